"""The roles of an event: who acts, who bears it, and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from newsparse._classes import frozen
from newsparse.annotation.events.participant import Participant
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.grammar.discourse import DiscourseContext, People
from newsparse.model.entities import Entity


@frozen
class Arguments:
    """Who takes part in an event."""

    actors: People = ()
    recipients: People = ()
    place: Entity | None = None

    @property
    def somebody(self) -> bool:
        """Anybody takes part."""
        return bool(self.actors or self.recipients)


Sides = tuple[People, People]
"""Actors and recipients."""
Near = Sequence[Participant]
"""The participants around a trigger."""
Reading = Callable[[TriggerMatch, Near, DiscourseContext], Sides]
"""How a frame is read."""
