"""One slot table for the events of a class: what single mentions leave open is filled from the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
    by_class: dict[str, list[Event]] = {}
    for event in events:
        if event.modality is not Modality.NEGATED:
            by_class.setdefault(event.type, []).append(event)
    return [_filled(event, by_class.get(event.type, [])[:_RECENT], sides) for event in events]


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


def _filled(event: Event, others: Sequence[Event], sides: Mapping[str, str]) -> Event:
    actors, recipients = event.actors, event.recipients
    if not actors:
        fitting = [other for other in others if _agree(recipients, other.recipients, sides)]
        actors = _only([other.actors for other in fitting]) or _last(event, fitting, sides)
        if _of(actors, sides) & _of(recipients, sides):  # nobody accuses himself
            actors = ()
    if actors and not recipients and event.type.rpartition(":")[2] in TOLD_WHOM_ONCE:
        recipients = _only([other.recipients for other in others if _of(other.actors, sides) & _of(actors, sides)])
    recipients = tuple(entity for entity in recipients if entity not in actors)
    if (actors, recipients) == (event.actors, event.recipients):
        return event
    return attrs.evolve(event, actors=actors, recipients=recipients)


def _last(event: Event, fitting: Sequence[Event], sides: Mapping[str, str]) -> _People:
    """Return who did the last such thing before to the same side."""
    side = _of(event.recipients, sides)
    before = [
        other.actors
        for other in fitting
        if other.trigger < event.trigger and other.actors and _of(other.recipients, sides) & side
    ]
    return before[-1] if before else ()


def _of(people: _People, sides: Mapping[str, str]) -> frozenset[str]:
    return frozenset(sides.get(entity.id, entity.id) for entity in people)


def _agree(one: _People, other: _People, sides: Mapping[str, str]) -> bool:
    """Tell whether the recipients of two mentions can be the same."""
    return not one or not other or not _of(one, sides).isdisjoint(_of(other, sides))


def _only(found: Sequence[_People]) -> _People:
    """Return those people, if the mentions that name any name the same."""
    named = {people for people in found if people}
    return named.pop() if len(named) == 1 else ()
