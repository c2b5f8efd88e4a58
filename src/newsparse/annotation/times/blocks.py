"""The time expressions of an article: those of its own blocks, read as one text for each language."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable

from newsparse.annotation.times.find import find
from newsparse.languages import Language
from newsparse.languages.schema.times import TimeLexicon
from newsparse.model.document import Block, Document
from newsparse.model.labels import Group, Label
from newsparse.model.times import Timex

_GAP = "\n\n"
_BESIDE = frozenset({Label.TITLE, Label.TITLE_DUP, Label.KICKER, Label.RELATED_TEASER})
"""Read beside body and figures; a teaser tells of its own events, which an editor wants to see dated, too."""
_READ = _BESIDE.union(label for label in Label if label.group in {Group.BODY, Group.FIGURE})


def find_in_blocks(document: Document, languages: Iterable[Language], anchor: dt.date | None) -> tuple[Timex, ...]:
    """Return the time expressions of the labelled blocks of a document, in order."""
    tables = {language.code: language.times for language in languages}
    by_code: dict[str, list[Block]] = {}
    for block in document.blocks:
        if block.label in _READ:
            code = (block.language or document.language or "").partition("-")[0].lower()
            by_code.setdefault(code, []).append(block)
    found = [
        timex
        for code, blocks in by_code.items()
        if (table := tables.get(code)) is not None
        for timex in _of_blocks(blocks, table, anchor)
    ]
    return tuple(sorted(found, key=lambda timex: timex.span))


def _of_blocks(blocks: list[Block], table: TimeLexicon, anchor: dt.date | None) -> list[Timex]:
    """Read blocks as one text, so that what one of them tells is known in the next; put the spans back in place."""
    starts, end = [], 0
    for block in blocks:
        starts.append(end)
        end += block.end - block.start + len(_GAP)

    def offset(start: int) -> int:
        index = bisect_right(starts, start) - 1
        return blocks[index].start - starts[index]

    return list(find(_GAP.join([block.text for block in blocks]), table, anchor, offset))
