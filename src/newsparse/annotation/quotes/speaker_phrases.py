"""Speaker phrases: which words of a noun phrase are who speaks, and which only say more of them."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from itertools import pairwise

from newsparse.annotation.grammar.adjuncts import opens_participle_clause
from newsparse.annotation.grammar.phrases import Phrase, Sentence
from newsparse.model.entities import Mention


def named_person(sentence: Sentence, phrase: Phrase, people: list[Mention]) -> Mention:
    """Return which of several people in a phrase it names: who follows a comma or a role, else the first."""
    words, lex = sentence.words, sentence.lex
    for mention in people:
        before = bisect.bisect_left(words.start, mention.span.start) - 1
        if before < phrase.first:
            if not _goes_on_with_role(sentence, phrase, mention):
                return mention
        elif (
            lex.role_gender(words.low[before]) is not None
            or words.low[before] in lex.names.honorifics
            or (words.low[before] == "," and lex.role_gender(words.low[past_articles(sentence, phrase)]) is not None)
        ):
            return mention
    return people[0]


def listed_up_to(sentence: Sentence, people: Sequence[Mention], head: Mention) -> Sequence[Mention]:
    """Return people from `head` on, with those who stand before it in a list with nothing but commas between."""
    words, first = sentence.words, next((at for at, one in enumerate(people) if one.span == head.span), 0)
    while first > 0:
        comma = bisect.bisect_left(words.start, people[first - 1].span.end)
        if words.low[comma] != "," or words.start[comma + 1 : comma + 2] != (people[first].span.start,):
            break
        first -= 1
    return people[first:]


def name_of_all(sentence: Sentence, people: Sequence[Mention]) -> str | None:
    """Return the names of people whom nothing but commas and a last "and" part; None of others, and of one alone."""
    words, grammar, lex = sentence.words, sentence.lex.grammar, sentence.lex
    joints: list[str] = []
    for one, other in pairwise(people):
        first, last = bisect.bisect_left(words.start, one.span.end), bisect.bisect_left(words.start, other.span.start)
        between = [
            low
            for low in words.low[first:last]
            if low not in lex.names.honorifics and low != "." and lex.role_gender(low) is None
        ]
        if len(between) != 1:
            return None
        joints += between
    if not joints or joints[-1] not in grammar.and_words or any(joint != "," for joint in joints[:-1]):
        return None
    names = [one.entity.name for one in people]
    return f"{', '.join(names[:-1])} {joints[-1]} {names[-1]}"


def past_articles(sentence: Sentence, phrase: Phrase) -> int:
    """Return the first word of a phrase that is no article; its last one where all are."""
    at = phrase.first
    while at < phrase.end - 1 and sentence.words.low[at] in sentence.lex.grammar.articles:
        at += 1
    return at


def _goes_on_with_role(sentence: Sentence, phrase: Phrase, mention: Mention) -> bool:
    """Tell whether the first name only says whose a role is that follows: `NAME campaign spokesman NAME`."""
    words = sentence.words
    at = bisect.bisect_left(words.start, mention.span.end)
    while at < phrase.end and words.low[at] not in {",", "("}:
        if sentence.lex.role_gender(words.low[at]) is not None:
            return True
        at += 1
    return False


def is_complement(sentence: Sentence, phrase: Phrase, mention: Mention) -> bool:
    """Tell whether a mention hangs on another noun: `l'assistant de NAME`, `NAME's lawyer`."""
    words, grammar, names, quotes = sentence.words, sentence.lex.grammar, sentence.lex.names, sentence.lex.quotes
    at = bisect.bisect_left(words.start, mention.span.start)
    before = at - 1
    while (
        before > phrase.first and words.low[before] in grammar.articles and words.low[before] not in grammar.genitives
    ):
        before -= 1
    if before > phrase.first and (words.low[before] in grammar.prepositions or words.low[before] in grammar.genitives):
        return True
    after = bisect.bisect_left(words.start, mention.span.end)
    if after >= phrase.end:
        return False
    low = words.low[after]
    return low == grammar.possessive_marker or low in names.bodies or low in names.groups or low in quotes.source_nouns


def has_role_at_end(sentence: Sentence, phrase: Phrase) -> bool:
    """Tell whether the last word of a phrase is its head, a role or a body: `the Kremlin spokesman`."""
    names, quotes = sentence.lex.names, sentence.lex.quotes
    last = sentence.words.low[phrase.end - 1]
    return sentence.lex.role_gender(last) is not None or last in names.groups or last in quotes.source_nouns


def _stands_behind_head(sentence: Sentence, at: int) -> bool:
    """Tell whether the last word of a phrase can be no noun: behind one for people, `the candidate struck`, or before
    an article, `the ministry of ports closed the quay`.
    """
    words, lex = sentence.words, sentence.lex
    word, before, grammar = words.low[at], words.low[at - 1], lex.grammar
    if words.is_capital(at) or not word.isalpha() or before in grammar.articles or before in grammar.genitives:
        return False
    after = words.low[at + 1] if at + 1 < len(words.low) else ""
    object_begins = after in grammar.articles and after not in grammar.genitives
    if not (object_begins or (grammar.bare_clause and lex.role_gender(before) is not None)):
        return False
    return lex.role_gender(word) is None and word not in lex.names.groups and word not in lex.names.bodies


def core_end(sentence: Sentence, first: int, end: int) -> int:
    """Return where a phrase ends before its first comma, clause, verb or adjunct: what follows only explains."""
    low, grammar, names = sentence.words.low, sentence.lex.grammar, sentence.lex.names
    is_name = (
        sentence.words.is_capital(first)
        and sentence.lex.role_gender(low[first]) is None
        and low[first] not in sentence.lex.tables.talkers
    )
    for at in range(first + 1, end):
        word = low[at]
        if is_name and word in grammar.prepositions and word not in names.particles:
            return at  # `NAME im Kurier`: a name has no complements
        if sentence.lex.role_gender(word) is None and opens_participle_clause(sentence, at):
            return at  # `un communiqué diffusé à midi`
        if at == end - 1 and at > first and _stands_behind_head(sentence, at):
            return at  # `the candidate struck`
        if word in {",", "(", "–", "—"} or (word in grammar.subordinators and word not in grammar.articles):
            return at
        adjunct = (
            word in grammar.prepositions and word not in grammar.genitives and low[at - 1] not in grammar.and_words
        )
        if word not in grammar.articles and (adjunct or word in grammar.auxiliaries):
            return at
    return end


def end_of_noun(sentence: Sentence, at: int, end: int) -> int:
    """Return where a phrase ends whose last word may be a verb that no table knows: `the ministry closed`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    tied = at + 1 < end and (low[at + 1] in grammar.genitives or sentence.words.is_capital(at + 1))
    return end if tied else at + 1
