"""Words taken up: who said what stands between marks, where a noun for it or its manner tells that, and no verb."""

from __future__ import annotations

from newsparse.annotation.grammar.phrases import (
    Phrase,
    Sentence,
    length_of_any,
    noun_phrase,
    phrase_at,
    with_apposition,
)
from newsparse.annotation.grammar.subjects import main_subject

_OPENING = 6  # words in which a sentence takes up the words before it
_SET_OFF = frozenset(":-–—")
_PREDICATE = 3  # words of `is the`, `lautet das`, `tel est le` before the noun
_ADJECTIVES = 2  # words from a determiner to its noun


def owner_behind(sentence: Sentence, index: int) -> Phrase | None:
    """Return whose words the marks at word `index` hold: `“…” was how NAME put it`, `“…” is the verdict of NAME`."""
    low = sentence.words.low
    at = _behind(sentence, index)
    if manner := _manner_at(sentence, at):
        return phrase_at(sentence, at + manner) if at + manner < len(low) else None
    if at < len(low) and (low[at] in sentence.lex.grammar.prepositions or low[at] in sentence.lex.grammar.and_words):
        return None
    for noun in range(at + 1, min(at + _PREDICATE + _ADJECTIVES, len(low))):
        if low[noun] in sentence.lex.quotes.utterance_nouns:
            return _owner_of(sentence, at, noun)
    return None


def owner_before(sentence: Sentence, index: int) -> Phrase | None:
    """Return whose words stand behind a noun for them and a dash or colon: `NAME's denial – “…” –`."""
    low, quotes = sentence.words.low, sentence.lex.quotes
    if not index or low[index - 1] not in _SET_OFF:
        return None
    for noun in range(index - 2, max(-1, index - 2 - _OPENING), -1):
        if low[noun] in quotes.content_nouns or low[noun] in quotes.utterance_nouns:
            return _owner_of(sentence, max(0, noun - _OPENING), noun)
    return None


def is_manner(sentence: Sentence) -> bool:
    """Tell whether a sentence only says how somebody said what opens it: `“…” was how NAME put it`."""
    return 0 in sentence.marks and _manner_at(sentence, _behind(sentence, 0)) > 0


def _behind(sentence: Sentence, index: int) -> int:
    """Return the word behind marks, a comma or colon between passed over."""
    return index + 1 + (sentence.words.low[index + 1 : index + 2] in {(",",), (":",)})


def _manner_at(sentence: Sentence, at: int) -> int:
    """Return the length of a phrase for a manner; one word, `“…,” so NAME`, is an adverb with a source."""
    length = length_of_any(sentence, at, sentence.lex.quotes.manner_phrases)
    return length if length > 1 else 0


def owner_of_subject(sentence: Sentence) -> Phrase | None:
    """Return whose words the subject of a sentence means: `The coach's message was: “…”`, `Le mot de NAME : « … »`."""
    subject = main_subject(sentence)
    if subject is None or subject.pronoun is not None:
        return None
    for at in range(subject.first, subject.end):
        if sentence.words.low[at] in sentence.lex.quotes.utterance_nouns:
            return _owner_of(sentence, subject.first, at)
    return None


def takes_up(sentence: Sentence) -> bool:
    """Tell whether a sentence speaks of the words before it: `With those words NAME left`, `So erinnert sich NAME`."""
    low, grammar, quotes = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes
    if length_of_any(sentence, 0, quotes.manner_phrases):
        return True
    return any(
        low[at] in grammar.articles
        and low[at] not in grammar.indefinite_determiners
        and low[at] not in grammar.possessives
        and low[at + 1] in quotes.utterance_nouns
        for at in range(min(_OPENING, len(low) - 1))
    )


def _owner_of(sentence: Sentence, first: int, noun: int) -> Phrase | None:
    """Return the owner of a noun in words that begin at `first`: a genitive behind it, or a possessive before it."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for at in range(noun - 1, max(first, noun - 1 - _ADJECTIVES), -1):
        if low[at] == grammar.possessive_marker:
            start = next((begin for begin, end in sentence.people.items() if end == at), _after_article(sentence, at))
            return Phrase(max(start, first), at) if start < at else None
    for at in range(noun + 1, min(noun + 1 + _OPENING, len(low) - 1)):
        if low[at] not in grammar.genitives:
            continue
        start = at if low[at] in grammar.articles else at + 1
        end = _end_of(sentence, start)
        if end > start and _is_somebody(sentence, start):
            return Phrase(start, with_apposition(sentence, end))
    return None


def _end_of(sentence: Sentence, start: int) -> int:
    """Return where the phrase of an owner ends: behind its noun, unless a name or complement goes on."""
    words, grammar = sentence.words, sentence.lex.grammar
    noun = start + (words.low[start] in grammar.articles)
    end = noun_phrase(sentence, start)
    tied = noun + 1 < end and (words.low[noun + 1] in grammar.genitives or words.is_capital(noun + 1))
    return end if tied or noun in sentence.people else min(end, noun + 1)


def _after_article(sentence: Sentence, end: int) -> int:
    """Return the article before word `end` that opens its noun phrase, or `end`."""
    low, articles = sentence.words.low, sentence.lex.grammar.articles
    return next((at for at in range(end - 1, max(-1, end - _OPENING), -1) if low[at] in articles), end)


def _is_somebody(sentence: Sentence, at: int) -> bool:
    """Tell whether somebody begins at a word, behind an article or not: a name, an office, a group."""
    names, words = sentence.lex.names, sentence.words
    at += words.low[at] in sentence.lex.grammar.articles and at + 1 < len(words.low)
    word = words.low[at]
    named = at in sentence.people or word in names.honorifics
    return named or sentence.lex.role_gender(word) is not None or word in names.groups
