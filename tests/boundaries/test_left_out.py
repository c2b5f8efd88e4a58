"""Figures by which a block is described that a rule of HTML left out, just on both sides of them."""

from __future__ import annotations

import pytest

import newsparse
from tests.support.boundaries import Edge, edges, names, sized
from tests.support.marked_pages import MARK, TITLE, link, marked, paragraphs, text


def feature(name: str, body: str) -> float:
    """Return the value of a feature of the block that a test is about."""
    page = f"<html><head><title>{TITLE}</title></head><body>{body}</body></html>"
    found = newsparse.explain(page, kind="html", language="en", plugins=(), quotes=False, events=False, times=False)
    block = next(b for b, block in enumerate(found.article.blocks) if MARK in block.text)
    assert found.body_evidence is not None
    return next(value for key, value, _ in found.body_evidence.features(block) if key == name)


def beside(length: int) -> float:
    """Tell whether a widget stands in what holds most of 1,000 code points, of which an article has so many."""
    article = f"<article>{text(length - 500)}{text(500, 200)}</article>"
    widget = f"<div class='widget'><p>{marked(1_000 - length)}</p></div>"
    return feature("in_most_of_text", f"<main><h1>{TITLE}</h1>{article}{widget}</main>")


def nested(depth: int) -> float:
    """Return the share of the text around a widget with so many elements around its paragraph, in a section."""
    widget = f"<div class='widget'>{'<div>' * depth}<p>{marked(200)}</p>{'</div>' * depth}</div>"
    return feature("text_around", f"<main><h1>{TITLE}</h1>{paragraphs(4, 200)}<section>{widget}</section></main>")


def before_link(scraps: int) -> float:
    """Return the share of links around a widget, with so many scraps between it and one of 100 code points."""
    widget = f"<div class='widget'><p>{marked(80)}</p></div>{'<p>Z</p>' * scraps}<p>{link(sized(100))}</p>"
    return feature("links_around", f"<main><h1>{TITLE}</h1>{paragraphs(4, 200)}{widget}</main>")


def linked(length: int) -> float:
    """Return the share of links in a widget of 200 code points, of which so many are one with the space before it."""
    words = f"<p>{marked(200 - length, '')} {link(sized(length - 1, end='.'))}</p>"
    return feature("linked", f"<main><h1>{TITLE}</h1>{paragraphs(4, 200)}<div class='widget'>{words}</div></main>")


ALL = edges([
    ("code points of a link in a block of two hundred", lambda: linked(100), 0.5, lambda: linked(50), 0.25),
    ("code points in a thousand that are most of the text", lambda: beside(799), 1.0, lambda: beside(800), 0.0),
    ("elements up from a block in which the text is measured", lambda: nested(1), 1.0, lambda: nested(2), 0.2),
    ("blocks on each side in which links are measured",
        lambda: before_link(24), 100 / (len(TITLE) + 800 + 80 + 24 + 100 + 20), lambda: before_link(25), 0.0),
])  # fmt: skip


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_figure_of_what_is_left_out_decides_on_both_sides(edge: Edge) -> None:
    edge.check()
