"""Figures by which a block is described that a rule of HTML left out, just on both sides of them."""

from __future__ import annotations

import pytest

import newsparse
from tests.support.boundaries import Edge, edges, names, sized
from tests.support.marked_pages import MARK, TITLE, link, marked, paragraphs, text


def features(body: str) -> dict[str, float]:
    """Return the features of the block that a test is about; none where it is not weighed."""
    page = f"<html><head><title>{TITLE}</title></head><body>{body}</body></html>"
    found = newsparse.explain(page, kind="html", language="en", plugins=(), quotes=False, events=False, times=False)
    block = next(b for b, block in enumerate(found.article.blocks) if MARK in block.text)
    evidence = found.body_evidence
    return {} if evidence is None else {name: value for name, value, _ in evidence.features(block)}


def beside(length: int) -> bool:
    """Tell whether a widget is weighed that stands beside an article with so many of 1,000 code points."""
    article = f"<article>{text(length - 500)}{text(500, 200)}</article>"
    widget = f"<div class='widget'><p>{marked(1_000 - length)}</p></div>"
    return bool(features(f"<main><h1>{TITLE}</h1>{article}{widget}</main>"))


def before_link(scraps: int) -> float:
    """Return the share of links around a widget, with so many scraps between it and one of 100 code points."""
    widget = f"<div class='widget'><p>{marked(80)}</p></div>{'<p>Z</p>' * scraps}<p>{link(sized(100))}</p>"
    return features(f"<main><h1>{TITLE}</h1>{paragraphs(4, 200)}{widget}</main>")["links_around"]


def linked(length: int) -> float:
    """Return the share of links in a widget of 200 code points, of which so many are one with the space before it."""
    words = f"<p>{marked(200 - length, '')} {link(sized(length - 1, end='.'))}</p>"
    return features(f"<main><h1>{TITLE}</h1>{paragraphs(4, 200)}<div class='widget'>{words}</div></main>")["linked"]


ALL = edges([
    ("code points of a link in a block of two hundred", lambda: linked(100), 0.5, lambda: linked(50), 0.25),
    ("code points in a thousand that are most of the text", lambda: beside(799), True, lambda: beside(800), False),
    ("blocks on each side in which links are measured",
        lambda: before_link(24), 100 / (len(TITLE) + 800 + 80 + 24 + 100 + 20), lambda: before_link(25), 0.0),
])  # fmt: skip


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_figure_of_what_is_left_out_decides_on_both_sides(edge: Edge) -> None:
    edge.check()


@pytest.mark.parametrize(("around", "inside"), [("div", 0.0), ("form", 1.0)])
def test_a_form_around_a_block_is_no_box_for_other_articles_or_comments(around: str, inside: float) -> None:
    widget = f"<{around}><div class='widget'><p>{marked(200)}</p></div></{around}>"
    found = features(f"<main><h1>{TITLE}</h1>{paragraphs(4, 200)}{widget}</main>")

    assert (found["in_form"], found["in_related"], found["in_comments"]) == (inside, 0.0, 0.0)
