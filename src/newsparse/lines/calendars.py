"""Calendars: names of months and of the halves of a day in many languages, and years that are counted otherwise."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from newsparse.languages import Language
from newsparse.languages.many.calendar_names import AM, MONTHS, PM, WEEKDAYS
from newsparse.languages.many.date_line_words import JALALI_MONTHS, MORE_HALVES, MORE_MONTHS
from newsparse.text.fold import fold

_JALALI_MONTHS: Final = {name: number for number, name in enumerate(JALALI_MONTHS, 1)}
_JALALI_LEAPS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))  # of 33 years
_MIN_FOREIGN = 4  # letters of a name of another language than the page's; shorter ones are words of its own
_WIDE = frozenset("de en es fr it nl pt ru".split())  # languages whose short names are read on any page
_MIN_DATE_WORD = 3

_MORE_HALVES: Final = {mark: half for half, marks in enumerate(MORE_HALVES) for mark in marks.split()}


@lru_cache(maxsize=4_000)  # the words of date lines repeat
def month_of(name: str, language: str | None = None) -> int | None:
    """Return the month that a name means: in the language of the page, else in any other that leaves it open.

    Args:
        name: as it stands on the page.
        language: BCP 47 primary subtag of the page, None where it is unknown.

    Example:
        >>> month_of("marzo", "es"), month_of("listopadu", "cs"), month_of("Févr.", "fr"), month_of("martes", "es")
        (3, 11, 2, None)
        >>> month_of("listopad") is None  # of Croats the tenth, of Poles the eleventh month
        True
    """
    key = _key(name)
    found = _months(language).get(key) if language else None
    if found is None and (len(key) >= _MIN_FOREIGN or key in _short() or not key.isascii() or language is None):
        found = _all_months().get(key)
    return found or None


@lru_cache(maxsize=1)
def first_words_of_months() -> frozenset[str]:
    """Return what the names of months begin with that are two words, in lower case, with accents and without."""
    names = (name for names in MONTHS.values() for name in names.replace("|", ",").split(","))
    first = {name.partition(" ")[0] for name in names if " " in name}
    return frozenset((*first, *map(_key, first)))


def jalali_month_of(name: str) -> int | None:
    """Return the month of the Iranian calendar that a name means."""
    return _JALALI_MONTHS.get(name)


def half_of(mark: str, language: str | None = None) -> int | None:
    """Return the half of the day that a mark means, 0 before noon and 1 behind it: of any language, or of the page's.

    Example:
        >>> half_of("오후"), half_of("a.m."), half_of("du.", "hu"), half_of("du.", "fr")
        (1, 0, 1, None)
    """
    key = fold(mark).replace(".", "").replace(" ", "")
    if key in _MORE_HALVES:
        return _MORE_HALVES[key]
    return _halves(language).get(key) if key.isascii() else _halves(None).get(key)


def from_jalali(year: int, month: int, day: int) -> dt.date:
    """Return a date of the Iranian calendar as one of the Gregorian.

    Its leap years follow a cycle of 33 years, which agrees with the observed equinox from 1925 to 2088.

    Raises:
        ValueError: if there is no such day.

    Example:
        >>> from_jalali(1403, 12, 14).isoformat()
        '2025-03-04'
    """
    longest = 31 if month <= 6 else 30  # noqa: PLR2004 - the first half of the year has months of 31 days
    msg = f"no such day: {year}-{month}-{day}"
    if not (1 <= month <= 12 and 1 <= day <= longest and 1300 <= year < 1500):  # noqa: PLR2004 - the years 1921 to 2120
        raise ValueError(msg)
    before = 31 * min(month - 1, 6) + 30 * max(month - 7, 0)
    leaps = sum(passed % 33 in _JALALI_LEAPS for passed in range(1300, year))
    date = dt.date(1921, 3, 21) + dt.timedelta(days=365 * (year - 1300) + leaps + before + day - 1)
    if month == 12 and day == 30 and year % 33 not in _JALALI_LEAPS:  # noqa: PLR2004 - the leap day
        raise ValueError(msg)
    return date


@lru_cache(maxsize=1)
def weekdays() -> frozenset[str]:
    """Return the names of weekdays of all languages, folded, the short ones too."""
    return frozenset(
        fold(name.strip(". ")) for cells in WEEKDAYS.values() for name in cells.replace("|", ",").split(",")
    )


def date_words() -> frozenset[str]:
    """Return the names of months and weekdays of all languages, folded, but for the very short ones."""
    return frozenset(word for code in MONTHS | WEEKDAYS for word in _date_words_in(code))


def date_words_of(language: Language) -> frozenset[str]:
    """Return the names of months and weekdays of one language, folded: those of calendars and of its sentences.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> (english,) = (language for language in LANGUAGES if language.code == "en")
        >>> sorted(date_words_of(english))[:4]
        ['apr', 'april', 'aug', 'august']
    """
    times = language.times
    written = (*times.months, *times.words.get("weekday", ())) if times is not None else ()
    return frozenset((*_date_words_in(language.code), *map(fold, written)))


def _date_words_in(code: str) -> Iterator[str]:
    for table in (MONTHS, WEEKDAYS):
        for name in table.get(code, "").replace("|", ",").split(","):
            yield from (word for word in name.split() if len(word) >= _MIN_DATE_WORD)


@lru_cache(maxsize=100)
def _months(language: str) -> dict[str, int]:
    code = "no" if language == "nb" else language
    return dict(_names(code))


def _names(code: str) -> Iterator[tuple[str, int]]:
    for number, names in enumerate(MONTHS.get(code, "").split("|"), 1):
        for name in names.split(","):
            if name:
                yield _key(name), number
    yield from MORE_MONTHS.get(code, {}).items()


@lru_cache(maxsize=1)
def _all_months() -> dict[str, int]:
    """Return the names of all languages that mean one month alone; those that are at odds mean 0."""
    found: dict[str, int] = {}
    for code in MONTHS:
        for name, number in _names(code):
            found[name] = number if found.get(name, number) == number else 0
    return found


@lru_cache(maxsize=1)
def _short() -> frozenset[str]:
    return frozenset(name for code in _WIDE for name, _ in _names(code))


@lru_cache(maxsize=100)
def _halves(language: str | None) -> dict[str, int]:
    """Return the marks of one language, or of all that are written in other letters than Latin ones."""
    return {
        mark.replace(" ", ""): half
        for half, table in enumerate((AM, PM))
        for code, marks in table.items()
        for mark in marks.split(",")
        if code == language or (language is None and not mark.isascii())
    }


def _key(name: str) -> str:
    """Return what names are compared by: folded, without full stops and accents, which writers leave out.

    The signs of Indian scripts are no accents.
    """
    folded = fold(name).replace(".", "")
    if folded.isascii():
        return folded
    return "".join(
        char for char in unicodedata.normalize("NFKD", folded) if char >= "\u0900" or not unicodedata.combining(char)
    )
