"""Figures by which a block is described that a rule of HTML left out, just on both sides of them."""

from __future__ import annotations

from math import log1p

import pytest

import newsparse
from newsparse.labelling.html.left_out import FEATURES
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


WIDGET = f"<div class='widget'><p>{marked(200)}</p></div>"


def below(*between: str, above: str = "") -> dict[str, float]:
    """Return what a widget shows that stands below a heading, with other elements between."""
    heading = f"<h3>Another story</h3>{''.join(between)}" if between else ""
    return features(
        f"<main>{above}<h1>{TITLE}</h1>{paragraphs(4, 200)}{heading}{WIDGET}{paragraphs(1, 200, 900)}</main>"
    )


def inside_of(name: str, words: str = marked(200)) -> dict[str, float]:
    """Return what a block shows that stands in an element of a name beside the text."""
    return features(f"<main><h1>{TITLE}</h1>{paragraphs(6, 200)}<div class='{name}'><p>{words}</p></div></main>")


def distance(bits: int) -> float:
    """Return how far below the headline a widget stands, with so many scraps more between them."""
    return features(f"<main><h1>{TITLE}</h1>{'<div>Z</div>' * bits}{WIDGET}{paragraphs(6, 200)}</main>")[
        "headline_distance"
    ]


ALL = edges([
    ("blocks from a heading to what is left out", lambda: below("<div>Z</div>")["heading_nearness"], 1 / 3,
        lambda: below("<div>Z</div>", "<div>Y</div>")["heading_nearness"], 1 / 4),
    ("blocks from the headline to what is left out", lambda: distance(0), log1p(1), lambda: distance(3), log1p(4)),
    ("the text above what is left out", lambda: below()["text_above"], 800 / 1000,
        lambda: features(f"<main>{WIDGET}<h1>{TITLE}</h1>{paragraphs(4, 200)}</main>")["text_above"], 0.0),
    ("what a box is named that may hold text", lambda: bool(inside_of("widget")), True,
        lambda: bool(inside_of("navigation")), False),
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


ROWS = {
    "widget": {"by_its_names": 1.0},
    "more": {"by_its_names": 1.0, "named_related": 1.0, "in_related": 1.0},
}


@pytest.mark.parametrize("name", ROWS)
def test_a_block_below_the_text_shows_what_it_stands_in_and_behind(name: str) -> None:
    """Eight blocks below the headline, which is the last heading, and behind all of the text."""
    everywhere = {
        "in_container": 1.0, "paragraph": 1.0, "text_above": 1.0, "headline_distance": log1p(7),
        "heading_nearness": 1 / 8, "alike": log1p(8),
    }  # fmt: skip

    found = inside_of(name)

    assert {feature: value for feature, value in found.items() if value} == pytest.approx(everywhere | ROWS[name])
    assert len(found) == len(FEATURES)
