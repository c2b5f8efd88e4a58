"""Slugs: the words of a headline as the address of its page says them, "/2026/05/harbour-opens-in-lens"."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import unquote, urlsplit

from newsparse.text.fold import without_accents
from newsparse.text.patterns import late_pattern

_WORDS = late_pattern(r"[^\W\d_]++")
_LETTERS = 3  # of a word that counts; shorter ones are left out of many slugs
_FEWEST = 3  # words that count; a section or a name has fewer
_LATIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_PAIRS = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))  # how addresses write "ä", "ö", "ü" and "å"


def slug_words(url: str | None) -> frozenset[str]:
    """Return the words of the slug in an address as `as_in_slug` gives them; empty where the address has none.

    Example:
        >>> sorted(slug_words("https://news.example/2026/neue-kuehltuerme-am-hafen-123.html"))
        ['hafen', 'kuhlturme', 'neu']
        >>> slug_words("https://news.example/sport/?id=12")
        frozenset()
    """
    try:
        parts = urlsplit(url or "").path.split("/")
    except ValueError:
        return frozenset()
    found = (as_in_slug(unquote(part).rpartition(".")[0] or unquote(part)) for part in parts)
    longest = max(found, key=len, default=frozenset())
    return longest if len(longest) >= _FEWEST else frozenset()


def as_in_slug(text: str) -> frozenset[str]:
    """Return the words of a text that count in a slug, in small letters without accents, umlauts in any spelling.

    Example:
        >>> sorted(as_in_slug("Kühltürme am Hafen")), as_in_slug("Kuehltuerme") == as_in_slug("KÜHLTÜRME")
        (['hafen', 'kuhlturme'], True)
    """
    return frozenset(plain for word in _WORDS.findall(text) if len(plain := _plain(word)) >= _LETTERS)


@lru_cache(maxsize=10_000)
def _plain(word: str) -> str:
    low = word.lower() if word.isascii() else without_accents(word.casefold().translate(_LATIN))
    for pair, letter in _PAIRS:
        low = low.replace(pair, letter)
    return low
