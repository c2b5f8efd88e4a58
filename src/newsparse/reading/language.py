"""Which language a page and each of its blocks is in, by counting stop words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from operator import attrgetter

from newsparse.languages import Language

_MIN_HITS = 3  # stop words a block must hold before it is believed to differ from its page
_MIN_WORDS = 6  # shorter lines show nothing
_MARGIN = 2  # times as many as of the page's language
_SHARE = 0.15  # of the words of a text are stop words of its language; of another one's, 1 in 20


class StopWords:
    """The stop words of all languages, to tell the language of texts given as lists of words in lower case.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> table = StopWords(LANGUAGES)
        >>> table.language_of("die regierung hat das nicht mit der opposition besprochen".split())
        'de'
        >>> table.language_of("sommet genève délégations".split()) is None
        True
    """

    def __init__(self, languages: Iterable[Language]) -> None:
        self._words = {language.code: language.stop_words for language in sorted(languages, key=attrgetter("code"))}

    def language_of(self, words: Iterable[str], declared: str | None = None) -> str | None:
        """Return the language of a text: what it declares, unless its words clearly speak another one.

        Args:
            words: its words.
            declared: BCP 47; believed against a few words, and where the words speak no known language.
        """
        counts = Counter(words)
        hits = {code: sum(map(counts.__getitem__, stop & counts.keys())) for code, stop in self._words.items()}
        found = min(hits, key=lambda code: (-hits[code], code), default=None)
        if found is None or hits[found] < _SHARE * counts.total() or not hits[found]:
            return declared
        if declared is None:
            return found
        own = hits.get(_primary(declared), 0)
        return found if hits[found] >= _MIN_HITS and hits[found] > _MARGIN * own else declared

    def languages_of(self, page: str | None, blocks: Iterable[Sequence[str]]) -> list[str | None]:
        """Return the language of each block: that of the page, where the block does not clearly show another."""
        own = self._words.get(_primary(page or ""), frozenset())
        return [
            page
            if len(words) < _MIN_WORDS or len([1 for word in words if word in own]) >= _SHARE * len(words)
            else self.language_of(words, declared=page)
            for words in blocks
        ]


def _primary(code: str) -> str:
    """Return the primary subtag of a BCP 47 code."""
    return code.lower().partition("-")[0]
