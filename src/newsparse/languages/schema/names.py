"""What stands in and beside the names of people, bodies and places in one language."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.languages.schema.table import Table


@frozen(eq=False)
class NameLexicon(Table):
    """The words of one language that tell names and their kinds. All are lower case, with straight apostrophes."""

    honorifics: Mapping[str, str] = attrs.field(factory=dict)
    """With gender: `mme` is `f`."""
    roles: Mapping[str, str] = attrs.field(factory=dict)
    """Nouns for offices and functions, with gender m, f or empty."""
    role_endings: Mapping[str, str] = attrs.field(factory=dict)
    """Endings of compound roles: `minister`."""
    role_case_endings: tuple[str, ...] = ()
    """What other cases put behind a role in the singular, which stand before a name: `des Ministers NAME`."""
    office_adjective_endings: tuple[str, ...] = ()
    """Endings of adjectives between an office and a name; empty where it stands right before: `directeur général`."""
    leaders: frozenset[str] = frozenset()
    """Those of them that lead a state, so that with its adjective they are one person: `dirigeant russe`."""
    groups: frozenset[str] = frozenset()
    """Nouns for several people: `officials`."""
    bodies: frozenset[str] = frozenset()
    """Nouns for bodies: `ministry`, `gouvernement`."""
    body_endings: tuple[str, ...] = ()
    """Endings of compound bodies: `regierung`."""
    generic_bodies: frozenset[str] = frozenset()
    """Those of them that name no body when they stand alone: `agency`, `Stadt`."""
    place_nouns: frozenset[str] = frozenset()
    """Nouns for places, beside a name or in it: `lake`, `ville`."""
    place_openers: frozenset[str] = frozenset()
    """Words that begin the name of a place: `mount`, `stade`."""
    common_nouns: frozenset[str] = frozenset()
    """Nouns at the head of names that are nobody's: `car`, `world`, `service`."""
    opening_adjectives: frozenset[str] = frozenset()
    """Adjectives that open the names of things, though many are surnames: `black`, `grand`, `new`."""
    labels: frozenset[str] = frozenset()
    """Words of captions, credits and controls: `photo`, `next`."""
    age_nouns: frozenset[str] = frozenset()
    """Nouns for a person by age alone: `quadragénaire`."""
    particles: frozenset[str] = frozenset()
    """Words inside a name: `de`, `von`."""
    first_names: Mapping[str, str] = attrs.field(factory=dict)
    """First names that the gazetteer lacks, or that have another gender in this language: `jean` is `m`."""
    joining_words: frozenset[str] = frozenset()
    """Small words inside the name of a body: `of`, `du`."""
    not_names: frozenset[str] = frozenset()
    """Words with a capital letter that begin no name."""
    capital_nouns: frozenset[str] = frozenset()
    """Common nouns that are written with a capital though no name stands beside them: `État`."""
    calendar_abbreviations: frozenset[str] = frozenset()
    """Months and weekdays cut short, which look like names: `Jan.`, `Mon`."""
    abstract_endings: tuple[str, ...] = ()
    """Endings of nouns for notions, which name nobody: `tion`, `ness`."""
    noun_endings: tuple[str, ...] = ()
    """Endings that a lone word with a capital seldom has if it is a surname: `ung`, `ment`, the `s` of plurals."""
    compound_adjectives: frozenset[str] = frozenset()
    """Words that make an adjective of a name before a hyphen: `like` in `Munich-like`."""
    compound_adjective_endings: tuple[str, ...] = ()
    """Endings of words that do so: `ed` in `Paris-based`."""
    age_units: frozenset[str] = frozenset()
    """Units behind the figure of an age after a name: `ans`."""
    agency_nouns: frozenset[str] = frozenset()
    """Nouns for a news agency or another medium: `agence`."""


show_as_public(__name__)
