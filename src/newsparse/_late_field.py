"""A field of a frozen class whose value is computed when it is first asked for, and kept from then on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast

T = TypeVar("T")


class Late(Generic[T]):
    """A value that nobody has asked for yet."""

    __slots__ = ("compute",)

    def __init__(self, compute: Callable[[], T]) -> None:
        self.compute = compute


def late(compute: Callable[[], T]) -> T:
    """Return what a class with a `LateField` takes for the value that `compute` returns; typed as that value is."""
    return cast("T", Late(compute))


class LateField:
    """Stands in place of the slot of a field, which may hold a `Late` value.

    Whoever reads the attribute gets the value: comparing, pickling, copying and evolving do.

    Example:
        >>> from newsparse._classes import frozen
        >>> @frozen
        ... class Line:
        ...     words: list[str]
        >>> Line.words = LateField(Line, "words")
        >>> line = Line(late("One line".split))
        >>> line.words, line.words is line.words, line == Line(["One", "line"])
        (['One', 'line'], True, True)
    """

    def __init__(self, cls: type, name: str) -> None:
        self._slot = vars(cls)[name]

    def __get__(self, instance: object | None, owner: type | None = None) -> Any:  # noqa: ANN401 - of the field's type
        if instance is None:
            return self
        value = self._slot.__get__(instance, owner)
        if isinstance(value, Late):
            value = value.compute()
            self._slot.__set__(instance, value)
        return value

    def __set__(self, instance: object, value: object) -> None:
        self._slot.__set__(instance, value)
