"""Noun phrases without a name whose head is a person or a body: "trois dockers", "the harbour workers"."""

from __future__ import annotations

from functools import lru_cache

import attrs

from newsparse.annotation.grammar.event_forms import trigger_lexicon
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.languages.schema.events import EventLexicon
from newsparse.languages.schema.nouns import PEOPLE
from newsparse.languages.schema.verbs import VerbForm
from newsparse.text.words import Words

_BEFORE = 3  # words of a phrase before its head: numbers and adjectives
_ADJECTIVES = 2  # of a phrase behind its head
_NAME = 5  # words of a name that is a complement: "avocats de ..."


@attrs.frozen
class NounPhrase:
    """A phrase whose head is a common noun."""

    first: int
    last: int
    """Words without determiner and complement, both inclusive."""
    name: str
    """The phrase without its determiner, with its complement."""
    definite: bool
    """It takes up somebody who is known: "the minister", with no adjective and no complement."""
    capital: bool = False
    """Words with capitals belong to it: "House China Committee", "centre Hospitalier"."""
    end: int = 0
    """Last word with its complement."""
    possessor: bool = False
    """It opens with the name of whose it is: "Norlands Justiz"."""


def noun_phrase_of(words: Words, head: int, table: EventLexicon, lexica: Lexica) -> NounPhrase | None:
    """Return the phrase around a noun for people, None if the word is no such head."""
    if not is_head(words, head, table, lexica):
        return None
    reader = _Reader(words, table, lexica)
    first, definite = reader.start(head)
    before, behind = reader.capitals(head)
    first, last = min(first, before), max(reader.adjectives(head), behind)
    end = reader.complement(last)
    possessor = reader.is_possessor(first - 1)
    first -= possessor
    name = words.joined(first, end + 1)
    bare = definite and first == head == end
    return NounPhrase(first, last, name, bare, before < head or behind > head, end, possessor)


def is_head(words: Words, at: int, table: EventLexicon, lexica: Lexica) -> bool:
    """Tell whether a word is the head of a phrase for people."""
    if not is_people(words, at, table, lexica) or may_be_verb(words, at, table, lexica):
        return False
    previous = words.low[at - 1] if at else ""
    if previous in table.verbal:
        return False
    if lexica.grammar.capitalises_nouns:
        return words.is_capital(at) or words.low[at][0].isdigit()  # "ein 17-Jähriger"
    if table.adjective_after:  # the head of a phrase comes first
        return previous not in table.perfect and previous not in table.passive
    return _ends_phrase(words, at, table, lexica)


def _ends_phrase(words: Words, at: int, table: EventLexicon, lexica: Lexica) -> bool:
    """Tell whether a noun is the last of its phrase: no "police" of "police station"."""
    low, names = words.low, lexica.names
    following, behind = (low[i] if i < len(low) else "" for i in (at + 1, at + 2))
    if low[at].endswith(lexica.grammar.plural_endings) or behind in lexica.grammar.articles:
        return True
    return not (table.kinds.of(following) or following in names.roles or following in names.groups)


def may_be_verb(words: Words, at: int, table: EventLexicon, lexica: Lexica) -> bool:
    """Tell whether a noun for people is a verb here: "Mali accused France", but "the accused"."""
    opens = at == 0 or not words.low[at - 1][0].isalnum()
    if lexica.grammar.capitalises_nouns or opens or words.low[at - 1] in _determiners(table, lexica):
        return False
    forms = trigger_lexicon(table, lexica.grammar).of(words.low[at])
    return any(form.shape is not VerbForm.NOUN and not form.rest for form in forms)


def is_people(words: Words, at: int, table: EventLexicon, lexica: Lexica) -> bool:
    """Tell whether a word is a noun for persons or bodies."""
    return means_people(words.low[at], table, lexica)


@lru_cache(maxsize=20_000)
def means_people(word: str, table: EventLexicon, lexica: Lexica) -> bool:
    """Tell whether a word is a noun for persons or bodies."""
    if not PEOPLE.isdisjoint(table.kinds.of(word)) or word in table.group_nouns:
        return True
    return word in lexica.names.roles and word not in lexica.grammar.articles


@attrs.frozen(eq=False)
class _Reader:
    words: Words
    table: EventLexicon
    lexica: Lexica

    def word(self, at: int) -> str:
        return self.words.low[at] if 0 <= at < len(self.words) else ""

    def start(self, head: int) -> tuple[int, bool]:
        """Return the first word of a phrase behind its determiner, and whether that is definite."""
        first = head
        for at in range(head - 1, max(-1, head - _BEFORE - 1), -1):
            word = self.word(at)
            if self.is_number(word):
                first = at
                continue
            if word in _determiners(self.table, self.lexica):
                definite = word not in self.table.indefinite and word not in self.lexica.grammar.indefinite_determiners
                between = range(at + 1, first)
                first = at + 1 if all(self.is_premodifier(i) for i in between) else first
                return self.quantified(first), definite
            if not self.is_premodifier(at):
                return self.quantified(first), False
            if not self.table.adjective_after:
                first = at
        return self.quantified(first), False

    def is_number(self, word: str) -> bool:
        return word.isdigit() or word in self.table.quantifiers or word in self.table.premodifiers

    def is_premodifier(self, at: int) -> bool:
        """Tell whether a word can be an adjective or a noun before the head."""
        word = self.word(at)
        if not word.replace("-", "").isalpha() or self.words.is_capital(at):
            return False
        if word in _function_words(self.table, self.lexica) or word in self.lexica.grammar.auxiliaries:
            return False
        if self.lexica.grammar.capitalises_nouns:  # right behind a noun stands a verb: "Die Helfer brachten 40 Schüler"
            return word.endswith(self.table.adjective_before) and not self.is_noun(at - 1)
        forms = trigger_lexicon(self.table, self.lexica.grammar).of(word)
        return all(form.shape is VerbForm.NOUN for form in forms)

    def is_noun(self, at: int) -> bool:
        """Tell whether a word has the capital of a noun and is neither determiner nor preposition."""
        if at < 0 or not self.words.is_capital(at):
            return False
        return not (
            self.is_number(self.word(at))
            or self.word(at) in _determiners(self.table, self.lexica)
            or self.word(at) in _function_words(self.table, self.lexica)
        )

    def quantified(self, first: int) -> int:
        """Return the start of a phrase with its quantity: "des milliers de manifestants", "hundreds of miners"."""
        while self.word(first).isdigit() and self.word(first - 1) == "," and self.word(first - 2).isdigit():
            first -= 2  # "124,000 followers"
        if self.word(first - 1) in self.table.of and self.word(first - 2) in self.table.quantifiers:
            return first - 2
        return first

    def capitals(self, head: int) -> tuple[int, int]:
        """Return the first and last word of the name of a body that goes on with capitals before or behind its noun."""
        first = last = head
        if "body" not in self.table.kinds.of(self.word(head)) or self.lexica.grammar.capitalises_nouns:
            return first, last
        if self.table.adjective_after:
            while last + 1 < len(self.words) and last - head < _NAME and self.words.is_capital(last + 1):
                last += 1
        elif self.words.is_capital(head):
            while first > 0 and head - first < _NAME and self.is_name_word(first - 1):
                first -= 1
        return first, last

    def is_name_word(self, at: int) -> bool:
        return self.words.is_capital(at) and self.word(at) not in _determiners(self.table, self.lexica)

    def adjectives(self, head: int) -> int:
        """Return the last word of a phrase with the adjectives behind its head."""
        last = head
        if self.table.adjective_after:
            for at in range(head + 1, head + 1 + _ADJECTIVES):
                if (
                    not self.word(at).endswith(self.table.adjective_after)
                    or self.word(at) in self.lexica.grammar.auxiliaries
                ):
                    break
                last = at
        return last

    def complement(self, last: int) -> int:
        """Return the last word of the complement that says whose or what people they are."""
        grammar, at = self.lexica.grammar, last + 1
        if self.word(at) not in grammar.genitives or self.word(at) in self.table.possessive_marks:
            return last
        at += 1
        while self.word(at) in grammar.articles:
            at += 1
        if at >= len(self.words) or not self.word(at).replace("-", "").isalnum():
            return last
        end = at
        if self.words.is_capital(at) and not grammar.capitalises_nouns:
            while end + 1 < len(self.words) and end - at < _NAME and self.words.is_capital(end + 1):
                end += 1
            return end
        if grammar.capitalises_nouns:
            while end + 1 < len(self.words) and not self.words.is_capital(end) and end - at < _ADJECTIVES:
                end += 1
            return end if self.words.is_capital(end) else last
        if grammar.content_endings and self.word(at).endswith(grammar.content_endings):
            return last  # "accused the government of hiding ...", "l'autorisation de sortir"
        forms = trigger_lexicon(self.table, grammar)
        return last if self.word(at) in forms or self.word(at) in _function_words(self.table, self.lexica) else at

    def is_possessor(self, at: int) -> bool:
        """Tell whether a word is a German name in the genitive: "Norlands"."""
        return (
            self.lexica.grammar.capitalises_nouns
            and at >= 0
            and self.words.is_capital(at)
            and self.word(at).endswith(self.table.genitive_ending)
            and not self.table.kinds.of(self.word(at))
            and self.word(at) not in _determiners(self.table, self.lexica)
        )


@lru_cache(maxsize=32)
def _determiners(table: EventLexicon, lexica: Lexica) -> frozenset[str]:
    return table.determiners | lexica.grammar.articles


@lru_cache(maxsize=32)
def _function_words(table: EventLexicon, lexica: Lexica) -> frozenset[str]:
    """Return the words that no phrase goes across."""
    grammar = lexica.grammar
    groups = (
        table.by, table.to, table.with_, table.against, table.for_, table.of, table.between, table.place, table.and_,
        table.other_prepositions, table.passive, table.perfect, table.relatives, table.clause_conjunctions,
        table.negations, table.plans, table.verbal, table.adverbs, table.doubts, frozenset(table.subjects),
        grammar.prepositions, grammar.subordinators, grammar.auxiliaries, grammar.fillers,
    )  # fmt: skip
    return frozenset().union(*groups)
