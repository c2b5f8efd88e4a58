"""What a plugin's `newsparse_entities` adds."""

from __future__ import annotations

from collections.abc import Iterator

import newsparse
from newsparse import Article, Entity, EntityKind, Gender, Mention, Span, hookimpl
from newsparse.annotation.entities import find_entities
from newsparse.languages import LANGUAGES
from newsparse.testing._reading import body_of

TEXT = "« Tout ira bien », souffle ptolémée à sa voisine. Paul Modèle chante à Brumeval. Modèle est parti."


def _candidate(name: str, kind: EntityKind, gender: Gender | None = None) -> Mention:
    span = Span(TEXT.index(name), TEXT.index(name) + len(name))
    return Mention(Entity(id="x", name=name, kind=kind, gender=gender), span)


def _with(*candidates: Mention) -> list[tuple[str, EntityKind]]:
    entities, _ = find_entities(body_of(TEXT, "fr"), LANGUAGES, candidates)
    return [(entity.name, entity.kind) for entity in entities]


CORE = [("Paul Modèle", EntityKind.PERSON), ("Brumeval", EntityKind.PLACE)]


def test_the_core_alone() -> None:
    assert _with() == CORE


def test_a_name_that_the_core_does_not_know_is_added() -> None:
    assert _with(_candidate("ptolémée", EntityKind.PERSON)) == [("ptolémée", EntityKind.PERSON), *CORE]


def test_a_candidate_tells_the_kind_that_the_core_only_guessed() -> None:
    assert _with(_candidate("Brumeval", EntityKind.ORGANISATION))[1:] == [("Brumeval", EntityKind.ORGANISATION)]


def test_the_longer_of_two_that_overlap_stays() -> None:
    assert _with(_candidate("Paul", EntityKind.PLACE)) == CORE
    assert ("voisine. Paul Modèle", EntityKind.PERSON) in _with(_candidate("voisine. Paul Modèle", EntityKind.PERSON))


def test_the_order_of_candidates_does_not_show() -> None:
    one, other = (_candidate("ptolémée", kind) for kind in (EntityKind.PERSON, EntityKind.PLACE))

    assert _with(one, other) == _with(other, one)


def test_a_candidate_outside_the_blocks_is_dropped() -> None:
    beyond = Mention(Entity(id="x", name="rien", kind=EntityKind.PERSON), Span(5_000, 5_004))

    assert _with(beyond) == CORE


class Model:
    """A plugin that knows a name in small letters, and whose it is."""

    @hookimpl
    def newsparse_entities(self, article: Article) -> Iterator[Mention]:
        assert [entity.name for entity in article.entities] == ["Paul Modèle", "Brumeval"]
        yield _candidate("ptolémée", EntityKind.PERSON, Gender.FEMININE)


def test_a_plugin_adds_speakers_through_the_hook() -> None:
    article = newsparse.parse(TEXT, kind="body", language="fr", plugins=[Model()], events=False, strict=True)

    (quote,) = article.quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == ("ptolémée", EntityKind.PERSON)
    assert quote.speaker.gender is Gender.FEMININE
    assert [entity.id for entity in article.entities] == ["e1", "e2", "e3"]
