"""A set of plugins: what they bring, and their hooks called so that a faulty one costs its own answer alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy
from itertools import islice
from types import FunctionType, MethodType, ModuleType
from typing import Any, Generic, TypeVar

import attrs
import pluggy

from newsparse import hookspecs
from newsparse._classes import frozen
from newsparse.errors import PluginError
from newsparse.languages import LANGUAGES, Language
from newsparse.languages.schema.extension import extended
from newsparse.model.article import Article
from newsparse.model.problems import Problem, ProblemCode
from newsparse.plugins.contract import CANDIDATES, MAX_ANSWERS, checked
from newsparse.plugins.info import PluginInfo, describe, told
from newsparse.plugins.misspelt import hook_names
from newsparse.plugins.tables import Tables, try_site
from newsparse.sites.platforms import PLATFORMS
from newsparse.sites.site import Site

_CORE = "newsparse"
_HOOKABLE = (FunctionType, MethodType, staticmethod, classmethod)  # of a module; so pluggy has it, too

T = TypeVar("T")


@frozen
class Call:
    """The outcome of one hook of one plugin."""

    plugin: str
    answer: tuple[object, ...] = ()
    problem: Problem | None = None
    raised: BaseException | None = None


class _HookManager(pluggy.PluginManager):
    """Finds the hooks of a plugin; of a module it looks at functions alone, the other hundred names are constants."""

    def parse_hookimpl_opts(self, plugin: object, name: str) -> pluggy.HookimplOpts | None:
        """Return how a plugin marks a hook; None for what is none."""
        if type(plugin) is ModuleType and not isinstance(vars(plugin).get(name), _HOOKABLE):
            return None
        return super().parse_hookimpl_opts(plugin, name)


class Plugins:
    """A set of loaded plugins and what they know."""

    def __init__(self, modules: Iterable[tuple[PluginInfo, object | None]]) -> None:
        self._manager = _HookManager(hookspecs.PROJECT)
        self._manager.add_hookspecs(hookspecs)
        self.infos: tuple[PluginInfo, ...] = ()
        infos = [self._register(info, module) for info, module in modules]
        sites = self._collect("newsparse_sites", Site, PLATFORMS, lambda site: site.name, _refused)
        languages = self._collect("newsparse_languages", Language, LANGUAGES, lambda language: language.code, extended)
        problems = [*sites.problems, *languages.problems]
        self.infos = tuple(_completed(info, sites.owners, languages.owners, problems) for info in infos)
        self.owners = {name: owners[-1] for known in (languages.owners, sites.owners) for name, owners in known.items()}
        """The plugin that brings a site or language, by its name or code; `newsparse` for those of the core."""
        self.tables = Tables(sites.values, languages.values)
        self.problems = (
            *[problem for info in self.infos for problem in info.problems],
            *[_shared_domain(*shared, self.owners) for shared in self.tables.site_index.shared_domains],
        )

    def _register(self, info: PluginInfo, module: object | None) -> PluginInfo:
        if module is None:
            return info
        if info.name == _CORE:
            return info.failed(ProblemCode.NAME_TAKEN, f"{_CORE!r} is the name of the core")
        if self._manager.has_plugin(info.name) or self._manager.is_registered(module):
            name = self._manager.get_name(module) or info.name
            return info.failed(ProblemCode.NAME_TAKEN, f"a plugin named {name!r} is loaded already")
        try:
            self._manager.register(module, name=info.name)
            self._manager.check_pending()
            _refuse_wrappers(self._manager, info.name)
            unmarked = _unmarked(self._manager, module)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001 - looking at a plugin may run its code
            if self._manager.has_plugin(info.name):
                self._manager.unregister(name=info.name)
            is_invalid = isinstance(error, pluggy.PluginValidationError)
            return info.failed(ProblemCode.INVALID_HOOK if is_invalid else ProblemCode.NOT_LOADED, told(error))
        callers = self._manager.get_hookcallers(self._manager.get_plugin(info.name)) or []
        info = attrs.evolve(info, hooks=tuple(sorted(caller.name for caller in callers)))
        for name in unmarked:
            info = info.failed(ProblemCode.INVALID_HOOK, f"{name} is not called: @hookimpl is missing above it")
        return info

    def with_languages(self, codes: Iterable[str]) -> Plugins:
        """Return these plugins with the tables of these languages only.

        Raises:
            ValueError: if a language is not installed.
        """
        known, wanted = self.tables.languages, list(codes)
        if unknown := [code for code in wanted if code not in known]:
            msg = f"no language {unknown[0]!r} is installed; installed are: {', '.join(sorted(known))}"
            raise ValueError(msg)
        chosen = copy(self)
        chosen.tables = Tables(
            self.tables.sites.values(), [language for code, language in known.items() if code in wanted]
        )
        return chosen

    def plugin(self, name: str) -> object | None:
        """Return the module or object that was loaded under a name; None where it failed."""
        return self._manager.get_plugin(name)

    def implements(self, hook: str) -> bool:
        """Tell whether a plugin answers a hook, so that its arguments have to be made."""
        return bool(getattr(self._manager.hook, hook).get_hookimpls())

    def call(self, hook: str, expected: type[T], **arguments: object) -> Iterator[Call]:
        """Call one hook of every plugin by itself, in the order of their names, and check what comes back.

        An answer counts whole or not at all: a generator that fails half-way has answered nothing.
        """
        caller = getattr(self._manager.hook, hook)
        article = arguments.get("article")
        length = len(article.document.text) if isinstance(article, Article) else None
        for impl in sorted(caller.get_hookimpls(), key=lambda impl: impl.plugin_name):
            given = [arguments[name] for name in impl.argnames]
            yield guarded(hook, impl.plugin_name, impl.function, expected, given, length=length)

    def _collect(
        self,
        hook: str,
        expected: type[T],
        own: Iterable[T],
        key: Callable[[T], str],
        unite: Callable[[T, T], tuple[T, tuple[str, ...]] | None],
    ) -> _Collected[T]:
        """Gather what plugins bring by its key; `unite` says what becomes of a second value, None leaves it out."""
        values = {key(value): value for value in own}
        owners = {name: [_CORE] for name in values}
        problems = []
        for call in self.call(hook, expected):
            if call.problem:
                problems.append(call.problem)
            for value in call.answer:
                assert isinstance(value, expected)  # noqa: S101  # `call` has checked it; this tells the type checker
                if (name := key(value)) not in values:
                    if trouble := _trouble(value):
                        error = f"{name!r}: {describe(trouble)}"
                        problems.append(Problem.of(ProblemCode.RAISED, error, plugin=call.plugin, during=hook))
                    else:
                        values[name], owners[name] = value, [call.plugin]
                    continue
                first = owners[name][0]
                try:
                    united = unite(values[name], value)
                except Exception as raised:  # noqa: BLE001 - a table may hold anything
                    problems.append(Problem.of(ProblemCode.RAISED, describe(raised), plugin=call.plugin, during=hook))
                    continue
                if united is None:
                    error = f"{name!r} is provided by {first} already, so the second one is left out"
                    problems.append(Problem.of(ProblemCode.DUPLICATE, error, plugin=call.plugin, during=hook))
                    continue
                values[name], conflicts = united
                owners[name].append(call.plugin)
                for field in conflicts:
                    error = f"{field} of {name!r} is stated otherwise by {first}, which keeps its word"
                    problems.append(Problem.of(ProblemCode.CONFLICT, error, plugin=call.plugin, during=hook))
        return _Collected(tuple(values.values()), owners, tuple(problems))


def _refuse_wrappers(manager: pluggy.PluginManager, name: str) -> None:
    """Refuse what pluggy lets hooks ask for and newsparse cannot grant: no plugin comes before or around another.

    Raises:
        PluginValidationError: if a hook of the plugin asks for it.
    """
    plugin = manager.get_plugin(name)
    for caller in manager.get_hookcallers(plugin) or []:
        for impl in caller.get_hookimpls():
            for flag in ("tryfirst", "trylast", "wrapper", "hookwrapper"):
                if impl.plugin is plugin and getattr(impl, flag):
                    msg = f"{caller.name} asks for {flag}; answers are combined as a set, so it has no meaning"
                    raise pluggy.PluginValidationError(plugin, msg)


@frozen
class _Collected(Generic[T]):
    values: tuple[T, ...]
    owners: dict[str, list[str]]
    """Who brings each, by its key; the first of several keeps its word."""
    problems: tuple[Problem, ...]


def _refused(known: Site, more: Site) -> None:
    """Leave out a second site of one name: nobody could say which of two rules holds."""


def _trouble(value: object) -> BaseException | None:
    """Return what a site or language of a plugin raises when it is put to use, None where nothing is wrong with it."""
    try:
        if isinstance(value, Site):
            try_site(value)
        elif isinstance(value, Language):
            Tables([], [value]).try_languages()
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - conditions and tables may hold code that is not ours
        return error
    return None


def _shared_domain(domain: str, first: str, other: str, owners: Mapping[str, str]) -> Problem:
    error = f"{domain!r} is stated by {first!r} and by {other!r}; pages there count as of {first!r}"
    return Problem.of(ProblemCode.SHARED_DOMAIN, error, plugin=owners[other], during="load")


def _completed(
    info: PluginInfo, sites: dict[str, list[str]], languages: dict[str, list[str]], problems: list[Problem]
) -> PluginInfo:
    return attrs.evolve(
        info,
        sites=tuple(sorted(name for name, owners in sites.items() if info.name in owners)),
        languages=tuple(sorted(code for code, owners in languages.items() if info.name in owners)),
        problems=(*info.problems, *[problem for problem in problems if problem.plugin == info.name]),
    )


def guarded(
    during: str,
    name: str,
    function: Callable[..., object],
    expected: type[object],
    arguments: Iterable[object],
    *,
    length: int | None = None,
) -> Call:
    """Call a function of plugin `name`; whatever it raises or returns, the caller goes on.

    KeyboardInterrupt is not caught: it is the user's, not the plugin's.

    Args:
        during: the hook.
        name: of the plugin.
        function: what is called.
        expected: the type of the answer, or of each value of it.
        arguments: for the function.
        length: of the text that spans of quotes and events must lie in; None where there is none.
    """
    try:
        answer: Any = function(*arguments)
        is_one = isinstance(answer, expected) or not isinstance(answer, Iterable)
        values = () if answer is None else (answer,) if is_one else tuple(islice(answer, MAX_ANSWERS + 1))
        wrong = [value for value in values if not isinstance(value, expected)]
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001  # the border to code that is not ours
        problem = Problem.of(ProblemCode.RAISED, told(error), plugin=name, during=during)
        return Call(name, problem=problem, raised=error)
    try:
        if wrong:
            msg = f"expected {expected.__name__}, got {type(wrong[0]).__name__}"
            raise TypeError(msg)  # noqa: TRY301
        if len(values) > MAX_ANSWERS:
            msg = f"more than {MAX_ANSWERS} values"
            raise ValueError(msg)  # noqa: TRY301
        if expected in CANDIDATES:
            values = tuple([checked(value, length) for value in values])
    except Exception as mismatch:  # noqa: BLE001  # parts of a plugin's value may be anything
        problem = Problem.of(ProblemCode.WRONG_ANSWER, describe(mismatch), plugin=name, during=during)
        return Call(name, problem=problem, raised=mismatch)
    return Call(name, values)


def _unmarked(manager: pluggy.PluginManager, module: object) -> list[str]:
    """Return the functions of a plugin that are named as hooks and not marked as such."""
    functions = [name for name in hook_names() if callable(getattr(module, name, None))]
    return [name for name in functions if manager.parse_hookimpl_opts(module, name) is None]


def strict_error(
    problems: Iterable[Problem], causes: Mapping[Problem, BaseException]
) -> ExceptionGroup[PluginError] | None:
    """Return the problems of plugins as one group, each with its cause if known; None where nothing failed."""
    errors = []
    for problem in problems:
        if problem.kind == "plugin":
            error = PluginError(f"{problem.plugin}, {problem.during}: {problem.error}")
            error.__cause__ = causes.get(problem)
            errors.append(error)
    return ExceptionGroup("plugins failed", errors) if errors else None
