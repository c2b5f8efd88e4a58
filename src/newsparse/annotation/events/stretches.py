"""How long what a sentence tells went on: "from 3 to 5 May", "since Monday", "for the past three weeks"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newsparse.annotation.times.calendar import date_or_none, month_shifted, shifted
from newsparse.languages.schema.times import TimeLexicon
from newsparse.model.times import Timex, TimexType
from newsparse.text.patterns import late_pattern

Stretch = tuple[dt.date, dt.date]
"""First and last day."""

_DASHES = frozenset({"-", "–", "—"})
_BACK = 60  # code points before a time in which the words stand that make it a part of a stretch
_RECORD = 8  # words from "the first" to "since": "the first visit of a president to the island since 2000"
_LENGTH = late_pattern(r"P([0-9]{1,4})(D|W|M|Y)")
_WORD = late_pattern(r"\w+(?:'\w+)*'?|[^\w\s]")


def stretches(
    times: Sequence[Timex], text: str, table: TimeLexicon, anchor: dt.date | None
) -> Mapping[Timex, Stretch | None]:
    """Return what stretch of days the times of a sentence are a part of; None for one that dates nothing.

    Two times that open and close a stretch have it both. What is told since a day goes on until the anchor, and what is
    told until a day to come is on since the anchor; an amount of time is a stretch that ends or begins at the anchor.
    "The first visit since 2000" was not in 2000, nor ever since: that time dates nothing.

    Args:
        times: those of one sentence, in order.
        text: what their spans point into, with straight apostrophes and plain spaces.
        table: the language's words.
        anchor: the day that the text was written.
    """
    found: dict[Timex, Stretch | None] = {}
    for time in times:
        before = _before(text, time, table)
        if before[-1:] and before[-1] in table.since and _is_record(before, table):
            found[time] = None
        elif stretch := _by_itself(time, text, before, table, anchor):
            found[time] = stretch
    for one, other in pairwise([time for time in times if time.start and time.end]):
        if stretch := _of_two(one, other, text, table):
            found[one] = found[other] = stretch
    return found


def _before(text: str, time: Timex, table: TimeLexicon) -> Sequence[str]:
    """Return the words before a time, without the article that belongs to it."""
    words = _WORD.findall(text[max(time.span.start - _BACK, 0) : time.span.start].rpartition("\n")[2].lower())
    return words[:-1] if words and words[-1] in table.words.get("the", {}) else words


def _is_record(before: Sequence[str], table: TimeLexicon) -> bool:
    """Tell whether "since" says of what this is the first or the worst."""
    near = f" {' '.join(before[-_RECORD:])} "
    return any(f" {words} " in near for words in table.records)


def _of_two(one: Timex, other: Timex, text: str, table: TimeLexicon) -> Stretch | None:
    """Return the stretch that two times open and close: "from March to May", "3-5 May"."""
    if not (one.start and one.end and other.start and other.end) or one.end >= other.start:
        return None
    between = text[one.span.end : other.span.start].strip(" .").lower()
    if between in _DASHES:
        return one.start, other.end
    words = [word for word in _WORD.findall(between) if word not in table.words.get("the", {})]
    closer, opener = " ".join(words), "".join(_before(text, one, table)[-1:])
    if "\n" in between or not any(closer in table.stretches.get(word, ()) for word in ("", opener)):
        return None
    return one.start, other.end


def _by_itself(
    time: Timex, text: str, before: Sequence[str], table: TimeLexicon, anchor: dt.date | None
) -> Stretch | None:
    """Return the stretch between a time and the anchor."""
    if anchor is None:
        return None
    word = before[-1] if before else ""
    if time.type is TimexType.DURATION:
        inside = set(_WORD.findall(time.span.of(text).lower()))
        if word in table.since or not inside.isdisjoint(table.words.get("last", ())):
            return _within(_moved(anchor, time.value, -1), anchor)
        return (
            None if inside.isdisjoint(table.words.get("next", ())) else _within(anchor, _moved(anchor, time.value, 1))
        )
    # "since Monday's attack" says when the attack was
    if time.start is None or time.end is None or text[time.span.end : time.span.end + 1] == "'":
        return None
    if word in table.since:
        return _within(time.start, anchor)
    return _within(anchor, time.end) if word in table.up_to else None


def _within(first: dt.date | None, last: dt.date | None) -> Stretch | None:
    return (first, last) if first and last and first < last else None


def _moved(anchor: dt.date, value: str, way: int) -> dt.date | None:
    """Return the day that lies an amount of days, weeks, months or years away; None for other amounts."""
    length = _LENGTH.fullmatch(value)
    if length is None:
        return None
    count, unit = way * int(length[1]), length[2]
    if unit in {"D", "W"}:
        return shifted(anchor, count * (7 if unit == "W" else 1))
    year, month = month_shifted(anchor.year, anchor.month, count * (12 if unit == "Y" else 1))
    return next((found for late in range(4) if (found := date_or_none(year, month, anchor.day - late))), None)
