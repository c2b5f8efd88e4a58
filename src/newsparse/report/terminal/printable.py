"""What may reach a terminal: text without anything that it would obey."""

from __future__ import annotations

import re

_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # turn the reading direction of what follows
_BREAKS = re.compile("[\t-\r\x85\u2028\u2029]+")
_UNFIT = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def printable(text: object) -> str:
    """Return text as one line without anything that a terminal would obey.

    Example:
        >>> printable("a title\\x1b[31m\\nin two lines\\u202e")
        'a title\ufffd[31m in two lines'
    """
    return _UNFIT.sub("\ufffd", _BREAKS.sub(" ", _TURNS.sub("", str(text))))
