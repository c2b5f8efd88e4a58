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
        self._all = frozenset[str]().union(*self._words.values())

    def language_of(self, words: Sequence[str], declared: str | None = None) -> str | None:
        """Return the language of a text: what it declares, unless its words clearly speak another one.

        Args:
            words: its words.
            declared: BCP 47; believed against a few words, and where the words speak no known language.
        """
        different = self._different(set(words))
        found = _most(different)
        return _told(different, found, declared) if _speaks(self._hits(words, found), len(words)) else declared

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
        different = self._different(vocabulary)
        found = _most(different)
        hits = [self._hits(words, found) for words in blocks]
        speaks = _speaks(sum(hits), sum(map(len, blocks)))
        page = known or (_told(different, found, declared) if speaks else declared)
        own = _primary(page or "")
        if own != found:
            hits = [self._hits(words, own) for words in blocks]
        return page, [
            page if len(words) < _MIN_WORDS or _speaks(count, len(words)) else self._language_of_block(words, page)
            for words, count in zip(blocks, hits, strict=True)
        ]

    def _language_of_block(self, words: Sequence[str], page: str | None) -> str | None:
        """Return the language of a block that does not speak that of its page."""
        may_differ = page is None or len(self._all.intersection(words)) >= _MIN_HITS
        return self.language_of(words, declared=page) if may_differ else page

    def _different(self, vocabulary: AbstractSet[str]) -> dict[str, int]:
        """Return how many different stop words of each language a vocabulary has."""
        return {code: len(stop & vocabulary) for code, stop in self._words.items()}

    def _hits(self, words: Sequence[str], code: str) -> int:
        """Return how many of the words are stop words of a language."""
        stop = self._words.get(code)
        return sum(map(stop.__contains__, words)) if stop else 0


def _most(different: dict[str, int]) -> str:
    """Return the language with most of its stop words in a text, by name of equals."""
    return min(different, key=lambda code: (-different[code], code), default="")


def _told(different: dict[str, int], found: str, declared: str | None) -> str | None:
    """Return the language that a text shows, unless it declares another one and shows that too."""
    if declared is None:
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
