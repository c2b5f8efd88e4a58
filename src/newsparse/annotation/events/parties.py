"""Who stands in a sentence: by name with title and preposition, by a description, or as a group."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

import attrs

from newsparse.annotation.events.cast import Cast
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.languages.schema.events import EventLexicon
from newsparse.model.entities import Entity, EntityKind, Mention
from newsparse.text.words import Words

_TITLE_REACH = 9  # words of a title before a name: "le secrétaire d'État américain"
_OPENING = 2  # words before a role that opens its sentence: "L'ancien maire"
_ADJECTIVE = 5  # words behind it within which an adjective says of which state
_APPOSED = 7  # words behind it within which a name would say who that is


@attrs.frozen
class Party:
    """Somebody in a sentence, with the preposition before."""

    first: int
    last: int
    """Words, both inclusive."""
    entities: tuple[Entity, ...]
    relation: str = ""
    """`by`, `to`, `with`, `against`, `of`, `between`, `place`, `for` or `other`; empty without a preposition."""


def parties_of(
    words: Words, mentions: Sequence[Mention], table: EventLexicon, lexica: Lexica, cast: Cast
) -> tuple[Party, ...]:
    """Return who stands in a sentence, by name, by role or as a group; coordinated ones are one party."""
    crowd = _Crowd(words, table, lexica, cast)
    found = [crowd.named(mention) for mention in mentions]
    taken = {index for party in found for index in range(party.first, party.last + 1)}
    telling, adjectives = _telling(table, lexica), cast.adjectives
    for index, word in enumerate(words.low):
        if (word not in telling and word not in adjectives) or index in taken:
            continue
        opens = 0 < index <= _OPENING and taken.isdisjoint(range(index + _APPOSED))
        following = "" if index + 1 in taken else crowd.word(index + 1)
        party = next(crowd.described(index, following, opens=opens), None)
        if party is not None:
            found.append(party)
            taken.update(range(party.first, party.last + 1))
    return tuple(crowd.joined(sorted(found, key=lambda party: party.first)))


@lru_cache(maxsize=32)
def _telling(table: EventLexicon, lexica: Lexica) -> frozenset[str]:
    """Return the words that descriptions of people begin with."""
    pairs = frozenset(phrase.partition(" ")[0] for phrase in table.two)
    return table.people | table.state_nouns | frozenset(lexica.names.roles) | pairs


@attrs.frozen(eq=False)
class _Crowd:
    """A sentence in which people are looked for."""

    words: Words
    table: EventLexicon
    lexica: Lexica
    cast: Cast

    def word(self, index: int) -> str:
        """Return a word in lower case, an empty string outside the sentence."""
        return self.words.low[index] if 0 <= index < len(self.words) else ""

    def named(self, mention: Mention) -> Party:
        """Return the party of a mention, its title included."""
        start = min(bisect_left(self.words.start, mention.span.start), len(self.words) - 1)
        last = max(bisect_right(self.words.start, mention.span.end - 1) - 1, start)
        entity = mention.entity
        if entity.kind is EntityKind.ROLE and self.word(start) in self.lexica.names.roles:
            entity = self.cast.named(entity)
        first = self._head(start)
        return Party(first, last, (entity,), self._relation(first))

    def described(self, index: int, following: str, *, opens: bool) -> Iterator[Party]:
        """Yield whom a word without a name means, the surest reading first; a role that `opens` the sentence counts."""
        word, table, cast = self.word(index), self.table, self.cast
        if f"{word} {following}" in table.two:  # "deux hommes", "les dirigeants"
            if entities := cast.two(states=following in table.state_nouns):
                yield self._party(index, index + 1, entities)
            return
        counted = index + 1 + (following in table.indefinite)  # "le numéro un nord-coréen"
        if self._is_somebody(word) and (entity := self._of_state(word, self.word(counted) if following else "")):
            yield self._party(index, counted, (entity,))
        if self._is_somebody(following) and word in cast.adjectives:
            entity = self._of_state(following, word) or cast.group(" ".join(self.words.text[index : index + 2]))
            yield self._party(index, index + 1, (entity,))
        indefinite = self.word(index - 1) in table.indefinite or self.word(index - 1) in table.others
        if opens and word in self.lexica.names.roles:
            yield self._bearer(index)
        if word in table.people or (word in self.lexica.names.roles and indefinite):
            yield self._group(index, following)

    def joined(self, parties: Sequence[Party]) -> list[Party]:
        """Unite parties that "and" stands between, and those before them in a list with commas."""
        joined: list[Party] = []
        for party in reversed(parties):
            after = joined[-1] if joined else None
            if after and party.last >= after.first:
                continue
            if after and self._coordinated(party.last, after.first, commas=len(after.entities) > 1):
                both = tuple(dict.fromkeys((*party.entities, *after.entities)))
                joined[-1] = Party(party.first, after.last, both, party.relation)
            else:
                joined.append(party)
        return joined[::-1]

    def _is_somebody(self, word: str) -> bool:
        return word in _somebodies(self.table, self.lexica)

    def _of_state(self, noun: str, adjective: str) -> Entity | None:
        """Return who "président russe" is, or the state of "forces russes"."""
        country = self.cast.adjectives.get(adjective)
        if country is None:
            return None
        return (self.cast.leader(country) if noun in self.lexica.names.roles else None) or self.cast.state(country)

    def _group(self, index: int, following: str) -> Party:
        """Return the party of a group without a name, its quantifier and adjective included."""
        first, several = index, self.table.several
        if self.word(index - 1) in several:
            first = index - 1
        elif self.word(index - 1) in self.table.of and self.word(index - 2) in several:
            first = index - 2  # "des milliers de manifestants"
        last = index + (bool(following) and following.endswith(self.table.adjective_endings))
        if self.words.is_capital(index):
            last = max(last, self._end_of_body(index))
        name = " ".join(self.words.text[first if first == index - 1 else index : last + 1]).replace("' ", "'")
        return self._party(first, last, (self.cast.group(name),))

    def _end_of_body(self, index: int) -> int:
        """Return the last word of the name of a body: "Conseil supérieur de l'audiovisuel"."""
        at = index + 1 + self.word(index + 1).endswith(self.table.body_adjectives)
        if self.word(at) not in self.lexica.grammar.genitives:
            return index
        at += 1 + self.word(at + 1).endswith("'")
        return at if self.word(at).isalpha() else index

    def _bearer(self, index: int) -> Party:
        """Return who bears a role: "le chef de l'État russe" has a name, "le maire" has none."""
        reach = range(index + 1, index + _ADJECTIVE)
        at = next((at for at in reach if self.word(at) in self.cast.adjectives), index)
        leader = self.cast.leader(self.cast.adjectives[self.word(at)]) if at > index else None
        return self._party(index, at, (leader or self.cast.group(self.words.text[index]),))

    def _party(self, first: int, last: int, entities: tuple[Entity, ...]) -> Party:
        return Party(first, last, entities, self._relation(first))

    def _head(self, first: int) -> int:
        """Return where the phrase of a name begins: its title and its adjectives belong to it."""
        lexica, titles, head, at = self.lexica, _titles(self.lexica), first, first
        while at > 0 and first - at < _TITLE_REACH:
            word = self.word(at - 1)
            if word in titles:
                head = at - 1
            elif not (word in lexica.grammar.genitives or self._is_part_of_title(word)):
                break
            at -= 1
        return head

    def _is_part_of_title(self, word: str) -> bool:
        return word in self.table.title_words or word.endswith(self.table.adjective_endings)

    def _relation(self, head: int) -> str:
        """Return what the word before a phrase, its article left aside, ties it by."""
        at = head - 1
        ties = _ties(self.table)
        if self.word(at) in self.table.determiners and self.word(at) not in ties:
            at -= 1
        while self.word(at) in self.table.loose or self.word(at).isdigit():
            at -= 1
        tie = ties.get(self.word(at), "")
        if tie != "of":
            return tie
        before = ties.get(self.word(at - 1), "")  # "par des rebelles": the genitive is an article
        return before if before and before != "of" else "" if self._opens(at) else tie

    def _opens(self, at: int) -> bool:
        """Tell whether a genitive has no noun before it, so that it is an article: "Des manifestants", "Der Iran"."""
        word = self.word(at - 1)
        return not word.isalpha() or word in _openers(self.table)

    def _coordinated(self, last: int, first: int, *, commas: bool) -> bool:
        passed = _passed(self.table)
        between = [word for word in self.words.low[last + 1 : first] if word not in passed]
        return len(between) == 1 and (between[0] in self.table.and_ or (commas and between[0] == ","))


@lru_cache(maxsize=32)
def _ties(table: EventLexicon) -> Mapping[str, str]:
    """Return by what each preposition ties a party."""
    groups = (
        ("other", table.other_prepositions), ("for", table.for_), ("place", table.place), ("to", table.to),
        ("of", table.of), ("between", table.between), ("against", table.against), ("with", table.with_),
        ("by", table.by),
    )  # fmt: skip
    return {word: name for name, group in groups for word in group}


@lru_cache(maxsize=32)
def _titles(lexica: Lexica) -> frozenset[str]:
    """Return the words that stand in titles."""
    return (
        frozenset(lexica.names.roles) | frozenset(lexica.names.honorifics) | lexica.names.groups | lexica.names.bodies
    )


@lru_cache(maxsize=32)
def _somebodies(table: EventLexicon, lexica: Lexica) -> frozenset[str]:
    """Return the nouns that adjectives of states make somebody."""
    return frozenset(lexica.names.roles) | table.people | lexica.names.bodies | table.state_nouns


@lru_cache(maxsize=32)
def _passed(table: EventLexicon) -> frozenset[str]:
    """Return the words that may stand between coordinated parties besides the conjunction."""
    return table.determiners | table.to | table.of


@lru_cache(maxsize=32)
def _openers(table: EventLexicon) -> frozenset[str]:
    """Return the words before which a genitive is no article."""
    return table.and_ | table.stops | table.relatives | table.by
