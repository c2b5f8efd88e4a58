"""The key of a statement: equal for its reprints, whatever their typography."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_LENGTH = 16
_COMBINING = re.compile("[\u0300-\u036f]+")
_WORD = re.compile(r"[^\W_]+")


def statement_key(text: str) -> str:
    """Return a key that depends on the words alone: not on case, accents, marks, spaces or punctuation.

    Example:
        >>> statement_key("« L’été vient. »") == statement_key('"l\\'été  vient"')
        True
    """
    text = text.casefold()
    if not text.isascii():
        text = _COMBINING.sub("", unicodedata.normalize("NFKD", text))
    words = _WORD.findall(text)
    return hashlib.blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=_LENGTH // 2).hexdigest()
