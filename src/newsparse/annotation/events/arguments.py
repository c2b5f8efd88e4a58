"""Event arguments: actors, recipients and place of a trigger."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from newsparse.annotation.events import plover
from newsparse.annotation.events.entity_index import EntityIndex
from newsparse.annotation.events.noun_roles import noun_roles
from newsparse.annotation.events.participant import STATELY, Participant
from newsparse.annotation.events.purposes import purpose
from newsparse.annotation.events.roles import Arguments
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.events.verb_roles import attribute_roles, verb_roles
from newsparse.annotation.grammar.discourse import DiscourseContext, People
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.annotation.grammar.event_subjects import reports, subject, subject_behind
from newsparse.languages.schema.events import Frame
from newsparse.model.entities import Entity, EntityKind

_REACH = 16  # words to the right of a trigger within which its object and complements stand
_PLACE = 11  # words between a trigger and its place
_OF_PLACES = frozenset({"place", "to"})
_OBJECTS = frozenset({"object", "to", "against"})


def find_arguments(match: TriggerMatch, discourse: DiscourseContext) -> Arguments:
    """Return the arguments of a trigger."""
    if match.attribute is not None:
        return _settled(*attribute_roles(match), None, match.sentence.entity_index)
    main = subject_behind(match)
    near = (
        _inside(match, discourse)
        if match.closes
        else [*_fronted(match, main), *(p for p in _right(match) if p is not main)]
    )
    if match.sentence.attributes:
        near = [p for p in near if not match.sentence.is_in_attribute(p.first)]
    if match.form.companions:  # "Anklage gegen X erheben"
        near = [p for p in near if match.sentence.low[p.first] not in match.form.companions]
    read = noun_roles if match.is_noun else verb_roles
    actors, recipients = read(match, near, discourse)
    return _settled(actors, recipients, _place(match, (*actors, *recipients)), match.sentence.entity_index)


def _right(match: TriggerMatch) -> list[Participant]:
    """Return the participants behind a trigger, up to the next trigger or clause."""
    sentence, last = match.sentence, match.last
    if sentence.low[last + 1 : last + 2] == (",",) and sentence.is_relative(match.clause[0] - 1):
        return []  # "Norland, which Ormuk criticised, praised ..."
    reach = purpose(match, min(last + _REACH, match.limit))
    behind = (p for p in sentence.participants if last < p.first <= reach)
    start, _ = match.clause
    if sentence.low[max(0, start - 1)] in sentence.table.object_relatives:  # "that Norland criticised praised Ormuk"
        behind = (p for p in behind if not any(map(sentence.is_verb, range(last + 1, p.first))))
    own = takewhile(lambda p: not _acts_next(sentence, p), behind)
    return [p for p in own if not sentence.stops_between(last, p.first) and not reports(sentence, p)]


def _acts_next(sentence: EventSentence, participant: Participant) -> bool:
    """Tell whether somebody behind "and" is the subject of a verb there: "Rebels attacked, and police arrested ...".

    Where verbs close their clause, one behind "and" alone can be that of all before it.
    """
    low, tables, before = sentence.low, sentence.tables, participant.first - 1
    while before > 0 and (low[before] in tables.determiners or low[before] in sentence.table.adverbs):
        before -= 1
    if low[before] not in sentence.table.and_ or (sentence.verb_final and low[before - 1] != ","):
        return False
    behind = first = max(participant.last, participant.end) + 1
    while behind < len(low) and sentence.is_in_verb_group(behind):
        behind += 1
    helped = not sentence.lexica.grammar.auxiliaries.isdisjoint(low[first:behind])
    return helped or (behind < len(low) and tables.is_verb(low[behind]))


def _fronted(match: TriggerMatch, main: Participant | None) -> list[Participant]:
    """Return the objects before a verb whose subject stands behind it: "Gegen den Minister ermittelt ..."."""
    if main is None:
        return []
    start, _ = match.clause
    before = (p for p in match.sentence.participants if start <= p.first and p.last < match.at)
    return [p for p in before if p.relation in _OBJECTS]


def _inside(match: TriggerMatch, discourse: DiscourseContext) -> list[Participant]:
    """Return the participants of the clause that a verb closes, its subject left aside."""
    start, last = match.clause
    who = subject(match, discourse)
    inside = [participant for participant in match.sentence.participants if start <= participant.first <= last]
    objects = [participant for participant in inside if participant.relation or participant.entities != who]
    floor = match.sentence.joined_auxiliary(match.at, match.floor) or match.floor
    return [participant for participant in objects if participant.first >= floor] or objects


def _place(match: TriggerMatch, busy: People) -> Entity | None:
    """Return where it happens: behind the trigger, else before it, within the clause, and nobody who takes part.

    An attack is followed by the verb of what it does: "une frappe a tué des civils à Gaza".
    """
    sentence, at, last = match.sentence, match.at, match.last
    told = [p for p in sentence.participants if p.relation in _OF_PLACES and p.entities[0].kind in STATELY]
    if not told:
        return None
    start, end = match.clause
    limit = min(end, last + _REACH if match.event in plover.OF_HARM else min(match.limit, last + _PLACE))
    behind = [participant for participant in told if last < participant.first <= limit]
    before = [participant for participant in told if max(start, at - _PLACE) <= participant.first < at]
    places = (
        participant.entities[0] for participant in (*behind, *before[::-1]) if _is_place(participant, match, busy)
    )
    return next(places, None)


def _is_place(participant: Participant, match: TriggerMatch, busy: People) -> bool:
    """Tell whether a state or city is a place: "in" one; "to" one for journeys, or an inactive city."""
    entity = participant.entities[0]
    if match.frame is Frame.GO or participant.relation == "place":
        return True
    speaks = match.event in plover.SPOKEN
    dative = speaks or entity in busy or not match.sentence.table.articles_are_pronouns
    return entity.kind is EntityKind.PLACE and not dative


def _settled(actors: People, recipients: People, place: Entity | None, entity_index: EntityIndex) -> Arguments:
    """Put states for the capitals that stand for them, and nobody on both sides."""
    able = [entity for entity in actors if entity.kind is not EntityKind.PLACE or entity.country]
    one = _acting(able, entity_index)
    return Arguments(one, tuple([e for e in _acting(recipients, entity_index) if e not in one]), place)


def _acting(people: Sequence[Entity], entity_index: EntityIndex) -> People:
    states = [entity_index.acting_state(entity) for entity in people]
    return tuple(dict.fromkeys(states) if len(states) > 1 else states)
