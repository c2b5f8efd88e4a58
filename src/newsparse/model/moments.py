"""Points in time as a page states them."""

from __future__ import annotations

import datetime as dt
from typing import Self

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.text.span import Span


@frozen
class Moment:
    """A point in time as a page states it.

    Example:
        >>> Moment(iso="2024-06-19T07:41:49").value
        datetime.datetime(2024, 6, 19, 7, 41, 49)
        >>> Moment(iso="2024-06-19").value
        datetime.date(2024, 6, 19)

    Raises:
        ValueError: if `iso` is no ISO 8601 date or date and time.
    """

    iso: str
    """ISO 8601; a date alone where the page gives no time, without offset where it states no zone."""
    raw: str = ""
    """The words of the page."""
    span: Span | None = None

    def __attrs_post_init__(self) -> None:
        try:
            _ = self.value
        except ValueError:
            msg = f"iso must be an ISO 8601 date or date and time, got {self.iso!r}"
            raise ValueError(msg) from None

    @classmethod
    def of(cls, value: dt.date, raw: str = "", span: Span | None = None) -> Self:
        """Make a moment from a date or a datetime."""
        return cls(iso=value.isoformat(), raw=raw, span=span)

    @property
    def value(self) -> dt.date | dt.datetime:
        """A date, or a datetime that is naive where the page states no zone."""
        if len(self.iso) <= len("2024-06-19"):
            return dt.date.fromisoformat(self.iso)
        return dt.datetime.fromisoformat(self.iso)

    @property
    def day(self) -> dt.date:
        """The calendar day, in the zone that the page uses."""
        value = self.value
        return value.date() if isinstance(value, dt.datetime) else value


show_as_public(__name__)
