"""The key of a statement: equal for its reprints, whatever their typography."""

from __future__ import annotations

import hashlib
import unicodedata

from newsparse.text.patterns import late_pattern

_BYTES = 8
_COMBINING = late_pattern("[\u0300-\u036f]+")
_WORD = late_pattern(r"[^\W_]+")


def statement_key(text: str) -> str:
    """Return a key that depends on the words alone: not on case, accents, marks, spaces or punctuation.

    Example:
        >>> statement_key("« L’été vient. »") == statement_key('"l\\'été  vient"')
        True
    """
    return hashlib.blake2b(_words(text).encode("utf-8", "replace"), digest_size=_BYTES).hexdigest()


def same_words(one: str, other: str) -> bool:
    """Tell whether the words of one statement stand in a row in the other: a headline or lede that excerpts a quote.

    Another translation of the same words, or the same words on another occasion, cannot be told by wording alone.

    Example:
        >>> same_words("« Grande victoire »", "Nous remporterons une grande victoire, disent-ils.")
        True
        >>> same_words("soutien inébranlable", "soutien constant et inébranlable")
        False
    """
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    return bool(shorter) and f" {shorter} " in f" {longer} "


def _words(text: str) -> str:
    text = text.casefold()
    if not text.isascii():
        text = _COMBINING.sub("", unicodedata.normalize("NFKD", text))
    return " ".join(_WORD.findall(text))
