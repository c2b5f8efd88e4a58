"""A trigger at a place of a sentence, and what stands before it."""

from __future__ import annotations

import attrs

from newsparse._cached_attribute import cached_attribute
from newsparse._classes import define
from newsparse.annotation.grammar.attributes import Attribute
from newsparse.annotation.grammar.event_forms import TriggerForm
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.languages.schema.events import Frame
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.entities import Entity

_CLOSING = frozenset({VerbForm.PARTICIPLE, VerbForm.INFINITIVE})
"""Forms that close a clause in a language that puts its verbs last."""
_CAUSED = 4  # words from an infinitive back to the reflexive: "s'est déjà fait arrêter"
_INSERTION = 12  # words from a participle back to the auxiliary before an insertion


@define(eq=False, slots=False)
class TriggerMatch:
    """A trigger matched at a place of a sentence; the triggers around it are told once all are found."""

    sentence: EventSentence
    at: int
    """Index of its first word."""
    form: TriggerForm
    previous: TriggerMatch | None = None
    """The trigger before it."""
    limit: int = 0
    """Index of the next trigger, beyond which its complements do not stand."""
    floor: int = 0
    """Index of the first word behind the trigger before it."""

    last: int = attrs.field(init=False)
    """Index of its last word."""
    event: str = attrs.field(init=False)
    """Its event class."""
    frame: Frame = attrs.field(init=False)
    """Where its participants stand."""
    shape: VerbForm = attrs.field(init=False)
    """Its form."""
    is_noun: bool = attrs.field(init=False)
    """It is no form of a verb."""
    closes: bool = attrs.field(init=False)
    """It is a verb form that stands at the end of its clause."""
    subject: tuple[Entity, ...] | None = attrs.field(init=False, default=None)
    """Who its subject is, once that was looked for."""
    attribute: Attribute | None = attrs.field(init=False, default=None)
    """The phrase in which it is a participle that stands before its noun."""
    joint: int | None = attrs.field(init=False, default=None)
    """Index of the comma or conjunction that joins it to a verb before, whose subject it shares."""
    joined_to: TriggerMatch | None = attrs.field(init=False, default=None)
    """The first of the verbs that it shares its subject with."""
    helped_like: TriggerMatch | None = attrs.field(init=False, default=None)
    """The first of the participles that it shares its auxiliary with."""

    def __attrs_post_init__(self) -> None:
        form = self.form
        trigger, shape = form.trigger, form.shape
        self.last = self.at + len(form.rest)
        self.event = trigger.event
        self.frame = trigger.frame
        self.shape = shape
        self.is_noun = shape is VerbForm.NOUN
        if shape is VerbForm.PARTICIPLE:
            self.attribute = self.sentence.attributes.get(self.at)
        self.closes = self.sentence.verb_final and (
            shape in _CLOSING or (shape is VerbForm.FINITE and self._ends_subordinate_clause())
        )

    def _ends_subordinate_clause(self) -> bool:
        """Tell whether a finite verb ends a clause that begins with a conjunction: "Wenn Norland ... angreift, ..."."""
        sentence, (start, end) = self.sentence, self.clause
        if self.last + 1 == sentence.end_of_fronted_clause:
            return True
        if not start or sentence.low[start - 1] not in sentence.lexica.grammar.subordinators:
            return sentence.is_relative(start - 1) and end == self.last
        behind = sentence.low[self.last + 1 : self.last + 2]
        return end == self.last or not behind or not behind[0][0].isalnum() or behind[0] in sentence.table.and_

    @cached_attribute
    def clause(self) -> tuple[int, int]:
        """The first and last word of its clause."""
        first, last = self.sentence.clause(self.at)
        return self._start_of_reported_clause(first), last

    def _start_of_reported_clause(self, first: int) -> int:
        """Return where a reported clause begins: behind the comma of "Der Rat sagte, Norland habe ... besucht"."""
        sentence, low = self.sentence, self.sentence.low
        grammar = sentence.lexica.grammar
        if not grammar.verb_second or self.shape not in _CLOSING:
            return first
        helped = next((i for i in range(self.at - 1, first - 1, -1) if low[i] in grammar.auxiliaries), first)
        comma = next((i for i in range(helped - 1, first, -1) if low[i] == ","), helped)
        who = range(comma + 1, helped)
        opens = any(p.first in who and p.last in who and not p.relation for p in sentence.participants)
        return comma + 1 if opens or any(low[i] in sentence.table.subjects for i in who) else first

    def before(self, count: int) -> tuple[str, ...]:
        """Return the words before it, at most `count`."""
        return self.sentence.low[max(0, self.at - count) : self.at]

    @cached_attribute
    def group(self) -> tuple[str, ...]:
        """The words before a verb among which its auxiliary stands, without what is put in between commas."""
        edge, count = self.edge, self.sentence.table.verb_group
        near = self.sentence.low[max(0, edge - count) : edge]
        if self.joint is not None and not self.sentence.verb_final:
            return self.sentence.low[self.joint + 1 : edge]
        if self.sentence.verb_final:
            return near
        if near[-1:] != (",",):  # "It was Norland that attacked ..."
            behind = self.previous.last + 1 if self.previous is not None else 0  # "whom Norland has hit praised ..."
            start = behind if behind == edge else max(self.clause[0], edge - len(near))
            return self.sentence.low[start:edge]
        far = self.before(_INSERTION)[:-1]  # "aurait, selon la police, attaqué"
        opened = next((at for at in range(len(far) - 1, -1, -1) if far[at] == ","), None)
        return near if opened is None else far[max(0, opened - self.sentence.table.verb_group) : opened]

    @cached_attribute
    def edge(self) -> int:
        """Where an adverb of several words right before it begins, its own place without one: "a de nouveau loué"."""
        low, at = self.sentence.low, self.at
        known = self.sentence.tables.adverb_phrases.get(low[at - 1], ()) if at else ()
        return next((at - len(words) for words in known if low[max(0, at - len(words)) : at] == words), at)

    def _is_passed(self, word: str) -> bool:
        """Tell whether a word may stand between an auxiliary and its participle."""
        table, grammar = self.sentence.table, self.sentence.lexica.grammar
        if word in table.adverbs or word in table.negations or word in table.hearsay:
            return True
        return word in grammar.fillers and word not in grammar.articles and word not in grammar.auxiliaries

    @property
    def is_helped(self) -> bool:
        """It has an auxiliary of the passive: "was arrested", "festgenommen worden"."""
        if self.helped_like is not None:
            return self.helped_like.is_helped
        passive = self.sentence.table.passive
        if self.is_caused:
            return True
        closing = self.sentence.verb_final and self.closing_auxiliary in passive
        return closing or not passive.isdisjoint(self.group)

    @property
    def is_caused(self) -> bool:
        """It is an infinitive that its subject suffers: "s'est fait arrêter"."""
        return is_caused(self.sentence, self.edge)

    @property
    def closing_auxiliary(self) -> str:
        """Return the auxiliary behind a participle that closes its clause: "angegriffen (zu) haben"."""
        low, table, behind = self.sentence.low, self.sentence.table, self.last + 1
        behind += behind < len(low) and low[behind] in table.to
        word = low[behind] if behind < len(low) else ""
        return word if word in table.perfect or word in table.passive or word in table.passive_marks else ""

    @property
    def is_past_infinitive(self) -> bool:
        """It is a participle with an auxiliary that is not finite: "avoir attaqué", "verletzt zu haben"."""
        sentence, table = self.sentence, self.sentence.table
        if self.shape is not VerbForm.PARTICIPLE:
            return False
        if sentence.verb_final:
            return bool(self.closing_auxiliary) and sentence.low[self.last + 1] in table.to
        nonfinite = table.perfect - sentence.lexica.grammar.auxiliaries
        return any(word in nonfinite for word in self.before(1))

    @property
    def is_attributive(self) -> bool:
        """It is a noun that only says of what kind another is: "plan d'aide", but not "jours de grève"."""
        table, articles = self.sentence.table, self.sentence.lexica.grammar.articles
        before = self.before(2)
        if len(before) > 1:
            dated = before[1] in table.possessive_marks and before[0] in self.sentence.lexica.grammar.time_words
            if before[0] in table.measures or dated:  # "last week's attack"
                return False
        return self.is_noun and any(
            word in table.of and word not in articles and word not in table.indefinite for word in self.before(1)
        )

    @property
    def points_back(self) -> bool:
        """It is a noun with a definite article or a demonstrative: "cette visite", "the attack"."""
        return self.is_noun and (self.opener in self.sentence.table.definite or self.is_definite)

    @property
    def is_definite(self) -> bool:
        """It is a noun with a definite article, which can be of something new as well."""
        if not self.is_noun:
            return False
        table, grammar, opener = self.sentence.table, self.sentence.lexica.grammar, self.opener
        if opener in table.definite or opener in table.indefinite:
            return False
        return opener in grammar.articles and opener not in grammar.indefinite_determiners

    @cached_attribute
    def opener(self) -> str:
        """Return the word before it, adjectives left aside: "the" of "the intense aerial assault"."""
        low, tables, at = self.sentence.low, self.sentence.tables, self.at - 1
        if self.sentence.table.adjective_after:
            return low[at] if at >= 0 else ""
        while at > 0 and low[at].isalpha() and low[at] not in tables.function_words:
            if low[at] in tables.determiners:
                break
            at -= 1
        return low[at] if at >= 0 else ""

    @property
    def is_adjunct(self) -> bool:
        """It is a noun that only says when something else was: "lors de la rencontre", "after his visit"."""
        table, low, at = self.sentence.table, self.sentence.low, self.at - 1
        while at > 0 and (low[at] in table.determiners or low[at] in table.possessives):
            at -= 1
        return at >= 0 and (low[at] in table.other_prepositions or low[at] in table.during)

    @property
    def is_behind_preposition(self) -> bool:
        """A preposition stands before it or its article: "wounded in the attack"."""
        return self.sentence.is_behind_preposition(self.at)

    @cached_attribute
    def is_passive(self) -> bool:
        """It is a participle that is passive: by its auxiliary, or because it has none."""
        if self.attribute is not None:
            return True
        return self.helped_like.is_passive if self.helped_like is not None else self._is_passive()

    def _is_passive(self) -> bool:
        if self.shape is not VerbForm.PARTICIPLE or self.form.reflexive:
            return False
        table, group = self.sentence.table, self.group
        if self.sentence.verb_final and (closing := self.closing_auxiliary):
            return closing not in table.perfect
        for place, word in reversed(tuple(enumerate(group))):
            if word in table.passive_marks and not table.reflexives.intersection(group):
                return True
            if word in table.perfect:
                return any(mark in table.passive_marks for mark in group[place:])
            if word in table.passive:
                return self.sentence.low[self.at] not in table.not_passive and not table.reflexives.intersection(group)
            if not self.sentence.verb_final and not self._is_passed(word):
                break
        return True


def is_caused(sentence: EventSentence, at: int) -> bool:
    """Tell whether an infinitive at a word would be what its subject suffers: "s'est fait arrêter", "se font voler"."""
    table, low = sentence.table, sentence.low
    if not at or low[at - 1] not in table.causing:
        return False
    return not table.own_reflexives.isdisjoint(low[max(0, at - _CAUSED) : at - 1])
