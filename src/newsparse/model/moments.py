"""Points in time as a page states them."""

from __future__ import annotations

import datetime as dt
from typing import Self, TypeVar

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
        return _unchecked(cls, value.isoformat(), raw, span)

    def said(self, raw: str, span: Span) -> Self:
        """Return the same moment as other words of the page say it."""
        return _unchecked(type(self), self.iso, raw, span)

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


M = TypeVar("M", bound=Moment)


def _unchecked(cls: type[M], iso: str, raw: str, span: Span | None) -> M:
    moment = cls.__new__(cls)
    for place, value in zip(_PLACES, (iso, raw, span), strict=True):
        place(moment, value)
    return moment


_PLACES = tuple([vars(Moment)[name].__set__ for name in ("iso", "raw", "span")])

show_as_public(__name__)
