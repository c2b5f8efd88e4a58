"""Offices and functions beside a name: `le président russe NAME`, `NAME, directrice du centre`."""

from __future__ import annotations

from newsparse.annotation.grammar.lexica import Lexica
from newsparse.gazetteers.countries import adjectives
from newsparse.text.words import Words

_ROLE_REACH = 14  # words of a role before or after a name
_NOUN_PHRASE, _NOUN = 4, 1  # the same before a name without a comma; only the noun where its adjectives go before
BREAKS = frozenset(',.;:()!?«»“”„"–—')


def role_before(words: Words, table: Lexica, start: int) -> tuple[tuple[str, ...], str]:
    """Return the office before a name, at most one, and its gender: `le président russe NAME`."""
    grammar = table.grammar
    low = words.low
    comma = start > 1 and low[start - 1] == ","
    role_gender = table.role_gender if comma else table.title_gender
    at = start - 1 - comma
    first = at
    reach = _ROLE_REACH if comma else _NOUN if grammar.capitalises_nouns else _NOUN_PHRASE
    if comma and low[at] in grammar.prepositions:
        return (), ""  # a clause ends there, no office: "Der Bischof warf der Polizei vor, NAME ..."
    while first >= 0 and at - first < reach and low[first] not in BREAKS and low[first] not in table.verbal:
        role = role_gender(low[first])
        opens = first == 0 or low[first - 1] in grammar.articles or low[first - 1] in BREAKS or first == at
        if role is not None and opens:
            if low[first - 1] in grammar.genitives and low[first - 1] not in grammar.articles and comma:
                first -= 1
                continue
            if not comma and (
                _has_complement(low, table, first + 1, at + 1) or not _is_of_office(low, table, first + 1, at + 1)
            ):
                return (), ""
            article = low[first - 1] if first else ""
            return (" ".join(words.text[first : at + 1]).replace("' ", "'"),), grammar.article_genders.get(
                article
            ) or role
        first -= 1
    return (), ""


def _has_complement(low: tuple[str, ...], table: Lexica, first: int, end: int) -> bool:
    """Tell whether a preposition ties the name to the office, so that another bears it: `le conseiller de NAME`."""
    grammar = table.grammar
    last = end - 1
    while last > first and low[last] in grammar.articles and low[last] not in grammar.genitives:
        last -= 1
    return end > first and (low[last] in grammar.prepositions or low[last] in grammar.genitives)


def _is_of_office(low: tuple[str, ...], table: Lexica, first: int, end: int) -> bool:
    """Tell whether the words from an office to a name say of what kind it is: no verb, as in `le maire accuse NAME`."""
    genitives, articles = table.grammar.genitives, table.grammar.articles
    return all(
        low[at] in genitives
        or low[at] in articles
        or low[at - 1] in genitives
        or low[at - 1] in articles
        or low[at] in adjectives()
        or low[at].endswith(table.names.office_adjective_endings)
        for at in range(first, end)
    )


def role_after(words: Words, table: Lexica, end: int) -> tuple[tuple[str, ...], str]:
    """Return the office after a name, at most one, and its gender: `NAME, directrice du centre,`."""
    grammar = table.grammar
    low, count = words.low, len(words.low)
    if end + 1 >= count or low[end] not in {",", "("}:
        return (), ""
    at = end + 1
    article = ""
    while at < count and low[at] in grammar.articles:
        article, at = low[at], at + 1
    for ahead in range(at, min(at + 4, count)):
        if low[ahead] in BREAKS or low[ahead] in grammar.prepositions or low[ahead] in grammar.articles:
            break  # behind an article stands the object of a verb: `NAME, accused the mayor`
        if (role := table.role_gender(low[ahead])) is not None:
            stop = ahead + 1
            while (
                stop < count and stop - at < _ROLE_REACH and low[stop] not in BREAKS and low[stop] not in table.verbal
            ):
                stop += 1
            if article and stop < count and low[stop] in table.verbal:
                break  # `At NAME's, the mayor said that`: a subject with its verb
            return (" ".join(words.text[at:stop]).replace("' ", "'"),), grammar.article_genders.get(article) or role
    return (), ""
