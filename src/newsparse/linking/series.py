"""Long processes as series: a strike of weeks, talks in rounds, a siege that many articles tell day by day."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence

from newsparse._classes import frozen
from newsparse.linking.groups import agreeing
from newsparse.linking.happenings import RECIPROCAL, Happening, fullest, takes_apart
from newsparse.linking.model import EventSeries
from newsparse.linking.postings import pairs
from newsparse.linking.record import Record
from newsparse.model.events import Precision

LASTING_MODES = frozenset({"strike", "hunger", "boycott", "obstruct", "curfew", "martial-law", "troops"})
"""What these modes of PLOVER name goes on for more than a day."""
GAP_DAYS = 30
"""What is told again after more than a month without a word is another process."""
LONG_DAYS = 7
"""An event that the text lets last so many days is a process by itself."""
FEWEST_TIMES = 3
"""Three times apart make a series of what one word tells; two may be two events of one kind ..."""
FEWEST_OF_LASTING = 2
"""... but for what lasts: a strike on Monday and on Thursday."""
ZONE_DAYS = 1
"""Early on Wednesday in Asia is late on Tuesday in Europe: times that lie one day apart may be one."""
MOST_SHARED = 60


@frozen(eq=False)
class Part:
    """Mentions of one event of a process: a group of several, or a single mention."""

    members: tuple[Happening, ...]
    start: dt.date
    end: dt.date
    """The narrowest interval that a member states ..."""
    stretch: tuple[dt.date, dt.date] | None
    """... and the longest that one says it went on."""
    group: int | None
    """Which of the groups of events it is."""

    @property
    def lasts(self) -> bool:
        """Tell whether what happens is known to go on."""
        return self.stretch is not None or any(LASTING_MODES.intersection(one.event.mode) for one in self.members)

    @property
    def first(self) -> dt.date:
        """The first day of all that is told of it."""
        return min(self.start, self.stretch[0]) if self.stretch else self.start

    @property
    def last(self) -> dt.date:
        """The last day of all that is told of it."""
        return max(self.end, self.stretch[1]) if self.stretch else self.end


def series(every: Sequence[Happening], groups: Sequence[Sequence[Happening]]) -> list[list[Part]]:
    """Return the processes that events of one story are parts of, each in order of time.

    Args:
        every: all mentions of the story.
        groups: those of them that are of one event.
    """
    parts = list(_parts(every, groups))
    found = agreeing(
        len(parts),
        _candidates(parts),
        lambda one, other: float(_shared(parts[one], parts[other])),
        lambda one, other: _differ(parts[one], parts[other]),
    )
    runs = (run for group in found for run in _runs([parts[n] for n in group]))
    return [run for run in runs if is_series(run)]


def _parts(every: Sequence[Happening], groups: Sequence[Sequence[Happening]]) -> Iterator[Part]:
    """Yield what is told as having happened on days that are known."""
    grouped = {(one.article, one.index) for group in groups for one in group}
    units: list[tuple[int | None, Sequence[Happening]]] = [*enumerate(groups)]
    units += [(None, [one]) for one in every if (one.article, one.index) not in grouped]
    for number, members in units:
        times = [one.event.when for one in members if one.event.when]
        if members[0].group[1] != "told" or not times:
            continue
        best = min(times, key=lambda when: (when.end - when.start, when.start))
        ranges = [when for when in times if when.precision is Precision.RANGE]
        longest = max(ranges, key=lambda when: (when.end - when.start, when.start), default=None)
        long = longest and (longest.end - longest.start).days >= LONG_DAYS
        stretch = (longest.start, longest.end) if longest and long else None
        yield Part(tuple(members), best.start, best.end, stretch, number)


def _candidates(parts: Sequence[Part]) -> list[tuple[int, int]]:
    """Return pairs of one class that share a participant or a place."""
    postings: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, part in enumerate(parts):
        keys = {key for one in part.members for key in (*one.actors, *one.recipients, *one.place)}
        for key in keys:
            postings[part.members[0].event.type, key].append(n)
    return pairs(iter(postings.values()), MOST_SHARED)


def _shared(one: Part, other: Part) -> int:
    """Return how much two parts have in common of who acts, who suffers and what tells it; 0 where that is too little.

    Somebody must be in both; where nobody is that can be compared, the place and the word must be the same.
    """
    if _differ(one, other):
        return 0
    a, b = _best(one), _best(other)
    words = {first.trigger for first in one.members} & {second.trigger for second in other.members} - {""}
    if a.event.type in RECIPROCAL:
        people = bool((a.actors | a.recipients) & (b.actors | b.recipients))
    else:
        people = bool(a.actors & b.actors) or (bool(a.recipients & b.recipients) and not (a.actors and b.actors))
    if not people and (not words or not a.place & b.place):
        return 0
    return 1 + people + bool(words) + bool(a.place & b.place)


def _differ(one: Part, other: Part) -> bool:
    """Tell whether two parts are of two processes, whatever their days: another class, kind, place or participant."""
    a, b = _best(one), _best(other)
    modes = set(a.event.mode), set(b.event.mode)
    return a.group != b.group or (all(modes) and modes[0] != modes[1]) or takes_apart(a, b)


def _best(part: Part) -> Happening:
    """Return the mention that names most."""
    return max(part.members, key=lambda one: (len(one.actors) + len(one.recipients) + len(one.place), -one.article))


def _runs(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Yield the parts in order of time, cut where nothing is told for more than `GAP_DAYS`."""
    run: list[Part] = []
    last = dt.date.min
    for part in sorted(
        parts, key=lambda part: (part.first, part.start, part.members[0].article, part.members[0].index)
    ):
        if run and (part.first - last).days > GAP_DAYS:
            yield run
            run = []
        run.append(part)
        last = max(last, part.last) if len(run) > 1 else part.last
    if run:
        yield run


def is_series(run: Sequence[Part]) -> bool:
    """Tell whether parts make a process: several times that lie apart, or one that several mentions let last long."""
    lasts = any(part.lasts for part in run)
    if times_apart(run) >= (FEWEST_OF_LASTING if lasts else FEWEST_TIMES):
        return True
    return any(part.stretch for part in run) and sum(len(part.members) for part in run) > 1


def times_apart(run: Sequence[Part]) -> int:
    """Return how many of the parts there are at most of which no two can be of one time."""
    count, last = 0, dt.date.min
    for part in sorted(run, key=lambda part: (part.end, part.start)):
        if not count or (part.start - last).days > ZONE_DAYS:
            count += 1
            last = part.end
    return count


def event_series(records: Sequence[Record], run: Sequence[Part], origins: Sequence[int]) -> EventSeries:
    """Return what is known of a process from all its parts."""
    members = [one for part in run for one in part.members]
    best = fullest([one.event for one in members])
    return EventSeries(
        members=tuple((records[one.article].id, one.event) for one in members),
        events=tuple(part.group for part in run if part.group is not None),
        type=best.type,
        actors=best.actors,
        recipients=best.recipients,
        place=next((one.event.place for one in members if one.event.place), None),
        start=min(part.first for part in run),
        end=max(part.last for part in run),
        witnesses=len({origins[one.article] for one in members}),
    )
