"""Entities: the people, bodies, states and places of one article, and where it mentions them."""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.text.span import Span


class EntityKind(StrEnum):
    """What sort of thing an entity is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    AGENCY = "agency"
    """A news agency, such as AFP or Interfax."""
    STATE = "state"
    PLACE = "place"
    ROLE = "role"
    """An office or a group known only by its function: "a US official", "the observers"."""


class Gender(StrEnum):
    """Grammatical gender, where the text tells."""

    FEMININE = "feminine"
    MASCULINE = "masculine"


@frozen
class Entity:
    """Somebody or something that the article speaks of, under one canonical name.

    Example:
        >>> Entity(id="e1", name="AFP", kind=EntityKind.AGENCY, country="FR").kind.value
        'agency'
    """

    id: str
    """Unique within the article, stable for the same input: `e1`, `e2` ..."""
    name: str
    kind: EntityKind = attrs.field(hash=False)  # the id and the name tell entities apart
    country: str | None = attrs.field(default=None, hash=False)
    """ISO 3166-1 alpha-2, in capitals."""
    gender: Gender | None = attrs.field(default=None, hash=False)
    roles: tuple[str, ...] = attrs.field(default=(), hash=False)
    """Offices and titles in the words of the article, in order of appearance."""

    def __attrs_post_init__(self) -> None:
        if not self.name.strip():
            msg = f"an entity needs a name, got {self.name!r}"
            raise ValueError(msg)


@frozen
class Mention:
    """One place of the text that speaks of an entity, by name, role or metonym; never a bare pronoun."""

    entity: Entity
    span: Span


show_as_public(__name__)
