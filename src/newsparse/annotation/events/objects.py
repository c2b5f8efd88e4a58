"""What kind of thing the object of a trigger is: "suspend a licence" against "suspend a player"."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.model.entities import EntityKind

_REACH = 12  # words from a verb to the head of its object
_OF_ENTITIES = {
    EntityKind.PERSON: "person",
    EntityKind.ROLE: "person",
    EntityKind.ORGANISATION: "body",
    EntityKind.AGENCY: "body",
    EntityKind.STATE: "state",
    EntityKind.PLACE: "place",
}
_NONE: frozenset[str] = frozenset()
_PERSON = frozenset({"person", "none"})
_GIVEN_TO = frozenset({"person", "body", "state", "place"})
_THIRD = frozenset({"s", "p"})
_NEAR = 5  # words from a verb back to its pronoun
UNKNOWN = frozenset({"none"})
"""The kinds of an object that has no noun which the lexicon knows."""


def object_kinds(sentence: EventSentence, at: int, last: int, *, passive: bool) -> frozenset[str]:
    """Return the kinds of the object of the verb at words `at` to `last`: of its subject where it is passive.

    Where a verb closes its clause, its object stands on both sides of it, so every noun of the clause counts there.
    """
    start, end = sentence.clause(at)
    if sentence.verb_final:
        found = frozenset().union(*_known(sentence, (*range(start, at), *range(last + 1, end + 1))))
    elif passive:
        found = frozenset().union(*_known(sentence, range(max(start, at - _REACH), at)))
    else:
        found = _first_phrase(
            sentence, (*range(last + 1, min(end, last + _REACH) + 1), *_behind_brackets(sentence, end))
        )
    return found or (_PERSON if _is_pronoun(sentence, at, last, passive=passive) else UNKNOWN)


def _is_pronoun(sentence: EventSentence, at: int, last: int, *, passive: bool) -> bool:
    """Tell whether a pronoun of the third person is the object, or the subject of a passive: "Ils ont été libérés"."""
    table = sentence.table
    if passive:
        return any(table.subjects.get(word) in _THIRD for word in sentence.low[max(0, at - _NEAR) : at])
    if table.adjective_after:
        return any(
            sentence.low[i] in table.object_pronouns and not sentence.tables.kinds_of(sentence.low[i + 1])
            for i in range(max(0, at - _NEAR), at)
        )
    return not table.object_pronouns.keys().isdisjoint(sentence.low[last + 1 : last + 2])


def _behind_brackets(sentence: EventSentence, end: int) -> Iterable[int]:
    """Return the words behind brackets in which a clause is broken off: "adopté (438 contre 86) le projet"."""
    opened = end + 1
    if sentence.low[opened : opened + 1] != ("(",):
        return ()
    inside = sentence.low[opened : opened + _REACH]
    if ")" not in inside:
        return ()
    start = opened + inside.index(")") + 1
    return range(start, min(len(sentence.low), start + _REACH))


def _known(sentence: EventSentence, places: Iterable[int]) -> list[frozenset[str]]:
    return [kinds for i in places if (kinds := kinds_at(sentence, i))]


def _first_phrase(sentence: EventSentence, places: Iterable[int]) -> frozenset[str]:
    """Return the kinds of the first phrase behind a verb that no preposition governs, else of the first at all."""
    governed, free, other = False, _NONE, _NONE
    for i in places:
        word, kinds = sentence.low[i], kinds_at(sentence, i)
        if free and not kinds:
            if not free <= _GIVEN_TO or not (word.isdigit() or word in sentence.table.indefinite):
                break
            free, other = _NONE, free  # "offered Norland 40 million dollars", "gave the town a bridge"
        if _is_preposition(sentence, word):
            governed = True
        elif word in sentence.table.determiners and not _is_preposition(sentence, sentence.low[i - 1]):
            governed = False
        if kinds and governed:
            other = other or _with_complement(sentence, i, kinds)
        elif kinds and sentence.table.adjective_after:
            return _with_complement(sentence, i, kinds)
        elif kinds:
            free = kinds  # the last noun of an English phrase is its head
    return free or other


def _with_complement(sentence: EventSentence, at: int, kinds: frozenset[str]) -> frozenset[str]:
    """Return the kinds of a noun with those of its complement: "chefs d'accusation"."""
    low = sentence.low
    return kinds | kinds_at(sentence, at + 2) if at + 2 < len(low) and low[at + 1] in sentence.table.of else kinds


def _is_preposition(sentence: EventSentence, word: str) -> bool:
    table = sentence.table
    return (
        word in table.to or word in table.with_ or word in table.against or word in table.for_ or word in table.place
        or word in table.by or word in table.other_prepositions
    )  # fmt: skip


def kinds_at(sentence: EventSentence, at: int) -> frozenset[str]:
    """Return the kinds of the noun or name at a word."""
    words = sentence.words
    if sentence.lexica.grammar.capitalises_nouns and not words.is_capital(at):
        return _NONE
    if kinds := sentence.tables.kinds_of(words.low[at]):
        return kinds
    if words.is_capital(at):
        start = words.start[at]
        for mention in sentence.mentions:
            if mention.span.start <= start < mention.span.end:
                return frozenset({_OF_ENTITIES[mention.entity.kind]})
    return _NONE
