"""Clauses without a parser: where they begin."""

from __future__ import annotations

from newsparse.annotation.grammar.phrases import STOPS, Sentence, is_dot_in_name
from newsparse.text.words import FILL

_CLAUSE = 25  # words of a clause before a conjunction
REACH = 60
"""Words before a verb that are searched for its subject."""


def clause_start(sentence: Sentence, end: int) -> int:
    """Return where the clause begins whose words stand before word `end`."""
    low, grammar, verbs = sentence.words.low, sentence.lex.grammar, sentence.cue_verbs
    for at in range(end - 1, max(-1, end - REACH), -1):
        word = low[at]
        if at in verbs:
            return at + 1
        if word in STOPS and not is_dot_in_name(sentence, at):
            return at + 1
        if word[0] == FILL:
            if is_utterance(sentence, at):
                return at + 1
            continue  # a fragment between marks inside the phrase
        if word in grammar.complementizers or (word in grammar.subordinators and word not in grammar.articles):
            return at + 1
        if word in grammar.and_words and _verb_before(sentence, at):
            return at + 1
    return max(0, end - REACH)


def is_utterance(sentence: Sentence, at: int) -> bool:
    """Tell whether marked text is an utterance and no part of a phrase: it has its own punctuation, or a comma."""
    return sentence.marks[at].punctuated if at in sentence.marks else False


def _verb_before(sentence: Sentence, conjunction: int) -> bool:
    """Tell whether the words before a conjunction hold a verb, so that it joins clauses and not names."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for at in range(conjunction - 1, max(-1, conjunction - _CLAUSE), -1):
        if low[at] in grammar.auxiliaries:
            return True
        if low[at] in {";", ":"}:
            return False
    return any(conjunction - _CLAUSE < cue.verb < conjunction for cue in sentence.cues)


def is_relative(sentence: Sentence, at: int) -> bool:
    """Tell whether a word is a relative pronoun and no article as well."""
    word, grammar = sentence.words.low[at], sentence.lex.grammar
    return word in grammar.relatives and word not in grammar.articles
