"""Damage that scraping and translation left in the text: where, of what kind, and what should stand there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

import attrs

from newsparse.fields.context import BODY, FIGURES
from newsparse.fields.defects.quotation_marks import stray_marks
from newsparse.fields.defects.words import DETECTORS, GAPS, Prose, drop_cap
from newsparse.languages import Language
from newsparse.languages.many.quote_styles import QUOTE_STYLES
from newsparse.model.defects import Defect, DefectKind
from newsparse.model.document import Block, Document
from newsparse.model.labels import Group, Label

_LOOKED_AT = frozenset((Label.TITLE, *BODY, *FIGURES))
_LONG = 80  # code points; shorter lines are repeated on purpose
_IN_ORDER = attrgetter("span.start", "span.end", "kind")


def defects(document: Document, languages: Mapping[str, Language]) -> tuple[Defect, ...]:
    """Return the damaged places of headline, text and captions, in order; of overlapping ones the first found.

    Detectors prefer silence to a false alarm: on clean prose they may be wrong once in 5,000 words at most. They are
    asked when somebody asks for the defects of an article, which holds nothing of its page but the document.
    """
    blocks = [block for block in document.blocks if block.label in _LOOKED_AT]
    if not blocks:
        return ()
    text = document.text
    code = (document.language or "").partition("-")[0]
    language = languages.get(code)
    prose = Prose.of(document, blocks, language)
    capped = [block for block in blocks if text[block.start + 1 : block.start + 2] in GAPS]
    found = [defect for block in capped for defect in drop_cap(block, prose)]
    found += _inside(blocks, (defect for detect in DETECTORS for defect in detect(prose)))
    found += stray_marks(blocks, prose.text, _quote_styles(code, language))
    found += _doubled_blocks(block for block in blocks if block.label.group is Group.BODY)
    return tuple(_apart(found))


def _inside(blocks: Sequence[Block], found: Iterable[Defect]) -> Iterator[Defect]:
    """Yield the defects that lie inside one of the blocks; they count from the first block."""
    starts = [block.start for block in blocks]
    for defect in found:
        span = defect.span.shifted(starts[0])
        at = bisect_right(starts, span.start) - 1
        if span.end <= blocks[at].end:
            yield attrs.evolve(defect, span=span)


def _apart(found: list[Defect]) -> Iterator[Defect]:
    """Yield the defects in the order of the text, leaving out those that overlap an earlier one."""
    end = 0
    for defect in sorted(found, key=_IN_ORDER):
        if defect.span.start >= end:
            yield defect
            end = defect.span.end


def _quote_styles(code: str, language: Language | None) -> tuple[str, ...]:
    """Return the pairs of marks that the language of the page uses; none where that is not known."""
    own = language.grammar.quote_styles if language is not None and language.grammar is not None else ()
    return own or QUOTE_STYLES.get(code, ())


def _doubled_blocks(body: Iterable[Block]) -> Iterator[Defect]:
    """Yield paragraphs that say word for word what an earlier one said."""
    long = [block for block in body if block.end - block.start >= _LONG]
    if len(long) == len({block.end - block.start for block in long}):
        return  # none is as long as another
    seen: set[str] = set()
    for block in long:
        text = block.text
        if text in seen:
            yield Defect(block.span, DefectKind.DOUBLED_TEXT)
        seen.add(text)
