"""What a date line or a date field says: one point in time, or nothing; no input makes it fail."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse.languages import LANGUAGES
from newsparse.languages.schema.times import TimeLexicon
from newsparse.model.moments import Moment

FIRST_YEAR, LAST_YEAR = 1990, 2099  # news on the web; beyond it stands a mistake or a placeholder
READ = 200  # code points that are looked at; no date line is longer
MAX_OFFSET_MINUTES = 14 * 60

# Digits are spelled [0-9]: other scripts' digits are no date of ours, and int() would take them.
DIGIT = re.compile("[0-9]")
"""What stands in every date."""

_ISO = re.compile(r"(?<![0-9-])([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})(?![0-9]|\2[0-9])")
_COMPACT = re.compile(r"(?<![0-9])([0-9]{4})()([0-9]{2})([0-9]{2})(?=T[0-9]|[^0-9]|$)")
_NUMBERS = re.compile(r"(?<![0-9/.-])([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9]|\2[0-9])")
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2,
    "EEST": 3, "MSK": 3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "AKST": -9, "AKDT": -8, "HST": -10, "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "AEST": 10, "AEDT": 11, "NZST": 12,
    "NZDT": 13,
}  # fmt: skip
"""Hours east of Greenwich. Abbreviations that leave the season or the continent open (ET, IST) are not taken."""

_OFFSET = r"[+-][0-9]{2}(?::?[0-9]{2})?(?![0-9:])"
_NOON = re.compile(r"[0-9]\s?[ap]\.?\s?m\b", re.IGNORECASE)  # who writes so puts the month first
_GAP = re.compile(r"[^0-9]{0,24}")  # between a date and its time stand words at most: " à ", ", um "


class _Patterns(NamedTuple):
    """Patterns of dates and times of day that hold words of languages."""

    day_month: re.Pattern[str]
    month_day: re.Pattern[str]
    clock: re.Pattern[str]


@lru_cache(maxsize=64)
def _patterns(languages: tuple[TimeLexicon, ...]) -> _Patterns:
    """Return the patterns for the words of some languages; made once for each set of them."""
    ordinals = _either(ending for words in languages for ending in words.ordinal_endings)
    of = _either(word for words in languages for word in words.words.get("of", ()))
    hours = _either({"h", *(word for words in languages for word in words.clock_words)})
    zones = "|".join(_ZONES)
    return _Patterns(
        day_month=re.compile(
            rf"(?<![0-9])([0-9]{{1,2}})(?:{ordinals}|\.)?[\s-]{{1,3}}(?:{of}\s)?"
            rf"([^\W\d_]{{3,12}})\.?,?[\s-]{{1,3}}(?:{of}\s)?([0-9]{{4}})(?![0-9])"
        ),
        month_day=re.compile(
            rf"(?<![^\W\d_])([^\W\d_]{{3,12}})\.?\s{{1,3}}([0-9]{{1,2}})(?:{ordinals})?,?\s{{1,3}}([0-9]{{4}})(?![0-9])"
        ),
        clock=re.compile(
            r"(?<![0-9:.])(?P<hour>[0-9]{1,2})(?:"
            r"\s?[h:]\s?(?P<minute>[0-9]{2})(?![0-9])"
            r"(?::(?P<second>[0-9]{2})(?:[.,](?P<part>[0-9]{1,6})[0-9]{0,20})?(?![0-9]))?"
            rf"|(?:\.(?P<dotted>[0-9]{{2}}))?(?=\s{{0,2}}(?:{hours}\b|[ap]\.?\s?m\b))"
            rf"|\.(?P<british>[0-9]{{2}})(?=\s(?:{zones})(?![^\W\d_]))"  # "13.37 BST"
            rf")(?:\s?{hours}\b)?(?:\s{{0,2}}(?P<half>[ap])\.?\s?m\b\.?)?"
            rf"(?:\s{{0,2}}\(?(?:(?P<zone>{zones})(?![^\W\d_]))?(?P<offset>{_OFFSET})?)?",
            re.IGNORECASE,
        ),
    )


def _either(words: Iterable[str]) -> str:
    """Return a pattern of any of the words, the longest first; one that matches nothing for none."""
    alike = sorted({re.escape(word) for word in words if word.isalpha()}, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(alike)})" if alike else "(?!)"


@lru_cache(maxsize=1)
def _core() -> tuple[TimeLexicon, ...]:
    return tuple(language.times for language in LANGUAGES if language.times is not None)


class _Day(NamedTuple):
    start: int
    end: int
    value: dt.date


def read_moment(text: str, languages: Sequence[TimeLexicon] | None = None) -> Moment | None:
    """Read the first date of a date line or metadata field, with its time of day and zone if they stand beside it.

    moment = day [words] [clock [zone]] | clock [zone] words day

    Args:
        text: a line or field; of a long one the first 200 code points are read.
        languages: whose month names count, those of the core by default; the first decides whether `3/4/2024` begins
            with the day.

    Returns:
        The moment, its `raw` being the words that gave it; naive where no zone is stated, and a date alone where no
        sound time of day is. None if no date between 1990 and 2099 stands there.

    Example:
        >>> read_moment("Publié le 19 juin 2024 à 07h41").iso
        '2024-06-19T07:41:00'
        >>> read_moment("June 19, 2024 7:41 a.m. EDT").iso
        '2024-06-19T07:41:00-04:00'
        >>> read_moment("31 février 2024") is None
        True
    """
    head = text[:READ]
    if DIGIT.search(head) is None:
        return None
    known = _core() if languages is None else tuple(languages)
    day = min(_days(head, known), default=None)
    if day is None:
        return None
    pattern = _patterns(known).clock
    clock = pattern.match(head, _GAP.match(head, day.end).end())  # type: ignore[union-attr]
    if clock is None:
        clock = _clock_before(head, day.start, pattern)
    time = _time(clock) if clock else None
    if clock is None or time is None:
        return Moment.of(day.value, raw=head[day.start : day.end])
    start, end = min(day.start, clock.start()), max(day.end, clock.end())
    return Moment.of(dt.datetime.combine(day.value, time), raw=head[start:end].strip(" ("))


def _clock_before(head: str, end: int, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """Return the last time of day before `end`, if only words stand between."""
    for match in reversed(list(pattern.finditer(head, 0, end))):
        return match if _GAP.fullmatch(head, match.end(), end) else None
    return None


def _days(head: str, languages: tuple[TimeLexicon, ...]) -> Iterator[_Day]:
    """Yield every sound date in `head`."""
    for pattern in (_ISO, _COMPACT):
        for match in pattern.finditer(head):
            yield from _day(match, match[1], match[3], match[4])
    day_first = (not languages or languages[0].day_first) and not _NOON.search(head)
    for match in _NUMBERS.finditer(head):
        yield from _numbered(match, day_first=day_first)
    patterns = _patterns(languages)
    for match in patterns.day_month.finditer(head):
        yield from _day(match, match[3], _month(match[2], languages), match[1])
    for match in patterns.month_day.finditer(head):
        yield from _day(match, match[3], _month(match[1], languages), match[2])


def _numbered(match: re.Match[str], *, day_first: bool) -> Iterator[_Day]:
    """Yield the date of `19/06/2024`; only slashes leave it open which number is the month."""
    first, mark, second, year = match.groups()
    full = year if len(year) > 2 else ("19" if year >= "90" else "20") + year  # noqa: PLR2004 - two digits
    swapped = int(second) > 12 or (mark == "/" and not day_first and int(first) <= 12)  # noqa: PLR2004 - months
    yield from _day(match, full, first, second) if swapped else _day(match, full, second, first)


def _day(match: re.Match[str], year: str, month: str | int | None, day: str) -> Iterator[_Day]:
    if month is None or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return
    try:
        yield _Day(match.start(), match.end(), dt.date(int(year), int(month), int(day)))
    except ValueError:
        return


def _month(word: str, languages: Sequence[TimeLexicon]) -> int | None:
    folded = word.lower()
    return next((words.months[folded] for words in languages if folded in words.months), None)


def _time(match: re.Match[str]) -> dt.time | None:
    """Return the time of day that was found, or None if there is no such time."""
    hour, minute = int(match["hour"]), int(match["minute"] or match["dotted"] or match["british"] or 0)
    if match["half"]:
        hour = hour % 12 + 12 * (match["half"] in "pP")
    second = min(int(match["second"] or 0), 59)  # a leap second is said to be the one before
    part = (match["part"] or "").ljust(6, "0")
    try:
        return dt.time(hour, minute, second, int(part), tzinfo=_zone(match["zone"], match["offset"]))
    except ValueError:
        return None


def _zone(name: str | None, offset: str | None) -> dt.timezone | None:
    """Return the zone that is stated, None for one that is not or cannot be."""
    if offset:
        hours, minutes = int(offset[1:3]), int(offset[3:].lstrip(":") or 0)
        total = hours * 60 + minutes
        if total > MAX_OFFSET_MINUTES or minutes >= 60:  # noqa: PLR2004 - minutes of an hour
            return None
        return dt.timezone(dt.timedelta(minutes=-total if offset[0] == "-" else total))
    east = _ZONES.get((name or "").upper())
    return None if east is None else dt.timezone(dt.timedelta(hours=east))
