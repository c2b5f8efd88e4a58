"""Articles that Arabic names keep before a hyphen, in the spellings of the sounds after them: `al-`, `ash-`."""

from __future__ import annotations

NAME_ARTICLES = frozenset("al el ad an ar as ash at ath az ul".split())


def is_after_article(word: str) -> bool:
    """Tell whether a word is a name behind such an article: `al-Tannir`.

    Example:
        >>> [is_after_article(word) for word in ("al-Tannir", "al-anon", "vice-Tannir", "Tannir")]
        [True, False, False, False]
    """
    article, hyphen, name = word.partition("-")
    return bool(hyphen) and article in NAME_ARTICLES and name[:1].isupper()
