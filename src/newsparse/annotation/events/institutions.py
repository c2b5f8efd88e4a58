"""Which court, which police: the only one that an article names did what a passive or a noun leaves open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs

from newsparse.annotation.events.plover import INSTITUTIONS
from newsparse.languages.schema.events import EventLexicon
from newsparse.model.entities import Entity, EntityKind
from newsparse.model.events import Event, Modality

_NAMED = frozenset({EntityKind.ORGANISATION, EntityKind.ROLE})
_DONE = frozenset({Modality.ASSERTED, Modality.ALLEGED})
_SHORTEST = 5  # letters of a noun that can end a compound: "Landgericht"


def with_institutions(events: Sequence[Event], table: EventLexicon, entities: Iterable[Entity]) -> list[Event]:
    """Return the events with the institution that alone can have done what nobody is said to have done.

    Args:
        events: the events of an article.
        table: its language, which says what bodies do: courts convict.
        entities: whom the article names.
    """
    known = list(dict.fromkeys((*entities, *(entity for event in events for entity in event.actors))))
    found = {
        code: _only(known, _nouns(table, kinds), compounds=table.kinds.compounds)
        for code, kinds in INSTITUTIONS.items()
    }
    return [_completed(event, found) for event in events]


def _nouns(table: EventLexicon, kinds: Sequence[str]) -> frozenset[str]:
    return frozenset().union(*(table.institutions.get(kind, frozenset()) for kind in kinds))


def _completed(event: Event, found: Mapping[str, Entity | None]) -> Event:
    if event.actors or event.historical or event.modality not in _DONE:
        return event
    code = "-".join((event.type.partition(":")[2], *event.mode))
    institution = found.get(code)
    return attrs.evolve(event, actors=(institution,)) if institution and institution not in event.recipients else event


def _only(entities: Iterable[Entity], nouns: frozenset[str], *, compounds: bool) -> Entity | None:
    """Return the only body that one of the nouns names; one with a name of its own before those without."""
    fitting = [entity for entity in entities if entity.kind in _NAMED and _is(entity.name.lower(), nouns, compounds)]
    named = [entity for entity in fitting if entity.kind is EntityKind.ORGANISATION]
    chosen = named or fitting
    return chosen[0] if len(chosen) == 1 else None


def _is(name: str, nouns: frozenset[str], compounds: bool) -> bool:  # noqa: FBT001 - private
    words = name.replace("-", " ").split()
    if not nouns.isdisjoint(words):
        return True
    return compounds and any(word.endswith(noun) for noun in nouns if len(noun) >= _SHORTEST for word in words)
