"""Assignment: which attribution of a sentence marked text belongs to, and which agency relayed it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.annotation.grammar.phrases import Sentence
from newsparse.annotation.quotes.attribution import Attribution, is_first_person
from newsparse.annotation.quotes.cues import CueShape
from newsparse.model.entities import Entity, EntityKind
from newsparse.text.span import Span

_SCARE = 16  # code points of a scare quote
_VOUCHED = 18  # words after a cue within which a word or two between marks are somebody's
_LINKS = frozenset({",", "–", "—", "-"})


def governing(sentence: Sentence, index: int, attributions: Sequence[Attribution]) -> Attribution | None:
    """Return the attribution that governs the marked text at word `index`; None if no cue of the sentence does.

    One inserted right after it; else the nearest verb before; else one inserted later or earlier, or a source.
    """
    for attribution in attributions:
        if not _is_relay(attribution) and _follows_at_once(sentence, index, attribution):
            return attribution
    verbs = [attribution for attribution in attributions if attribution.cue.shape is not CueShape.SOURCE]
    if index and sentence.words.low[index - 1] == ":":
        announced = [attribution for attribution in verbs if attribution.first < index]
        if announced and announced[-1].inserted:
            return announced[-1]
    before = [
        attribution
        for attribution in verbs
        if attribution.cue.first <= index and not attribution.inserted and not _is_aside(sentence, attribution, index)
    ]
    around = _verb_behind(sentence, index, verbs)
    if around is None and before:
        around = _source_inside(before[-1], index, attributions) or before[-1]
    if around is not None:
        return around
    after = [attribution for attribution in verbs if attribution.inserted and attribution.first > index]
    if after:
        return after[0]
    earlier = [attribution for attribution in verbs if attribution.inserted and attribution.end <= index]
    if earlier:
        return earlier[-1]
    return next(
        (
            attribution
            for attribution in attributions
            if attribution.cue.shape is CueShape.SOURCE and attribution.speaker is not None
        ),
        None,
    )


def _verb_behind(sentence: Sentence, index: int, verbs: Sequence[Attribution]) -> Attribution | None:
    """Return a verb behind the mark whose subject stands before it: `dass NAME den Kai als „…“ bezeichnet habe`."""
    if not sentence.lex.grammar.verb_final:
        return None
    low = sentence.words.low
    around = (
        attribution
        for attribution in verbs
        if attribution.phrase is not None
        and not attribution.inserted
        and attribution.phrase.end <= index < attribution.cue.first
    )
    return next((one for one in around if "," not in low[one.phrase.end : one.cue.first]), None)  # type: ignore[union-attr]


def _source_inside(outer: Attribution, index: int, attributions: Sequence[Attribution]) -> Attribution | None:
    """Return a source that is named inside of what a verb reports.

    As in `she said that, according to NAME, it was “late”`.
    """
    content = outer.content
    if content is None or not content.clause:
        return None
    sources = (one for one in attributions if one.cue.shape is CueShape.SOURCE and not _is_relay(one))
    return next((one for one in sources if content.start <= one.first and one.end <= index), None)


def who_says(
    sentence: Sentence, governs: Attribution | None, attributions: Sequence[Attribution]
) -> Attribution | None:
    """Return the attribution whose speaker says what `governs` governs: the one around it if it says nothing itself.

    `She said it shows he is “late”`, `he said he wants a “port”`: the words are those of who said so.
    """
    if governs is None or governs.inserted or governs.cue.shape is CueShape.SOURCE:
        return governs
    chosen = governs
    for outer in reversed(attributions):
        content = outer.content
        if content is None or not content.clause or content.is_object or outer.inserted or outer.speaker is None:
            continue
        if is_first_person(chosen) and "," in sentence.words.low[content.start : chosen.first]:
            continue  # `when NAME told me about it, I said`
        holds = outer.cue.end <= content.start <= chosen.cue.first
        if holds and outer.cue.shape is not CueShape.SOURCE and _says_nothing(sentence, chosen, outer):
            chosen = outer
    return chosen


def _says_nothing(sentence: Sentence, inner: Attribution, outer: Attribution) -> bool:
    """Tell whether a verb inside a reported clause is only thought, is of nobody, or of the same speaker."""
    form = inner.cue.form
    before = sentence.words.low[inner.cue.first - 1] if inner.cue.first else ""
    joined = before in sentence.lex.grammar.and_words or (inner.cue.shape is CueShape.GERUND and before in _LINKS)
    if inner.speaker == outer.speaker and joined:
        return False  # `announced that … and accused`
    if inner.speaker is None or inner.speaker == outer.speaker or not (form.speech or form.frame):
        return True
    if inner.phrase is not None and (
        (inner.phrase.pronoun or "").startswith("n")
        or sentence.words.low[inner.phrase.first] in sentence.lex.quotes.anyone
    ):
        return True
    leans = inner.cue.shape is CueShape.GERUND and before not in _LINKS
    return leans and inner.speaker.kind is not EntityKind.PERSON


def _is_aside(sentence: Sentence, attribution: Attribution, index: int) -> bool:
    """Tell whether a participle with its agent is closed off before the mark.

    As in `la fusion, contestée par NAME, « reste possible »`.
    """
    phrase, low = attribution.phrase, sentence.words.low
    if _is_question_between(sentence, attribution) and "," in low[attribution.end : index]:
        return True
    if attribution.cue.shape is not CueShape.PASSIVE or phrase is None or attribution.cue.first < 1:
        return False
    return low[attribution.cue.first - 1] == "," and "," in low[phrase.end : index]


def _is_question_between(sentence: Sentence, attribution: Attribution) -> bool:
    """Tell whether a clause of time says what was asked: `a répondu NAME quand on lui a demandé si …, « … »`."""
    grammar = sentence.lex.grammar
    before = sentence.words.low[attribution.first - 1] if attribution.first else ""
    asks = attribution.cue.form.lemma in sentence.lex.quotes.asking_verbs and not attribution.inserted
    opens = before in grammar.subordinators and before not in grammar.relatives
    return asks and opens and before not in grammar.complementizers


def _is_relay(attribution: Attribution) -> bool:
    """Tell whether an attribution may only relay the words: its source is an agency, or unknown."""
    return attribution.cue.shape is CueShape.SOURCE and (
        attribution.speaker is None or attribution.speaker.kind is EntityKind.AGENCY
    )


def _follows_at_once(sentence: Sentence, index: int, attribution: Attribution) -> bool:
    if not (attribution.inserted and index < attribution.first <= index + 2):
        return False
    return all(word in _LINKS for word in sentence.words.low[index + 1 : attribution.first])


def relaying_agency(attribution: Attribution | None, attributions: Sequence[Attribution]) -> Entity | None:
    """Return the agency that relays the words of another speaker in a sentence."""
    if attribution is not None and attribution.relayed_by is not None:
        return attribution.relayed_by
    for other in attributions:
        if (
            other is not attribution
            and other.cue.shape is CueShape.SOURCE
            and _is_relay(other)
            and other.speaker is not None
        ):
            return other.speaker
    return None


def cue_span(sentence: Sentence, attribution: Attribution) -> Span:
    """Return the span of a cue."""
    return Span(sentence.words.start[attribution.cue.first], sentence.words.end[attribution.cue.end - 1])


def is_object_of_cue(attribution: Attribution | None, index: int) -> bool:
    """Tell whether marked text is the direct object of a cue."""
    verb = attribution is not None and attribution.cue.shape is not CueShape.SOURCE and attribution.content is not None
    return verb and attribution is not None and attribution.content is not None and attribution.content.start == index


def may_attribute_fragment(sentence: Sentence, index: int, attribution: Attribution | None) -> bool:
    """Tell whether a cue is close enough to attribute a one- or two-word quotation to its speaker."""
    mark = sentence.marks[index]
    if attribution is not None and _is_of_nobody(attribution):
        return False
    if (
        attribution is None
        or mark.end - mark.start > _SCARE
        or attribution.inserted
        or is_object_of_cue(attribution, index)
    ):
        return attribution is not None
    grammar, before = sentence.lex.grammar, sentence.words.low[index - 1] if index else ""
    if before and before not in grammar.articles and before not in grammar.genitives:
        return True
    return index - attribution.end <= _VOUCHED and {"–", "—", ";"}.isdisjoint(
        sentence.words.low[attribution.end : index]
    )


def _is_of_nobody(attribution: Attribution) -> bool:
    """Tell whether no noun that can speak and no pronoun is the subject of a verb."""
    pronoun = attribution.phrase is not None and attribution.phrase.pronoun is not None
    return attribution.speaker is None and attribution.cue.shape is not CueShape.SOURCE and not pronoun


def is_inside_own_clause(
    sentence: Sentence, attribution: Attribution, clauses: Sequence[tuple[Span, Attribution]]
) -> bool:
    """Tell whether a cue stands inside a clause already reported for the same speaker: `she said she hoped to win`."""
    if attribution.phrase is None or attribution.phrase.pronoun is None or attribution.inserted:
        return False
    start = sentence.words.start[attribution.first]
    return any(span.start <= start < span.end and outer.speaker == attribution.speaker for span, outer in clauses)
