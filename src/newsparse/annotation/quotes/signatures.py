"""Signatures: who is named behind the words that are theirs, `— NAME, harbour master`."""

from __future__ import annotations

from newsparse.annotation.quotes.speakers import Speakers
from newsparse.model.document import Block
from newsparse.model.entities import EntityKind, Mention
from newsparse.text.patterns import late_pattern

_DASH = late_pattern(r"\s*+[—–―-]\s*+")
_SIGNATURE = 160  # code points of a signature with an office
_TITLE = 40  # code points of a title before a name that signs


def signature_in(text: str, block: Block, speakers: Speakers) -> Mention | None:
    """Return who signs the words above in a paragraph of their own: `— NAME, harbour master`.

    Args:
        text: the page with plain apostrophes and spaces.
        block: the paragraph.
        speakers: who can speak.
    """
    if block.end - block.start > _SIGNATURE:
        return None
    dash = _DASH.match(text, block.start, block.end)
    return signed_by(speakers, dash.end(), block.end) if dash is not None else None


def signature_behind(text: str, block: Block, end: int, speakers: Speakers) -> Mention | None:
    """Return who signs a paragraph behind its last words, which end at `end`: `“…” And “…” — NAME, harbour master`."""
    dash = _DASH.match(text, end, block.end)
    return signed_by(speakers, dash.end(), block.end) if dash and block.end - dash.end() <= _SIGNATURE else None


def signed_by(speakers: Speakers, start: int, end: int) -> Mention | None:
    """Return the person named first between two places, a title before the name passed over."""
    for mention in speakers.within(start, end):
        if mention.span.start - start > _TITLE:
            return None
        if mention.entity.kind is EntityKind.PERSON:
            return mention
    return None
