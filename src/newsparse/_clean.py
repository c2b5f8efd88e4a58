"""What every consumer of text can take: no lone surrogates, no control characters but those that end lines and tab."""

from __future__ import annotations

import re

# controls other than tab, LF, CR and NEL, and surrogates, which no encoder takes
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
REPLACEMENT = "\ufffd"


def clean(text: str) -> str:
    """Replace what no consumer can take, one code point for one: VT and FF by LF, other controls by U+FFFD.

    Example:
        >>> clean("a\\x00b\\x0cc\\td")
        'a\\ufffdb\\nc\\td'
    """
    return _UNFIT.sub(lambda found: "\n" if found[0] in "\v\f" else REPLACEMENT, text)
