"""Events: who did what to whom, where and when, in the 16 classes of PLOVER."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from newsparse._classes import frozen
from newsparse._former_names import rename_fields
from newsparse._lazy_imports import show_as_public
from newsparse.model.entities import Entity
from newsparse.model.times import Timex
from newsparse.text.span import Span


class Modality(StrEnum):
    """How the text vouches for an event."""

    ASSERTED = "asserted"
    ALLEGED = "alleged"
    DENIED = "denied"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"


class Zone(StrEnum):
    """The part of the page that tells the event."""

    HEADLINE = "headline"
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"


class Precision(StrEnum):
    """How wide the interval of an event's time is."""

    INSTANT = "instant"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    RANGE = "range"
    """From a first day to a last one, "from 3 to 5 May", "since Monday": the event may have gone on for all of it."""
    VAGUE = "vague"


class TimeResolution(StrEnum):
    """Where the time of an event comes from."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    INHERITED = "inherited"
    """Taken over from another mention of the same event in the article."""


@frozen
class EventTime:
    """When an event took place: a closed interval of days.

    A month, a week or a year is the interval in which the event lies. Where the text tells how long it went on, as in
    "from 3 to 5 May", "since Monday" (until the day of publication) or "for the past three weeks", `precision` is
    `RANGE`, and the interval is all of it.
    """

    start: dt.date
    end: dt.date
    precision: Precision
    timex: Timex | None = None
    """The time expression nearest to the trigger; of a range it may be the first or the last."""
    anchor: str | None = None
    resolution: TimeResolution = TimeResolution.EXPLICIT

    def __attrs_post_init__(self) -> None:
        if self.start > self.end:
            msg = f"an event cannot end ({self.end}) before it starts ({self.start})"
            raise ValueError(msg)


rename_fields(EventTime, {"how": "resolution"})


@frozen
class Event:
    """One mention of an event. Visitors are actors and hosts are recipients; in a reciprocal event all are actors."""

    type: str
    """Namespaced class, such as `plover:CONSULT`."""
    trigger: Span
    sentence: Span
    zone: Zone
    modality: Modality = Modality.ASSERTED
    mode: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    actors: tuple[Entity, ...] = ()
    recipients: tuple[Entity, ...] = ()
    place: Entity | None = None
    when: EventTime | None = None
    denied_by: tuple[Entity, ...] = ()
    sources: tuple[Entity, ...] = ()
    historical: bool = False
    cluster: str | None = None
    """Shared by the mentions of one event within the article."""
    confidence: float = 1.0
    """How often events of its class are right on the development pages; 1 for what a plugin is sure of."""
    by: str = "newsparse"

    def __attrs_post_init__(self) -> None:
        if self.trigger not in self.sentence:
            msg = f"the trigger {self.trigger} lies outside its sentence {self.sentence}"
            raise ValueError(msg)
        if ":" not in self.type:
            msg = f"an event type is namespaced, such as 'plover:CONSULT', got {self.type!r}"
            raise ValueError(msg)


@frozen
class EventCluster:
    """One event of the article with the best fields of all its mentions."""

    id: str
    type: str
    mentions: tuple[int, ...]
    """Indices into `article.events`."""
    actors: tuple[Entity, ...] = ()
    recipients: tuple[Entity, ...] = ()
    place: Entity | None = None
    when: EventTime | None = None
    modality: Modality = Modality.ASSERTED


show_as_public(__name__)
