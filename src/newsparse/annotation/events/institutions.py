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
    known = dict.fromkeys((*entities, *(entity for event in events for entity in event.actors)))
    named = [(entity, _words(entity.name)) for entity in known if entity.kind in _NAMED]
    found = {
        code: _only(named, _nouns(table, INSTITUTIONS[code]), compounds=table.kinds.compounds)
        for code in {_code(event) for event in events if _lacks_doer(event)} & INSTITUTIONS.keys()
    }
    return [_completed(event, found) for event in events]


def _nouns(table: EventLexicon, kinds: Sequence[str]) -> frozenset[str]:
    return frozenset().union(*(table.institutions.get(kind, frozenset()) for kind in kinds))


def _completed(event: Event, found: Mapping[str, Entity | None]) -> Event:
    institution = found.get(_code(event)) if _lacks_doer(event) else None
    return attrs.evolve(event, actors=(institution,)) if institution and institution not in event.recipients else event


def _lacks_doer(event: Event) -> bool:
    return not (event.actors or event.historical) and event.modality in _DONE


def _code(event: Event) -> str:
    return "-".join((event.type.partition(":")[2], *event.mode))


def _words(name: str) -> list[str]:
    return name.lower().replace("-", " ").split()


def _only(named: Iterable[tuple[Entity, Sequence[str]]], nouns: frozenset[str], *, compounds: bool) -> Entity | None:
    """Return the only body that one of the nouns names; one with a name of its own before those without."""
    fitting = [entity for entity, words in named if _names(words, nouns, compounds=compounds)]
    bodies = [entity for entity in fitting if entity.kind is EntityKind.ORGANISATION]
    chosen = bodies or fitting
    return chosen[0] if len(chosen) == 1 else None


def _names(words: Sequence[str], nouns: frozenset[str], *, compounds: bool) -> bool:
    if not nouns.isdisjoint(words):
        return True
    return compounds and any(word.endswith(noun) for noun in nouns if len(noun) >= _SHORTEST for word in words)
