"""Participles with their complements between a determiner and its noun: "der von Norland gelobte Minister"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from newsparse.annotation.grammar.event_tables import EventTables
from newsparse.languages.schema.verbs import VerbForm
from newsparse.text.words import Words

_LONGEST = 14  # words from a determiner to the participle


class Attribute(NamedTuple):
    """Where the phrase around a participle begins and ends, and what that is without its ending."""

    first: int
    """The determiner."""
    noun: int
    participle: str
    """The participle as a verb has it: `gelobt` of `gelobte`."""


def attributes(words: Words, tables: EventTables) -> Mapping[int, Attribute]:
    """Return the triggers among such participles, by their places.

    Args:
        words: those of a sentence.
        tables: those of its language; empty where a complement follows its participle.
    """
    grammar, low = tables.lexica.grammar, words.low
    if not (grammar.verb_final and tables.events.adjective_before):
        return {}
    opened = (i for i in range(len(low) - 3) if low[i] in tables.events.nominal and low[i + 1] in grammar.prepositions)
    found = (_participle_behind(words, tables, first) for first in opened)
    return dict(one for one in found if one is not None)


def _participle_behind(words: Words, tables: EventTables, first: int) -> tuple[int, Attribute] | None:
    """Return the participle before a noun that goes with a determiner, and what is said of it."""
    low = words.low
    for at in range(first + 2, min(len(low) - 1, first + _LONGEST)):
        ends = low[at] in tables.lexica.grammar.auxiliaries or low[at] in tables.events.and_
        if ends or not low[at][0].isalnum():
            return None
        participle = "" if words.is_capital(at) else _participle(low[at], low[first], tables)
        if participle and words.is_capital(at + 1):
            return at, Attribute(first, at + 1, participle)
    return None


def _participle(word: str, determiner: str, tables: EventTables) -> str:
    """Return the participle that a word is an adjective of, empty for none.

    What can be a finite verb as well is none behind what can be a pronoun: "Eine von ihnen kritisierte Norland".
    """
    if determiner in tables.events.indefinite and tables.is_finite(word):
        return ""
    stems = (word.removesuffix(ending) for ending in tables.events.adjective_before if word.endswith(ending))
    return next((stem for stem in stems if _is_participle(stem, tables)), "")


def _is_participle(word: str, tables: EventTables) -> bool:
    return any(form.shape is VerbForm.PARTICIPLE for form in tables.triggers_of(word))
