"""Who does what a passive tells: behind "by", before the participle, or the authority that tells of it itself."""

from __future__ import annotations

from newsparse.annotation.events import plover
from newsparse.annotation.events.participant import Participant
from newsparse.annotation.events.roles import Near
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.grammar.discourse import DiscourseContext, People
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.annotation.grammar.event_subjects import first
from newsparse.languages.schema.verbs import VerbForm

_REACH = 16  # words from a participle to who does it


def doer(match: TriggerMatch, near: Near) -> Participant | None:
    """Return who stands behind "by", unless another verb with its auxiliary stands between.

    Args:
        match: a participle that is passive.
        near: the participants around it.
    """
    outer = [p for p in near if not any(other.first < p.first <= other.end for other in near)]
    participant = first(outer, "by") or _behind_a_charge(match)  # "im Zentrum von Lagos von Soldaten festgenommen"
    helpers = match.sentence.tables.helpers
    if participant is None:
        return _behind_insertion(match)
    if is_of_noun(match.sentence, participant):
        return None
    return participant if helpers.isdisjoint(match.sentence.low[match.last + 1 : participant.first]) else None


def _behind_a_charge(match: TriggerMatch) -> Participant | None:
    """Return who stands behind "by" and a noun that is another trigger: "acquitted of all charges by the court"."""
    sentence = match.sentence
    behind = (p for p in sentence.participants if match.limit <= p.first <= match.last + _REACH and p.relation == "by")
    found = next(behind, None)
    if found is None or sentence.stops_between(match.last, found.first) or sentence.verb_final:
        return None
    between = (i for i in range(match.last + 1, found.first - 1) if i != match.limit)
    return None if any(sentence.tables.is_verb(sentence.low[i]) for i in between) else found


def is_of_noun(sentence: EventSentence, participant: Participant) -> bool:
    """Tell whether "von" ties somebody to the noun of another event: "wegen Misshandlung von Häftlingen"."""
    at = participant.first - 1
    while at > 0 and sentence.low[at] not in sentence.table.by:
        at -= 1
    if at < 1 or sentence.low[at] not in sentence.table.of:
        return False
    return any(form.shape is VerbForm.NOUN for form in sentence.tables.triggers_of(sentence.low[at - 1]))


def authority(match: TriggerMatch, discourse: DiscourseContext) -> People:
    """Return the police or court that tells of its own deed: "Two men were detained, the police said"."""
    if match.event not in plover.OF_AUTHORITIES or not discourse.speaker:
        return ()
    words = discourse.speaker[0].name.lower().split()
    return discourse.speaker if not match.sentence.table.authorities.isdisjoint(words) else ()


def _behind_insertion(match: TriggerMatch) -> Participant | None:
    """Return who stands behind "by" and an insertion: "were hit on Friday, after the market had closed, by men"."""
    sentence, low = match.sentence, match.sentence.low
    if not match.is_helped or sentence.verb_final:
        return None
    for participant in sentence.participants:
        start = _tie(sentence, participant)
        if participant.first > match.last and participant.relation == "by" and low[start - 1] == ",":
            return participant if "," in low[match.last + 1 : start - 1] else None
    return None


def _tie(sentence: EventSentence, participant: Participant) -> int:
    """Return where the preposition before a participant and its determiner is."""
    at = participant.first - 1
    while at > 0 and sentence.low[at] in sentence.tables.determiners and sentence.low[at] not in sentence.table.by:
        at -= 1
    return at
