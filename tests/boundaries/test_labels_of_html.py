"""Each figure by which a block of an HTML page gets its label, just on both sides of it."""

from __future__ import annotations

import pytest

import newsparse
from tests.support.boundaries import Boundary, names, prose, sized, words
from tests.support.marked_pages import (
    CONSENT,
    MARK,
    SCRAP,
    TITLE,
    apart,
    article_around,
    declared,
    group,
    inside,
    label,
    link,
    marked,
    paragraphs,
    read,
    text,
)

_BREAK = 2  # code points between two blocks


def named(name: str, length: int) -> str:
    """Return an element of so many code points, with the break before its paragraph."""
    return f"<div class='{name}'><p>{marked(length - _BREAK)}</p></div>"


def hashtags(length: int) -> str:
    return " ".join(f"#{word}" for word in words(40))[:length].rstrip(" #").ljust(length, "a")


def description(words: str) -> str:
    return f"<meta name='description' content='{words}'>"


NAMES = [
    Boundary(
        "code points that agree with the declared text by chance",
        inside(lambda n: named("related", n + _BREAK), lambda n: declared(marked(n))),
        label, 30, "related_teaser", "paragraph",
    ),
    Boundary(
        "code points of a caption by an ordinary name",
        inside(lambda n: named("photo", n)), label, 700, "caption", "paragraph",
    ),
    Boundary(
        "code points of a time stamp by an ordinary name",
        inside(lambda n: named("updated", n)), label, 80, "timestamp", "paragraph",
    ),
    Boundary(
        "code points of a kicker by an ordinary name",
        inside(lambda n: named("eyebrow", n)), label, 120, "kicker", "paragraph",
    ),
    Boundary(
        "code points of a credit by an ordinary name",
        inside(lambda n: named("photographer", n)), label, 300, "credit", "paragraph",
    ),
    Boundary(
        "code points of a teaser that are no paragraph yet",
        inside(lambda n: named("teaser-text", n + _BREAK)), label, 99, "related_teaser", "paragraph",
    ),
    Boundary(
        "code points of links in a teaser of three hundred that is text",
        inside(
            lambda n: (
                f"<div class='teaser-text'><p>{marked(298 - n, '')} {link(sized(n - 1, end='.', first=900))}</p></div>"
            )
        ),
        label, 29, "paragraph", "related_teaser",
    ),
    Boundary(
        "code points of an id",
        inside(lambda n: f"<div id='{'x' * (n - 8)}-related'><p>{marked(60)}</p></div>"),
        label, 29, "related_teaser", "paragraph",
    ),
    Boundary(
        "hyphens of an id",
        inside(lambda n: f"<div id='{'x-' * n}related'><p>{marked(60)}</p></div>"),
        label, 2, "related_teaser", "paragraph",
    ),
    Boundary(
        "code points of names that are read",
        inside(lambda n: f"<div class='{'x' * (n - 8)} related'><p>{marked(60)}</p></div>"),
        label, 300, "related_teaser", "paragraph",
    ),
]  # fmt: skip

BOXES = [
    Boundary(
        "code points of a box under a heading of boilerplate",
        lambda n: read(
            f"<article><h1>{TITLE}</h1>{paragraphs(30, 200)}<div><h3>Newsletter</h3><p>{marked(n - 14)}</p></div>"
            f"{paragraphs(3, 200, 1_000)}</article>"
        ),
        group, 1_500, "no text", "text",
    ),
    Boundary(
        "percent of the text in a box under a heading of boilerplate",
        lambda n: read(
            f"<article><h1>{TITLE}</h1>{paragraphs(5, 2 * (100 - n))}"
            f"<div><h3>Newsletter</h3><p>{marked(10 * n)}</p></div></article>"
        ),
        group, 30, "no text", "text",
    ),
    Boundary(
        "code points beside a linked headline",
        inside(
            lambda n: paragraphs(20, 300, 800)
            + f"<div><h3>{link('Another story of it')}</h3><p>{marked(n - 4)}</p></div>"
        ),
        group, 500, "no text", "text",
    ),
    Boundary(
        "elements around one paragraph alone",
        lambda n: read(
            f"<main><h1>{TITLE}</h1>"
            + "".join(f"{'<div>' * n}{text(200, 30 * i)}{'</div>' * n}" for i in range(3))
            + f"{'<div>' * n}<p>{link(marked(90))}</p>{'</div>' * n}"
            + "".join(f"{'<div>' * n}{text(200, 30 * i)}{'</div>' * n}" for i in range(3, 6))
            + "</main>"
        ),
        group, 3, "text", "no text",
    ),
    Boundary(
        "code points of a banner in front of the page",
        lambda n: read(
            f"<div class='overlay'><p>This website and its partners use cookies.</p>"
            f"{paragraphs(9, 500, 300)}<p>{marked(n - 42 - 9 * 500 - 10 * _BREAK)}</p></div>"
            f"<main><h1>{TITLE}</h1>{paragraphs(4)}</main>"
        ),
        group, 6_000, "no text", "text",
    ),
]  # fmt: skip

RULES = [
    Boundary(
        "code points of a line with a shape",
        lambda n: read(article_around(f"<p>{hashtags(n)}</p>")),
        lambda article: article.blocks[4].label.value, 160, "hashtags", "paragraph",
    ),
    Boundary(
        "code points that are no standfirst yet",
        lambda n: read(
            f"<p>{marked(n)}</p><article><h1>{TITLE}</h1>{paragraphs(4)}</article>", description(marked(n))
        ),
        label, 40, "other", "lede",
    ),
    Boundary(
        "blocks between a declared standfirst and the text of a page without a declared headline",
        lambda n: read(
            f"<div><p>{marked(60)}</p>{'<div>Bit</div>' * (n - 1)}</div><article>{paragraphs(4)}</article>",
            description(marked(60)), "Other words",
        ),
        label, 12, "lede", "other",
    ),
    Boundary(
        "blocks between the headline and a standfirst that stands alone",
        lambda n: read(
            f"<div><h1>{TITLE}</h1>{'<div>Bit</div>' * (n - 1)}<p>{marked(60)}</p></div>"
            f"<article class='story-body'>{paragraphs(6, 300)}</article>"
        ),
        label, 4, "lede", "other",
    ),
    Boundary(
        "code points of a link that is no sentence of the text yet",
        inside(lambda n: f"<p>{link(marked(n))}</p>"), label, 80, "related_link", "paragraph",
    ),
    Boundary(
        "paragraphs beside a link that is no sentence of them yet",
        lambda n: read(
            f"<article><h1>{TITLE}</h1><div>{paragraphs(4)}</div><div>{paragraphs(n, first=300)}"
            f"<p>{link(marked(90))}</p></div>"
            f"<div>{paragraphs(4, first=600)}</div></article>"
        ),
        label, 2, "related_link", "paragraph",
    ),
    Boundary(
        "percent of a paragraph that are a link",
        inside(lambda n: f"<p>{marked(100 - n, '')} {link(sized(n - 1, end='x', first=900))}</p>"),
        label, 80, "paragraph", "related_link",
    ),
    Boundary(
        "code points that announce a link",
        inside(lambda n: f"<p>{sized(n, 'Zozo', ':')} {link('What we saw at the quay')}</p>"),
        label, 26, "related_link", "paragraph",
    ),
    Boundary(
        "times that a text stands on a page",
        lambda n: read(
            article_around("") + f"<div class='story'>{f'<p>{marked(90)}</p>' * n}</div>"
        ),
        lambda article: {block.reason.rule_id for block in article.blocks if MARK in block.text if block.reason},
        2, {"html.outside"}, {"html.repeated"},
    ),
    Boundary(
        "code points above another article that are too few",
        lambda n: read(
            f"<article><h1>{TITLE}</h1>{text(n - 300)}{text(300, 100)}<div><h3>Another day</h3><div>3 May 2020</div>"
            f"<p>{marked(90)}</p></div></article>"
        ),
        group, 499, "text", "no text",
    ),
    Boundary(
        "code points above another article that are fewer than its own",
        lambda n: read(
            f"<article><h1>{TITLE}</h1>{text(n - 300)}{text(300, 100)}<div><h3>Another day</h3><div>3 May 2020</div>"
            f"<p>{marked(600)}</p></div></article>"
        ),
        group, 599, "text", "no text",
    ),
]  # fmt: skip

MAIN_TEXT = [
    Boundary(
        "code points of a sentence that is no text yet",
        lambda n: read(f"<h1>{TITLE}</h1><div>{''.join(text(n, 20 * i, 'div') for i in range(4))}</div>"),
        lambda article: len(article.body), 24, 0, 4,
    ),
    Boundary(
        "code points of a heading that is a sentence",
        lambda n: read(f"<h1>{TITLE}</h1><div>{''.join(text(n, 30 * i, 'h3') for i in range(4))}</div>"),
        lambda article: len(article.body), 80, 0, 4,
    ),
    Boundary(
        "code points of a heading that agrees with the title by chance",
        lambda n: read(f"<div><h2>{sized(n)}</h2>{paragraphs(4)}</div>", title=f"{sized(n)} and more"),
        lambda article: article.blocks[0].label.value, 10, "heading", "title",
    ),
    Boundary(
        "percent of the text in a named container that is too little",
        lambda n: read(
            f"<div><div><p>{marked(20 * (100 - n))}</p></div>"
            f"<section class='story-body'>{paragraphs(5, 4 * n)}</section></div>"
        ),
        group, 79, "text", "no text",
    ),
    Boundary(
        "percent of the text beside the headline that is too little",
        lambda n: read(
            f"<article><h1>{TITLE}</h1>{paragraphs(5, 4 * n)}</article><p>{marked(20 * (100 - n))}</p>"
        ),
        group, 49, "text", "no text",
    ),
    Boundary(
        "code points of text above the named container that are too few",
        lambda n: read(
            f"<div><h1>{TITLE}</h1><ul class='share'><li>{link('Net')}</li></ul><main><div><p>{marked(n)}</p></div>"
            f"<div class='story-body'>{paragraphs(8, 300)}</div></main></div>"
        ),
        label, 109, "lede", "paragraph",
    ),
]  # fmt: skip


STRETCHES = [
    Boundary(
        "scraps that a paragraph of 150 code points outweighs",
        lambda n: apart(SCRAP * n), group, 9, "text", "no text",
    ),
    Boundary(
        "headings that a paragraph of 150 code points outweighs",
        lambda n: apart("<h3>Bit of it</h3>" * n), group, 29, "text", "no text",
    ),
    Boundary(
        "code points of links that a paragraph of 150 outweighs",
        lambda n: apart(f"<div>{link(sized(n))}</div>"), group, 269, "text", "no text",
    ),
    Boundary(
        "captions that a paragraph of 150 code points outweighs",
        lambda n: apart("<div class='caption'>Bit of it</div>" * n), group, 7, "text", "no text",
    ),
    Boundary(
        "code points of a promo that a paragraph of 150 outweighs",
        lambda n: apart(
            f"<div class='newsletter'>{sized(100)}</div>" * 2 + f"<div class='newsletter'>{sized(n)}</div>"
        ),
        group, 99, "text", "no text",
    ),
    Boundary(
        "longest promos that a paragraph of 150 code points outweighs",
        lambda n: apart(f"<div class='newsletter'>{sized(300)}</div>" * n), group, 1, "text", "no text",
    ),
    Boundary(
        "scraps that 100 code points in a division outweigh",
        lambda n: apart(SCRAP * n, f"<div>{marked(100)}</div>"), group, 4, "text", "no text",
    ),
    Boundary(
        "scraps that 200 code points in a list outweigh",
        lambda n: apart(SCRAP * n, f"<ul><li>{marked(200)}</li></ul>"), group, 5, "text", "no text",
    ),
    Boundary(
        "scraps that 200 code points without the end of a sentence outweigh",
        lambda n: apart(SCRAP * n, f"<p>{marked(200, '')}</p>"), group, 3, "text", "no text",
    ),
    Boundary(
        "code points more that a text elsewhere needs against the headline",
        lambda n: read(
            f"<div><h1>{TITLE}</h1><p>{marked(100)}</p></div><div>{SCRAP * 60}</div>"
            f"<div>{text(n - 200)}{text(300, 80)}</div>"
        ),
        label, 400, "paragraph", "lede",
    ),
]  # fmt: skip

WALLS = [
    Boundary(
        "code points of an article below its headline that are too few",
        lambda n: read(
            f"<div class='cookie-banner'><p>{CONSENT * 6}</p></div>"
            f"<main><h1>{TITLE}</h1><p>{marked(n)}</p></main>"
        ),
        group, 149, "no text", "text",
    ),
    Boundary(
        "blocks from a headline to its text on a page of banners",
        lambda n: read(
            f"<div class='cookie-banner'><p>{CONSENT * 6}</p></div>"
            f"<main><h1>{TITLE}</h1>{'<div>Bit</div>' * (n - 1)}<p>{marked(200)}</p></main>"
        ),
        group, 4, "text", "no text",
    ),
    Boundary(
        "code points of a page that is a wall",
        lambda n: read(f"<h1>Just a moment...</h1><p>{marked(n - 16)}</p>", title="Just a moment..."),
        group, 4_000, "no text", "text",
    ),
]  # fmt: skip

ALL = [*NAMES, *BOXES, *RULES, *MAIN_TEXT, *STRETCHES, *WALLS]


@pytest.mark.parametrize("boundary", ALL, ids=names(ALL))
def test_a_block_changes_its_label_at_a_figure(boundary: Boundary) -> None:
    boundary.check()


HEADLINE = "The quay of the town is closed until May"
LINES = [
    ("<div>{}</div>", "title"),
    ("<p>{}</p>", "title"),
    ("<table><tr><td>{}</td></tr></table>", "title"),
    ("<h2>{}</h2>", "title"),
    ("<h5>{}</h5>", "title"),
    ("<h2><a href='/x'>{}</a></h2>", "title"),  # the only heading of that title may link to its own page
    # of other elements their meaning says what they are, and a link leads to a page of that title
    ("<ul><li>{}</li></ul>", "list_item"),
    ("<blockquote>{}</blockquote>", "blockquote"),
    ("<div><a href='/x'>{}</a></div>", "navigation"),
    ("<table><tr><td><a href='/x'>{}</a></td></tr></table>", "navigation"),
]


@pytest.mark.parametrize(("line", "says"), LINES)
def test_a_line_that_says_the_declared_title_is_the_headline_where_nothing_else_is(line: str, says: str) -> None:
    body = f"<p>Town</p>{line.format(HEADLINE)}{prose(4)}"
    page = f"<html><head><title>{HEADLINE} - Post</title></head><body>{body}</body></html>"
    blocks = newsparse.parse(page, kind="html", plugins=(), quotes=False, events=False, times=False).blocks

    assert [block.label.value for block in blocks if block.text == HEADLINE] == [says]
