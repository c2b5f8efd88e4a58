"""Source phrases: whether a preposition names who says the rest of a sentence, `according to`, `selon`, `laut`."""

from __future__ import annotations

from newsparse.annotation.grammar.lexica import Lexica
from newsparse.text.words import FILL, Words

_REACH = 30  # words within which marks stand behind a source that only announces them
_HEAD = 4  # words in which a phrase shows its noun


def is_source(words: Words, table: Lexica, phrase: str, index: int, end: int) -> bool:
    """Tell whether a preposition names a source here; a weak one does so only before a text, or leading a sentence."""
    grammar, quotes = table.grammar, table.quotes
    if phrase in quotes.comma_sources:
        opens = index == 0 or not words.low[index - 1][0].isalnum()
        return opens and (words.is_capital(end) or words.low[end] in grammar.articles)
    if phrase in quotes.noun_sources:
        return not quotes.source_nouns.isdisjoint(words.low[end : end + _HEAD])
    if phrase in quotes.weak_sources:
        return _is_weak_source(words, table, phrase, index, end)
    word = words.low[end]
    if word in grammar.prepositions and word not in grammar.articles and word not in grammar.genitives:
        return False  # `er dachte laut über …`
    if not quotes.not_sources.isdisjoint(words.low[end : end + 2]):
        return False
    return words.low[end] not in grammar.complementizers


def _is_weak_source(words: Words, table: Lexica, phrase: str, index: int, end: int) -> bool:
    """Tell whether a person follows and nothing but light words stand before: `Pour NAME, …`."""
    if phrase in table.quotes.marked_sources and not _marks_follow(words, end):
        return False
    return table.lead_in.issuperset(words.low[:index]) and (
        _names_person(words, table, end) or words.low[end] in table.grammar.oblique_pronouns
    )


def _marks_follow(words: Words, index: int) -> bool:
    """Tell whether words between marks follow behind a comma, with no more than a few before them: `For NAME, “…”`."""
    near = words.low[index : index + _REACH]
    return "," in near and any(word[0] == FILL for word in near[near.index(",") :])


def _names_person(words: Words, table: Lexica, index: int) -> bool:
    """Tell whether a name or the noun of a person follows."""
    names = table.names
    while index < len(words.low) and words.low[index] in table.grammar.articles:
        index += 1
    if index >= len(words.low):
        return False
    low = words.low[index]
    return (
        low in names.roles
        or low in names.groups
        or low in names.honorifics
        or low in names.first_names
        or (words.is_capital(index) and index + 1 < len(words.low) and words.is_capital(index + 1))
    )
