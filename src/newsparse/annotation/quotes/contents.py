"""Content spans: where the words begin that a cue before them reports."""

from __future__ import annotations

import attrs

from newsparse.annotation.grammar.phrases import Sentence, noun_phrase
from newsparse.annotation.quotes.cues import Cue, CueShape

_REACH = 30  # words after a verb within which its clause begins
_CLOSE = 3  # the same after an inverted subject
_CLITICS = 3  # words between a verb and its infinitive
_INFINITIVE = 3  # letters that no infinitive is as short as
_NO_CLAUSE = frozenset('.,;:()!?"')


@attrs.frozen
class Content:
    """What a cue reports: words of the sentence from `start` on."""

    start: int
    clause: bool = False
    """True if a content clause; False if quoted text or undetermined."""


def content_after(sentence: Sentence, cue: Cue, *, near: bool = False) -> Content | None:
    """Return what a cue reports after it; None if nothing shows.

    Args:
        sentence: the sentence.
        cue: the cue, with its `end` after an inverted subject.
        near: look only at the next words: a subject stands between.
    """
    reports = cue.form.speech or cue.form.thought
    if reports and not near:
        start = _infinitive(sentence, cue)
        if start is None:
            start = _bare_clause(sentence, cue)
        if start is not None:
            return Content(start, clause=True)
    others = {other.first for other in sentence.cues if other.shape is not CueShape.SOURCE and other.first > cue.end}
    for index in range(cue.end, min(len(sentence.words), cue.end + (_CLOSE if near else _REACH))):
        if sentence.is_marked(index):
            return Content(index)
        if (start := _clause_opens(sentence, cue, index, near=near)) is not None:
            return Content(start, clause=True)
        if index in others or sentence.words.low[index] == ";":
            return None
    return None


def _clause_opens(sentence: Sentence, cue: Cue, index: int, *, near: bool) -> int | None:
    """Return where a clause begins if word `index` opens one: a complementiser, a colon, in some languages a comma."""
    words, grammar = sentence.words, sentence.lex.grammar
    word, reports = words.low[index], cue.form.speech or cue.form.thought
    if word == ":" and (index + 1 >= len(words) or words.start[index + 1] > words.end[index]):
        return index + 1
    if reports and word in grammar.complementizers and _is_complementiser(sentence, cue, index):
        return index + 1
    if (
        reports
        and word == ","
        and grammar.comma_clause
        and not near
        and _reported_ahead(sentence, index + 1, near=index - cue.end <= _CLOSE)
    ):
        return index + 2 if words.low[index + 1] in grammar.complementizers else index + 1
    return None


def _has_object(sentence: Sentence, cue: Cue) -> bool:
    low, grammar = sentence.words.low, sentence.lex.grammar
    return cue.end < len(low) and low[cue.end] in grammar.articles and low[cue.end] not in grammar.complementizers


def _is_complementiser(sentence: Sentence, cue: Cue, index: int) -> bool:
    """Tell whether `que` opens a clause of the verb and not one of its object: `la mesure que`."""
    return (
        not _has_object(sentence, cue)
        or cue.form.lemma in sentence.lex.quotes.addressing_verbs
        or index <= cue.end + 1  # the article is a pronoun here
    )


def _infinitive(sentence: Sentence, cue: Cue) -> int | None:
    """`dit voir des progrès`: an infinitive right after the verb or its clitics."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if not grammar.infinitive_endings or _has_object(sentence, cue):
        return None
    at = cue.end
    while at < len(low) and at <= cue.end + _CLITICS and (low[at] in grammar.fillers or low[at] in grammar.time_words):
        at += 1
    if at >= len(low) or sentence.words.is_capital(at) or len(low[at]) <= _INFINITIVE or not low[at].isalpha():
        return None
    return at if low[at].endswith(grammar.infinitive_endings) else None


def _bare_clause(sentence: Sentence, cue: Cue) -> int | None:
    """`she said it was late`, `told them he left`, `vowed to win`: a clause without a complementiser."""
    low, grammar, count = sentence.words.low, sentence.lex.grammar, len(sentence.words)
    if not grammar.bare_clause:
        return None
    at = _after_addressee(sentence, cue)
    while at < count and (
        low[at] in grammar.time_words
        or (low[at] in grammar.prepositions and low[at + 1 : at + 2] and low[at + 1] in grammar.time_words)
    ):
        at += 1
    if at >= count or low[at] in _NO_CLAUSE or low[at] in grammar.complementizers or sentence.is_marked(at):
        return None
    if low[at] == grammar.infinitive_marker or low[at] in grammar.clause_openers:
        return at
    return at if _is_clause(sentence, cue, at) else None


def _after_addressee(sentence: Sentence, cue: Cue) -> int:
    low, grammar, quotes = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes
    if cue.form.lemma not in quotes.addressing_verbs or cue.end >= len(low) or low[cue.end] in grammar.complementizers:
        return cue.end
    return cue.end + 1 if low[cue.end] in grammar.oblique_pronouns else noun_phrase(sentence, cue.end)


def _is_clause(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Tell whether a noun phrase and a verb after it begin at word `at`."""
    low, grammar, quotes = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes
    if low[at] in grammar.prepositions or low[at] in grammar.and_words:
        return False
    end = noun_phrase(sentence, at)
    if end <= at or end >= len(low):
        return False
    verbal = low[end] in grammar.auxiliaries or low[end] in grammar.fillers or low[end] in sentence.lex.forms
    return verbal or (cue.form.lemma in quotes.bare_verbs and low[end] not in _NO_CLAUSE)


def _reported_ahead(sentence: Sentence, at: int, *, near: bool) -> bool:
    """Tell whether a clause after a comma is reported: its conjunction, its mood, or `zu` and an infinitive."""
    low, grammar, quotes, count = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes, len(sentence.words)
    if at < count and low[at] in grammar.complementizers:
        return True
    if near and at + 1 < count and low[at] in grammar.articles and sentence.words.is_capital(at + 1):
        return True
    for word in low[at : at + _REACH]:
        if word in quotes.reported_moods or word == grammar.infinitive_marker:
            return True
        if word in {";", ":"}:
            return False
    return False
