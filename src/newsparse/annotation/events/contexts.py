"""What an event is about: the contexts of PLOVER, by the mode of its trigger and the words around that."""

from __future__ import annotations

from newsparse.annotation.events.trigger_match import TriggerMatch

_NEAR = 7  # words on each side of a trigger within its clause
_MOST = 3  # contexts of one event
_BY_MODE = {
    "MOBILIZE-troops": "military",
    "MOBILIZE-weapons": "military",
    "ASSAULT-aerial": "military",
    "ASSAULT-heavy-weapons": "military",
    "RETREAT-ceasefire": "military",
    "ACCUSE-investigate": "legal",
    "SANCTION-convict": "legal",
    "SANCTION-expel": "diplomatic",
    "CONSULT-multilateral": "diplomatic",
    "COERCE-cyber": "cyber",
}
"""Contexts that a class and mode have by themselves."""


def contexts(match: TriggerMatch) -> tuple[str, ...]:
    """Return the PLOVER contexts of an event, the surest first."""
    sentence, at, last = match.sentence, match.at, match.last
    start, end = match.clause
    near = sentence.low[max(start, at - _NEAR) : min(end, last + _NEAR) + 1]
    of_words = filter(None, map(sentence.table.contexts.get, near))
    own = _BY_MODE.get(match.form.trigger.code)
    return tuple(dict.fromkeys([*([own] if own else ()), *of_words]))[:_MOST]
