"""A possible participant of an event: where it stands, who it is, and the preposition before it."""

from __future__ import annotations

from newsparse._classes import frozen
from newsparse.model.entities import Entity, EntityKind

STATELY = frozenset({EntityKind.STATE, EntityKind.PLACE})
"""Kinds of entities that stand for states."""


@frozen
class Participant:
    """A possible participant of an event, with the preposition before it."""

    first: int
    last: int
    """Words, both inclusive."""
    entities: tuple[Entity, ...]
    relation: str = ""
    """`by`, `to`, `with`, `together`, `against`, `of`, `between`, `place`, `for`, `from`, `addressed`, `object`,
    `other`; empty without one."""
    end: int = 0
    """Last word of its complement: "éléphant" of "braconnier d'éléphant"."""
