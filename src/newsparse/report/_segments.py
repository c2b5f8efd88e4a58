"""Spans that overlap, laid over a text: the text is split wherever a span starts or ends."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Literal

import attrs

from newsparse._classes import frozen
from newsparse.text.span import Span

Facts = tuple[tuple[str, str], ...]
"""Names with values, in the order in which they are read; what is not known is left out."""
MarkKind = Literal["quote", "event", "time", "defect"]


@frozen
class Mark:
    """Something to show at a place of the text, and what there is to say of it."""

    span: Span
    kind: MarkKind
    number: int
    """Counts the facts of its kind, from 0: a quote in parts has a mark for each, all of one number."""
    what: str = ""
    facts: Facts = ()


@frozen
class Segment:
    """A stretch of text under the same marks from its start to its end."""

    span: Span
    marks: tuple[Mark, ...] = ()
    """Those that cover it, the one that starts first before the others."""


def by_block(blocks: Sequence[Span], marks: Iterable[Mark]) -> list[list[Mark]]:
    """Return for each block the marks in it, cut at its ends.

    Example:
        >>> quote = Mark(Span(2, 7), "quote", 0)
        >>> [[mark.span for mark in of_block] for of_block in by_block([Span(0, 4), Span(5, 9)], [quote])]
        [[Span(start=2, end=4)], [Span(start=5, end=7)]]
    """
    found: list[list[Mark]] = [[] for _ in blocks]
    ends = [block.end for block in blocks]
    for mark in marks:
        i = bisect_right(ends, mark.span.start)
        while i < len(blocks) and blocks[i].start < mark.span.end:
            inside = Span(max(mark.span.start, blocks[i].start), min(mark.span.end, blocks[i].end))
            found[i].append(attrs.evolve(mark, span=inside))
            i += 1
    return found


def segments(block: Span, marks: Sequence[Mark]) -> Iterator[Segment]:
    """Yield the segments of a block, which together are the block.

    Args:
        block: where it stands.
        marks: those inside of it.

    Example:
        >>> quote, time = Mark(Span(0, 6), "quote", 0), Mark(Span(4, 9), "time", 0)
        >>> [(segment.span.end, [mark.kind for mark in segment.marks]) for segment in
        ...     segments(Span(0, 12), [quote, time])]
        [(4, ['quote']), (6, ['quote', 'time']), (9, ['time']), (12, [])]
    """
    waiting = sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end, mark.kind, mark.number))[::-1]
    edges = sorted({block.start, block.end}.union(*[(mark.span.start, mark.span.end) for mark in marks]))
    covering: list[Mark] = []
    for start, end in pairwise(edges):
        covering = [mark for mark in covering if mark.span.end > start]
        while waiting and waiting[-1].span.start == start:
            covering.append(waiting.pop())
        yield Segment(Span(start, end), tuple(covering))
