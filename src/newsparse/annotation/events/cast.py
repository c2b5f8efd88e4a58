"""Who plays in an article: people and states by how much it speaks of them, and groups without a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import attrs

from newsparse.gazetteers.countries import adjectives
from newsparse.model.entities import Entity, EntityKind, Mention


@attrs.frozen(eq=False)
class Cast:
    """Who plays in the article: the entities by how much it speaks of them, and groups without a name."""

    people: tuple[Entity, ...]
    """Persons, the most spoken of first."""
    states: tuple[Entity, ...]
    by_country: Mapping[str, Entity]
    adjectives: Mapping[str, str]
    """Codes of states by their adjectives."""
    roles: Mapping[str, str]
    """Country of a person by the id, as far as a role tells it."""
    groups: dict[str, Entity]

    def two(self, *, states: bool) -> tuple[Entity, ...]:
        """Return the two persons or states that the article is about, nobody if there are fewer."""
        chosen = (self.states if states else self.people)[:2]
        return chosen if len(chosen) == 2 else ()  # noqa: PLR2004 - two of them

    def leader(self, country: str) -> Entity | None:
        """Return the person of a country that the article speaks of most, one with a full name before others."""
        own = [person for person in self.people if self.roles.get(person.id) == country]
        return min(own, key=lambda person: " " not in person.name, default=None)

    def named(self, entity: Entity) -> Entity:
        """Return who an entity without a name is: the American president has one, American information is a state's."""
        if entity.kind is not EntityKind.ROLE:
            return entity
        codes = (self.adjectives.get(word) for word in entity.name.lower().split())
        country = next((code for code in codes if code), None)
        return (self.leader(country) or self.state(country) if country else None) or entity

    def source(self, words: str) -> Entity:
        """Return the entity of a source without a name: "informations américaines" are those of a state."""
        codes = (self.adjectives.get(word) for word in words.lower().split())
        country = next((code for code in codes if code), None)
        return (self.state(country) if country and "'" not in words else None) or self.group(words)

    def state_named(self, words: Iterable[str]) -> Entity | None:
        """Return the state that the first adjective of a state among the words means."""
        code = next((self.adjectives[word] for word in words if word in self.adjectives), None)
        return self.state(code) if code else None

    def power(self, entity: Entity) -> Entity:
        """Return who acts: the state for a capital that stands for it."""
        if entity.kind is EntityKind.PLACE and entity.country:
            return self.state(entity.country) or entity
        return entity

    def side(self, entity: Entity) -> str:
        """Return the state that somebody belongs to, by its code, else the id of the entity."""
        return entity.country or self.roles.get(entity.id) or entity.id

    def state(self, country: str) -> Entity | None:
        """Return the entity of a state."""
        return self.by_country.get(country)

    def group(self, name: str) -> Entity:
        """Return the entity of a group that has no name."""
        key = name.lower()
        if key not in self.groups:
            self.groups[key] = Entity(id=f"g{len(self.groups) + 1}", name=name, kind=EntityKind.ROLE)
        return self.groups[key]


def cast_of(entities: Sequence[Entity], mentions: Sequence[Mention]) -> Cast:
    """Return the cast of an article by its entity table and where it mentions them."""
    counts = Counter(mention.entity.id for mention in mentions)
    ranked = sorted(entities, key=lambda entity: -counts[entity.id])
    of_states = adjectives()
    by_country: dict[str, Entity] = {}
    weight: Counter[str] = Counter()
    for entity in ranked:
        if entity.country and entity.kind in {EntityKind.STATE, EntityKind.PLACE}:
            weight[entity.country] += counts[entity.id]
            if entity.country not in by_country or entity.kind is EntityKind.STATE:
                by_country[entity.country] = entity
    roles_of = {
        entity.id: code
        for entity in entities
        for role in entity.roles
        for code in [entity.country or next((of_states[w] for w in role.lower().split() if w in of_states), None)]
        if code
    }
    return Cast(
        people=tuple(entity for entity in ranked if entity.kind is EntityKind.PERSON),
        states=tuple(by_country[code] for code, _ in weight.most_common()),
        by_country=by_country,
        adjectives=of_states,
        roles=roles_of,
        groups={},
    )
