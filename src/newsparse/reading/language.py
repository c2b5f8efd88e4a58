"""Which language a page and each of its blocks is in, by counting stop words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain
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
        self._all = frozenset[str]().union(*self._words.values())

    def language_of(self, words: Sequence[str], declared: str | None = None) -> str | None:
        """Return the language of a text: what it declares, unless its words clearly speak another one.

        Args:
            words: its words.
            declared: BCP 47; believed against a few words, and where the words speak no known language.
        """
        known = self._all.intersection(words)
        if declared is not None and len(known) < _MIN_HITS:
            return declared
        different = self._different(known)
        told = _told(different, declared)
        return told if told != declared and _speaks(self._hits(words, told), len(words)) else declared

    def languages_of(
        self,
        blocks: Sequence[Sequence[str]],
        vocabulary: AbstractSet[str],
        declared: str | None = None,
        known: str | None = None,
    ) -> tuple[str | None, list[str | None]]:
        """Return the language of a page, and that of each block: the page's, unless a block clearly shows another.

        Args:
            blocks: the words of each block.
            vocabulary: the different words of all blocks.
            declared: what the page declares, BCP 47; see `language_of`.
            known: the language of the page where it need not be told.
        """
        page = known or self._language_of_page(blocks, vocabulary, declared)
        own = _primary(page or "")
        return page, [
            page
            if len(words) < _MIN_WORDS or _speaks(self._hits(words, own), len(words))
            else self.language_of(words, page)
            for words in blocks
        ]

    def _language_of_page(
        self, blocks: Sequence[Sequence[str]], vocabulary: AbstractSet[str], declared: str | None
    ) -> str | None:
        """Do as `language_of` does, without counting the words of a page that speaks the language it declares."""
        told = _told(self._different(vocabulary), declared)
        if told == declared:
            return declared
        words = [*chain.from_iterable(blocks)]
        return told if _speaks(self._hits(words, told), len(words)) else declared

    def _different(self, vocabulary: AbstractSet[str]) -> dict[str, int]:
        """Return how many different stop words of each language a vocabulary has."""
        return {code: len(stop & vocabulary) for code, stop in self._words.items()}

    def _hits(self, words: Iterable[str], code: str | None) -> int:
        """Return how many of the words are stop words of a language."""
        stop = self._words.get(code or "")
        return sum(map(stop.__contains__, words)) if stop else 0


def _told(different: dict[str, int], declared: str | None) -> str | None:
    """Return the language that a text shows most of, unless it declares another one and shows that too."""
    found = min(different, key=lambda code: (-different[code], code), default=None)
    if declared is None or found is None:
        return found
    own = _primary(declared)
    is_other = found != own and different[found] >= _MIN_HITS and different[found] > _MARGIN * different.get(own, 0)
    return found if is_other else declared


def _speaks(hits: int, count: int) -> bool:
    """Tell whether as many words of a text are stop words of a language as in any text of it."""
    return 0 < hits >= _SHARE * count


def _primary(code: str) -> str:
    """Return the primary subtag of a BCP 47 code."""
    return code.lower().partition("-")[0]
