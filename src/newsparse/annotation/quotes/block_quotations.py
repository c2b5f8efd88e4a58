"""Block quotations: words set off from the text as somebody's, signed inside or below, or announced above."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from newsparse._classes import frozen
from newsparse.annotation.grammar.phrases import Phrase, Sentence
from newsparse.annotation.quotes.lexicon import CueLexicon
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.model.document import Block
from newsparse.model.entities import Entity, EntityKind, Mention
from newsparse.model.labels import Group, Label
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span
from newsparse.text.words import read_words

_DASH = late_pattern(r"\s*+(?:--|[—–―])\s*+")
_BEHIND = late_pattern(r"\s*+(?:[,(\n|—–―•·-]|\.?\s*+\Z)")  # what may stand behind the name of who signs
_NO_TITLE = late_pattern(r"[,!?…:\n—–―»”\"]|\b[a-zß-ÿ]\w*\.|\w{4}\.")  # a sentence ends, or is cut
_STOPS = ".!?…:"
_MARKS = "»”\"'’"
_LINE = 160  # code points of a signature with an office, a source and a day
_TITLE = 40  # code points of a title before the name that signs


@frozen
class Signature:
    """Who signs a block quotation."""

    start: int
    """Where it begins, with its dash."""
    name: Span
    """From the name or title to the first comma behind it."""
    mention: Mention | None
    """None where no name of the article signs: `— a docker`."""


@frozen
class BlockQuotation:
    """Consecutive block quotes that are one quotation."""

    words: tuple[Span, ...]
    """What is said, a stretch a block, without the signature."""
    signature: Signature | None
    end: int
    """The number of the first block behind it and its signature."""


def block_quotation_at(text: str, blocks: Sequence[Block], number: int, speakers: Speakers) -> BlockQuotation:
    """Return the quotation that begins with a block quote.

    Args:
        text: the page with plain apostrophes and spaces.
        blocks: the blocks of the page.
        number: that of the first block quote.
        speakers: who can sign.
    """
    stop = next((at for at in range(number, len(blocks)) if blocks[at].label is not Label.BLOCKQUOTE), len(blocks))
    words = [block.span for block in blocks[number:stop]]
    if stop - number > 1 and (signature := _of_own(text, words[-1], speakers)) is not None:
        return BlockQuotation(tuple(words[:-1]), signature, stop)
    if stop < len(blocks) and (signature := _below(text, blocks[stop], speakers)) is not None:
        return BlockQuotation(tuple(words), signature, stop + 1)
    if (signature := _at_end(text, words[-1], speakers)) is not None:
        last = Span(words[-1].start, len(text[: signature.start].rstrip()))
        return BlockQuotation((*words[:-1], last), signature, stop)
    return BlockQuotation(tuple(words), None, stop)


def who_signs(
    signature: Signature, text: str, speakers: Speakers, lex: CueLexicon
) -> tuple[Entity | None, Span | None]:
    """Return who signs, who is named or has the role, and where that is told."""
    if signature.mention is not None:
        return signature.mention.entity, signature.mention.span
    words = read_words(text, signature.name.start, signature.name.end, lex.grammar.elisions)
    if not any(lex.role_gender(low) is not None for low in words.low):
        return None, None
    return speakers.resolve(Sentence(words, lex, {}, (), 0), Phrase(0, len(words.low)))


def _of_own(text: str, block: Span, speakers: Speakers) -> Signature | None:
    """Return who signs in a block of its own: `— NAME, harbour master`, `NAME`, `The harbour master`."""
    return _signature(text, block.start, block.end, speakers, title=_TITLE) if len(block) <= _LINE else None


def _below(text: str, block: Block, speakers: Speakers) -> Signature | None:
    """Return who signs in the block below a block quote: a paragraph only with a dash, a caption without one too."""
    is_caption = block.label is Label.CAPTION
    if not is_caption and (block.group is not Group.BODY or _DASH.match(text, block.start, block.end) is None):
        return None
    return _of_own(text, block.span, speakers)


def _at_end(text: str, block: Span, speakers: Speakers) -> Signature | None:
    """Return who signs at the end of a block: in a last line, behind a dash, or behind the last full stop."""
    for start, title in _last_places(text, block):
        signature = _signature(text, start, block.end, speakers, title=title)
        if signature is not None and (signature.mention is not None or title):
            return signature
    return None


def _last_places(text: str, block: Span) -> Iterator[tuple[int, int]]:
    """Yield where a signature at the end of a block may begin, with the length of a title before the name."""
    low = max(block.start + 1, block.end - _LINE)
    if (line := text.rfind("\n", low, block.end)) > 0:
        yield line + 1, _TITLE
    dashes = [at for dash in "—–―" if (at := text.rfind(dash, low, block.end)) > 0]
    if dashes and text[max(dashes) - 1] in f" {_STOPS}{_MARKS}" and _ends_sentence(text[block.start : max(dashes)]):
        yield max(dashes), _TITLE
    stops = [at for stop in _STOPS if (at := text.rfind(f"{stop} ", low, block.end)) > 0]
    stops += [at for mark in _MARKS if (at := text.rfind(f"{mark} ", low, block.end)) > 0]
    if stops:
        yield max(stops) + 2, 0


def _ends_sentence(words: str) -> bool:
    return words.rstrip().endswith((*_STOPS, *_MARKS))


def _signature(text: str, start: int, end: int, speakers: Speakers, *, title: int) -> Signature | None:
    """Return the signature that reaches from one place to another: a name or title, and nothing that is a sentence."""
    dash = _DASH.match(text, start, end)
    at = dash.end() if dash is not None else start
    if at >= end or (dash is None and text[end - 1] in _STOPS):
        return None
    for mention in itertools.islice(speakers.within(at, end), 2):
        before, behind = text[at : mention.span.start], text[mention.span.end : end]
        fits = len(before) <= title and _NO_TITLE.search(before) is None
        if mention.entity.kind is EntityKind.PERSON and fits and _BEHIND.match(behind or "\n"):
            return Signature(start, mention.span, mention)
    comma = re.search(r"[,(\n]", text[at:end])
    stop = at + comma.start() if comma is not None else end
    return Signature(start, Span(at, stop), None) if title and dash is not None else None
