"""Event coreference: which mentions of an article are one event, and what each inherits from the others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence

import attrs

from newsparse._classes import define
from newsparse.annotation.events.plover import RECIPROCAL
from newsparse.model.entities import Entity
from newsparse.model.events import Event, EventCluster, EventTime, Modality, TimeResolution

_OLD = dt.timedelta(days=45)  # what lies further back than this before publication is no news
_TOGETHER = RECIPROCAL | {"AID"}
_RECENT = 60  # clusters of one class that a mention is compared with, the latest ones; keeps the work linear


@define(eq=False)
class _Group:
    """Mentions of one event, and what each of the next has to agree with."""

    actors: frozenset[str]
    recipients: frozenset[str]
    negated: bool
    members: list[int]
    times: list[EventTime] = attrs.field(factory=list)
    undated: bool = False

    def add(self, index: int, event: Event) -> None:
        self.members.append(index)
        if event.when:
            self.times = [*self.times[-_RECENT:], event.when]
        else:
            self.undated = True


def clustered(
    events: Sequence[Event], sides: Mapping[str, str], anchor: dt.date | None
) -> tuple[tuple[Event, ...], tuple[EventCluster, ...]]:
    """Give mentions of one event a cluster in common, and the ones without a time the time of the others.

    Args:
        events: in order of the text.
        sides: for the id of an entity the state that it belongs to.
        anchor: the day of publication; mentions without a time inherit none from what happened long before it.
    """
    groups = _groups(events, sides, anchor)
    done = list(events)
    for number, group in enumerate(groups, 1):
        mentions = [events[i] for i in group.members]
        time = _inherited_time(_best_time(mentions)) if len(mentions) > 1 else None
        place = next((event.place for event in mentions if event.place), None)
        visits = [event for event in reversed(mentions) if "visit" in event.mode and event.recipients]
        goals = {event.actors: event.recipients for event in visits}
        for i in group.members:
            event = events[i]
            done[i] = attrs.evolve(
                event,
                cluster=f"c{number}",
                when=event.when or time,
                place=event.place or place,
                recipients=_goal(event, goals),
            )
    done = _same_occasion(done, sides, anchor)
    clusters = [_cluster(f"c{number}", group.members, done) for number, group in enumerate(groups, 1)]
    return tuple(done), tuple(clusters)


def _groups(events: Sequence[Event], sides: Mapping[str, str], anchor: dt.date | None) -> list[_Group]:
    groups: list[_Group] = []
    by_kind: dict[tuple[str, ...], list[_Group]] = {}
    for index, event in enumerate(events):
        actors, recipients = _dyad(event, sides)
        of_kind = by_kind.setdefault((event.type, *event.mode), [])
        near = of_kind[-_RECENT:]
        group = next((g for g in near if _same(g, actors, recipients) and _fits(event, g, anchor)), None)
        if group is None:
            group = _Group(actors, recipients, event.modality is Modality.NEGATED, [])
            groups.append(group)
            of_kind.append(group)
        group.add(index, event)
    return groups


def _dyad(event: Event, sides: Mapping[str, str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the states on both sides; where both may act, they are one side."""
    actors = frozenset(sides.get(entity.id, entity.id) for entity in event.actors)
    recipients = frozenset(sides.get(entity.id, entity.id) for entity in event.recipients)
    if event.type.rpartition(":")[2] in RECIPROCAL and "visit" not in event.mode:
        return actors | recipients, frozenset()
    return actors, recipients


def _same(group: _Group, actors: frozenset[str], recipients: frozenset[str]) -> bool:
    """Tell whether people can be those of a group: on each side the one says no more than the other."""
    agree = _agree(group.actors, actors) and _agree(group.recipients, recipients)
    return agree and bool(group.actors & actors or group.recipients & recipients)


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _fits(event: Event, group: _Group, anchor: dt.date | None) -> bool:
    """Tell whether the times can be one, and fact and negation do not meet."""
    some_undated = event.when is None or group.undated
    if some_undated and any(_is_old(time, anchor) for time in (event.when, *group.times) if time):
        return False
    overlaps = not group.times or event.when is None or any(_overlap(event.when, time) for time in group.times)
    return overlaps and (event.modality is Modality.NEGATED) == group.negated


def _overlap(one: EventTime, other: EventTime) -> bool:
    return one.start <= other.end and other.start <= one.end


def _is_old(time: EventTime, anchor: dt.date | None) -> bool:
    return anchor is not None and anchor - time.end > _OLD


def _goal(event: Event, goals: Mapping[tuple[Entity, ...], tuple[Entity, ...]]) -> tuple[Entity, ...]:
    """Return the recipients of an event; a visit has its goal, which an article names once and then takes as known."""
    lacks = "visit" in event.mode and not event.recipients
    return goals.get(event.actors, ()) if lacks else event.recipients


def _same_occasion(events: list[Event], sides: Mapping[str, str], anchor: dt.date | None) -> list[Event]:
    """Lend to what two sides say and do together the time of what else they did together, if it is news."""
    dated: dict[frozenset[str], list[Event]] = {}
    for event in events:
        if event.when and not _is_old(event.when, anchor) and _is_together(event):
            dated.setdefault(_sides(event, sides), []).append(event)
    occasions = {people: _inherited_time(_best_time(group)) for people, group in dated.items()}
    return [
        attrs.evolve(event, when=time) if (time := _occasion(event, sides, occasions)) else event for event in events
    ]


def _occasion(
    event: Event, sides: Mapping[str, str], occasions: Mapping[frozenset[str], EventTime | None]
) -> EventTime | None:
    if event.when is not None or not _is_together(event):
        return None
    return occasions.get(_company(_sides(event, sides), occasions))


def _company(people: frozenset[str], occasions: Collection[frozenset[str]]) -> frozenset[str]:
    """Return who met, where the text names but one side: those of the only occasion on which that one met anybody."""
    fitting = [others for others in occasions if people and people < others]
    return fitting[0] if people not in occasions and len(fitting) == 1 else people


def _is_together(event: Event) -> bool:
    together = event.type.rpartition(":")[2] in _TOGETHER
    return together and not event.historical and event.modality is Modality.ASSERTED


def _sides(event: Event, sides: Mapping[str, str]) -> frozenset[str]:
    return frozenset(sides.get(entity.id, entity.id) for entity in (*event.actors, *event.recipients))


def _best_time(events: Sequence[Event]) -> EventTime | None:
    """Return the narrowest time, the first of several."""
    return min((event.when for event in events if event.when), key=lambda time: time.end - time.start, default=None)


def _inherited_time(time: EventTime | None) -> EventTime | None:
    return attrs.evolve(time, resolution=TimeResolution.INHERITED) if time else None


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
