"""Which mentions of an article tell one event, and what they lend one another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from newsparse._event import Event, EventCluster, EventTime, How, Modality
from newsparse.events.plover import RECIPROCAL

_OLD = dt.timedelta(days=45)
_TOGETHER = RECIPROCAL | {"AID"}
_Key = tuple[str, str, frozenset[str], frozenset[str]]


def clustered(
    events: Sequence[Event], sides: dict[str, str], anchor: dt.date | None
) -> tuple[tuple[Event, ...], tuple[EventCluster, ...]]:
    """Give mentions of one event a cluster in common, and the ones without a time the time of the others.

    Args:
        events: in order of the text.
        sides: for the id of an entity the state that it belongs to.
        anchor: the day of publication; what happened long before it lends no time to what is told without one.
    """
    groups: list[tuple[_Key, list[int]]] = []
    for index, event in enumerate(events):
        key = _key(event, sides)
        group = next((g for k, g in groups if _same(key, k) and _fits(event, [events[i] for i in g], anchor)), None)
        if group is None:
            groups.append((key, [index]))
        else:
            group.append(index)
    done = list(events)
    for number, (_, group) in enumerate(groups, 1):
        time = _best_time([events[i] for i in group])
        for i in group:
            done[i] = attrs.evolve(events[i], cluster=f"c{number}", when=events[i].when or _lent(time))
    done = [_completed(event, [done[i] for i in group]) for event, group in _with_group(done, groups)]
    done = _same_occasion(done, sides, anchor)
    clusters = [_cluster(f"c{number}", group, done) for number, (_, group) in enumerate(groups, 1)]
    return tuple(done), tuple(clusters)


def _with_group(events: list[Event], groups: list[tuple[_Key, list[int]]]) -> list[tuple[Event, list[int]]]:
    group_of = {index: group for _, group in groups for index in group}
    return [(event, group_of[index]) for index, event in enumerate(events)]


def _completed(event: Event, group: Sequence[Event]) -> Event:
    """Return a visit with its goal, which the article names once and then takes as known."""
    if "visit" not in event.mode or event.recipients or not event.actors:
        return event
    fullest = next((other for other in group if other.recipients and other.actors == event.actors), None)
    return attrs.evolve(event, recipients=fullest.recipients) if fullest else event


def _key(event: Event, sides: dict[str, str]) -> _Key:
    actors = frozenset(sides.get(entity.id, entity.id) for entity in event.actors)
    recipients = frozenset(sides.get(entity.id, entity.id) for entity in event.recipients)
    if event.type.rpartition(":")[2] in RECIPROCAL and "visit" not in event.mode:
        actors, recipients = actors | recipients, frozenset()
    return event.type, event.mode[0] if event.mode else "", actors, recipients


def _same(one: _Key, other: _Key) -> bool:
    """Tell whether two keys can be one event: one class, and the one side says no more than the other."""
    return (
        one[:2] == other[:2]
        and _agree(one[2], other[2])
        and _agree(one[3], other[3])
        and bool(one[2] & other[2] or one[3] & other[3])
    )


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _fits(event: Event, others: Sequence[Event], anchor: dt.date | None) -> bool:
    """Tell whether the times can be one, and fact and negation do not meet."""
    dated = [other.when for other in others if other.when]
    if (event.when is None or len(dated) < len(others)) and any(_is_old(t, anchor) for t in [event.when, *dated] if t):
        return False
    overlaps = not dated or event.when is None or any(_overlap(event.when, time) for time in dated)
    return overlaps and (event.modality is Modality.NEGATED) == (others[0].modality is Modality.NEGATED)


def _overlap(one: EventTime, other: EventTime) -> bool:
    return one.start <= other.end and other.start <= one.end


def _is_old(time: EventTime, anchor: dt.date | None) -> bool:
    return anchor is not None and anchor - time.end > _OLD


def _same_occasion(events: list[Event], sides: dict[str, str], anchor: dt.date | None) -> list[Event]:
    """Lend to what two sides say and do together the time of what else they did together, if it is news."""
    occasions: dict[frozenset[str], list[Event]] = {}
    for event in events:
        if event.when and not _is_old(event.when, anchor) and _is_together(event):
            occasions.setdefault(_sides(event, sides), []).append(event)
    return [
        attrs.evolve(event, when=_lent(_best_time(occasions[_sides(event, sides)])))
        if event.when is None and _is_together(event) and _sides(event, sides) in occasions
        else event
        for event in events
    ]


def _is_together(event: Event) -> bool:
    told = event.type.rpartition(":")[2] in _TOGETHER
    return told and not event.historical and event.modality is Modality.ASSERTED


def _sides(event: Event, sides: dict[str, str]) -> frozenset[str]:
    return frozenset(sides.get(entity.id, entity.id) for entity in (*event.actors, *event.recipients))


def _best_time(events: Sequence[Event]) -> EventTime | None:
    """Return the narrowest time, the first of several."""
    return min((event.when for event in events if event.when), key=lambda time: time.end - time.start, default=None)


def _lent(time: EventTime | None) -> EventTime | None:
    return attrs.evolve(time, how=How.INHERITED) if time else None


def _cluster(name: str, group: Sequence[int], events: Sequence[Event]) -> EventCluster:
    mentions = [events[i] for i in group]
    fullest = max(mentions, key=lambda event: (len(event.actors) + len(event.recipients), -event.trigger.start))
    return EventCluster(
        id=name,
        type=fullest.type,
        mentions=tuple(group),
        actors=fullest.actors,
        recipients=fullest.recipients,
        place=next((event.place for event in mentions if event.place), None),
        when=_best_time(mentions),
        modality=mentions[0].modality,
    )
