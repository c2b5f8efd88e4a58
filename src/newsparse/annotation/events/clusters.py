"""Event coreference: which mentions of an article are one event, and what each inherits from the others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence

import attrs

from newsparse._classes import define
from newsparse.annotation.events.draft import Draft
from newsparse.annotation.events.plover import RECIPROCAL
from newsparse.model.entities import Entity
from newsparse.model.events import EventCluster, EventTime, Modality, TimeResolution

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

    def add(self, index: int, draft: Draft) -> None:
        self.members.append(index)
        if draft.when:
            self.times = [*self.times[-_RECENT:], draft.when]
        else:
            self.undated = True


def cluster(drafts: Sequence[Draft], sides: Mapping[str, str], anchor: dt.date | None) -> tuple[EventCluster, ...]:
    """Give mentions of one event a cluster in common, and the ones without a time the time of the others.

    Args:
        drafts: in order of the text.
        sides: for the id of an entity the state that it belongs to.
        anchor: the day of publication; mentions without a time inherit none from what happened long before it.

    Returns:
        The clusters in order of their first mentions.
    """
    groups = _groups(drafts, sides, anchor)
    for number, group in enumerate(groups, 1):
        mentions = [drafts[i] for i in group.members]
        time = _inherited_time(_best_time(mentions)) if len(mentions) > 1 else None
        place = next((draft.place for draft in mentions if draft.place), None)
        visits = [draft for draft in reversed(mentions) if "visit" in draft.mode and draft.recipients]
        goals = {draft.actors: draft.recipients for draft in visits}
        for draft in mentions:
            draft.cluster = f"c{number}"
            draft.when = draft.when or time
            draft.place = draft.place or place
            draft.recipients = _goal(draft, goals)
    _share_occasions(drafts, sides, anchor)
    return tuple([_cluster(f"c{number}", group.members, drafts) for number, group in enumerate(groups, 1)])


def _groups(drafts: Sequence[Draft], sides: Mapping[str, str], anchor: dt.date | None) -> list[_Group]:
    groups: list[_Group] = []
    by_kind: dict[tuple[str, ...], list[_Group]] = {}
    for index, draft in enumerate(drafts):
        actors, recipients = _dyad(draft, sides)
        of_kind = by_kind.setdefault((draft.type, *draft.mode), [])
        near = of_kind[-_RECENT:]
        group = next((g for g in near if _same(g, actors, recipients) and _fits(draft, g, anchor)), None)
        if group is None:
            group = _Group(actors, recipients, draft.modality is Modality.NEGATED, [])
            groups.append(group)
            of_kind.append(group)
        group.add(index, draft)
    return groups


def _dyad(draft: Draft, sides: Mapping[str, str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the states on both sides; where both may act, they are one side."""
    actors = frozenset(sides.get(entity.id, entity.id) for entity in draft.actors)
    recipients = frozenset(sides.get(entity.id, entity.id) for entity in draft.recipients)
    if draft.type.rpartition(":")[2] in RECIPROCAL and "visit" not in draft.mode:
        return actors | recipients, frozenset()
    return actors, recipients


def _same(group: _Group, actors: frozenset[str], recipients: frozenset[str]) -> bool:
    """Tell whether people can be those of a group: on each side the one says no more than the other."""
    agree = _agree(group.actors, actors) and _agree(group.recipients, recipients)
    return agree and bool(group.actors & actors or group.recipients & recipients)


def _agree(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _fits(draft: Draft, group: _Group, anchor: dt.date | None) -> bool:
    """Tell whether the times can be one, and fact and negation do not meet."""
    some_undated = draft.when is None or group.undated
    if some_undated and any(_is_old(time, anchor) for time in (draft.when, *group.times) if time):
        return False
    overlaps = not group.times or draft.when is None or any(_overlap(draft.when, time) for time in group.times)
    return overlaps and (draft.modality is Modality.NEGATED) == group.negated


def _overlap(one: EventTime, other: EventTime) -> bool:
    return one.start <= other.end and other.start <= one.end


def _is_old(time: EventTime, anchor: dt.date | None) -> bool:
    return anchor is not None and anchor - time.end > _OLD


def _goal(draft: Draft, goals: Mapping[tuple[Entity, ...], tuple[Entity, ...]]) -> tuple[Entity, ...]:
    """Return the recipients of an event; a visit has its goal, which an article names once and then takes as known."""
    lacks = "visit" in draft.mode and not draft.recipients
    return goals.get(draft.actors, ()) if lacks else draft.recipients


def _share_occasions(drafts: Sequence[Draft], sides: Mapping[str, str], anchor: dt.date | None) -> None:
    """Lend to what two sides say and do together the time of what else they did together, if it is news."""
    dated: dict[frozenset[str], list[Draft]] = {}
    for draft in drafts:
        if draft.when and not _is_old(draft.when, anchor) and _is_together(draft):
            dated.setdefault(_sides(draft, sides), []).append(draft)
    if not dated:
        return
    occasions = {people: _inherited_time(_best_time(group)) for people, group in dated.items()}
    for draft in drafts:
        draft.when = draft.when or _occasion(draft, sides, occasions)


def _occasion(
    draft: Draft, sides: Mapping[str, str], occasions: Mapping[frozenset[str], EventTime | None]
) -> EventTime | None:
    if draft.when is not None or not _is_together(draft):
        return None
    return occasions.get(_company(_sides(draft, sides), occasions))


def _company(people: frozenset[str], occasions: Collection[frozenset[str]]) -> frozenset[str]:
    """Return who met, where the text names but one side: those of the only occasion on which that one met anybody."""
    fitting = [others for others in occasions if people and people < others]
    return fitting[0] if people not in occasions and len(fitting) == 1 else people


def _is_together(draft: Draft) -> bool:
    together = draft.type.rpartition(":")[2] in _TOGETHER
    return together and not draft.historical and draft.modality is Modality.ASSERTED


def _sides(draft: Draft, sides: Mapping[str, str]) -> frozenset[str]:
    return frozenset(sides.get(entity.id, entity.id) for entity in (*draft.actors, *draft.recipients))


def _best_time(drafts: Sequence[Draft]) -> EventTime | None:
    """Return the narrowest time, the first of several."""
    return min((draft.when for draft in drafts if draft.when), key=lambda time: time.end - time.start, default=None)


def _inherited_time(time: EventTime | None) -> EventTime | None:
    return attrs.evolve(time, resolution=TimeResolution.INHERITED) if time else None


def _cluster(name: str, group: Sequence[int], drafts: Sequence[Draft]) -> EventCluster:
    mentions = [drafts[i] for i in group]
    fullest = max(mentions, key=lambda draft: (len(draft.actors) + len(draft.recipients), -draft.trigger.start))
    return EventCluster(
        id=name,
        type=fullest.type,
        mentions=tuple(group),
        actors=fullest.actors,
        recipients=fullest.recipients,
        place=next((draft.place for draft in mentions if draft.place), None),
        when=_best_time(mentions),
        modality=mentions[0].modality,
    )
