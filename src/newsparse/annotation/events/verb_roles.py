"""Who acts and who bears it around a verb: where its frame and its voice put them."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.annotation.events import plover
from newsparse.annotation.events.agents import authority, doer, is_of_noun
from newsparse.annotation.events.owners import owner_of_text
from newsparse.annotation.events.participant import STATELY, Participant
from newsparse.annotation.events.purposes import purpose
from newsparse.annotation.events.roles import Near, Reading, Sides
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.grammar.discourse import DiscourseContext, People
from newsparse.annotation.grammar.event_subjects import (
    antecedent,
    first,
    goal,
    people,
    reports,
    subject,
    subject_of_opening_phrase,
)
from newsparse.languages.schema.events import Frame, Trigger
from newsparse.languages.schema.nouns import PEOPLE
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.entities import EntityKind

_REACH = 16  # words to the right of a verb within which its object and complements stand
_PRONOUN = 4  # words from a verb to the pronoun that is its object
_THIRD = frozenset({"s", "p"})
_OBJECT = 6  # words of an object
_OWNED = 6  # words from a verb to whose its object is
_DEED = 9  # words from a verb to whose deed its object is
_JOINED = 4  # words from a verb to who is joined to its subject: "together with the", no object between


def verb_roles(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    """Return actors and recipients of a verb.

    Args:
        match: the verb.
        near: the participants around it, its subject left aside.
        discourse: what was said before.
    """
    read = _passive if match.is_passive else _VERBS.get(match.frame, _verb)
    actors, recipients = read(match, near, discourse)
    if others := _together(match):
        return (actors, (*recipients, *others)) if match.is_passive else ((*actors, *others), recipients)
    return actors, recipients


def attribute_roles(match: TriggerMatch) -> Sides:
    """Return who did what a participle before its noun tells, and to whom: "der von Norland gelobte Minister"."""
    attribute, participants = match.attribute, match.sentence.participants
    if attribute is None:
        return (), ()
    inside = [p for p in participants if attribute.first < p.first < match.at]
    patient = next((p for p in participants if p.first <= attribute.noun <= p.last), None)
    return people(first(inside, "by")), people(patient)


def _together(match: TriggerMatch) -> People:
    """Return who is joined to the subject of a verb: "Together with Norland, Ormuk condemned ...".

    Behind an object, it is the object that others are joined to: "flew the cat to Ormuk, along with its owner".
    """
    sentence, reach = match.sentence, match.last + _JOINED
    joined = (p for p in sentence.participants if p.relation == "together" and p.first <= reach)
    return next((p.entities for p in joined if not sentence.stops_between(p.first, match.at)), ())


def _before_group(match: TriggerMatch) -> Participant | None:
    """Return who stands right before a verb and its auxiliaries: "Villagers were given blankets"."""
    sentence = match.sentence
    at = sentence.start_of_verb_group(match.at, 1) - 1
    return next((p for p in sentence.participants if max(p.last, p.end) == at and not p.relation), None)


def _verb(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    whom = _who_did_it(match, near) or first(near, "object")
    if whom is None and first(near, "") is None:
        whom = _object_antecedent(match)  # "Le maire qu'Ivo Lantz avait agressé vit à ..."
    whom = whom or first(_without_opposed(match, near), "", "to", "against", "addressed", *_asked(match))
    whom = whom or _pronoun_object(match, discourse)
    whom = whom or _behind_preposition(match, discourse)
    if match.form.trigger.mode in plover.MODES_INTO:
        whom = whom or first(near, "place")
    whom = whom or _owner_of_object(match, near) or _with_a_name(first(near, "of", "with", "place", "between"), match)
    if whom is None and match.event in plover.OF_DEEDS:
        whom = _whose_deed(match)
    if match.closes and match.shape is VerbForm.INFINITIVE:
        whom = whom or first(near, "other")  # "ohne die Händler festzunehmen"
    return subject(match, discourse), _recipient(match, whom, discourse)


def _who_did_it(match: TriggerMatch, near: Near) -> Participant | None:
    """Return who did what is criticised or rejected: "criticised the treatment of migrants by the police"."""
    if match.event not in plover.FELT | plover.OF_TEXTS or match.frame is Frame.HOST:
        return None
    sentence = match.sentence
    by = next((p for p in near if p.relation == "by" and sentence.low[p.first - 1] not in sentence.table.of), None)
    if by is None:
        return _owner_of_deed(match, near)
    if "," in sentence.low[match.last : by.first]:
        return None
    return by if match.event in plover.FELT or by is near[0] else None


def _owner_of_deed(match: TriggerMatch, near: Near) -> Participant | None:
    """Return who did to somebody what is criticised: "condamné les attaques de l'Italie contre l'Espagne"."""
    owner, other = first(near, "of"), first(near, "against", "to")
    if owner is None or other is None or owner.first > other.first:
        return None
    tables, low, at = match.sentence.tables, match.sentence.low, owner.first - 1
    while at > 0 and (low[at] in tables.determiners or low[at] in match.sentence.table.of):
        at -= 1
    nouns = [form for form in tables.triggers_of(low[at]) if form.shape is VerbForm.NOUN]
    done = not nouns and low[at] not in tables.function_words and not tables.means_people(low[at])  # "le soutien de"
    return owner if done or any(form.trigger.frame is not Frame.SUFFER for form in nouns) else None


def _whose_deed(match: TriggerMatch) -> Participant | None:
    """Return whose deed the object of praise is, by name: "a soutenu l'offensive de l'Italie"."""
    behind = (p for p in match.sentence.participants if match.last < p.first <= match.last + _DEED)
    owner = next((p for p in behind if p.relation == "of" and p.entities[0].kind is not EntityKind.ROLE), None)
    return None if owner is None or match.sentence.stops_between(match.last, owner.first) else owner


def _verb_to(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    near = _without_opposed(match, near)
    whom = _who_did_it(match, near) or first(near, "to", "against", "addressed", *_asked(match))
    whom = whom or first(near, "object", "", "for")
    whom = whom or _pronoun_object(match, discourse) or _owner_of_object(match, near)
    whom = whom or (first(near, "with") if match.form.rest else None)  # "exprimer sa solidarité avec"
    return subject(match, discourse), _recipient(
        match, whom or _with_a_name(first(near, "with", "of"), match), discourse
    )


def _owner_of_object(match: TriggerMatch, near: Near) -> Participant | None:
    """Return whose the object is, where what befalls it befalls them: "saisi les biens du banquier".

    Of what is asked for, only those who are to do it bear it: "réclamé la démission de la ministre".
    """
    sentence, owned = match.sentence, first(near, "of")
    if owned is None or match.event not in plover.BORNE_BY_OWNERS or owned.first - match.last > _OWNED:
        return None
    at = owned.first - 1
    while at > match.last and (
        sentence.low[at] in sentence.tables.determiners or sentence.low[at] in sentence.table.of
    ):
        at -= 1
    nouns = [form for form in sentence.tables.triggers_of(sentence.low[at]) if form.shape is VerbForm.NOUN]
    if match.event in plover.ASKED_OF:
        return owned if any(_is_done_by_owner(form.trigger) for form in nouns) else None
    if match.event in plover.OF_TEXTS and any(_is_done_by_owner(form.trigger) for form in nouns):
        return owned  # "a rejeté une proposition de l'opposition"
    return owned if sentence.tables.kinds_of(sentence.low[at]) and not nouns else None


def _is_done_by_owner(trigger: Trigger) -> bool:
    """Tell whether whose an event is does it: "l'aide du maire", but "la libération du maire"."""
    return trigger.frame is Frame.ALONE or (trigger.frame is not Frame.SUFFER and trigger.event in plover.OF_OWNERS)


def _without_opposed(match: TriggerMatch, near: Near) -> Near:
    """Leave out of whom something is asked whom it is against: "calls for protests against the mayor"."""
    if match.event not in plover.ASKED_OF:
        return near
    against, low = match.sentence.table.against, match.sentence.low
    return [p for p in near if p.relation != "against" or against.isdisjoint(low[match.last + 1 : p.first])]


def _asked(match: TriggerMatch) -> tuple[str, ...]:
    """Return what ties those to a verb of whom something is asked: "fordern von der Regierung"."""
    return ("from", "by") if match.event in plover.ASKED_OF else ()


def _verb_of_undergoing(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    doer = first([p for p in near if not is_of_noun(match.sentence, p)], "by", "from")
    return people(doer), subject(match, discourse)


def _with_a_name(participant: Participant | None, match: TriggerMatch) -> Participant | None:
    """Return a participant that has a name; others behind such a preposition only say more of the object.

    A place near which somebody is harmed is not harmed itself, unless it is of a state: "shelled a bridge near ...".
    """
    if participant is None or participant.entities[0].kind is EntityKind.ROLE:
        return None
    beside = participant.relation == "place" and match.event in plover.OF_HARM and not goal(participant)
    return None if beside else participant


def _object_antecedent(match: TriggerMatch) -> Participant | None:
    """Return who stands before a relative pronoun that is the object: "l'homme que la police a arrêté"."""
    sentence = match.sentence
    start, _ = match.clause
    if not start or sentence.low[start - 1] not in sentence.table.object_relatives:
        return None
    inside = any(start <= p.first < match.at and not p.relation for p in sentence.participants)
    inside = inside or not sentence.table.subjects.keys().isdisjoint(sentence.low[start : match.at])
    before = start - 2 - (sentence.low[start - 2] == ",")
    at_pronoun = (p for p in sentence.participants if before in {p.last, p.end})
    return next(at_pronoun, None) if inside else None


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
            return _participant_at(i, antecedent(number, match, i, discourse, subject(match, discourse)))
    return None


def _behind_preposition(match: TriggerMatch, discourse: DiscourseContext) -> Participant | None:
    """Return whom a pronoun behind "against" and the like means: "testified against her", „auf sie eingeschlagen“."""
    sentence, table = match.sentence, match.sentence.table
    start, end = match.clause
    places = range(start, match.at) if match.closes else range(match.last + 1, min(end, match.last + _PRONOUN) + 1)
    for i in places:
        word = sentence.low[i]
        number = table.object_pronouns.get(word) or table.subjects.get(word, "")
        if not i or sentence.low[i - 1] not in table.against or number not in _THIRD or sentence.words.is_capital(i):
            continue
        owns = word in table.possessives and _is_article(match, i)
        if word not in sentence.tables.determiners and not owns:
            return _participant_at(i, antecedent(number, match, i, discourse, subject(match, discourse)))
    return None


def _is_article(match: TriggerMatch, at: int) -> bool:
    """Tell whether a word that can be an object pronoun is an article, possessive or form of address here."""
    low, table = match.sentence.low, match.sentence.table
    if at and match.sentence.lexica.grammar.capitalises_nouns and match.sentence.words.is_capital(at):
        return True  # "Ich verspreche Ihnen"
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


def _verb_of_hosts(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    kinds = ("", "of") if match.event in plover.OF_GOODS else ("",)  # goods come from somebody, guests are named
    near_only = match.event in plover.FELT  # what worries somebody is seldom anybody
    return people(first(near, "object", *kinds)), subject(match, discourse, near_only=near_only)


def _verb_of_going(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    return subject(match, discourse), goal(first(near, "place", "to", ""))


def _verb_of_meeting(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    reaches = match.form.rest or match.form.trigger.mode in plover.REACHING_MODES  # "serre la main de", "téléphone à"
    kinds = ("", "object", "with", "of", "to") if reaches else ("", "object", "with")
    return (*subject(match, discourse), *people(first(near, *kinds))), ()


def _verb_together(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    return subject(match, discourse), people(first(near, "with"))


def _verb_alone(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    return subject(match, discourse), against_whom(match, near, discourse) if match.event in plover.OF_CROWDS else ()


def against_whom(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> People:
    """Return whom a crowd is against, or who has what it is against: "contre la politique du gouvernement"."""
    at_whom = [p for p in near if p.relation != "to" or p.entities[0].kind not in STATELY]
    if found := first(at_whom, "against", "to"):
        return () if found.relation == "to" and found.entities[0].kind is EntityKind.ORGANISATION else found.entities
    sentence, last = match.sentence, match.last
    owner = first(near, "of")
    between = sentence.low[last + 1 : owner.first] if owner else ()
    if not sentence.table.against.isdisjoint(between):
        return people(owner)
    start, end = match.clause
    reach = range(start if sentence.verb_final else last + 1, min(end, last + _REACH) + 1)
    against = next((i for i in reach if sentence.low[i] in sentence.table.against), end)
    return owner_of_text(sentence, range(against + 1, min(end, against + _OBJECT) + 1), discourse)


def _recipient(match: TriggerMatch, whom: Participant | None, discourse: DiscourseContext) -> People:
    """Return the recipient: the participant found, else a state by adjective, else the subject of a content clause."""
    sentence, at = match.sentence, match.at
    if whom is None or whom.relation in {"of", "between"}:
        end = whom.first if whom else match.clause[1] + 1 if match.closes else at + _REACH
        if state := sentence.entity_index.state_named(sentence.low[at + 1 : end]):
            return (state,)
    if (
        whom is None
        and match.event in plover.OF_OTHERS
        and (owner := owner_of_text(sentence, _object(match), discourse))
    ):
        return owner
    if whom is None and match.event in plover.WITH_CONTENT:
        end = match.clause[1] if match.closes else purpose(match, at + _REACH)
        inside = (p for p in sentence.participants if at < p.first <= end and not p.relation)
        whom = next((p for p in inside if not reports(sentence, p)), None)
    return people(whom)


def _object(match: TriggerMatch) -> range:
    """Return where the words of a verb's object stand: before one that closes its clause, else behind it."""
    start, end = match.clause
    return range(start, match.at) if match.closes else range(match.last + 1, min(end + 1, match.last + _OBJECT))


def _passive(match: TriggerMatch, near: Near, discourse: DiscourseContext) -> Sides:
    """Read who suffers it before the participle, and who does it behind "by"."""
    if match.at <= 1:  # "Rejeté par le Sénat, le texte retourne à ..."
        near = [p for p in near if "," not in match.sentence.low[match.last + 1 : p.first]]
    by, patient = people(doer(match, near)) or authority(match, discourse), _adjacent_participant(match)
    feels = match.frame is Frame.HOST and match.event in plover.FELT
    if match.is_helped or (feels and not patient):
        patient = subject(match, discourse) or (patient if match.sentence.verb_final else ())
    patient = patient or subject_of_opening_phrase(match)
    if match.sentence.verb_final and not patient:  # "Dem Fahrer wurde gekündigt", "Gegen ihn wird ermittelt"
        patient = people(first(near, "against", "to", "object"))
    if match.frame is Frame.HOST:
        return patient, by or people(first(near, "of"))
    if match.frame is Frame.GO and not by:
        return patient, goal(first(near, "place", "to"))
    if match.frame is Frame.TO and not PEOPLE.isdisjoint(match.form.trigger.objects.split()):
        return by, patient  # "La cour, saisie par trente sénateurs"
    if match.frame in {Frame.TO, Frame.JOINT, Frame.MEET}:
        between = people(first(near, "between") or _before(match, "between"))
        kinds = ("to", "with", "object") if match.sentence.verb_final else ("to", "with")  # "Den Schülern wurde ..."
        whom = people(first(near, *kinds) or _before(match, "with"))
        if match.event in plover.OF_GOODS:  # "Villagers were given blankets"
            whom = whom or people(_before_group(match))
        return by or between, () if between else whom
    if match.event in plover.OF_OTHERS and by and patient in {(), by}:  # "The decision was criticised by ..."
        start, _ = match.clause
        return by, owner_of_text(match.sentence, range(start, match.at), discourse)
    return by, patient


def _before(match: TriggerMatch, relation: str) -> Participant | None:
    """Return the sides of what a passive concludes: "Un accord entre Norland et Ormuk a été signé"."""
    start, _ = match.clause
    inside = [p for p in match.sentence.participants if start <= p.first and p.last < match.at]
    return first(inside, relation)


def _adjacent_participant(match: TriggerMatch) -> People:
    """Return who stands right before a participle: "un homme arrêté", "la cour, déjà saisie"."""
    sentence, at = match.sentence, match.at
    while at > 1 and sentence.low[at - 1] in sentence.table.adverbs:
        at -= 1
    beside = (p for p in sentence.participants if at - 2 <= max(p.last, p.end) < at)
    return people(next(beside, None))


_VERBS: Mapping[Frame, Reading] = {
    Frame.TO: _verb_to,
    Frame.HOST: _verb_of_hosts,
    Frame.GO: _verb_of_going,
    Frame.MEET: _verb_of_meeting,
    Frame.JOINT: _verb_together,
    Frame.ALONE: _verb_alone,
    Frame.UNDERGO: _verb_of_undergoing,
}
