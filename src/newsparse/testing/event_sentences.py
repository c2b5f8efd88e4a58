"""Sentences that tell one event, made from the answer: class, voice, actor, recipient, day and modality."""

from __future__ import annotations

import datetime as dt

import attrs
from hypothesis import strategies as st

from newsparse._classes import frozen
from newsparse.model.events import Modality

_STATES = ("la France", "la Pologne", "l'Italie", "l'Espagne", "le Canada", "le Brésil", "la Suède", "la Norvège")
_VERBS = {
    "SUPPORT": ("remercié", "remerciera"),
    "ACCUSE": ("critiqué", "critiquera"),
    "THREATEN": ("menacé", "menacera"),
    "SANCTION": ("sanctionné", "sanctionnera"),
    "ASSAULT": ("attaqué", "attaquera"),
    "AGREE": ("invité", "invitera"),
    "AID": ("secouru", "secourra"),
    "COERCE": ("censuré", "censurera"),
}
"""Participle and future of verbs that need no company, by class."""
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


@frozen
class EventSentenceSample:
    """A sentence and the event that it tells."""

    sentence: str
    kind: str
    actor: str
    recipient: str
    day: dt.date | None
    modality: Modality


@st.composite
def event_sentences(draw: st.DrawFn, *, negatable: bool = False) -> EventSentenceSample:
    """Draw a French sentence that tells an event, active or passive, dated or not, told, denied or planned.

    Args:
        draw: given by Hypothesis.
        negatable: draw only sentences in the active past that are no negations yet.

    Example:
        >>> from hypothesis import find
        >>> find(event_sentences(negatable=True), lambda told: told.kind == "SUPPORT" and told.day is None).sentence
        'La France a remercié la Pologne.'
    """
    kind = (
        draw(st.sampled_from(sorted(_VERBS))) if not negatable else draw(st.sampled_from(["SUPPORT", *sorted(_VERBS)]))
    )
    actor, recipient = draw(st.permutations(_STATES).map(lambda states: (states[0], states[1])))
    day = draw(st.none() | st.dates(dt.date(2000, 1, 1), dt.date(2023, 12, 31)))
    voice = "active" if negatable else draw(st.sampled_from(["active", "passive", "negated", "future"]))
    past, future = _VERBS[kind]
    agrees = "e" if recipient.startswith(("la", "l'")) else ""
    clause = {
        "active": f"{actor} a {past} {recipient}",
        "passive": f"{recipient} a été {past}{agrees} par {actor}",
        "negated": f"{actor} n'a pas {past} {recipient}",
        "future": f"{actor} {future} {recipient}",
    }[voice]
    modality = {"negated": Modality.NEGATED, "future": Modality.PLANNED}.get(voice, Modality.ASSERTED)
    if voice == "future" and kind in {"AGREE", "THREATEN"}:
        modality = Modality.ASSERTED  # a threat that will be made is one
    when = f" le {day.day} {_MONTHS[day.month - 1]} {day.year}" if day else ""
    sentence = f"{clause[0].upper()}{clause[1:]}{when}."
    return EventSentenceSample(sentence, kind, _bare(actor), _bare(recipient), day, modality)


def negated(told: EventSentenceSample) -> EventSentenceSample:
    """Return the same event with its verb negated; for sentences drawn as `negatable`."""
    sentence = told.sentence.replace(" a ", " n'a pas ", 1)
    return attrs.evolve(told, sentence=sentence, modality=Modality.NEGATED)


def _bare(state: str) -> str:
    return state.removeprefix("l'").removeprefix("la ").removeprefix("le ")
