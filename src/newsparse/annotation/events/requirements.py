"""What arguments a trigger requires to be an event, by its class and form."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from newsparse.annotation.events import plover
from newsparse.annotation.events.objects import object_kinds
from newsparse.annotation.events.owners import TEXTS
from newsparse.annotation.events.roles import Arguments
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.languages.schema.events import Frame
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.entities import Entity, EntityKind
from newsparse.model.labels import Label

_GOALS = frozenset({"place", "building", "body"})
_WAY = 7  # words from a verb of going to where somebody goes
_HELD = 9  # words from a meeting to the word that says that it was held
_TEXT = 4  # words from "of" to a text: an article and a number between
_TITLES = frozenset({Label.TITLE, Label.KICKER, Label.HEADING})


def is_only_named(match: TriggerMatch, *, doubted: bool) -> bool:
    """Tell whether an infinitive only names what might happen, whoever takes part: "the duty to help"."""
    if match.shape is not VerbForm.INFINITIVE or doubted or match.event in plover.TOLD_AS_PURPOSE:
        return False
    return match.frame not in _ASKS and (match.event not in plover.OF_GOODS or bool(match.form.trigger.needs))


def has_required_arguments(match: TriggerMatch, found: Arguments) -> bool:
    """Tell whether the arguments that a trigger of its class and form requires were found."""
    if match.is_noun:
        return _noun_has_required_arguments(match, found)
    if match.frame in _ASKS:
        return _ASKS[match.frame](match, found)
    if match.event in plover.OF_GOODS and not match.form.trigger.needs:
        return bool(found.recipients)
    if match.shape is VerbForm.INFINITIVE:
        return found.somebody
    return _finite_has_required_arguments(match, found)


def _finite_has_required_arguments(match: TriggerMatch, found: Arguments) -> bool:
    if match.is_passive:
        return found.somebody or match.frame in {Frame.JOINT, Frame.SUFFER} or _is_done(match)
    if match.closes:  # its subject stands far before it
        return found.somebody or _has_unknown_subject(match)
    kills = match.event in plover.OF_HARM and bool(found.recipients)  # "the blast killed civilians"
    says = match.event in plover.OF_PEOPLE_ALONE and _has_unknown_subject(match)
    return bool(found.actors) or kills or says or match.form.trigger.mode in plover.MODES_WITHOUT_ACTOR


def _has_unknown_subject(match: TriggerMatch) -> bool:
    """Tell whether something that is no pronoun stands before a verb in its clause: "Die Liga verurteilte ..."."""
    sentence = match.sentence
    start, _ = match.clause
    before = sentence.low[start : match.at]
    opened = sentence.is_relative(start - 1)
    return bool(before) and not opened and sentence.table.subjects.keys().isdisjoint(before)


def _is_told_of_anybody(match: TriggerMatch, found: Arguments) -> bool:
    del match
    return found.somebody


def _is_done(match: TriggerMatch) -> bool:
    """Tell whether a passive with its auxiliary is an event without named participants."""
    if match.event in plover.PASSED:
        kinds = object_kinds(match.sentence, match.at, match.last, passive=True)
        start, _ = match.clause
        if match.sentence.low[max(0, start - 1)] in match.sentence.table.doubts:  # "si le budget n'était pas voté"
            return False
        return not kinds.isdisjoint(TEXTS) and (match.is_helped or _is_headline_without_verb(match))
    return match.is_helped and (
        match.event in plover.OF_AUTHORITIES or match.form.trigger.mode in plover.MODES_WITHOUT_PARTICIPANTS
    )


def _is_headline_without_verb(match: TriggerMatch) -> bool:
    """Tell whether a title has a participle for its verb: "Le budget adopté à l'Assemblée"."""
    sentence = match.sentence
    return sentence.block.label in _TITLES and sentence.lexica.grammar.auxiliaries.isdisjoint(sentence.low)


def _noun_has_required_arguments(match: TriggerMatch, found: Arguments) -> bool:
    if (match.is_attributive and not found.somebody) or _is_in_a_name(match):
        return False
    if match.event in plover.ALSO_TEXTS and match.frame is Frame.MEET:
        return len(found.actors) > 1  # an agreement is a text as well
    if not found.somebody and _is_charge(match):
        return False
    if (match.event in plover.OF_VISITS and _occurs(match)) or (match.event in plover.PASSED and _is_of_text(match)):
        return True
    tells_alone = match.frame in {Frame.ALONE, Frame.SUFFER} and match.event not in plover.FELT
    needs_nobody = match.event in plover.TOLD_BY_NOUNS or match.form.trigger.mode in plover.MODES_WITHOUT_PARTICIPANTS
    return found.somebody or tells_alone or needs_nobody


def _occurs(match: TriggerMatch) -> bool:
    """Tell whether a clause begins with the noun of a meeting and says that it was held: "Les assises ont repris"."""
    sentence, (start, end) = match.sentence, match.clause
    if sentence.table.occurring.isdisjoint(sentence.low[match.last + 1 : min(end + 1, match.last + _HELD)]):
        return False
    known = sentence.tables.function_words | sentence.table.occurring
    if not sentence.table.adjective_after and sentence.low[match.last + 1] not in known:
        return False  # "The meeting room opened"
    opens = all(word in sentence.tables.determiners or word.isdigit() for word in sentence.low[start : match.at])
    return opens or (start < match.at and not sentence.is_behind_preposition(match.at))


def _is_of_text(match: TriggerMatch) -> bool:
    """Tell whether a noun says what was done with a text: "le rejet de la motion", "the adoption of the bill"."""
    sentence, at = match.sentence, match.last + 1
    if at >= len(sentence.low) or sentence.low[at] not in sentence.table.of:
        return False
    behind = sentence.low[at + 1 : at + _TEXT]
    return any(not TEXTS.isdisjoint(sentence.tables.kinds_of(word)) for word in behind)


def _is_in_a_name(match: TriggerMatch) -> bool:
    """Tell whether a noun is a part of what a body is called, or a known body that acts: "La commission d'enquête"."""
    start, _ = match.clause
    acts = match.is_definite and match.at == start + 1
    return any(p.first < match.at + acts <= p.end for p in match.sentence.participants)


def _is_charge(match: TriggerMatch) -> bool:
    """Tell whether a noun only says of what somebody is accused or for what punished: "charged with fraud"."""
    sentence, before = match.sentence, match.at - 2
    if before < 0 or sentence.low[match.at - 1] not in sentence.lexica.grammar.prepositions:
        return False
    forms = sentence.tables.triggers_of(sentence.low[before])
    return any(form.shape is not VerbForm.NOUN and form.trigger.event in plover.OF_COURTS for form in forms)


def _meeting_has_required_arguments(match: TriggerMatch, found: Arguments) -> bool:
    """Tell whether two took part: one, and another or several under one noun ("The ministers met")."""
    if len(found.actors) > 1 or (match.shape is VerbForm.PARTICIPLE and found.somebody):
        return True
    if match.shape is VerbForm.INFINITIVE or not found.actors:
        return False
    return match.form.reflexive or _is_several(match, found.actors[0])


def _is_several(match: TriggerMatch, entity: Entity) -> bool:
    """Tell whether a common noun for people means several, by its ending."""
    noun = entity.name.rpartition(" ")[2].lower()
    return entity.kind is EntityKind.ROLE and match.sentence.tables.is_plural(noun) is True


def _journey_has_required_arguments(match: TriggerMatch, found: Arguments) -> bool:
    if not found.actors:
        return False
    return found.place is not None or bool(found.recipients) or _is_official_visit(match, found.actors[0])


def _is_official_visit(match: TriggerMatch, actor: Entity) -> bool:
    """Tell whether somebody in office visits what has no name: "s'est rendu dans une école", "visited a school"."""
    sentence, words = match.sentence, (actor.name, *actor.roles)
    if match.is_noun or sentence.table.officials.isdisjoint(" ".join(words).lower().split()):
        return False
    reach = range(match.last + 1, min(len(sentence.low), match.last + _WAY))
    goal = next((i for i in reach if not _GOALS.isdisjoint(sentence.tables.kinds_of(sentence.low[i]))), None)
    return goal is not None and sentence.is_behind_preposition(goal) is match.form.reflexive


def _welcome_has_required_arguments(match: TriggerMatch, found: Arguments) -> bool:
    return bool(found.actors) if match.event in plover.OF_VISITS else found.somebody


_ASKS: Mapping[Frame, Callable[[TriggerMatch, Arguments], bool]] = {
    Frame.MEET: _meeting_has_required_arguments,
    Frame.GO: _journey_has_required_arguments,
    Frame.HOST: _welcome_has_required_arguments,
    Frame.UNDERGO: _is_told_of_anybody,
}
