"""Antecedents: whom a pronoun means, by gender and number, and by who was lately a subject or was named."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence

from newsparse.annotation.grammar.phrases import Phrase, Sentence
from newsparse.model.entities import Entity, EntityKind, Gender, Mention

GENDERS = {"m": Gender.MASCULINE, "f": Gender.FEMININE}
_MEMORY = 24  # subjects, or names, that a pronoun can reach back to
_NEAR = 3000  # code points that a pronoun reaches back
_SHORTLY = 600  # code points that it reaches back to somebody without a name
_FADING = 0.5  # what is left of the salience of somebody after each sentence (Lappin and Leass 1994)
_OBJECT = 0.8  # salience of a name that is no subject, behind no preposition; that of subjects is 1 (280 of 310 there)
_OBLIQUE = 0.45  # the same behind a preposition or before a possessive marker (150 to 180 of 310)


class Antecedents:
    """The subjects and names of one article, up to the sentence that is read."""

    def __init__(self, entities: Iterable[Entity], mentions: Sequence[Mention], starts: Sequence[int]) -> None:
        """Make antecedents of entities and their mentions in order of the text, with where each of these starts."""
        self.genders: dict[str, Gender] = {entity.id: entity.gender for entity in entities if entity.gender}
        self.roles: set[str] = set()
        """Entities that are called by their office alone: `the minister`."""
        self.plural: set[str] = set()
        """Entities that are several."""
        self._mentions, self._starts = mentions, starts
        self._subjects: list[tuple[int, Entity]] = []
        self._names: list[tuple[int, float, Entity]] = []
        self._sentences: list[int] = []

    def begin_sentence(self, start: int) -> None:
        """Take note of where a sentence begins: who was named before it fades."""
        self._sentences.append(start)

    def record_name(self, entity: Entity, at: int, *, oblique: bool) -> None:
        """Record the name of a person that is not between marks.

        Args:
            entity: the person.
            at: where the name begins.
            oblique: a preposition stands before it, or a possessive marker after it.
        """
        self._names.append((at, _OBLIQUE if oblique else _OBJECT, entity))
        del self._names[:-_MEMORY]

    def record_subject(self, entity: Entity, at: int) -> None:
        """Record the subject of a clause."""
        self._subjects.append((at, entity))
        del self._subjects[:-_MEMORY]

    def subjects_before(self, at: int, reach: int) -> Iterator[Entity]:
        """Yield the subjects within a reach before a place, the last first."""
        return (entity for place, entity in reversed(self._subjects) if at - place < reach)

    def named_before(self, at: int, reach: int) -> Iterator[Mention]:
        """Yield the names within a reach before a place, the last first."""
        index = bisect.bisect_left(self._starts, at)
        near = reversed(self._mentions[max(0, index - _MEMORY) : index])
        return (mention for mention in near if at - mention.span.end < reach)

    def of_pronoun(self, feature: str, at: int, *, people_only: bool = False) -> Entity | None:
        """Return whom a pronoun means: the most salient person, or else the last body or thing that it fits.

        Args:
            feature: its gender and number, such as `ms`.
            at: where it stands.
            people_only: one with a gender means no body or thing.
        """
        if not feature:
            return None
        if feature[0] != "n" and (person := self._most_salient(feature, at)) is not None:
            return person
        if people_only and feature[0] in GENDERS:
            return self._office(feature, at) if feature[1:] == "s" else None
        for entity in self.subjects_before(at, _NEAR):
            if self._agrees(entity, feature) and not (feature[0] == "n" and entity.kind is EntityKind.PERSON):
                return entity
        return None

    def _office(self, feature: str, at: int) -> Entity | None:
        """Return the last subject called by an office of any gender: `The minister refused. “No,” she said.`."""
        near = (one for one in self.subjects_before(at, _SHORTLY) if one.id in self.roles and one.id not in self.plural)
        found = next((one for one in near if one.id not in self.genders), None)
        if found is not None:
            self.genders[found.id] = GENDERS[feature[0]]
        return found

    def named_last(self, feature: str, at: int) -> Entity | None:
        """Return the person named last that a pronoun fits, subject or not: `celui-ci`, `the latter`."""
        people = (one.entity for one in self.named_before(at, _NEAR) if one.entity.kind is EntityKind.PERSON)
        return next((entity for entity in people if self._agrees(entity, feature)), None)

    def _most_salient(self, feature: str, at: int) -> Entity | None:
        now = bisect.bisect_right(self._sentences, at)
        best: tuple[float, Entity] | None = None
        for salience, place, entity in self._candidates(feature, at):
            score = salience * _FADING ** (now - bisect.bisect_right(self._sentences, place))
            if best is None or score > best[0]:
                best = score, entity
        if best is not None and feature[0] in GENDERS and len(feature) > 1:
            self.genders.setdefault(best[1].id, GENDERS[feature[0]])
        return best[1] if best is not None else None

    def _candidates(self, feature: str, at: int) -> Iterator[tuple[float, int, Entity]]:
        """Yield the people that a pronoun fits with their salience and place: subjects, and names of known gender."""
        for place, entity in reversed(self._subjects):
            if at - place < _NEAR and self._is_somebody(entity, feature) and self._agrees(entity, feature):
                yield 1.0, place, entity
        gender = GENDERS.get(feature[0]) if feature[1:] == "s" else None
        if gender is None:
            return
        for place, salience, entity in reversed(self._names):
            if place < at < place + _NEAR and self.genders.get(entity.id) is gender:
                yield salience, place, entity

    def _is_somebody(self, entity: Entity, feature: str) -> bool:
        """Tell whether an entity is a person, or one person without a name whose gender is that of a pronoun."""
        if entity.kind is not EntityKind.ROLE or entity.id in self.plural or feature[1:] != "s":
            return entity.kind is EntityKind.PERSON
        return self.genders.get(entity.id) is GENDERS.get(feature[0], entity)

    def _agrees(self, entity: Entity, feature: str) -> bool:
        plural = entity.id in self.plural
        if feature.endswith("p"):
            return plural or entity.kind in {EntityKind.ORGANISATION, EntityKind.STATE}
        if plural:
            return feature in {"f", "p"}
        gender = self.genders.get(entity.id)
        return gender is None or GENDERS.get(feature[0], gender) is gender


def is_oblique(sentence: Sentence, at: int, end: int) -> bool:
    """Tell whether a preposition stands before a name with its office, or a possessive marker after it."""
    low, grammar, names = sentence.words.low, sentence.lex.grammar, sentence.lex.names
    before = at - 1
    while before > 0 and (
        sentence.lex.role_gender(low[before]) is not None
        or low[before] in names.honorifics
        or (low[before] in grammar.articles and low[before] not in grammar.genitives)
    ):
        before -= 1
    opens_clause = grammar.verb_final and low[before] in grammar.subordinators  # `wie NAME … sagte`
    tied = (
        before >= 0 and not opens_clause and (low[before] in grammar.prepositions or low[before] in grammar.genitives)
    )
    return tied or low[end : end + 1] == (grammar.possessive_marker,)


def with_number(sentence: Sentence, phrase: Phrase) -> str:
    """Return gender and number of a pronoun, by the verb beside it if it is of either: `sie sagte`, `sagten sie`."""
    feature = phrase.pronoun or ""
    several = takes_plural_verb(sentence, phrase.first, phrase.end) if feature == "f" else None
    return feature if several is None else "p" if several else "fs"


def takes_plural_verb(sentence: Sentence, first: int, end: int) -> bool | None:
    """Tell whether the verb beside a subject is plural; None where no verb is or its ending does not tell."""
    low, lex = sentence.words.low, sentence.lex
    if not lex.grammar.plural_verb_endings:
        return None
    for at in (end, first - 1):
        if 0 <= at < len(low) and (low[at] in lex.grammar.auxiliaries or low[at] in lex.forms):
            return low[at].endswith(lex.grammar.plural_verb_endings)
    return None
