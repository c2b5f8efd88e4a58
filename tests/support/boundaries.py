"""A figure by which something is decided: pages just on both sides of it, and what has to change between them."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from newsparse import Article


class Boundary(NamedTuple):
    """Pages made for a count: with `last` of something an article still says `inside`, with one more `outside`."""

    name: str
    make: Callable[[int], Article]
    says: Callable[[Article], Any]
    last: int
    inside: Any
    outside: Any

    def check(self) -> None:
        """Assert what is said on both sides.

        Raises:
            AssertionError: one of them says something else.
        """
        found = [self.says(self.make(count)) for count in (self.last, self.last + 1)]
        assert found == [self.inside, self.outside], self.name


class Case(NamedTuple):
    """Text of a language made for a count: with `last` of something it says `inside`, with one more `outside`."""

    name: str
    language: str
    make: Callable[[int], str]
    last: int
    inside: Any
    outside: Any
    says: Callable[[Any], Any] | None = None
    """What is asked of one thing that is found, where it is not what the others ask."""

    def check(self, find: Callable[[Case, str], Any]) -> None:
        """Assert what is found on both sides.

        Args:
            find: what a text says, for a case.

        Raises:
            AssertionError: one of them says something else.
        """
        found = [find(self, self.make(count)) for count in (self.last, self.last + 1)]
        assert found == [self.inside, self.outside], self.name


class Edge(NamedTuple):
    """Two things one step apart, most of them pages, and what is said of each of them."""

    name: str
    says: Callable[[Any], Any]
    here: Callable[[], Any]
    inside: Any
    there: Callable[[], Any]
    outside: Any

    def check(self) -> None:
        """Assert what is said on both sides.

        Raises:
            AssertionError: something else is said of one of them.
        """
        found = [self.says(self.here()), self.says(self.there())]
        assert found == [self.inside, self.outside], self.name


def _itself(answer: object) -> object:
    return answer


def edges(
    rows: Iterable[tuple[str, Callable[[], Any], Any, Callable[[], Any], Any]], says: Callable[[Any], Any] = _itself
) -> list[Edge]:
    """Return the edges of a table that asks the same of all of them.

    Args:
        rows: name, one side and what is said of it, the other side and what is said of that.
        says: what is asked of each side; left out where the sides are answers already.
    """
    return [Edge(name, says, here, inside, there, outside) for name, here, inside, there, outside in rows]


def prose(count: int, first: int = 0, length: int = 180) -> str:
    """Return so many paragraphs of HTML, each of so many code points of words that mean nothing."""
    return "".join(f"<p>{sized(length, end='.', first=first + 50 * i).capitalize()}</p>" for i in range(count))


def linked_data(kind: str = "NewsArticle", **fields: object) -> str:
    """Return what a page declares of itself in JSON-LD."""
    return f"<script type='application/ld+json'>{json.dumps({'@type': kind, **fields})}</script>"


def names(boundaries: Iterable[Boundary | Case | Edge]) -> list[str]:
    """Return the names of boundaries, which tests are known by."""
    return [boundary.name for boundary in boundaries]


_SYLLABLES = [first + vowel for first in "bdfgklmnprstvz" for vowel in "aeiou"]
_WORDS = [first + second for first, second in itertools.product(_SYLLABLES, repeat=2)]


def words(count: int, first: int = 0) -> list[str]:
    """Return so many words of four letters that mean nothing in any language, all of them different.

    Example:
        >>> words(3)
        ['baba', 'babe', 'babi']
    """
    return _WORDS[first : first + count]


def pad(count: int, first: int = 0) -> str:
    """Return so many of these words, with spaces between.

    Example:
        >>> pad(3)
        'baba babe babi'
    """
    return " ".join(words(count, first))


def line(count: int, end: str = "", first: int = 0) -> str:
    """Return a line of so many of these words, with a capital letter.

    Example:
        >>> line(3, ".")
        'Baba babe babi.'
    """
    return pad(count, first).capitalize() + end


def sized(length: int, begin: str = "", end: str = "", first: int = 0) -> str:
    """Return a line of exactly so many code points, of these words.

    Example:
        >>> sized(20, "© ", "!")
        '© baba babe babi ba!'
    """
    body = pad(length // 5 + 1, first)[: length - len(begin) - len(end)]
    return begin + body.rstrip().ljust(length - len(begin) - len(end), "a") + end
