"""Noun phrases without a name whose head is a person or a body: "trois dockers", "the harbour workers"."""

from __future__ import annotations

import attrs

from newsparse._classes import frozen
from newsparse.annotation.events.bare_numbers import stands_for_people
from newsparse.annotation.events.nominatives import nominative
from newsparse.annotation.grammar.event_tables import EventTables
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.languages.schema.events import EventLexicon
from newsparse.languages.schema.verbs import VerbForm
from newsparse.text.words import Words

_BEFORE = 3  # words of a phrase before its head: numbers and adjectives
_ADJECTIVES = 2  # of a phrase behind its head
_NAME = 5  # words of a name that is a complement: "avocats de ..."


@frozen
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


_OUTSIDE = ("",) * 8  # words on each side of a sentence that are looked at, as if they were there


@frozen(eq=False)
class PhraseReader:
    """Reads the noun phrases of one sentence."""

    words: Words
    tables: EventTables
    opened_by_name: bool = False
    """The first word is a part of a name, and no adjective or noun that its place gives a capital."""
    low: tuple[str, ...] = attrs.field(init=False)
    """The words in lower case, with empty ones behind the last and, by negative indices, before the first."""
    table: EventLexicon = attrs.field(init=False)
    lexica: Lexica = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "low", self.words.low + _OUTSIDE)
        object.__setattr__(self, "table", self.tables.events)
        object.__setattr__(self, "lexica", self.tables.lexica)

    def phrase_of(self, head: int) -> NounPhrase | None:
        """Return the phrase around a noun for people, None if the word is no such head."""
        if not self.is_head(head):
            return None
        first, definite = self._start(head)
        before, behind = self._capitals(head)
        first, last = min(first, before), max(self._adjectives(head), behind)
        agent = self.low[last + 1] in self.table.by and self._counts(
            self.low[head]
        )  # "Sieben von Bewaffneten verletzt"
        end = last if agent else self._age_behind(last) or self._complement(last)
        owner = first if self.approximator(first) else self._possessor(first)
        possessor, first = owner < first, owner
        name = self._name(first, head, end)
        bare = definite and first == head == end
        return NounPhrase(first, last, name, bare, before < head or behind > head, end, possessor)

    def _name(self, first: int, head: int, end: int) -> str:
        """Return a phrase with its complement, its noun in the case of a subject."""
        if not self.table.nominatives:
            return self.words.joined(first, end + 1)
        own = nominative(self.words, first, head, self.tables)
        return f"{own} {self.words.joined(head + 1, end + 1)}" if end > head else own

    def is_head(self, at: int) -> bool:
        """Tell whether a word is the head of a phrase for people."""
        if self._counts(self.low[at]):
            return self._is_number_of_people(at)
        if not self.tables.means_people(self.low[at]) or self.may_be_verb(at):
            return False
        previous, table = self.low[at - 1], self.table
        acts = previous in table.verbal and not self._is_plural_of_people(
            at
        )  # "to guard", but "apologised to residents"
        if acts or self.low[at] in table.negations:  # "Keiner", "personne"
            return False
        if self.lexica.grammar.capitalises_nouns:
            return self.words.is_capital(at) or self._is_age(at)
        if table.adjective_after:  # the head of a phrase comes first
            adjective = self.low[at].endswith(table.adjective_after) and bool(self.tables.kinds_of(previous))
            return not adjective and previous not in table.perfect and previous not in table.passive
        return self._ends_phrase(at)

    def _is_age(self, at: int) -> bool:
        """Tell whether a word is an age that stands for a person: "ein 17-Jähriger", but "ein 17-jähriger Schüler"."""
        return self.low[at][0].isdigit() and not self.words.text[at].islower()

    def _is_number_of_people(self, at: int) -> bool:
        """Tell whether a quantity stands for people, beside a verb: "Thousands marched", "killing dozens"."""
        if self.low[at] not in self.table.quantifiers:
            return stands_for_people(self.words, at, self.approximator(at), self.tables)
        following = self.low[at + 1]
        if self._is_verb(following):
            return True
        goes_on = following.isalnum() and (following not in self.tables.function_words or following in self.table.of)
        return not goes_on and self._is_verb(self.low[at - 1])

    def _is_verb(self, word: str) -> bool:
        return word in self.lexica.grammar.auxiliaries or self.tables.is_verb(word)

    def _ends_phrase(self, at: int) -> bool:
        """Tell whether a noun is the last of its phrase: no "police" of "police station"."""
        low, names = self.low, self.lexica.names
        following, behind = low[at + 1], low[at + 2]
        if self.tables.is_plural(low[at]) or behind in self.lexica.grammar.articles:
            return True
        if behind.isalnum() and behind not in self.tables.function_words and self._is_verb(following):
            return True  # "Government bans fishing", "The company cut 900 jobs"
        return not (self.tables.kinds_of(following) or following in names.roles or following in names.groups)

    def may_be_verb(self, at: int) -> bool:
        """Tell whether a noun for people is a verb here: "Mali accused France", but "the accused"."""
        previous = self.low[at - 1]
        opens = not previous[:1].isalnum()
        if opens and self.table.adjective_after and self.low[at + 1] in self.lexica.grammar.prepositions:
            forms = self.tables.triggers_of(self.low[at])
            return any(form.shape is VerbForm.PARTICIPLE for form in forms)  # "Accusé de", ", condamné par"
        if self.lexica.grammar.capitalises_nouns or opens or previous in self.tables.determiners:
            return False
        if self._is_plural_of_people(at) and (self._is_verb(previous) or previous in self.tables.relations):
            return False  # "thanked volunteers", "by rebels": no verb follows either
        return any(form.shape is not VerbForm.NOUN and not form.rest for form in self.tables.triggers_of(self.low[at]))

    def _is_plural_of_people(self, at: int) -> bool:
        """Tell whether a word is the plural of a noun for people: "guards", but not "press"."""
        word = self.low[at]
        endings = self.lexica.grammar.plural_endings if self.tables.is_plural(word) else ()
        return any(self.tables.means_people(word.removesuffix(end)) for end in endings if word.endswith(end))

    def _start(self, head: int) -> tuple[int, bool]:
        """Return the first word of a phrase behind its determiner, and whether that is definite."""
        first = head
        if self._counts(self.low[head]):
            return self._quantified(first), False
        for at in range(head - 1, max(-1, head - _BEFORE - 1), -1):
            word = self.low[at]
            if self._is_number(word):
                first = at
                continue
            if self.approximator(first):
                break
            if word in self.tables.determiners:
                definite = word not in self.table.indefinite and word not in self.lexica.grammar.indefinite_determiners
                between = range(at + 1, first)
                first = at + 1 if all(self._is_premodifier(i) for i in between) else first
                return self._quantified(first), definite
            if not self._is_premodifier(at):
                return self._quantified(first), False
            if not self.table.adjective_after:
                first = at
        return self._quantified(first), False

    def approximator(self, first: int) -> int:
        """Return how many words before a phrase that opens with a number say how exact it is; 0 without one.

        A preposition alone is one only where a clause opens ("Over 300 miners marched"), for it may be the tie of a
        verb: "talked about 300 miners".
        """
        low = self.low
        if not self._counts(low[first]):
            return 0
        for length in range(min(self.tables.longest_approximator, first), 0, -1):
            opens = not low[first - length - 1][:1].isalnum()
            if " ".join(low[first - length : first]) in self.table.approximators:
                is_tie = length == 1 and low[first - 1] in self.tables.relations
                return length if opens or not is_tie else 0
        return 0

    def is_approximate(self, at: int) -> bool:
        """Tell whether words that say how exact a number is begin at a word, and a number follows: "about 300"."""
        low = self.low
        return any(
            " ".join(low[at : at + length]) in self.table.approximators and self._counts(low[at + length])
            for length in range(1, min(self.tables.longest_approximator, len(low) - at - 1) + 1)
        )

    def is_in_approximator(self, at: int) -> bool:
        """Tell whether a word is a part of what says how exact a number is: "als" in "mehr als 300"."""
        behind = range(at + 1, at + 1 + self.tables.longest_approximator)
        return any(self.approximator(first) >= first - at for first in behind)

    def _is_number(self, word: str) -> bool:
        return self._counts(word) or word in self.table.premodifiers

    def says_which(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase says which people it means: "teachers of the town", "senate committee"."""
        return phrase.end > phrase.last or bool(self.tables.kinds_of(self.low[phrase.first]))

    def _counts(self, word: str) -> bool:
        return word.isdigit() or word in self.table.quantifiers or word in self.tables.cardinals

    def qualifies(self, at: int) -> bool:
        """Tell whether an adjective stands between a preposition and a name: "in northern Norland"."""
        if at < 1 or self.low[at - 1] not in self.lexica.grammar.prepositions:
            return False
        return not self.words.is_capital(at) and not self.tables.means_people(self.low[at]) and self._is_premodifier(at)

    def _is_premodifier(self, at: int) -> bool:
        """Tell whether a word can be an adjective or a noun before the head."""
        word = self.low[at]
        capital = self.words.is_capital(at) and (at > 0 or self.opened_by_name)
        if not word.replace("-", "").isalpha() or capital:
            return word[:1].isdigit() and "-" in word  # "34-year-old", "34-jähriger"
        if word in self.tables.function_words or word in self.lexica.grammar.auxiliaries:
            return False
        if self.lexica.grammar.capitalises_nouns:  # right behind a noun stands a verb: "Die Helfer brachten 40 Schüler"
            may_be = word.endswith(self.table.adjective_before) and not self._is_noun(at - 1)
            return may_be and not self._stands_second(at)
        if not self.tables.is_verb(word) or self.tables.means_people(word):  # "A volunteer firefighter"
            return True
        named = any(form.shape is VerbForm.NOUN for form in self.tables.triggers_of(word))
        return named and (self.low[at - 1] in self.tables.determiners or self._is_governed(at))  # "the rescue workers"

    def _stands_second(self, at: int) -> bool:
        """Tell whether a word is a finite verb before its subject: "Am Montag begrüßten Lehrer den Plan"."""
        previous = self.low[at - 1]
        ties = (self.tables.determiners, self.lexica.grammar.prepositions, self.table.premodifiers)
        if any(previous in words for words in ties):  # "von verletzten Beamten"
            return False
        return self.tables.is_finite(self.low[at])

    def _is_governed(self, at: int) -> bool:
        """Tell whether a preposition stands before a word that makes no infinitive of it: "a convoy of aid workers"."""
        previous = self.low[at - 1]
        return previous in self.lexica.grammar.prepositions and previous not in self.table.verbal

    def _is_noun(self, at: int) -> bool:
        """Tell whether a word has the capital of a noun and is neither determiner nor preposition."""
        if not 0 <= at < len(self.words) or not self.words.is_capital(at):
            return False
        return not (
            self._is_number(self.low[at])
            or self.low[at] in self.tables.determiners
            or self.low[at] in self.tables.function_words
        )

    def _quantified(self, first: int) -> int:
        """Return the start of a phrase with its quantity: "des milliers de manifestants", "hundreds of miners"."""
        while self.low[first].isdigit() and self.low[first - 1] == "," and self.low[first - 2].isdigit():
            first -= 2  # "124,000 followers"
        behind = first - (self.low[first - 1] in self.tables.determiners and self.low[first - 1] not in self.table.of)
        if self.low[behind - 1] not in self.table.of:
            return first
        counted = self.low[behind - 2]
        return behind - 2 if counted in self.table.quantifiers or counted in self.tables.cardinals else first

    def _capitals(self, head: int) -> tuple[int, int]:
        """Return the first and last word of the name of a body that goes on with capitals before or behind its noun."""
        first = last = head
        if "body" not in self.tables.kinds_of(self.low[head]) or self.lexica.grammar.capitalises_nouns:
            return first, last
        if self.table.adjective_after:
            while last + 1 < len(self.words) and last - head < _NAME and self.words.is_capital(last + 1):
                last += 1
        elif self.words.is_capital(head):
            while first > 0 and head - first < _NAME and self._is_name_word(first - 1):
                first -= 1
        return first, last

    def _is_name_word(self, at: int) -> bool:
        return self.words.is_capital(at) and self.low[at] not in self.tables.determiners

    def _adjectives(self, head: int, *, participles: bool = True) -> int:
        """Return the last word of a phrase with the adjectives behind its head."""
        last = head
        if self.table.adjective_after:
            for at in range(head + 1, min(head + 1 + _ADJECTIVES, len(self.words))):
                if not self._is_adjective_behind(at, participles):
                    break
                last = at
        return last

    def _is_adjective_behind(self, at: int, participles: bool) -> bool:  # noqa: FBT001 - private
        """Tell whether a word can be an adjective behind its noun, or a participle that tells no event: "armés"."""
        word, grammar = self.low[at], self.lexica.grammar
        if self.words.is_capital(at) or word in grammar.auxiliaries or word in self.tables.function_words:
            return False
        if word in self.tables.of_states:
            return True
        if word.endswith(self.table.adjective_after):
            return not self.tables.is_verb(word)  # "l'hôpital demande"
        if not participles or self.low[at + 1] in self.table.by or not word.endswith(self.table.participles_after):
            return False
        return bool(self.tables.kinds_of(self.low[at - 1])) and not self.tables.triggers_of(word)

    def _age_behind(self, last: int) -> int:
        """Return the last word of the age of people, 0 without one: "une femme de 34 ans"."""
        low = self.low[last + 1 : last + 4]
        tied = low[0] in self.lexica.grammar.genitives and low[1].isdigit()
        return last + 3 if tied and low[2] in self.lexica.names.age_units else 0

    def _complement(self, last: int) -> int:
        """Return the last word of the complement that says whose or what people they are."""
        grammar, at = self.lexica.grammar, last + 1
        if self.low[at] not in grammar.genitives or self.low[at] in self.table.possessive_marks:
            return last
        at += 1
        while self.low[at] in grammar.articles:
            at += 1
        narrowed = self.low[last + 1] not in self.table.of and self.low[at - 1] in grammar.indefinite_determiners
        if at >= len(self.words) or self.low[at - 1] in self.table.possessives or narrowed or not self._is_word(at):
            return last  # "den Helfern für ihren Einsatz"
        if grammar.capitalises_nouns or self.words.is_capital(at):
            return self._capital_complement(at, last)
        if grammar.content_endings and self.low[at].endswith(grammar.content_endings):
            return last  # "accused the government of hiding ...", "l'autorisation de sortir"
        if self.low[at] in self.tables.function_words or (
            self.tables.triggers_of(self.low[at]) and not self._is_kind_of_body(last, at)
        ):
            return last
        end = self._adjectives(at, participles=False) if self.table.adjective_after else self._head_behind(at)
        return end + (end + 1 < len(self.words) and self.words.is_capital(end + 1))  # "l'usine Lindhof"

    def _is_kind_of_body(self, head: int, at: int) -> bool:
        """Tell whether a noun without an article says what kind of body another is: "commission d'enquête"."""
        bare = at == head + 2 and self.low[at - 1] not in self.lexica.grammar.articles
        return bare and "body" in self.tables.kinds_of(self.low[head])

    def _is_word(self, at: int) -> bool:
        """Tell whether a word can say whose or what people somebody is: no figure, and no day."""
        word = self.low[at]
        return word.replace("-", "").isalnum() and not word.isdigit() and word not in self.tables.day_names

    def _capital_complement(self, at: int, last: int) -> int:
        """Return the last word of a complement that is a name, or a noun of a language that gives nouns capitals."""
        end = at
        if not self.lexica.grammar.capitalises_nouns:
            while end + 1 < len(self.words) and end - at < _NAME and self.words.is_capital(end + 1):
                end += 1
            return self._adjectives(end, participles=False)
        while end + 1 < len(self.words) and not self.words.is_capital(end) and end - at < _ADJECTIVES:
            end += 1
        if not self.words.is_capital(end):
            return last
        owns = self.low[last + 1] in self.table.of and self.low[end].endswith(self.lexica.grammar.genitive_ending)
        return end + (owns and self._is_noun(end + 1))  # "des Werks Lindhof"

    def _head_behind(self, at: int) -> int:
        """Return the noun of a complement behind its adjective: "party" of "the civil party"."""
        low, tables = self.low, self.tables
        following = low[at + 1]
        goes_on = following.isalpha() and following not in tables.function_words and not tables.is_verb(following)
        return at + 1 if goes_on and not tables.kinds_of(low[at]) and tables.kinds_of(following) else at

    def _possessor(self, first: int) -> int:
        """Return where a phrase begins with the name of whose it is: "Norlands Justiz", "Norland's parliament"."""
        if self.lexica.grammar.possessive_marker and self.low[first - 1] == self.lexica.grammar.possessive_marker:
            at = first - 1
            while at > max(0, first - 1 - _NAME) and self._is_name_word(at - 1):
                at -= 1
            return at if at < first - 1 else first
        return first - self._is_possessor(first - 1)

    def _is_possessor(self, at: int) -> bool:
        """Tell whether a word is a German name in the genitive: "Norlands"."""
        return (
            self.lexica.grammar.capitalises_nouns
            and at >= 0
            and self.words.is_capital(at)
            and self.low[at].endswith(self.lexica.grammar.genitive_ending)
            and not self.tables.kinds_of(self.low[at])
            and self.low[at] not in self.tables.determiners
        )
