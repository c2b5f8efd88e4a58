"""Loading plugins and calling their hooks, so that a faulty one costs its own answer and nothing else."""

from __future__ import annotations

import importlib.metadata
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import copy
from functools import lru_cache
from itertools import islice
from operator import attrgetter
from types import ModuleType
from typing import Any, Generic, TypeVar

import attrs
import pluggy

from newsparse import hookspecs
from newsparse.errors import ParseError, PluginError
from newsparse.languages import LANGUAGES, Language
from newsparse.languages.schema.extension import extended
from newsparse.model.article import Article
from newsparse.model.problems import Problem, ProblemCode
from newsparse.plugins.contract import CANDIDATES, MAX_ANSWERS, checked
from newsparse.plugins.misspelt import hook_names, misspelling
from newsparse.plugins.tables import Tables
from newsparse.sites.platforms import PLATFORMS
from newsparse.sites.site import Site
from newsparse.text.clean import clean, one_line

GROUP = "newsparse"
"""The entry point group that plugins are found by."""
DISABLE = "NEWSPARSE_DISABLE"
"""Environment variable: names of plugins, joined by commas, that are not loaded; `all` for none at all."""

_CORE = "newsparse"

T = TypeVar("T")


@attrs.frozen
class PluginInfo:
    """What is known of an installed plugin, loaded or not."""

    name: str = attrs.field(converter=clean)
    distribution: str | None = None
    version: str | None = None
    module: str | None = None
    """Where its entry point leads."""
    hooks: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Why it is not loaded or not whole."""
    missing_module: str | None = None
    """The module that could not be found when it was imported."""

    @property
    def error(self) -> str | None:
        """Its problems in words; None for a plugin that is loaded whole."""
        return "; ".join([problem.error for problem in self.problems]) or None

    def failed(self, code: ProblemCode, error: str, missing_module: str | None = None) -> PluginInfo:
        """Return this with a problem that kept it, or a part of it, from being loaded."""
        problem = Problem.of(code, error, plugin=self.name, during="load")
        return attrs.evolve(self, problems=(*self.problems, problem), missing_module=missing_module)


@attrs.frozen
class Call:
    """The outcome of one hook of one plugin."""

    plugin: str
    answer: tuple[object, ...] = ()
    problem: Problem | None = None
    raised: BaseException | None = None


class Plugins:
    """A set of loaded plugins and what they know."""

    def __init__(self, modules: Iterable[tuple[PluginInfo, object | None]]) -> None:
        self._manager = pluggy.PluginManager(hookspecs.PROJECT)
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
            return info.failed(ProblemCode.INVALID_HOOK if is_invalid else ProblemCode.NOT_LOADED, _told(error))
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
                        error = f"{name!r}: {_describe(trouble)}"
                        problems.append(Problem.of(ProblemCode.RAISED, error, plugin=call.plugin, during=hook))
                    else:
                        values[name], owners[name] = value, [call.plugin]
                    continue
                first = owners[name][0]
                try:
                    united = unite(values[name], value)
                except Exception as raised:  # noqa: BLE001 - a table may hold anything
                    problems.append(Problem.of(ProblemCode.RAISED, _describe(raised), plugin=call.plugin, during=hook))
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


@attrs.frozen
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
            Tables([value], []).try_site(value.name)
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
        problem = Problem.of(ProblemCode.RAISED, _told(error), plugin=name, during=during)
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
        problem = Problem.of(ProblemCode.WRONG_ANSWER, _describe(mismatch), plugin=name, during=during)
        return Call(name, problem=problem, raised=mismatch)
    return Call(name, values)


def _unmarked(manager: pluggy.PluginManager, module: object) -> list[str]:
    """Return the functions of a plugin that are named as hooks and not marked as such."""
    functions = [name for name in hook_names() if callable(getattr(module, name, None))]
    return [name for name in functions if manager.parse_hookimpl_opts(module, name) is None]


def _told(error: BaseException) -> str:
    """Return one line about an error of a plugin, with what its author probably meant."""
    try:
        hint = misspelling(error)
    except Exception:  # noqa: BLE001  # an error whose own text fails
        hint = None
    return f"{_describe(error)} ({hint})" if hint else _describe(error)


def _describe(error: BaseException) -> str:
    """Return one line about an error that quotes no more than its beginning."""
    try:
        words = str(error)
    except Exception:  # noqa: BLE001  # an error whose own text fails
        words = "(no message)"
    return one_line(f"{type(error).__name__}: {words[:300]}").removesuffix(":")


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


def load(plugins: Iterable[str | object] | None = None) -> Plugins:
    """Return the installed plugins, or just those named or given; loaded once and kept.

    Args:
        plugins: entry point names, modules or other objects with hooks; None for all that are installed and not
            disabled by the environment variable `NEWSPARSE_DISABLE`; `()` for none.

    Raises:
        ParseError: if a name is not installed.
        TypeError: if `plugins` is a single string or module.
    """
    if plugins is None:
        return _load_installed(os.environ.get(DISABLE, ""))
    return _load_given(as_plugins(plugins))


@lru_cache(maxsize=4)
def _load_installed(disabled: str) -> Plugins:
    off = {name.strip() for name in disabled.split(",")}
    points = [] if "all" in off else [point for point in _entry_points() if point.name not in off]
    return Plugins(_imported(points))


def as_plugins(plugins: Iterable[str | object]) -> tuple[str | object, ...]:
    """Return plugins as they were given.

    Raises:
        TypeError: if they are a single string or module, or if one is neither a name nor a module nor has a hook.
    """
    if isinstance(plugins, str | ModuleType):
        msg = f"plugins must be an iterable of names or modules, got {plugins!r}; write [{plugins!r}]"
        raise TypeError(msg)
    given = tuple(plugins)
    for plugin in given:
        if not isinstance(plugin, str | ModuleType) and not any(name.startswith("newsparse_") for name in dir(plugin)):
            msg = f"a plugin is a name, a module or an object with hooks, got {plugin!r}"
            raise TypeError(msg)
    return given


_KEPT = 8  # sets of plugins that `parse` was given last; a Parser keeps its own
_recent: dict[tuple[str | int, ...], tuple[tuple[str | object, ...], Plugins]] = {}
"""By names and ids of the plugins; the plugins stand in it, so that no other object gets the id of one."""


def _load_given(plugins: tuple[str | object, ...]) -> Plugins:
    key = tuple([plugin if isinstance(plugin, str) else id(plugin) for plugin in plugins])
    kept = _recent.pop(key, None) or (plugins, _loaded(plugins))
    _recent[key] = kept  # as the last one
    for old in list(_recent)[:-_KEPT]:
        _recent.pop(old, None)
    return kept[1]


def _loaded(plugins: tuple[str | object, ...]) -> Plugins:
    installed = {point.name: point for point in reversed(_entry_points())} if plugins else {}
    modules: list[tuple[PluginInfo, object | None]] = []
    for plugin in plugins:
        if not isinstance(plugin, str):
            modules.append((PluginInfo(_name_of(plugin)), plugin))
        elif plugin in installed:
            modules += _imported([installed[plugin]])
        else:
            msg = f"no plugin named {plugin!r} is installed; installed are: {', '.join(sorted(installed)) or 'none'}"
            raise ParseError(msg)
    return Plugins(sorted(modules, key=lambda entry: entry[0].name))


def _name_of(plugin: object) -> str:
    try:
        name = getattr(plugin, "__name__", None)
    except Exception:  # noqa: BLE001 - an object that is not ours
        name = None
    return name if name and isinstance(name, str) else type(plugin).__name__


def _entry_points() -> list[importlib.metadata.EntryPoint]:
    """Return the entry points in an order that does not depend on the file system."""
    try:
        points = list(importlib.metadata.entry_points(group=GROUP))
    except Exception:  # noqa: BLE001 - a broken package of anybody
        points = list(_readable_entry_points())
    return sorted(points, key=lambda point: (point.name, _about(point)[0] or "", point.value))


def _readable_entry_points() -> Iterator[importlib.metadata.EntryPoint]:
    """Yield the entry points of all packages but those whose metadata cannot be read."""
    seen: set[str] = set()
    for distribution in importlib.metadata.distributions():
        try:
            name = distribution.metadata["Name"]
            if name not in seen:  # the first on the path hides the others
                yield from [point for point in distribution.entry_points if point.group == GROUP]
            seen.add(name)
        except Exception:  # noqa: BLE001, S112 - a broken package of anybody; pip says which
            continue


def _about(point: importlib.metadata.EntryPoint) -> tuple[str | None, str | None, str | None]:
    """Return the distribution, version and module of an entry point, None for what its metadata do not say."""
    found: list[str | None] = []
    for path in ("dist.name", "dist.version", "module"):
        try:
            found.append(attrgetter(path)(point) or None)
        except Exception:  # noqa: BLE001 - metadata that are not ours
            found.append(None)
    return found[0], found[1], found[2]


def _imported(points: Iterable[importlib.metadata.EntryPoint]) -> list[tuple[PluginInfo, object | None]]:
    """Import each entry point, guarded; of equal names the first stays."""
    modules: list[tuple[PluginInfo, object | None]] = []
    seen: set[str] = set()
    for point in points:
        info = PluginInfo(point.name, *_about(point))
        if point.name in seen:
            error = f"a plugin named {point.name!r} is loaded already"
            modules.append((info.failed(ProblemCode.NAME_TAKEN, error), None))
            continue
        seen.add(point.name)
        try:
            module = point.load()
            found = info if module is not None else info.failed(ProblemCode.NOT_LOADED, f"{point.value} is None")
            modules.append((found, module))
        except KeyboardInterrupt:
            raise
        except BaseException as raised:  # noqa: BLE001  # importing runs code that is not ours
            missing = raised.name if isinstance(raised, ModuleNotFoundError) else None
            modules.append((info.failed(ProblemCode.NOT_LOADED, _told(raised), missing), None))
    return modules
