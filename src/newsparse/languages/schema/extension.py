"""Extending a language by what a plugin knows of it, field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

import attrs

from newsparse.languages.schema.language import Language

T = TypeVar("T")


def extended(known: Language, more: Language) -> tuple[Language, tuple[str, ...]]:
    """Return a language with what another table of the same code adds, and the fields in which the two disagree.

    Sets are united, rows and keys that are new are added, an empty field or table takes what the other holds. Where
    both state one thing differently, the first keeps its word.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> from newsparse.languages.schema.page import PageLexicon
        >>> dutch = next(language for language in LANGUAGES if language.code == "nl")
        >>> page = PageLexicon(byline_words=frozenset({"uit de pen van"}))
        >>> more = Language(code="nl", name="Flemish", stop_words=frozenset({"gij"}), page=page)
        >>> both, conflicts = extended(dutch, more)
        >>> both.page.byline_words - dutch.page.byline_words, both.name, conflicts
        (frozenset({'uit de pen van'}), 'Dutch', ('name',))
    """
    conflicts: list[str] = []
    return _united(known, more, "", conflicts), tuple(conflicts)


def _united(known: T, more: T, path: str, conflicts: list[str]) -> T:
    """Return an attrs value with each field united; note the path of each field in conflict."""
    changed = dict(_changes(known, more, path, conflicts))
    return attrs.evolve(known, **changed) if changed else known  # type: ignore[misc]  # both are attrs classes


def _changes(known: object, more: object, path: str, conflicts: list[str]) -> Iterator[tuple[str, object]]:
    for field in attrs.fields(type(known)):  # type: ignore[arg-type]  # of an attrs class
        if not field.init:
            continue
        own, other = getattr(known, field.name), getattr(more, field.name)
        if own == other or _is_silent(other, field.default):
            continue
        place = f"{path}{field.name}"
        if own is None or (_is_silent(own, field.default) and not isinstance(own, bool)):
            yield field.name, other
        elif isinstance(own, frozenset):
            yield field.name, own | other
        elif isinstance(own, tuple):
            yield field.name, (*own, *(row for row in other if row not in own))
        elif isinstance(own, Mapping):
            yield field.name, _keys(own, other, place, conflicts)
        elif attrs.has(type(own)):
            yield field.name, _united(own, other, f"{place}.", conflicts)
        else:
            conflicts.append(place)


def _keys(own: Mapping[str, object], other: Mapping[str, object], place: str, conflicts: list[str]) -> object:
    """Return a mapping with the new keys of another; mappings in it are united, too."""
    united = {**other, **own}
    for key in own.keys() & other.keys():
        one, two = own[key], other[key]
        if isinstance(one, Mapping) and isinstance(two, Mapping):
            united[key] = _keys(one, two, f"{place}[{key!r}]", conflicts)
        elif one != two:
            conflicts.append(f"{place}[{key!r}]")
    return united


def _is_silent(value: object, default: object) -> bool:
    """Tell whether a field says nothing: it is None, empty or as nobody has set it."""
    if isinstance(value, frozenset | tuple | Mapping | str):
        return not value
    return value is None or (default is not attrs.NOTHING and value == default)
