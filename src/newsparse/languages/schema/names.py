"""What stands in and beside the names of people, bodies and places in one language."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse._lazy_imports import show_as_public


@attrs.frozen(eq=False)
class NameLexicon:
    """The words of one language that tell names and their kinds. All are lower case, with straight apostrophes."""

    honorifics: Mapping[str, str] = attrs.field(factory=dict)
    """With gender: `mme` is `f`."""
    roles: Mapping[str, str] = attrs.field(factory=dict)
    """Nouns for offices and functions, with gender m, f or empty."""
    role_endings: Mapping[str, str] = attrs.field(factory=dict)
    """Endings of compound roles: `minister`."""
    leaders: frozenset[str] = frozenset()
    """Those of them that lead a state, so that with its adjective they are one person: `dirigeant russe`."""
    groups: frozenset[str] = frozenset()
    """Nouns for several people: `officials`."""
    bodies: frozenset[str] = frozenset()
    """Nouns for bodies: `ministry`, `gouvernement`."""
    generic_bodies: frozenset[str] = frozenset()
    """Those of them that name no body when they stand alone: `agency`, `Stadt`."""
    place_nouns: frozenset[str] = frozenset()
    """Nouns for places, beside a name or in it: `lake`, `ville`."""
    place_openers: frozenset[str] = frozenset()
    """Words that begin the name of a place: `mount`, `stade`."""
    common_nouns: frozenset[str] = frozenset()
    """Nouns at the head of names that are nobody's: `car`, `world`, `service`."""
    labels: frozenset[str] = frozenset()
    """Words of captions, credits and controls: `photo`, `next`."""
    particles: frozenset[str] = frozenset()
    """Words inside a name: `de`, `von`."""
    first_names: Mapping[str, str] = attrs.field(factory=dict)
    not_names: frozenset[str] = frozenset()
    """Words with a capital letter that begin no name."""
    agency_nouns: frozenset[str] = frozenset()
    """Nouns for a news agency or another medium: `agence`."""


show_as_public(__name__)
