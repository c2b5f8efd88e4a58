"""Confidence: how often quotes that are found and attributed in one way have the right words and the right speaker.

Each number is what came out for the quotes of its kind on the development sets, and those kept apart from them:
French, English and German articles in which people marked every quote (docs/explanation/figures.md).
"""

from __future__ import annotations

from newsparse.model.entities import Entity
from newsparse.model.quotes import Quote, QuoteKind
from newsparse.text.span import Span

SIGNED = 0.95  # the line names the speaker: `NAME: …`, `“…” — NAME`
ANNOUNCED = 0.85  # words set off from the text, below a sentence that ends with a colon
OBJECT = 0.6  # the object of a verb, taken for what was said
MOOD = 0.4  # the mood of the verb alone shows that somebody's words go on
NEXT = 0.5  # the speaker of the sentence after
_SENTENCE = {"after": 0.95, "before": 0.88, "none": 0.85}  # marked sentences, by where the cue stands
_FRAGMENT = {"after": 0.8, "before": 0.8, "none": 0.4}  # a few marked words
_CLAUSE = 0.7  # a reported clause
_NESTED_CLAUSE = 0.25  # a reported clause that lies in another quote
_DOUBTFUL_MARKS = 0.45  # typed as apostrophes, unclosed or stray
_EXPLAINED = 0.7  # at most, if a surname is explained anew, `said NAME, who has a shop`: often that of somebody else
_NOUN = 0.7  # at most, if the speaker is named elsewhere and here is `the minister`
_NOBODY = 0.2  # no speaker was found


def confidence_of(
    text: str,
    span: Span,
    kind: QuoteKind,
    *,
    speaker: Entity | None = None,
    mention: Span | None = None,
    cue: Span | None = None,
    malformed: bool = False,
) -> float:
    """Return how often quotes such as this one are right.

    Example:
        >>> text = '"It is late," Ann Example said.'
        >>> confidence_of(text, Span(1, 12), QuoteKind.DIRECT, cue=Span(26, 30))
        0.2
    """
    if speaker is None:
        return _NOBODY
    if kind is QuoteKind.INDIRECT:
        return _CLAUSE
    if malformed or text[span.end : span.end + 1] == "'":
        return _DOUBTFUL_MARKS
    place = "none" if cue is None else "before" if cue.end <= span.start else "after"
    found = (_SENTENCE if kind is QuoteKind.DIRECT else _FRAGMENT)[place]
    if mention is None:
        return found
    words = text[mention.start : mention.end]
    if _is_explained(words, text[mention.end : mention.end + 1], speaker):
        return min(found, _EXPLAINED)
    return min(found, _NOUN) if _is_noun(words, speaker) else found


def inside_another(quote: Quote) -> float:
    """Return how often a quote is right that lies in another one."""
    return min(quote.confidence, _NESTED_CLAUSE) if quote.kind is QuoteKind.INDIRECT else quote.confidence


def _is_noun(mention: str, speaker: Entity) -> bool:
    """Tell whether a person with a name is mentioned by words without a capital letter: not by name nor a pronoun."""
    return " " in mention and speaker.name[:1].isupper() and mention == mention.lower()


def _is_explained(mention: str, after: str, speaker: Entity) -> bool:
    """Tell whether a person with a longer name is mentioned by a part of it that words behind a comma explain."""
    name, comma, _ = mention.partition(",")
    is_part = speaker.name != name and f" {name} " in f" {speaker.name} "
    return is_part and (bool(comma) or after == ",")
