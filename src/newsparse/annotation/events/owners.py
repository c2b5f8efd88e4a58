"""Whose a measure or text is: by an adjective, a noun before it or a part of it, or by what was said before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsparse.annotation.grammar.discourse import DiscourseContext, People
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.model.entities import Entity

TEXTS = frozenset({"document", "measure", "claim", "sum"})
"""Kinds of what bodies decide, write and demand."""
_TIES = frozenset({"of", "by"})


def owner_of_text(sentence: EventSentence, places: Sequence[int], discourse: DiscourseContext) -> People:
    """Return whose measure or text stands first at some words; empty for none and for one whose owner is not told.

    Args:
        sentence: where they stand.
        places: the words to look at: those of an object.
        discourse: what was said before: "The judge banned the march. The decision was criticised by ..."
    """
    if body := _owner_told_by_a_word(sentence, places):
        return (body,)
    decisions = sentence.table.decisions
    at = next((i for i in places if _is_text(sentence, i) or sentence.low[i] in decisions), None)
    if at is None or not _takes_up(sentence, at):
        return ()
    noun = sentence.low[at]
    owners = {one for earlier in discourse.previous_sentences if noun in earlier.low for one in _owners(earlier, noun)}
    if owners:
        return tuple(owners) if len(owners) == 1 else ()
    return discourse.deciders() if noun in decisions else ()


def _owners(sentence: EventSentence, noun: str) -> Iterator[Entity]:
    """Yield whose the texts of a noun are said to be in a sentence: "a report by the BBC"."""
    passed = sentence.tables.determiners | sentence.table.of | sentence.table.by
    for participant in sentence.participants:
        at = participant.first - 1
        while at > 0 and sentence.low[at] in passed:
            at -= 1
        if participant.relation in _TIES and len(participant.entities) == 1 and at >= 0 and sentence.low[at] == noun:
            yield participant.entities[0]


def _takes_up(sentence: EventSentence, at: int) -> bool:
    """Tell whether a noun with a definite article or a demonstrative alone takes up what was told: "the decision"."""
    table, grammar, opener = sentence.table, sentence.lexica.grammar, sentence.low[at - 1] if at else ""
    definite = opener in table.definite or (
        opener in grammar.articles and opener not in table.indefinite and opener not in grammar.indefinite_determiners
    )
    following = sentence.low[at + 1] if at + 1 < len(sentence.low) else ""
    return definite and following not in table.of and following not in table.for_


def _owner_told_by_a_word(sentence: EventSentence, places: Iterable[int]) -> Entity | None:
    """Return the body that an adjective, a noun beside or the first part of a compound says: "government policy"."""
    table, low = sentence.table, sentence.low
    if not table.owning:
        return None
    if sentence.lexica.grammar.capitalises_nouns:  # "Regierungspläne"
        noun = next((noun for i in places if (noun := _first_part(sentence, i))), "")
    else:
        beside = -1 if table.adjective_after else 1  # "politique gouvernementale"
        owned = (low[i] for i in places if low[i] in table.owning and _is_text(sentence, i + beside))
        noun = table.owning.get(next(owned, ""), "")
    return (sentence.entity_index.holder(noun.lower()) or sentence.entity_index.group(noun)) if noun else None


def _first_part(sentence: EventSentence, at: int) -> str:
    """Return the body that a German compound begins with, empty for one that is no measure or text."""
    word = sentence.low[at]
    if not sentence.words.is_capital(at) or not _is_text(sentence, at):
        return ""
    return next((noun for part, noun in sentence.table.owning.items() if word.startswith(part)), "")


def _is_text(sentence: EventSentence, at: int) -> bool:
    return 0 <= at < len(sentence.low) and not TEXTS.isdisjoint(sentence.tables.kinds_of(sentence.low[at]))
