"""Reading what is counted within a week or month: "the first Wednesday of next month", "Friday week"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newsparse.annotation.times.calendar import interval, nth_weekday, shifted
from newsparse.annotation.times.dates import nearest_year
from newsparse.annotation.times.match import Draft, PatternMatch, ReferenceContext, direction
from newsparse.annotation.times.relative import ahead, moved
from newsparse.model.times import TimexMod, TimexType
from newsparse.text.patterns import late_pattern

_LENGTH = late_pattern(r"P([0-9]+)([DWMY])")


def nth_day(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read nth_day = (ordinal | "last") weekday "of" (month [year] | ("this" | "last" | "next") "month")."""
    number, month = match.whole("weekday"), _month(match, reference)
    if number is None or month is None:
        return
    day = nth_weekday(*month, number, _count(match))
    if day is not None:
        reference.record_day(match.first, day)
        yield match.draft(TimexType.DATE, day.isoformat(), anchored=not match.has("year"))


def week_of_month(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read week_of_month = (ordinal | "last") unit "of" month [year]: the month, at its beginning or end."""
    month, count = _month(match, reference), _count(match)
    if month is not None and match.name("unit") in {"D", "W", "WE"}:
        mod = TimexMod.END if count < 0 else TimexMod.START if count == 1 else TimexMod.MID
        yield match.draft(TimexType.DATE, f"{month[0]:04}-{month[1]:02}", mod, anchored=not match.has("year"))


def day_of_week(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read day_of_week = weekday ("this" | "last" | "next") "week"."""
    number, week = match.whole("weekday"), moved(reference.anchor, "W", _way(match, match.places("unit")[-1]))
    days = interval(week) if week and match.name("unit") == "W" else None
    if days is None or number is None:
        return
    day = days[0] + dt.timedelta(days=number - 1)
    reference.record_day(match.first, day)
    yield match.draft(TimexType.DATE, day.isoformat(), anchored=True)


def weekday_on(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read weekday_on = weekday ("week" | "en huit"): the one after the coming one."""
    number, anchor = match.whole("weekday"), reference.anchor
    if number is None or anchor is None or (match.has("unit") and match.words.word(match.last) in match.table.plurals):
        return
    if match.has("unit") and match.name("unit") != "W":
        return
    weeks = match.whole("week_on") or 1
    day = shifted(anchor, 7 * (1 + weeks) - (anchor.isoweekday() - number) % 7)
    if day is not None:
        reference.record_day(match.first, day)
        yield match.draft(TimexType.DATE, day.isoformat(), anchored=True)


def term_ago(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read term_ago = term "ago": "a fortnight ago"."""
    length = _LENGTH.fullmatch(match.name("term") or "")
    value = moved(reference.anchor, length[2], -int(length[1])) if length else None
    if value is not None:
        yield match.draft(TimexType.DATE, value, anchored=True)


def ahead_in(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read ahead_in = "in" amount unit, where the clause looks ahead; else it is a duration: "built in two weeks"."""
    before, table = match.before(), match.table
    if direction(match) > 0 or (before in table.year_before and before not in table.past):
        yield from ahead(match, reference)


def _count(match: PatternMatch) -> int:
    """Return which of several is meant, -1 for the last."""
    place = match.places("ord", "num", "last")[0]
    is_last = match.words.codes[place] == match.words.lexicon.codes.get("last")
    return -1 if is_last else int(float(str(match.words.value(place))))


def _month(match: PatternMatch, reference: ReferenceContext) -> tuple[int, int] | None:
    """Return the year and month that the words behind "of" give."""
    month = match.whole("month", "soft_month")
    if month is not None:
        year = match.whole("year") or nearest_year(match, reference, month, None)
        return (year, month) if year else None
    if match.name("unit") != "M":
        return None
    value = moved(reference.anchor, "M", _way(match, match.places("unit")[-1]))
    return (int(value[:4]), int(value[5:])) if value else None


def _way(match: PatternMatch, unit: int) -> int:
    """Return which unit is meant by "last" or "next" beside it: -1, 0 or 1."""
    codes = match.words.lexicon.codes
    beside = {match.words.codes[place] for place in (unit - 1, unit + 1) if match.first <= place <= match.last}
    return -1 if codes.get("last") in beside else 1 if codes.get("next") in beside else 0
