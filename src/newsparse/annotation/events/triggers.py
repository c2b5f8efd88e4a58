"""Trigger matching: forms of triggers in a sentence, kept if the words around them fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

import attrs

from newsparse.annotation.events import plover
from newsparse.annotation.events.noun_phrases import is_people
from newsparse.annotation.events.objects import object_kinds
from newsparse.annotation.grammar.event_forms import TriggerForm, trigger_lexicon
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.languages.schema.events import EventLexicon, Frame
from newsparse.languages.schema.grammar import Grammar
from newsparse.languages.schema.verbs import VerbForm

_NEAR = 9  # words on each side of a trigger within which the words that it needs or bars stand
_WHOLE = 3  # letters: a stem this short is a whole word
_CLAUSE = 30  # words from a verb to its particle
_NEXT = 3  # words from a refusal to the infinitive of what is refused
_SHORTEST_PART = 5  # letters of the last part of a compound: shorter ones end other words
_ADJUNCT = 4  # words from a noun back to the preposition that makes it a time
_SAME = 10  # words from a trigger to a noun of its class that tells the same: "condamné à ... et à une amende"
_OBJECT = 4  # words from a verb to the word that completes it
_NAMES = frozenset({VerbForm.NOUN, VerbForm.FINITE})  # what can be an object: "lifted sanctions"
_VERBAL = frozenset({VerbForm.FINITE, VerbForm.PARTICIPLE, VerbForm.GERUND})
_PARTS = frozenset({",", ";", ":"})
_FINITE = frozenset({VerbForm.FINITE, VerbForm.FUTURE, VerbForm.CONDITIONAL})


@attrs.frozen(eq=False)
class TriggerMatch:
    """A trigger matched at a place of a sentence."""

    sentence: EventSentence
    at: int
    """Index of its first word."""
    form: TriggerForm
    limit: int = 0
    """Index of the next trigger, beyond which its complements do not stand."""

    @property
    def last(self) -> int:
        """Index of its last word."""
        return self.at + len(self.form.rest)

    @property
    def event(self) -> str:
        """Its event class."""
        return self.form.trigger.event

    @property
    def frame(self) -> Frame:
        """Where its participants stand."""
        return self.form.trigger.frame

    @property
    def shape(self) -> VerbForm:
        """Its form."""
        return self.form.shape

    @property
    def is_noun(self) -> bool:
        """It is no form of a verb."""
        return self.form.shape is VerbForm.NOUN

    @property
    def closes(self) -> bool:
        """It is a verb form that stands at the end of its clause."""
        return self.sentence.verb_final and self.form.shape in {VerbForm.PARTICIPLE, VerbForm.INFINITIVE}

    def before(self, count: int) -> tuple[str, ...]:
        """Return the words before it, at most `count`."""
        return tuple(self.sentence.low[max(0, self.at - count) : self.at])

    @property
    def group(self) -> tuple[str, ...]:
        """The words before a verb among which its auxiliary stands."""
        return self.before(self.sentence.table.verb_group)

    @property
    def is_attributive(self) -> bool:
        """It is a noun that only says of what kind another is: "plan d'aide"."""
        table, articles = self.sentence.table, self.sentence.lexica.grammar.articles
        return self.is_noun and any(
            word in table.of and word not in articles and word not in table.indefinite for word in self.before(1)
        )

    @property
    def is_adjunct(self) -> bool:
        """It is a noun that only says when something else was: "lors de la rencontre", "after his visit"."""
        table, low, at = self.sentence.table, self.sentence.low, self.at - 1
        while at > max(0, self.at - _ADJUNCT) and (low[at] in table.determiners or low[at] in table.possessives):
            at -= 1
        return at >= 0 and (low[at] in table.other_prepositions or low[at] in table.during)

    @property
    def is_behind_preposition(self) -> bool:
        """A preposition stands before it or its article: "wounded in the attack"."""
        low, at = self.sentence.low, self.at - 1
        while at > max(0, self.at - _ADJUNCT) and low[at] in self.sentence.table.determiners:
            at -= 1
        return at >= 0 and low[at] in self.sentence.lexica.grammar.prepositions

    @property
    def is_passive(self) -> bool:
        """It is a participle that is passive: by its auxiliary, or because it has none."""
        if self.shape is not VerbForm.PARTICIPLE or self.form.reflexive:
            return False
        table, group = self.sentence.table, self.group
        for word in reversed(group):
            if word in table.passive_marks and not table.reflexives.intersection(group):
                return True
            if word in table.perfect:
                return any(mark in table.passive_marks for mark in group)
            if word in table.passive:
                return self.sentence.low[self.at] not in table.not_passive and not table.reflexives.intersection(group)
            if not self.sentence.verb_final and word not in table.adverbs and word not in table.negations:
                break
        return True


def match_triggers(sentence: EventSentence) -> list[TriggerMatch]:
    """Return the triggers of a sentence that fit where they stand, in order."""
    forms = trigger_lexicon(sentence.table, sentence.lexica.grammar)
    found: list[TriggerMatch] = []
    compounds, low = sentence.lexica.grammar.compounds_nouns, sentence.low
    present = frozenset(low)
    for at, word in enumerate(low):
        known = forms.of(word) or (compounds and sentence.words.is_capital(at) and _by_last_part(word, sentence))
        if not known or (found and at <= found[-1].last):
            continue
        possible = (form for form in known if _has_words(form, at, low, present))
        match = next((t for form in possible if _fits(t := TriggerMatch(sentence, at, form))), None)
        if match is None or (found and _completes(match, found[-1])):
            continue
        if found and match.closes and _takes(match, found[-1]):
            found.pop()
        found.append(match)
    ends = [*(match.at for match in found[1:]), len(sentence.low)]
    return [
        TriggerMatch(sentence, match.at, match.form, len(sentence.low) if match.event in plover.ABOUT_EVENTS else end)
        for match, end in zip(found, ends, strict=False)
    ]


def _has_words(form: TriggerForm, at: int, low: Sequence[str], present: AbstractSet[str]) -> bool:
    """Tell whether the other words of a phrase are there: those behind its verb, and in the sentence its particle."""
    if form.rest:
        return low[at + 1 : at + 1 + len(form.rest)] == form.rest
    if form.particle and form.particle not in present:
        return False
    return not form.companions or form.companions[-1] in present


def _by_last_part(word: str, sentence: EventSentence) -> tuple[TriggerForm, ...]:
    """Return the nouns that a compound ends with: "Massenschlägerei", "Bauern-Proteste"."""
    return _last_parts(sentence.table, sentence.lexica.grammar).of(word)


@attrs.frozen(eq=False)
class _LastParts:
    """The nouns of a lexicon that compounds can end with."""

    nouns: dict[str, tuple[TriggerForm, ...]]
    longest: int

    def of(self, word: str) -> tuple[TriggerForm, ...]:
        """Return the forms of the longest noun at the end of a word, none if it ends with no such noun."""
        sizes = range(min(len(word) - 2, self.longest), _SHORTEST_PART - 1, -1)
        return next((self.nouns[part] for size in sizes if (part := word[len(word) - size :]) in self.nouns), ())


@lru_cache(maxsize=32)
def _last_parts(table: EventLexicon, grammar: Grammar) -> _LastParts:
    nouns = {
        word: kept
        for word, those in trigger_lexicon(table, grammar).nouns.items()
        if len(word) >= _SHORTEST_PART and (kept := tuple(form for form in those if not form.rest))
    }
    return _LastParts(nouns, max(map(len, nouns), default=0))


def _completes(match: TriggerMatch, verb: TriggerMatch) -> bool:
    """Tell whether a word only completes the trigger before it: "a opposé son veto", "accord de partenariat"."""
    if match.is_noun and match.event in plover.MEANING_TEXTS_AND_TIES and match.at - verb.last <= _OBJECT:
        between = match.sentence.low[verb.last + 1 : match.at]
        if not any(word in match.sentence.table.and_ or not word[0].isalnum() for word in between):
            return verb.is_noun or verb.event in plover.MEANING_TEXTS_AND_TIES
    if verb.is_noun:
        return False
    near = match.at - verb.last <= _OBJECT
    if match.is_noun and match.event in plover.OFTEN_TWICE and match.is_behind_preposition:
        return False
    if near and match.shape in _NAMES and match.event == verb.event:
        return True
    same = (
        match.is_noun
        and match.event == verb.event
        and match.event not in plover.OFTEN_TWICE
        and match.at - verb.last <= _SAME
    )
    if same and not match.is_adjunct and not match.sentence.stops_between(verb.last, match.at):
        return True
    return (near or match.shape is VerbForm.INFINITIVE) and _cancels(verb, match)


def _takes(verb: TriggerMatch, noun: TriggerMatch) -> bool:
    """Tell whether a verb that closes its clause takes the noun before it as its object: "den Streik beendet"."""
    return noun.is_noun and verb.at - noun.last <= _OBJECT and (noun.event == verb.event or _cancels(verb, noun))


def _cancels(verb: TriggerMatch, match: TriggerMatch) -> bool:
    banned = verb.form.trigger.code == "COERCE-restrict" and match.event == "PROTEST"
    if match.shape is VerbForm.INFINITIVE:
        reach = _CLAUSE if verb.sentence.verb_final else _NEXT
        return verb.event in plover.GOVERNING and match.at - verb.last <= reach
    return match.shape in _NAMES and (banned or verb.event in plover.CANCELLING)


def _fits(match: TriggerMatch) -> bool:
    """Tell whether a form stands here with all that its trigger asks for."""
    if match.form.particle and not _has_particle(match):
        return False
    if match.form.companions and not _has_companions(match):
        return False
    if match.form.also_noun and _reads_as_noun(match) is not match.is_noun:
        return False
    refused = _is_inside_a_name if match.is_noun else _is_another_word
    return not refused(match) and _passes_context_filter(match)


def _has_particle(match: TriggerMatch) -> bool:
    """Tell whether the particle of a separable verb closes its clause: "wies ... als Fälschung zurück"."""
    low, particle = match.sentence.low, match.form.particle
    for index in range(match.at + 1, min(len(low), match.at + _CLAUSE)):
        if low[index] == particle and _closes(match, index):
            return True
        if low[index] in _PARTS:
            return False
    return False


def _has_companions(match: TriggerMatch) -> bool:
    """Tell whether the words that make a phrase with a verb stand together in its clause: "in Gewahrsam"."""
    low, wanted = match.sentence.low, match.form.companions
    start, end = match.sentence.clause(match.at)
    return any(low[i : i + len(wanted)] == wanted for i in range(start, end + 2 - len(wanted)) if low[i] == wanted[0])


def _closes(match: TriggerMatch, at: int) -> bool:
    """Tell whether a word closes its clause, or stands before the auxiliary that does."""
    table, following = match.sentence.table, match.sentence.low[at + 1 : at + 2]
    ends = table.clause_conjunctions | table.and_ | table.perfect | table.passive | table.plans | table.doubts
    return not any(word[0].isalpha() and word not in ends for word in following)


def _is_inside_a_name(match: TriggerMatch) -> bool:
    """Tell whether a noun is part of a name ("rue de la Libération") or somebody's business ("à la visite")."""
    sentence, at = match.sentence, match.at
    start = sentence.words.start[at]
    if any(mention.span.start <= start < mention.span.end for mention in sentence.mentions):
        return True
    if (
        at
        and sentence.low[at - 1] in sentence.table.verbal
        and not sentence.low[at].endswith(sentence.lexica.grammar.plural_endings)
    ):
        return True
    if _is_modifier(match):
        return True
    if match.frame is Frame.GO and at and sentence.low[at - 1] in sentence.table.to:
        return True
    return (
        at > 0
        and sentence.words.is_capital(at)
        and not sentence.lexica.grammar.capitalises_nouns
        and sentence.low[at - 1].isalpha()
    )


def _reads_as_noun(match: TriggerMatch) -> bool:
    """Tell whether a word that is a noun and a verb form is the noun here: "its attacks", but "it attacks the port"."""
    sentence, at = match.sentence, match.at
    table, grammar, low = sentence.table, sentence.lexica.grammar, sentence.low
    if grammar.capitalises_nouns:
        return sentence.words.is_capital(at)
    previous, following = low[at - 1] if at else "", low[at + 1] if at + 1 < len(low) else ""
    if previous in table.nominal or previous in table.possessives:
        return True
    if previous in table.verbal or previous in table.subjects or previous in table.relatives:
        return False
    if following in grammar.articles and following not in table.of:
        return False
    stands_alone = table.adjective_after or following in table.possessives or following in table.to
    return not (stands_alone and at and _is_somebody(sentence, at - 1))


def _is_somebody(sentence: EventSentence, at: int) -> bool:
    return sentence.words.is_capital(at) or is_people(sentence.words, at, sentence.table, sentence.lexica)


def _is_modifier(match: TriggerMatch) -> bool:
    """Tell whether a noun is an adjective behind another, or stands before it: "grenade offensive", "raid sirens"."""
    sentence, last = match.sentence, match.last
    table, low = sentence.table, sentence.low
    if sentence.lexica.grammar.capitalises_nouns:
        return False
    if table.adjective_after:
        return match.at > 0 and bool(table.kinds.of(low[match.at - 1])) and low[match.at - 1] not in table.determiners
    following = low[last + 1] if last + 1 < len(low) else ""
    if low[last].endswith(sentence.lexica.grammar.plural_endings) or not following.isalpha():
        return False
    forms = trigger_lexicon(table, sentence.lexica.grammar).of(following)
    if any(form.shape is not VerbForm.NOUN for form in forms):
        return False
    return bool(forms or table.kinds.of(following))


def _is_another_word(match: TriggerMatch) -> bool:
    """Tell whether a verb form is another form, another verb or a noun: "craint", "s'arrêter", "l'armée"."""
    sentence, at, table = match.sentence, match.at, match.sentence.table
    previous = sentence.low[at - 1] if at else ""
    if _is_capital_inside(match):
        return True
    if match.shape in _FINITE and not match.sentence.verb_final and previous in sentence.lexica.grammar.prepositions:
        return True
    may_be_noun = match.shape in _VERBAL or (match.shape is VerbForm.INFINITIVE and not table.articles_are_pronouns)
    if may_be_noun and previous in table.nominal:
        return True
    if match.form.reflexive:
        behind = sentence.low[at + 1 : at + 3] if sentence.verb_final else ()
        return not table.reflexives.intersection((*match.group, *behind))
    own = previous in table.own_reflexives or (
        at > 1 and previous in table.passive and sentence.low[at - 2] in table.own_reflexives
    )
    if match.form.also_infinitive and _closes(match, at) is (match.shape is VerbForm.FINITE):
        return True
    return (own and match.frame is not Frame.MEET) or _is_other_form(match)


def _is_capital_inside(match: TriggerMatch) -> bool:
    """Tell whether a word has a capital within a sentence that is no title case, so that it is no verb."""
    words, at = match.sentence.words, match.at
    if match.sentence.verb_final or not at or not words.is_capital(at) or not words.low[at - 1][0].isalnum():
        return match.sentence.verb_final and at > 0 and words.is_capital(at) and words.low[at - 1][0].isalpha()
    capitals = sum(1 for i in range(len(words)) if words.is_capital(i))
    return capitals * 2 < len(words)


def _is_other_form(match: TriggerMatch) -> bool:
    """Tell whether a word that is finite and a participle is here what the form is not: its auxiliary decides."""
    if not match.form.also_finite or match.shape not in {VerbForm.FINITE, VerbForm.PARTICIPLE}:
        return False
    table, following = match.sentence.table, match.sentence.low[match.at + 1 : match.at + 2]
    helped = any(word in table.perfect or word in table.passive for word in match.group)
    is_participle = helped or any(word in table.by for word in following)
    return is_participle is (match.shape is VerbForm.FINITE)


def _passes_context_filter(match: TriggerMatch) -> bool:
    """Tell whether one of the words that the trigger needs stands near, and none that bars it."""
    trigger, sentence = match.form.trigger, match.sentence
    if match.event not in plover.ALSO_IN_SPORT and sentence.is_off_topic(match.at):
        return False
    if trigger.objects:
        kinds = object_kinds(sentence, match.at, match.last, passive=match.is_passive)
        if kinds.isdisjoint(_wanted(trigger.objects)):
            return False
    if not trigger.needs and not match.form.bars:
        return True
    near = sentence.near(match.at, _NEAR)
    if any(
        any(f" {bar}{ending} " in near for ending in ("", *sentence.lexica.grammar.plural_endings))
        for bar in _spelt(match.form.bars)
    ):
        return False
    stems = (f" {stem} " if len(stem) <= _WHOLE else f" {stem}" for stem in _spelt(trigger.needs))
    return not trigger.needs or any(stem in near for stem in stems)


@lru_cache(maxsize=256)
def _wanted(kinds: str) -> frozenset[str]:
    return frozenset(kinds.split())


@lru_cache(maxsize=1024)
def _spelt(words: str) -> tuple[str, ...]:
    """Return the words of a table entry as they stand in a text whose elided words are apart."""
    return tuple(_entries(words))


def _entries(words: str) -> Iterator[str]:
    for word in words.split():
        yield word.replace("_", " ").replace("'", "' ").strip()
