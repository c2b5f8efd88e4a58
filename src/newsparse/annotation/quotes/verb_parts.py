"""Parts of a verb that stand apart from it: its auxiliary, its particle, a pronoun in it, a negation."""

from __future__ import annotations

from newsparse.annotation.grammar.adverbs import is_filler
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.annotation.grammar.negation import is_affirmative
from newsparse.annotation.quotes.lexicon import CueForm
from newsparse.languages.schema.grammar import Grammar
from newsparse.text.words import Words

_ADVERBS = 6  # words between an auxiliary and its participle
REACH = 30
"""Words over which a verb and its auxiliary or particle belong together."""


def word_before(words: Words, table: Lexica, index: int) -> tuple[int, bool]:
    """Return the place of the last word before `index` that is no adverb, and whether it is an auxiliary."""
    grammar = table.grammar
    at = index - 1
    while at >= 0 and is_filler(grammar, words.low[at]) and words.low[at] not in grammar.auxiliaries:
        at -= 1
    return at, at >= 0 and words.low[at] in grammar.auxiliaries


def auxiliary_before(words: Words, table: Lexica, index: int) -> int | None:
    """Return the first of the auxiliaries before a participle, with nothing but adverbs or an aside between."""
    grammar = table.grammar
    last = index - 1
    if last > 0 and words.low[last] == "," and (opening := _aside(words, last)) is not None:
        last = opening - 1
    for at in range(last, max(-1, last - _ADVERBS + 1), -1):
        if words.low[at] in grammar.auxiliaries:
            first = at
            while first > 0 and words.low[first - 1] in grammar.auxiliaries:
                first -= 1
            return first
        if not is_filler(grammar, words.low[at]):
            return None
    return None


def _aside(words: Words, comma: int) -> int | None:
    """Return the comma that opens what stands aside before word `comma`: `avait, de son côté, déclaré`."""
    for at in range(comma - 2, max(-1, comma - _ADVERBS), -1):
        if words.low[at] == ",":
            return at
        if not words.low[at][0].isalnum():
            return None
    return None


def distant_auxiliary(words: Words, table: Lexica, index: int) -> int | None:
    """Return the auxiliary of a participle that closes the clause, further before it."""
    for at in range(index - 1, max(-1, index - REACH), -1):
        if words.low[at] in {",", ";", ":"}:
            return None
        if words.low[at] in table.grammar.auxiliaries:
            return at
    return None


def particle_follows(words: Words, grammar: Grammar, index: int, form: CueForm) -> bool:
    """Tell whether the separable particle of a verb stands at the end of its clause."""
    particles = form.particle.split()
    for at in range(index + 1, min(index + REACH, len(words.low))):
        if words.low[at] in particles and _closes_clause(words, grammar, at):
            return True
        if words.low[at] in {";", ":"}:
            return False
    return False


def _closes_clause(words: Words, grammar: Grammar, at: int) -> bool:
    """Tell whether a word stands at the end of its clause, as a particle does and a preposition does not."""
    if at + 1 >= len(words.low):
        return True
    after = words.low[at + 1]
    return not after[0].isalnum() or after in grammar.and_words or after in grammar.subordinators


def pronoun_in(words: Words, table: Lexica, index: int) -> int | None:
    """Return the word if an inverted pronoun is a part of it: `a-t-il`."""
    _, hyphen, pronoun = words.low[index].rpartition("-")
    return index if hyphen and pronoun in table.grammar.pronouns else None


def is_negated(words: Words, table: Lexica, first: int, index: int) -> bool:
    """Tell whether a negation stands around a verb from its auxiliary `first` to word `index`."""
    grammar, low = table.grammar, words.low
    around = range(first, min(len(low), index + 3)) if grammar.verb_second else range(max(0, first - 2), index + 1)
    return any(low[at] in grammar.negations and not is_affirmative(low, at, grammar) for at in around)
