"""Clauses between commas that only say who reports their sentence: ", as the minister said,", ", so der Minister,"."""

from __future__ import annotations

from itertools import pairwise

from newsparse.annotation.grammar.adverbs import is_filler
from newsparse.annotation.grammar.event_tables import EventTables
from newsparse.annotation.quotes.lexicon import cue_lexicon
from newsparse.languages.schema.verbs import VerbForm
from newsparse.text.stops import STOPS
from newsparse.text.words import Words

_LONGEST = 10  # words of such a clause


def report_clauses(words: Words, tables: EventTables) -> tuple[range, ...]:
    """Return the words of clauses that only say who reports what stands around them, with the stops on both sides.

    Args:
        words: those of a sentence.
        tables: those of its language.
    """
    commas = [i for i, word in enumerate(words.low) if word == ","]
    last = len(words) - 1
    stops = (*commas, last if words.low[last] in STOPS else last + 1)
    return tuple(range(one, end + 1) for one, end in pairwise(stops) if _reports(words, tables, one + 1, end))


def _reports(words: Words, tables: EventTables, first: int, end: int) -> bool:
    """Tell whether words are a subject and a verb of saying, or a source behind "so", and nothing else."""
    quotes, low = tables.lexica.quotes, words.low
    if not 1 < end - first <= _LONGEST:
        return False
    if low[first] in quotes.source_adverbs:
        return _opens_phrase(words, tables, first + 1) and _has_no_verb(words, tables, first + 1, end)
    start = first + (low[first] in quotes.parenthetical_conjunctions)
    verb = next((i for i in range(start, end) if _is_cue(words, tables, i)), None)
    if verb is None or not _has_no_verb(words, tables, verb + 1, end):
        return False
    group = verb
    while group > start and low[group - 1] in tables.beside_verbs:
        group -= 1
    if group == start:  # ", a dit lundi le ministre,"
        subject = next((i for i in range(verb + 1, end) if not _says_when(low[i], tables)), None)
        return subject is not None and _opens_phrase(words, tables, subject)
    may_precede = start > first or tables.lexica.grammar.subject_first
    opens = _opens_phrase(words, tables, start) and _has_no_verb(words, tables, start, group)
    return may_precede and opens and (verb + 1 == end or _opens_adjunct(low[verb + 1], tables))


def _is_cue(words: Words, tables: EventTables, at: int) -> bool:
    """Tell whether a word is a form of a verb of saying that tells no event."""
    word = words.low[at]
    tells_speech = not words.is_capital(at) and cue_lexicon(tables.lexica).tells_speech(word)
    return tells_speech and not _tells_event(tables, word)


def _tells_event(tables: EventTables, word: str) -> bool:
    """Tell whether a verb is a trigger by itself: "kritisierte", but not "sagte", which is one with "zu" alone."""
    forms = (form for form in tables.triggers_of(word) if form.shape is not VerbForm.NOUN)
    return not all(form.needed or form.trigger.needs or form.reflexive for form in forms)


def _has_no_verb(words: Words, tables: EventTables, first: int, end: int) -> bool:
    """Tell whether no other verb and no other clause stands at some words."""
    grammar, low = tables.lexica.grammar, words.low[first:end]
    opening = (grammar.auxiliaries, grammar.complementizers, grammar.relatives - grammar.articles)
    return all(words.isdisjoint(low) for words in opening) and not any(_tells_event(tables, word) for word in low)


def _opens_phrase(words: Words, tables: EventTables, at: int) -> bool:
    """Tell whether the phrase for somebody begins at a word."""
    word, grammar = words.low[at], tables.lexica.grammar
    if word in grammar.time_words:
        return False
    begins = word in grammar.articles or word in tables.events.subjects or words.is_capital(at)
    return begins or tables.means_people(word)


def _opens_adjunct(word: str, tables: EventTables) -> bool:
    return word in tables.lexica.grammar.prepositions or _says_when(word, tables)


def _says_when(word: str, tables: EventTables) -> bool:
    """Tell whether a word is an adverb or one of time."""
    grammar = tables.lexica.grammar
    return word in grammar.time_words or (is_filler(grammar, word) and word not in grammar.articles)
