"""What stands beside the names of authors: words before, between and behind them, and words that are in no name."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public

AS_WRITTEN = frozenset({"fused"})
"""The fields whose words are compared with their capitals; all others hold words in lower case."""


@frozen
class BylineWords:
    """The words of one language that bylines, boxes about authors and their lists are made of. All are lower case.

    They are read on every page together, those of languages without a folder among them.
    """

    introducing: frozenset[str] = frozenset()
    """What stands before a name and is taken off it; of "de", which stands in names, only with another word.

    That a line is one of authors is told by `PageLexicon.byline_words`.
    """
    no_names: frozenset[str] = frozenset()
    """Words that stand in no name of a person: those of buttons, lists, networks and sections."""
    listing: frozenset[str] = frozenset()
    """Words of links to what else somebody wrote: "View all posts by"."""
    generic: frozenset[str] = frozenset()
    """What authors are called who are nobody in particular."""
    roles: frozenset[str] = frozenset()
    """What authors are, as it stands behind or below their names."""
    role_endings: frozenset[str] = frozenset()
    """How compounds end that say what somebody is: "Wirtschaftsredakteur"."""
    fields: frozenset[str] = frozenset()
    """What stands before what somebody is: "Sports Reporter"."""
    fused: frozenset[str] = frozenset()
    """What a name is written to without a space where markup was lost, as it is written: "ByJana Tarnow"."""
    inside: frozenset[str] = frozenset()
    """What may stand before a name within a line: "Story by Jana Tarnow"."""
    of: frozenset[str] = frozenset()
    """What stands between "all posts" and a name."""
    our: frozenset[str] = frozenset()
    """What stands before what somebody is in "Von unserem Korrespondenten Name Beispiel"."""
    abbreviations: frozenset[str] = frozenset()
    """What a name may end with, its full stop included: "jr."."""
    administrators: frozenset[str] = frozenset()
    """How names of nobody in particular end."""
    joining: frozenset[str] = frozenset()
    """What stands between two names."""
    crediting: frozenset[str] = frozenset()
    """What begins a line about a picture: "photo", "photos"."""
    crediting_by: frozenset[str] = frozenset()
    """What may follow it."""
    dating: frozenset[str] = frozenset()
    """What follows a name that stands beside a date."""
    cutting: frozenset[str] = frozenset()
    """What follows a name in its line, and is the first word of the next thing that the line says: "updated"."""
    cutting_days: frozenset[str] = frozenset()
    """What does so before a number only, that of a day: "le" in "Jana Tarnow le 3 mai"."""
    helped: frozenset[str] = frozenset()
    """What stands in a byline before agencies whose material was used: "with"."""
    material: frozenset[str] = frozenset()
    """What may stand between it and the name of an agency, or the word for agencies."""
    unnamed_agencies: frozenset[str] = frozenset()
    """What agencies are called that a byline does not name."""

    @classmethod
    def united(cls, tables: Iterable[BylineWords]) -> BylineWords:
        """Return the words of several languages as one table.

        Example:
            >>> english, german = BylineWords(of=frozenset({"by"})), BylineWords(of=frozenset({"von"}))
            >>> sorted(BylineWords.united((english, german)).of)
            ['by', 'von']
        """
        every = tuple(tables)
        names = (field.name for field in attrs.fields(cls))
        return cls(**{name: frozenset().union(*(getattr(one, name) for one in every)) for name in names})


show_as_public(__name__)
