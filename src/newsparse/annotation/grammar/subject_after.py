"""The subject that stands behind its verb: « a déclaré lundi à la presse le ministre »."""

from __future__ import annotations

from newsparse.annotation.grammar.adjuncts import after_place
from newsparse.annotation.grammar.phrases import STOPS, Phrase, Sentence, is_date_at, noun_phrase, with_apposition

_AHEAD = 12  # words after a verb in which a person is its subject behind words that no table knows
_UNKNOWN = 2  # words between a verb and its subject that no table knows
_BREAKS = frozenset(";:()[]–—•|")


def subject_after(sentence: Sentence, at: int) -> Phrase | None:
    """Return the subject that follows the verb before word `at`: `, a déclaré lundi à la presse le ministre`."""
    return _close_after(sentence, at) or _person_ahead(sentence, at)


def _close_after(sentence: Sentence, at: int) -> Phrase | None:
    """Return the subject behind dates, adverbs and adjuncts that tables know."""
    low, grammar, count = sentence.words.low, sentence.lex.grammar, len(sentence.words.low)
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
        at = after_place(sentence, at + 1)
    at = at if grammar.verb_second else _past_adverbs(sentence, at)
    if at >= count or low[at] in STOPS or low[at] in grammar.complementizers or low[at] in grammar.non_third_person:
        return None
    if not _opens_phrase(sentence, at):
        return None
    end = noun_phrase(sentence, at)
    return Phrase(at, with_apposition(sentence, end)) if end > at else None


def _person_ahead(sentence: Sentence, at: int) -> Phrase | None:
    """Return the first person who is named behind words that no table knows.

    As in `raconte, la voix cassée, NAME`, `jure de son côté NAME`.
    """
    low, grammar, names = sentence.words.low, sentence.lex.grammar, sentence.lex.names
    role_gender = sentence.lex.role_gender
    for ahead in range(at, min(len(low), at + _AHEAD)):
        if sentence.is_marked(ahead) or low[ahead] in _BREAKS or low[ahead] in grammar.complementizers:
            return None
        if low[ahead] in grammar.auxiliaries or low[ahead] in grammar.non_third_person:
            return None
        if ahead not in sentence.people:
            continue
        first = ahead
        while first > at and (role_gender(low[first - 1]) is not None or low[first - 1] in names.honorifics):
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


def _opens_phrase(sentence: Sentence, at: int) -> bool:
    grammar, names, quotes, word = sentence.lex.grammar, sentence.lex.names, sentence.lex.quotes, sentence.words.low[at]
    return (
        word in grammar.articles or sentence.words.is_capital(at) or word in names.roles or word in names.groups
        or word in names.bodies or word in quotes.source_nouns
    )  # fmt: skip
