"""Defects of an article and blocks of a page are looked for when they are first asked for, and nobody can tell."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable

import attrs
import pytest

import newsparse
from newsparse import Article, DefectKind
from newsparse._late_field import Late
from newsparse.model import article as articles
from newsparse.model import document as documents
from newsparse.model import json
from newsparse.model.document import Block, Document, Kind, Source, blocks_of, places_of_blocks
from newsparse.reading import read

TEXT = "Quay reopens\n\nThe old quay was shut for years.Boats came back on Monday, and the crews were glad of it."


def parsed() -> Article:
    return newsparse.parse(TEXT, kind="text", language="en", plugins=())


def is_asked_for(article: Article) -> bool:
    return not isinstance(articles._SLOTS["defects"].__get__(article), Late)


def test_defects_are_found_when_they_are_first_asked_for_and_then_kept() -> None:
    article = parsed()
    assert not is_asked_for(article)

    defects = article.defects

    assert [defect.kind for defect in defects] == [DefectKind.FUSED_WORDS]
    assert article.defects is defects


@pytest.mark.parametrize(
    "passed_on",
    [
        lambda article: pickle.loads(pickle.dumps(article)),  # noqa: S301 - our own
        copy.copy,
        copy.deepcopy,
        lambda article: attrs.evolve(article, title="Other"),
        lambda article: Article.from_json(article.to_json()),
    ],
    ids=["pickle", "copy", "deepcopy", "evolve", "json"],
)
def test_what_an_article_is_passed_on_as_has_its_defects(passed_on: Callable[[Article], Article]) -> None:
    assert passed_on(parsed()).defects == parsed().defects != ()


def test_articles_are_equal_whether_or_not_they_were_asked() -> None:
    asked, other = parsed(), parsed()
    assert asked.defects

    assert asked == other
    assert hash(asked) == hash(other)
    assert asked.to_json() == parsed().to_json()


def test_an_article_that_was_not_asked_is_unlike_one_without_defects() -> None:
    assert parsed() != attrs.evolve(parsed(), defects=())


def test_fields_that_are_written_alone_ask_for_no_defects() -> None:
    article = parsed()

    json.dumps_fields(article, ("title",))
    json.dumps(article)

    assert not is_asked_for(article)


def test_an_article_is_revised_without_asking_for_its_defects() -> None:
    article = parsed()

    revised = articles.revise(article, title="Other")

    assert not is_asked_for(article)
    assert not is_asked_for(revised)
    assert revised == attrs.evolve(article, title="Other")


HTML = "<h1>Quay reopens</h1><p>Boats came back.</p>"
KINDS: dict[Kind, str] = {
    "html": HTML,
    "text": "Quay reopens\n\nBoats came back.",
    "body": "Quay reopens\n\nBoats came back.",
}


def page(kind: Kind = "html") -> Document:
    return read(Source(KINDS[kind], kind=kind))[0]


def are_asked_for(document: Document) -> bool:
    return not isinstance(documents._BLOCKS.__get__(document), Late)


@pytest.mark.parametrize("kind", KINDS)
def test_blocks_of_a_page_are_made_when_they_are_first_asked_for_and_then_kept(kind: Kind) -> None:
    document = page(kind)
    places = places_of_blocks(document)
    assert not are_asked_for(document)

    blocks = document.blocks

    assert [block.text for block in blocks] == ["Quay reopens", "Boats came back."]
    assert document.blocks is blocks
    assert places_of_blocks(document) == places == ([0, 14], [12, 30])


@pytest.mark.parametrize(
    "passed_on",
    [
        lambda document: pickle.loads(pickle.dumps(document)),  # noqa: S301 - our own
        copy.copy,
        lambda document: attrs.evolve(document, language="en"),
        lambda document: documents.revise(document, language="en"),
    ],
    ids=["pickle", "copy", "evolve", "revise"],
)
def test_what_a_page_is_passed_on_as_has_its_blocks(passed_on: Callable[[Document], Document]) -> None:
    assert passed_on(page()).blocks == (Block(0, 12), Block(14, 30))


def test_a_page_is_revised_without_asking_for_its_blocks() -> None:
    document = page()

    assert not are_asked_for(documents.revise(document, language="en"))
    assert not are_asked_for(document)


def test_pages_are_equal_whether_or_not_they_were_asked() -> None:
    asked, other = page(), page()
    assert asked.blocks

    assert asked == other
    assert hash(asked) == hash(other)


@pytest.mark.parametrize("kind", KINDS)
def test_parsing_a_page_makes_no_blocks_but_the_labelled_ones(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    """Making them twice took a fiftieth of what a page takes."""
    made = []

    def noted(text: str, starts: list[int], ends: list[int]) -> tuple[Block, ...]:
        made.append(text)
        return blocks_of(text, starts, ends)

    monkeypatch.setattr("newsparse.model.document.blocks_of", noted)
    article = newsparse.parse(KINDS[kind], kind=kind, plugins=())

    assert len(article.blocks) == 2
    assert not made
