"""Common nouns by what they mean: who can take part in an event, and what can be its object."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

import attrs

from newsparse._lazy_imports import show_as_public
from newsparse.languages.schema.table import Table

PEOPLE = frozenset({"person", "body"})
"""Kinds of noun that can take part in an event."""
_SHORTEST = 4  # letters of the last part of a compound: shorter ones end other words


@attrs.frozen(eq=False)
class NounLexicon(Table):
    """Kinds of the common nouns of one language: `person`, `body`, `document`, `weapon`, `sum`, `place` and others."""

    kinds: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    compounds: bool = False
    """A compound is of the kind of its last part, as in German."""

    def of(self, word: str) -> frozenset[str]:
        """Return the kinds of a noun in lower case, none for one that the lexicon lacks.

        Example:
            >>> NounLexicon({"minister": frozenset({"person"})}, compounds=True).of("innenminister")
            frozenset({'person'})
        """
        found = self.kinds.get(word)
        if found is not None:
            return found
        return _of_last_part(self, word) if self.compounds or "-" in word else _NONE


_NONE: frozenset[str] = frozenset()
_REMEMBERED = 20_000  # words of which the kinds are kept


@lru_cache(maxsize=_REMEMBERED)
def _of_last_part(lexicon: NounLexicon, word: str) -> frozenset[str]:
    _, hyphen, last = word.rpartition("-")
    if hyphen:
        return lexicon.of(last) if last else _NONE
    sizes = range(min(len(word) - 2, _longest(lexicon)), _SHORTEST - 1, -1)
    parts = (word[len(word) - size :] for size in sizes)
    return next((lexicon.kinds[part] for part in parts if part in lexicon.kinds), _NONE)


@lru_cache(maxsize=32)
def _longest(lexicon: NounLexicon) -> int:
    return max(map(len, lexicon.kinds), default=0)


def nouns(table: str, *, plurals: str = "", compounds: bool = False, other_words: str = "") -> NounLexicon:
    """Return the lexicon of a table: each line is `kind: words`.

    Args:
        table: the nouns; a noun may stand in several lines.
        plurals: the language whose rules make plurals of them.
        compounds: whether a compound is of the kind of its last part.
        other_words: plurals by the rules that are other words: `cours`.

    Example:
        >>> sorted(nouns("person: baker\\nsum: money", plurals="english").kinds)
        ['baker', 'bakers', 'money', 'moneys']
    """
    found: dict[str, set[str]] = {}
    for line in table.strip().splitlines():
        kind, _, entry = line.partition(":")
        for noun in entry.split():
            for form in (noun, *_PLURALS[plurals](noun)):
                found.setdefault(form, set()).add(kind)
    others = other_words.split()
    return NounLexicon({word: frozenset(kinds) for word, kinds in found.items() if word not in others}, compounds)


def _english(noun: str) -> Iterator[str]:
    if noun.endswith("y") and noun[-2] not in "aeou":
        yield f"{noun[:-1]}ies"
    elif noun.endswith(("s", "x", "ch", "sh")):
        yield f"{noun}es"
    else:
        yield f"{noun}s"


def _french(noun: str) -> Iterator[str]:
    if noun.endswith("al"):
        yield f"{noun[:-2]}aux"
    elif noun.endswith(("eau", "eu")):
        yield f"{noun}x"
    elif not noun.endswith(("s", "x")):
        yield f"{noun}s"


def _german(noun: str) -> Iterator[str]:
    yield from (f"{noun}{ending}" for ending in ("n", "en", "e", "s", "es", "er", "ern", "nen"))


def _none(noun: str) -> Iterator[str]:
    del noun
    return iter(())


_PLURALS: Mapping[str, Callable[[str], Iterator[str]]] = {
    "": _none,
    "english": _english,
    "french": _french,
    "german": _german,
}


show_as_public(__name__)
