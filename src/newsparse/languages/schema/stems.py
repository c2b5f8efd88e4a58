"""What inflection and derivation put on the words of a language: what a light stemmer takes off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.languages.schema.table import Table


def _longest_first(endings: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(endings), key=lambda ending: (-len(ending), ending)))


@frozen(eq=False)
class StemRules(Table):
    """The endings of one language, without accents, as words are compared.

    A stem need not be a word; it need only be the same for the forms of one word, and seldom for others.
    """

    endings: tuple[str, ...] = attrs.field(converter=_longest_first)
    """Endings, the longest first."""
    plurals: Mapping[str, str] = attrs.field(factory=dict)
    """Endings that stand for another one, in order: `aux` for `al`."""
    participle_prefix: str = ""
    """What participles begin with, where inflection works at that end, too: `ge`."""


show_as_public(__name__)
