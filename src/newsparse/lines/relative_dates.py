"""How long ago something was, counted from the day a page was saved: "2 hours ago", "gestern um 18:05"."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from newsparse.languages.many.calendar_names import DAYS, PAST
from newsparse.languages.many.date_line_words import AGO_BEFORE, COUNTED_PAST, MORE_PAST
from newsparse.model.moments import Moment
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_SECONDS = {4: 3_600, 5: 60, 6: 1}  # of hours, minutes and seconds, by their place in a table
_DAYS = {1: 30, 2: 7, 3: 1}
_NUMBER = late_pattern(r"(?<![\d.,:/-])(?:[0-9]{1,3})(?![\d.,:/])")
_CLOCK = late_pattern(r"(?<![0-9:.])([0-9]{1,2})[:h.]([0-9]{2})(?![0-9:])")
_OTHER_FIGURE = late_pattern(r"[^\D0-9]")
_MAX_WORDS = 12  # of a line that says how long ago something was


class _Pattern(NamedTuple):
    before: str
    after: str
    unit: int


def read_relative(text: str, language: str | None, captured: dt.date) -> Moment | None:
    """Read how long ago a line says that something was.

    Args:
        text: a short line.
        language: BCP 47 primary subtag; English is read beside it.
        captured: when the page was saved.

    Returns:
        The moment, exact to the unit that is named: hours and minutes give a time where `captured` has one, days a
        date. None for what is counted in years, which says little of the day, and for what lies before the year 1.

    Example:
        >>> captured = dt.datetime(2024, 6, 19, 8, 30)
        >>> read_relative("Posted 2 hours ago", "en", captured).iso, read_relative("hace 3 días", "es", captured).iso
        ('2024-06-19T06:30:00', '2024-06-16')
        >>> read_relative("Gestern, 18:05 Uhr", "de", captured).iso
        '2024-06-18T18:05:00'
    """
    if len(text.split()) > _MAX_WORDS:
        return None
    try:
        return _read(text, language, captured)
    except OverflowError:  # counted from a `captured` that stands for none, as the year 1 does
        return None


def _read(text: str, language: str | None, captured: dt.date) -> Moment | None:
    folded = in_ascii_digits(fold(text))
    for code in dict.fromkeys((language or "en", "en")):
        for number in _NUMBER.finditer(folded):
            for pattern in _patterns(code):
                if _fits(folded, number, pattern):
                    return _ago(int(number[0]), pattern.unit, captured, text)
        for phrase, (unit, count) in _counted(code).items():
            if _stands_in(phrase, folded):
                return _ago(count, unit, captured, text)
        for days, words in enumerate(DAYS.get(code, "").split("|")):
            if any(_stands_in(word, folded) for word in words.split(",") if word):
                return _on_day(days, folded, captured, text)
    return None


def in_ascii_digits(text: str) -> str:
    """Return a text with the figures of all scripts as those of ASCII, each in its place."""
    if text.isascii() or _OTHER_FIGURE.search(text) is None:
        return text
    return "".join([str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text])


def _fits(folded: str, number: re.Match[str], pattern: _Pattern) -> bool:
    before, after = folded[: number.start()], folded[number.end() :]
    if not (before.endswith(pattern.before) and after.startswith(pattern.after)):
        return False
    outer = before[: len(before) - len(pattern.before)][-1:] + after[len(pattern.after) :][:1]
    return not (outer.isascii() and any(map(str.isalnum, outer)))


def _stands_in(word: str, folded: str) -> bool:
    """Tell whether a line begins with a word, or has it behind a mark or at its end."""
    return re.search(rf"(?:^|[\s:|·,(]){re.escape(word)}(?:$|[\s:|·,)])", folded) is not None


def _ago(count: int, unit: int, captured: dt.date, raw: str) -> Moment | None:
    if unit in _SECONDS and isinstance(captured, dt.datetime):
        then: dt.date = captured - dt.timedelta(seconds=count * _SECONDS[unit])
        return Moment.of(
            then.replace(second=0, microsecond=0) if isinstance(then, dt.datetime) else then, raw=raw.strip()
        )
    day = captured.date() if isinstance(captured, dt.datetime) else captured
    if unit in _SECONDS:
        return Moment.of(day, raw=raw.strip()) if count * _SECONDS[unit] < 43_200 else None  # noqa: PLR2004 - half a day
    if unit not in _DAYS:
        return None
    return Moment.of(day - dt.timedelta(days=count * _DAYS[unit]), raw=raw.strip())


@lru_cache(maxsize=100)
def _counted(code: str) -> dict[str, tuple[int, int]]:
    """Return what a language says of time that has passed with no figure, folded, the longest first."""
    before = AGO_BEFORE.get(code, ("",))
    found = {
        fold(f"{ago} {phrase}".strip()): passed
        for phrase, passed in COUNTED_PAST.get(code, {}).items()
        for ago in before
    }
    return dict(sorted(found.items(), key=lambda one: (-len(one[0]), one[0])))


def _on_day(days: int, folded: str, captured: dt.date, raw: str) -> Moment:
    day = (captured.date() if isinstance(captured, dt.datetime) else captured) - dt.timedelta(days=days)
    clock = _CLOCK.search(folded)
    if clock and int(clock[1]) < 24 and int(clock[2]) < 60:  # noqa: PLR2004 - a time of day
        return Moment.of(dt.datetime.combine(day, dt.time(int(clock[1]), int(clock[2]))), raw=raw.strip())
    return Moment.of(day, raw=raw.strip())


@lru_cache(maxsize=100)
def _patterns(code: str) -> tuple[_Pattern, ...]:
    """Return what a language says of time that has passed, the longest first."""
    found = []
    for table in (PAST.get(code, ""), MORE_PAST.get(code, "")):
        for unit, forms in enumerate(table.split("|")):
            for form in forms.split(","):
                before, number, after = form.partition("#")
                if number:
                    found.append(_Pattern(before, after, unit))
                    if not after.isascii() and after.startswith(" "):  # "3時間前"
                        found.append(_Pattern(before, after[1:], unit))
    return tuple(sorted(found, key=lambda pattern: (-len(pattern.before + pattern.after), pattern)))
