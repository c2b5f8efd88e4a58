"""Where the body of a layout holds on a page, no other block is body; where it holds nowhere, nothing changes."""

from __future__ import annotations

from html import escape

from hypothesis import assume, given
from hypothesis import strategies as st

import newsparse
from newsparse import (
    After,
    Article,
    Class,
    Condition,
    Group,
    Label,
    Layout,
    Parent,
    ProblemCode,
    Prop,
    Site,
    Tag,
    Within,
)
from newsparse.testing import parse_with
from newsparse.testing import strategies as news

ADDRESS = "https://phare.example/a"
SELECTING: tuple[tuple[str, Condition], ...] = (
    ('<section class="x-story">{}</section>', Tag("p") & Parent(Class("x-story"))),
    ('<section class="x-story"><div>{}</div></section>', Tag("p") & Within(Class("x-story") & Tag("section"))),
    ('<section class="Story__text-1x9">{}</section>', Tag("p") & Parent(Class(begins="Story__text-"))),
    ('<section data-part="story:7">{}</section>', Within(Prop("data-part", begins="story:"))),
    ('<hr class="x-begin"><section>{}</section>', Within(Tag("section") & After(Class("x-begin")))),
)
"""Markup that holds the text of an article, and a condition for it."""

NAMES = st.sampled_from(("", "teaser", "related", "comments", "article-body", "promo", "content", "x-other"))
"""Names that general labelling goes by, rightly or not."""


@st.composite
def furniture(draw: st.DrawFn) -> str:
    """Draw paragraphs that are not the article's, in an element of any name."""
    texts = draw(st.lists(news.paragraphs(), max_size=3))
    return f'<div class="{draw(NAMES)}">{"".join(f"<p>{escape(text)}</p>" for text in texts)}</div>'


@st.composite
def selected_pages(draw: st.DrawFn) -> tuple[str, Condition, tuple[str, ...], str]:
    """Draw a page, a condition for its body, the body, and the page without the markup that the condition asks for."""
    title, *blocks = draw(news.articles()).blocks
    texts = tuple(dict.fromkeys(text for text, _ in blocks if not text.isspace()))
    markup, condition = draw(st.sampled_from(SELECTING))
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in texts)
    above, below = draw(furniture()), draw(furniture())
    html = f'<!doctype html><body>{above}<div class="{draw(NAMES)}"><h1>{escape(title[0])}</h1>{{}}</div>{below}</body>'
    return html.replace("{}", markup.replace("{}", paragraphs)), condition, texts, html.replace("{}", paragraphs)


def parsed(html: str, condition: Condition) -> Article:
    site = Site(name="Le Phare", domains=("phare.example",), layouts=(Layout(body=condition),))
    return parse_with(site, html=html, url=ADDRESS, events=False)


@given(selected_pages())
def test_the_selected_blocks_are_the_body_and_no_others(drawn: tuple[str, Condition, tuple[str, ...], str]) -> None:
    html, condition, texts, _ = drawn

    article = parsed(html, condition)
    assume(ProblemCode.BODY_PARTLY_SELECTED not in {problem.code for problem in article.problems})

    inside = [block for block in article.blocks if block.reason and block.reason.rule_id == "site.body"]
    assert {" ".join(block.text.split()) for block in article.body} <= {" ".join(text.split()) for text in texts}
    assert inside == list(article.body)
    assert not {ProblemCode.UNKNOWN_LAYOUT, ProblemCode.BODY_NOT_SELECTED} & {one.code for one in article.problems}


@given(selected_pages())
def test_a_layout_that_holds_nowhere_changes_nothing_and_says_so(
    drawn: tuple[str, Condition, tuple[str, ...], str],
) -> None:
    _, condition, _, html = drawn

    article = parsed(html, condition)
    general = newsparse.parse(html, url=ADDRESS, kind="html", plugins=(), events=False)

    assert [block.label for block in article.blocks] == [block.label for block in general.blocks]
    assert ProblemCode.UNKNOWN_LAYOUT in {problem.code for problem in article.problems}


@given(selected_pages(), st.data())
def test_what_a_layout_removes_is_no_body(
    drawn: tuple[str, Condition, tuple[str, ...], str], data: st.DataObject
) -> None:
    html, condition, texts, _ = drawn
    removed = data.draw(st.sampled_from(texts))
    marked = html.replace(f"<p>{escape(removed)}</p>", f'<p class="x-out">{escape(removed)}</p>')
    layout = Layout(body=condition, heading=Class("x-out"), remove=Class("x-out"))
    site = Site(name="Le Phare", domains=("phare.example",), layouts=(layout,))

    article = parse_with(site, html=marked, url=ADDRESS, events=False)

    out = [block for block in article.blocks if block.text == removed and block.reason and block.label is Label.OTHER]
    assert out
    assert all(block.reason and block.reason.rule_id != "site.body" for block in out)
    assert all(block.group is Group.BODY for block in article.body)
