"""The `define` and `frozen` of attrs, but for `__repr__`, which all classes share.

attrs writes methods for each class and compiles them when the class is imported. `__repr__` takes half of that time,
a fourteenth of a first article, and few programs ever call it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import attrs

__all__ = ["define", "frozen"]


def _with_shared_repr(make: Any, cls: type | None = None, /, **options: Any) -> Any:  # noqa: ANN401 - a decorator
    """Make a class of attrs, or a decorator that does.

    Example:
        >>> @frozen
        ... class Place:
        ...     name: str
        ...     country: str = attrs.field(default="", repr=False)
        >>> Place("Lyon", "FR")
        Place(name='Lyon')
    """
    if cls is None:
        return partial(_with_shared_repr, make, **options)
    if "__repr__" not in vars(cls):
        cls.__repr__ = _shown  # type: ignore[method-assign, assignment]
    return make(cls, repr=False, **options)


def _shown(self: attrs.AttrsInstance) -> str:
    """Return the class with its fields, as attrs shows them."""
    cls = type(self)
    fields = (f"{field.name}={getattr(self, field.name)!r}" for field in attrs.fields(cls) if field.repr)
    return f"{cls.__qualname__.rpartition('>.')[2]}({', '.join(fields)})"


if TYPE_CHECKING:  # type checkers know these two by name
    from attrs import define, frozen
else:
    define, frozen = partial(_with_shared_repr, attrs.define), partial(_with_shared_repr, attrs.frozen)
