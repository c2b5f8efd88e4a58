"""What the author of a plugin meant: the nearest hook, label, class or argument to a name that does not exist."""

from __future__ import annotations

import enum
import sys
from collections.abc import Iterable
from importlib import import_module

from newsparse import hookspecs
from newsparse._lazy_imports import exported
from newsparse.errors import PluginError
from newsparse.model.problems import Problem, ProblemCode
from newsparse.text.patterns import late_pattern

_HOOK = late_pattern(r"unknown hook '(\w+)'")
_IMPORT = late_pattern(r"cannot import name '(\w+)' from 'newsparse")
_ARGUMENT = late_pattern(r"(\w+)\.__init__\(\) got an unexpected keyword argument '(\w+)'")
_CUTOFF = 0.6  # how alike two names have to be: of five letters one may be wrong, and one missing


class MisspeltNameError(PluginError):
    """A plugin uses a name that does not exist; the message begins with what was probably meant."""


def misspelling(error: BaseException) -> str | None:
    """Return what was written and what was probably meant; None where an error says nothing of names.

    Example:
        >>> from newsparse import Label
        >>> try:
        ...     Label.PROMOO
        ... except AttributeError as error:
        ...     misspelling(error)
        'there is no Label.PROMOO; did you mean Label.PROMO?'
        >>> misspelling(NameError("name 'Clas' is not defined", name="Clas"))
        'there is no Clas; did you mean Class?'
        >>> misspelling(ValueError("no such lamp")) is None
        True
    """
    text = str(error)
    if found := _HOOK.search(text):
        return _hint(found[1], hook_names())
    if found := _ARGUMENT.search(text):
        fields = [field.name for field in getattr(_public(found[1]), "__attrs_attrs__", ())]
        return _hint(found[2], fields, before=f"{found[1]} takes no ") if fields else None
    if isinstance(error, AttributeError) and error.name:
        return _of_attribute(error.name, error.obj)
    found = _IMPORT.search(text)
    name = found[1] if found else error.name if isinstance(error, NameError) else None
    return _hint(name, exported("newsparse")) if name else None


def invalid_hook(problems: Iterable[Problem]) -> str | None:
    """Return what is wrong with a hook of a plugin: first of all which one was meant, if none has its name."""
    for problem in problems:
        if problem.code == ProblemCode.INVALID_HOOK:
            found = _HOOK.search(problem.error)
            return f"{_hint(found[1], hook_names()) if found else problem.error} ({problem.plugin})"
    return None


def hook_names() -> list[str]:
    """Return the names of all hooks."""
    return [name for name in dir(hookspecs) if name.startswith("newsparse_")]


def _of_attribute(name: str, owner: object) -> str | None:
    if isinstance(owner, enum.EnumMeta):
        return _hint(name, list(owner.__members__), of=f"{owner.__name__}.")
    return _hint(name, exported("newsparse"), of="newsparse.") if owner is sys.modules["newsparse"] else None


def _public(name: str) -> object:
    module = exported("newsparse").get(name)
    return getattr(import_module(module), name) if module else None


def _hint(name: str, known: Iterable[str], *, of: str = "", before: str = "there is no ") -> str:
    import difflib  # there is nothing to be said of most plugins

    close = difflib.get_close_matches(name, known, n=1, cutoff=_CUTOFF)
    return f"{before}{of}{name}" + (f"; did you mean {of}{close[0]}?" if close else "")
