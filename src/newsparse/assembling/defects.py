"""Damage that scraping and translation left in the text: where, of what kind, and what should stand there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse._article import Defect, DefectKind
from newsparse._document import Block, Group, Label
from newsparse.assembling._context import Context
from newsparse.assembling._damaged_words import DETECTORS, Words
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
    words = Words.of(context)
    found: list[Defect] = []
    for detect in DETECTORS:
        found += _apart(found, (defect for block in blocks for defect in detect(block, words)))
    found += _apart(found, stray_marks(blocks, context.document.language))
    found += _apart(found, _doubled_blocks(context.body))
    return tuple(sorted(found, key=lambda defect: defect.span))


def _apart(known: list[Defect], new: Iterable[Defect]) -> list[Defect]:
    """Return the new defects that overlap none of the known ones."""
    taken = {at for defect in known for at in range(defect.span.start, defect.span.end)}
    return [defect for defect in new if taken.isdisjoint(range(defect.span.start, defect.span.end))]


def _doubled_blocks(body: Iterable[Block]) -> Iterator[Defect]:
    """Yield paragraphs that say word for word what an earlier one said."""
    seen: set[str] = set()
    for block in body:
        words = " ".join(block.text.split())
        if len(words) >= _LONG and words in seen:
            yield Defect(block.span, DefectKind.DOUBLED_TEXT)
        seen.add(words)
