"""Trigger matching: forms of triggers in a sentence, kept if the words around them fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import compress, count

import attrs

from newsparse.annotation.events import plover
from newsparse.annotation.events.joined_verbs import join
from newsparse.annotation.events.plain_forms import is_present
from newsparse.annotation.events.trigger_match import TriggerMatch, is_caused
from newsparse.annotation.events.trigger_senses import fits
from newsparse.annotation.grammar.event_forms import TriggerForm
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.languages.schema.grammar import Grammar
from newsparse.languages.schema.verbs import VerbForm

_NEXT = 3  # words from a refusal to the infinitive of what is refused
_ADVERBS = 2  # between the words of a phrase: "a mis mardi fermement en garde"
_BRACKET = 8  # words from a verb that stands second to its object
_ARTICLE = 2  # words from a phrase to the noun that its preposition governs
_SAME = 10  # words from a trigger to a noun of its class that tells the same: "condamné à ... et à une amende"
_OBJECT = 4  # words from a verb to the word that completes it
_NAMES = frozenset({VerbForm.NOUN, VerbForm.FINITE})  # what can be an object: "lifted sanctions"


def match_triggers(sentence: EventSentence) -> list[TriggerMatch]:
    """Return the triggers of a sentence that fit where they stand, in order."""
    found: list[TriggerMatch] = []
    triggers, low = sentence.tables.triggers, sentence.low
    attributes = sentence.attributes
    places = [at for at in compress(count(), map(triggers.may_begin, low)) if at not in attributes]
    if not (places or attributes):
        return found
    present = frozenset(low)
    for at in places:
        needed = triggers.needed_by(low[at])
        if (needed and needed.isdisjoint(present)) or (found and at <= found[-1].last):
            continue
        # What a compound ends with stands for it: "Massenschlägerei", "Bauern-Proteste".
        known = triggers.of(low[at]) or (triggers.of_compound(low[at]) if sentence.words.is_capital(at) else ())
        match = _first_fitting(sentence, at, known, present, found)
        if match is None or (found and _completes(match, found[-1])):
            continue
        if found and match.closes and _takes(match, found[-1]):
            found.pop()
        found.append(match)
    if found:
        _part(found, len(low))
    return _with_attributes(found, list(_attributes(sentence, present))) if attributes else found


def _with_attributes(found: Sequence[TriggerMatch], added: Sequence[TriggerMatch]) -> list[TriggerMatch]:
    """Return the triggers in order, without the nouns that such a participle says done: "die verhängten Sanktionen"."""
    done = {(match.limit, match.event) for match in added}
    return sorted((*(match for match in found if (match.at, match.event) not in done), *added), key=_place)


def _attributes(sentence: EventSentence, present: AbstractSet[str]) -> Iterator[TriggerMatch]:
    """Yield the participles that say more of the noun behind them, which part no others."""
    for at, attribute in sentence.attributes.items():
        forms = sentence.tables.triggers_of(attribute.participle)
        participles = [form for form in forms if form.shape is VerbForm.PARTICIPLE]
        if (match := _first_fitting(sentence, at, participles, present, ())) is not None:
            match.limit = attribute.noun
            yield match


def _place(match: TriggerMatch) -> int:
    return match.at


def _part(found: Sequence[TriggerMatch], end: int) -> None:
    """Tell triggers where the one before ends and the next begins."""
    limits = [*(match.at for match in found[1:]), end]
    for match, limit, before in zip(found, limits, (None, *found), strict=False):
        match.limit = end if match.event in plover.ABOUT_EVENTS else limit
        match.floor = before.last + 1 if before else 0


def _first_fitting(
    sentence: EventSentence,
    at: int,
    forms: Sequence[TriggerForm],
    present: AbstractSet[str],
    before: Sequence[TriggerMatch],
) -> TriggerMatch | None:
    for form in forms:
        if form.needed <= present:
            found = _as_it_stands(form, at, sentence) if form.rest else form
            if found is not None:
                match = TriggerMatch(sentence, at, _read(found, at, sentence), before[-1] if before else None)
                join(match, before)
                if fits(match):
                    return match
    return None


def _read(form: TriggerForm, at: int, sentence: EventSentence) -> TriggerForm:
    """Return an infinitive as the present or participle that it stands for: "Police arrest", "s'est fait arrêter"."""
    if form.shape is not VerbForm.INFINITIVE:
        return form
    if sentence.lexica.grammar.subject_first:
        return attrs.evolve(form, shape=VerbForm.FINITE) if is_present(sentence, at) else form
    return attrs.evolve(form, shape=VerbForm.PARTICIPLE) if is_caused(sentence, at) else form


def _as_it_stands(form: TriggerForm, at: int, sentence: EventSentence) -> TriggerForm | None:
    """Return a phrase with its words as the sentence has them behind its first; None where it lacks them."""
    if sentence.low[at + 1 : at + 1 + len(form.rest)] == form.rest:
        return form
    found = _varied(form.rest, at + 1, sentence) if form.shape is not VerbForm.NOUN else None
    return attrs.evolve(form, rest=found) if found else None


def _varied(rest: Sequence[str], start: int, sentence: EventSentence) -> tuple[str, ...]:
    """Return the words of a phrase that stand with another article or an adverb: "faire également appel à"."""
    low, adverbs = sentence.low, sentence.table.adverbs
    at, passed = start, 0
    for index, word in enumerate(rest):
        while at < len(low) and low[at] != word and low[at] in adverbs and passed < _ADVERBS:
            at, passed = at + 1, passed + 1
        there = low[at] if at < len(low) else ""
        if there != word and not (index + 1 < len(rest) and _can_replace(there, word, sentence.lexica.grammar)):
            return ()
        at += 1
    return low[start:at]


def _can_replace(there: str, article: str, grammar: Grammar) -> bool:
    """Tell whether an article can stand for that of a phrase: a definite one, or one that says whose it is."""
    if there not in grammar.articles or article not in grammar.articles:
        return False
    indefinite = grammar.indefinite_determiners
    return there in grammar.possessives or (there in indefinite) is (article in indefinite)


def _completes(match: TriggerMatch, verb: TriggerMatch) -> bool:
    """Tell whether a word only completes the trigger before it: "a opposé son veto", "accord de partenariat"."""
    if match.is_noun and match.event in plover.MEANING_TEXTS_AND_TIES and match.at - verb.last <= _OBJECT:
        between = match.sentence.low[verb.last + 1 : match.at]
        joined = any(word in match.sentence.table.and_ or not word[0].isalnum() for word in between)
        if not joined and (verb.is_noun or verb.event in plover.MEANING_TEXTS_AND_TIES):
            return True
    if verb.is_noun:
        return False
    near = match.at - verb.last <= _OBJECT
    own = verb.last > verb.at and match.at - verb.last <= _ARTICLE  # "called off its strike"
    if match.is_noun and match.event in plover.OFTEN_TWICE and match.is_behind_preposition and not own:
        return _is_called_for(match, verb)
    apart = match.sentence.stops_between(verb.last, match.at)
    if near and match.shape in _NAMES and match.event == verb.event and not apart:
        return True
    same = (
        match.is_noun
        and match.event == verb.event
        and match.event not in plover.OFTEN_TWICE
        and match.at - verb.last <= _SAME
    )
    if same and not match.is_adjunct and not apart:
        return True
    bracketed = (  # "fordern von der Stadt eine Hilfe"
        match.sentence.verb_final
        and match.is_noun
        and match.at - verb.last <= _BRACKET
        and not apart
        and "," not in match.sentence.low[verb.last : match.at]
    )
    reaches = near or bracketed or match.shape is VerbForm.INFINITIVE
    return reaches and not _has_own_clause(match, verb) and _cancels(verb, match)


def _is_called_for(noun: TriggerMatch, verb: TriggerMatch) -> bool:
    """Tell whether a noun of protest is what a verb calls for: "rief die Lehrer zum Streik auf", "calls for protests".

    "For" and a definite article stand before one that is known: "demanded damages for the strike".
    """
    if noun.event not in plover.CALLED_FOR or verb.event not in plover.ASKED_OF:
        return False
    sentence, low = noun.sentence, noun.sentence.low
    if noun.at - verb.last > _BRACKET or sentence.stops_between(verb.last, noun.at):
        return False
    ties = (i for i in range(noun.at - 1, verb.last, -1) if low[i] in sentence.lexica.grammar.prepositions)
    tie = next(ties, verb.last)
    opened = low[tie] in sentence.table.for_ and not sentence.lexica.grammar.articles.isdisjoint(low[tie + 1 : noun.at])
    goals = sentence.table.to - sentence.table.other_prepositions
    return low[tie] in goals or (low[tie] in sentence.table.for_ and not (opened and noun.is_definite))


def _has_own_clause(match: TriggerMatch, verb: TriggerMatch) -> bool:
    """Tell whether a verb is joined to one before, or is finite in another clause that is no content of that."""
    if match.shape is not VerbForm.FINITE or match.joined_to is not None:
        return match.joined_to is not None
    parts = (i for i in match.sentence.boundaries if verb.last < i < match.at)
    contents = match.sentence.lexica.grammar.complementizers
    apart = [match.sentence.low[i] not in contents for i in parts]
    return bool(apart) and all(apart)


def _takes(verb: TriggerMatch, noun: TriggerMatch) -> bool:
    """Tell whether a verb that closes its clause takes the noun before it as its object: "den Streik beendet"."""
    if not noun.is_noun:
        return False
    if noun.sentence.low[noun.at] in verb.form.companions:  # "Anklage gegen den früheren Landrat erhoben"
        return True
    punished = noun.event in plover.PENALTIES and verb.event in plover.PENALTIES  # "zu lebenslanger Haft verurteilt"
    return verb.at - noun.last <= _OBJECT and (noun.event == verb.event or punished or _cancels(verb, noun))


def _cancels(verb: TriggerMatch, match: TriggerMatch) -> bool:
    banned = verb.form.trigger.code == "COERCE-restrict" and match.event == "PROTEST"
    if match.shape is VerbForm.INFINITIVE:
        closes = verb.sentence.verb_final  # "weigerte sich, die Streikenden zu empfangen"
        return verb.event in plover.GOVERNING and (closes or match.at - verb.last <= _NEXT)
    return match.shape in _NAMES and (banned or verb.event in plover.CANCELLING)
