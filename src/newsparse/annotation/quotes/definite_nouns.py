"""Definite nouns: which named body `le constructeur`, `the ministry` stands for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from newsparse.annotation.entities.aliases import fold_name
from newsparse.model.entities import Entity, EntityKind, Mention
from newsparse.text.patterns import late_pattern

_LONGEST = 30  # letters of a noun before a name
_NOUN_BEFORE = late_pattern(rf"([^\W\d_]{{3,{_LONGEST}}}+)\s$")
_BODIES = frozenset({EntityKind.ORGANISATION, EntityKind.AGENCY})


class DefiniteNouns:
    """The nouns that an article uses for bodies: before their names, `le constructeur NAME`, and in them."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self.text, self.mentions = text, mentions

    @cached_property
    def _bearers(self) -> dict[str, list[tuple[int, Entity]]]:
        bearers: dict[str, list[tuple[int, Entity]]] = {}
        for mention in self.mentions:
            if mention.entity.kind not in _BODIES:
                continue
            start = mention.span.start
            for noun in (*_before(self.text, start), *fold_name(mention.entity.name)):
                bearers.setdefault(noun, []).append((start, mention.entity))
        return bearers

    def bearer(self, noun: str, at: int) -> Entity | None:
        """Return the body that was last called by a noun before a place; None if none was.

        Args:
            noun: in lower case.
            at: the place.
        """
        for key in fold_name(noun)[:1]:
            for start, entity in reversed(self._bearers.get(key, ())):
                if start < at:
                    return entity
        return None


def _before(text: str, start: int) -> tuple[str, ...]:
    """Return the common noun right before a name."""
    found = _NOUN_BEFORE.search(text, max(0, start - _LONGEST - 1), start)
    return fold_name(found[1]) if found and found[1].islower() else ()
