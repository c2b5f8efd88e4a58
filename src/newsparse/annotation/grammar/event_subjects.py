"""Who the subject of a verb is: in its clause, by a relative or a pronoun, or from the sentences before."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from newsparse.annotation.events.parties import Party
from newsparse.annotation.events.triggers import Telling
from newsparse.annotation.grammar.event_forms import Shape
from newsparse.annotation.grammar.event_sentence import Told
from newsparse.model.entities import Entity, EntityKind

People = tuple[Entity, ...]

_REACH = 16  # words from a verb back to its pronoun
_BEHIND = 3  # words from a verb to the subject behind it, an article and a title among them
_CLOSED = frozenset({",", "»", "”", '"'})  # before a verb whose subject follows: the end of what was said
_OWNER = 4  # words from the start of a clause to whose its subject is: "les avions de l'Otan"
_POSSESSIVE = 3  # words from a noun back to its possessive
_OF_SPEECH = frozenset({"ACCUSE", "SUPPORT"})  # their gerunds are the speaker's: "..., a-t-il dit, saluant ..."


@attrs.define(eq=False)
class Memory:
    """What was told before: whom pronouns mean."""

    voice: People = ()
    """Who speaks, inside a quote: what "we" means."""
    before: tuple[Told, ...] = ()
    """The last sentences, the nearest first."""

    def subject(self) -> People:
        """Return whom the last sentence that was about somebody was about."""
        return next((p.entities for told in self.before for p in told.parties if not p.relation), ())

    def person(self) -> People:
        """Return the last person that stood alone as a subject."""
        parties = (p for told in self.before for p in told.parties if not p.relation and len(p.entities) == 1)
        return next((p.entities for p in parties if p.entities[0].kind is EntityKind.PERSON), ())

    def group(self) -> People:
        """Return the last several people that were named together."""
        return next((p.entities for told in self.before for p in told.parties if len(p.entities) > 1), ())


def people(party: Party | None) -> People:
    """Return who a party is, nobody for none."""
    return party.entities if party else ()


def first(parties: Sequence[Party], *relations: str) -> Party | None:
    """Return the first party that one of these prepositions ties."""
    return next((party for party in parties if party.relation in relations), None)


def subject(telling: Telling, memory: Memory) -> People:
    """Return the subject of the verb of a telling, nobody if it is not named."""
    told, at = telling.told, telling.at
    if telling.shape is Shape.GERUND and telling.event in _OF_SPEECH and (main := first(told.parties, "")):
        return main.entities if main.last < at else memory.subject()
    start, _ = told.clause(at)
    boundary = told.low[start - 1] if start else ""
    left = [party for party in told.parties if party.last < at]
    if inverted := _inverted(telling):
        return inverted
    if boundary in told.table.relatives:
        return _antecedent(left, start) or memory.subject()
    if inside := [party for party in left if party.first >= start and not party.relation]:
        return inside[0 if telling.closes else -1].entities
    for index in range(at - 1, max(start, at - _REACH) - 1, -1):
        if (number := told.table.subjects.get(told.low[index])) is not None:
            return _pronoun(number, [party for party in left if party.last < index], memory)
    return _farther(telling, left, start)


def _inverted(telling: Telling) -> People:
    """Return the subject that stands behind its verb after what was said: "..., accuse X"."""
    told, at = telling.told, telling.at
    if telling.shape is not Shape.FINITE or not at or told.low[at - 1] not in _CLOSED:
        return ()
    return people(next((p for p in told.parties if 0 < p.first - telling.last <= _BEHIND and not p.relation), None))


def _farther(telling: Telling, left: Sequence[Party], start: int) -> People:
    """Return a subject from the clause before, right behind the verb, or that of a thing: "les avions de l'Otan"."""
    told, at = telling.told, telling.at
    parted = told.table.stops.intersection(told.low[max(0, start - 1) : start])
    before = None if parted else first(left[::-1], "")
    behind = next((p for p in told.parties if p.first == at + 1 and not p.relation), None)  # "a déclaré X"
    of_thing = next((p for p in left if p.relation == "of" and start < p.first <= start + _OWNER), None)
    return people(before) or people(behind) or people(of_thing)


def owner(telling: Telling, memory: Memory) -> People:
    """Return whom a possessive before the noun means."""
    told = telling.told
    for index in range(max(0, telling.at - _POSSESSIVE), telling.at):
        if (number := told.table.possessives.get(told.low[index])) is not None:
            left = [party for party in told.parties if party.last < index]
            return people(first(left[::-1], "")) or _pronoun(number, [], memory)
    return ()


def _antecedent(left: Sequence[Party], start: int) -> People:
    """Return whom a relative pronoun means: the party before it, the last of several behind a preposition."""
    party = next((party for party in reversed(left) if party.last < start), None)
    return people(party)[-1:] if party and party.relation else people(party)


def _pronoun(number: str, left: Sequence[Party], memory: Memory) -> People:
    """Return whom a pronoun means: a subject before it in its sentence, else in those before."""
    if number == "i":
        return memory.voice
    if not number:
        return ()
    several = number == "p"
    fitting = [party.entities for party in left if not party.relation and (len(party.entities) > 1) == several]
    if fitting:
        return next((found for found in fitting if found[0].kind is EntityKind.PERSON), fitting[0])
    return memory.group() or memory.subject() if several else memory.person() or memory.subject()[:1]
