"""Flat text says the same, paragraph by paragraph, whatever tool made it of a page."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import newsparse
from tests.support.articles import ARTICLES, Made
from tests.support.makings import MAKINGS, sheets, text_nodes, text_nodes_alone, text_nodes_apart

NODES = (text_nodes, text_nodes_alone, text_nodes_apart)
WITHOUT_CASE = ("ja", "ar")
"""Nothing shows that a sentence begins, so that some paragraphs stay in pieces."""


def letters(text: str) -> str:
    return re.sub(r"\W+", "", text)


def body(text: str) -> list[str]:
    article = newsparse.parse(text, kind="text", plugins=(), times=False, quotes=False, events=False)
    assert all(article.document.text[block.start : block.end] == block.text for block in article.blocks)
    return [letters(block.text) for block in article.body]


CASES = [
    (language, making)
    for language in ARTICLES
    for making in MAKINGS
    if making not in NODES or language not in WITHOUT_CASE
]


@pytest.mark.parametrize(("language", "making"), CASES)
def test_the_body_is_the_paragraphs(language: str, making: Callable[[Made, str], str]) -> None:
    made = ARTICLES[language]

    assert body(making(made, language)) == [letters(paragraph) for paragraph in made.paragraphs]


@pytest.mark.parametrize("making", NODES)
@pytest.mark.parametrize("language", WITHOUT_CASE)
def test_without_case_no_paragraphs_are_joined_to_each_other(language: str, making: Callable[[Made, str], str]) -> None:
    made = ARTICLES[language]

    assert all(any(part in letters(one) for one in made.paragraphs) for part in body(making(made, language)))


@pytest.mark.parametrize("language", ARTICLES)
def test_numbers_and_heads_of_sheets_are_no_text(language: str) -> None:
    made = ARTICLES[language]

    assert "".join(body(sheets(made, language))) == letters("".join(made.paragraphs))


@pytest.mark.parametrize("language", ARTICLES)
def test_a_page_on_one_line_keeps_its_text(language: str) -> None:
    made = ARTICLES[language]
    text = letters(" ".join(made.paragraphs))

    found = "".join(body(" ".join([*made.menu, *made.head, *made.paragraphs, *made.foot])))

    assert text[-600:] in found


@pytest.mark.parametrize("language", ARTICLES)
def test_paragraphs_on_one_line_are_one_block(language: str) -> None:
    text = " ".join(ARTICLES[language].paragraphs)

    assert body(text) == [letters(text)]
