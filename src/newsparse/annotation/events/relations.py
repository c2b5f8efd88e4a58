"""What ties a participant to the rest of its sentence: a preposition before it, or the case of its article."""

from __future__ import annotations

from newsparse.annotation.events.noun_phrases import PhraseReader

_JOINING = frozenset({"with", "of", "by"})


def relation_of(phrases: PhraseReader, head: int) -> str:
    """Return what the word before a phrase, its article left aside, ties it by."""
    at = head - 1 - phrases.approximator(head)
    ties = phrases.tables.relations
    if case := _case(phrases, at):
        return case
    if phrases.low[at] in phrases.tables.determiners and phrases.low[at] not in ties:
        at -= 1
    while phrases.low[at] in phrases.table.premodifiers or phrases.low[at].isdigit():
        at -= 1
    if not phrases.table.adjective_after and phrases.qualifies(at):
        at -= 1
    if phrases.low[at] in phrases.table.possessive_marks:
        return ties.get(phrases.low[_before_name(phrases, at - 1)], "")
    grammar = phrases.lexica.grammar
    if grammar.verb_final and phrases.low[at] in grammar.subordinators:
        return ""  # "Während Norland ... angriff"
    tie = ties.get(phrases.low[at], "")
    joining = phrases.table.together if tie == "with" else phrases.table.beside
    if tie in _JOINING and phrases.low[at - 1] in joining:
        return "together"
    if tie != "of":
        return tie
    before = ties.get(phrases.low[at - 1], "")  # "par des rebelles": the genitive is an article
    return before if before and before != "of" else "" if _opens(phrases, at) else tie


def _case(phrases: PhraseReader, at: int) -> str:
    """Return the relation that an article tells by its case: an object in "den Minister", a dative in "dem"."""
    while at >= 0 and (phrases.low[at] in phrases.table.premodifiers or phrases.low[at].isdigit()):
        at -= 1
    tied = phrases.low[at - 1] in phrases.tables.relations and phrases.low[at - 2] != ","  # ", der den Minister ..."
    if phrases.low[at] in phrases.table.accusative and not tied:
        return "object"
    if phrases.low[at] in phrases.table.dative and not tied:
        return "to"
    return ""


def _before_name(phrases: PhraseReader, at: int) -> int:
    """Return where the word before a possessor is: "for" in "for the minister's ..."."""
    while at >= 0 and (phrases.words.is_capital(at) or phrases.low[at] in phrases.table.premodifiers):
        at -= 1
    return at - (phrases.low[at] in phrases.table.determiners)


def _opens(phrases: PhraseReader, at: int) -> bool:
    """Tell whether a genitive has no noun before it, so that it is an article: "Des manifestants", "Der Iran"."""
    word = phrases.low[at - 1]
    grammar = phrases.lexica.grammar
    if grammar.capitalises_nouns and phrases.low[at] in grammar.dative_determiners:  # "lobte der Rat", "half der Stadt"
        return not phrases.words.is_capital(at - 1) or not word.isalpha() or word in grammar.subordinators
    indefinite = phrases.low[at] in phrases.table.indefinite  # "ont libéré des otages"
    named = phrases.low[at - 2] in phrases.table.nominal  # "l'attaque des dockers"
    return (
        not word.isalpha()
        or word in phrases.tables.before_articles
        or (indefinite and not named and phrases.tables.is_verb(word))
    )
