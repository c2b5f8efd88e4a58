"""How names are written: capitals, the small words that link them, elided articles."""

from __future__ import annotations

import re

from newsparse.text.patterns import late_pattern

LINKS = frozenset("de du des da di von van der den del della la le los al el bin ibn ben y e zu zur zum".split())
"""Small words inside a name: "Nom de la Rue"."""

_ELISION = late_pattern(r"(?:[dl]|al|el)['’-](?=[^\W\d_])", re.IGNORECASE)


def is_capital(word: str) -> bool:
    """Tell whether a word begins as names do; in scripts without capitals every word does.

    Example:
        >>> [is_capital(word) for word in ("Exemple", "d'Exemple", "exemple", "新聞", "ליאור", "रश्मि")]
        [True, True, False, True, True, True]
    """
    bare = word if word.isalnum() else _ELISION.sub("", word, count=1).lstrip("\"'«“„")
    return bool(bare) and (bare[0].isupper() or is_without_case(bare[0]))


def is_without_case(char: str) -> bool:
    """Tell whether a letter belongs to a script without capitals.

    Example:
        >>> [is_without_case(char) for char in "aÉш新ل7"]
        [False, False, False, True, True, False]
    """
    return char.isalpha() and char.lower() == char.upper()
