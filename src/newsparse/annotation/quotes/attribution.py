"""Attribution: which voice of a sentence marked text belongs to, and who carried it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.annotation.grammar.phrases import Sentence
from newsparse.annotation.quotes.cues import Shape
from newsparse.annotation.quotes.voices import Voice
from newsparse.model.entities import Entity, EntityKind
from newsparse.text.span import Span

_SCARE = 16  # code points of a scare quote
_VOUCHED = 18  # words after a cue within which a word or two between marks are somebody's
_LINKS = frozenset({",", "–", "—", "-"})


def governing(sentence: Sentence, index: int, voices: Sequence[Voice]) -> Voice | None:
    """Return the voice that the marked text at word `index` belongs to; None if no cue of the sentence tells.

    A voice inserted right after it; else the nearest verb before; else one inserted later or earlier, or a source.
    """
    for voice in voices:
        if not _is_carrier(voice) and _follows_at_once(sentence, index, voice):
            return voice
    verbs = [voice for voice in voices if voice.cue.shape is not Shape.SOURCE]
    before = [voice for voice in verbs if voice.cue.first <= index and not voice.inserted]
    if before:
        return before[-1]
    after = [voice for voice in verbs if voice.inserted and voice.first > index]
    if after:
        return after[0]
    earlier = [voice for voice in verbs if voice.inserted and voice.end <= index]
    if earlier:
        return earlier[-1]
    return next((voice for voice in voices if voice.cue.shape is Shape.SOURCE and voice.speaker is not None), None)


def _is_carrier(voice: Voice) -> bool:
    """Tell whether a voice is a source that may only have carried the words: an agency, or nobody known."""
    return voice.cue.shape is Shape.SOURCE and (voice.speaker is None or voice.speaker.kind is EntityKind.AGENCY)


def _follows_at_once(sentence: Sentence, index: int, voice: Voice) -> bool:
    if not (voice.inserted and index < voice.first <= index + 2):
        return False
    return all(word in _LINKS for word in sentence.words.low[index + 1 : voice.first])


def carrier(voice: Voice | None, voices: Sequence[Voice]) -> Entity | None:
    """Return the agency that a sentence names as its source while somebody else speaks."""
    if voice is not None and voice.carrier is not None:
        return voice.carrier
    for other in voices:
        if other is not voice and other.cue.shape is Shape.SOURCE and _is_carrier(other) and other.speaker is not None:
            return other.speaker
    return None


def cue_span(sentence: Sentence, voice: Voice) -> Span:
    """Return where the words of a cue stand."""
    return Span(sentence.words.start[voice.cue.first], sentence.words.end[voice.cue.end - 1])


def takes(voice: Voice | None, index: int) -> bool:
    """Tell whether marked text is the very thing that a verb says."""
    verb = voice is not None and voice.cue.shape is not Shape.SOURCE and voice.content is not None
    return verb and voice is not None and voice.content is not None and voice.content.start == index


def vouches(sentence: Sentence, index: int, voice: Voice | None) -> bool:
    """Tell whether a voice stands near enough for a word or two between marks: `un « mais »` long after is none."""
    mark = sentence.marks[index]
    if voice is None or mark.end - mark.start > _SCARE or voice.inserted or takes(voice, index):
        return voice is not None
    grammar, before = sentence.lex.grammar, sentence.words.low[index - 1] if index else ""
    if before and before not in grammar.articles and before not in grammar.genitives:
        return True
    return index - voice.end <= _VOUCHED and {"–", "—", ";"}.isdisjoint(sentence.words.low[voice.end : index])


def repeats(sentence: Sentence, voice: Voice, clauses: Sequence[tuple[Span, Voice]]) -> bool:
    """Tell whether a verb stands inside the clause of the same speaker: `she said she hoped to win`."""
    if voice.phrase is None or voice.phrase.pronoun is None or voice.inserted:
        return False
    start = sentence.words.start[voice.first]
    return any(span.start <= start < span.end and outer.speaker == voice.speaker for span, outer in clauses)
