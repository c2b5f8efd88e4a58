"""Proper names in a stretch of text: where they stand, and what the words around them tell of their bearer."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import attrs

from newsparse._agencies import AGENCIES, agency_named
from newsparse._entity import EntityKind
from newsparse.entities.countries import capitals, seats, states
from newsparse.languages._quotes import QuoteWords
from newsparse.reading.words import Words, plain, word_pattern

_ROLE_REACH = 14  # words of a role before or after a name
_LONG_PHRASE = 5  # words of the longest name of a state
_LONG_RUN = 30  # words; no name with its titles is longer, and an endless run is read in pieces


@attrs.frozen
class Name:
    """One mention by name, with what its surroundings say."""

    start: int
    end: int
    text: str
    """The words of the name, joined by one space, without titles."""
    kind: EntityKind | None
    """None where nothing tells."""
    gender: str = ""
    roles: tuple[str, ...] = ()
    country: str | None = None
    certain: bool = True
    """False for a single capital word that only its position may have given."""


def find_names(words: Words, table: QuoteWords) -> Iterator[Name]:
    """Yield the names in a stretch of text, in order."""
    low, texts = words.low, words.text
    capital = [index for index, text in enumerate(texts) if text[0].isupper()]
    done = 0
    for index in capital:
        if index < done:
            continue
        end = _run_end(words, table, index)
        for name, stop in _names_in_run(words, table, index, end):
            done = max(done, stop)
            if name is not None:
                yield name
        done = max(done, index + 1)
    del low


def _run_end(words: Words, table: QuoteWords, index: int) -> int:
    """Return the end of a run of capital words, particles and initials inside it included."""
    low, count = words.low, min(len(words), index + _LONG_RUN)
    at = index + 1
    while at < count:
        if words.is_capital(at):
            at += 1
        elif (
            at + 1 < count
            and words.is_capital(at + 1)
            and (
                (low[at] in table.particles and not (table.inverts and low[index] not in table.first_names))
                or (low[at] == "." and (len(low[at - 1]) == 1 or low[at - 1] in table.honorifics))
            )
        ):
            at += 2
        elif (
            at + 2 < count
            and low[at] in table.particles
            and low[at + 1] in table.particles
            and words.is_capital(at + 2)
        ):
            at += 3
        else:
            break
    return at


def _names_in_run(words: Words, table: QuoteWords, first: int, end: int) -> Iterator[tuple[Name | None, int]]:
    known = _known(words, table, first, end)
    if known is not None:
        yield known
        _, stop = known
        if stop < end and words.is_capital(stop):
            yield from _names_in_run(words, table, stop, end)
        return
    split = _role_inside(words, table, first, end)
    if split is not None:
        roles_before = " ".join(words.text[first:split])
        gender = role_gender(words.low[split - 1], table) or ""
        yield _plain_name(words, table, split, end, gender, titled=True, roles=(roles_before,)), end
        return
    start, gender, titled, roles = _strip_titles(words, table, first, end)
    if start >= end:
        yield None, end
        return
    if start > first and (known := _known(words, table, start, end)):
        yield known
        return
    while end > start and words.low[end - 1] in table.times:
        end -= 1
    if end > start:
        yield _plain_name(words, table, start, end, gender, titled=titled, roles=roles), end
    else:
        yield None, start


def _role_inside(words: Words, table: QuoteWords, first: int, end: int) -> int | None:
    """`NYPD Commissioner NAME`, `Retired Gen. NAME`: where the name begins after a title that is no first word."""
    for at in range(end - 2, first, -1):
        word = words.low[at]
        if word in table.honorifics:
            return at + 2 if words.low[at + 1] == "." and at + 2 < end else at + 1
        if role_gender(word, table) is not None and word not in table.first_names:
            return at + 1
    return None


def _known(words: Words, table: QuoteWords, first: int, end: int) -> tuple[Name, int] | None:
    """A state, capital, seat of power or agency at word `first`."""
    if words.low[first] not in _first_words():
        return None
    limit = min(len(words), first + _LONG_PHRASE)
    for stop in range(limit, first, -1):
        text = " ".join(words.text[first:stop])
        phrase = text.replace("' ", "'").replace(" .", ".").lower()
        for index, kind in (
            (states(), EntityKind.STATE),
            (capitals(), EntityKind.PLACE),
            (seats(), EntityKind.ORGANISATION),
        ):
            if (code := index.get(phrase)) and (stop >= end or kind is not EntityKind.PLACE or stop - first > 1):
                return Name(words.start[first], words.end[stop - 1], text.replace("' ", "'"), kind, country=code), stop
        agency = agency_named(text) if stop - first < 4 else None  # noqa: PLR2004 - "Agence France Presse"
        if agency and not agency.pictures and (not agency.common or _said_to_be_agency(words, table, first, text)):
            name = Name(words.start[first], words.end[stop - 1], agency.name, EntityKind.AGENCY, country=agency.country)
            return name, stop
    return None


@functools.lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """The words with which the name of a state, capital, seat of power or agency can begin."""
    agencies = (name for agency in AGENCIES for name in (agency.name, *agency.names))
    names = (*states(), *capitals(), *seats(), *agencies)
    pattern = word_pattern(_ELISIONS)
    return frozenset(
        found[0].lower() for name in names for found in pattern.finditer(plain(name)) if found.start() == 0
    )


_ELISIONS = ("l", "d", "n")  # "N'Djamena", "l'AFP"


def _said_to_be_agency(words: Words, table: QuoteWords, first: int, text: str) -> bool:
    before = words.low[max(0, first - 4) : first]
    return any(word in table.agencies for word in before) or (len(text) > 2 and text.isupper())  # noqa: PLR2004


def _strip_titles(words: Words, table: QuoteWords, first: int, end: int) -> tuple[int, str, bool, tuple[str, ...]]:
    """Pass over honorifics, roles and words that only begin a sentence with a capital letter."""
    gender, titled, role_start, at = "", False, -1, first
    while at < end:
        word = words.low[at]
        if word in table.honorifics and at + 1 < end:
            gender, titled, at = table.honorifics[word] or gender, True, at + 1
        elif word == "." or (word in table.particles and at == first):
            at += 1
        elif (role := role_gender(word, table)) is not None and (at + 1 < end or at == first):
            gender, titled = role or gender, True
            role_start = at if role_start < 0 else role_start
            at += 1
        elif (
            (
                at == first
                and (
                    word in table.not_names
                    or word in table.articles
                    or word in table.prepositions
                    or word in table.times
                )
            )
            or word in table.pronouns
            or word in table.others
            or (word in table.fillers and at == first)
        ):
            at += 1
            first += 1
        else:
            break
    roles = (" ".join(words.text[role_start:at]),) if role_start >= 0 else ()
    return at, gender, titled, roles


def role_gender(word: str, table: QuoteWords) -> str | None:
    """Return the gender of a noun for an office, empty where it has both; None if it is no such noun."""
    if (gender := table.roles.get(word)) is not None:
        return gender
    if table.role_endings:
        for length in range(min(len(word) - 2, 14), 2, -1):
            if (gender := table.role_endings.get(word[-length:])) is not None:
                return gender
    return None


def _plain_name(
    words: Words, table: QuoteWords, start: int, end: int, gender: str, *, titled: bool, roles: tuple[str, ...]
) -> Name | None:
    low = words.low[start:end]
    text = " ".join(words.text[start:end]).replace(" .", ".").replace("' ", "'")
    single = end - start == 1
    if not single and text.isupper():
        return None  # a headline in capitals
    given = table.first_names.get(low[0]) or table.first_names.get(low[0].partition("-")[0])
    before, role_kind = _role_before(words, table, start)
    after, after_kind = _role_after(words, table, end)
    roles = (*roles, *before, *after)
    gender = gender or role_kind or after_kind or (given or "")
    first_in_sentence = start == 0 or words.low[start - 1] in {".", "!", "?", ":", "«", "»", "“", "”", '"', "„"}
    if any(word in table.bodies for word in low):
        kind: EntityKind | None = EntityKind.ORGANISATION
    elif titled or roles or (given is not None and not single):
        kind = EntityKind.PERSON
    elif single and text.isupper() and len(text) > 1:
        kind = EntityKind.ORGANISATION
    else:
        kind = None
    if kind is None and table.inverts:
        if single:
            return Name(words.start[start], words.end[end - 1], text, None, certain=False)
        if not _set_off(words, start, end):
            return None
        kind = EntityKind.PERSON
    certain = not (kind is None and single and (first_in_sentence or low[0] in table.times))
    return Name(words.start[start], words.end[end - 1], text, kind, gender, roles, certain=certain)


def _set_off(words: Words, start: int, end: int) -> bool:
    """German: nouns have capitals, so two of them are a name only between commas or before a bracket."""
    before = words.low[start - 1] if start else ""
    after = words.low[end] if end < len(words) else ""
    return before == "," and after in {",", "("} and end - start < 4  # noqa: PLR2004


def _role_before(words: Words, table: QuoteWords, start: int) -> tuple[tuple[str, ...], str]:
    """`le président russe NAME`, `le porte-parole du Conseil de sécurité, NAME`."""
    low = words.low
    comma = start > 1 and low[start - 1] == ","
    at = start - 1 - comma
    first = at
    while first >= 0 and at - first < _ROLE_REACH and low[first] not in _BREAKS and not _is_verbal(low[first], table):
        role = role_gender(low[first], table)
        opens = first == 0 or low[first - 1] in table.articles or low[first - 1] in _BREAKS or first == at
        if role is not None and opens and (comma or at - first < (1 if table.inverts else 4)):
            if low[first - 1] in table.genitives and low[first - 1] not in table.articles and comma:
                first -= 1
                continue
            if not comma and _has_complement(low, table, first + 1, at + 1):
                return (), ""
            article = low[first - 1] if first else ""
            return (" ".join(words.text[first : at + 1]).replace("' ", "'"),), table.article_genders.get(
                article
            ) or role
        first -= 1
    return (), ""


_BREAKS = frozenset(',.;:()!?«»“”„"–—')


def _is_verbal(word: str, table: QuoteWords) -> bool:
    return word in table.auxiliaries or word in table.pronouns or word in table.that


def _has_complement(low: tuple[str, ...], table: QuoteWords, first: int, end: int) -> bool:
    """`le conseiller de NAME` is not NAME: the last word before the name is a preposition."""
    return end > first and low[end - 1] in table.prepositions and low[end - 1] not in table.articles


def _role_after(words: Words, table: QuoteWords, end: int) -> tuple[tuple[str, ...], str]:
    """`NAME, directrice du centre,`."""
    low, count = words.low, len(words)
    if end + 1 >= count or low[end] not in {",", "("}:
        return (), ""
    at = end + 1
    article = ""
    while at < count and low[at] in table.articles:
        article, at = low[at], at + 1
    for ahead in range(at, min(at + 4, count)):
        if low[ahead] in _BREAKS or low[ahead] in table.prepositions:
            break
        if (role := role_gender(low[ahead], table)) is not None:
            stop = ahead + 1
            while (
                stop < count
                and stop - at < _ROLE_REACH
                and low[stop] not in _BREAKS
                and not _is_verbal(low[stop], table)
            ):
                stop += 1
            return (" ".join(words.text[at:stop]).replace("' ", "'"),), table.article_genders.get(article) or role
    return (), ""
