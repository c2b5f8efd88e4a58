"""Finding time expressions and saying what they mean."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from newsparse._lazy_imports import show_as_public
from newsparse.annotation.times.blocks import find_in_blocks
from newsparse.annotation.times.calendar import FIRST_YEAR, LAST_YEAR
from newsparse.annotation.times.find import find
from newsparse.languages import LANGUAGES, Language
from newsparse.lines.moments import read_moment
from newsparse.model.document import Document
from newsparse.model.times import Timex

__all__ = ["find_times", "read_moment", "times_of"]


def find_times(
    text: str, language: str, anchor: dt.date | None = None, *, languages: Iterable[Language] = LANGUAGES
) -> tuple[Timex, ...]:
    """Return the time expressions of a text, in order.

    Args:
        text: plain text; the spans point into it.
        language: BCP 47; one without a table of times has no expressions.
        anchor: the day (or moment) that the text was written. Without one, what is relative stays so: `PAST_REF`,
            `XXXX-06-19`.
        languages: the languages to choose from, those of the core by default.

    Raises:
        TypeError: if an argument is of the wrong type.

    Example:
        >>> [(time.span.of("Signé hier à 15 h 30"), time.value)
        ...  for time in find_times("Signé hier à 15 h 30", "fr", dt.date(2024, 6, 19))]
        [('hier', '2024-06-18'), ('15 h 30', '2024-06-18T15:30')]
    """
    for name, value, wanted in (("text", text, str), ("language", language, str), ("anchor", anchor, dt.date | None)):
        if not isinstance(value, wanted):
            msg = f"{name} must be {getattr(wanted, '__name__', wanted)}, got {type(value).__name__}"
            raise TypeError(msg)
    code = language.replace("_", "-").partition("-")[0].lower()
    table = next((known.times for known in languages if known.code == code), None)
    return find(text, table, _day(anchor)) if table else ()


def times_of(document: Document, languages: Iterable[Language], anchor: dt.date | None = None) -> tuple[Timex, ...]:
    """Return the time expressions of an article's title, body and figures, in order.

    Args:
        document: the page with its blocks labelled; a block's own language beats the page's.
        languages: the languages to choose from; a block in none of them that has a table of times tells none.
        anchor: the day that the article was published, else the day that the page was saved.
    """
    return find_in_blocks(document, languages, _day(anchor))


def _day(anchor: dt.date | None) -> dt.date | None:
    """Return the day of an anchor; None for one in a year that TIMEX3 cannot write or count from."""
    day = anchor.date() if isinstance(anchor, dt.datetime) else anchor
    return day if day and FIRST_YEAR <= day.year <= LAST_YEAR else None


show_as_public(__name__)
