"""Which lines are about the article, around its headline and below its text: pages one step apart."""

from __future__ import annotations

import attrs
import pytest

import newsparse
from newsparse.fields.head import Head, is_in_list
from newsparse.model.document import Document, Source
from newsparse.model.labels import Label
from newsparse.reading.dom import read_dom
from newsparse.reading.html import Html, read_html
from tests.support.boundaries import Edge, edges, names, prose, sized

TITLE = "The quay of the town is closed"
H1 = f"<h1>{TITLE}</h1>"
MARK = "<div>Zozo</div>"
BIT = "<div>Bit</div>"
OUTSIDE = "<div>Kora</div>"


def head(body: str) -> Head:
    """Return the head of a page with the labels that it gets."""
    page = f"<html lang='en'><body>{body}</body></html>"
    document = newsparse.parse(page, kind="html", plugins=(), times=False, quotes=False, events=False).document
    return Head(document, read_html(Source("", kind="html"), page)[1])


def labelled(label: Label, body: str) -> Head:
    """Return the head of a page whose line with the mark has a label."""
    page = f"<html lang='en'><body>{body}</body></html>"
    document, html = read_html(Source("", kind="html"), page)
    texts = {"Zozo": label, TITLE: Label.TITLE}
    blocks = [
        attrs.evolve(block, label=next((texts[key] for key in texts if key in block.text), Label.PARAGRAPH))
        for block in document.blocks
    ]
    return Head(attrs.evolve(document, blocks=tuple(blocks)), html)


def has(found: Head, part: str) -> bool:
    """Tell whether a part of a head holds the line with the mark."""
    return any("Zozo" in found._blocks[b].text for b in getattr(found, part))


def between(lines: str) -> bool:
    return has(head(f"<article>{H1}{lines}{prose(3)}</article>"), "between")


def above(lines: str, box: str = "article") -> bool:
    return has(head(f"<{box}>{lines}{H1}{prose(3)}</{box}>"), "above")


def below(lines: str, outside: str = "") -> bool:
    return has(head(f"<article>{H1}{prose(3)}{lines}</article>{outside}"), "below")


def headless(count: int) -> bool:
    """Tell whether a line is read that stands so many lines above the text of a page without a headline."""
    return has(head(f"<article>{MARK}{BIT * (count - 1)}{prose(3)}</article>"), "between")


def in_middle(behind: int, before: int) -> bool:
    """Tell whether a line is read with so many lines between it and the headline, and between it and the text."""
    return between(BIT * behind + MARK + BIT * before)


def first(block: str) -> int | None:
    """Return which block is the first of running text, of a headline, a block, a line and some text."""
    return labelled(Label.PARAGRAPH, f"{H1}<p>{block}</p><p>Bit</p>{prose(2)}").first_text


def among(label: Label, words: str) -> bool:
    """Tell whether a line between headline and text is read whose label is another than that of text."""
    return has(labelled(label, f"<article>{H1}<div>{words}</div>{prose(3)}</article>"), "between")


def remark(body: str, at: str = "Zozo") -> bool:
    """Tell whether the element with some words stands among the comments of readers."""
    html = Html(read_dom(body))
    document = Document(text=html.dom.text, blocks=(), kind="html")
    return Head(document, html).is_remark(html.dom.owners[html.dom.starts.index(html.dom.text.index(at))])


def listed(steps: int) -> bool:
    dom = read_dom(f"<ul><li>{'<div>' * steps}Zozo")
    return is_in_list(dom, dom.owners[0])


def story(body: str) -> str:
    """Return the class of the smallest element around headline and text."""
    found = head(body)
    return found._html.dom.get(found.story, "class") if found._html and found.story >= 0 else "-"


LINES = edges([
    ("lines above the headline", lambda: above(MARK + BIT * 2), True, lambda: above(MARK + BIT * 3), False),
    ("lines above the headline, outside of what holds the text", lambda: above(MARK), True,
     lambda: has(head(f"{MARK}<article>{H1}{prose(3)}</article>"), "above"), False),
    ("lines below the text", lambda: below(BIT * 5 + MARK), True, lambda: below(BIT * 6 + MARK), False),
    ("lines below the text, outside of what holds it", lambda: below(MARK), True, lambda: below("", MARK), False),
    ("a line below the text that claims rights", lambda: below("<div>Zozo 2024</div>"), True,
     lambda: below("<div>© Zozo 2024</div>"), False),
    ("lines before a text without a headline", lambda: headless(12), True, lambda: headless(13), False),
    ("lines behind a headline far from its text", lambda: in_middle(15, 40), True, lambda: in_middle(16, 40), False),
    ("lines before a text far from its headline", lambda: in_middle(40, 15), True, lambda: in_middle(40, 16), False),
    ("lines between headline and text that are all read", lambda: in_middle(16, 15), True,
     lambda: in_middle(16, 16), False),
    ("lines behind the first one of the text", lambda: between(prose(1, 400) + BIT * 2 + MARK), True,
     lambda: between(prose(1, 400) + BIT * 3 + MARK), False),
    ("code points of a line", lambda: among(Label.OTHER, sized(160, "Zozo ")), True,
     lambda: among(Label.OTHER, sized(161, "Zozo ")), False),
    ("code points of a line that speaks of another text", lambda: among(Label.RELATED_LINK, sized(40, "Zozo ")), True,
     lambda: among(Label.RELATED_LINK, sized(41, "Zozo ")), False),
    ("a line that speaks of another text, and a link to it", lambda: among(Label.COMMENT, "Zozo"), True,
     lambda: among(Label.COMMENT, "Zo<a href='/x'>Zozo</a>"), False),
    ("a link in a line about this text", lambda: among(Label.OTHER, "<a href='/x'>Zozo</a>"), True,
     lambda: among(Label.ADVERTISEMENT, "<a href='/x'>Zozo</a>"), False),
    ("the nearest line above comes first", lambda: labelled(Label.OTHER, f"{BIT}{MARK}{H1}{prose(2)}").above, [1, 0],
     lambda: labelled(Label.NAVIGATION, f"{BIT}{MARK}{H1}{prose(2)}").above, [0]),
])  # fmt: skip

TEXTS = edges([
    ("code points of text without an end", lambda: first(sized(120)), 3, lambda: first(sized(121)), 1),
    ("code points of text with an end", lambda: first(sized(60, end=".")), 3,
     lambda: first(sized(61, end=".")), 1),
    ("signs of dense text without an end", lambda: first("潮" * 40), 3, lambda: first("潮" * 41), 1),
    ("signs of dense text with an end", lambda: first("潮" * 19 + "。"), 3, lambda: first("潮" * 20 + "。"), 1),
    ("the first block of any length where none is text",
     lambda: labelled(Label.PARAGRAPH, f"{H1}<p>Bit</p>").first_text, 1,
     lambda: labelled(Label.OTHER, f"{H1}<p>Zozo</p>").first_text, None),
    ("the headline that stands above the text", lambda: head(f"{H1}{BIT}{H1}{prose(2)}").headline, 2,
     lambda: head(f"{H1}{prose(2)}{BIT}").headline, 0),
])  # fmt: skip

ELEMENTS = edges([
    ("elements between a line and its list", lambda: listed(3), True, lambda: listed(4), False),
    ("a box by its name, and one further out", lambda: remark("<div class='x-Replies'><p>Zozo"), True,
     lambda: remark("<div class='x-Notes'><p>Zozo"), False),
    ("names of the whole page", lambda: remark("<div id='comments'><section><p>Zozo"), True,
     lambda: remark("<main id='comments'><section><p>Zozo"), False),
    ("which attributes name a box", lambda: remark("<p itemprop='comment'>Zozo"), True,
     lambda: remark("<p title='comment'>Zozo"), False),
    ("the smallest element around headline and text",
     lambda: story(f"<div class='a'><div class='b'>{H1}{prose(2)}</div>{OUTSIDE}</div>"), "b",
     lambda: story(f"<div class='a'><div class='b'>{H1}</div>{prose(2)}</div>"), "a"),
    ("a page of one element", lambda: story(f"<p class='a'>{sized(180, end='.')}</p>"), "a",
     lambda: story(f"<div class='b'><p class='a'>{sized(180, end='.')}</p>{prose(1, 90)}</div>"), "b"),
])  # fmt: skip

ALL = [*LINES, *TEXTS, *ELEMENTS]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_line_is_about_the_article_on_one_side_of_a_figure(edge: Edge) -> None:
    edge.check()


def test_an_element_is_a_remark_whoever_was_asked_for_before() -> None:
    html = Html(read_dom("<div class='replies'><p>One</p><p>Two</p></div><p>Three</p>"))
    found = Head(Document(text=html.dom.text, blocks=(), kind="html"), html)

    assert [found.is_remark(e) for e in (*html.dom.owners, *html.dom.owners)] == [True, True, False] * 2
