"""Event times: the nearest time expression of the event's sentence, never the day of publication."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from newsparse.annotation.events.article_index import dates_events
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.model.document import Document
from newsparse.model.events import EventTime, Precision, TimeResolution
from newsparse.model.labels import Group
from newsparse.model.times import Timex

_REACH = 24  # words, a clause boundary counting for several
_DURING = 5  # words from "lors" to its noun
_BOUNDARY = 5
_OPENING = 700  # code points of the body in which the day of a story is told
_FRESH = dt.timedelta(days=6)  # what happened longer before publication is not the news
_AHEAD = dt.timedelta(days=1)  # pages go online the evening before their day


def when(match: TriggerMatch, others: Sequence[TriggerMatch]) -> EventTime | None:
    """Return the nearest time of a trigger's sentence; None if none is near enough.

    A time behind a noun or participle that is itself a trigger belongs to that one: "a signé l'accord conclu en 1961".
    """
    sentence, at = match.sentence, match.at
    times = sentence.datable
    if not times:
        return None
    rivals = [other.at for other in others if other is not match and _keeps_its_time(other)]
    own = [
        (_distance(sentence, at, time), time.span.start, time)
        for time in times
        if not any(at < rival < sentence.place_of(time.span) for rival in rivals) and _can_date(match, time)
    ]
    nearest = min(own, default=None)
    if nearest is None or nearest[0] > _REACH:
        return None
    time = nearest[2]
    return _lasting(time, *stretch) if (stretch := sentence.stretches.get(time)) else event_time(time)


def _can_date(match: TriggerMatch, time: Timex) -> bool:
    """Tell whether a time can be that of a trigger; an amount of time belongs to its own part of the sentence.

    What somebody called "for Friday" was called before: such a day is that of a noun, never of a verb.
    """
    sentence, at, place = match.sentence, match.at, match.sentence.place_of(time.span)
    if not sentence.stretches.get(time, True):
        return False
    before = sentence.low[max(0, place - 2) : place]
    if dates_events(time) and not match.is_noun and not sentence.tables.appointing.isdisjoint(before):
        return False
    low, high = sorted((at, place))
    return dates_events(time) or "," not in sentence.low[low:high]


def _lasting(time: Timex, start: dt.date, end: dt.date) -> EventTime:
    """Return the stretch of days that a time expression is a part of."""
    return EventTime(start, end, Precision.RANGE, time, time.anchor, _resolution(time))


def _keeps_its_time(match: TriggerMatch) -> bool:
    """Tell whether a time behind it is its own alone; what happens "lors de la visite" shares that of the visit."""
    table = match.sentence.table
    shared = table.during.intersection(match.before(_DURING)) or any(w in table.to for w in match.before(2)[:1])
    if match.is_noun and match.is_behind_preposition and not match.is_definite:  # "charged with fraud on Friday"
        return False
    return (match.is_noun and not shared) or _is_bare(match)


def _is_bare(match: TriggerMatch) -> bool:
    """Tell whether a participle stands without an auxiliary, as part of a noun phrase."""
    table = match.sentence.table
    return match.is_passive and not any(word in table.passive or word in table.perfect for word in match.group)


def _distance(sentence: EventSentence, at: int, time: Timex) -> int:
    place = sentence.place_of(time.span)
    return abs(place - at) + _BOUNDARY * sentence.stops_between(at, place)


def event_time(time: Timex) -> EventTime | None:
    """Return the interval that a time expression covers."""
    if time.start is None or time.end is None:
        return None
    return EventTime(
        start=time.start,
        end=time.end,
        precision=precision(time),
        timex=time,
        anchor=time.anchor,
        resolution=_resolution(time),
    )


def _resolution(time: Timex) -> TimeResolution:
    return TimeResolution.RELATIVE if time.anchor else TimeResolution.EXPLICIT


def precision(time: Timex) -> Precision:
    """Return how wide a time is, by the shape of its value."""
    value = time.value
    if "T" in value:
        return Precision.PART_OF_DAY if value.partition("T")[2].isalpha() else Precision.INSTANT
    for mark, kind in (("-W", Precision.WEEK), ("-Q", Precision.QUARTER), ("-H", Precision.QUARTER)):
        if mark in value and not value.endswith("-WI"):
            return kind
    by_length = {10: Precision.DAY, 4: Precision.YEAR}
    if len(value) == 7:  # noqa: PLR2004 - 2024-06 or 2024-SU
        return Precision.MONTH if value[-1].isdigit() else Precision.SEASON
    return by_length.get(len(value), Precision.DECADE)


def story_day(document: Document, times: Sequence[Timex], anchor: dt.date | None) -> EventTime | None:
    """Return the day that title or opening give to the news, None where they give none near publication."""
    body = next((block for block in document.blocks if block.group is Group.BODY), None)
    if body is None or anchor is None:
        return None
    reach = body.start + _OPENING
    days = (event_time(time) for time in times if time.span.start < reach)
    for day in days:
        if day and day.start == day.end and -_AHEAD <= anchor - day.start <= _FRESH:
            return attrs.evolve(day, resolution=TimeResolution.INHERITED)
    return None


def is_of_the_story(match: TriggerMatch) -> bool:
    """Tell whether an event without a time of its own belongs to the day of the story: nothing tells it as earlier."""
    table = match.sentence.table
    return not match.sentence.times and table.pluperfect.isdisjoint(match.group)
