"""The calendar: days of weeks, months, seasons and feasts, and the days that a TIMEX3 value covers."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable
from functools import lru_cache

from newsparse.text.patterns import late_pattern

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which each season begins, by whole months as meteorologists count."""

_WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONDAY, SUNDAY, SATURDAY = 1, 7, 6
FIRST_YEAR, LAST_YEAR = 1000, 2999
"""The years that are written with four figures, and that something can be counted from."""


def shifted(day: dt.date, days: int) -> dt.date | None:
    """Return the day that is `days` away, None beyond the calendar."""
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def month_shifted(year: int, month: int, months: int) -> tuple[int, int]:
    """Return the year and month that is `months` away.

    Example:
        >>> month_shifted(2024, 1, -2)
        (2023, 11)
    """
    year, index = divmod(year * 12 + month - 1 + months, 12)
    return year, index + 1


def date_or_none(year: int, month: int, day: int) -> dt.date | None:
    """Return the date, None if the calendar has no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def week_value(day: dt.date) -> str:
    """Return the ISO week of a day as TIMEX3 writes it.

    Example:
        >>> week_value(dt.date(2024, 6, 19))
        '2024-W25'
    """
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


@lru_cache(maxsize=64)
def easter(year: int) -> dt.date:
    """Return Easter Sunday (Meeus, Jones, Butcher: Gregorian).

    Example:
        >>> easter(2024)
        datetime.date(2024, 3, 31)
    """
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


def feast(rule: str, year: int) -> dt.date | None:
    """Return the day of a feast in a year.

    rule = "12-25" | "E+49" (days after Easter) | "4Th11" (the fourth Thursday of November; -1 is the last)

    Example:
        >>> feast("4Th11", 2024), feast("E+49", 2024)
        (datetime.date(2024, 11, 28), datetime.date(2024, 5, 19))
    """
    if rule.startswith("E"):
        return easter(year) + dt.timedelta(days=int(rule[1:]))
    if re.match(r"[0-9]{2}-", rule):
        return date_or_none(year, int(rule[:2]), int(rule[3:]))
    nth, weekday, month = re.fullmatch(r"(-?[0-9])([A-Z][a-z])([0-9]+)", rule).groups()  # type: ignore[union-attr]
    return nth_weekday(year, int(month), _WEEKDAYS.index(weekday) + 1, int(nth))


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date | None:
    """Return the nth Monday (1) ... Sunday (7) of a month; -1 is the last."""
    days = [
        dt.date(year, month, day)
        for day in range(1, calendar.monthrange(year, month)[1] + 1)
        if dt.date(year, month, day).isoweekday() == weekday
    ]
    index = nth if nth < 0 else nth - 1
    return days[index] if -len(days) <= index < len(days) else None


def month_span(year: int, month: int, months: int = 1) -> tuple[dt.date, dt.date]:
    """Return the first and last day of a run of months."""
    last_year, last_month = month_shifted(year, month, months - 1)
    return dt.date(year, month, 1), dt.date(last_year, last_month, calendar.monthrange(last_year, last_month)[1])


def _week(match: re.Match[str]) -> tuple[dt.date, dt.date]:
    year, week, rest = int(match[1]), int(match[2]), match[3]
    if rest == "WE":
        return dt.date.fromisocalendar(year, week, SATURDAY), dt.date.fromisocalendar(year, week, SUNDAY)
    if rest:
        return dt.date.fromisocalendar(year, week, int(rest)), dt.date.fromisocalendar(year, week, int(rest))
    return dt.date.fromisocalendar(year, week, MONDAY), dt.date.fromisocalendar(year, week, SUNDAY)


def _day(match: re.Match[str]) -> tuple[dt.date, dt.date]:
    day = dt.date(int(match[1]), int(match[2]), int(match[3]))
    return day, day


def _decade(match: re.Match[str]) -> tuple[dt.date, dt.date]:
    return dt.date(int(match[1]) * 10, 1, 1), dt.date(int(match[1]) * 10 + 9, 12, 31)


def _century(match: re.Match[str]) -> tuple[dt.date, dt.date]:
    return dt.date(int(match[1]) * 100, 1, 1), dt.date(int(match[1]) * 100 + 99, 12, 31)


_Reader = Callable[[re.Match[str]], tuple[dt.date, dt.date]]
_INTERVALS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (late_pattern(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?"), _day),
    (late_pattern(r"([0-9]{4})-([0-9]{2})"), lambda m: month_span(int(m[1]), int(m[2]))),
    (late_pattern(r"([0-9]{4})-W([0-9]{2})(?:-(WE|[1-7]))?"), _week),
    (late_pattern(r"([0-9]{4})-Q([1-4])"), lambda m: month_span(int(m[1]), 3 * int(m[2]) - 2, 3)),
    (late_pattern(r"([0-9]{4})-H([12])"), lambda m: month_span(int(m[1]), 6 * int(m[2]) - 5, 6)),
    (late_pattern(r"([0-9]{4})-(SP|SU|FA|WI)"), lambda m: month_span(int(m[1]), SEASONS[m[2]], 3)),
    (late_pattern(r"([0-9]{4})"), lambda m: month_span(int(m[1]), 1, 12)),
    (late_pattern(r"([0-9]{3})X?"), _decade),
    (late_pattern(r"([0-9]{2})(?:XX)?"), _century),
)


@lru_cache(maxsize=256)  # of one expression it is asked three times
def interval(value: str) -> tuple[dt.date, dt.date] | None:
    """Return the first and last day that a DATE or TIME value covers, None for a value that is not on the calendar.

    Example:
        >>> interval("2024-FA")
        (datetime.date(2024, 9, 1), datetime.date(2024, 11, 30))
        >>> interval("2023-02-30") is None
        True
    """
    for pattern, read in _INTERVALS:
        if match := pattern.fullmatch(value):
            try:
                return read(match)
            except ValueError:
                return None
    return None
