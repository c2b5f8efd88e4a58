"""What stands beside the names of authors in any language: a page may carry the boxes and lists of several."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsparse.languages.de.bylines import BYLINES as GERMAN
from newsparse.languages.en.bylines import BYLINES as ENGLISH
from newsparse.languages.es.bylines import BYLINES as SPANISH
from newsparse.languages.fr.bylines import BYLINES as FRENCH
from newsparse.languages.it.bylines import BYLINES as ITALIAN
from newsparse.languages.many.byline_words import BYLINES as OTHERS
from newsparse.languages.nl.bylines import BYLINES as DUTCH
from newsparse.languages.pt.bylines import BYLINES as PORTUGUESE
from newsparse.languages.schema.bylines import BylineWords

BYLINES: Final = BylineWords.united((GERMAN, ENGLISH, SPANISH, FRENCH, ITALIAN, DUTCH, PORTUGUESE, OTHERS))
"""The words of bylines of all languages together."""


def any_of(patterns: Iterable[str]) -> str:
    """Return a pattern that matches any of several, the longest first.

    Example:
        >>> any_of({"by", "from", "of"})
        '(?:from|by|of)'
    """
    return f"(?:{'|'.join(sorted(patterns, key=lambda pattern: (-len(pattern), pattern)))})"
