"""Confidence: how often quotes that are found and attributed in one way have the right words and the right speaker.

Each number is what came out for the quotes of its kind on the development sets, and those kept apart from them:
French, English and German articles in which people marked every quote (docs/explanation/figures.md).
"""

from __future__ import annotations

from newsparse.model.quotes import Quote, QuoteKind

SIGNED = 0.95  # the line names the speaker: `NAME: …`, `“…” — NAME`
OBJECT = 0.6  # the object of a verb, taken for what was said
MOOD = 0.4  # the mood of the verb alone shows that somebody's words go on
NEXT = 0.5  # the speaker of the sentence after
_SENTENCE = {"after": 0.95, "before": 0.88, "none": 0.85}  # marked sentences, by where the cue stands
_FRAGMENT = {"after": 0.8, "before": 0.8, "none": 0.4}  # a few marked words
_CLAUSE = 0.7  # a reported clause
_NESTED_CLAUSE = 0.25  # a reported clause that lies in another quote
_DOUBTFUL_MARKS = 0.45  # typed as apostrophes, unclosed or stray
_NOUN = 0.7  # at most, if the speaker is named elsewhere and here is `the minister`
_NOBODY = 0.2  # no speaker was found


def confidence_of(quote: Quote, text: str) -> float:
    """Return how often quotes such as this one are right.

    Example:
        >>> from newsparse.text.span import Span
        >>> text = '"It is late," Ann Example said.'
        >>> confidence_of(Quote(Span(1, 12), "It is late,", QuoteKind.DIRECT, cue=Span(26, 30)), text)
        0.2
    """
    if quote.speaker is None:
        return _NOBODY
    if quote.kind is QuoteKind.INDIRECT:
        return _CLAUSE
    if quote.malformed or text[quote.span.end : quote.span.end + 1] == "'":
        return _DOUBTFUL_MARKS
    found = (_SENTENCE if quote.kind is QuoteKind.DIRECT else _FRAGMENT)[_place_of_cue(quote)]
    return min(found, _NOUN) if _is_noun(quote, text) else found


def inside_another(quote: Quote) -> float:
    """Return how often a quote is right that lies in another one."""
    return min(quote.confidence, _NESTED_CLAUSE) if quote.kind is QuoteKind.INDIRECT else quote.confidence


def _place_of_cue(quote: Quote) -> str:
    if quote.cue is None:
        return "none"
    return "before" if quote.cue.end <= quote.span.start else "after"


def _is_noun(quote: Quote, text: str) -> bool:
    """Tell whether a person with a name is mentioned by words without a capital letter: not by name nor a pronoun."""
    if quote.speaker is None or quote.speaker_mention is None or not quote.speaker.name[:1].isupper():
        return False
    mention = text[quote.speaker_mention.start : quote.speaker_mention.end]
    return " " in mention and mention == mention.lower()
