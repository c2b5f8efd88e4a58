"""The shape of a quote: its kind, the clause that holds it, what stands beside its cue."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.annotation.grammar.phrases import Sentence
from newsparse.annotation.quotes.attribution import Attribution, is_first_person
from newsparse.annotation.quotes.cues import CueShape
from newsparse.annotation.quotes.marks import Marked
from newsparse.model.quotes import QuoteKind
from newsparse.text.span import Span

_APPOSITION = 14  # words of an apposition between a speaker and the rest of what he says
_CLOSED = frozenset(".;:!?")
_FULL = 6  # words of a fragment that can stand for a whole utterance


def quote_kind(sentence: Sentence, index: int, text: str, *, in_clause: bool) -> QuoteKind:
    """Tell whether marked text is a whole utterance, or a fragment in the reporter's sentence.

    Args:
    sentence: the sentence.
    index: the word that stands for the marked text.
    text: the page with plain apostrophes and spaces.
    in_clause: it lies in a reported clause.
    """
    mark = sentence.marks[index]
    words = text[mark.start : mark.end].split()
    opens = text[mark.start].isupper() or not text[mark.start].isalpha()
    whole = mark.punctuated or len(words) >= _FULL
    before = sentence.words.low[index - 1] if index else ":"
    free = not before[0].isalnum() or any(cue.end == index for cue in sentence.cues) or len(words) >= 2 * _FULL
    return QuoteKind.DIRECT if opens and whole and free and not in_clause else QuoteKind.PARTIAL


def can_report(sentence: Sentence, attribution: Attribution) -> bool:
    """Tell whether an attribution can have a content clause: no fragment verb, no `as she said`."""
    form, first = attribution.cue.form, attribution.cue.first
    content = attribution.content
    if is_first_person(attribution):
        return False
    by_object = content is not None and (content.is_object or content.announced)
    if form.frame and not form.speech and not form.thought and not by_object:
        return False
    beside = (sentence.words.low[first - 1] if first else "", sentence.words.low[attribution.first])
    if not sentence.lex.quotes.parenthetical_conjunctions.isdisjoint(beside) and not attribution.as_clause:
        return False
    if attribution.speaker is not None or attribution.phrase is None:
        return True
    return attribution.phrase.pronoun not in ({""} if attribution.cue.shape is not CueShape.SOURCE else {"", None})


def clause_around(span: Span, clauses: Sequence[tuple[Span, Attribution]]) -> Span | None:
    """Return the reported clause that holds a span and more."""
    return next((around for around, _ in clauses if span in around and around != span), None)


def left_of(sentence: Sentence, attribution: Attribution) -> int:
    """Return the word before an attribution, a comma between passed over."""
    at = attribution.first - 1
    return at - 1 if at > 0 and sentence.words.low[at] == "," else at


def right_of(sentence: Sentence, attribution: Attribution) -> int:
    """Return the word after an attribution, a comma or colon between passed over, or an apposition between commas."""
    low, at = sentence.words.low, attribution.end
    grammar = sentence.lex.grammar
    if at >= len(low) or not (
        low[at] in {",", ":"} or low[at] in grammar.prepositions or low[at] in grammar.time_words
    ):
        return at
    aside = {cue.verb for cue in sentence.cues if cue.shape is CueShape.GERUND and not _announces(sentence, cue.end)}
    verbs = sentence.cue_verbs - aside  # `, she declared, pointing at him, “`
    for ahead in range(at + 1, min(len(low), at + _APPOSITION)):
        if sentence.is_marked(ahead):
            return ahead if low[ahead - 1] in {",", ":"} else at + 1
        if low[ahead] in _CLOSED or ahead in verbs or low[ahead] in grammar.auxiliaries:
            break
    return at + 1


def _announces(sentence: Sentence, at: int) -> bool:
    """Tell whether marked text follows at word `at`, a comma or colon between: `, adding, “…”`."""
    low = sentence.words.low
    at += low[at : at + 1] in {(",",), (":",)}
    return at < len(low) and sentence.is_marked(at)


def with_inside(marks: Sequence[Marked]) -> list[tuple[Marked, list[Marked]]]:
    """Return each outermost stretch that holds others, with those."""
    groups: list[tuple[Marked, list[Marked]]] = []
    for mark in marks:
        if not mark.depth:
            groups.append((mark, []))
        elif groups:
            groups[-1][1].append(mark)
    return [(outer, inside) for outer, inside in groups if inside]
