"""Drafts of events: what the rest of an article adds to an event is filled in before the event is made."""

from __future__ import annotations

from typing import Self

import attrs

from newsparse._classes import define
from newsparse.model.entities import Entity
from newsparse.model.events import Event, EventTime, Modality, Zone
from newsparse.text.span import Span

_FIELDS = tuple([field.name for field in attrs.fields(Event)])


@define(eq=False)
class Draft:
    """An event that is not finished; its fields are those of `Event`."""

    type: str
    trigger: Span
    sentence: Span
    zone: Zone
    modality: Modality
    mode: tuple[str, ...]
    context: tuple[str, ...]
    actors: tuple[Entity, ...]
    recipients: tuple[Entity, ...]
    place: Entity | None
    when: EventTime | None
    denied_by: tuple[Entity, ...]
    sources: tuple[Entity, ...]
    historical: bool
    cluster: str | None
    confidence: float
    by: str = "newsparse"

    @classmethod
    def of(cls, event: Event) -> Self:
        """Return the draft of an event that a plugin proposes."""
        return cls(*[getattr(event, name) for name in _FIELDS])

    def done(self) -> Event:
        """Return the event."""
        return Event(
            self.type, self.trigger, self.sentence, self.zone, self.modality, self.mode, self.context, self.actors,
            self.recipients, self.place, self.when, self.denied_by, self.sources, self.historical, self.cluster,
            self.confidence, self.by,
        )  # fmt: skip
