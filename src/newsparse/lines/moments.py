"""What a date line or a date field says: one point in time, or nothing; no input makes it fail."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsparse._classes import frozen
from newsparse.languages.many.date_line_words import (
    ERAS,
    FIRST_YEAR_OF_AN_ERA,
    IN_BEFORE_MONTHS,
    OF,
    ORDINALS,
    VIETNAMESE_MONTH,
    VIETNAMESE_YEAR,
)
from newsparse.languages.schema.times import TimeLexicon
from newsparse.lines.calendars import first_words_of_months, from_jalali, half_of, jalali_month_of, month_of
from newsparse.lines.han_numbers import HAN_NUMERALS, read_han
from newsparse.lines.relative_dates import in_ascii_digits, read_relative
from newsparse.model.moments import Moment
from newsparse.text.patterns import late_pattern

FIRST_YEAR, LAST_YEAR = 1990, 2099  # news on the web; beyond it stands a mistake or a placeholder
READ = 200  # code points that are looked at; no date line is longer
MAX_OFFSET_MINUTES = 14 * 60

DIGIT = late_pattern(r"[\d年]")
"""What stands in every date: a figure of any script, or the sign for years behind numbers in Chinese characters."""

MAY_BE_DATED = late_pattern(r"\d\D*\d\D*\d|[元년年]")
"""Three figures, or a sign for years, as every date has that does not say how long ago it was: "May 3, '24"."""

# Patterns of dates begin with a figure and look back over it, so that a search skips to the next figure.
_ISO = late_pattern(r"([0-9](?<![0-9-].)[0-9]{3})\s?([-/.])\s?([0-9]{1,2})\s?\2\s?([0-9]{1,2})(?![0-9]|\2[0-9])")
_MARK = late_pattern(r"[0-9]\s?[/.-]\s?[0-9]")  # as in each day of nothing but figures, if these are not all in a row
_COMPACT = late_pattern(r"([0-9](?<![0-9].)[0-9]{3})()([0-9]{2})([0-9]{2})(?=T[0-9]|[^0-9]|$)")
_NUMBERS = late_pattern(r"([0-9](?<![0-9/.-].)[0-9]?)([/.-])([0-9]{1,2})\2([0-9]{4}|[0-9]{2})(?![0-9]|\2[0-9])")
_SPACED = late_pattern(r"([0-9](?<![0-9/.-].)[0-9]?)(\.)\s([0-9]{1,2})\.\s?([0-9]{4})(?![0-9])")
_YEAR_APART = late_pattern(r"([0-9](?<![0-9/.-].)[0-9]?)/([0-9]{1,2})[ -]([0-9]{4})(?![0-9]|[/-][0-9])")  # "14/6 2024"
_ROMAN_MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN = late_pattern(  # "19 VI 2024", "19.vi.2024"; small letters alone are words: "i", "x"
    r"(?<![0-9/.-])([0-9]{1,2})(\.?\s|[./-])([IVX]{1,4}|[ivx]{2,4})\2([0-9]{4})(?![0-9])"
    r"|(?<![0-9])([0-9]{4})\.?\s([IVX]{1,4})\.?\s([0-9]{1,2})(?![0-9:])"  # "2024. VI. 19."
)
_MAY_BE_ROMAN = late_pattern(r"[\s./-](?:[IVX]{1,4}|[ivx]{2,4})[\s./-]")  # as in each of these, and in few other lines
_HAN = "".join(sorted(HAN_NUMERALS))
_EAST_ASIAN = late_pattern(
    rf"(?:(?P<era>{'|'.join(ERAS)})\s?)?(?<![0-9{_HAN}])"
    rf"(?P<year>[0-9]{{1,4}}|[{_HAN}]{{1,6}}|{FIRST_YEAR_OF_AN_ERA})\s?[年년]\s?"
    rf"(?P<month>[0-9]{{1,2}}|[{_HAN}]{{1,2}})\s?[月월]\s?(?P<day>[0-9]{{1,2}}|[{_HAN}]{{1,3}})\s?[日일号號]?"
)
_VIETNAMESE = late_pattern(
    rf"([0-9](?<![0-9].)[0-9]?)\s(?:{'|'.join(VIETNAMESE_MONTH)})\.?\s([0-9]{{1,2}})(?:\s?[,/-]|\s{VIETNAMESE_YEAR})?\s?"
    r"([0-9]{4})(?![0-9])",
    re.IGNORECASE,
)
_NAME = late_pattern(
    r"[^\W\d_][^\s\d,;:|/()\[\]<>\"“”«»·•–—_-]{1,19}"
)  # with the signs of Indian scripts, and full stops
_OF = rf"(?:(?:{'|'.join(OF)})\.?['’]?\s?){{0,2}}"
_DAY_BEFORE = late_pattern(
    rf"([0-9](?<![0-9:].)[0-9]?)(?:{'|'.join(ORDINALS)})?\.?[\s/,.-]{{0,3}}{_OF}(?:['’]|\s)?$",
    re.IGNORECASE,
)
_YEAR_AFTER = late_pattern(
    rf"\.?[\s,./-]{{0,3}}{_OF}(?:(?P<year>[0-9]{{4}})|['’](?P<short>[0-9]{{2}})|(?<=-)(?P<dashed>[0-9]{{2}}))(?![0-9:])",
    re.IGNORECASE,
)
_DAY_YEAR_AFTER = late_pattern(
    rf"\.?\s{{0,3}}([0-9]{{1,2}})(?:st|nd|rd|th|[.º])?(?:\s?,\s?|\s{{1,3}}){_OF}([0-9]{{4}})(?![0-9:])", re.IGNORECASE
)
_YEAR_BEFORE = late_pattern(r"([0-9](?<![0-9].)[0-9]{3})\.?(?:\s?(?:m|de|eko|ko)\b\.?)?[\s./,-]{1,3}$", re.IGNORECASE)
_DAY_AFTER = late_pattern(r"\.?[\s./-]{0,3}([0-9]{1,2})(?![0-9:])(?!\.[0-9])")
_NAME_CONTEXT = 24  # code points before the name of a month that are looked at: more than its day and year take
_BUDDHIST = 543  # years that Thailand counts more
_JALALI = range(1300, 1500)

_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2,
    "EEST": 3, "MSK": 3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "AKST": -9, "AKDT": -8, "HST": -10, "JST": 9, "KST": 9, "HKT": 8, "SGT": 8, "AEST": 10, "AEDT": 11, "NZST": 12,
    "NZDT": 13, "WIB": 7, "WITA": 8,
}  # fmt: skip
"""Hours east of Greenwich. Abbreviations that leave the season or the continent open (ET, IST) are not taken."""

_OFFSET = r"[+-][0-9]{2}(?::?[0-9]{2})?(?![0-9:])"
_MARK_BEFORE = late_pattern(r"([^\s\d,;|()]{1,12})\s?$")
_MARK_AFTER = late_pattern(r"\s{0,2}([^\s\d,;|()]{1,12}(?:\s[^\s\d,;|()]{1,2}\b)?)")
_NOON = late_pattern(r"[0-9]\s?[ap]\.?\s?m\b", re.IGNORECASE)  # who writes so puts the month first
_GAP = late_pattern(r"[^0-9]{0,24}")  # between a date and its time stand words at most: " à ", ", um "


@lru_cache(maxsize=64)
def _clock(lexica: tuple[TimeLexicon, ...]) -> re.Pattern[str]:
    """Return the pattern of times of day, with the words for "o'clock" of some languages."""
    words = {"uhr", "heure", "heures", "h"}.union(*(lexicon.clock_words for lexicon in lexica))
    hours = "|".join([re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)) if word.isalpha()])
    zones = "|".join(_ZONES)
    return re.compile(
        r"(?P<hour>[0-9](?<![0-9:.].)[0-9]?)(?:"
        r"\s?[h:]\s?(?P<minute>[0-9]{2})(?![0-9])"
        r"(?::(?P<second>[0-9]{2})(?:[.,](?P<part>[0-9]{1,6})[0-9]{0,20})?(?![0-9]))?"
        r"|\s?[時时点點시](?:\s?(?P<cjk>[0-9]{1,2})\s?[分분])?"
        rf"|(?:\.(?P<dotted>[0-9]{{2}}))?(?=\s{{0,2}}(?:(?:{hours})\b|[ap]\.?\s?m\b))"
        rf"|\.(?P<british>[0-9]{{2}})(?=\s(?:{zones})(?![^\W\d_]))"  # "13.37 BST"
        r"|\.(?P<bare>[0-5][0-9])(?=\s*(?:$|[|,;)·•–—]))"
        rf")(?:\s?(?:{hours})\b)?(?:\s{{0,2}}(?P<half>[ap])\.?\s?m\b\.?)?"
        rf"(?:\s{{0,2}}\(?(?:(?P<zone>{zones})(?![^\W\d_]))?(?P<offset>{_OFFSET})?)?",
        re.IGNORECASE,
    )


@frozen
class DateStyle:
    """How a page writes dates.

    Example:
        >>> read_moment("3/4/2024", DateStyle(day_first=False)).iso
        '2024-03-04'
    """

    language: str | None = None
    """BCP 47 primary subtag: its names of months come first, and its marks of the halves of a day count."""
    day_first: bool | None = None
    """Whether `3/4/2024` is in April; None leaves it to the line: with "a.m." in it the month is first."""
    captured: dt.datetime | dt.date | None = None
    """When the page was saved: from there "2 hours ago" and days without a year are counted."""
    lexica: tuple[TimeLexicon, ...] = ()
    """Of installed languages: their names of months and words for "o'clock" count beside those of CLDR."""


ANY = DateStyle()


class _Day(NamedTuple):
    start: int
    end: int
    value: dt.date


def read_moment(text: str, style: DateStyle = ANY) -> Moment | None:
    """Read the first date of a date line or metadata field, with its time of day and zone if they stand beside it.

    moment = day [words] [clock [zone]] | clock [zone] words day | how long ago

    Args:
        text: a line or field; of a long one the first 200 code points are read.
        style: how the page writes dates.

    Returns:
        The moment, its `raw` being the words that gave it; naive where no zone is stated, and a date alone where no
        sound time of day is. None if no date between 1990 and 2099 stands there.

    Example:
        >>> read_moment("Publié le 19 juin 2024 à 07h41").iso
        '2024-06-19T07:41:00'
        >>> read_moment("June 19, 2024 7:41 a.m. EDT").iso, read_moment("2024年6月19日 下午7:41").iso
        ('2024-06-19T07:41:00-04:00', '2024-06-19T19:41:00')
        >>> read_moment("31 février 2024") is None
        True
    """
    head = text[:READ]
    if MAY_BE_DATED.search(head) is None:
        return read_relative(head, style.language, style.captured) if style.captured else None
    head = in_ascii_digits(head)
    day = min(_days(head, style), default=None)
    if day is None:
        return read_relative(head, style.language, style.captured) if style.captured else None
    pattern = _clock(style.lexica)
    clock = pattern.match(head, _GAP.match(head, day.end).end())  # type: ignore[union-attr]
    if clock is None:
        clock = _clock_before(head, day.start, pattern)
    time = _time(head, clock, style.language) if clock else None
    if clock is None or time is None:
        return Moment.of(day.value, raw=text[day.start : day.end])
    start, end = min(day.start, clock.start()), max(day.end, clock.end())
    return Moment.of(dt.datetime.combine(day.value, time), raw=text[start:end].strip(" ("))


def _clock_before(head: str, end: int, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """Return the last time of day before `end`, if only words stand between."""
    for match in reversed(list(pattern.finditer(head, 0, end))):
        return match if _GAP.fullmatch(head, match.end(), end) else None
    return None


def _days(head: str, style: DateStyle) -> list[_Day]:
    """Return every sound date in `head`, in no order."""
    found = _days_in_figures(head, style)
    for match in _ROMAN.finditer(head) if _MAY_BE_ROMAN.search(head) else ():
        day, name, year = (match[1], match[3], match[4]) if match[1] else (match[7], match[6], match[5])
        if name.upper() in _ROMAN_MONTHS:
            found += _day(match.start(), match.end(), year, _ROMAN_MONTHS.index(name.upper()) + 1, day)
    if not head.isascii():
        found += _days_of_east_asia(head)
    return found + _named_days(head, style)


def _days_in_figures(head: str, style: DateStyle) -> list[_Day]:
    """Return the dates of nothing but figures and the marks between them."""
    found: list[_Day] = []
    for match in _COMPACT.finditer(head):
        found += _day(match.start(), match.end(), match[1], match[3], match[4])
    if _MARK.search(head) is None:
        return found
    for match in _ISO.finditer(head):
        found += _day(match.start(), match.end(), match[1], match[3], match[4])
    if "/" in head:
        for match in _YEAR_APART.finditer(head):
            found += _day(match.start(), match.end(), match[3], match[2], match[1])
    for pattern in (_NUMBERS, _SPACED):
        for match in pattern.finditer(head):
            day_first = not _NOON.search(head) if style.day_first is None else style.day_first
            found += _numbered(match, day_first=day_first)
    return found


def _days_of_east_asia(head: str) -> list[_Day]:
    """Return the dates with signs for year, month and day, and those of Vietnamese."""
    found: list[_Day] = []
    if "年" in head or "년" in head:
        for match in _EAST_ASIAN.finditer(head):
            year, month, day = (_east_asian_number(match[part]) for part in ("year", "month", "day"))
            found += _day(match.start(), match.end(), ERAS.get(match["era"], 0) + year, month, day)
    for match in _VIETNAMESE.finditer(head):
        found += _day(match.start(), match.end(), match[3], match[2], match[1])
    return found


def _east_asian_number(number: str) -> int:
    """Return the number that figures or characters mean; 0, which no day has, where they mean none."""
    if number == FIRST_YEAR_OF_AN_ERA:
        return 1
    return int(number) if number.isdecimal() else read_han(number) or 0


def _named_days(head: str, style: DateStyle) -> list[_Day]:
    """Return the dates that name their month: `3 May 2024`, `May 3, 2024`, `2024 May 3`."""
    names = [*_NAME.finditer(head)]
    found: list[_Day] = []
    of_two, more = first_words_of_months(), _months(style.lexica) if names and style.lexica else {}
    for k, name in enumerate(names):
        word, end = name[0], name.end()
        month = _month(word, style.language, more)
        if month is None and word.lower() in of_two and k + 1 < len(names) and names[k + 1].start() == end + 1:
            month, end = _month(f"{word} {names[k + 1][0]}", style.language, more), names[k + 1].end()  # "كانون الثاني"
        if month is not None:
            found += _around(head, name.start(), end, month)
        elif jalali := jalali_month_of(word):
            day, year = _day_before(head, name.start()), _YEAR_AFTER.match(head, end)
            if day and year and year["year"]:
                found += _day(day.start(), year.end(), year["year"], jalali, day[1])
    return found


def _month(name: str, language: str | None, more: Mapping[str, int]) -> int | None:
    found = month_of(name, language)
    if found is None and name[:1] == IN_BEFORE_MONTHS:
        found = month_of(name[1:], language)
    return more.get(name.lower().rstrip(".")) if found is None and more else found


@lru_cache(maxsize=64)
def _months(lexica: tuple[TimeLexicon, ...]) -> dict[str, int]:
    """Return the names of months of some languages; what several call a month is that of the first."""
    return {name: month for lexicon in reversed(lexica) for name, month in lexicon.months.items()}


def _around(head: str, start: int, end: int, month: int) -> Sequence[_Day]:
    """Return the date whose day and year stand around the name of its month; none where they do not."""
    day = _day_before(head, start)
    year = _YEAR_AFTER.match(head, end)
    if day and year:
        short = year["short"] or year["dashed"]
        return _day(day.start(), year.end(), year["year"] or "20" + short, month, day[1])
    if both := _DAY_YEAR_AFTER.match(head, end):
        return _day(start, both.end(), both[2], month, both[1])
    before, after = _YEAR_BEFORE.search(head, max(start - _NAME_CONTEXT, 0), start), _DAY_AFTER.match(head, end)
    return _day(before.start(), after.end(), before[1], month, after[1]) if before and after else ()


def _day_before(head: str, start: int) -> re.Match[str] | None:
    return _DAY_BEFORE.search(head, max(start - _NAME_CONTEXT, 0), start)


def _numbered(match: re.Match[str], *, day_first: bool) -> Sequence[_Day]:
    """Return the date of `19/06/2024`, if it is one; only slashes leave it open which number is the month."""
    first, mark, second, year = match.groups()
    full = year if len(year) > 2 else ("19" if year >= "90" else "20") + year  # noqa: PLR2004 - two digits
    swapped = int(second) > 12 or (mark == "/" and not day_first and int(first) <= 12)  # noqa: PLR2004 - months
    month, day = (first, second) if swapped else (second, first)
    return _day(match.start(), match.end(), full, month, day)


def _day(start: int, end: int, year: str | int, month: str | int, day: str | int) -> Sequence[_Day]:
    """Return a day if there is such one, in the Gregorian calendar whatever its year is counted from."""
    try:
        value = _in_gregorian(int(year), int(month), int(day))
    except ValueError:
        return ()
    return (_Day(start, end, value),) if FIRST_YEAR <= value.year <= LAST_YEAR else ()


def _in_gregorian(year: int, month: int, day: int) -> dt.date:
    if year in _JALALI:
        return from_jalali(year, month, day)
    if year > FIRST_YEAR + _BUDDHIST:
        year -= _BUDDHIST
    return dt.date(year, month, day)


def _time(head: str, match: re.Match[str], language: str | None) -> dt.time | None:
    """Return the time of day that `_CLOCK` found, or None if there is no such time."""
    hour = int(match["hour"])
    minute = int(match["minute"] or match["cjk"] or match["dotted"] or match["british"] or match["bare"] or 0)
    half = match["half"].lower() == "p" if match["half"] else _half(head, match, language)
    if half is not None and 0 < hour <= 12:  # noqa: PLR2004 - "오후 18:05" is said now and then
        hour = hour % 12 + 12 * half
    second = min(int(match["second"] or 0), 59)  # a leap second is said to be the one before
    part = (match["part"] or "").ljust(6, "0")
    try:
        return dt.time(hour, minute, second, int(part), tzinfo=_zone(match["zone"], match["offset"]))
    except ValueError:
        return None


def _half(head: str, match: re.Match[str], language: str | None) -> int | None:
    """Return the half of the day that a word beside a time of day names."""
    after = _MARK_AFTER.match(head, match.end())
    if after and (found := half_of(after[1], language)) is not None:
        return found
    if after and (found := half_of(after[1].partition(" ")[0], language)) is not None:
        return found
    before = _MARK_BEFORE.search(head, max(match.start() - _NAME_CONTEXT, 0), match.start())
    return half_of(before[1], language) if before else None


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
