"""Whom sentences of our own name, with all that is told of each: `told/entities.*.txt` hold texts and answers.

The answers were read, one by one, before they were written down: a text whose answer was wrong is not among them.
"""

from __future__ import annotations

import pytest

from newsparse import Entity
from newsparse.annotation.entities import find_entities
from newsparse.languages import LANGUAGES
from newsparse.testing._reading import body_of
from tests.support.told import name_of, rows


def told(entity: Entity) -> str:
    """Return all that is told of an entity."""
    known = [known for known in (entity.country, entity.gender and entity.gender.value) if known]
    roles = [f"({', '.join(entity.roles)})"] if entity.roles else []
    return " ".join([entity.kind.value, entity.name, *known, *roles])


@pytest.mark.parametrize(("language", "text", "answers"), rows("entities"), ids=name_of)
def test_a_text_names_whom_stands_below_it(language: str, text: str, answers: list[str]) -> None:
    entities, mentions = find_entities(body_of(text, language), LANGUAGES)
    named = [(told(one), ", ".join([m.span.of(text) for m in mentions if m.entity == one])) for one in entities]

    assert [f"{who}: {words}" for who, words in named] == answers
