"""The sentences before one, in which its pronouns and descriptions find whom they mean."""

from __future__ import annotations

from collections import deque

import attrs

from newsparse._classes import define
from newsparse.annotation.events.participant import Participant
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.model.entities import Entity, EntityKind

People = tuple[Entity, ...]
_SENTENCES = 7  # in which a pronoun finds what it means
_TAKEN_UP = 2  # sentences back in which "the decision" was taken


@define(eq=False)
class DiscourseContext:
    """The discourse before a sentence, in which pronouns find their antecedents."""

    speaker: People = ()
    """Who speaks, inside a quote: what "we" means."""
    previous_sentences: deque[EventSentence] = attrs.field(factory=lambda: deque(maxlen=_SENTENCES))
    """The last sentences, the nearest first."""
    decided: deque[People] = attrs.field(factory=lambda: deque(maxlen=_TAKEN_UP))
    """Who decided something in the last of them, empty for nobody."""

    def add(self, sentence: EventSentence, decided: People) -> None:
        """Put a sentence behind the others, with who decided something in it."""
        self.previous_sentences.appendleft(sentence)
        self.decided.appendleft(decided)

    def deciders(self) -> People:
        """Return who decided something last, in one of the last two sentences."""
        return next((people for people in self.decided if people), ())

    def subject(self) -> People:
        """Return whom the last sentence that was about somebody was about."""
        return next(
            (p.entities for sentence in self.previous_sentences for p in sentence.everybody if not p.relation), ()
        )

    def person(self) -> People:
        """Return the last person that stood alone as a subject."""
        participants = (
            p
            for sentence in self.previous_sentences
            for p in sentence.everybody
            if not p.relation and len(p.entities) == 1
        )
        return next((p.entities for p in participants if p.entities[0].kind is EntityKind.PERSON), ())

    def main_subject(self) -> People:
        """Return the first one that stood as a subject in the last sentence, if it is a single person."""
        if not self.previous_sentences:
            return ()
        last = self.previous_sentences[0]
        found = next((p for p in last.everybody if not p.relation), None)
        return found.entities if found and is_several(last, found) is False and is_person(last, found) else ()

    def one(self) -> People:
        """Return the last one without a name that stood alone as a subject: "the governor", but no "three men"."""
        return self._described(several=False)

    def several(self) -> People:
        """Return the last people under one noun without a name: "three men", "the dockers"."""
        return self._described(several=True)

    def _described(self, *, several: bool) -> People:
        """Return who has no name and stood alone as a subject, if the noun tells its number."""
        return next(
            (
                participant.entities
                for sentence in self.previous_sentences
                for participant in sentence.everybody
                if not participant.relation
                and [entity.kind for entity in participant.entities] == [EntityKind.ROLE]
                and _is_plural(sentence, participant) is several
            ),
            (),
        )

    def group(self) -> People:
        """Return the last several people that were named together."""
        return next(
            (p.entities for sentence in self.previous_sentences for p in sentence.everybody if len(p.entities) > 1),
            (),
        )


def is_several(sentence: EventSentence, participant: Participant) -> bool | None:
    """Tell whether a participant is more than one; None for a noun whose number no ending tells."""
    if len(participant.entities) > 1:
        return True
    return _is_plural(sentence, participant) if participant.entities[0].kind is EntityKind.ROLE else False


def is_person(sentence: EventSentence, participant: Participant) -> bool:
    """Tell whether a participant is a person, by name or by a noun."""
    if participant.entities[0].kind is EntityKind.PERSON:
        return True
    return any(
        "person" in sentence.tables.kinds_of(sentence.low[i]) for i in range(participant.first, participant.last + 1)
    )


def _is_plural(sentence: EventSentence, participant: Participant) -> bool | None:
    """Tell whether a noun is a plural, by a number before it or its ending; None where no ending tells."""
    low, tables = sentence.low, sentence.tables
    first = low[participant.first]
    if first.isdigit() or first in tables.events.quantifiers or first in tables.cardinals:
        return True
    return tables.is_plural(low[participant.last])
