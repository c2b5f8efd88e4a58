"""Damage that scraping and translation left in the text: where, of what kind, and what should stand there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from newsparse._article import Defect, DefectKind
from newsparse._document import Block, Group, Label
from newsparse.assembling._context import Context
from newsparse.assembling._damaged_words import DETECTORS, GAPS, Prose, drop_cap
from newsparse.assembling._stray_marks import stray_marks

_LOOKED_AT = frozenset({Group.BODY, Group.FIGURE})
_LONG = 80  # code points; shorter lines are repeated on purpose


def defects(context: Context) -> tuple[Defect, ...]:
    """Return the damaged places of headline, text and captions, in order; of overlapping ones the first found.

    Detectors prefer silence to a false alarm: on clean prose they may be wrong once in 5,000 words at most.
    """
    blocks = [
        block for block in context.document.blocks if block.label.group in _LOOKED_AT or block.label is Label.TITLE
    ]
    prose = Prose.of(context)
    capped = (block for block in blocks if prose.text[block.start + 1 : block.start + 2] in GAPS)
    found = [defect for block in capped for defect in drop_cap(block, prose)]
    found += _inside(blocks, (defect for detect in DETECTORS for defect in detect(prose)))
    found += stray_marks(blocks, context.document.language)
    found += _doubled_blocks(context.body)
    return tuple(_apart(found))


def _inside(blocks: Sequence[Block], found: Iterable[Defect]) -> Iterator[Defect]:
    """Yield the defects that lie inside one of the blocks."""
    starts = [block.start for block in blocks]
    for defect in found:
        at = bisect_right(starts, defect.span.start) - 1
        if at >= 0 and defect.span.end <= blocks[at].end:
            yield defect


def _apart(found: Iterable[Defect]) -> Iterator[Defect]:
    """Yield the defects in the order of the text, leaving out those that overlap an earlier one."""
    end = 0
    for defect in sorted(found, key=lambda defect: (defect.span.start, defect.span.end, defect.kind)):
        if defect.span.start >= end:
            yield defect
            end = defect.span.end


def _doubled_blocks(body: Iterable[Block]) -> Iterator[Defect]:
    """Yield paragraphs that say word for word what an earlier one said."""
    seen: set[str] = set()
    for block in body:
        text = block.text
        if len(text) >= _LONG and text in seen:
            yield Defect(block.span, DefectKind.DOUBLED_TEXT)
        seen.add(text)
