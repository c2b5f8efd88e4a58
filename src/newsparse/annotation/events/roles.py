"""Who did it and to whom: actors, recipients and place of a trigger, from what stands around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsparse.annotation.events.cast import Cast
from newsparse.annotation.events.parties import Party
from newsparse.annotation.events.plover import RECIPROCAL
from newsparse.annotation.events.triggers import Telling
from newsparse.annotation.grammar.event_forms import Shape
from newsparse.annotation.grammar.event_subjects import Memory, People, first, owner, people, subject
from newsparse.languages.schema.events import Frame
from newsparse.model.entities import Entity, EntityKind

_REACH = 16  # words to the right of a trigger within which its object and complements stand
_PLACE = 11  # words between a trigger and its place
_TITLE = 4  # words from a verb to the role that is its object
_OWNED = 7  # words from a noun to whose it is
_BETWEEN = 6  # words from a fight to those between whom it is
_GOODS = 7  # words that name what is given
_SUFFERS = 5  # words from a noun back to the word that makes its subject suffer it
_ARTICLE = 3  # words from a noun back to its article
_DONE = frozenset({"COERCE", "SANCTION", "investigate", "cyber", "release", "firearms"})  # told without their people
_SPEAKS = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE"})  # to cities, which are governments then
_STATELY = frozenset({EntityKind.STATE, EntityKind.PLACE})


@attrs.frozen
class Roles:
    """Who takes part in an event."""

    actors: People = ()
    recipients: People = ()
    place: Entity | None = None

    @property
    def somebody(self) -> bool:
        """Anybody takes part."""
        return bool(self.actors or self.recipients)


def roles(telling: Telling, memory: Memory) -> Roles:
    """Return who takes part in the event of a telling."""
    near = _inside(telling) if telling.closes else _right(telling)
    if telling.is_noun:
        read = _NOUNS.get(telling.frame, _noun)
    elif telling.is_passive:
        read = _passive
    else:
        read = _VERBS.get(telling.frame, _verb)
    actors, recipients = read(telling, near, memory)
    return _settled(actors, recipients, _place(telling, {*actors, *recipients}), telling.told.cast)


_Sides = tuple[People, People]
_Near = Sequence[Party]
_Reading = Callable[[Telling, _Near, Memory], _Sides]


def _right(telling: Telling) -> list[Party]:
    """Return the parties behind a trigger, up to the next trigger or clause."""
    told, last = telling.told, telling.last
    reach = min(last + _REACH, telling.limit)
    return [p for p in told.parties if last < p.first <= reach and not told.stops_between(last, p.first)]


def _inside(telling: Telling) -> list[Party]:
    """Return the parties of the clause that a verb closes, its subject left aside."""
    start, last = telling.told.clause(telling.at)
    parties = [party for party in telling.told.parties if start <= party.first <= last]
    main = first([party for party in parties if party.last < telling.at], "")
    return [party for party in parties if party is not main]


# --- verbs


def _verb(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    whom = first(near, "", "to", "against") or first(near, "of", "with", "place", "between")
    return subject(telling, memory), _whom(telling, whom)


def _verb_to(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    whom = first(near, "to", "against") or first(near, "", "for") or first(near, "with", "of")
    return subject(telling, memory), _whom(telling, whom)


def _verb_of_hosts(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    kinds = ("", "of") if telling.event == "AID" else ("",)  # goods come from somebody, guests are named
    return people(first(near, *kinds)) or _bearer(telling), subject(telling, memory)


def _verb_of_going(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    return subject(telling, memory), _goal(first(near, "place", "to", ""))


def _verb_of_meeting(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    reaches = telling.form.rest or telling.form.trigger.mode == "phone"  # "serre la main de", "téléphone à"
    kinds = ("", "with", "of", "to") if reaches else ("", "with")
    return (*subject(telling, memory), *people(first(near, *kinds))), ()


def _verb_together(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    return subject(telling, memory), people(first(near, "with"))


def _verb_alone(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    against = first(near, "against", "to") if telling.event == "PROTEST" else None
    return subject(telling, memory), people(against)


_VERBS: Mapping[Frame, _Reading] = {
    Frame.TO: _verb_to,
    Frame.HOST: _verb_of_hosts,
    Frame.GO: _verb_of_going,
    Frame.MEET: _verb_of_meeting,
    Frame.JOINT: _verb_together,
    Frame.ALONE: _verb_alone,
}


def _whom(telling: Telling, whom: Party | None) -> People:
    """Return the recipient: the party found, else a state by its adjective, else the subject of a content clause."""
    told, at = telling.told, telling.at
    if whom is None or whom.relation in {"of", "between"}:
        end = whom.first if whom else at + _REACH
        if state := told.cast.state_named(told.low[at + 1 : end]):
            return (state,)
    if whom is None and telling.event in {"ACCUSE", "REQUEST"}:
        whom = next((p for p in told.parties if at < p.first <= at + _REACH and not p.relation), None)
    return people(whom) or _bearer(telling)


def _bearer(telling: Telling) -> People:
    """Return the bearer of a role that stands as the object right behind a verb: "a limogé le ministre"."""
    told, last = telling.told, telling.last
    for at in range(last + 1, min(last + _TITLE, len(told.low))):
        if told.low[at] in told.lexica.names.roles:
            state = told.cast.state_named(told.low[at + 1 : at + 2])
            return (state or told.cast.group(told.words.text[at]),)
        if told.low[at] not in told.table.determiners and told.low[at] not in told.table.loose:
            break
    return ()


def _passive(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    """Read who suffers it before the participle, and who does it behind "by"."""
    by, patient = people(_doer(telling, near)), _touching(telling)
    helped = any(word in telling.told.table.passive for word in telling.group)
    feels = telling.frame is Frame.HOST and telling.event == "ACCUSE"
    if helped or (feels and not patient):
        patient = subject(telling, memory)
    if telling.frame is Frame.HOST:
        return patient, by or people(first(near, "of"))
    if telling.frame is Frame.GO and not by:
        return patient, _goal(first(near, "place", "to"))
    if telling.frame in {Frame.TO, Frame.JOINT, Frame.MEET}:
        between = people(first(near, "between"))
        return by or between, () if between else people(first(near, "to", "with"))
    return by, patient


def _doer(telling: Telling, near: _Near) -> Party | None:
    """Return who stands behind "by", unless another verb with its auxiliary stands between."""
    party = first(near, "by")
    helpers = telling.told.table.perfect | telling.told.table.passive
    between = telling.told.low[telling.last + 1 : party.first] if party else ()
    return None if any(word in helpers for word in between) else party


def _touching(telling: Telling) -> People:
    """Return who stands right before a participle: "un homme arrêté"."""
    at = telling.at
    return people(next((party for party in telling.told.parties if at - 2 <= party.last < at), None))


# --- nouns


def _noun(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    whose, by = _whose(telling, near, memory), people(first(near, "by"))
    between = people(first(near, "between"))
    if between and not whose:
        return between, ()
    whom = people(first(near, "against", "to", "place", "for")) or _sufferer(telling, memory)
    if telling.event == "AID":  # "la livraison d'armes de X", "d'armes russes", "par X"
        return whose or _of_goods(telling) or by or _light(telling, memory), whom
    return by or whose or _light(telling, memory), whom or (whose if by else ())


def _noun_of_suffering(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    return people(first(near, "by")) or _attending(telling, memory), _whose(telling, near, memory)


def _noun_of_meeting(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    sides = (*_whose(telling, near, memory), *people(first(near, "between"))) or _light(telling, memory)
    return (*sides, *people(first(near, "with"))), ()


def _noun_of_feeling(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    about = first(near, "against") or (first(near, "between", "of") if owner(telling, memory) else None)
    return _whose(telling, near, memory) or people(first(near, "to", "place")), people(about)


def _noun_of_going(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    who = _whose(telling, near, memory) or _light(telling, memory)
    return who, _goal(first(near, "place", "to", ""))


def _noun_alone(telling: Telling, near: _Near, memory: Memory) -> _Sides:
    kinds = ("against", "to") if telling.event == "PROTEST" else ("against",)
    who = people(first(near, "by")) or _whose(telling, near, memory) or _light(telling, memory)
    return who, people(first(near, *kinds))


_NOUNS: Mapping[Frame, _Reading] = {
    Frame.SUFFER: _noun_of_suffering,
    Frame.MEET: _noun_of_meeting,
    Frame.FEEL: _noun_of_feeling,
    Frame.GO: _noun_of_going,
    Frame.ALONE: _noun_alone,
}


def _whose(telling: Telling, near: _Near, memory: Memory) -> People:
    """Return whose noun it is: by a possessive, by "of" without another preposition before it, or by an adjective."""
    told, last, table = telling.told, telling.last, telling.told.table
    if found := owner(telling, memory):
        return found
    other = table.with_ | table.against | table.place | table.other_prepositions | table.between
    party = first(near, "of")
    near_enough = party is not None and party.first - last <= _OWNED
    if party and near_enough and not any(word in other for word in told.low[last + 1 : party.first]):
        return party.entities
    state = told.cast.state_named(told.low[last + 1 : last + 3])  # "la menace russe"
    return (state,) if state else ()


def _of_goods(telling: Telling) -> People:
    """Return the state that goods come from: "la livraison d'armes russes à ..."."""
    words = telling.told.low[telling.last + 1 : telling.last + _GOODS]
    end = next((index for index, word in enumerate(words) if word in telling.told.table.to), len(words))
    state = telling.told.cast.state_named(words[:end])
    return (state,) if state else ()


def _light(telling: Telling, memory: Memory) -> People:
    """Return the subject of the verb that has an indefinite noun as its object: "a lancé une offensive"."""
    if _sufferer(telling, memory):
        return ()
    return _attending(telling, memory) or (subject(telling, memory) if _is_object(telling) else ())


def _attending(telling: Telling, memory: Memory) -> People:
    """Return the subject of a verb of taking part or of doing: "a procédé à l'arrestation"."""
    attends = any(word.startswith(telling.told.table.attending) for word in telling.before(_ARTICLE))
    return subject(telling, memory) if attends else ()


def _is_object(telling: Telling) -> bool:
    """Tell whether an indefinite article stands before a noun, and no preposition before that: "sur un meurtre"."""
    table, before = telling.told.table, telling.before(_ARTICLE + 1)
    if telling.event in RECIPROCAL:  # "is on a visit", "for a meeting"
        return bool(table.indefinite.intersection(before[-_ARTICLE:]))
    at = next((i for i in range(len(before) - 1, 0, -1) if before[i] in table.indefinite), None)
    if at is None:
        return len(before) <= _ARTICLE and before[:1] != () and before[0] in table.indefinite
    ties = table.other_prepositions | table.against | table.place
    return before[at - 1] not in ties


def _sufferer(telling: Telling, memory: Memory) -> People:
    """Return who suffers what a noun tells: "a été victime d'une cyberattaque"."""
    suffers = telling.told.table.suffering.intersection(telling.before(_SUFFERS))
    return subject(telling, memory) if suffers else ()


# --- both


def _goal(party: Party | None) -> People:
    """Return whom a journey goes to: a state, a place of one, or a person."""
    return tuple(e for e in people(party) if e.kind in {EntityKind.STATE, EntityKind.PERSON} or e.country)


def _place(telling: Telling, busy: AbstractSet[Entity]) -> Entity | None:
    """Return where it happens: behind the trigger, else before it, within the clause, and nobody who takes part.

    An attack is followed by the verb of what it does: "une frappe a tué des civils à Gaza".
    """
    told, at, last = telling.told, telling.at, telling.last
    start, end = told.clause(at)
    limit = min(end, last + _REACH if telling.event == "ASSAULT" else min(telling.limit, last + _PLACE))
    behind = [party for party in told.parties if last < party.first <= limit]
    before = [party for party in told.parties if max(start, at - _PLACE) <= party.first < at]
    places = (party.entities[0] for party in (*behind, *before[::-1]) if _is_place(party, telling, busy))
    return next(places, None)


def _is_place(party: Party, telling: Telling, busy: AbstractSet[Entity]) -> bool:
    """Tell whether a party is a place: "in" a state or city; "to" one for journeys, or a city that is nobody here."""
    entity = party.entities[0]
    if entity.kind not in _STATELY or party.relation not in {"place", "to"}:
        return False
    if telling.frame is Frame.GO or party.relation == "place":
        return True
    speaks = telling.event in _SPEAKS
    dative = speaks or entity in busy or not telling.told.table.articles_are_pronouns
    return entity.kind is EntityKind.PLACE and not dative


def _settled(actors: People, recipients: People, place: Entity | None, cast: Cast) -> Roles:
    """Put states for the capitals that stand for them, and nobody on both sides."""
    able = (entity for entity in actors if entity.kind is not EntityKind.PLACE or entity.country)
    one = tuple(dict.fromkeys(cast.power(entity) for entity in able))
    other = dict.fromkeys(cast.power(entity) for entity in recipients)
    return Roles(one, tuple(entity for entity in other if entity not in one), place)


def is_borne_out(telling: Telling, found: Roles, *, doubted: bool) -> bool:
    """Tell whether a trigger tells an event here: nouns need somebody, infinitives a verb that makes them doubtful."""
    if telling.is_noun:
        return _noun_is_borne_out(telling, found)
    if telling.frame in _ASKS:
        return _ASKS[telling.frame](telling, found)
    if telling.event == "AID" and not telling.form.trigger.needs:
        return bool(found.recipients)
    if telling.shape is Shape.INFINITIVE:
        return doubted and found.somebody
    if telling.is_passive:
        return found.somebody or telling.frame in {Frame.JOINT, Frame.SUFFER} or _is_done(telling)
    kills = telling.event == "ASSAULT" and bool(found.recipients)  # "the blast killed civilians"
    return bool(found.actors) or kills or telling.form.trigger.mode == "explosives"


def _is_done(telling: Telling) -> bool:
    """Tell whether a passive with its auxiliary tells what is done to somebody, whoever that is."""
    helped = any(word in telling.told.table.passive for word in telling.group)
    return helped and (telling.event in _DONE or telling.form.trigger.mode in _DONE)


def _noun_is_borne_out(telling: Telling, found: Roles) -> bool:
    if telling.event == "ASSAULT" and telling.frame is Frame.ACT:
        behind = telling.told.low[telling.last + 1 : telling.last + _BETWEEN]
        fought = len(found.actors) > 1 and telling.told.table.between.intersection(behind)
        return bool(found.recipients or fought) or found.place is not None
    tells_alone = telling.frame in {Frame.ALONE, Frame.SUFFER} and telling.event != "ACCUSE"
    return found.somebody or tells_alone or telling.form.trigger.mode in _DONE


def _meeting_is_borne_out(telling: Telling, found: Roles) -> bool:
    return len(found.actors) > 1 or (telling.shape is Shape.PARTICIPLE and found.somebody)


def _journey_is_borne_out(telling: Telling, found: Roles) -> bool:
    del telling
    return bool(found.actors) and (found.place is not None or bool(found.recipients))


def _welcome_is_borne_out(telling: Telling, found: Roles) -> bool:
    return bool(found.actors) if telling.event == "CONSULT" else found.somebody


_ASKS: Mapping[Frame, Callable[[Telling, Roles], bool]] = {
    Frame.MEET: _meeting_is_borne_out,
    Frame.GO: _journey_is_borne_out,
    Frame.HOST: _welcome_is_borne_out,
}
