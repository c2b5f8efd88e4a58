"""Finding time expressions and saying what they mean."""

from __future__ import annotations

import datetime as dt

from newsparse._timex import Timex
from newsparse.languages._times import TimeWords
from newsparse.times._find import find
from newsparse.times.moments import ALL, read_moment

__all__ = ["find_times", "read_moment"]

_TABLES = {table.code: table for table in ALL}


def find_times(text: str, language: str, anchor: dt.date | None = None) -> tuple[Timex, ...]:
    """Return the time expressions of a text, in order.

    Args:
        text: plain text; the spans point into it.
        language: BCP 47; French, English and German are known, others have no expressions.
        anchor: the day (or moment) that the text was written. Without one, what is relative stays so: `PAST_REF`,
            `XXXX-06-19`.

    Example:
        >>> [(time.span.of("Signé hier à 15 h 30"), time.value)
        ...  for time in find_times("Signé hier à 15 h 30", "fr", dt.date(2024, 6, 19))]
        [('hier', '2024-06-18'), ('15 h 30', '2024-06-18T15:30')]
    """
    table = _TABLES.get(language.partition("-")[0].lower())
    return find(text, table, _day(anchor)) if table else ()


def _day(anchor: dt.date | None) -> dt.date | None:
    return anchor.date() if isinstance(anchor, dt.datetime) else anchor


def times_table(language: str) -> TimeWords | None:
    """Return the table of a language, None if it has none."""
    return _TABLES.get(language.partition("-")[0].lower())
