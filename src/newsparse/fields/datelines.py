"""Datelines of a page, in lines of their own or at the beginning of its text, and the place of the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from newsparse.fields.context import Context, Found, evidence, part
from newsparse.lines.datelines import read_dateline
from newsparse.model.document import Block
from newsparse.model.labels import Label

_PARAGRAPHS = 2  # in which a dateline may stand


class Dateline(NamedTuple):
    """A dateline as it stands in a block."""

    block: Block
    place: str
    source: str | None
    date: str | None


def datelines(context: Context) -> Iterator[Dateline]:
    """Yield the datelines of the page: lines of their own, and beginnings of the first paragraphs."""
    text = (block for block in context.body if block.label in (Label.LEDE, Label.PARAGRAPH))
    for block in (*context.labelled(Label.DATELINE), *islice(text, _PARAGRAPHS)):
        if (found := read_dateline(block.text, context.line_words)) is not None:
            yield Dateline(block, *found)


def dateline(lines: Iterable[Dateline]) -> Found[str | None]:
    """Return the place that the report was sent from."""
    found = []
    for line in lines:
        at = line.block.text.replace("\u00a0", " ").find(line.place)
        found.append(evidence("dateline", line.block, line.place, part(line.block, at, at + len(line.place))))
    return Found(found[0].value if found else None, tuple(found))
