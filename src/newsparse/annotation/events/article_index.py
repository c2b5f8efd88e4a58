"""The mentions and times of an article by sentence: those that can take part in events, and those that date them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from newsparse._classes import frozen
from newsparse.annotation.events.entity_index import EntityIndex
from newsparse.annotation.events.stretches import Stretch, stretches
from newsparse.annotation.grammar.event_tables import EventTables
from newsparse.annotation.grammar.in_order import InOrder
from newsparse.languages.schema.names import NameLexicon
from newsparse.model.entities import Entity, EntityKind, Mention
from newsparse.model.times import Timex, TimexType
from newsparse.text.span import Span

_OF_DAYS = frozenset({TimexType.DATE, TimexType.TIME})


@frozen(eq=False)
class ArticleIndex:
    """What is known of an article before its events are read."""

    text: str
    """What all spans point into, with straight apostrophes and plain spaces."""
    mentions: InOrder[Mention]
    times: InOrder[Timex]
    entities: EntityIndex
    anchor: dt.date | None
    """The day of publication."""

    def mentions_in(self, span: Span, tables: EventTables, times: tuple[Timex, ...]) -> tuple[Mention, ...]:
        """Return the mentions by name of those who can act, but for names within the times of the same sentence."""
        return tuple(
            [
                mention
                for mention in self.mentions.within(span)
                if _is_called_by_name(mention, self.text)
                and _can_act(mention.entity, tables.lexica.names)
                and not (times and any(time.span.overlaps(mention.span) for time in times))
            ]
        )

    def times_in(self, span: Span) -> tuple[Timex, ...]:
        """Return the times that can date an event."""
        return tuple([time for time in self.times.within(span) if dates_events(time)])

    def stretches_in(self, span: Span, tables: EventTables) -> Mapping[Timex, Stretch | None]:
        """Return of times and amounts of time the days that they are a part of; None for one that dates nothing."""
        within = self.times.within(span)
        return stretches(within, self.text, tables.times, self.anchor) if within else {}


def dates_events(time: Timex) -> bool:
    """Tell whether a time expression can date an event."""
    return time.start is not None and time.type in _OF_DAYS


def is_common(entity: Entity, names: NameLexicon) -> bool:
    """Tell whether the name of an entity is a common noun."""
    return entity.name.lower() in names.capital_nouns


def _is_called_by_name(mention: Mention, text: str) -> bool:
    """Tell whether a mention is no mere description; those are read as noun phrases."""
    if mention.entity.kind is EntityKind.ROLE:
        return False
    words = mention.span.of(text)
    return mention.entity.kind is not EntityKind.ORGANISATION or not words[1:].islower() or not words[0].islower()


def _can_act(entity: Entity, names: NameLexicon) -> bool:
    """Tell whether somebody with a name can take part in an event: agencies report."""
    return entity.kind is not EntityKind.AGENCY and not is_common(entity, names)
