"""Public names of a package that are loaded when they are first asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module

ON_LOAD: list[Callable[[object], None]] = []
"""Called with each public value when it is loaded: test tools register types so."""


def lazy_exports(package: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """Return the `__getattr__` of a package.

    Args:
        package: its name.
        homes: its modules, each with the public names that it holds, apart by spaces.

    Example:
        >>> load = lazy_exports("newsparse", {"newsparse.text.span": "Span"})
        >>> load("Span")
        <class 'newsparse.text.span.Span'>
    """
    home = {name: module for module, names in homes.items() for name in names.split()}

    def load(name: str) -> object:
        if name not in home:
            msg = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(msg)
        value = getattr(import_module(home[name]), name)
        setattr(sys.modules[package], name, value)
        for watch in ON_LOAD:
            watch(value)
        return value

    return load
