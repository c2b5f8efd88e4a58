"""Verb forms without an ending: an infinitive, or the present of several people ("Police arrest three men")."""

from __future__ import annotations

from newsparse.annotation.events.participant import Participant
from newsparse.annotation.grammar.adverbs import is_filler
from newsparse.annotation.grammar.discourse import is_several
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.annotation.quotes.lexicon import cue_lexicon
from newsparse.languages.schema.verbs import VerbForm

_SEVERAL = frozenset({"p", "i"})  # numbers of pronouns that a verb without an ending stands behind: "they", "we", "I"


def is_present(sentence: EventSentence, at: int) -> bool:
    """Tell whether a verb without an ending is no infinitive: its subject stands before it, several people."""
    low, table = sentence.low, sentence.table
    before = at - 1
    while before > 0 and is_filler(sentence.lexica.grammar, low[before]) and not _governs(sentence, before):
        before -= 1
    if before < 0:
        return False
    start, end = sentence.clause(at)
    if table.subjects.get(low[before]) in _SEVERAL:
        return before == start or not _governs(sentence, before - 1)
    if low[before] in table.relatives:
        return before > 0
    subject = next((p for p in sentence.participants if max(p.last, p.end) == before), None)
    if subject is None or not _means_several(sentence, subject) or not _opens(sentence, subject, start):
        return False
    if not _may_be_noun(sentence, low[at]):
        return True
    return low[subject.last] not in sentence.tables.cardinals and not _has_other_verb(sentence, at, end)


def _governs(sentence: EventSentence, at: int) -> bool:
    """Tell whether a word makes an infinitive of the verb behind it, or behind its subject: "Did they attack"."""
    word = sentence.low[at]
    return word in sentence.table.verbal or word in sentence.lexica.grammar.auxiliaries


def _may_be_noun(sentence: EventSentence, word: str) -> bool:
    forms = sentence.tables.triggers_of(word)
    return bool(sentence.tables.kinds_of(word)) or any(form.shape is VerbForm.NOUN for form in forms)


def _means_several(sentence: EventSentence, subject: Participant) -> bool:
    return sentence.low[subject.last] in sentence.table.plurals or is_several(sentence, subject) is True


def _opens(sentence: EventSentence, subject: Participant, start: int) -> bool:
    """Tell whether a clause begins with somebody, who is no object: "The unions", "said protesters", "after rebels"."""
    low, tables, grammar = sentence.low, sentence.tables, sentence.lexica.grammar
    at = subject.first
    while at > start and (low[at - 1] in tables.determiners or low[at - 1] in grammar.time_words):
        at -= 1
    if at == 0 or low[at - 1] in sentence.table.clause_conjunctions:
        return True
    return at == start or low[at - 1] == "," or low[at - 1] in cue_lexicon(sentence.lexica).forms


def _has_other_verb(sentence: EventSentence, at: int, end: int) -> bool:
    """Tell whether a clause goes on with an auxiliary or a verb, so that a noun stands here: "Nine assault rifles"."""
    verbs = (VerbForm.FINITE, VerbForm.PARTICIPLE)
    return any(
        word in sentence.lexica.grammar.auxiliaries
        or any(form.shape in verbs for form in sentence.tables.triggers_of(word))
        for word in sentence.low[at + 1 : end + 1]
    )
