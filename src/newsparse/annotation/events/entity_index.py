"""The entities of an article ranked by mention count, with lookup by country and by adjective of a country."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from newsparse._classes import frozen
from newsparse.gazetteers.countries import adjectives, joined_states
from newsparse.model.entities import Entity, EntityKind, Mention


@frozen(eq=False)
class EntityIndex:
    """Entities ranked by mention count, with lookup by country and nationality adjective."""

    people: tuple[Entity, ...]
    """Persons, the most mentioned first."""
    states: tuple[Entity, ...]
    by_country: Mapping[str, Entity]
    adjectives: Mapping[str, str]
    """Codes of states by their adjectives."""
    roles: Mapping[str, str]
    """Country of a person by the id, as far as a role states it."""
    role_words: Mapping[str, frozenset[str]]
    """The words of the roles of a person by the id."""
    groups: dict[str, Entity]
    headed: dict[str, set[Entity]]
    """Groups that were called by a noun with a complement, by that noun: "les syndicats de la radio"."""
    bare: dict[str, bool]
    """Nouns that alone call groups, and whether each of them is definite wherever it stands: "the teachers"."""
    described: Mapping[str, Entity]
    """Entities without a name by their descriptions: "manifestants"."""
    holders: Mapping[str, Entity]
    """Persons by the nouns of their roles and bodies by those of their names, where only one has them."""

    def top_pair(self, *, states: bool) -> tuple[Entity, ...]:
        """Return the two most mentioned persons or states; empty if there are fewer."""
        chosen = (self.states if states else self.people)[:2]
        return chosen if len(chosen) == 2 else ()  # noqa: PLR2004 - two of them

    def holder_in(self, country: str, role: Iterable[str], leaders: AbstractSet[str]) -> Entity | None:
        """Return the person of a country that bears a role, the most mentioned of several, full names before others.

        Args:
            country: its code.
            role: the words of the role.
            leaders: the roles of those who lead a state, each of which can be called by the others: "the US leader".
        """
        wanted = frozenset(role)
        wanted |= leaders if not wanted.isdisjoint(leaders) else frozenset()
        own = [person for person in self.people if self.roles.get(person.id) == country]
        fitting = [person for person in own if not wanted.isdisjoint(self.role_words[person.id])]
        return min(fitting, key=lambda person: " " not in person.name, default=None)

    def named(self, entity: Entity, leaders: AbstractSet[str]) -> Entity:
        """Resolve a role with a nationality to who bears it in that country, else to the state."""
        if entity.kind is not EntityKind.ROLE:
            return entity
        words = entity.name.lower().split()
        country = next((code for word in words if (code := self.adjectives.get(word))), None)
        if country is None:
            return entity
        role = [word for word in words if word not in self.adjectives]
        return self.holder_in(country, role, leaders) or self.state(country) or entity

    def source(self, words: str) -> Entity:
        """Return the entity of a source without a name: "informations américaines" are those of a state."""
        codes = (self.adjectives.get(word) for word in words.lower().split())
        country = next((code for code in codes if code), None)
        return (self.state(country) if country and "'" not in words else None) or self.group(words)

    def state_named(self, words: Iterable[str]) -> Entity | None:
        """Return the state that the first adjective of a state among the words means."""
        code = next((self.adjectives[word] for word in words if word in self.adjectives), None)
        return self.state(code) if code else None

    def states_joined(self, words: Iterable[str]) -> tuple[Entity, ...]:
        """Return the two states that the first adjective that joins two means: "sino-américain"."""
        codes = next((codes for word in words if "-" in word and (codes := joined_states(word))), ())
        states = tuple(state for code in codes if (state := self.state(code)))
        return states if len(states) == len(codes) else ()

    def acting_state(self, entity: Entity) -> Entity:
        """Return the state for a capital that stands for it, else the entity itself."""
        if entity.kind is EntityKind.PLACE and entity.country:
            return self.state(entity.country) or entity
        return entity

    def country_or_id(self, entity: Entity) -> str:
        """Return the country code of an entity, else its id."""
        return entity.country or self.roles.get(entity.id) or entity.id

    def state(self, country: str) -> Entity | None:
        """Return the entity of a state."""
        return self.by_country.get(country)

    def holder(self, noun: str) -> Entity | None:
        """Return the only person or body that the article calls by a noun: "the minister", "le comité"."""
        return self.holders.get(noun) or self._only_headed(noun)

    def _only_headed(self, noun: str) -> Entity | None:
        """Return the only group that was called by a noun with a complement: "les syndicats" of before."""
        groups = self.headed.get(noun, ())
        return next(iter(groups)) if len(groups) == 1 else None

    def call(self, noun: str, *, definite: bool) -> None:
        """Note that a noun alone calls a group."""
        self.bare[noun] = definite and self.bare.get(noun, True)

    def full_names(self) -> dict[Entity, Entity]:
        """Return the only group that the article calls by a noun and more words by the one of the noun alone."""
        called = ((noun, self.described.get(noun) or self.groups.get(noun)) for noun, one in self.bare.items() if one)
        return {group: full for noun, group in called if group and (full := self._only_headed(noun))}

    def group(self, name: str) -> Entity:
        """Return the entity of a group that has no name."""
        return self.described.get(name.lower()) or self._made(name, EntityKind.ROLE)

    def unknown(self, name: str) -> Entity:
        """Return the entity of a name that only its place in a sentence tells: "Veltra fired 300 people"."""
        return self._made(name, EntityKind.ORGANISATION)

    def _made(self, name: str, kind: EntityKind) -> Entity:
        return self.groups.setdefault(name.lower(), Entity(id=f"g{len(self.groups) + 1}", name=name, kind=kind))


def index_entities(entities: Sequence[Entity], mentions: Sequence[Mention]) -> EntityIndex:
    """Index the entities of an article by how often it mentions them."""
    counts = Counter([mention.entity.id for mention in mentions])
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
    return EntityIndex(
        people=tuple(entity for entity in ranked if entity.kind is EntityKind.PERSON),
        states=tuple(by_country[code] for code, _ in weight.most_common()),
        by_country=by_country,
        adjectives=of_states,
        roles=roles_of,
        role_words={entity.id: frozenset(" ".join(entity.roles).lower().split()) for entity in entities},
        groups={},
        headed={},
        bare={},
        described={entity.name.lower(): entity for entity in entities if entity.kind is EntityKind.ROLE},
        holders=_holders(entities),
    )


def _holders(entities: Sequence[Entity]) -> dict[str, Entity]:
    found: dict[str, list[Entity]] = {}
    for entity in entities:
        if entity.kind is EntityKind.PERSON:
            nouns = {word for role in entity.roles for word in role.lower().split()}
        elif entity.kind is EntityKind.ORGANISATION and not entity.name.islower():
            nouns = set(entity.name.lower().split())
        else:
            continue
        for noun in nouns:
            found.setdefault(noun, []).append(entity)
    return {noun: those[0] for noun, those in found.items() if len(those) == 1}
