"""Datelines: where a report was sent from, by whom and when, at the beginning of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse._document import Block, Label
from newsparse.assembling._context import Context, Found, evidence, part
from newsparse.assembling.agencies import agency_named

# dateline = place ["," date] ["(" source ")"] dash, with a source or a place in capitals
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][^\W\d_'’. -]{0,30}(?:[ '’-][^\W\d_][^\W\d_'’.-]{0,30}){0,3}(?:, ?[^\W\d_]{2,20}\.?)?)"
    r"(?:, ?(?P<date>[^()\n–—-]{2,24}?))??"
    r"(?: ?\((?P<source>[^()\n]{2,40})\)| (?P<bare>[A-Z]{2,8}))?"
    r" ?(?:[–—]|-{1,2}(?= )|: )"
)
_PARAGRAPHS = 2  # in which a dateline may stand


class Dateline(NamedTuple):
    """A dateline as it stands in a block."""

    block: Block
    place: str
    source: str | None
    date: str | None


def datelines(context: Context) -> Iterator[Dateline]:
    """Yield the datelines of the page: lines of their own, and beginnings of the first paragraphs."""
    first = [block for block in context.body if block.label in (Label.LEDE, Label.PARAGRAPH)][:_PARAGRAPHS]
    for block in (*context.labelled(Label.DATELINE), *first):
        if (found := read_dateline(block.text)) is not None:
            yield Dateline(block, *found)


def read_dateline(text: str) -> tuple[str, str | None, str | None] | None:
    """Return place, source and date of the dateline that a text begins with; None where it begins otherwise.

    A place is believed when a news agency stands in brackets behind it, or when it is written in capitals.

    Example:
        >>> read_dateline("GENEVA, June 19 (Reuters) - Two delegations met.")
        ('GENEVA', 'Reuters', 'June 19')
        >>> read_dateline("Geneva (the city) - they said") is None
        True
    """
    found = _DATELINE.match(text[:160] + " ") or _DATELINE.fullmatch(f"{text[:100]} -")
    if found is None:
        return None
    source = found["source"] or found["bare"]
    place = found["place"].strip()
    is_sourced = source is not None and any(agency_named(name) for name in re.split(r"[/,]", source))
    is_capital = len(place) > 2 and place.upper() == place  # noqa: PLR2004
    if not (is_sourced or (is_capital and (source or found["date"] or "(" not in text[: found.end()]))):
        return None
    if agency_named(place):
        return None
    return place, source, found["date"]


def dateline(context: Context) -> Found[str | None]:
    """Return the place that the report was sent from."""
    found = []
    for line in datelines(context):
        at = line.block.text.find(line.place)
        found.append(evidence("dateline", line.block, line.place, part(line.block, at, at + len(line.place))))
    return Found(found[0].value if found else None, tuple(found))
