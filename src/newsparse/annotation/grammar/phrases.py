"""Sentences as words, and how far a noun phrase in them reaches."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

import attrs

from newsparse._classes import frozen
from newsparse.annotation.quotes.cues import Cue
from newsparse.annotation.quotes.lexicon import CueLexicon
from newsparse.annotation.quotes.marks import Marked
from newsparse.text.words import FILL, Words

_PHRASE = 16  # words of a noun phrase that are read
_ORDINAL = 2  # figures of a day: `am 12. Oktober`
_HEAD = 4  # words in which an apposition shows its noun
_DOTS = frozenset(".,")
STOPS = frozenset(',;:()[]-–—―•|.!?…"“”«»/')


@frozen(eq=False)
class Sentence:
    """A sentence as words, in which each stretch between marks is one word."""

    words: Words
    lex: CueLexicon
    marks: dict[int, Marked]
    """The stretches between marks, by the place of their word."""
    cues: tuple[Cue, ...]
    block: int
    people: Mapping[int, int] = attrs.field(factory=dict)
    """The names of people: the word where each begins and the word after it."""

    @cached_property
    def cue_verbs(self) -> frozenset[int]:
        """The words that are the verbs of its cues."""
        return frozenset([cue.verb for cue in self.cues])

    @cached_property
    def after_people(self) -> frozenset[int]:
        """The words right after the names of people."""
        return frozenset(self.people.values())

    @property
    def start(self) -> int:
        """Where it begins in the page."""
        return self.words.start[0]

    @property
    def end(self) -> int:
        """Where it ends in the page."""
        last = len(self.words) - 1
        return self.marks[last].outer_end if last in self.marks else self.words.end[last]

    @cached_property
    def is_alone(self) -> bool:
        """Whether it is nothing but marked text."""
        return not any(word[0].isalnum() for word in self.words.low)

    @cached_property
    def is_reported(self) -> bool:
        """Whether the mood of a verb alone tells that somebody is reported, and nobody speaks for himself."""
        if self.lex.quotes.reported_moods.isdisjoint(self.words.text):
            return False
        return self.lex.quotes.first_persons.isdisjoint(self.words.low)

    def is_marked(self, index: int) -> bool:
        """Tell whether the word stands for text between marks."""
        return self.words.low[index][0] == FILL


class Phrase(NamedTuple):
    """A noun phrase or pronoun: words `first` up to `end`."""

    first: int
    end: int
    pronoun: str | None = None
    """Its gender and number if it is a pronoun, such as `ms`."""
    foreign: bool = False
    """A pronoun of the first or second person."""


def length_of_any(sentence: Sentence, at: int, phrases: tuple[str, ...]) -> int:
    """Return how many words the first of several phrases has that stands at word `at`; 0 if none does."""
    low = sentence.words.low
    return next((len(parts) for parts in _parts(phrases) if low[at : at + len(parts)] == parts), 0)


@lru_cache(maxsize=64)
def _parts(phrases: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return phrases as the words that a text has of them."""
    return tuple(tuple(phrase.replace("'", "' ").split()) for phrase in phrases)


def is_dot_in_name(sentence: Sentence, at: int) -> bool:
    """Tell whether a dot is that of an honorific or initial, or a sign in a figure: `M. Nom`, `B. Nom`, `3,000`."""
    words = sentence.words
    if words.low[at] not in _DOTS or at == 0 or at + 1 >= len(words.low):
        return False
    before = words.low[at - 1]
    if words.low[at] == ",":
        return before.isdigit() and words.low[at + 1].isdigit() and words.start[at + 1] == words.end[at]
    figure = before.isdigit() and (words.start[at + 1] == words.end[at] or len(before) <= _ORDINAL)
    return figure or before in sentence.lex.names.honorifics or len(before) == 1


def is_date_at(sentence: Sentence, at: int) -> bool:
    """Tell whether a date begins, with an article or without: `lundi`, `ce lundi`, `el martes`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if at >= len(low):
        return False
    return low[at] in grammar.time_words or (
        low[at] in grammar.articles and at + 1 < len(low) and low[at + 1] in grammar.time_words
    )


def noun_phrase(sentence: Sentence, start: int) -> int:
    """Return where the noun phrase that begins at word `start` ends, its complements included."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    at, noun = start, False
    stop = min(len(low), start + _PHRASE)
    while at < stop and not _ends_phrase(sentence, start, at, noun=noun):
        noun = noun or low[at] not in grammar.articles
        at += 1
    while at > start + 1 and (
        low[at - 1] in grammar.genitives or low[at - 1] in grammar.and_words or low[at - 1] in grammar.articles
    ):
        at -= 1
    return at


def _ends_phrase(sentence: Sentence, start: int, at: int, *, noun: bool) -> bool:
    """Tell whether a noun phrase that began at `start` ends before word `at`; `noun`: it has more than articles."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    word = low[at]
    if word in STOPS or (grammar.verb_second and at in sentence.after_people and _is_small(sentence, at)):
        inside = is_dot_in_name(sentence, at) or (grammar.compounds_nouns and _is_suspended(sentence, at))
        return not inside  # `volgens NAME gaat`: after a name its verb
    if word in grammar.genitives and not _opens_dative(sentence, at):
        counted = at > start and (low[at - 1] in sentence.lex.names.groups or low[at - 1] in grammar.plural_determiners)
        begins = not (noun or counted) and word not in grammar.articles
        return begins or (noun and _is_gerund_with_object(sentence, at + 1))
    if word in grammar.articles:
        return noun and low[at - 1] not in grammar.genitives and low[at - 1] not in grammar.and_words
    if word in grammar.and_words:
        joins = at + 1 < len(low) and (low[at + 1] in grammar.articles or sentence.words.is_capital(at + 1))
        return not (noun and joins)
    if grammar.capitalises_nouns and not sentence.words.is_capital(at) and _after_noun(sentence, start, at):
        return True
    return noun and _is_no_noun(sentence, at)


def _is_suspended(sentence: Sentence, at: int) -> bool:
    """Tell whether a hyphen stands for the rest of a compound, or a comma behind it.

    As in `Hafen-, Sozial- und Baudirektor`.
    """
    words = sentence.words
    hyphen = at if words.low[at] == "-" else at - 1
    joined = words.low[hyphen] == "-" and hyphen > 0 and words.start[hyphen] == words.end[hyphen - 1]
    after = words.low[hyphen + 1 : hyphen + 2]
    return joined and bool(after) and (after[0] == "," or after[0] in sentence.lex.grammar.and_words)


def _is_small(sentence: Sentence, at: int) -> bool:
    """Tell whether a word in small letters goes on with no name."""
    low, grammar = sentence.words.low[at], sentence.lex.grammar
    joins = low in grammar.genitives or low in grammar.and_words or low in sentence.lex.names.particles
    return low.isalpha() and not sentence.words.is_capital(at) and not joins


def _is_gerund_with_object(sentence: Sentence, at: int) -> bool:
    """Tell whether a word in `-ing` is a verb: `criticised for hiding the tide tables`, not `minister for housing`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if not grammar.bare_clause or at + 1 >= len(low) or not low[at].endswith(grammar.content_endings):
        return False
    return low[at + 1] in grammar.articles or sentence.is_marked(at + 1)


def _opens_dative(sentence: Sentence, at: int) -> bool:
    """Tell whether an article behind a person's name opens whom it is said to, not whose it is.

    As in `sagte NAME der Zeitung`.
    """
    return at in sentence.after_people and sentence.words.low[at] in sentence.lex.grammar.dative_determiners


def _after_noun(sentence: Sentence, start: int, at: int) -> bool:
    """Tell whether something else begins: with a small letter after a noun, where nouns have capitals."""
    return (
        at > start
        and sentence.words.is_capital(at - 1)
        and sentence.words.low[at - 1] not in sentence.lex.grammar.articles
    )


def _is_no_noun(sentence: Sentence, at: int) -> bool:
    grammar, names, word = sentence.lex.grammar, sentence.lex.names, sentence.words.low[at]
    if sentence.is_marked(at) or sentence.words.is_capital(at):
        return sentence.is_marked(at) or word in grammar.time_words
    after_article = sentence.words.low[at - 1] in grammar.articles or sentence.words.low[at - 1] in grammar.genitives
    if (
        sentence.lex.forms.row(word) is not None
        and not after_article
        and word not in grammar.noun_verb_homographs
        and word not in names.roles
    ):
        return True
    return word in sentence.lex.light


def phrase_at(sentence: Sentence, at: int) -> Phrase | None:
    """Return the noun phrase that begins at a word, with its apposition; None where none begins."""
    end = noun_phrase(sentence, at)
    return Phrase(at, with_apposition(sentence, end)) if end > at else None


def with_apposition(sentence: Sentence, end: int) -> int:
    """Return the end of a phrase with the name or role that follows after a comma."""
    low = sentence.words.low
    if end + 1 >= len(low) or low[end] != ",":
        return _behind_complement(sentence, end)
    named = _bare_name(sentence, end + 1)
    return named if named is not None else _after_comma(sentence, end)


def _after_comma(sentence: Sentence, end: int) -> int:
    """Return the end of an apposition that is no bare name, or `end` where none follows the comma there."""
    words, grammar, role_gender = sentence.words, sentence.lex.grammar, sentence.lex.role_gender
    low = words.low
    first = end + 1
    if not words.is_capital(first):
        if any(role_gender(word) is not None for word in low[first : first + _HEAD]):
            return _next_stop(sentence, first)
        if low[first] not in grammar.articles:
            return end
    stop = noun_phrase(sentence, first)
    if stop < len(low) and low[stop] not in {",", ".", ";"} and not sentence.is_marked(stop):
        return end
    return stop


def _behind_complement(sentence: Sentence, end: int) -> int:
    """Return the end of a phrase whose name follows a complement: `la secrétaire d'État au Port (Sud), NAME`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if not (low[end : end + 1] == ("(",) or (end < len(low) and low[end] in grammar.prepositions)):
        return end
    verbs = sentence.cue_verbs
    for at in range(end, min(end + _COMPLEMENT, len(low) - 1)):
        if low[at] == ",":
            named = _bare_name(sentence, at + 1)
            return named if named is not None else end
        closes = low[at] in STOPS and low[at] not in "()" and not is_dot_in_name(sentence, at)
        if closes or at in verbs or low[at] in grammar.auxiliaries or sentence.is_marked(at) or at in sentence.people:
            return end
    return end


def _bare_name(sentence: Sentence, first: int) -> int | None:
    """Return where an apposition ends that is the name of a person and a word or two before it: `…, engineer NAME,`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for at in range(first, min(len(low), first + _TITLE_WORDS)):
        end = sentence.people.get(at)
        if end is not None:
            return end if end >= len(low) or not (low[end][0].isalpha() or low[end][0] == "'") else None
        if low[at] in sentence.lex.light or low[at] in grammar.and_words or low[at] in STOPS:
            return None
    return None


_COMPLEMENT = 12  # words of a complement between an office and its name
_TITLE_WORDS = 4  # words of a title and the first of the name


def _next_stop(sentence: Sentence, first: int) -> int:
    """Return where an explanation after a comma ends; at once if it holds a verb, for then it is a clause."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for at in range(first, min(len(low), first + _PHRASE)):
        if low[at] in grammar.auxiliaries or low[at] in grammar.complementizers or at in sentence.cue_verbs:
            return first - 1
        if low[at] in STOPS and not is_dot_in_name(sentence, at):
            return at
    return first - 1


def names_speaker(sentence: Sentence, first: int, end: int) -> bool:
    """Tell whether words are a noun phrase at all: no bare figure, pronoun or verb."""
    words, lex = sentence.words, sentence.lex
    grammar, names = lex.grammar, lex.names
    low = words.low[first:end]
    if not low or low[0] in grammar.non_third_person or low[0] in grammar.auxiliaries:
        return False
    if low[0].isdigit() and not any(word in names.groups or sentence.lex.role_gender(word) is not None for word in low):
        return False
    if all(word in lex.light or word in grammar.articles or not word[0].isalnum() for word in low):
        return not names.groups.isdisjoint(low)
    if not grammar.capitalises_nouns:
        return True
    return any(words.is_capital(at) or low[at - first][0].isdigit() for at in range(first, end))


def is_age(noun: str, table: Collection[str]) -> bool:
    """Tell whether a noun only tells somebody's age: `the 36-year-old`, `der 36-Jährige`, `le trentenaire`."""
    return noun in table or (noun[0].isdigit() and "-" in noun and noun[-1].isalpha())


def is_lone_name(sentence: Sentence, at: int) -> bool:
    """Tell whether one word that speaks is somebody's name: a capital letter, no article, no common noun."""
    words, lex = sentence.words, sentence.lex
    grammar, names, quotes, low = lex.grammar, lex.names, lex.quotes, words.low[at]
    if not words.is_capital(at) or words.text[at].isupper() or "-" in low or low.endswith(names.noun_endings):
        return False
    beside = [words.low[near] for near in (at - 1, at + 1) if 0 <= near < len(words.low)]
    if not any((form := lex.forms.get(word)) is not None and form.speech for word in beside):
        return False
    nouns = (
        names.groups,
        names.bodies,
        quotes.source_nouns,
        names.roles,
        names.labels,
        names.not_names,
        lex.light,
    )
    return not any(low in known for known in nouns) and low not in lex.forms and low not in grammar.articles
