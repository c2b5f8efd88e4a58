"""What the tables of a language have in common."""

from __future__ import annotations

from collections.abc import Sized

import attrs


class Table:
    """A frozen table that is equal to one with the same entries, so that languages can go to workers and come back.

    It is a key of many caches, so its hash is made once, from how many entries each field has.

    Example:
        >>> from newsparse import NameLexicon
        >>> first, second = (NameLexicon(honorifics={"sir": ""}) for _ in range(2))
        >>> first == second, first == NameLexicon(), len({first, second})
        (True, False, 1)
    """

    __slots__ = ("_hash",)
    _hash: int

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._names())

    def __hash__(self) -> int:
        try:
            return self._hash
        except AttributeError:
            values = [getattr(self, name) for name in self._names()]
            sizes = [len(value) for value in values if isinstance(value, Sized)]
            object.__setattr__(self, "_hash", hash((type(self).__name__, *sizes)))
            return self._hash

    @classmethod
    def _names(cls) -> list[str]:
        return [field.name for field in attrs.fields(cls)]  # type: ignore[arg-type]  # each subclass is an attrs class
