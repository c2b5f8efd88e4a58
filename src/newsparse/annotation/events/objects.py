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
UNKNOWN = frozenset({"none"})
"""The kinds of an object that has no noun which the lexicon knows."""


def object_kinds(sentence: EventSentence, at: int, last: int, *, passive: bool) -> frozenset[str]:
    """Return the kinds of the object of the verb at words `at` to `last`: of its subject where it is passive.

    German has its object on both sides of the verb, so every noun of the clause counts there.
    """
    start, end = sentence.clause(at)
    if sentence.verb_final:
        found = frozenset().union(*_known(sentence, (*range(start, at), *range(last + 1, end + 1))))
    elif passive:
        found = frozenset().union(*_known(sentence, range(max(start, at - _REACH), at)))
    else:
        found = _first_phrase(sentence, range(last + 1, min(end, last + _REACH) + 1))
    return found or UNKNOWN


def _known(sentence: EventSentence, places: Iterable[int]) -> list[frozenset[str]]:
    return [kinds for i in places if (kinds := kinds_at(sentence, i))]


def _first_phrase(sentence: EventSentence, places: range) -> frozenset[str]:
    """Return the kinds of the first phrase behind a verb that the lexicon knows: of its last noun in English."""
    table, found, passed = sentence.table, _NONE, 0
    for i in places:
        kinds, word = kinds_at(sentence, i), sentence.low[i]
        if _is_preposition(sentence, word):
            if passed:
                break
        elif word not in table.determiners:
            passed += 1
        if kinds and table.adjective_after:
            behind = i + 2 if sentence.low[i + 1 : i + 2] and sentence.low[i + 1] in table.of else i
            return kinds | (kinds_at(sentence, behind) if behind < len(sentence.low) else _NONE)
        if found and not kinds:
            return found
        found = kinds or found
    return found


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
    if kinds := sentence.table.kinds.of(words.low[at]):
        return kinds
    if words.is_capital(at):
        start = words.start[at]
        for mention in sentence.mentions:
            if mention.span.start <= start < mention.span.end:
                return frozenset({_OF_ENTITIES[mention.entity.kind]})
    return _NONE
