"""Clauses without a parser: where the subject of a verb stands."""

from __future__ import annotations

from newsparse.annotation.entities.role_nouns import role_gender
from newsparse.annotation.grammar.adverbs import is_filler
from newsparse.annotation.grammar.phrases import (
    STOPS,
    Phrase,
    Sentence,
    is_date_at,
    is_dot_in_name,
    noun_phrase,
    with_apposition,
)
from newsparse.text.words import FILL

_AHEAD = 12  # words after a verb in which a person is its subject behind words that no table knows
_UNKNOWN = 2  # words between a verb and its subject that no table knows
_CLAUSE = 25  # words of a clause before a conjunction
_BACK = 60  # words before a verb that are searched for its subject
_INFINITIVE = 3  # letters that no infinitive is as short as
_BREAKS = frozenset(";:()[]–—•|")
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
    if _is_relative(sentence, last):
        return _antecedent(sentence, last - (low[last - 1] == ","))
    if word in _INSERTION_ENDS:
        return across_insertion(sentence, last)
    ends_clause = word in grammar.and_words or word in grammar.complementizers or word in STOPS
    return None if ends_clause or sentence.is_marked(last) else phrase_up_to(sentence, last + 1)


def _is_relative(sentence: Sentence, at: int) -> bool:
    word, grammar = sentence.words.low[at], sentence.lex.grammar
    return word in grammar.relatives and word not in grammar.articles


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
    start = _skip_adjuncts(sentence, first, end)
    if start is None:
        if (person := _person_at_end(sentence, first, end)) is not None:
            return person
        if first and _is_relative(sentence, first - 1):
            return _antecedent(sentence, first - 1 - (first > 1 and sentence.words.low[first - 2] == ","))
        if first > 1 and sentence.words.low[first - 1] == ",":
            return across_insertion(sentence, first - 1)
        return None
    return Phrase(start, end) if sentence.words.low[start] not in sentence.lex.grammar.pronouns else None


def _person_at_end(sentence: Sentence, first: int, end: int) -> Phrase | None:
    """`In London NAME said`: the person named right before a verb, where all before is an adjunct."""
    low, grammar, names = sentence.words.low, sentence.lex.grammar, sentence.lex.names
    at = next((at for at, stop in sentence.people.items() if stop == end and at > first), None)
    if at is None:
        return None
    while at > first + 1 and (role_gender(low[at - 1], names) is not None or low[at - 1] in names.honorifics):
        at -= 1
    ties = (grammar.prepositions, grammar.genitives, grammar.and_words)
    return None if any(low[at - 1] in tie for tie in ties) else Phrase(at, end)


def clause_start(sentence: Sentence, end: int) -> int:
    """Return where the clause begins whose words stand before word `end`."""
    low, grammar, verbs = sentence.words.low, sentence.lex.grammar, sentence.cue_verbs
    for at in range(end - 1, max(-1, end - _BACK), -1):
        word = low[at]
        if at in verbs:
            return at + 1
        if word in STOPS and not is_dot_in_name(sentence, at):
            return at + 1
        if word[0] == FILL:
            if _is_utterance(sentence, at):
                return at + 1
            continue  # a fragment between marks inside the phrase
        if word in grammar.complementizers or (word in grammar.subordinators and word not in grammar.articles):
            return at + 1
        if word in grammar.and_words and _verb_before(sentence, at):
            return at + 1
    return max(0, end - _BACK)


def _is_utterance(sentence: Sentence, at: int) -> bool:
    """Tell whether marked text is an utterance and no part of a phrase: it has its own punctuation, or a comma."""
    return sentence.marks[at].punctuated if at in sentence.marks else False


def _is_long(sentence: Sentence, at: int) -> bool:
    """Tell whether marked text is more than a word or two in apposition: `les syndicats, « amers », déplorent`."""
    mark = sentence.marks[at]
    return at < _ASIDE or mark.end - mark.start > _SHORT_MARK


_ASIDE = 2  # words before marked text that stands aside
_SHORT_MARK = 20  # code points


def _verb_before(sentence: Sentence, conjunction: int) -> bool:
    """Tell whether the words before a conjunction hold a verb, so that it joins clauses and not names."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for at in range(conjunction - 1, max(-1, conjunction - _CLAUSE), -1):
        if low[at] in grammar.auxiliaries:
            return True
        if low[at] in {";", ":"}:
            return False
    return any(conjunction - _CLAUSE < cue.verb < conjunction for cue in sentence.cues)


def _skip_adjuncts(sentence: Sentence, first: int, end: int) -> int | None:
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
            at = _after_adjunct(sentence, at + 1, end)
        elif sentence.is_marked(at):
            at += 1
        else:
            return at
    return None


def _opens_with_particle(sentence: Sentence, first: int, end: int) -> bool:
    """`Von der NAME betonte`: tell whether a particle that begins the sentence belongs to the name after it."""
    words, particles = sentence.words, sentence.lex.names.particles
    if end - first < _PARTICLE_NAME[0] or end - first > _PARTICLE_NAME[1] or words.low[first] not in particles:
        return False
    named = words.is_capital(first) and words.is_capital(end - 1)
    return named and all(low in particles for low in words.low[first : end - 1])


_PARTICLE_NAME = (2, 4)  # words: a particle or more and a surname


def _after_adjunct(sentence: Sentence, at: int, end: int) -> int:
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


def across_insertion(sentence: Sentence, comma: int) -> Phrase | None:
    """Return the subject before what stands between commas: apposition, relative clause, adjunct."""
    low = sentence.words.low
    first = comma
    while (
        first > 0
        and comma - first < _BACK
        and low[first - 1] not in {";", ":"}
        and not _is_utterance(sentence, first - 1)
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
    """`On Monday NAME, …`: where the subject begins after an adjunct, if it is a person's name or title."""
    if start >= stop or not (
        opens_adjunct(sentence, start) or sentence.words.low[start] in sentence.lex.grammar.time_words
    ):
        return start
    after = _skip_adjuncts(sentence, start, stop)
    words, grammar = sentence.words, sentence.lex.grammar
    if after is not None and after > start:
        full_name = after + 1 < stop and words.is_capital(after) and words.is_capital(after + 1)
        if full_name or any(after <= at < stop for at in sentence.people):
            return after
    ties = (grammar.prepositions, grammar.genitives, grammar.and_words)
    person = next((at for at in sorted(sentence.people) if start + 1 < at < stop), None)
    return person if person is not None and not any(words.low[person - 1] in tie for tie in ties) else start


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
        article = word in grammar.articles and word in grammar.pronouns and at + 1 < len(sentence.words)
        return not (
            article and sentence.words.low[at + 1].isalpha() and sentence.words.low[at + 1] not in sentence.lex.light
        )
    return word not in grammar.articles and any(word in words for words in unless_article)


def subject_after(sentence: Sentence, at: int) -> Phrase | None:
    """Return the subject that follows the verb before word `at`: `, a déclaré lundi à la presse le ministre`."""
    return _close_after(sentence, at) or _person_ahead(sentence, at)


def _close_after(sentence: Sentence, at: int) -> Phrase | None:
    """Return the subject behind dates, adverbs and adjuncts that tables know."""
    low, grammar, count = sentence.words.low, sentence.lex.grammar, len(sentence.words)
    for _ in range(4):
        while at < count and (
            is_date_at(sentence, at) or (low[at] in grammar.fillers and low[at] not in grammar.articles)
        ):
            at += 1
        if at >= count or sentence.is_marked(at):
            return None
        if (feature := grammar.pronouns.get(low[at])) is not None and low[at] not in grammar.articles:
            return None if grammar.joined_pronouns else Phrase(at, at + 1, pronoun=feature)
        if low[at] not in grammar.prepositions or low[at] in grammar.articles:
            break
        if low[at] in grammar.genitives:
            return None
        at = _after_place(sentence, at + 1)
    at = at if grammar.verb_second else _past_adverbs(sentence, at)
    if at >= count or low[at] in STOPS or low[at] in grammar.complementizers or low[at] in grammar.non_third_person:
        return None
    if not _opens_phrase(sentence, at):
        return None
    end = noun_phrase(sentence, at)
    return Phrase(at, with_apposition(sentence, end)) if end > at else None


def _person_ahead(sentence: Sentence, at: int) -> Phrase | None:
    """`raconte, la voix cassée, NAME`, `jure de son côté NAME`: the first person named behind what no table knows."""
    low, grammar, names = sentence.words.low, sentence.lex.grammar, sentence.lex.names
    for ahead in range(at, min(len(low), at + _AHEAD)):
        if sentence.is_marked(ahead) or low[ahead] in _BREAKS or low[ahead] in grammar.complementizers:
            return None
        if low[ahead] in grammar.auxiliaries or low[ahead] in grammar.non_third_person:
            return None
        if ahead not in sentence.people:
            continue
        first = ahead
        while first > at and (role_gender(low[first - 1], names) is not None or low[first - 1] in names.honorifics):
            first -= 1
        before = low[first - 1]
        if before in grammar.prepositions or before in grammar.genitives or before in grammar.and_words:
            return None
        return Phrase(first, with_apposition(sentence, sentence.people[ahead]))
    return None


def _past_adverbs(sentence: Sentence, at: int) -> int:
    """Pass over a word or two that no table knows: `dit en substance le texte`, `lance goguenard NAME`."""
    low, lex = sentence.words.low, sentence.lex
    for ahead in range(at, min(len(low), at + _UNKNOWN + 1)):
        if _opens_phrase(sentence, ahead) and low[ahead] not in lex.grammar.genitives:
            return ahead
        if not low[ahead].isalpha() or low[ahead] in lex.light or low[ahead] in lex.forms:
            break
    return at


def _after_place(sentence: Sentence, at: int) -> int:
    """Pass over the noun phrase of an adjunct after a verb: `à l'AFP`, `sur France Info`, `lors d'un entretien`."""
    low, grammar, count = sentence.words.low, sentence.lex.grammar, len(sentence.words)
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


def _opens_phrase(sentence: Sentence, at: int) -> bool:
    grammar, names, quotes, word = sentence.lex.grammar, sentence.lex.names, sentence.lex.quotes, sentence.words.low[at]
    return (
        word in grammar.articles or sentence.words.is_capital(at) or word in names.roles or word in names.groups
        or word in names.bodies or word in quotes.source_nouns
    )  # fmt: skip
