"""Words of consent: how banners and walls speak of cookies, in any language."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.languages.many.consent_words import CONSENT_STEMS
from newsparse.text.patterns import late_pattern

_MAX_BANNER = 2_000  # code points of a block that are looked at for words of consent
_COOKIE = late_pattern(r"\bcookies?\b|\bcookie-")


def blocks_asking(texts: Sequence[str]) -> list[int]:
    """Return which texts ask for consent; next to none of a page speak of cookies."""
    return [b for b, text in enumerate(texts) if ("ookie" in text or "OOKIE" in text) and asks_for_consent(text)]


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
