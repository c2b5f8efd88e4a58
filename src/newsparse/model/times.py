"""Time expressions in the vocabulary of TIMEX3 (TimeML 1.2.1)."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.text.span import Span


class TimexType(StrEnum):
    """The four types of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class TimexMod(StrEnum):
    """How a value is blurred: the `mod` attribute of TIMEX3."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


@frozen
class Timex:
    """A time expression: its words and what they mean.

    Example:
        >>> Timex(span=Span(0, 12), type=TimexType.DATE, value="2024-06-19").value
        '2024-06-19'
    """

    span: Span
    type: TimexType
    value: str
    """A TIMEX3 value, such as `2024-06-19`, `2024-W25`, `P24Y`, `PXM`, `PAST_REF`."""
    mod: TimexMod | None = None
    start: dt.date | None = None
    """First day of the interval that the value covers."""
    end: dt.date | None = None
    """Last day of that interval, inclusive."""
    anchor: str | None = None
    """The ISO day that a relative expression was counted from; None for an explicit one."""

    def __attrs_post_init__(self) -> None:
        if not self.value:
            msg = "a timex needs a value"
            raise ValueError(msg)
        if self.start and self.end and self.start > self.end:
            msg = f"a timex cannot end ({self.end}) before it starts ({self.start})"
            raise ValueError(msg)


show_as_public(__name__)
