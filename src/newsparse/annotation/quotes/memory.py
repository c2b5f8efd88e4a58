"""Speaker memory: who spoke last, who was announced and who is spoken of, for words that no cue governs."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsparse._classes import frozen
from newsparse.annotation.grammar.phrases import Sentence
from newsparse.annotation.grammar.subjects import can_talk, main_subject
from newsparse.annotation.quotes.attribution import Attribution
from newsparse.annotation.quotes.cues import CueShape
from newsparse.annotation.quotes.speaker_phrases import is_complement
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.annotation.quotes.taken_up import owner_of_subject
from newsparse.model.entities import Entity, EntityKind
from newsparse.text.span import Span

_FAR = 4  # paragraphs over which a quotation without a cue goes on
_SHORTLY = 600  # code points after which somebody of whom an article speaks is not heard without a verb


@frozen(eq=False)
class LastSpeaker:
    """Who spoke last, and where."""

    speaker: Entity | None
    mention: Span | None
    block: int
    opens: bool = False
    """The sentence ended with a colon."""
    source: bool = False
    """It was no verb that named the speaker."""


class SpeakerMemory:
    """What one reading of an article remembers of its speakers."""

    def __init__(self, speakers: Speakers) -> None:
        self.speakers = speakers
        self.last: LastSpeaker | None = None
        self.last_direct: LastSpeaker | None = None
        self.subject_before: LastSpeaker | None = None
        """The subject of the sentence before, if it is a person."""

    def goes_on(self, sentence: Sentence) -> bool:
        """Tell whether the mood of the verb alone shows that somebody's words go on."""
        last = self.last
        return last is not None and last.speaker is not None and last.block == sentence.block and sentence.is_reported

    def announced(self, sentence: Sentence) -> tuple[Entity | None, Span | None]:
        """Return who is announced, a person rather than a body: `NAME had this to say:`, `From the desk of NAME:`."""
        speaker, mention = self._subject(sentence)
        grammar, opening = sentence.lex.grammar, sentence.words.low[0]
        fronted = opening in grammar.prepositions or opening in grammar.and_words
        if speaker is not None and speaker.kind is EntityKind.PERSON and not fronted:
            return speaker, mention
        named = self.speakers.within(sentence.start, sentence.end)
        person = next((one for one in named if one.entity.kind is EntityKind.PERSON), None)
        return (person.entity, person.span) if person is not None else (speaker, mention)

    def record_subject(self, sentence: Sentence) -> None:
        """Note of whom a sentence speaks that reports nothing."""
        phrase = main_subject(sentence)
        if phrase is None or phrase.pronoun is not None or phrase.foreign:
            return
        entity = self.speakers.subject(sentence, phrase)
        if entity is not None:
            start = sentence.words.start[phrase.first]
            self.speakers.antecedents.record_subject(entity, start)
            if entity.kind is EntityKind.PERSON:
                mention = Span(start, sentence.words.end[phrase.end - 1])
                self.subject_before = LastSpeaker(entity, mention, sentence.block)

    def record_topic(self, sentence: Sentence) -> None:
        """Note of whom the words before a colon speak, for those behind: `Le maire tient bon : le quai, dit-il, …`."""
        low = sentence.words.low
        colon = low.index(":") if ":" in low else 0
        if not colon or not any(cue.first > colon for cue in sentence.cues):
            return
        phrase = main_subject(sentence)
        if phrase is None or phrase.pronoun is not None or phrase.foreign or phrase.end > colon:
            return
        entity = self.speakers.subject(sentence, phrase)
        if entity is not None:
            self.speakers.antecedents.record_subject(entity, sentence.words.start[phrase.first])

    def speaker_without_cue(self, sentence: Sentence, index: int) -> tuple[Entity | None, Span | None]:
        """Return the speaker where no cue governs: who was announced, who spoke last, or the subject."""
        last, alone = self.last, sentence.is_alone
        subject = self.subject_before
        if alone and subject is not None and not (last is not None and last.opens):
            return subject.speaker, subject.mention
        if alone and last is not None and not last.opens and (last.source or last.block != sentence.block):
            last = self.last_direct or last
        follows = last is not None and (last.opens or (alone and sentence.block - last.block <= _FAR))
        if last is not None and last.speaker is not None and follows:
            return last.speaker, last.mention
        if not alone:
            speaker, mention = self._subject(sentence)
            announced = index > 0 and sentence.words.low[index - 1] == ":"
            if speaker is not None and (speaker.kind is EntityKind.PERSON or (announced and self._may_talk(sentence))):
                return speaker, mention
        if last is not None and last.block == sentence.block:
            return last.speaker, last.mention
        return self._spoken_of(sentence, index)

    def _spoken_of(self, sentence: Sentence, index: int) -> tuple[Entity | None, Span | None]:
        """Return of whom an article speaks when a colon announces an utterance: named in the sentence, or a subject."""
        if not (index > 0 and sentence.words.low[index - 1] == ":" and sentence.marks[index].punctuated):
            return None, None
        if (named := self.speakers.person_in(sentence, index)) is not None:
            return named.entity, named.span
        people = self.speakers.antecedents.subjects_before(sentence.start, _SHORTLY)
        return next((one for one in people if one.kind is EntityKind.PERSON), None), None

    def _may_go_on(self, sentence: Sentence, attribution: Attribution) -> bool:
        """Tell whether the words after a sentence may be those of its speaker: a person's, or an office's that speaks.

        A body's only where the mood of verbs tells that words go on.
        """
        speaker = attribution.speaker
        if speaker is None or speaker.kind is EntityKind.PERSON:
            return speaker is not None
        moods = bool(sentence.lex.quotes.reported_moods)
        has_mouth = speaker.id in self.speakers.antecedents.roles or (moods and speaker.kind is EntityKind.ORGANISATION)
        return has_mouth and attribution.cue.form.speech and not attribution.cue.negated

    def _may_talk(self, sentence: Sentence) -> bool:
        """Tell whether the subject of a sentence is a name, a pronoun, or a noun for somebody who can talk."""
        phrase = owner_of_subject(sentence) or main_subject(sentence)
        if phrase is None:
            return False
        inside = self.speakers.within(sentence.words.start[phrase.first], sentence.words.end[phrase.end - 1])
        named = any(not is_complement(sentence, phrase, mention) for mention in inside)  # "das Ergebnis von NAME"
        return named or phrase.pronoun is not None or can_talk(sentence, phrase)

    def _subject(self, sentence: Sentence) -> tuple[Entity | None, Span | None]:
        phrase = main_subject(sentence)
        if phrase is None or phrase.foreign:
            return None, None
        low, grammar, texts = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes.source_nouns
        noun = low[phrase.first + 1] if phrase.first + 1 < len(low) else ""
        if low[phrase.first] in grammar.possessives and noun in texts:
            people = self.speakers.antecedents.subjects_before(sentence.start, _SHORTLY)
            return next((one for one in people if one.kind is EntityKind.PERSON), None), None  # `Her message was: “…”`
        owner = owner_of_subject(sentence) if sentence.marks or low[-1] == ":" else None
        return self.speakers.resolve(sentence, owner or phrase)

    def record_speaker(
        self, sentence: Sentence, reporting: Sequence[Attribution], attributions: Sequence[Attribution]
    ) -> None:
        """Note who spoke: with marks or a clause, else a person whose verb shows no words, else who is announced."""
        opens = sentence.words.low[-1] == ":"
        speaking = [
            attribution for attribution in reporting if attribution.speaker is not None and not attribution.cue.negated
        ]
        if speaking:
            verbs = [
                attribution for attribution in speaking if attribution.cue.shape is not CueShape.SOURCE
            ] or speaking
            attribution = verbs[-1] if opens or verbs[-1].speaker == verbs[0].speaker else verbs[0]
            source = attribution.cue.shape is CueShape.SOURCE
            self.last = LastSpeaker(
                attribution.speaker, attribution.mention, sentence.block, opens=opens, source=source
            )
            if sentence.marks:
                self.last_direct = self.last
            return
        people = [attribution for attribution in attributions if self._may_go_on(sentence, attribution)]
        announced = self.last is not None and self.last.opens
        if people and not opens and not announced:
            self.last = LastSpeaker(people[0].speaker, people[0].mention, sentence.block)
        elif opens and (subject := self._subject(sentence))[0] is not None:
            self.last = LastSpeaker(*subject, sentence.block, opens=True)
        elif self.last is not None and (announced or sentence.is_alone):
            self.last = attrs.evolve(self.last, opens=False, block=sentence.block)
        else:
            self.record_subject(sentence)
