"""What many articles have been counted for: who published when, who is quoted, what happened, what was removed."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Sequence

import attrs

from newsparse._classes import define
from newsparse.model.article import Article
from newsparse.model.entities import EntityKind
from newsparse.report._markup import NONE, Html, join
from newsparse.report._pictures import bars, grid, stacks

UNKNOWN = "unknown"
MOST_DAYS, MOST_WEEKS, MOST_MONTHS = 62, 60, 60
"""Columns that can be told apart on a screen; with more of them, the next longer unit is counted in."""
MOST_ROWS = 15
EARLIER, LATER = "earlier", "later"
Unit = Callable[[dt.date], str]


@define
class Overview:
    """Counts of articles that are not kept."""

    published: Counter[tuple[dt.date, str]] = attrs.field(factory=Counter)
    quoted: Counter[str] = attrs.field(factory=Counter)
    events: Counter[tuple[str, dt.date]] = attrs.field(factory=Counter)
    removed: Counter[str] = attrs.field(factory=Counter)

    def add(self, article: Article) -> None:
        """Count an article."""
        day = article.published.day if article.published else None
        if day:
            self.published[day, publisher_of(article)] += 1
        self.quoted.update(
            quote.speaker.name
            for quote in article.quotes
            if quote.speaker is not None and quote.speaker.kind is EntityKind.PERSON
        )
        for event in article.events:
            when = event.when.start if event.when else day
            if when and not event.historical:
                self.events[event.type.rpartition(":")[2], when] += 1
        self.removed.update(block.label.value for block in article.removed)

    def html(self) -> Html:
        """Return the pictures; one of which there is nothing to show is left out."""
        days = sorted({day for day, _ in self.published})
        parts = [self._published(days), self._quoted(), self._events(days), self._removed()]
        return join([part for part in parts if part])

    def _published(self, days: Sequence[dt.date]) -> Html:
        if not days:
            return NONE
        name, unit = _unit(days[0], days[-1])
        counted: Counter[tuple[str, str]] = Counter()
        publishers: Counter[str] = Counter()
        for (day, publisher), count in self.published.items():
            counted[unit(day), publisher] += count
            publishers[publisher] += count
        return stacks(f"Articles a {name}, by publisher", counted, _all(days, unit), _ranked(publishers))

    def _quoted(self) -> Html:
        rows = [(name, self.quoted[name]) for name in _ranked(self.quoted)[:MOST_ROWS]]
        return bars("Quotes of the people quoted most", rows, ("person", "quotes")) if rows else NONE

    def _events(self, days: Sequence[dt.date]) -> Html:
        if not days or not self.events:
            return NONE
        name, unit = _unit(days[0], days[-1], weeks=True)
        times = _all(days, unit)
        classes: Counter[str] = Counter()
        counted: Counter[tuple[str, str]] = Counter()
        for (kind, day), count in self.events.items():
            at = unit(day)
            counted[kind, at if at in times else EARLIER if day < days[0] else LATER] += count
            classes[kind] += count
        outside = {time for _, time in counted}
        columns = [*([EARLIER] if EARLIER in outside else []), *times, *([LATER] if LATER in outside else [])]
        return grid(f"Mentions of events, by class and {name}", counted, _ranked(classes), columns)

    def _removed(self) -> Html:
        rows = [(name, self.removed[name]) for name in _ranked(self.removed)]
        return bars("Blocks removed, by label", rows, ("label", "blocks")) if rows else NONE


def publisher_of(article: Article) -> str:
    """Return who published an article."""
    return article.publisher.name if article.publisher else UNKNOWN


def _ranked(counted: Counter[str]) -> list[str]:
    """Return names by their counts, then in the order of the alphabet: the same whatever came first."""
    return sorted(counted, key=lambda name: (-counted[name], name))


def _unit(first: dt.date, last: dt.date, *, weeks: bool = False) -> tuple[str, Unit]:
    """Return the shortest unit in which a stretch of time fits into a picture.

    Example:
        >>> day = dt.date(2024, 6, 19)
        >>> [_unit(day, day + dt.timedelta(days))[0] for days in (61, 62, 413, 420, 3_000)]
        ['day', 'week', 'week', 'month', 'year']
        >>> [name(day) for _, name in (_unit(day, day), _unit(day, day, weeks=True))]
        ['2024-06-19', '2024-W25']
    """
    days = (last - first).days + 1
    if days <= MOST_DAYS and not weeks:
        return "day", dt.date.isoformat
    if days <= MOST_WEEKS * 7:
        return "week", lambda day: "{}-W{:02}".format(*day.isocalendar())
    if days <= MOST_MONTHS * 31:
        return "month", lambda day: f"{day:%Y-%m}"
    return "year", lambda day: f"{day:%Y}"


def _all(days: Sequence[dt.date], unit: Unit) -> list[str]:
    """Return all units from the first to the last day, also those in which nothing was published."""
    count = (days[-1] - days[0]).days + 1
    return list(dict.fromkeys(unit(days[0] + dt.timedelta(number)) for number in range(count)))
