"""Public names of a package: loaded when they are first asked for, and shown as the package's own."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import import_module
from types import FunctionType

Watch = Callable[[object], None]

_loaded: dict[tuple[str, str], object] = {}
"""The public values that were asked for, by package and name. They are kept here and not in the package itself, where
`--doctest-modules` would take those that happen to be loaded for its own, and run their examples among its names."""
_watches: list[Watch] = []

_EXPORTS: dict[str, tuple[str, tuple[str, ...]]] = {}
"""For each module with public names its package, and those names."""


def lazy_exports(
    package: str, homes: Mapping[str, str], renamed: Mapping[str, str] | None = None
) -> Callable[[str], object]:
    """Return the `__getattr__` of a package.

    Args:
        package: its name.
        homes: its modules, each with the public names that it holds, apart by spaces.
        renamed: former public names, each with the one of today; asking for one is a `DeprecationWarning`.

    Example:
        >>> load = lazy_exports("newsparse", {"newsparse.text.span": "Span"})
        >>> load("Span")
        <class 'newsparse.Span'>
    """
    _EXPORTS.update({module: (package, tuple(names.split())) for module, names in homes.items()})
    home = {name: module for module, names in homes.items() for name in names.split()}

    def load(name: str) -> object:
        if (package, name) not in _loaded:
            if renamed and name in renamed:
                msg = f"{package}.{name} is now {package}.{renamed[name]}"
                warnings.warn(msg, DeprecationWarning, stacklevel=2)
                return load(renamed[name])
            if name not in home:
                msg = f"module {package!r} has no attribute {name!r}"
                raise AttributeError(msg)
            value = _loaded[package, name] = getattr(import_module(home[name]), name)
            for watch in _watches:
                watch(value)
        return _loaded[package, name]

    return load


def exported(package: str) -> dict[str, str]:
    """Return the public names of a package that was loaded, each with the module that holds it."""
    return {name: module for module, (owner, names) in _EXPORTS.items() if owner == package for name in names}


def on_load(watch: Watch) -> None:
    """Have a function called with each public value: those that are loaded now, and others when they are."""
    _watches.append(watch)
    for value in list(_loaded.values()):
        watch(value)


def show_as_public(module: str) -> None:
    """Show the public classes and functions of a module as its package's own; the last line of the module calls this.

    Pickles, tracebacks and `repr` then name `newsparse.Article`, so that a pickle outlives a move of the class.
    Annotations are looked up in the module that a class names, so they are resolved first. `inspect.getsource` looks
    there, too: it finds the methods of a public class, but no longer the class.

    Example:
        >>> from newsparse.text.span import Span
        >>> Span.__module__, Span.__annotations__
        ('newsparse', {'start': <class 'int'>, 'end': <class 'int'>})
    """
    package, names = _EXPORTS[module]
    namespace = vars(sys.modules[module])
    resolved: dict[str, object] = {}
    for name in names:
        value = namespace[name]
        if isinstance(value, type):
            _resolve_annotations(value, namespace, resolved)
            value.__module__ = package
            with suppress(AttributeError):  # the line where it begins, which Python 3.13 knows, is one of another file
                del value.__firstlineno__  # type: ignore[attr-defined]
        elif isinstance(value, FunctionType):  # its annotations are looked up in its own globals
            value.__module__ = package


def _resolve_annotations(cls: type, namespace: dict[str, object], resolved: dict[str, object]) -> None:
    """Replace annotations that are strings by what they name: of a class, and of how it is made.

    `resolved` has what was found for the module so far: a field is annotated in the class and where it is made.
    """
    own = vars(cls)
    made = [getattr(own.get(name), "__annotations__", {}) for name in ("__init__", "__new__")]
    for by_name in (own.get("__annotations__", {}), *made):
        for name, annotation in by_name.items():
            source = getattr(annotation, "__forward_arg__", annotation)  # as a NamedTuple has them
            if isinstance(source, str):
                if source not in resolved:
                    resolved[source] = eval(source, namespace)  # noqa: S307  # our own source
                by_name[name] = resolved[source]
