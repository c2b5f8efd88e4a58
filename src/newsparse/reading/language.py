"""Which language a page and each of its blocks is in, by counting stop words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from newsparse.languages import Language

_MIN_HITS = 3  # stop words a block must hold before it is believed to differ from its page
_MARGIN = 2  # times as many as of the page's language


class StopWords:
    """The stop words of all languages in one table.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> table = StopWords(LANGUAGES)
        >>> table.best(table.count("die regierung hat das nicht mit der opposition besprochen".split()))
        'de'
    """

    def __init__(self, languages: Iterable[Language]) -> None:
        table: dict[str, list[str]] = {}
        for language in sorted(languages, key=lambda language: language.code):
            for word in language.stop_words:
                table.setdefault(word, []).append(language.code)
        self._codes: Mapping[str, tuple[str, ...]] = {word: tuple(codes) for word, codes in table.items()}

    def count(self, words: Iterable[str]) -> Counter[str]:
        """Return how many of the words, in lower case, are stop words of each language."""
        codes = self._codes
        return Counter([code for word in words if word in codes for code in codes[word]])

    @staticmethod
    def total(hits: Iterable[Mapping[str, int]]) -> dict[str, int]:
        """Add up the counts of several texts."""
        total: dict[str, int] = {}
        for counts in hits:
            for code, count in counts.items():
                total[code] = total.get(code, 0) + count
        return total

    @staticmethod
    def best(hits: Mapping[str, int]) -> str | None:
        """Return the language with most hits; of equals the first by code; None where there are none."""
        return min(hits, key=lambda code: (-hits[code], code), default=None)


def page_language(declared: str | None, hits: Mapping[str, int]) -> str | None:
    """Return the language of a page: what it declares, unless its words clearly speak another language.

    Example:
        >>> page_language("en-US", {"fr": 80, "en": 12}), page_language("pt-BR", {"es": 4, "pt": 3})
        ('fr', 'pt-BR')
    """
    found = StopWords.best(hits)
    if declared is None or found is None:
        return declared or found
    own = hits.get(declared.lower().partition("-")[0], 0)
    return found if hits[found] >= _MIN_HITS and hits[found] > _MARGIN * own else declared


def block_languages(page: str | None, hits: Sequence[Mapping[str, int]]) -> list[str | None]:
    """Return the language of each block: that of the page, where the block does not clearly show another."""
    own = (page or "").lower().partition("-")[0]
    return [_block_language(page, own, block) for block in hits]


def _block_language(page: str | None, own: str, hits: Mapping[str, int]) -> str | None:
    found = StopWords.best(hits)
    if found is None or found == own:
        return page
    return found if hits[found] >= _MIN_HITS and hits[found] > _MARGIN * hits.get(own, 0) else page
