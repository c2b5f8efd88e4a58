"""Content nouns: `NAME's claim that …`, `la promesse de NAME de …`, nouns that report what their owner says."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from newsparse._classes import frozen
from newsparse.annotation.grammar.phrases import STOPS, Phrase, Sentence, length_of_any, noun_phrase
from newsparse.annotation.grammar.subjects import main_subject

_OWNER = 8  # words after a noun in which its owner stands and its clause begins
_BACK = 6  # words of an owner before its noun
_ADJECTIVES = 2  # before a noun
_INFINITIVE = 3  # letters that no infinitive is as short as


@frozen
class ContentNoun:
    """A noun with its owner and its clause."""

    index: int
    owner: Phrase
    start: int
    """Where the clause begins."""


def find_content_nouns(sentence: Sentence) -> Iterator[ContentNoun]:
    """Yield the nouns of a sentence whose owner says or thinks the clause that follows."""
    nouns = sentence.lex.quotes.content_nouns
    if nouns.isdisjoint(sentence.words.low):
        return
    for index, word in enumerate(sentence.words.low):
        if word not in nouns or any(cue.first <= index < cue.end for cue in sentence.cues):
            continue
        start = _clause_after(sentence, index)
        owner = _owner(sentence, index) if start is not None else None
        if start is not None and owner is not None:
            yield ContentNoun(index, owner, start)


def _clause_after(sentence: Sentence, index: int) -> int | None:
    """Return where the clause of a noun begins, its owner passed over; None if it has none."""
    low, grammar, openings = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes.noun_complementizers
    for at in range(index + 1, min(index + _OWNER, len(low) - 2)):
        word, after = low[at], low[at + 1]
        opens = length_of_any(sentence, at, openings) if openings else 0
        if opens or word in grammar.complementizers:
            start = at + (opens or 1)
            return None if _is_verb_of_relative(sentence, start) or sentence.is_marked(start) else start
        if word == grammar.infinitive_marker and not grammar.comma_clause:
            return at if at == index + 1 and _may_be_infinitive(sentence, at + 1) else None
        if after.endswith(grammar.content_endings or ("\0",)) and word in _before_infinitives(sentence):
            if len(after) > _INFINITIVE and not sentence.words.is_capital(at + 1) and grammar.infinitive_endings:
                return at
        elif word == "," and grammar.comma_clause:
            return _after_comma(sentence, at)
        elif word in STOPS or word in grammar.auxiliaries or sentence.is_marked(at):
            return None
    return None


def _is_verb_of_relative(sentence: Sentence, at: int) -> bool:
    """Tell whether the verb of a relative clause stands here: `the decision that has changed`, `… that helped`."""
    word, grammar = sentence.words.low[at], sentence.lex.grammar
    past = grammar.syncretic_past and word.endswith(grammar.participle_endings) and not sentence.words.is_capital(at)
    return word in grammar.auxiliaries or past


def _before_infinitives(sentence: Sentence) -> AbstractSet[str]:
    """Return what stands before the infinitive of a noun: `la promesse de venir`, and not `du ministre`."""
    known = sentence.lex.quotes.infinitive_prepositions.values()
    return {word for words in known for word in words.split()} or sentence.lex.grammar.genitives


def _may_be_infinitive(sentence: Sentence, at: int) -> bool:
    lex, word = sentence.lex, sentence.words.low[at]
    return word.isalpha() and not (
        word in lex.grammar.articles or word in lex.light or sentence.words.is_capital(at) or sentence.is_marked(at)
    )


def _after_comma(sentence: Sentence, comma: int) -> int | None:
    """Return where a clause after a comma begins, behind its conjunction if it has one; None where none follows."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if low[comma + 1] in grammar.complementizers:
        return comma + 2
    for word in low[comma + 1 : comma + 1 + 2 * _OWNER]:
        if word == grammar.infinitive_marker or word in sentence.lex.quotes.reported_moods:
            return comma + 1
        if word in STOPS or word in grammar.auxiliaries:
            return None
    return None


def _owner(sentence: Sentence, index: int) -> Phrase | None:
    """Return whose noun it is: `NAME's claim`, `la promesse de NAME`, `its claim` of the subject."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    last = _before_adjectives(sentence, index)
    before = low[last] if last >= 0 else ""
    if before == grammar.possessive_marker and last > 0:
        return _named_up_to(sentence, last)
    after = index + 1
    if after + 1 < len(low) and (low[after] in grammar.genitives or low[after] in grammar.agent_prepositions):
        first = after if low[after] in grammar.articles else after + 1
        end = noun_phrase(sentence, first)
        if end > first and (first in sentence.people or low[first] in grammar.articles):
            return Phrase(first, end)
    if before in grammar.possessives and (subject := main_subject(sentence)) is not None and subject.first < index:
        return None if subject.foreign else subject
    return None


def _before_adjectives(sentence: Sentence, index: int) -> int:
    """Return the word before a noun and its adjectives: that of `its` in `its bold claim`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for at in range(index - 1, max(-1, index - 2 - _ADJECTIVES), -1):
        if low[at] in grammar.possessives or low[at] == grammar.possessive_marker:
            return at
        if not low[at].isalpha() or low[at] in sentence.lex.light or low[at] in grammar.articles:
            break
    return index - 1


def _named_up_to(sentence: Sentence, end: int) -> Phrase | None:
    """Return the noun phrase before `'s`: a person's name, or the words after the last article."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for at in range(end - 1, max(-1, end - _BACK), -1):
        if sentence.people.get(at) == end or low[at] in grammar.articles:
            return Phrase(at, end)
        if low[at] in STOPS or low[at] in sentence.lex.light or sentence.is_marked(at):
            return Phrase(at + 1, end) if at + 1 < end and sentence.words.is_capital(at + 1) else None
    return None
