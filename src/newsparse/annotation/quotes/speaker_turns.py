"""Speaker turns: who speaks in an interview or a transcript, by the name or label that a paragraph begins with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from newsparse._classes import frozen
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.languages.schema.quotes import QuoteLexicon
from newsparse.model.document import Block
from newsparse.model.entities import EntityKind
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span

_CAPITALS = late_pattern(r"[«“„\"]?(?P<name>(?:[^\W\d_a-zß-ÿ]{2,20}+[ .'-]{0,2}+){1,4}+):\s++")  # PENCE: Well, look
_LABEL = late_pattern(r"[«“„\"]?(?P<name>[^\W\d_a-zß-ÿ][\w.'-]{1,20}+(?: [^\W\d_][\w.'-]{0,20}+){0,3}+) ?:\s++(?=\S)")
_ASKED = late_pattern(r"(?P<label>[^\W\d_]{1,12}+) ?[:.]\s++(?=\S)")  # Q: Why now?
_COLON = late_pattern(r"\s?+:\s++")
_OPENING = late_pattern(r"[«“„\"]?")


@frozen
class Turn:
    """A paragraph that begins with who says it."""

    name: Span
    start: int
    """Where the words begin."""


def turn_at(text: str, block: Block, speakers: Speakers, labels: AbstractSet[str] = frozenset()) -> Turn | None:
    """Return the turn that a paragraph is, `NAME: …`: a name in capitals, or that of a person of the article.

    Args:
        text: the page with plain apostrophes and spaces.
        block: the paragraph.
        speakers: who can speak.
        labels: other names that open turns.
    """
    first = text.find(":", block.start, block.end)
    if first < 0:
        return None
    found = _CAPITALS.match(text, block.start, block.end)
    if found is not None and found.end() < block.end:
        return Turn(Span(found.start("name"), found.end("name")), found.end())
    opening = _OPENING.match(text, block.start, block.end)
    start = opening.end() if opening is not None else block.start
    for mention in speakers.within(start, first)[:1]:
        colon = _COLON.match(text, mention.span.end, block.end)
        is_name = mention.span.start == start and mention.entity.kind is EntityKind.PERSON
        if is_name and colon is not None and colon.end() < block.end:
            return Turn(mention.span, colon.end())
    found = _LABEL.match(text, block.start, block.end) if labels else None
    if found is not None and found["name"] in labels:
        return Turn(Span(found.start("name"), found.end("name")), found.end())
    return None


def labels_of_turns(text: str, blocks: Iterable[Block]) -> frozenset[str]:
    """Return the names that open the turns of a conversation: two or more by turns, and somebody asks.

    Args:
        text: the page with plain apostrophes and spaces.
        blocks: its paragraphs.
    """
    opened: Counter[str] = Counter()
    asked = False
    for block in blocks:
        found = _LABEL.match(text, block.start, block.end)
        if found is not None:
            opened[found["name"]] += 1
            asked = asked or text[block.end - 1] == "?"
    again = frozenset([name for name, times in opened.items() if times > 1])
    return again if asked and len(again) > 1 else frozenset()


def labelled_answer(text: str, block: Block, quotes: QuoteLexicon) -> tuple[str, int]:
    """Return by which word of an interview a paragraph is a question or an answer, and where it goes on; "" of others.

    Args:
        text: the page with plain apostrophes and spaces.
        block: the paragraph.
        quotes: the language, with its words for question and answer.
    """
    found = _ASKED.match(text, block.start, block.end)
    label = found["label"].lower() if found is not None else ""
    known = label in quotes.question_labels or label in quotes.answer_labels
    return (label, found.end()) if found is not None and known else ("", block.start)


def is_transcript(text: str, blocks: Iterable[Block], speakers: Speakers, labels: AbstractSet[str]) -> bool:
    """Tell whether people speak in turns: at least two paragraphs begin with a name and a colon."""
    turns = 0
    for block in blocks:
        turns += turn_at(text, block, speakers, labels) is not None
        if turns > 1:
            return True
    return False
