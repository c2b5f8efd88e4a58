"""Which language a page and each of its blocks is in, by counting stop words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
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

    def language_of(
        self, words: Sequence[str], declared: str | None = None, vocabulary: AbstractSet[str] | None = None
    ) -> str | None:
        """Return the language of a text: what it declares, unless its words clearly speak another one.

        Args:
            words: its words.
            declared: BCP 47; believed against a few words, and where the words speak no known language.
            vocabulary: the different words, if known.
        """
        different = self._different(set(words) if vocabulary is None else vocabulary)
        found = min(different, key=lambda code: (-different[code], code), default=None)
        if found is None or found == _primary(declared or "") or not self._speaks(words, found):
            return declared
        if declared is None:
            return found
        own = different.get(_primary(declared), 0)
        return found if different[found] >= _MIN_HITS and different[found] > _MARGIN * own else declared

    def _different(self, vocabulary: AbstractSet[str]) -> dict[str, int]:
        """Return how many different stop words of each language a vocabulary has."""
        return {code: len(stop & vocabulary) for code, stop in self._words.items()}

    def languages_of(self, page: str | None, blocks: Iterable[Sequence[str]]) -> list[str | None]:
        """Return the language of each block: that of the page, where the block does not clearly show another."""
        own = _primary(page or "")
        return [
            page if len(words) < _MIN_WORDS or self._speaks(words, own) else self.language_of(words, declared=page)
            for words in blocks
        ]

    def _speaks(self, words: Sequence[str], code: str) -> bool:
        """Tell whether as many of the words are stop words of a language as in any text of it."""
        stop = self._words.get(code, frozenset())
        hits = sum(map(stop.__contains__, words))
        return 0 < hits >= _SHARE * len(words)


def _primary(code: str) -> str:
    """Return the primary subtag of a BCP 47 code."""
    return code.lower().partition("-")[0]
