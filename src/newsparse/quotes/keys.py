"""The key of a statement: equal for its reprints, whatever their typography."""

from __future__ import annotations

import hashlib
import unicodedata

_LENGTH = 16


def statement_key(text: str) -> str:
    """Return a key that depends on the words alone: not on case, accents, marks, spaces or punctuation.

    Example:
        >>> statement_key("« L’été vient. »") == statement_key('"l\\'été  vient"')
        True
    """
    text = unicodedata.normalize("NFKD", text.casefold())
    words = "".join([sign if sign.isalnum() else " " for sign in text if not unicodedata.combining(sign)]).split()
    return hashlib.blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=_LENGTH // 2).hexdigest()
