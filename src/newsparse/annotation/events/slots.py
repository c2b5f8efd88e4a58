"""One slot table for the events of a class: what single mentions leave open is filled from the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsparse.annotation.events.plover import TOLD_WHOM_ONCE
from newsparse.model.entities import Entity
from newsparse.model.events import Event, Modality

_RECENT = 60  # events of one class that a mention is compared with; keeps the work linear

_People = tuple[Entity, ...]


def filled(events: Sequence[Event]) -> list[Event]:
    """Return the events with the actors and recipients that the only fitting other events of their class have."""
    by_class: dict[str, list[Event]] = {}
    for event in events:
        if event.modality is not Modality.NEGATED:
            by_class.setdefault(event.type, []).append(event)
    return [_filled(event, by_class.get(event.type, [])[:_RECENT]) for event in events]


def _filled(event: Event, others: Sequence[Event]) -> Event:
    actors = event.actors or _only(other.actors for other in others if _agree(event.recipients, other.recipients))
    recipients = event.recipients
    if actors and not recipients and event.type.rpartition(":")[2] in TOLD_WHOM_ONCE:
        recipients = _only(other.recipients for other in others if set(other.actors) & set(actors))
    recipients = tuple(entity for entity in recipients if entity not in actors)
    if (actors, recipients) == (event.actors, event.recipients):
        return event
    return attrs.evolve(event, actors=actors, recipients=recipients)


def _agree(one: _People, other: _People) -> bool:
    """Tell whether the recipients of two mentions can be the same."""
    return not one or not other or not set(one).isdisjoint(other)


def _only(found: Iterable[_People]) -> _People:
    """Return those people, if the mentions that name any name the same."""
    named = {people for people in found if people}
    return named.pop() if len(named) == 1 else ()
