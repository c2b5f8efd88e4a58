"""How tables are written: as running text, in which these functions find the entries."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.sites.conditions import Is, Starts


def words(*tables: str) -> frozenset[str]:
    """Return the words of tables written as text; `_` joins a phrase.

    Example:
        >>> sorted(words("meet  call_on", "visit"))
        ['call on', 'meet', 'visit']
    """
    return frozenset(word.replace("_", " ") for table in tables for word in table.split())


def phrases(table: str) -> tuple[str, ...]:
    """Return the phrases of a table, separated by commas.

    Example:
        >>> phrases("according to, in the words of")
        ('according to', 'in the words of')
    """
    return tuple(" ".join(phrase.split()) for phrase in table.split(",") if phrase.strip())


def by_word(table: Mapping[str, str], *, plural: str = "") -> Mapping[str, str]:
    """Return the context of each word; with an ending of plurals, that of its plural too."""
    pairs = [(word, context) for context, entry in table.items() for word in words(entry)]
    return {form: context for word, context in pairs for form in ((word, f"{word}{plural}") if plural else (word,))}


def each_is(phrases: str) -> tuple[Is, ...]:
    """Return the condition `Is` for each line of a table.

    Example:
        >>> each_is("lire aussi\\nvoir aussi")
        (Is(literal='lire aussi'), Is(literal='voir aussi'))
    """
    return tuple(Is(phrase.strip()) for phrase in phrases.strip().splitlines())


def each_starts(phrases: str) -> tuple[Starts, ...]:
    """Return the condition `Starts` for each line of a table."""
    return tuple(Starts(phrase.strip()) for phrase in phrases.strip().splitlines())
