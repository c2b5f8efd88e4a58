"""Deeds that another event speaks of: who did them is who is criticised for them, and who harmed those hurt in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from newsparse.annotation.events.draft import Draft
from newsparse.annotation.events.plover import FELT, OF_HARM
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.text.span import Span

_OBJECT = 6  # words from a verb of criticism to the noun of the event that it is about
_HARM = frozenset(f"plover:{event}" for event in OF_HARM)


def is_criticised(event: Draft, accuser: TriggerMatch | None, deed: TriggerMatch) -> bool:
    """Tell whether a verb of criticism without a recipient has an event as its object: "condemned the attack"."""
    if accuser is None or accuser.event not in FELT or event.recipients or not (deed.is_noun or deed.attribute):
        return False
    return deed.at - accuser.last <= _OBJECT and not deed.sentence.stops_between(accuser.last, deed.at)


def is_criticised_in_passive(deed: TriggerMatch | None, accuser: TriggerMatch, event: Draft) -> bool:
    """Tell whether an event is the subject of criticism in the passive: "The sentence was criticised by ..."."""
    if deed is None or not deed.is_noun or accuser.event not in FELT or event.recipients or not accuser.is_helped:
        return False
    near = accuser.at - deed.last <= _OBJECT and not deed.is_behind_preposition
    return near and accuser.is_passive and not deed.sentence.stops_between(deed.last, accuser.at)


def is_cause_of_harm(event: Draft, harm: TriggerMatch | None, deed: TriggerMatch) -> bool:
    """Tell whether a noun says in what somebody was harmed: "were killed in the attack by rebels"."""
    if harm is None or harm.is_noun or not deed.is_noun or event.actors or event.type not in _HARM:
        return False
    near = harm.event == deed.event and deed.is_behind_preposition and deed.at - harm.last <= _OBJECT
    return near and not deed.sentence.stops_between(harm.last, deed.at)


def add_doers(drafts: Sequence[Draft], deeds: Mapping[Span, Span], side: Literal["actors", "recipients"]) -> None:
    """Put who did what events speak of on the side that they leave open.

    Args:
        drafts: in order of the text.
        deeds: the triggers of deeds by those of the events that speak of them.
        side: which one is filled: `recipients` of criticism, `actors` of harm.
    """
    if not deeds:
        return
    by_trigger = {draft.trigger: draft for draft in drafts}
    for draft in drafts:
        if draft.trigger in deeds:
            _add_doers(draft, by_trigger.get(deeds[draft.trigger]), side)


def _add_doers(draft: Draft, deed: Draft | None, side: Literal["actors", "recipients"]) -> None:
    if deed is None or getattr(draft, side):
        return
    others = draft.recipients if side == "actors" else draft.actors
    doers = tuple([entity for entity in deed.actors if entity not in others])
    if side == "actors":
        draft.actors = doers
    else:
        draft.recipients = doers
