"""One slot table for the events of a class: what single mentions leave open is filled from the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import attrs

from newsparse.annotation.events.entity_index import EntityIndex
from newsparse.annotation.events.plover import TOLD_WHOM_ONCE
from newsparse.model.entities import Entity
from newsparse.model.events import Event, Modality

_RECENT = 60  # events of one class that a mention is compared with; keeps the work linear

_People = tuple[Entity, ...]


def filled(events: Sequence[Event], sides: Mapping[str, str]) -> list[Event]:
    """Return the events with the actors and recipients that the fitting other events of their class have.

    Those that all fitting events name are taken; where they differ, those of the one told last before, if it was done
    to the same side.

    Args:
        events: in order of the text.
        sides: for the id of an entity the state that it belongs to.
    """
    mentions = [_Mention(event, _of(event.actors, sides), _of(event.recipients, sides)) for event in events]
    by_class: dict[str, list[_Mention]] = {}
    for mention in mentions:
        if mention.event.modality is not Modality.NEGATED:
            by_class.setdefault(mention.event.type, []).append(mention)
    return [_filled(mention, by_class.get(mention.event.type, [])[:_RECENT], sides) for mention in mentions]


def called_in_full(events: Sequence[Event], index: EntityIndex) -> list[Event]:
    """Return the events with groups called by all that the article says of them: "the teachers" of its second line.

    Args:
        events: those of an article.
        index: its entities, with the groups that it calls by more than a noun.
    """
    names = index.full_names()
    if not names:
        return list(events)
    return [
        attrs.evolve(event, actors=_in_full(event.actors, names), recipients=_in_full(event.recipients, names))
        for event in events
    ]


def _in_full(people: _People, names: Mapping[Entity, Entity]) -> _People:
    return tuple(dict.fromkeys(names.get(entity, entity) for entity in people))


class _Mention(NamedTuple):
    """An event, and the states or ids of who takes part in it."""

    event: Event
    actors: frozenset[str]
    recipients: frozenset[str]


def _filled(mention: _Mention, others: Sequence[_Mention], sides: Mapping[str, str]) -> Event:
    event = mention.event
    actors, recipients = event.actors, event.recipients
    if not actors:
        fitting = [other for other in others if _agree(mention, other)]
        actors = _only([other.event.actors for other in fitting]) or _last(mention, fitting)
        if not mention.recipients.isdisjoint(_of(actors, sides)):  # nobody accuses himself
            actors = ()
    if actors and not recipients and event.type.rpartition(":")[2] in TOLD_WHOM_ONCE:
        side = _of(actors, sides)
        recipients = _only([other.event.recipients for other in others if not side.isdisjoint(other.actors)])
    recipients = tuple([entity for entity in recipients if entity not in actors])
    if (actors, recipients) == (event.actors, event.recipients):
        return event
    return attrs.evolve(event, actors=actors, recipients=recipients)


def _last(mention: _Mention, fitting: Sequence[_Mention]) -> _People:
    """Return who did the last such thing before to the same side."""
    before = [
        other.event.actors
        for other in fitting
        if other.event.trigger < mention.event.trigger
        and other.actors
        and not mention.recipients.isdisjoint(other.recipients)
    ]
    return before[-1] if before else ()


def _of(people: _People, sides: Mapping[str, str]) -> frozenset[str]:
    return frozenset(sides.get(entity.id, entity.id) for entity in people)


def _agree(one: _Mention, other: _Mention) -> bool:
    """Tell whether the recipients of two mentions can be the same."""
    return not one.recipients or not other.recipients or not one.recipients.isdisjoint(other.recipients)


def _only(found: Sequence[_People]) -> _People:
    """Return those people, if the mentions that name any name the same."""
    named = {people for people in found if people}
    return named.pop() if len(named) == 1 else ()
