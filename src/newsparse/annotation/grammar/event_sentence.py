"""A sentence as the event engine reads it: words, participants, times and clauses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import compress, count

import attrs

from newsparse._cached_attribute import cached_attribute
from newsparse._classes import frozen
from newsparse.annotation.events.article_index import ArticleIndex
from newsparse.annotation.events.entity_index import EntityIndex
from newsparse.annotation.events.noun_phrases import PhraseReader
from newsparse.annotation.events.participant import Participant
from newsparse.annotation.events.participants import find_participants
from newsparse.annotation.events.stretches import Stretch
from newsparse.annotation.grammar.adverbs import is_filler
from newsparse.annotation.grammar.attributes import Attribute, attributes
from newsparse.annotation.grammar.event_tables import EventTables
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.annotation.grammar.report_clauses import report_clauses
from newsparse.languages.schema.events import EventLexicon
from newsparse.model.document import Block
from newsparse.model.entities import EntityKind, Mention
from newsparse.model.times import Timex
from newsparse.text.span import Span
from newsparse.text.words import Words

_NEAR = 12  # words from a trigger to an off-topic word
_OFF_TOPIC = 2  # different words of sport or the arts that make a paragraph one about them


@frozen(eq=False, slots=False)
class Paragraph:
    """A block, its words, and what it is about."""

    block: Block
    words: Words
    tables: EventTables

    @cached_attribute
    def has_off_topic_words(self) -> bool:
        """Whether a word of sport or the arts stands in it."""
        return not self.tables.events.off_topic_words.isdisjoint(self.words.low)

    @cached_attribute
    def is_off_topic(self) -> bool:
        """Whether it has several words of sport or the arts."""
        if not self.has_off_topic_words:
            return False
        words = self.block.text.lower().replace(",", " ").replace(".", " ").split()
        return len(self.tables.events.off_topic_words.intersection(words)) >= _OFF_TOPIC


@frozen(eq=False, slots=False)
class EventSentence:
    """A sentence with its participants and times."""

    span: Span
    paragraph: Paragraph
    words: Words
    article: ArticleIndex
    block: Block = attrs.field(init=False)
    tables: EventTables = attrs.field(init=False)
    low: tuple[str, ...] = attrs.field(init=False)
    """The words in lower case."""
    table: EventLexicon = attrs.field(init=False)
    lexica: Lexica = attrs.field(init=False)
    verb_final: bool = attrs.field(init=False)
    """Participles and infinitives close their clause."""

    def __attrs_post_init__(self) -> None:
        tables = self.paragraph.tables
        self.__dict__.update(
            block=self.paragraph.block,
            tables=tables,
            low=self.words.low,
            table=tables.events,
            lexica=tables.lexica,
            verb_final=tables.lexica.grammar.verb_final,
        )

    @property
    def entity_index(self) -> EntityIndex:
        """The entities of the article."""
        return self.article.entities

    @cached_attribute
    def mentions(self) -> tuple[Mention, ...]:
        """The mentions by name of those who can act."""
        return self.article.mentions_in(self.span, self.tables, self.times)

    @cached_attribute
    def times(self) -> tuple[Timex, ...]:
        """The times that can date an event."""
        return self.article.times_in(self.span)

    @cached_attribute
    def datable(self) -> tuple[Timex, ...]:
        """Its times, and the amounts of time that tell when something was."""
        return tuple(dict.fromkeys((*self.times, *self.stretches)))

    @cached_attribute
    def stretches(self) -> Mapping[Timex, Stretch | None]:
        """Of times and amounts of time the days that they are a part of; None for one that dates nothing."""
        return self.article.stretches_in(self.span, self.tables)

    @cached_attribute
    def participants(self) -> tuple[Participant, ...]:
        """Those of everybody in it who do not only report it."""
        return tuple([one for one in self.everybody if one.first not in self._reporting])

    @cached_attribute
    def everybody(self) -> tuple[Participant, ...]:
        """The participants in order; found when first asked for."""
        return find_participants(self.words, self.mentions, self.tables, self.entity_index, self._reporting)

    @cached_attribute
    def _reports(self) -> tuple[range, ...]:
        return report_clauses(self.words, self.tables)

    @cached_attribute
    def _reporting(self) -> frozenset[int]:
        return frozenset(at for clause in self._reports for at in clause)

    def behind(self, at: int, count: int) -> int:
        """Return the word so many words behind another, what only says who reports the sentence left aside."""
        return at + count + sum(len(clause) for clause in self._reports if at < clause.start <= at + count)

    def is_reporting(self, at: int) -> bool:
        """Tell whether a word is one of a clause that only says who reports the sentence, or of its stops."""
        return at in self._reporting

    def is_in_name_or_time(self, at: int) -> bool:
        """Tell whether a word is a part of a name or a time, and says nothing of its own: "Theresa May", "3 May"."""
        place = self.words.start[at]
        return any(span.start <= place < span.end for span in self._names_and_times)

    @cached_attribute
    def _names_and_times(self) -> tuple[Span, ...]:
        return (*[mention.span for mention in self.mentions], *[time.span for time in self.times])

    def place_of(self, span: Span) -> int:
        """Return the index of the first word at or behind the start of `span`."""
        return bisect_left(self.words.start, span.start)

    @cached_attribute
    def boundaries(self) -> tuple[int, ...]:
        """Where conjunctions, relatives and strong marks part clauses."""
        parts = self.tables.clause_parts
        if self.low[:1] and self.low[0] in self.table.negations:  # "Nicht der Rat, sondern das Amt hat ..."
            parts |= self.table.corrections
        plain = [i for i in compress(count(), map(parts.__contains__, self.low)) if i not in self._reporting]
        if any(self.low[i] in self.tables.of_approximators for i in plain):
            phrases = PhraseReader(self.words, self.tables)
            plain = [i for i in plain if not phrases.is_in_approximator(i)]
        if self.lexica.grammar.verb_second:  # "lobte aber Norland", "griff als Erster an"
            plain = [i for i in plain if not (i and self.low[i][0].isalnum() and self._is_finite(i - 1))]
        relative, main = self.relative_clauses, self._main_clauses
        return tuple(sorted({*plain, *relative, *relative.values(), *main}) if relative or main else plain)

    @cached_attribute
    def _main_clauses(self) -> Sequence[int]:
        """The commas before main clauses: the one behind a clause that stands first, and that of ", dann griff ..."."""
        if not self.lexica.grammar.verb_second:
            return ()
        low, fillers = self.low, self.lexica.grammar.fillers - self.lexica.grammar.articles
        fronted = () if self.end_of_fronted_clause is None else (self.end_of_fronted_clause,)
        verb = next(filter(self._is_finite, range(len(low))), len(low))
        commas = (i for i in range(verb + 1, len(low) - 2) if low[i] == "," and low[i + 1] in fillers)
        return (*fronted, *[i for i in commas if self._is_finite(i + 2)])

    @cached_attribute
    def end_of_fronted_clause(self) -> int | None:
        """Where a subordinate clause ends that stands first, before a verb: "Als es hell wurde, lobte der Rat ..."."""
        grammar, low = self.lexica.grammar, self.low
        if not grammar.verb_second:
            return None
        first = next((i for i, word in enumerate(low) if self._opens_clause(i) or not self._joins(word)), None)
        if first is None or not self._opens_clause(first):
            return None
        behind = {clause.stop - 1: clause.start for clause in self._reports}  # "Als ..., so der Rat, lobte ..."
        opening = set(behind.values()) - behind.keys()
        commas = (i for i in range(first + 1, len(low) - 1) if low[i] == "," and i not in opening)
        ends = ((i, behind.get(i, i) - 1) for i in commas)
        return next(
            (i for i, last in ends if self.may_end_clause(last) and self._is_finite(self._past_then(i + 1))), None
        )

    def _joins(self, word: str) -> bool:
        """Tell whether a word is a mark or joins its sentence to the one before: "Doch während ..."."""
        return word in self.table.and_ or word in self.table.clause_conjunctions or not word[0].isalnum()

    def _opens_clause(self, at: int) -> bool:
        """Tell whether what opens with a word is no subject: "Als ...", "Um zu ...", "In dem Haus, das ..."."""
        low, grammar = self.low[at], self.lexica.grammar
        return low in grammar.subordinators or low in grammar.prepositions or low in self.table.purposes

    def may_end_clause(self, at: int) -> bool:
        """Tell whether a word can be a verb that closes its clause: a known one, or one that no table knows."""
        is_known = self.low[at] in self.tables.function_words or self.words.is_capital(at)
        return self.is_verb(at) or (not is_known and self.low[at].isalpha())

    def _past_then(self, at: int) -> int:
        """Pass over a word that only points back to a clause that stands first: "Wenn ..., dann wird ..."."""
        return at + (self.low[at] in self.lexica.grammar.fillers and at + 1 < len(self.low))

    def _is_finite(self, at: int) -> bool:
        if self.low[at] in self.lexica.grammar.auxiliaries:
            return True
        return not self.words.is_capital(at) and self.tables.is_finite(self.low[at])

    @cached_attribute
    def attributes(self) -> Mapping[int, Attribute]:
        """The participles between a determiner and its noun: "der von Norland gelobte Minister"."""
        return attributes(self.words, self.tables)

    def is_in_attribute(self, at: int) -> bool:
        """Tell whether a word belongs to what says more of a noun behind it: nobody there takes part outside."""
        return any(one.first < at < participle for participle, one in self.attributes.items())

    def is_relative(self, at: int) -> bool:
        """Tell whether a word is a relative pronoun whose antecedent stands before it."""
        return at >= 0 and (self.low[at] in self.table.relatives or at in self.relative_clauses)

    def is_cleft(self, start: int) -> bool:
        """Tell whether a relative clause says what somebody does who is put first: "Es war Norland, das ..."."""
        low, grammar = self.low, self.lexica.grammar
        opens = low[0] in self.table.subjects and low[1] in grammar.auxiliaries
        return opens and "," not in low[: start - 2] and not any(map(self.is_verb, range(2, start - 1)))

    @cached_attribute
    def relative_clauses(self) -> Mapping[int, int]:
        """Where relative clauses with a pronoun that is an article as well begin and end: ", die ... protestieren,"."""
        if not self.verb_final:
            return {}
        commas = [i for i, word in enumerate(self.low) if word == ","]
        ends = [*(i for i in commas), len(self.low) - (self.low[-1:] in [(".",), ("!",), ("?",)])]
        return {
            comma + 1: end
            for comma, end in zip(commas, ends[1:], strict=False)
            if self._opens_relative_clause(comma + 1, end)
        }

    def _opens_relative_clause(self, at: int, end: int) -> bool:
        """Tell whether an article behind a comma is a pronoun: a verb closes the clause, and no noun follows.

        A name may: ", den Ivo Lantz angegriffen hatte".
        """
        verb = end - 1
        if verb <= at:
            return False
        if self.low[at] not in self.lexica.grammar.relatives and self.low[at] not in self.table.object_relatives:
            return False
        return (not self.words.is_capital(at + 1) or self._begins_name(at + 1)) and self.is_verb(verb)

    def _begins_name(self, at: int) -> bool:
        """Tell whether the name of a person or a state begins at a word, and no clause goes on behind an article.

        As in ", die Norland angegriffen hatte", but not in ", die Ukraine habe angegriffen".
        """
        start = self.words.start[at]
        one = next((mention for mention in self.mentions if mention.span.start == start), None)
        if one is None or one.entity.kind is EntityKind.PERSON:
            return one is not None
        behind = bisect_left(self.words.start, one.span.end)
        goes_on = self.lexica.grammar.auxiliaries.isdisjoint(self.low[behind : behind + 1])
        return one.entity.kind is EntityKind.STATE and goes_on

    def is_verb(self, at: int) -> bool:
        """Tell whether a word can be a verb: an auxiliary, or a form of a trigger."""
        if self.low[at] in self.lexica.grammar.auxiliaries:
            return True
        return not self.words.is_capital(at) and self.tables.is_verb(self.low[at])

    def clause(self, at: int) -> tuple[int, int]:
        """Return the first and last word of the clause around a word."""
        before, after = bisect_left(self.boundaries, at), bisect_right(self.boundaries, at)
        first = self.boundaries[before - 1] + 1 if before else 0
        last = self.boundaries[after] - 1 if after < len(self.boundaries) else len(self.low) - 1
        return first, last

    def start_of_phrase(self, at: int) -> int:
        """Return where the articles and other determiners before a word begin: itself where it has none."""
        while at > 0 and self.low[at - 1] in self.table.determiners:
            at -= 1
        return at

    def is_behind_preposition(self, at: int) -> bool:
        """Tell whether a preposition stands before a word or its article: "wounded in the attack"."""
        start = self.start_of_phrase(at)
        return start > 0 and self.low[start - 1] in self.lexica.grammar.prepositions

    def is_in_verb_group(self, at: int) -> bool:
        """Tell whether a word is an auxiliary, an adverb, a negation or a pronoun that leans on a verb."""
        return self.low[at] in self.tables.beside_verbs

    def start_of_verb_group(self, at: int, first: int = 0) -> int:
        """Return where the auxiliaries and what leans on a verb begin before it, behind word `first`: itself alone."""
        while at > first and self.is_in_verb_group(at - 1):
            at -= 1
        return at

    def joint_before(self, at: int, first: int) -> int | None:
        """Return the comma or conjunction that ties a verb to what stands before: "but" of "but has now praised".

        Nothing but what leans on the verb stands between. None for a verb that has a subject of its own, and for one
        right behind word `first`.
        """
        low, grammar, helpers = self.low, self.lexica.grammar, self.tables.finite_helpers
        for place in range(at - 1, first, -1):
            if place in self._reporting:
                continue
            if self.is_joint(place):
                return place
            if not (self.is_in_verb_group(place) or low[place] in helpers or is_filler(grammar, low[place])):
                return None
        return None

    def joined_auxiliary(self, at: int, first: int) -> int | None:
        """Return the last auxiliary right behind a comma or "and" between word `first` and a verb: "and will attack".

        None where there is none: the verb is no other auxiliary's than that of the clause.
        """
        helpers = self.tables.finite_helpers
        return next((i for i in range(at - 1, first + 1, -1) if self.low[i] in helpers and self.is_joint(i - 1)), None)

    def is_joint(self, at: int) -> bool:
        """Tell whether a word joins words or clauses: a comma, "and", "but"."""
        word = self.low[at]
        return word == "," or word in self.table.and_ or word in self.lexica.grammar.and_words

    def place_of_subject(self, at: int) -> range:
        """Return the words of a clause before its verb; where they end in a relative clause, those before that.

        Empty where a verb is that of a relative clause: its subject is the pronoun.
        """
        low, (start, _) = self.low, self.clause(at)
        closed = next((pronoun for pronoun, end in self.relative_clauses.items() if end == start - 1), None)
        if closed is not None:  # "Keiner der Schiffer, die im Hafen lagen, wurde ..."
            return range(self.clause(closed - 1)[0], closed)
        may_be_object = start > 0 and low[start - 1] in self.table.object_relatives
        if not (may_be_object or self.is_relative(start - 1)):
            return range(start, at)
        end = self.start_of_verb_group(at, start)
        has_verb = any(map(self.is_verb, range(start, end)))  # "None of those who attacked the quay was ..."
        if not has_verb and (end == start or may_be_object):
            return range(0)
        return range(self.clause(start - 2)[0], start - 1)

    @cached_attribute
    def condition(self) -> int | None:
        """The conjunction of a clause that stands first and says under which condition the main clause is so."""
        end = self.end_of_fronted_clause or 0
        return next((i for i in range(end) if self.low[i] in self.table.doubts), None)

    def stops_between(self, one: int, other: int) -> int:
        """Return how many clause boundaries stand between two words."""
        low, high = sorted((one, other))
        return max(0, bisect_left(self.boundaries, high) - bisect_right(self.boundaries, low))

    @cached_attribute
    def modal_words(self) -> frozenset[str]:
        """Its words that can tell that something is denied, negated, alleged, doubted or planned."""
        return self.tables.all_modal_words.intersection(self.low)

    @cached_attribute
    def off_topic_positions(self) -> tuple[int, ...]:
        """Where words of sport and the arts stand."""
        return tuple([i for i, word in enumerate(self.low) if word in self.table.off_topic_words])

    def is_off_topic(self, at: int) -> bool:
        """Tell whether a place is near words of sport or the arts, or its paragraph is about them."""
        if not self.paragraph.has_off_topic_words:
            return False
        return self.paragraph.is_off_topic or any(abs(index - at) <= _NEAR for index in self.off_topic_positions)

    def near(self, at: int, reach: int) -> str:
        """Return the words around a place as one text, with a space before and after each."""
        return f" {' '.join(self.low[max(0, at - reach) : at + reach + 1])} "
