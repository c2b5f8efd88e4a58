"""Who did it and to whom: actors, recipients and place of a trigger, from what stands around it."""

from __future__ import annotations

import attrs

from newsparse._entity import Entity, EntityKind
from newsparse.events._told import Cast, Party, Told
from newsparse.events.forms import Form, Shape
from newsparse.languages._events import Frame

_REACH = 16  # words to the right of a trigger within which its object and complements stand
_GOODS = 7  # words that name what is given
_STATELY = frozenset({EntityKind.STATE, EntityKind.PLACE})
_People = tuple[Entity, ...]


@attrs.frozen
class Roles:
    """Who takes part in an event."""

    actors: _People = ()
    recipients: _People = ()
    place: Entity | None = None


@attrs.define(eq=False)
class Memory:
    """What was told before: whom pronouns mean."""

    voice: _People = ()
    """Who speaks, inside a quote: what "we" means."""
    before: tuple[Told, ...] = ()
    """The last sentences, the nearest first."""

    def subject(self) -> _People:
        """Return whom the last sentence that was about somebody was about."""
        return next((p.entities for told in self.before for p in told.parties if not p.relation), ())

    def person(self) -> _People:
        """Return the last person that stood alone as a subject."""
        parties = (p for told in self.before for p in told.parties if not p.relation and len(p.entities) == 1)
        return next((p.entities for p in parties if p.entities[0].kind is EntityKind.PERSON), ())

    def group(self) -> _People:
        """Return the last several people that were named together."""
        return next((p.entities for told in self.before for p in told.parties if len(p.entities) > 1), ())


def roles(told: Told, at: int, limit: int, form: Form, memory: Memory, cast: Cast) -> Roles:
    """Return who takes part in the event that the word at `at` tells; from `limit` on another one is told."""
    closes = told.table.verb_last and form.shape in {Shape.PARTICIPLE, Shape.INFINITIVE}
    right = _inside(told, at) if closes else _right(told, at + len(form.rest), limit)
    if form.shape is Shape.NOUN:
        found = _of_noun(told, at, form, right, memory, cast)
    elif is_passive(told, at, form):
        found = _of_passive(told, at, form, right, memory, cast)
    else:
        found = _of_verb(told, at, form, right, memory, cast)
    return _settled(found, cast)


def is_passive(told: Told, at: int, form: Form) -> bool:
    """Tell whether a participle is passive: by its auxiliary, or because it has none."""
    if form.shape is not Shape.PARTICIPLE or form.reflexive:
        return False
    before = told.low[max(0, at - told.table.verb_group) : at]
    for word in reversed(before):
        if word in told.table.perfect:
            return any(mark in told.table.passive_marks for mark in before)
        if word in told.table.passive:
            return told.low[at] not in told.table.not_passive and not any(w in told.table.reflexives for w in before)
        if not told.table.verb_last and word not in told.table.adverbs and word not in told.table.negations:
            break
    return True


def _right(told: Told, at: int, limit: int) -> list[Party]:
    """Return the parties behind a word, up to the next clause."""
    return [
        party
        for party in told.parties
        if at < party.first <= min(at + _REACH, limit) and not told.stops_between(at, party.first)
    ]


def _inside(told: Told, at: int) -> list[Party]:
    """Return the parties of the clause that a participle closes, its subject left aside."""
    start, last = told.clause(at)
    parties = [party for party in told.parties if start <= party.first <= last]
    main = _subject_before(parties, at)
    return [party for party in parties if party is not main]


def _subject_before(parties: list[Party], at: int) -> Party | None:
    """Return the first party without a preposition before a word."""
    return next((party for party in parties if party.last < at and not party.relation), None)


def _first(parties: list[Party], *relations: str) -> Party | None:
    return next((party for party in parties if party.relation in relations), None)


def _people(party: Party | None) -> _People:
    return party.entities if party else ()


def subject(told: Told, at: int, form: Form, memory: Memory) -> _People:
    """Return the subject of the verb at `at`: in its clause, by a relative or pronoun, or of the sentence."""
    table = told.table
    of_speech = form.trigger.event in {"ACCUSE", "SUPPORT"}
    if (
        form.shape is Shape.GERUND
        and of_speech
        and (main := next((party for party in told.parties if not party.relation), None))
    ):
        return main.entities if main.last < at else memory.subject()
    start, _ = told.clause(at)
    left = [party for party in told.parties if party.last < at]
    if start > 0 and told.low[start - 1] in table.relatives:
        return _antecedent(left, start) or memory.subject()
    inside = [party for party in left if party.first >= start and not party.relation]
    if inside:
        closes = table.verb_last and form.shape in {Shape.PARTICIPLE, Shape.INFINITIVE}
        return (inside[0] if closes else inside[-1]).entities
    for index in range(at - 1, max(start, at - _REACH) - 1, -1):
        if told.low[index] in table.subjects:
            return _pronoun(table.subjects[told.low[index]], [p for p in left if p.last < index], memory)
    if start > 0 and told.low[start - 1] in table.stops:
        return _inverted(told, at)
    before = [party for party in left if not party.relation]
    return before[-1].entities if before else _inverted(told, at)


def _inverted(told: Told, at: int) -> _People:
    """Return a subject that follows its verb at once: "a déclaré X"."""
    return _people(next((p for p in told.parties if p.first == at + 1 and not p.relation), None))


def _antecedent(left: list[Party], start: int) -> _People:
    """Return whom a relative pronoun means: the party before it, the last of several behind a preposition."""
    party = next((party for party in reversed(left) if party.last < start), None)
    return _people(party)[-1:] if party and party.relation else _people(party)


def _pronoun(number: str, left: list[Party], memory: Memory) -> _People:
    """Return whom a pronoun means: a subject before it in its sentence, else in those before."""
    if number == "i":
        return memory.voice
    if not number:
        return ()
    inside = [party.entities for party in left if not party.relation]
    fitting = [people for people in inside if (len(people) > 1) == (number == "p")]
    if fitting:
        return next((people for people in fitting if people[0].kind is EntityKind.PERSON), fitting[0])
    return memory.group() or memory.subject() if number == "p" else memory.person() or memory.subject()[:1]


def _of_verb(told: Told, at: int, form: Form, right: list[Party], memory: Memory, cast: Cast) -> Roles:
    frame = form.trigger.frame
    who = subject(told, at, form, memory)
    place = _place(right)
    if frame is Frame.HOST:
        kinds = ("", "of") if form.trigger.event == "AID" else ("",)  # goods come from somebody, guests are named
        return Roles(_people(_first(right, *kinds)), who, place)
    if frame is Frame.GO:
        return Roles(who, _goal(_first(right, "place", "to", "")), place)
    if frame is Frame.MEET:
        kinds = ("", "with", "of", "to") if form.rest else ("", "with")  # "serre la main de"
        return Roles((*who, *_people(_first(right, *kinds))), (), place)
    if frame is Frame.JOINT:
        return Roles(who, _people(_first(right, "with")), place)
    if frame is Frame.ALONE:
        return Roles(who, _people(_first(right, "against", "to")) if form.trigger.event == "PROTEST" else (), place)
    if frame is Frame.TO:
        whom = _first(right, "to", "against") or _first(right, "") or _first(right, "with", "of")
    else:
        whom = _first(right, "", "to", "against") or _first(right, "of", "with", "place", "between")
    return Roles(who, _whom(told, at, whom, form, cast), place)


def _whom(told: Told, at: int, whom: Party | None, form: Form, cast: Cast) -> _People:
    """Return the recipient: the party found, else a state by its adjective, else the subject of a content clause."""
    if whom is None or whom.relation in {"of", "between"}:
        limit = whom.first if whom else at + _REACH
        for index in range(at + 1, min(limit, len(told.low))):
            if (code := cast.adjectives.get(told.low[index])) and (state := cast.state(code)):
                return (state,)
    if whom is None and form.trigger.event in {"ACCUSE", "REQUEST"}:
        behind = (p for p in told.parties if at < p.first <= at + _REACH and not p.relation)
        return _people(next(behind, None))
    return _people(whom)


def _of_passive(told: Told, at: int, form: Form, right: list[Party], memory: Memory, cast: Cast) -> Roles:
    frame = form.trigger.frame
    by = _people(_first(right, "by"))
    has_auxiliary = any(word in told.table.passive for word in told.low[max(0, at - told.table.verb_group) : at])
    patient = _touching(told, at)
    feels = frame is Frame.HOST and form.trigger.event == "ACCUSE"
    if has_auxiliary or (feels and not patient):
        patient = subject(told, at, form, memory)
    place = _place(right)
    if frame is Frame.HOST:
        return Roles(patient, by or _people(_first(right, "of")), place)
    if frame is Frame.GO and not by:
        return Roles(patient, _goal(_first(right, "place", "to")), place)
    if frame in {Frame.TO, Frame.JOINT, Frame.MEET}:
        between = _people(_first(right, "between"))
        return Roles(by or between, _people(_first(right, "to", "with")) if not between else (), place)
    return Roles(by, patient, place)


def _touching(told: Told, at: int) -> _People:
    """Return who stands right before a participle: "un homme arrêté"."""
    return _people(next((party for party in told.parties if at - 2 <= party.last < at), None))


def _of_noun(told: Told, at: int, form: Form, right: list[Party], memory: Memory, cast: Cast) -> Roles:
    frame = form.trigger.frame
    last = at + len(form.rest)
    owner = _owner(told, at, memory) or _of(told, last, right) or _adjective(told, last, cast)
    by, whom = _people(_first(right, "by")), _people(_first(right, "against", "to", "place"))
    place = _place(right)
    if frame is Frame.SUFFER:
        return Roles(by, owner, place)
    if frame is Frame.MEET:
        sides = (*owner, *_people(_first(right, "between")))
        all_of_them = (*(sides or _light(told, at, form, memory)), *_people(_first(right, "with")))
        return Roles(tuple(dict.fromkeys(all_of_them)), (), place)
    if frame is Frame.FEEL:
        about = _first(right, "against") or (_first(right, "between", "of") if _owner(told, at, memory) else None)
        return Roles(owner or _people(_first(right, "to", "place")), _people(about))
    if frame is Frame.GO:
        return Roles(owner or _light(told, at, form, memory), _goal(_first(right, "place", "to", "")), place)
    if frame is Frame.ALONE:
        against = _first(right, "against") or (_first(right, "to") if form.trigger.event == "PROTEST" else None)
        return Roles(by or owner or _light(told, at, form, memory), _people(against), place)
    between = _people(_first(right, "between"))
    if between and not owner:
        return Roles(between, (), place)
    if form.trigger.event == "AID":
        owner = owner or _of_goods(told, last, cast)
        by, owner = owner or by, ()
    actors = by or owner or _light(told, at, form, memory)
    return Roles(actors, whom if whom else (owner if by else ()), place)


def _of(told: Told, at: int, right: list[Party]) -> _People:
    """Return whose noun it is: the party behind "de", if no other preposition comes first."""
    party = _first(right, "of")
    table = told.table
    if party is None:
        return ()
    other = table.with_ | table.against | table.place | table.other_prepositions | table.between
    return () if any(word in other for word in told.low[at + 1 : party.first]) else party.entities


def _adjective(told: Told, at: int, cast: Cast) -> _People:
    """Return the state whose adjective follows a noun: "la menace russe"."""
    following = told.low[at + 1 : at + 3]
    code = next((cast.adjectives[word] for word in following if word in cast.adjectives), None)
    state = cast.state(code) if code else None
    return (state,) if state else ()


def _of_goods(told: Told, at: int, cast: Cast) -> _People:
    """Return the state that goods come from: "la livraison d'armes russes à ..."."""
    for word in told.low[at + 1 : at + _GOODS]:
        if word in told.table.to:
            break
        if (code := cast.adjectives.get(word)) and (state := cast.state(code)):
            return (state,)
    return ()


def _owner(told: Told, at: int, memory: Memory) -> _People:
    """Return whom a possessive before the noun means."""
    for index in range(max(0, at - 3), at):
        number = told.table.possessives.get(told.low[index])
        if number is not None:
            left = [party for party in told.parties if party.last < index and not party.relation]
            return left[-1].entities if left else _pronoun(number, [], memory)
    return ()


def _light(told: Told, at: int, form: Form, memory: Memory) -> _People:
    """Return the subject of the verb that has an indefinite noun as its object: "a lancé une offensive"."""
    before = told.low[max(0, at - 3) : at]
    attends = any(word.startswith(told.table.attending) for word in before)
    if not attends and not any(word in told.table.indefinite for word in before):
        return ()
    return subject(told, at, form, memory)


def _goal(party: Party | None) -> _People:
    """Return whom a journey goes to: a state, a place of one, or a person."""
    if party is None:
        return ()
    return tuple(e for e in party.entities if e.kind in {EntityKind.STATE, EntityKind.PERSON} or e.country)


def _place(right: list[Party]) -> Entity | None:
    for party in right:
        if party.relation in {"place", "to"} and party.entities[0].kind in _STATELY:
            return party.entities[0]
    return None


def _settled(found: Roles, cast: Cast) -> Roles:
    """Put states for the capitals that stand for them, and nobody on both sides."""
    actors = tuple(dict.fromkeys(_state_of(entity, cast) for entity in found.actors if _can_act(entity)))
    recipients = tuple(dict.fromkeys(_state_of(entity, cast) for entity in found.recipients))
    return Roles(actors, tuple(entity for entity in recipients if entity not in actors), found.place)


def _can_act(entity: Entity) -> bool:
    return entity.kind is not EntityKind.PLACE or entity.country is not None


def _state_of(entity: Entity, cast: Cast) -> Entity:
    if entity.kind is EntityKind.PLACE and entity.country:
        return cast.state(entity.country) or entity
    return entity
