"""Who does what an infinitive or gerund tells: the object or the subject of the verb that governs it."""

from __future__ import annotations

import attrs

from newsparse.annotation.events.draft import Draft
from newsparse.annotation.events.plover import DENYING
from newsparse.annotation.events.roles import Arguments
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.grammar.discourse import People
from newsparse.languages.schema.events import Frame
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.entities import Entity

_CONTROLLED = frozenset({VerbForm.INFINITIVE, VerbForm.GERUND})
_OBJECTS = frozenset({"", "object"})
_REACH = 16  # words from the governing verb to the one it governs
_LIST = 2  # words before a verb among which a conjunction joins it to the one before
_BY_OBJECT = frozenset({"ACCUSE", "REQUEST", "SANCTION", "COERCE"})
"""Classes whose object does what they govern: "urged parents to protest", "was jailed for attacking a guard"."""
_BY_SUBJECT = frozenset({"AGREE", "THREATEN", "REJECT", "CONCEDE"})
"""Classes whose subject does: "promised the miners to pay"."""


def controlled(found: Arguments, match: TriggerMatch, verb: TriggerMatch, governing: Draft) -> Arguments:
    """Return the arguments of a verb with who does it by the verb that governs it.

    Args:
        found: what its own clause tells.
        match: the infinitive or gerund; others are returned as they are.
        verb: the trigger before it in its sentence.
        governing: the event of that trigger.
    """
    listed = _is_listed(match, verb)
    if not (listed or _is_governed(match, verb)):
        return found
    doers = governing.actors if listed else _doers(verb, governing)
    if not doers or set(doers) == set(found.actors):
        return found
    whom = tuple(entity for entity in found.recipients if entity not in doers and entity not in governing.actors)
    return attrs.evolve(found, actors=doers, recipients=whom or _object(match, verb, {*doers, *governing.actors}))


def _is_governed(match: TriggerMatch, verb: TriggerMatch) -> bool:
    """Tell whether a verb stands right behind another and has no subject of its own."""
    past = _is_past_infinitive(match) or (match.is_past_infinitive and verb.event in DENYING)
    if not (match.shape in _CONTROLLED or past) or verb.is_noun or match.floor != verb.last + 1:
        return False
    joined = not match.sentence.table.and_.isdisjoint(match.before(_LIST))  # "arrest Norland or insult Ormuk"
    near = match.at - verb.last <= _REACH and not (joined or _is_of_auxiliary(match, verb))
    return near and not match.sentence.stops_between(verb.last, match.at)


def _is_listed(match: TriggerMatch, verb: TriggerMatch) -> bool:
    """Tell whether an infinitive is joined to another that a verb governs: "urged Norland to leave Ormuk or arrest"."""
    if match.sentence.verb_final or match.joined_to is not None:
        return False
    joint = match.sentence.joint_before(match.at, verb.last)
    return match.shape is verb.shape is VerbForm.INFINITIVE and joint is not None


def _is_of_auxiliary(match: TriggerMatch, verb: TriggerMatch) -> bool:
    """Tell whether an infinitive has an auxiliary of its own: "criticised Norland and will soon attack Ormuk"."""
    joined = match.sentence.joined_auxiliary(match.at, verb.last)
    return match.shape is VerbForm.INFINITIVE and joined is not None


def _is_past_infinitive(match: TriggerMatch) -> bool:
    """Tell whether a participle stands behind a preposition and an auxiliary: "d'avoir refusé", "of having hit"."""
    tie, auxiliary = ("", *match.before(2))[-2:]
    grammar = match.sentence.lexica.grammar
    return match.shape is VerbForm.PARTICIPLE and auxiliary in grammar.auxiliaries and tie in grammar.prepositions


def _doers(verb: TriggerMatch, governing: Draft) -> People:
    if verb.event in _BY_OBJECT and verb.frame is not Frame.HOST:
        return governing.recipients
    if verb.event not in _BY_SUBJECT:
        return ()
    allows = verb.form.trigger.refusal and verb.frame is Frame.ACT  # "allowed the miners to strike"
    return governing.recipients if allows else governing.actors


def _object(match: TriggerMatch, verb: TriggerMatch, busy: set[Entity]) -> People:
    """Return whom a verb has as its object between it and the verb that governs it: "vor, Flüchtlinge zu schlagen"."""
    if not match.closes:
        return ()
    inside = (p for p in match.sentence.participants if verb.last < p.first and p.last < match.at)
    return next((p.entities for p in inside if p.relation in _OBJECTS and busy.isdisjoint(p.entities)), ())
