"""Gazetteer lookup: states, capitals, seats of power and agencies; and the record of a name in a text."""

from __future__ import annotations

import functools
from typing import NamedTuple

from newsparse.annotation.entities.features import TypeScores
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.gazetteers.agencies import AGENCIES, agency_named
from newsparse.gazetteers.countries import capitals, seats, states
from newsparse.model.entities import EntityKind
from newsparse.text.patterns import late_pattern
from newsparse.text.words import Words, plain, word_pattern

_PIECE = late_pattern(r"\w+|[^\w\s]")  # no word of a name is shorter
_UNSCORED = TypeScores()


class Name(NamedTuple):
    """One mention by name, with what its surroundings say."""

    start: int
    end: int
    text: str
    """The words of the name, joined by one space, without titles."""
    kind: EntityKind | None
    """None where the type scores decide."""
    gender: str = ""
    roles: tuple[str, ...] = ()
    country: str | None = None
    certain: bool = True
    """False for a word with a capital letter that only its position may have given."""
    scores: TypeScores = _UNSCORED

    @property
    def is_single(self) -> bool:
        """Whether it is one word, hyphens and all."""
        return " " not in self.text


def known_at(words: Words, table: Lexica, first: int, end: int) -> tuple[Name, int] | None:
    """Return the state, capital, seat of power or agency at word `first`, and where it ends; None for none."""
    longest = first_words().get(words.low[first])
    if longest is None:
        return in_the_genitive(words, table, first) if table.grammar.genitive_ending else None
    limit = min(len(words.low), first + longest)
    indices = (
        (states(), EntityKind.STATE),
        (capitals(), EntityKind.PLACE),
        (seats(), EntityKind.ORGANISATION),
    )
    for stop in range(limit, first, -1):
        text = " ".join(words.text[first:stop])
        phrase = text.replace("' ", "'").replace(" .", ".").lower()
        for index, kind in indices:
            if (code := index.get(phrase)) and (stop >= end or kind is not EntityKind.PLACE or stop - first > 1):
                return Name(words.start[first], words.end[stop - 1], text.replace("' ", "'"), kind, country=code), stop
        agency = agency_named(text) if stop - first < 4 else None  # noqa: PLR2004 - "Agence France Presse"
        if agency and (not agency.common or _said_to_be_agency(words, table, first, text, pictures=agency.pictures)):
            name = Name(words.start[first], words.end[stop - 1], agency.name, EntityKind.AGENCY, country=agency.country)
            return name, stop
    return None


def in_the_genitive(words: Words, table: Lexica, first: int) -> tuple[Name, int] | None:
    """Return a state or capital of one word with the ending of a genitive: "Frankreichs"."""
    ending, text = table.grammar.genitive_ending, words.text[first]
    if not ending or not text.endswith(ending) or not words.is_capital(first):
        return None
    bare = text.removesuffix(ending)
    for index, kind in ((states(), EntityKind.STATE), (capitals(), EntityKind.PLACE)):
        if code := index.get(bare.lower()):
            return Name(words.start[first], words.end[first], bare, kind, country=code), first + 1
    return None


@functools.lru_cache(maxsize=1)
def first_words() -> dict[str, int]:
    """Return the first words of states, capitals, seats of power and agencies, with how many words each has at most."""
    agencies = (name for agency in AGENCIES for name in (agency.name, *agency.names))
    names = (*states(), *capitals(), *seats(), *agencies)
    pattern = word_pattern(_ELISIONS)
    longest: dict[str, int] = {}
    for name in map(plain, names):
        if name.isalnum():
            longest.setdefault(name.lower(), 1)
        elif (found := pattern.match(name)) is not None:
            word, pieces = found[0].lower(), len(_PIECE.findall(name))
            longest[word] = max(longest.get(word, 0), pieces)
    return longest


_ELISIONS = ("l", "d", "n")  # "N'Djamena", "l'AFP"


def _said_to_be_agency(words: Words, table: Lexica, first: int, text: str, *, pictures: bool) -> bool:
    before = words.low[max(0, first - 4) : first]
    written = len(text) > 2 and text.isupper() and not pictures  # noqa: PLR2004 - more than two letters
    return written or any(word in table.names.agency_nouns for word in before)
