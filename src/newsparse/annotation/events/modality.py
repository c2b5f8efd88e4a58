"""How a text vouches for an event: told as fact, alleged, denied, planned, possible only, or negated."""

from __future__ import annotations

from newsparse.annotation.events.plover import ABOUT_THE_FUTURE
from newsparse.annotation.events.triggers import Telling
from newsparse.annotation.grammar.event_forms import Form, Shape
from newsparse.annotation.grammar.event_sentence import Told
from newsparse.model.events import Modality

_NEGATED, _NOUN_NEGATED, _DOUBTED, _PLANNED, _ACCUSED = 4, 3, 6, 5, 14  # words that a cue reaches
_CLASSES_OF_SPEECH = frozenset({"ACCUSE", "REQUEST", "REJECT", "THREATEN", "AGREE"})


def modality(telling: Telling, *, reported: bool) -> tuple[Modality, int | None]:
    """Return the modality of the event at a word, and where the cue for it stands.

    In reported speech a conditional is the future of the past: "il a dit qu'il viendrait".
    """
    told, at, form = telling.told, telling.at, telling.form
    if reported and form.shape is Shape.CONDITIONAL and form.trigger.event not in ABOUT_THE_FUTURE:
        return (Modality.ASSERTED if form.trigger.future else Modality.PLANNED), at
    for kind, cue in (
        (Modality.DENIED, _denied(told, at, form)),
        (Modality.NEGATED, _negated(told, at, form)),
        (Modality.ALLEGED, _alleged(told, at, form)),
        (Modality.HYPOTHETICAL, _doubted(told, at, form)),
        (Modality.PLANNED, _planned(told, at, form)),
    ):
        if cue is not None:
            return kind, cue
    return Modality.ASSERTED, None


def _last(told: Told, at: int, reach: int, cues: frozenset[str]) -> int | None:
    """Return the nearest cue to the left, within the reach and the clause."""
    for index in range(at - 1, max(-1, at - reach - 1), -1):
        if told.low[index] in cues and not told.stops_between(index, at):
            return index
    return None


def _denied(told: Told, at: int, form: Form) -> int | None:
    if form.trigger.event in _CLASSES_OF_SPEECH or told.table.denials.isdisjoint(told.low):
        return None
    return next((index for index, word in enumerate(told.low) if word in told.table.denials and index != at), None)


def _negated(told: Told, at: int, form: Form) -> int | None:
    table = told.table
    if form.shape is Shape.NOUN or form.shape is Shape.INFINITIVE:
        cue = _last(told, at, _NOUN_NEGATED, table.negating)
        if cue is not None or form.shape is Shape.NOUN:
            return cue
    reach = table.verb_group if table.verb_last else _NEGATED
    window = range(max(0, at - reach), min(len(told.low), at + _NEGATED))
    for index in window:
        of_idiom = at < index <= at + len(form.rest)  # "n'hésitera pas à"
        if of_idiom or told.low[index] not in table.negations or told.stops_between(index, at):
            continue
        if not table.negation_partners or any(
            word in table.negation_partners for word in told.low[max(0, min(index, at) - _NEGATED - 1) : index]
        ):
            return index
    return _negated_by_subject(told, at)


def _negated_by_subject(told: Told, at: int) -> int | None:
    """Return a negation that opens a clause before its partner: "aucun accord n'a été trouvé"."""
    partner = _last(told, at, _NEGATED + 1, told.table.negation_partners)
    return None if partner is None else _last(told, partner, _NEGATED, told.table.negating)


def _alleged(told: Told, at: int, form: Form) -> int | None:
    if form.trigger.event in _CLASSES_OF_SPEECH:
        return None
    cue = next(
        (i for i in range(at - 1, max(-1, at - _ACCUSED - 1), -1) if told.low[i] in told.table.accusations), None
    )
    if cue is not None and not _is_done(told, cue, at):
        return cue
    table = told.table
    if form.shape is Shape.PARTICIPLE or (form.shape is Shape.FINITE and not table.negation_partners):
        awaited = table.verb_last and any(word in table.passive for word in told.low[at + 1 : at + 2])
        return None if awaited else _last(told, at, table.verb_group, table.hearsay)
    return None


def _is_done(told: Told, cue: int, at: int) -> bool:
    """Tell whether the main verb goes on behind an accusation set off by commas: "accusé de vol, a été condamné"."""
    helpers = told.table.perfect | told.table.passive
    return any(told.low[i] == "," and told.low[i + 1] in helpers for i in range(cue + 1, at - 1))


def _doubted(told: Told, at: int, form: Form) -> int | None:
    if form.shape is Shape.CONDITIONAL and form.trigger.event not in ABOUT_THE_FUTURE:
        return at
    if form.trigger.event == "ACCUSE":
        return None
    return _last(told, at, _DOUBTED, told.table.doubts)


def _planned(told: Told, at: int, form: Form) -> int | None:
    if form.trigger.event in ABOUT_THE_FUTURE:
        return None
    if form.shape is Shape.FUTURE:
        return at
    if form.shape is Shape.NOUN:
        around = [*range(at - 1, max(-1, at - 3), -1), at + len(form.rest) + 1]
        plans = told.table.plans - told.table.to  # "visit to"
        return next((i for i in around if i < len(told.low) and told.low[i] in plans), None)
    if form.shape in {Shape.INFINITIVE, Shape.PARTICIPLE}:
        reach = told.table.verb_group if told.table.verb_last else _PLANNED
        return _last(told, at, reach, told.table.plans | told.table.future_auxiliaries)
    return None
