"""Who acts and who bears it around a noun: its possessor, its complements, and the subject of a light verb."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.annotation.events import plover
from newsparse.annotation.events.participant import Participant
from newsparse.annotation.events.roles import Near, Reading, Sides
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.events.verb_roles import against_whom
from newsparse.annotation.grammar.discourse import DiscourseContext, People
from newsparse.annotation.grammar.event_subjects import first, goal, owner, people, subject
from newsparse.languages.schema.events import Frame
from newsparse.languages.schema.verbs import VerbForm

_OWNED = 7  # words from a noun to whose it is
_GOODS = 7  # words that name what is given
_SUFFERS = 5  # words from a noun back to the word that makes its subject suffer it
_ADJECTIVE = 2  # words from a noun back to the adjective of a state
_CHARGE = 2  # words from a participle to the noun of what somebody is accused of
_PREDICATE = 3  # words from a noun back to the auxiliary before its preposition, an adverb between them
_OPPOSED = 12  # words from a trial to the verb that says who are against each other in it
_ARTICLE = 3  # words from a noun back to its article


def noun_roles(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    """Return actors and recipients of a noun.

    Args:
        match: the noun.
        near: the participants behind it.
        discourse: what was said before.
    """
    near = [p for p in near if p.relation != "by" or not _is_of_another_verb(match, p)]
    return _NOUNS.get(match.frame, _noun)(match, near, discourse)


def _is_of_another_verb(match: TriggerMatch, participant: Participant) -> bool:
    """Tell whether somebody behind "by" does what a verb between says: "Une enquête pour meurtre a été ouverte par"."""
    sentence, floor = match.sentence, match.floor
    if not sentence.tables.helpers.isdisjoint(sentence.low[match.last + 1 : participant.first]):
        return True
    if not floor or match.at - floor > _CHARGE or sentence.low[floor] not in sentence.lexica.grammar.prepositions:
        return False
    forms = sentence.tables.triggers_of(sentence.low[floor - 1])
    return any(form.shape is VerbForm.PARTICIPLE for form in forms)  # "acquitted of all charges by the court"


def _noun(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    whose, by = _possessor(match, near, discourse), people(first(near, "by"))
    between = people(first(near, "between"))
    if between and not whose:
        return between, ()
    whom = people(_given(match) or first(near, "against", "to", "place", "for")) or _affected_subject(match, discourse)
    if match.event in plover.OF_GOODS:  # "la livraison d'armes de X", "d'armes russes", "par X"
        return whose or _of_goods(match) or by or _light(match, discourse), whom
    return by or whose or _light(match, discourse), whom or (whose if by else ())


def _opponents(match: TriggerMatch) -> Sides | None:
    """Return the two sides of a trial behind a verb that sets one against the other: "le procès opposant X à Y"."""
    sentence, last = match.sentence, match.last
    reach = range(last + 1, min(len(sentence.low), last + _OPPOSED))
    verb = next((i for i in reach if sentence.low[i] in sentence.table.opposing), None)
    if verb is None:
        return None
    behind = [p for p in sentence.participants if p.first > verb and not sentence.stops_between(verb, p.first)]
    one, other = first(behind, ""), first(behind, "to", "against")
    return (one.entities, other.entities) if one and other and one.first < other.first else None


def _noun_of_suffering(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    if match.event in plover.OF_COURTS and (sides := _opponents(match)):
        return sides
    affected = _affected_subject(match, discourse)  # "received a sentence"
    doers = [participant for participant in near if participant.relation == "by"]
    table, behind = match.sentence.table, match.sentence.low[match.last + 1 : match.last + 2]
    if doers and not affected and any(word in table.of and word in table.by for word in behind):
        # "die Festnahme von zwei Fischern durch ..."
        affected = doers.pop(0).entities
    agent = people(next(iter(doers), None)) or (() if affected else _attending(match, discourse))
    if given := _given(match):
        return subject(match, discourse), given.entities
    whose = affected or _possessor(match, near, discourse)
    return agent, whose or (subject(match, discourse) if is_predicate(match) else ())


def _given(match: TriggerMatch) -> Participant | None:
    """Return to whom a noun is given: "handed the mayor a suspended sentence", "gave Norland a warning"."""
    sentence, low = match.sentence, match.sentence.low
    at = match.at - 1
    while at > match.floor and not sentence.table.indefinite.intersection(low[at : at + 1]):
        at -= 1
    whom = next((p for p in sentence.participants if max(p.last, p.end) == at - 1 and not p.relation), None)
    if whom is None:
        return None
    verb = whom.first - 1
    verb -= verb > 0 and low[verb] in sentence.tables.determiners
    return whom if low[verb] in sentence.table.giving else None


def _noun_of_meeting(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    sides = (*_possessor(match, near, discourse), *people(first(near, "between"))) or _light(match, discourse)
    return (*sides, *people(first(near, "with"))), ()


def _noun_of_feeling(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    about = first(near, "against") or (first(near, "between", "of") if owner(match, discourse) else None)
    return _possessor(match, near, discourse) or people(first(near, "to", "place")), people(about)


def _noun_of_going(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    who = _possessor(match, near, discourse) or _light(match, discourse)
    return who, goal(first(near, "place", "to", ""))


def _noun_alone(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    who = people(first(near, "by")) or _possessor(match, near, discourse) or _light(match, discourse)
    crowd = match.event in plover.OF_CROWDS
    whom = against_whom(match, near, discourse) if crowd else people(first(near, "against"))
    return who, whom or _affected_subject(match, discourse)


def _possessor(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> People:
    """Return whose noun it is: by a possessive, by "of" without another preposition before it, or by an adjective."""
    sentence, last, table = match.sentence, match.last, match.sentence.table
    if found := owner(match, discourse):
        return found
    if found := _owner_by_name(match):
        return found
    if match.form.trigger.mode in plover.MODES_OF_OWN_PEOPLE and _are_own(match, near):
        return subject(match, discourse)  # "a annoncé le retrait de ses troupes"
    other = match.sentence.tables.other_than_genitives
    participant = first(near, "of")
    near_enough = participant is not None and participant.first - last <= _OWNED
    if participant and near_enough and not any(word in other for word in sentence.low[last + 1 : participant.first]):
        return participant.entities
    beside = sentence.low[last + 1 : last + 3] if table.adjective_after else match.before(_ADJECTIVE)[::-1]
    if match.event in plover.RECIPROCAL and (both := sentence.entity_index.states_joined(beside)):
        return both
    state = sentence.entity_index.state_named(beside)  # "la menace russe", "Russian drone attacks"
    return (state,) if state else ()


def _are_own(match: TriggerMatch, near: Near) -> bool:
    """Tell whether a possessive says whose the people of a noun are: "de leurs troupes"."""
    participant = first(near, "of")
    return participant is not None and match.sentence.low[participant.first - 1] in match.sentence.table.possessives


def _owner_by_name(match: TriggerMatch) -> People:
    """Return who stands right before a noun, as its possessor: "France's attack", "Frankreichs Angriff"."""
    sentence, at = match.sentence, match.at - 1
    ending = sentence.lexica.grammar.genitive_ending
    marked = at >= 0 and sentence.low[at] in sentence.table.possessive_marks
    if not marked and not (ending and at >= 0 and sentence.low[at].endswith(ending)):
        return ()
    last = at - marked
    return people(next((p for p in sentence.participants if p.last == last and not p.relation), None))


def _of_goods(match: TriggerMatch) -> People:
    """Return the state that goods come from: "la livraison d'armes russes à ..."."""
    words = match.sentence.low[match.last + 1 : match.last + _GOODS]
    end = next((index for index, word in enumerate(words) if word in match.sentence.table.to), len(words))
    state = match.sentence.entity_index.state_named(words[:end])
    return (state,) if state else ()


def _light(match: TriggerMatch, discourse: DiscourseContext) -> People:
    """Return the subject of the verb that has an indefinite noun as its object: "a lancé une offensive"."""
    if _affected_subject(match, discourse):
        return ()
    if is_predicate(match):
        return subject(match, discourse)
    return _attending(match, discourse) or (subject(match, discourse) if _is_object(match) else ())


def is_predicate(match: TriggerMatch) -> bool:
    """Tell whether a noun says with a preposition and an auxiliary in what its subject is: "sont en grève"."""
    before = match.before(_PREDICATE)
    ties = (match.sentence.table.place, match.sentence.table.other_prepositions, match.sentence.table.against)
    if len(before) < _PREDICATE or not any(before[-1] in tie for tie in ties):
        return False
    auxiliaries, adverbs = match.sentence.lexica.grammar.auxiliaries, match.sentence.table.adverbs
    if match.sentence.verb_final:  # "sind seit Montag im Streik"
        start, end = match.clause
        return match.last >= end - 1 and not auxiliaries.isdisjoint(match.sentence.low[start : match.at])
    return before[-2] in auxiliaries or (before[-2] in adverbs and before[-3] in auxiliaries)


def _attending(match: TriggerMatch, discourse: DiscourseContext) -> People:
    """Return the subject of a verb of taking part or of doing: "a procédé à l'arrestation"."""
    table, before = match.sentence.table, match.before(_ARTICLE)
    stems = (*table.attending_stems, *(table.decreeing_stems if match.event in plover.DECREED else ()))
    behind = match.sentence.low[match.last + 1 : match.last + _SUFFERS] if match.sentence.verb_final else ()
    attends = any(word.startswith(stems) for word in (*before, *behind))
    return subject(match, discourse) if attends else ()


def _is_object(match: TriggerMatch) -> bool:
    """Tell whether an indefinite article stands before a noun, and no preposition before that: "sur un meurtre"."""
    table, before = match.sentence.table, match.before(_ARTICLE + 1)
    if match.event in plover.RECIPROCAL:  # "is on a visit", "for a meeting"
        return bool(table.indefinite.intersection(before[-_ARTICLE:]))
    at = next((i for i in range(len(before) - 1, 0, -1) if _is_indefinite(match, before[i])), None)
    if at is None:
        return len(before) <= _ARTICLE and before[:1] != () and before[0] in table.indefinite
    ties = (table.other_prepositions, table.against, table.place, table.by)
    return not any(before[at - 1] in tie for tie in ties) and not _is_about_events(match, before[at - 1])


def _is_about_events(match: TriggerMatch, verb: str) -> bool:
    """Tell whether a verb judges, fears or prevents what others do, so that its subject does not do it."""
    table = match.sentence.table
    if verb in table.preventing or verb in table.thwarting:
        return True
    forms = match.sentence.tables.triggers_of(verb)
    return any(
        form.shape is not VerbForm.NOUN and not form.rest and form.trigger.event in plover.ABOUT_EVENTS
        for form in forms
    )


def _is_indefinite(match: TriggerMatch, word: str) -> bool:
    table = match.sentence.table
    return word in table.indefinite or word in table.quantifiers or word.isdigit() or word in table.premodifiers


def _affected_subject(match: TriggerMatch, discourse: DiscourseContext) -> People:
    """Return the subject that a noun of harm affects: "a été victime d'une cyberattaque"."""
    low, last, suffering = match.sentence.low, match.last, match.sentence.table.suffering
    _, end = match.clause
    behind: tuple[str, ...] = ()
    if match.sentence.verb_final:  # "mit Sperren belegt", "muss eine Strafe von zwei Millionen Euro zahlen"
        behind = (*low[last + 1 : last + _SUFFERS], *low[max(last + 1, end - 1) : end + 1])
    near = (*match.before(_SUFFERS), *behind)
    return subject(match, discourse) if not suffering.isdisjoint(near) else ()


_NOUNS: Mapping[Frame, Reading] = {
    Frame.SUFFER: _noun_of_suffering,
    Frame.MEET: _noun_of_meeting,
    Frame.FEEL: _noun_of_feeling,
    Frame.GO: _noun_of_going,
    Frame.ALONE: _noun_alone,
}
