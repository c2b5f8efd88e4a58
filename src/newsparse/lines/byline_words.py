"""What stands beside the names of authors in any language: a page may carry the boxes and lists of several."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable

import attrs

from newsparse._cached_attribute import cached_attribute
from newsparse.languages.many.byline_words import BYLINES as OTHERS
from newsparse.languages.schema.bylines import BylineWords
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_FIRST_WORD = late_pattern(r"\W{0,3}(\w+)")


class BylineTable:
    """The words of bylines of some languages together, with those of languages without a folder.

    Each pattern is made when a line is first held against it.

    Example:
        >>> table = BylineTable([BylineWords(introducing=frozenset({"written by"}))])
        >>> table.introduction.match("Written by: Jana Tarnow").end()
        12
    """

    def __init__(self, tables: Iterable[BylineWords]) -> None:
        self.words = BylineWords.united((*tables, OTHERS))
        self.role_endings = tuple(self.words.role_endings)
        self.fused_words = tuple(self.words.fused)
        self.abbreviations = tuple(self.words.abbreviations)
        self.of_agencies = self.words.unnamed_agencies | self.words.helped | self.words.material
        self.before_names = frozenset(word for phrase in self.words.introducing for word in phrase.split())

    def on_pages(self, joining: frozenset[str], placing: frozenset[str]) -> BylineTable:
        """Return the table for pages of one language.

        Args:
            joining: what joins names there, and ends none, whatever it means in other languages.
            placing: what stands before a place there, and joins no names.
        """
        words = self.words
        ending = words.joining & placing
        if not ending and words.cutting.isdisjoint(joining):
            return self
        table = copy.copy(self)
        table.words = attrs.evolve(words, joining=words.joining - ending, cutting=words.cutting - joining | ending)
        for pattern in ("cut", "joint"):
            vars(table).pop(pattern, None)
        return table

    @cached_attribute
    def introduction(self) -> re.Pattern[str]:
        """What stands before a name and is taken off it, at the start of a line."""
        return re.compile(
            rf"^\W{{0,3}}{_any_of(self.words.introducing)}(?:\s?[:：・＝—–-]\s?|\s+|(?=$))", re.IGNORECASE
        )

    @cached_attribute
    def fused(self) -> re.Pattern[str]:
        """The same, written to the name without a space."""
        return re.compile(
            rf"^{_any_of(self.words.fused)}(?=[A-ZÀ-Þ][a-zß-ÿ'’]|by\s|BY\s|(?<=[a-z])[A-ZÀ-Þ]{{2,20}}\s[A-ZÀ-Þ])"
        )

    @cached_attribute
    def beginnings(self) -> frozenset[str]:
        """The `first_word` of all that stands before a name at the start of a line, but for what is written to it."""
        return frozenset(map(first_word, self.words.introducing | self.words.our))

    @cached_attribute
    def of_pictures(self) -> frozenset[str]:
        """The `first_word` of all that a line about a picture begins with."""
        return frozenset(map(first_word, self.words.crediting))

    @cached_attribute
    def within(self) -> frozenset[str]:
        """The first words of all that stands before a name within a line, folded."""
        return frozenset(first_word(fold(phrase)) for phrase in self.words.inside)

    @cached_attribute
    def inner(self) -> re.Pattern[str]:
        """What stands before a name within a line."""
        return re.compile(rf"(?:^|\s){_any_of(self.words.inside)}\s(?=[^\W\d_])", re.IGNORECASE)

    @cached_attribute
    def credit(self) -> re.Pattern[str]:
        """How a line about a picture begins."""
        by = _any_of(self.words.crediting_by)
        return re.compile(rf"^\W{{0,2}}{_any_of(self.words.crediting)}(?:\s{by})?\b\s?[:/|]?", re.IGNORECASE)

    @cached_attribute
    def cut(self) -> re.Pattern[str]:
        """Where a name in a line ends: at a mark, before the next thing that the line says."""
        words = rf"{_any_of(self.words.cutting)}(?!\w)|{_any_of(self.words.cutting_days)}\s\d"
        return re.compile(rf"\s[|•·⋅►/–—-]\s|[|•⋅►]|\s{{2,}}|\n|\t|(?=\s(?:{words}))", re.IGNORECASE)

    @cached_attribute
    def joint(self) -> re.Pattern[str]:
        """What stands between two names."""
        return re.compile(rf"\s?(?:,|;|&|\+|/|\s{_any_of(self.words.joining)}\s)\s?", re.IGNORECASE)

    @cached_attribute
    def before_date(self) -> re.Pattern[str]:
        """What follows a name that stands beside a date."""
        return re.compile(rf"\s{_any_of(self.words.dating)}\b", re.IGNORECASE)


def first_word(line: str) -> str:
    """Return the letters, digits and underscores that a line begins with behind three marks at most, in lower case.

    Example:
        >>> first_word("By Jana Tarnow"), first_word("(Par: Jana Tarnow"), first_word("....")
        ('by', 'par', '')
    """
    found = _FIRST_WORD.match(line)
    return found[1].lower() if found else ""


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern that matches any of some words, the longest first; none if there are none.

    Example:
        >>> _any_of({"by", "from", "of"}), _any_of(())
        ('(?:from|by|of)', '(?!)')
    """
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(map(re.escape, longest_first))})" if longest_first else "(?!)"
