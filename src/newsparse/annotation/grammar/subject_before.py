"""The subject that stands before its verb, behind or across adjuncts, insertions and relative clauses."""

from __future__ import annotations

from newsparse.annotation.grammar.adjuncts import after_adjuncts, opens_adjunct, opens_participle_clause
from newsparse.annotation.grammar.adverbs import is_filler
from newsparse.annotation.grammar.clauses import REACH, clause_start, is_relative, is_utterance
from newsparse.annotation.grammar.datelines import length_of_dateline
from newsparse.annotation.grammar.phrases import STOPS, Phrase, Sentence, noun_phrase, with_apposition

_INSERTION_ENDS = frozenset(",–—)")


def subject_before(sentence: Sentence, at: int) -> Phrase | None:
    """Return the subject of the verb at word `at` from the words before it; None where it is left out."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    last = _skip_fillers(sentence, at - 1)
    if last < 0:
        return None
    word = low[last]
    if word in grammar.pronouns or word in grammar.non_third_person:
        return Phrase(last, last + 1, pronoun=grammar.pronouns.get(word), foreign=word in grammar.non_third_person)
    if is_relative(sentence, last):
        return _antecedent(sentence, last - (low[last - 1] == ","))
    if word in _INSERTION_ENDS:
        return across_insertion(sentence, last)
    ends_clause = word in grammar.and_words or word in grammar.complementizers or word in STOPS
    return None if ends_clause or sentence.is_marked(last) else phrase_up_to(sentence, last + 1)


def _skip_fillers(sentence: Sentence, at: int) -> int:
    grammar, low = sentence.lex.grammar, sentence.words.low
    while at >= 0 and (is_filler(grammar, low[at]) or low[at] in grammar.negations) and low[at] not in grammar.pronouns:
        at -= 1
    return at


def _antecedent(sentence: Sentence, end: int) -> Phrase | None:
    """Return the noun phrase right before a relative clause: its last article or name."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    first = clause_start(sentence, end)
    if first and low[first - 1] == "," and (named := _ending_at(sentence, first - 1)) is not None:
        return named  # `NAME, now the head of the port, who said`
    for at in range(end - 1, first - 1, -1):
        opens = low[at] in grammar.articles and low[at] not in grammar.genitives
        if opens and (at == first or low[at - 1] not in grammar.genitives):
            return Phrase(at, end)
    return phrase_up_to(sentence, end)


def _ending_at(sentence: Sentence, end: int) -> Phrase | None:
    """Return the name of a person that ends before word `end`."""
    return next((Phrase(at, stop) for at, stop in sentence.people.items() if stop == end), None)


def phrase_up_to(sentence: Sentence, end: int) -> Phrase | None:
    """Return the noun phrase that ends before word `end`, without the adjuncts that stand before it."""
    if end <= 0:
        return None
    first = clause_start(sentence, end)
    start = after_adjuncts(sentence, first, end)
    if start is None:
        if (person := _person_at_end(sentence, first, end)) is not None:
            return person
        if first and is_relative(sentence, first - 1):
            return _antecedent(sentence, first - 1 - (first > 1 and sentence.words.low[first - 2] == ","))
        if first > 1 and sentence.words.low[first - 1] == ",":
            return across_insertion(sentence, first - 1)
        return None
    return Phrase(start, end) if sentence.words.low[start] not in sentence.lex.grammar.pronouns else None


def _person_at_end(sentence: Sentence, first: int, end: int) -> Phrase | None:
    """Return the person named right before a verb, where all before is an adjunct: `In London NAME said`."""
    low, grammar, names = sentence.words.low, sentence.lex.grammar, sentence.lex.names
    at = next((at for at, stop in sentence.people.items() if stop == end and at > first), None)
    if at is None:
        return None
    while at > first + 1 and (sentence.lex.role_gender(low[at - 1]) is not None or low[at - 1] in names.honorifics):
        at -= 1
    ties = (grammar.prepositions, grammar.genitives, grammar.and_words)
    return None if any(low[at - 1] in tie for tie in ties) else Phrase(at, end)


def across_insertion(sentence: Sentence, comma: int) -> Phrase | None:
    """Return the subject before what stands between commas: apposition, relative clause, adjunct."""
    low, dateline = sentence.words.low, length_of_dateline(sentence.words, sentence.lex.grammar.time_words)
    first = comma
    while (
        first > (dateline if dateline < comma else 0)
        and comma - first < REACH
        and low[first - 1] not in {";", ":"}
        and not is_utterance(sentence, first - 1)
    ):
        if (
            low[first - 1] in sentence.lex.grammar.complementizers
            and low[first - 1] not in sentence.lex.grammar.relatives
        ):
            break
        first -= 1
    start = first
    while start < comma:
        stop = start
        while stop < comma and low[stop] != ",":
            stop += 1
        grammar = sentence.lex.grammar
        while start < stop and (
            low[start] in grammar.and_words or (low[start] in grammar.fillers and low[start] not in grammar.articles)
        ):
            start += 1
        start = _person_after_adjunct(sentence, start, stop)
        if _can_be_subject(sentence, start, stop):
            return Phrase(start, with_apposition(sentence, noun_phrase(sentence, start)))
        if start == first and low[start] in sentence.lex.grammar.pronouns:
            return Phrase(start, start + 1, pronoun=sentence.lex.grammar.pronouns[low[start]])
        start = stop + 1
    return None


def _person_after_adjunct(sentence: Sentence, start: int, stop: int) -> int:
    """Return where the subject begins after an adjunct, if it is a person's name or title: `On Monday NAME, …`."""
    if start >= stop or not (
        opens_adjunct(sentence, start) or sentence.words.low[start] in sentence.lex.grammar.time_words
    ):
        return start
    after = after_adjuncts(sentence, start, stop)
    words, grammar = sentence.words, sentence.lex.grammar
    if after is not None and after > start:
        full_name = after + 1 < stop and words.is_capital(after) and words.is_capital(after + 1)
        if full_name or any(after <= at < stop for at in sentence.people):
            return after
    ties = (grammar.prepositions, grammar.genitives, grammar.and_words)
    person = next((at for at in sorted(sentence.people) if start + 1 < at < stop), None)
    return person if person is not None and not any(words.low[person - 1] in tie for tie in ties) else start


def _can_be_subject(sentence: Sentence, start: int, stop: int) -> bool:
    if start >= stop or _is_no_subject(sentence, start):
        return False
    end = noun_phrase(sentence, start)
    return end > start and sentence.lex.grammar.auxiliaries.isdisjoint(sentence.words.low[end:stop])


def _is_no_subject(sentence: Sentence, at: int) -> bool:
    """Tell whether something other than a noun phrase begins: an adjunct, a clause, a pronoun, a date."""
    word, grammar = sentence.words.low[at], sentence.lex.grammar
    if word.isdigit() or opens_participle_clause(sentence, at):
        return True
    never = (grammar.pronouns, grammar.non_third_person, grammar.time_words, grammar.and_words)
    unless_article = (grammar.prepositions, grammar.subordinators, grammar.fillers)
    if any(word in words for words in never):
        article = word in grammar.articles and word in grammar.pronouns and at + 1 < len(sentence.words.low)
        return not (
            article and sentence.words.low[at + 1].isalpha() and sentence.words.low[at + 1] not in sentence.lex.light
        )
    return word not in grammar.articles and any(word in words for words in unless_article)
