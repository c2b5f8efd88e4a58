"""Patterns that are compiled for the first text that is held against them."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast

_PARTS = (
    *("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn"),
    *("flags", "groupindex", "groups", "pattern"),
)


def late_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    r"""Return a regular expression that is compiled when it is first used.

    A page needs a part of the two hundred that there are, and to compile all of them takes as long as ten pages. From
    its first use on, a method of it is that of the compiled pattern, and costs the same.

    Example:
        >>> late_pattern(r"\d+").findall("19 juin 2024")
        ['19', '2024']
    """
    return cast("re.Pattern[AnyStr]", _Late(source, flags))


class _Late:
    __slots__ = ("_flags", "_source", *_PARTS)

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - parts of a pattern; asked for those not yet set
        compiled = re.compile(self._source, self._flags)
        for part in _PARTS:
            setattr(self, part, getattr(compiled, part))
        return getattr(compiled, name)
