"""Who else has a key: all of them, or, where very many have it, those beside in order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence


def beside(posting: Sequence[int], one: int, most: int) -> Sequence[int]:
    """Return the numbers of a sorted posting that stand around one of them: at most `most` and itself.

    A key that a thousand articles have would make a million pairs; each with its neighbours is enough to find that they
    belong together, since in order copies stand beside one another.

    Example:
        >>> beside([1, 4, 6, 7, 9], 6, 2), beside([1, 4], 4, 10)
        ([4, 6, 7], [1, 4])
    """
    if len(posting) <= most:
        return posting
    at = bisect_left(posting, one)
    return posting[max(at - most // 2, 0) : at + most // 2 + 1]


def pairs(postings: Iterator[Sequence[int]], most: int) -> list[tuple[int, int]]:
    """Return the pairs of numbers that stand near each other in a sorted posting, each once, the smaller number first.

    Example:
        >>> pairs(iter([[1, 2, 3], [2, 3]]), 3), pairs(iter([[1, 2, 3], [2, 3]]), 2)
        ([(1, 2), (1, 3), (2, 3)], [(1, 2), (2, 3)])
    """
    found: set[tuple[int, int]] = set()
    for posting in postings:
        reach = len(posting) if len(posting) <= most else most // 2
        for at, one in enumerate(posting):
            found.update([(one, other) for other in posting[at + 1 : at + 1 + reach]])
    return sorted(found)
