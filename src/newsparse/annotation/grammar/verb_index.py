"""Verbs found by the words of a page: of some 50,000 forms of a language, only those that occur are ever made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar, overload

from newsparse.annotation.grammar.remembered import Remembered
from newsparse.languages.schema.verbs import Inflected, Verbs

V = TypeVar("V")
D = TypeVar("D")


class VerbIndex:
    """The verbs of a lexicon by the beginnings of their forms, one of which every form has.

    Example:
        >>> from newsparse.languages.fr.verbs import VERBS
        >>> VerbIndex(VERBS, ("dire", "annoncer", "aller")).lemmas("annonçait")
        ('annoncer',)
    """

    def __init__(self, verbs: Verbs, lemmas: Iterable[str]) -> None:
        self._verbs = verbs
        self._ranks = {lemma: rank for rank, lemma in enumerate(dict.fromkeys(lemmas))}
        self._by_beginning: dict[str, list[str]] = {}
        for lemma in self._ranks:
            for beginning in verbs.beginnings(lemma):
                self._by_beginning.setdefault(beginning, []).append(lemma)
        self._longest = max(map(len, self._by_beginning), default=0)

    def lemmas(self, word: str) -> tuple[str, ...]:
        """Return the verbs of which a word is a form, in the order of the lexicon."""
        sizes = range(min(len(word), self._longest) + 1)
        candidates = {lemma for size in sizes for lemma in self._by_beginning.get(word[:size], ())}
        return tuple(sorted((lemma for lemma in candidates if self.forms(lemma, word)), key=self._ranks.__getitem__))

    def forms(self, lemma: str, word: str) -> list[Inflected]:
        """Return what forms of a verb a word is."""
        return [one for one in self._verbs.forms(lemma) if one.word == word]

    def words(self) -> Iterator[str]:
        """Return all forms of all verbs."""
        return (one.word for lemma in self._ranks for one in self._verbs.forms(lemma))


class WordTable(Mapping[str, V]):
    """What a function says of each word, remembered: a table whose rows are made when they are looked up.

    Example:
        >>> table = WordTable(lambda word: len(word) if word.islower() else None, lambda: ["a", "B", "abc"])
        >>> table.get("abc"), table.get("B"), "B" in table, list(table)
        (3, None, False, ['a', 'abc'])
    """

    def __init__(self, find: Callable[[str], V | None], words: Callable[[], Iterable[str]]) -> None:
        """Make a table.

        Args:
            find: returns the row of a word, None for a word that has none.
            words: returns all words that can have a row; asked for only when the table is read whole.
        """
        self.row = Remembered(find).__getitem__
        """Return the row of a word, None for a word that has none: what is asked of every word of a page."""
        self._words = words

    def __contains__(self, word: object) -> bool:
        return self.row(word) is not None  # type: ignore[arg-type]  # a mapping may be asked for anything

    def __getitem__(self, word: str) -> V:
        if (row := self.row(word)) is None:
            raise KeyError(word)
        return row

    @overload
    def get(self, word: str, default: None = None) -> V | None: ...
    @overload
    def get(self, word: str, default: V | D) -> V | D: ...
    def get(self, word: str, default: object = None) -> object:
        """Return the row of a word, or the default; no exception is raised on the way."""
        row = self.row(word)
        return default if row is None else row

    def __iter__(self) -> Iterator[str]:
        return (word for word in dict.fromkeys(self._words()) if word in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)
