"""When the article was published and modified, and the Unix time that some sites leave on the page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

import attrs

from newsparse.fields.context import Context, Found, evidence, part
from newsparse.fields.datelines import Dateline
from newsparse.fields.dates_html import Shown, head_dates, timed_dates
from newsparse.fields.selected import selected_dates
from newsparse.lines.date_lines import DateRole, published_first
from newsparse.lines.moments import read_moment
from newsparse.model.article import Publisher
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Label
from newsparse.model.moments import Moment
from newsparse.model.problems import Problem, ProblemCode
from newsparse.reading.metadata import read_declared
from newsparse.sites.site import zone_of

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_AFTER_CAPTURE = dt.timedelta(days=1)  # what a page may be ahead of the day it was saved on: zones
_EPOCH_SECONDS = 10  # digits; 13 are milliseconds
_SAME = dt.timedelta(minutes=1)  # what two ways to say an instant may be apart
_OFFSETS = frozenset(
    int(hours * 3_600) for hours in (*range(-12, 15), -9.5, -3.5, -2.5, 3.5, 4.5, 5.5, 5.75, 6.5, 9.5, 10.5, 12.75)
)
"""Seconds that clocks are ahead of UTC somewhere."""


class Dates(NamedTuple):
    """The dates of an article with what was refused."""

    published: Found[Moment | None]
    modified: Found[Moment | None]
    epoch: Found[int | None]
    problems: tuple[Problem, ...]


def dates(context: Context, publisher: Publisher | None, datelines: Iterable[Dateline]) -> Dates:
    """Return the dates that the page states: what it declares, its date lines, its bylines, its datelines.

    A date is naive unless the page states its zone or the publisher's site is known to use one. A date later than a
    day after `captured_at` is refused. A Unix time is never merged with the others: it dates something else. Where a
    page declares an instant of UTC and shows the same as the time of another zone, the shown day counts, in its zone.
    An HTML page that says only when it was changed was published then at the latest: nothing better is known.
    """
    timed = timed_dates(context)
    lines = head_dates(context)
    head = lines if context.html is None else [*timed.in_head, *lines]  # of flat text it is hardly ever asked for
    found = [*_declared(context), *_shown(context, head, timed.elsewhere), *_dated(context, datelines)]
    candidates = _with_selected(context, found)
    zone, problems = _zone(context, publisher)
    captured = context.document.captured_at
    refused = [] if captured is None else [one for one in candidates if _is_too_late(one.moment, captured)]
    sound = (
        [one for one in candidates if not _is_too_late(one.moment, captured)] if captured and refused else candidates
    )
    published, modified = _of("published", sound, zone), _of("modified", sound, zone)
    if not published and context.html is not None:
        published = [Shown(moment, attrs.evolve(one, field="published")) for moment, one in modified]
    return Dates(
        _choose("published", _in_local_zone(published, head), refused),
        _choose("modified", modified, refused),
        epoch(context),
        (*problems, *[_problem(candidate) for candidate in refused]),
    )


def epoch(context: Context) -> Found[int | None]:
    """Return the Unix time, in seconds, of a line that holds nothing else."""
    found = []
    for block in context.labelled(Label.EPOCH):
        digits = block.text.strip()
        found.append(evidence("epoch", block, digits[:_EPOCH_SECONDS]))
    return Found(int(found[0].value) if found else None, tuple(found))


def _with_selected(context: Context, found: list[Shown]) -> list[Shown]:
    """Put first what the layout of a site selects; of a day without a time what else says that day with its time."""
    selected = [Shown(*one) for one in selected_dates(context)]
    if not selected or isinstance(selected[0].moment.value, dt.datetime):
        return [*selected, *found]
    day = selected[0].moment.day
    timed = [
        one
        for one in found
        if one.evidence.field == "published" and one.moment.day == day and isinstance(one.moment.value, dt.datetime)
    ]
    return [*timed, *selected, *found]


def _declared(context: Context) -> Iterator[Shown]:
    """Read what an HTML page declares."""
    metadata = context.page.metadata
    if metadata is None:
        return
    for field, values in (("published", metadata.published), ("modified", metadata.modified)):
        for value, source in values:
            if moment := context.declared_moment(value):
                yield Shown(moment, Evidence(field, moment.iso, source))


def _shown(context: Context, head: Iterable[Shown], elsewhere: Iterable[Shown]) -> Iterator[Shown]:
    """Read `<time>`, date lines and bylines; the day that the address states comes before lines that say another."""
    metadata = context.page.metadata
    if metadata is None:
        yield from _lines(context)
        return
    shown = [*head, *_lines(context), *elsewhere]
    day = metadata.day_of_address
    if day and (moment := read_declared(day)):
        yield from (one for one in shown if one.moment.day == moment.day)
        yield Shown(moment, Evidence("published", moment.iso, "url"))
    yield from shown


def _lines(context: Context) -> Iterator[Shown]:
    """Read date lines and bylines; what follows a word of updating is the date of an update."""
    lines = context.labelled(Label.TIMESTAMP, Label.BYLINE)
    found = [(block, dated) for block in lines for dated in published_first(context.dates_in(block.text))]
    for block, dated in found:
        field: DateRole = dated.role or "published"
        span = part(block, dated.start, dated.end)
        moment = dated.moment.said(block.text[dated.start : dated.end], span)
        yield Shown(moment, evidence(field, block, moment.iso, span))


def _dated(context: Context, datelines: Iterable[Dateline]) -> Iterator[Shown]:
    for dateline in datelines:
        if dateline.date and (moment := read_moment(dateline.date, context.date_style)):
            at = dateline.block.text.find(dateline.date)
            span = part(dateline.block, at, at + len(dateline.date))
            raw = dateline.block.text[at : at + len(dateline.date)]
            yield Shown(moment.said(raw, span), evidence("published", dateline.block, moment.iso, span))


def _of(field: str, sound: Iterable[Shown], zone: ZoneInfo | None) -> list[Shown]:
    mine = [candidate for candidate in sound if candidate.evidence.field == field]
    return mine if zone is None else [_in_zone(candidate, zone) for candidate in mine]


def _choose(field: str, mine: list[Shown], refused: Iterable[Shown]) -> Found[Moment | None]:
    found = [candidate.evidence for candidate in (*mine, *refused) if candidate.evidence.field == field]
    return Found(mine[0].moment if mine else None, tuple(dict.fromkeys(found) if len(found) > 1 else found))


def _in_local_zone(candidates: list[Shown], shown: Iterable[Shown]) -> list[Shown]:
    """Put before an instant of UTC what the head of the page shows of it: the same as the time of its own zone."""
    instant = candidates[0].moment.value if candidates else None
    if not isinstance(instant, dt.datetime) or instant.utcoffset() != dt.timedelta(0):
        return candidates
    for moment, one in shown:
        value = moment.value
        if one.field != "published" or not isinstance(value, dt.datetime) or value.date() == instant.date():
            continue
        local = value if value.tzinfo else _with_offset(value, instant)
        if local is not None and abs(local - instant) < _SAME:
            iso = local.isoformat()
            return [Shown(attrs.evolve(moment, iso=iso), attrs.evolve(one, value=iso)), *candidates]
    return candidates


def _with_offset(shown: dt.datetime, instant: dt.datetime) -> dt.datetime | None:
    """Return a local time in the zone in which it is that instant of UTC; None where there is no such zone."""
    minutes = round((shown.replace(second=0) - instant.replace(second=0, tzinfo=None)).total_seconds() / 60)
    if minutes * 60 not in _OFFSETS:
        return None
    try:
        return instant.astimezone(dt.timezone(dt.timedelta(minutes=minutes)))
    except OverflowError:  # at the ends of the calendar
        return None


def _zone(context: Context, publisher: Publisher | None) -> tuple[ZoneInfo | None, tuple[Problem, ...]]:
    """Return the zone of the publisher's site, with a problem where this machine does not know it."""
    site = context.tables.sites.get(publisher.name) if publisher else None
    if site is None or site.timezone is None:
        return None, ()
    if zone := zone_of(site.timezone):
        return zone, ()
    error = f"{site.name}: no time zone {site.timezone} on this machine, so times have none; pip install tzdata"
    return None, (Problem.of(ProblemCode.NO_TIME_ZONE, error, during="assemble"),)


def _in_zone(candidate: Shown, zone: ZoneInfo) -> Shown:
    """Give a naive time the zone of its site."""
    value = candidate.moment.value
    if not isinstance(value, dt.datetime) or value.tzinfo is not None:
        return candidate
    iso = value.replace(tzinfo=zone).isoformat()
    return Shown(attrs.evolve(candidate.moment, iso=iso), attrs.evolve(candidate.evidence, value=iso))


def _is_too_late(moment: Moment, captured: Moment) -> bool:
    return moment.day - captured.day > _AFTER_CAPTURE


def _problem(candidate: Shown) -> Problem:
    field, value = candidate.evidence.field, candidate.moment.iso
    return Problem.of(
        ProblemCode.LATER_THAN_CAPTURE,
        f"{field}: {value} is later than the day the page was saved on",
        during="assemble",
    )
