"""Adjuncts: phrases of place, time and manner, which are passed over to find the subject of a clause."""

from __future__ import annotations

from newsparse.annotation.grammar.phrases import STOPS, Sentence

_INFINITIVE = 3  # letters that no infinitive is as short as


def opens_adjunct(sentence: Sentence, at: int) -> bool:
    """Tell whether an adjunct or another clause begins: a preposition, a conjunction or a participle."""
    word, grammar = sentence.words.low[at], sentence.lex.grammar
    if word in grammar.prepositions:
        return word not in grammar.articles or word in grammar.genitives
    if word in grammar.subordinators:
        return word not in grammar.articles
    return opens_participle_clause(sentence, at)


def opens_participle_clause(sentence: Sentence, at: int) -> bool:
    """Tell whether a participle only says when or why somebody spoke: `Speaking on Monday`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if not low[at].endswith(grammar.participle_endings) or at in sentence.people or at + 1 >= len(low):
        return False
    after = low[at + 1]
    infinitive = len(after) > _INFINITIVE and after.endswith(grammar.infinitive_endings or "\0")
    return infinitive or after in grammar.prepositions or after in grammar.time_words or after in grammar.subordinators


def after_adjuncts(sentence: Sentence, first: int, end: int) -> int | None:
    """Return where a noun phrase begins behind the adjuncts from word `first` on; None if all up to `end` are such."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if _opens_with_particle(sentence, first, end):
        return first
    at = first
    while at < end:
        word = low[at]
        if (
            word in grammar.time_words
            or (word in grammar.fillers and word not in grammar.articles)
            or word in grammar.and_words
            or word.isdigit()
        ):
            at += 1
        elif word in grammar.prepositions and not (word in grammar.articles and at == first):
            at = _end_of_adjunct(sentence, at + 1, end)
        elif sentence.is_marked(at):
            at += 1
        else:
            return at
    return None


def _opens_with_particle(sentence: Sentence, first: int, end: int) -> bool:
    """Tell whether a particle that begins the sentence belongs to the name after it: `Von der NAME betonte`."""
    words, before = sentence.words, sentence.words.low[first : end - 1]
    named = words.is_capital(first) and words.is_capital(end - 1)
    return named and bool(before) and sentence.lex.names.particles.issuperset(before)


def _end_of_adjunct(sentence: Sentence, at: int, end: int) -> int:
    """Return where the noun phrase after a preposition ends: at the next article or pronoun, or after a date."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    while at < end and low[at] in grammar.articles:
        at += 1
    seen = False
    while at < end:
        word = low[at]
        if word in grammar.time_words or word.isdigit():
            seen = True
        elif (
            (
                seen
                and (word in grammar.articles or word in grammar.pronouns)
                and low[at - 1] not in grammar.prepositions
            )
            or (seen and low[at - 1] in grammar.time_words and sentence.words.is_capital(at))
            or word in grammar.prepositions
        ):
            return at
        seen = True
        at += 1
    return at


def after_place(sentence: Sentence, at: int) -> int:
    """Pass over the noun phrase of an adjunct after a verb: `à l'AFP`, `sur France Info`, `lors d'un entretien`."""
    low, grammar, count = sentence.words.low, sentence.lex.grammar, len(sentence.words.low)
    start = at
    while at < count and low[at] in grammar.articles:
        at += 1
    noun = at
    while at < count and low[at] not in STOPS and not sentence.is_marked(at):
        after_genitive = low[at - 1] in grammar.genitives
        if (
            at > noun
            and not after_genitive
            and (low[at] in grammar.articles or _opens_name(sentence, at, had_article=noun > start))
        ):
            return at
        if low[at] in grammar.prepositions and low[at] not in grammar.genitives and at > noun:
            return at
        if at > noun and at in sentence.people and not after_genitive and low[at - 1] not in grammar.prepositions:
            return at
        at += 1
    return at


def _opens_name(sentence: Sentence, at: int, *, had_article: bool) -> bool:
    """Tell whether a name begins that is no part of a place: after its article, or after a word in small letters."""
    words = sentence.words
    return words.is_capital(at) and (
        had_article or not words.is_capital(at - 1) or words.low[at] in sentence.lex.names.honorifics
    )
