"""Verbs that share one subject: "Norland criticised Estmark but has praised Ormuk"."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.languages.schema.verbs import VerbForm

_BEHIND = 3  # words from a verb that stands second to the subject behind it


def join(match: TriggerMatch, before: Sequence[TriggerMatch]) -> None:
    """Tell a verb with which one it shares its subject, and a participle whose auxiliary it has.

    As "praised" does with "criticised" in "Norland has criticised Estmark but praised Ormuk".

    Args:
        match: any trigger.
        before: those before it in its sentence, which are joined already.
    """
    if not before or match.is_noun or match.shape is VerbForm.GERUND:
        return
    joint = match.sentence.joint_before(match.at, before[-1].last)
    one = None if joint is None else next((one for one in reversed(before) if _goes_on(one, match, joint)), None)
    if one is None or joint is None:
        return
    match.joint, match.joined_to = joint, one.joined_to or one
    has_own = not match.sentence.lexica.grammar.auxiliaries.isdisjoint(match.sentence.low[joint : match.at])
    if has_own or match.sentence.verb_final or not one.shape is match.shape is VerbForm.PARTICIPLE:
        return
    if not (one.is_passive and _may_be_finite(match)):  # "was hurt by Norland but praised Ormuk"
        match.helped_like = one.helped_like or one


def _goes_on(one: TriggerMatch, other: TriggerMatch, joint: int) -> bool:
    """Tell whether the clause of a verb goes on behind the comma or conjunction before another.

    Where a comma stands before a conjunction, a clause between is closed by it: "..., which was late, but praised".
    """
    sentence, low = one.sentence, one.sentence.low
    if one.is_noun or one.shape is VerbForm.GERUND or _says_who(one) or _closes_another_clause(one, other):
        return False
    if VerbForm.INFINITIVE in {one.shape, other.shape} and not _are_of_auxiliaries(one, other, joint):
        return False
    if low[joint] == ",":
        return _is_listed(one, other, joint)
    if low[joint - 1] != ",":
        return not sentence.stops_between(one.last, joint)
    return not _is_subordinate(one)


def _is_subordinate(match: TriggerMatch) -> bool:
    """Tell whether a verb stands in a clause that a relative or a conjunction opens."""
    sentence, (start, _) = match.sentence, match.clause
    subordinators = sentence.lexica.grammar.subordinators
    return start > 0 and (sentence.is_relative(start - 1) or sentence.low[start - 1] in subordinators)


def _are_of_auxiliaries(one: TriggerMatch, other: TriggerMatch, joint: int) -> bool:
    """Tell whether infinitives have a subject by their auxiliaries: "will attack A but praise B"."""
    sentence = one.sentence
    helped = other.shape is not VerbForm.INFINITIVE or _has_auxiliary(sentence, joint, other.at)
    if one.shape is not VerbForm.INFINITIVE:
        return helped
    governed = one.previous is not None and not _has_auxiliary(sentence, sentence.start_of_verb_group(one.at), one.at)
    return not governed and (helped or not sentence.verb_final)


def _has_auxiliary(sentence: EventSentence, start: int, end: int) -> bool:
    return any(word in sentence.tables.finite_helpers for word in sentence.low[start:end])


def _says_who(match: TriggerMatch) -> bool:
    """Tell whether a participle has no auxiliary, so that it only says who somebody is: "the men arrested in Oslo"."""
    if match.shape is not VerbForm.PARTICIPLE or match.closing_auxiliary:
        return False
    return match.sentence.tables.helpers.isdisjoint(match.group)


def _closes_another_clause(one: TriggerMatch, other: TriggerMatch) -> bool:
    """Tell whether a verb closes a clause that another is not in: "..., dass Norland Estmark angriff, lobte Ormuk"."""
    return one.closes and one.shape is VerbForm.FINITE and not other.closes


def _is_listed(one: TriggerMatch, other: TriggerMatch, comma: int) -> bool:
    """Tell whether a comma alone joins a verb to one before: "criticised Norland, praised Ormuk and left"."""
    sentence, grammar = one.sentence, one.sentence.lexica.grammar
    closed = grammar.verb_second and sentence.may_end_clause(comma - 1)  # "..., weil es regnete, lobte jedoch ..."
    if (sentence.stops_between(one.last, comma) and not closed) or _is_subordinate(one):
        return False  # "the quay, which the mayor blamed on Norland, killed two"
    if grammar.verb_second:
        return comma + 1 == other.at and _tells_on(one, other)
    if grammar.subject_first:
        return one.shape is other.shape is VerbForm.FINITE
    return one.shape is other.shape is VerbForm.PARTICIPLE and not one.is_passive and _has_object_behind(other)


def _tells_on(one: TriggerMatch, other: TriggerMatch) -> bool:
    """Tell whether a verb that stands second goes on with what one before tells, and reports nothing.

    Both tell the past ("griff Norland an, lobte Ormuk"), or a word says that they differ ("lobt jedoch Ormuk"), and
    nobody in the nominative stands behind it.
    """
    sentence, is_past = one.sentence, one.sentence.tables.triggers.is_past
    if other.shape is not VerbForm.FINITE or not (one.shape is VerbForm.FINITE or one.is_helped):
        return False
    contrasts = not sentence.table.contrasts.isdisjoint(sentence.low[other.last + 1 : other.last + 2])
    if not contrasts and not (is_past(sentence.low[one.at]) and is_past(sentence.low[other.at])):
        return False
    behind = (p for p in sentence.participants if 0 < p.first - other.last <= _BEHIND)
    return not any(not p.relation and sentence.low[p.first - 1] in sentence.table.of for p in behind)


def _may_be_finite(match: TriggerMatch) -> bool:
    return match.form.also_finite and _has_object_behind(match)


def _has_object_behind(match: TriggerMatch) -> bool:
    """Tell whether a noun stands right behind a verb, or its article: ", félicité la Pologne"."""
    sentence, behind = match.sentence, match.last + 1
    if behind >= len(sentence.low):
        return False
    return sentence.low[behind] in sentence.table.nominal or sentence.words.is_capital(behind)
