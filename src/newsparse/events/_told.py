"""One sentence as the event engine sees it: words, who stands where, and the clause around a word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import Protocol, TypeVar

import attrs

from newsparse._document import Block
from newsparse._entity import Entity, EntityKind, Mention
from newsparse._span import Span
from newsparse._timex import Timex
from newsparse.events.cast import Cast
from newsparse.languages._events import EventWords
from newsparse.languages._quotes import QuoteWords
from newsparse.reading.words import Words

_TITLE_REACH = 9  # words of a title before a name: "le secrétaire d'État américain"


@attrs.frozen
class Party:
    """Somebody in a sentence, with the preposition before."""

    first: int
    last: int
    """Words, both inclusive."""
    entities: tuple[Entity, ...]
    relation: str = ""
    """`by`, `to`, `with`, `against`, `of`, `between`, `place` or `other`; empty without a preposition."""


@attrs.frozen(eq=False)
class Told:
    """A sentence with its parties and times."""

    span: Span
    block: Block
    words: Words
    mentions: tuple[Mention, ...]
    times: tuple[Timex, ...]
    table: EventWords
    names: QuoteWords
    cast: Cast

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Who stands in the sentence, in order; found when it is first asked for."""
        return parties_of(self.words, self.mentions, self.table, self.names, self.cast)

    @property
    def low(self) -> Sequence[str]:
        """The words in lower case."""
        return self.words.low

    def place_of(self, span: Span) -> int:
        """Return the index of the first word at or behind the start of `span`."""
        return bisect_left(self.words.start, span.start)

    def clause(self, at: int) -> tuple[int, int]:
        """Return the first and last word of the clause around a word, by conjunctions and strong marks."""
        first = last = at
        while first > 0 and not self._parts(first - 1):
            first -= 1
        while last + 1 < len(self.low) and not self._parts(last + 1):
            last += 1
        return first, last

    def stops_between(self, one: int, other: int) -> int:
        """Return how many clause boundaries stand between two words."""
        low, high = sorted((one, other))
        return sum(self._parts(index) for index in range(low + 1, high))

    def _parts(self, index: int) -> bool:
        word = self.low[index]
        return word in self.table.stops or word in self.table.relatives or word in {";", ":", "(", ")", "–"}

    def near(self, at: int, reach: int) -> str:
        """Return the words around a place as one text, with a space before and after each."""
        return f" {' '.join(self.low[max(0, at - reach) : at + reach + 1])} "


def parties_of(
    words: Words, mentions: Sequence[Mention], table: EventWords, names: QuoteWords, cast: Cast
) -> tuple[Party, ...]:
    """Return who stands in a sentence, by name, by role or as a group; coordinated ones are one party."""
    found = [_named(words, mention, table, names, cast) for mention in mentions]
    taken = {index for party in found for index in range(party.first, party.last + 1)}
    first_words = _first_of_two(table)
    for index, word in enumerate(words.low):
        telling = (
            word in table.people
            or word in table.state_nouns
            or word in cast.adjectives
            or word in names.roles
            or word in first_words
        )
        if telling and index not in taken:
            for party in _described(words, index, word, table, names, cast, taken):
                found.append(party)
                taken.update(range(party.first, party.last + 1))
    return tuple(_joined(sorted(found, key=lambda party: party.first), words, table))


@lru_cache(maxsize=8)
def _first_of_two(table: EventWords) -> frozenset[str]:
    """Return the words that phrases for the two of the article begin with."""
    return frozenset(phrase.partition(" ")[0] for phrase in table.two)


def _named(words: Words, mention: Mention, table: EventWords, names: QuoteWords, cast: Cast) -> Party:
    first = min(bisect_left(words.start, mention.span.start), len(words) - 1)
    last = max(bisect_right(words.start, mention.span.end - 1) - 1, first)
    head = _head(words, first, names)
    entity = mention.entity
    if entity.kind is EntityKind.ROLE and words.low[first] in names.roles:
        entity = cast.named(entity)
    return Party(head, last, (entity,), _relation(words, head, table))


def _head(words: Words, first: int, names: QuoteWords) -> int:
    """Return where the phrase of a name begins: its title and its adjectives belong to it."""
    head = at = first
    while at > 0 and first - at < _TITLE_REACH:
        word = words.low[at - 1]
        if word in names.roles or word in names.honorifics or word in names.groups or word in names.bodies:
            head = at - 1
        elif not (word in names.genitives or word in _title_words() or word.endswith(_ADJECTIVES)):
            break
        at -= 1
    return head


_ADJECTIVES = ("ais", "aise", "ain", "aine", "ien", "ienne", "éen", "éenne", "ois", "oise", "and", "ande", "russe", "suprême", "isch", "ische", "ischen", "ischer", "an", "ese", "ish")  # fmt: skip


def _title_words() -> frozenset[str]:
    return _TITLE_WORDS


_TITLE_WORDS = frozenset(
    "état etat affaires étrangères défense intérieur gouvernement suprême nord-coréen sud-coréen of state foreign defense prime".split()
)


def _relation(words: Words, head: int, table: EventWords) -> str:
    """Return what the word before a phrase, its article left aside, ties it by."""
    at = head - 1
    if at >= 0 and words.low[at] in table.determiners and not _tie(words.low[at], table):
        at -= 1
    while at >= 0 and words.low[at] in table.loose:
        at -= 1
    tie = _tie(words.low[at], table) if at >= 0 else ""
    return "" if tie == "of" and _opens(words, at, table) else tie


def _opens(words: Words, at: int, table: EventWords) -> bool:
    """Tell whether a genitive has no noun before it, so that it is an article: "Des manifestants", "Der Iran"."""
    if at == 0:
        return True
    word = words.low[at - 1]
    return not word.isalpha() or any(word in group for group in (table.and_, table.stops, table.relatives, table.by))


def _tie(word: str, table: EventWords) -> str:
    for name, group in (
        ("by", table.by), ("with", table.with_), ("against", table.against), ("between", table.between),
        ("of", table.of), ("to", table.to), ("place", table.place), ("other", table.other_prepositions),
    ):  # fmt: skip
        if word in group:
            return name
    return ""


def _described(
    words: Words, index: int, word: str, table: EventWords, names: QuoteWords, cast: Cast, taken: set[int]
) -> list[Party]:
    following = words.low[index + 1] if index + 1 < len(words) and index + 1 not in taken else ""
    if f"{word} {following}" in table.two:  # "deux hommes", "les dirigeants"
        entities = cast.two(states=following in table.state_nouns)
        return [Party(index, index + 1, entities, _relation(words, index, table))] if entities else []
    country = cast.adjectives.get(following)
    if country and any(word in nouns for nouns in (names.roles, table.people, names.bodies, table.state_nouns)):
        entity = cast.leader(country) if word in names.roles else None
        entity = entity or cast.state(country)
        if entity:
            return [Party(index, index + 1, (entity,), _relation(words, index, table))]
    if word in cast.adjectives and (following in table.people or following in names.roles or following in names.bodies):
        entity = (cast.leader(cast.adjectives[word]) if following in names.roles else None) or cast.state(
            cast.adjectives[word]
        )
        entity = entity or cast.group(f"{words.text[index]} {words.text[index + 1]}")
        return [Party(index, index + 1, (entity,), _relation(words, index, table))]
    indefinite = index > 0 and (words.low[index - 1] in table.indefinite or words.low[index - 1] in table.others)
    if word in table.people or (word in names.roles and indefinite):
        first = index
        if index > 0 and words.low[index - 1] in table.several:
            first = index - 1
        elif index > 1 and words.low[index - 1] in table.of and words.low[index - 2] in table.several:
            first = index - 2  # "des milliers de manifestants"
        last = index + (following.endswith(_ADJECTIVES) and bool(following))
        name = " ".join(words.text[first if first == index - 1 else index : last + 1])
        return [Party(first, last, (cast.group(name),), _relation(words, first, table))]
    return []


def _joined(parties: list[Party], words: Words, table: EventWords) -> list[Party]:
    """Unite parties that "and" stands between, and those before them in a list with commas."""
    joined: list[Party] = []
    for party in reversed(parties):
        after = joined[-1] if joined else None
        if after and party.last >= after.first:
            continue
        is_list = after is not None and len(after.entities) > 1
        if after and _coordinated(words, party.last, after.first, table, commas=is_list):
            joined[-1] = Party(
                party.first, after.last, tuple(dict.fromkeys((*party.entities, *after.entities))), party.relation
            )
        else:
            joined.append(party)
    return joined[::-1]


def _coordinated(words: Words, last: int, first: int, table: EventWords, *, commas: bool) -> bool:
    passed = table.determiners | table.to | table.of
    between = [word for word in words.low[last + 1 : first] if word not in passed]
    return len(between) == 1 and (between[0] in table.and_ or (commas and between[0] == ","))


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


P = TypeVar("P", bound=_Placed)


def within(things: Sequence[P], span: Span) -> list[P]:
    """Return those of `things`, which are in order, that begin within a span."""
    first = bisect_left(things, span.start, key=lambda thing: thing.span.start)
    last = bisect_left(things, span.end, key=lambda thing: thing.span.start)
    return list(things[first:last])
