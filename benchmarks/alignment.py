"""Which blocks of a page are the text that people marked as right: both are walked in order, the longest runs first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

_TOKEN = re.compile(
    r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+"
)
_SHINGLE = 3  # tokens
_MOST_PLACES = 40  # of one shingle; more frequent ones tell nothing
_SLACK = 4  # tokens that may stand between two runs of one block
_HALF = 0.5  # of a block's tokens have to stand in the right text
_SHORT = 30  # tokens; a block of fewer is also right if it goes on where its neighbour ends

Place = tuple[int, int]


def right_blocks(texts: Iterable[str], gold: str) -> list[bool]:
    """Tell for each block of a page whether it is a part of the right text.

    Example:
        >>> right_blocks(["Menu", "One two three.", "Four", "five six seven."], "One two three. Four five six seven.")
        [False, True, True, True]
    """
    wanted = _TOKEN.findall(gold)
    blocks = [_TOKEN.findall(text) for text in texts]
    shares, places = _chain(blocks, wanted)
    for step in (1, -1):
        _fill(blocks, wanted, shares, places, step)
    return [share >= _HALF for share in shares]


def _chain(blocks: Sequence[list[str]], wanted: list[str]) -> tuple[list[float], list[Place | None]]:
    """Return the heaviest chain of places in which blocks stand in the right text, in the order of both."""
    index: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(wanted) - _SHINGLE + 1):
        index.setdefault(tuple(wanted[at : at + _SHINGLE]), []).append(at)
    found = [(b, *run) for b, tokens in enumerate(blocks) for run in _runs(tokens, index)]
    best = _Best(len(wanted) + 2)
    weights: list[tuple[float, int]] = [(0.0, -1)] * len(found)
    at = 0
    while at < len(found):
        same = [i for i in range(at, len(found)) if found[i][0] == found[at][0]]
        for i in same:
            weight, before = best.up_to(found[i][1] + 1)
            weights[i] = (weight + found[i][3] ** 1.15, before)
        for i in same:
            best.add(found[i][2] + 1, (weights[i][0], i))
        at += len(same)
    shares, places = [0.0] * len(blocks), [None] * len(blocks)
    here = best.up_to(len(wanted) + 2)[1]
    while here >= 0:
        b, low, high, count = found[here]
        shares[b], places[b] = count / len(blocks[b]), (low, high)  # type: ignore[call-overload]
        here = weights[here][1]
    return shares, places  # type: ignore[return-value]


def _runs(tokens: list[str], index: dict[tuple[str, ...], list[int]]) -> Iterator[tuple[int, int, int]]:
    """Yield where a block stands in the right text, and how many of its tokens stand there."""
    diagonals: dict[int, set[int]] = {}
    for at in range(len(tokens) - _SHINGLE + 1):
        for place in index.get(tuple(tokens[at : at + _SHINGLE]), ())[:_MOST_PLACES]:
            diagonals.setdefault(place - at, set()).update(range(at, at + _SHINGLE))
    order = sorted(diagonals)
    i = 0
    while i < len(order):
        covered, low, high = set[int](), len(tokens) + order[-1] + 1, 0
        first = i
        while i < len(order) and (i == first or order[i] - order[i - 1] <= _SLACK):
            here = diagonals[order[i]]
            covered |= here
            low, high = min(low, min(here) + order[i]), max(high, max(here) + order[i] + 1)
            i += 1
        yield low, high, len(covered)


class _Best:
    """The greatest weight up to each place of the right text (a Fenwick tree)."""

    def __init__(self, size: int) -> None:
        self._tree: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)

    def up_to(self, place: int) -> tuple[float, int]:
        best = (0.0, -1)
        while place > 0:
            best = max(best, self._tree[place])
            place -= place & -place
        return best

    def add(self, place: int, value: tuple[float, int]) -> None:
        while place < len(self._tree):
            self._tree[place] = max(value, self._tree[place])
            place += place & -place


def _fill(
    blocks: Sequence[list[str]],
    wanted: list[str],
    shares: list[float],
    places: list[Place | None],
    step: int,
) -> None:
    """Add short blocks that go on where the last right block ends, or begin where it begins."""
    last: Place | None = None
    for b in range(len(blocks))[::step]:
        place, count = places[b], len(blocks[b])
        if place and shares[b] >= _HALF:
            last = place
        elif last and not place and 0 < count <= _SHORT:
            start = last[1] if step > 0 else max(0, last[0] - count)
            if wanted[start : start + count] == blocks[b]:
                places[b], shares[b] = (start, start + count), 1.0
                last = (start, start + count)
