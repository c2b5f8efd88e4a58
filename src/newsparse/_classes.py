"""The `define` and `frozen` of attrs, with methods that are written for the first program that calls them.

attrs writes the methods of each class and compiles them when the class is imported. `__repr__`, `__eq__` and `__hash__`
take most of that time, a tenth of a first article, which calls those of few classes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

__all__ = ["define", "frozen", "revised", "slots_of"]

T = TypeVar("T")


def _late(name: str) -> Callable[..., Any]:
    """Return a method for any class of attrs that has attrs write it, and puts what is written in its own place.

    The other late methods of the class are written with it.
    """

    def method(self: object, *others: object) -> object:
        cls = next(base for base in type(self).__mro__ if vars(base).get(name) is method)
        fields = {one.name: attrs.field(repr=one.repr, eq=one.eq, hash=one.hash) for one in attrs.fields(cls)}
        written = attrs.make_class(cls.__name__, fields, frozen=True, init=False, order=False)
        for each, late in _METHODS.items():  # who asks for one mostly asks for another
            if vars(cls).get(each) is late:
                setattr(cls, each, vars(written)[each])
        return vars(cls)[name](self, *others)

    return method


_METHODS = {name: _late(name) for name in ("__repr__", "__eq__", "__hash__")}


def _define(cls: type | None = None, /, **options: Any) -> Any:  # noqa: ANN401 - what attrs takes and returns
    """Make a class of attrs, or a decorator that does; one that has a `__repr__` of its own keeps it."""
    if cls is None:
        return partial(_define, **options)
    if "__repr__" not in vars(cls):
        cls.__repr__ = _METHODS["__repr__"]  # type: ignore[method-assign]
    return attrs.define(cls, repr=False, **options)


def _frozen(cls: type | None = None, /, **options: Any) -> Any:  # noqa: ANN401 - what attrs takes and returns
    """Make a class of attrs whose values do not change, or a decorator that does.

    Example:
        >>> @frozen
        ... class Place:
        ...     name: str
        ...     country: str = attrs.field(default="", repr=False)
        >>> Place("Lyon", "FR"), Place("Lyon", "FR") == Place("Lyon", "CA"), len({Place("Lyon"), Place("Lyon")})
        (Place(name='Lyon'), False, 1)
    """
    if cls is None:
        return partial(_frozen, **options)
    if options.keys().isdisjoint(("eq", "cache_hash")) and vars(cls).keys().isdisjoint(("__eq__", "__hash__")):
        cls.__eq__, cls.__hash__ = _METHODS["__eq__"], _METHODS["__hash__"]  # type: ignore[method-assign]
        options["eq"] = False
    return _define(cls, frozen=True, **options)


def slots_of(cls: type) -> dict[str, Any]:
    """Return the slot of each field of a class of attrs, by which a frozen value can be filled when it is made."""
    return {field.name: vars(cls)[field.name] for field in attrs.fields(cls)}


def revised(value: T, slots: Mapping[str, Any], changes: Mapping[str, object]) -> T:
    """Return a value with other contents in some of its fields; no converter, validator or `__attrs_post_init__` runs.

    Args:
        value: of a class of attrs with slots.
        slots: the `slots_of` its class, taken before a `LateField` stood in one.
        changes: the new contents by name of the field.
    """
    new = object.__new__(type(value))
    for name, slot in slots.items():
        slot.__set__(new, changes[name] if name in changes else slot.__get__(value))
    return new


if TYPE_CHECKING:  # type checkers know these two by name
    from attrs import define, frozen
else:
    define, frozen = _define, _frozen
