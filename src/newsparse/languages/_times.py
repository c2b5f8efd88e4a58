"""How one language speaks of time: words with their meaning, and the orders in which they form an expression."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen(eq=False)
class TimeWords:
    """The time expressions of one language, as data.

    Words are lower case, with `'` for every apostrophe.
    """

    code: str
    """BCP 47 primary subtag: `fr`."""
    months: Mapping[str, int]
    """Names and abbreviations without their full stop: `{"juin": 6}`."""
    day_first: bool = True
    """`3/4/2024` is the third of April."""
