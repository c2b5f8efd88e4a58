"""Words of consent: how banners and walls speak of cookies, in any language."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from newsparse.languages.many.consent_words import CONSENT_STEMS
from newsparse.reading.dom import Dom
from newsparse.text.patterns import late_pattern

_MAX_BANNER = 2_000  # code points of a block that are looked at for words of consent
_COOKIE = late_pattern(r"\bcookies?\b|\bcookie-")


def blocks_asking(texts: Sequence[str], dom: Dom) -> list[int]:
    """Return which blocks of a page, whose texts are given, ask for consent; next to none speak of cookies."""
    text, spoken = dom.text, set[int]()
    for word in ("ookie", "OOKIE"):
        at = text.find(word)
        while at >= 0:
            spoken.add(bisect_right(dom.starts, at) - 1)
            at = text.find(word, at + 1)
    return [b for b in sorted(spoken) if asks_for_consent(texts[b])]


def asks_for_consent(text: str) -> bool:
    """Tell whether a text speaks of cookies and of consent to them, as banners do in any language.

    Example:
        >>> asks_for_consent("This site and its partners use cookies."), asks_for_consent("Bakers sold more cookies.")
        (True, False)
    """
    if "ookie" not in text and "OOKIE" not in text:
        return False
    low = text[:_MAX_BANNER].lower()
    return _COOKIE.search(low) is not None and any(stem in low for stem in CONSENT_STEMS)
