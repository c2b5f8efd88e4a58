"""Each figure of fields that bounds what is looked at, just on both sides of it."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from tests.support.boundaries import Edge, edges, names, prose

TITLE = "The quay of the town is closed"


def read(words: str, head: str = "") -> Article:
    source = f"<html lang='en'><head>{head}</head><body><h1>{TITLE}</h1>{words}</body></html>"
    return newsparse.parse(source, kind="html", plugins=())


def is_confirmed_behind(count: int) -> bool:
    """Tell whether the name of a site is known that a link to its front page says, behind so many others."""
    logos = "<a href='/'>Kora</a>" * count
    article = read(f"{logos}<a href='/'>Zozo Post</a>{prose(4)}", f"<title>{TITLE} | Zozo Post</title>")
    return article.publisher is not None


def kind(paragraphs: int) -> str:
    """Return which kind of page it is that has so many short paragraphs right below its headline, and eight cards."""
    cards = "".join(f"<div class='teaser'><h3><a href='/{i}'>What we saw {i}</a></h3></div>" for i in range(8))
    return read(prose(paragraphs, length=100) + cards).kind


FIGURES = edges([
    ("links to the front page that are looked at", lambda: is_confirmed_behind(399), True,
        lambda: is_confirmed_behind(400), False),
    ("paragraphs of an article that stands among cards", lambda: kind(1), "index", lambda: kind(2), "article"),
])  # fmt: skip


@pytest.mark.parametrize("edge", FIGURES, ids=names(FIGURES))
def test_a_figure_of_a_field_decides_on_both_sides(edge: Edge) -> None:
    edge.check()
