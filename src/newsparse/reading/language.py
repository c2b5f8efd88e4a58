"""Which language a page and each of its blocks is in, by counting stop words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from newsparse.languages import Language
from newsparse.reading.scripts import Written

_MIN_HITS = 3  # stop words a block must hold before it is believed to differ from its page
_MIN_WORDS = 6  # shorter lines show nothing
_MIN_VOCABULARY = 30  # different words of a text that shows another language than the declared one
_MARGIN = 2  # times as many as of the page's language
_SHARE = 0.15  # of the words of a text are stop words of its language; of another one's, 1 in 20
_NO_WORDS = frozenset[str]()


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
        found = _language_of_most(different, declared)
        is_other = found != declared and _suffices(sum(self._hits_of([words], found)), len(words))
        return found if is_other else declared

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
        different, written = self._different(vocabulary), Written(vocabulary)
        page = known or self._believed(declared, written) or _language_of_most(different, declared)
        if page not in (known, declared) and different.get(page or "", 0) < _MIN_HITS:
            page = written.language or page  # "a" is a word of Portuguese, and of Hungarian
        is_open = page not in (known, declared)
        hits = self._hits_of(blocks, page, 0 if is_open else _MIN_WORDS)
        if is_open and not _suffices(sum(hits), sum(map(len, blocks))):
            page, hits = declared, self._hits_of(blocks, declared, _MIN_WORDS)
        if known is None and self._is_unproved(page, hits, blocks):
            page = self._shown(written, len(vocabulary), page)
            hits = self._hits_of(blocks, page, _MIN_WORDS)
        languages: list[str | None] = [page] * len(blocks)
        for i, (words, count) in enumerate(zip(blocks, hits, strict=True)):
            if len(words) >= _MIN_WORDS and not _suffices(count, len(words)):
                languages[i] = self.language_of(words, page)
        if page is None and (page := _of_most_words(blocks, languages)):  # no language speaks on all of it
            languages = [code or page for code in languages]
        return page, languages

    def _believed(self, declared: str | None, written: Written) -> str | None:
        """Return a declared language that has no table, if letters and words show it; Danish has words of English."""
        if declared is None or _primary(declared) in self._words:
            return None
        return declared if written.language == _primary(declared) else None

    def _is_unproved(self, page: str | None, hits: Sequence[int], blocks: Sequence[Sequence[str]]) -> bool:
        """Tell whether no stop words show the language that a page seems to be in."""
        return page is None or not sum(hits) or not _suffices(sum(hits), sum(map(len, blocks)))

    def _shown(self, written: Written, count: int, page: str | None) -> str | None:
        """Return the language by script and letters, unless a page declares one that is written in that script.

        Of a declared language whose stop words are known and do not show, a text of some length says another one.
        """
        if page is not None and written.may_be(page):
            is_denied = _primary(page) in self._words and count >= _MIN_VOCABULARY
            return (is_denied and written.language) or page
        return written.language or page

    def _different(self, vocabulary: AbstractSet[str]) -> dict[str, int]:
        """Return how many different stop words of each language a vocabulary has."""
        known = vocabulary & self._all
        return {code: len(stop & known) for code, stop in self._words.items()}

    def _hits_of(self, blocks: Iterable[Sequence[str]], code: str | None, least: int = 0) -> list[int]:
        """Return for each block how many of its words are stop words of a language; 0 if it has less than `least`."""
        is_stop = self._words.get(_primary(code or ""), _NO_WORDS).__contains__
        return [sum(map(is_stop, words)) if len(words) >= least else 0 for words in blocks]


def _language_of_most(different: dict[str, int], declared: str | None) -> str | None:
    """Return the language that a text shows most of, unless it declares another one and shows that too.

    Where it shows as much of two, and declares neither, it shows none: "in" is a word of half a dozen languages.
    """
    found = min(different, key=lambda code: (-different[code], code), default=None)
    if declared is None or found is None:
        is_tie = sum(count == different[found] for count in different.values()) > 1 if found else False
        return None if is_tie else found
    own = _primary(declared)
    is_other = found != own and different[found] >= _MIN_HITS and different[found] > _MARGIN * different.get(own, 0)
    return found if is_other else declared


def _suffices(hits: int, count: int) -> bool:
    """Tell whether as many words of a text are stop words of a language as in any text of it."""
    return 0 < hits >= _SHARE * count


def _of_most_words(blocks: Iterable[Sequence[str]], languages: Iterable[str | None]) -> str | None:
    """Return the language of the blocks that have most words, of those whose language is told."""
    counts: dict[str, int] = {}
    for words, code in zip(blocks, languages, strict=True):
        if code is not None:
            counts[code] = counts.get(code, 0) + len(words)
    return min(counts, key=lambda code: (-counts[code], code), default=None)


def _primary(code: str) -> str:
    """Return the primary subtag of a BCP 47 code."""
    return code.lower().partition("-")[0]
