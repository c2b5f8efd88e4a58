"""Common nouns by what they mean: who can take part in an event, and what can be its object."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.languages.schema.table import Table

PEOPLE = frozenset({"person", "body"})
"""Kinds of noun that can take part in an event."""
IN_NAMES = frozenset({"place", "state", "body"})
"""Kinds of noun that names end in: "Norland" as a German noun for a place does."""
_SHORTEST = 4  # letters of the last part of a compound: shorter ones end other words
_STEM = 3  # letters before a suffix at least: "list" is no "-ist"
_FIRST = 3  # letters before it at least: no "Se-kunden"


@frozen(eq=False)
class NounLexicon(Table):
    """Kinds of the common nouns of one language: `person`, `body`, `document`, `weapon`, `sum`, `place` and others."""

    kinds: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """By the noun, mostly in the singular."""
    endings: Mapping[str, str] = attrs.field(factory=dict)
    """Endings of other forms, with what stands in the singular: `ies` is `y`."""
    compounds: bool = False
    """A compound is of the kind of its last part, as in German."""
    suffixes: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """Kinds of nouns that are not listed, by their suffix: `ologist` makes persons."""

    def of(self, word: str) -> frozenset[str]:
        """Return the kinds of a noun in lower case, none for one that the lexicon lacks.

        Example:
            >>> ministers = NounLexicon({"minister": frozenset({"person"})}, {"s": ""}, compounds=True)
            >>> ministers.of("minister") == ministers.of("ministers") == ministers.of("innenminister")
            True
        """
        return _kinds(self, word)


_NONE: frozenset[str] = frozenset()
_REMEMBERED = 20_000  # words of which the kinds are kept


@lru_cache(maxsize=_REMEMBERED)
def _kinds(lexicon: NounLexicon, word: str) -> frozenset[str]:
    found = _form(lexicon, word)
    if found is not None:
        return found
    if by_suffix := _by_suffix(lexicon, word):
        return by_suffix
    if not (lexicon.compounds or "-" in word):
        return _NONE
    _, hyphen, last = word.rpartition("-")
    if hyphen:
        behind = word.partition("-")[2]  # "18-year-old"
        return (_form(lexicon, behind) or lexicon.of(last)) if last else _NONE
    parts = (word[at:] for at in range(_FIRST, len(word) - _SHORTEST + 1))
    return next((kinds for part in parts if (kinds := _form(lexicon, part))), _NONE)


def _form(lexicon: NounLexicon, word: str) -> frozenset[str] | None:
    """Return the kinds of a noun in any form, None for one that is not known."""
    if (found := lexicon.kinds.get(word)) is not None:
        return found
    singulars = (word.removesuffix(end) + own for end, own in lexicon.endings.items() if word.endswith(end))
    return next((kinds for noun in singulars if (kinds := lexicon.kinds.get(noun))), None)


def _by_suffix(lexicon: NounLexicon, word: str) -> frozenset[str]:
    """Return the kinds of a noun in any form by its longest suffix, none for a word that is hardly more than that."""
    forms = (
        word,
        *(word.removesuffix(end) + own for end, own in lexicon.endings.items() if end and word.endswith(end)),
    )
    found = (end for form in forms for end in lexicon.suffixes if form.endswith(end) and len(form) - len(end) >= _STEM)
    longest = max(found, key=len, default=None)
    return lexicon.suffixes[longest] if longest else _NONE


def nouns(
    table: str,
    *,
    endings: Mapping[str, str] | None = None,
    compounds: bool = False,
    other_words: str = "",
    suffixes: Mapping[str, str] | None = None,
) -> NounLexicon:
    """Return the lexicon of a table: each line is `kind: words`.

    Args:
        table: the nouns; a noun may stand in several lines.
        endings: endings of other forms, with what stands in the singular.
        compounds: whether a compound is of the kind of its last part.
        other_words: words that only look like such forms: `cours` is no plural of `cour`.
        suffixes: for a kind the suffixes that make nouns of it.

    Example:
        >>> lexicon = nouns("person: baker\\nsum: fee", endings={"s": ""})
        >>> lexicon.of("bakers"), lexicon.of("fees")
        (frozenset({'person'}), frozenset({'sum'}))
    """
    found: dict[str, frozenset[str]] = {}
    for line in table.strip().splitlines():
        kind, _, entry = line.partition(":")
        own = frozenset({kind})
        for noun in entry.split():
            found[noun] = found[noun] | own if noun in found else own
    by_suffix = {end: frozenset({kind}) for kind, ends in (suffixes or {}).items() for end in ends.split()}
    return NounLexicon(found | dict.fromkeys(other_words.split(), _NONE), endings or {}, compounds, by_suffix)


show_as_public(__name__)
