"""What newsparse knows about one language: tables, no code."""

from __future__ import annotations

import attrs

from newsparse._sites import Rule


@attrs.frozen
class Language:
    """The tables of one language. To add a language, write one literal of this class.

    Every string is compared after `fold`: case, typographic quotes and the width of spaces do not matter.
    """

    code: str
    """BCP 47 primary subtag: `fr`."""
    name: str
    """In English: "French"."""
    stop_words: frozenset[str]
    """Some 60 of the most frequent words, lower case; they tell the language of a text."""
    abbreviations: frozenset[str] = frozenset()
    """Words, lower case and without their final full stop, after which a full stop ends no sentence."""
    rules: tuple[Rule, ...] = ()
    """What the boilerplate and the furniture of news pages says in this language."""
