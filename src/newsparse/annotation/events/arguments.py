"""Event arguments: actors, recipients and place of a trigger."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsparse.annotation.events.entity_index import EntityIndex
from newsparse.annotation.events.participants import Participant
from newsparse.annotation.events.plover import RECIPROCAL
from newsparse.annotation.events.triggers import TriggerMatch
from newsparse.annotation.grammar.event_subjects import (
    DiscourseContext,
    People,
    antecedent,
    first,
    owner,
    people,
    subject,
    subject_behind,
)
from newsparse.languages.schema.events import Frame
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.entities import Entity, EntityKind

_REACH = 16  # words to the right of a trigger within which its object and complements stand
_PLACE = 11  # words between a trigger and its place
_PRONOUN = 4  # words from a verb to the pronoun that is its object
_TITLE = 4  # words from a verb to the role that is its object
_OWNED = 7  # words from a noun to whose it is
_GOODS = 7  # words that name what is given
_SUFFERS = 5  # words from a noun back to the word that makes its subject suffer it
_ARTICLE = 3  # words from a noun back to its article
_STRONG_NOUNS = frozenset({"ASSAULT", "PROTEST", "COERCE", "SANCTION", "RETREAT"})  # tell what happened, to whomever
_ONLY_PEOPLE = frozenset({"ACCUSE", "REJECT"})  # what nothing but people and bodies does
_OF_AUTHORITIES = frozenset({"COERCE", "SANCTION"})  # what police and courts do
_IN_PURPOSES = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN"})  # "marched to demand lower taxes"
_OBJECTS = frozenset({"object", "to", "against"})
_DONE = frozenset({"COERCE", "SANCTION", "investigate", "cyber", "release", "firearms"})  # need no participant
_SPEAKS = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE"})  # to cities, which are governments then
_STATELY = frozenset({EntityKind.STATE, EntityKind.PLACE})


@attrs.frozen
class Arguments:
    """Who takes part in an event."""

    actors: People = ()
    recipients: People = ()
    place: Entity | None = None

    @property
    def somebody(self) -> bool:
        """Anybody takes part."""
        return bool(self.actors or self.recipients)


def find_arguments(match: TriggerMatch, discourse: DiscourseContext) -> Arguments:
    """Return the arguments of a trigger."""
    main = subject_behind(match)
    near = _inside(match) if match.closes else [*_fronted(match, main), *(p for p in _right(match) if p is not main)]
    if match.is_noun:
        read = _NOUNS.get(match.frame, _noun)
    elif match.is_passive:
        read = _passive
    else:
        read = _VERBS.get(match.frame, _verb)
    actors, recipients = read(match, near, discourse)
    return _settled(actors, recipients, _place(match, {*actors, *recipients}), match.sentence.entity_index)


_Sides = tuple[People, People]
_Near = Sequence[Participant]
_Reading = Callable[[TriggerMatch, _Near, DiscourseContext], _Sides]


def _right(match: TriggerMatch) -> list[Participant]:
    """Return the participants behind a trigger, up to the next trigger or clause."""
    sentence, last = match.sentence, match.last
    reach = min(last + _REACH, match.limit)
    return [p for p in sentence.participants if last < p.first <= reach and not sentence.stops_between(last, p.first)]


def _fronted(match: TriggerMatch, main: Participant | None) -> list[Participant]:
    """Return the objects before a verb whose subject stands behind it: "Gegen den Minister ermittelt ..."."""
    start, _ = match.sentence.clause(match.at)
    before = (p for p in match.sentence.participants if start <= p.first and p.last < match.at)
    return [p for p in before if p.relation in _OBJECTS] if main else []


def _inside(match: TriggerMatch) -> list[Participant]:
    """Return the participants of the clause that a verb closes, its subject left aside."""
    start, last = match.sentence.clause(match.at)
    participants = [participant for participant in match.sentence.participants if start <= participant.first <= last]
    main = first([participant for participant in participants if participant.last < match.at], "")
    return [participant for participant in participants if participant is not main]


# --- verbs


def _verb(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    whom = first(near, "object") or first(near, "", "to", "against")
    whom = whom or _pronoun_object(match, discourse) or _with_a_name(first(near, "of", "with", "place", "between"))
    return subject(match, discourse), _recipient(match, whom)


def _verb_to(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    asked = ("from", "by") if match.event == "REQUEST" else ()
    whom = first(near, "to", "against", *asked) or first(near, "object", "", "for")
    whom = whom or _pronoun_object(match, discourse) or _with_a_name(first(near, "with", "of"))
    return subject(match, discourse), _recipient(match, whom)


def _verb_of_undergoing(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    return people(first(near, "by")), subject(match, discourse)


def _with_a_name(participant: Participant | None) -> Participant | None:
    """Return a participant that has a name; others behind such a preposition only say more of the object."""
    return participant if participant and participant.entities[0].kind is not EntityKind.ROLE else None


def _pronoun_object(match: TriggerMatch, discourse: DiscourseContext) -> Participant | None:
    """Return whom an object pronoun means: "les sollicitait", "called on her"."""
    sentence, at, last = match.sentence, match.at, match.last
    table = sentence.table
    places = range(last + 1, min(last + _PRONOUN, len(sentence.low)))
    if table.adjective_after:
        places = range(at - 1, max(-1, at - _PRONOUN), -1)
    for i in places:
        number = table.object_pronouns.get(sentence.low[i])
        if number and not _is_article(match, i):
            before = [p for p in sentence.participants if p.last < min(at, i)]
            return _participant_at(i, antecedent(number, before, discourse, subject(match, discourse)))
    return None


def _is_article(match: TriggerMatch, at: int) -> bool:
    """Tell whether a word that can be an object pronoun is an article or possessive here: no verb follows it."""
    low, table = match.sentence.low, match.sentence.table
    if table.adjective_after:
        following = low[at + 1 : at + 2]
        return not (
            at + 1 == match.at or (following and (following[0] in table.perfect or following[0] in table.passive))
        )
    following = low[at + 1 : at + 2]
    may_own = low[at] in table.possessives  # "her"
    return bool(following) and following[0].isalpha() and may_own and not _is_small(match, following[0])


def _is_small(match: TriggerMatch, word: str) -> bool:
    table, grammar = match.sentence.table, match.sentence.lexica.grammar
    return word in table.and_ or word in grammar.prepositions or word in table.to or word in table.clause_conjunctions


def _participant_at(at: int, entities: People) -> Participant | None:
    return Participant(at, at, entities) if entities else None


def _verb_of_hosts(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    kinds = ("", "of") if match.event == "AID" else ("",)  # goods come from somebody, guests are named
    near_only = match.event == "ACCUSE"  # what worries somebody is seldom anybody
    return people(first(near, "object", *kinds)) or _role_holder(match), subject(match, discourse, near_only=near_only)


def _verb_of_going(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    return subject(match, discourse), _goal(first(near, "place", "to", ""))


def _verb_of_meeting(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    reaches = match.form.rest or match.form.trigger.mode == "phone"  # "serre la main de", "téléphone à"
    kinds = ("", "with", "of", "to") if reaches else ("", "with")
    return (*subject(match, discourse), *people(first(near, *kinds))), ()


def _verb_together(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    return subject(match, discourse), people(first(near, "with"))


def _verb_alone(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    against = first(near, "against", "to") if match.event == "PROTEST" else None
    return subject(match, discourse), people(against)


_VERBS: Mapping[Frame, _Reading] = {
    Frame.TO: _verb_to,
    Frame.HOST: _verb_of_hosts,
    Frame.GO: _verb_of_going,
    Frame.MEET: _verb_of_meeting,
    Frame.JOINT: _verb_together,
    Frame.ALONE: _verb_alone,
    Frame.UNDERGO: _verb_of_undergoing,
}


def _recipient(match: TriggerMatch, whom: Participant | None) -> People:
    """Return the recipient: the participant found, else a state by adjective, else the subject of a content clause."""
    sentence, at = match.sentence, match.at
    if whom is None or whom.relation in {"of", "between"}:
        end = whom.first if whom else at + _REACH
        if state := sentence.entity_index.state_named(sentence.low[at + 1 : end]):
            return (state,)
    if whom is None and match.event in {"ACCUSE", "REQUEST"}:
        whom = next((p for p in sentence.participants if at < p.first <= at + _REACH and not p.relation), None)
    return people(whom) or _role_holder(match)


def _role_holder(match: TriggerMatch) -> People:
    """Return the bearer of a role that stands as the object right behind a verb: "a limogé le ministre"."""
    sentence, last = match.sentence, match.last
    for at in range(last + 1, min(last + _TITLE, len(sentence.low))):
        if sentence.low[at] in sentence.lexica.names.roles:
            state = sentence.entity_index.state_named(sentence.low[at + 1 : at + 2])
            return (state or sentence.entity_index.group(sentence.words.text[at]),)
        if sentence.low[at] not in sentence.table.determiners and sentence.low[at] not in sentence.table.premodifiers:
            break
    return ()


def _passive(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    """Read who suffers it before the participle, and who does it behind "by"."""
    by, patient = people(_doer(match, near)) or _authority(match, discourse), _adjacent_participant(match)
    helped = any(word in match.sentence.table.passive for word in match.group)
    feels = match.frame is Frame.HOST and match.event == "ACCUSE"
    if helped or (feels and not patient):
        patient = subject(match, discourse)
    if match.frame is Frame.HOST:
        return patient, by or people(first(near, "of"))
    if match.frame is Frame.GO and not by:
        return patient, _goal(first(near, "place", "to"))
    if match.frame in {Frame.TO, Frame.JOINT, Frame.MEET}:
        between = people(first(near, "between"))
        return by or between, () if between else people(first(near, "to", "with"))
    return by, patient


def _authority(match: TriggerMatch, discourse: DiscourseContext) -> People:
    """Return the police or court that tells of its own deed: "Two men were detained, the police said"."""
    if match.event not in _OF_AUTHORITIES or not discourse.speaker:
        return ()
    words = discourse.speaker[0].name.lower().split()
    return discourse.speaker if not match.sentence.table.authorities.isdisjoint(words) else ()


def _doer(match: TriggerMatch, near: _Near) -> Participant | None:
    """Return who stands behind "by", unless another verb with its auxiliary stands between."""
    participant = first(near, "by")
    helpers = match.sentence.table.perfect | match.sentence.table.passive
    between = match.sentence.low[match.last + 1 : participant.first] if participant else ()
    return None if any(word in helpers for word in between) else participant


def _adjacent_participant(match: TriggerMatch) -> People:
    """Return who stands right before a participle: "un homme arrêté"."""
    at = match.at
    return people(
        next(
            (
                participant
                for participant in match.sentence.participants
                if at - 2 <= max(participant.last, participant.end) < at
            ),
            None,
        )
    )


# --- nouns


def _noun(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    whose, by = _possessor(match, near, discourse), people(first(near, "by"))
    between = people(first(near, "between"))
    if between and not whose:
        return between, ()
    whom = people(first(near, "against", "to", "place", "for")) or _affected_subject(match, discourse)
    if match.event == "AID":  # "la livraison d'armes de X", "d'armes russes", "par X"
        return whose or _of_goods(match) or by or _light(match, discourse), whom
    return by or whose or _light(match, discourse), whom or (whose if by else ())


def _noun_of_suffering(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    return people(first(near, "by")) or _attending(match, discourse), _possessor(match, near, discourse)


def _noun_of_meeting(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    sides = (*_possessor(match, near, discourse), *people(first(near, "between"))) or _light(match, discourse)
    return (*sides, *people(first(near, "with"))), ()


def _noun_of_feeling(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    about = first(near, "against") or (first(near, "between", "of") if owner(match, discourse) else None)
    return _possessor(match, near, discourse) or people(first(near, "to", "place")), people(about)


def _noun_of_going(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    who = _possessor(match, near, discourse) or _light(match, discourse)
    return who, _goal(first(near, "place", "to", ""))


def _noun_alone(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> _Sides:
    kinds = ("against", "to") if match.event == "PROTEST" else ("against",)
    who = people(first(near, "by")) or _possessor(match, near, discourse) or _light(match, discourse)
    return who, people(first(near, *kinds)) or _affected_subject(match, discourse)


_NOUNS: Mapping[Frame, _Reading] = {
    Frame.SUFFER: _noun_of_suffering,
    Frame.MEET: _noun_of_meeting,
    Frame.FEEL: _noun_of_feeling,
    Frame.GO: _noun_of_going,
    Frame.ALONE: _noun_alone,
}


def _possessor(match: TriggerMatch, near: _Near, discourse: DiscourseContext) -> People:
    """Return whose noun it is: by a possessive, by "of" without another preposition before it, or by an adjective."""
    sentence, last, table = match.sentence, match.last, match.sentence.table
    if found := owner(match, discourse):
        return found
    other = table.with_ | table.against | table.place | table.other_prepositions | table.between
    participant = first(near, "of")
    near_enough = participant is not None and participant.first - last <= _OWNED
    if participant and near_enough and not any(word in other for word in sentence.low[last + 1 : participant.first]):
        return participant.entities
    state = sentence.entity_index.state_named(sentence.low[last + 1 : last + 3])  # "la menace russe"
    return (state,) if state else ()


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
    return _attending(match, discourse) or (subject(match, discourse) if _is_object(match) else ())


def _attending(match: TriggerMatch, discourse: DiscourseContext) -> People:
    """Return the subject of a verb of taking part or of doing: "a procédé à l'arrestation"."""
    attends = any(word.startswith(match.sentence.table.attending_stems) for word in match.before(_ARTICLE))
    return subject(match, discourse) if attends else ()


def _is_object(match: TriggerMatch) -> bool:
    """Tell whether an indefinite article stands before a noun, and no preposition before that: "sur un meurtre"."""
    table, before = match.sentence.table, match.before(_ARTICLE + 1)
    if match.event in RECIPROCAL:  # "is on a visit", "for a meeting"
        return bool(table.indefinite.intersection(before[-_ARTICLE:]))
    at = next((i for i in range(len(before) - 1, 0, -1) if _is_indefinite(match, before[i])), None)
    if at is None:
        return len(before) <= _ARTICLE and before[:1] != () and before[0] in table.indefinite
    ties = table.other_prepositions | table.against | table.place
    return before[at - 1] not in ties


def _is_indefinite(match: TriggerMatch, word: str) -> bool:
    table = match.sentence.table
    return word in table.indefinite or word in table.quantifiers or word.isdigit() or word in table.premodifiers


def _affected_subject(match: TriggerMatch, discourse: DiscourseContext) -> People:
    """Return the subject that a noun of harm affects: "a été victime d'une cyberattaque"."""
    suffers = match.sentence.table.suffering.intersection(match.before(_SUFFERS))
    return subject(match, discourse) if suffers else ()


# --- both


def _goal(participant: Participant | None) -> People:
    """Return whom a journey goes to: a state, a place of one, or a person."""
    return tuple(e for e in people(participant) if e.kind in {EntityKind.STATE, EntityKind.PERSON} or e.country)


def _place(match: TriggerMatch, busy: AbstractSet[Entity]) -> Entity | None:
    """Return where it happens: behind the trigger, else before it, within the clause, and nobody who takes part.

    An attack is followed by the verb of what it does: "une frappe a tué des civils à Gaza".
    """
    sentence, at, last = match.sentence, match.at, match.last
    start, end = sentence.clause(at)
    limit = min(end, last + _REACH if match.event == "ASSAULT" else min(match.limit, last + _PLACE))
    behind = [participant for participant in sentence.participants if last < participant.first <= limit]
    before = [participant for participant in sentence.participants if max(start, at - _PLACE) <= participant.first < at]
    places = (
        participant.entities[0] for participant in (*behind, *before[::-1]) if _is_place(participant, match, busy)
    )
    return next(places, None)


def _is_place(participant: Participant, match: TriggerMatch, busy: AbstractSet[Entity]) -> bool:
    """Tell whether a participant is a place: "in" a state or city; "to" one for journeys, or an inactive city."""
    entity = participant.entities[0]
    if entity.kind not in _STATELY or participant.relation not in {"place", "to"}:
        return False
    if match.frame is Frame.GO or participant.relation == "place":
        return True
    speaks = match.event in _SPEAKS
    dative = speaks or entity in busy or not match.sentence.table.articles_are_pronouns
    return entity.kind is EntityKind.PLACE and not dative


def _settled(actors: People, recipients: People, place: Entity | None, entity_index: EntityIndex) -> Arguments:
    """Put states for the capitals that stand for them, and nobody on both sides."""
    able = (entity for entity in actors if entity.kind is not EntityKind.PLACE or entity.country)
    one = tuple(dict.fromkeys(entity_index.acting_state(entity) for entity in able))
    other = dict.fromkeys(entity_index.acting_state(entity) for entity in recipients)
    return Arguments(one, tuple(entity for entity in other if entity not in one), place)


def has_required_arguments(match: TriggerMatch, found: Arguments, *, doubted: bool) -> bool:
    """Tell whether the arguments that a trigger of its class and form requires were found."""
    if match.is_noun:
        return _noun_has_required_arguments(match, found)
    if match.frame in _ASKS:
        return _ASKS[match.frame](match, found)
    if match.event == "AID" and not match.form.trigger.needs:
        return bool(found.recipients)
    if match.shape is VerbForm.INFINITIVE:
        return found.somebody and (doubted or match.event in _IN_PURPOSES)
    if match.is_passive:
        return found.somebody or match.frame in {Frame.JOINT, Frame.SUFFER} or _is_done(match)
    kills = match.event == "ASSAULT" and bool(found.recipients)  # "the blast killed civilians"
    says = match.event in _ONLY_PEOPLE and _has_unknown_subject(match)
    return bool(found.actors) or kills or says or match.form.trigger.mode == "explosives"


def _has_unknown_subject(match: TriggerMatch) -> bool:
    """Tell whether something that is no pronoun stands before a verb in its clause: "Die Liga verurteilte ..."."""
    sentence = match.sentence
    start, _ = sentence.clause(match.at)
    before = sentence.low[start : match.at]
    opened = start > 0 and sentence.low[start - 1] in sentence.table.relatives
    return bool(before) and not opened and sentence.table.subjects.keys().isdisjoint(before)


def _is_told_of_anybody(match: TriggerMatch, found: Arguments) -> bool:
    del match
    return found.somebody


def _is_done(match: TriggerMatch) -> bool:
    """Tell whether a passive with its auxiliary is an event without named participants."""
    helped = any(word in match.sentence.table.passive for word in match.group)
    return helped and (match.event in _DONE or match.form.trigger.mode in _DONE)


def _noun_has_required_arguments(match: TriggerMatch, found: Arguments) -> bool:
    if match.is_attributive and not found.somebody:
        return False
    if match.event == "AGREE" and match.frame is Frame.MEET:
        return len(found.actors) > 1  # an agreement is a text as well
    tells_alone = match.frame in {Frame.ALONE, Frame.SUFFER} and match.event != "ACCUSE"
    return found.somebody or tells_alone or match.event in _STRONG_NOUNS or match.form.trigger.mode in _DONE


def _meeting_has_required_arguments(match: TriggerMatch, found: Arguments) -> bool:
    return len(found.actors) > 1 or (match.shape is VerbForm.PARTICIPLE and found.somebody)


def _journey_has_required_arguments(match: TriggerMatch, found: Arguments) -> bool:
    del match
    return bool(found.actors) and (found.place is not None or bool(found.recipients))


def _welcome_has_required_arguments(match: TriggerMatch, found: Arguments) -> bool:
    return bool(found.actors) if match.event == "CONSULT" else found.somebody


_ASKS: Mapping[Frame, Callable[[TriggerMatch, Arguments], bool]] = {
    Frame.MEET: _meeting_has_required_arguments,
    Frame.GO: _journey_has_required_arguments,
    Frame.HOST: _welcome_has_required_arguments,
    Frame.UNDERGO: _is_told_of_anybody,
}
