"""Who may read a page, what kind of page it is and which links are of its text, on both sides of each figure."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from newsparse.fields.page_properties import _anchors_between, _is_front, _linked_headings
from newsparse.reading.dom import read_dom
from tests.support.boundaries import Edge, edges, linked_data, names, prose, sized

TITLE = "The quay of the town is closed"
FRONT = "https://kora.example/town"
BIT = "<div>Bit</div>"
OFFER = "<div>Subscribe to continue reading</div>"
LEFT = "<div class='paywall'>You have 2 free articles left</div>"
LONG = prose(12)


def read(between: str = "", *, words: str = "", below: str = "", head: str = "", url: str | None = None) -> Article:
    """Read a page with something between its headline and its text, and below it."""
    body = f"<article><h1>{TITLE}</h1>{between}{words or prose(3)}{below}</article>"
    page = f"<html lang='en'><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    return newsparse.parse(page, kind="html", url=url, plugins=(), times=False, quotes=False, events=False)


def access(between: str = "", *, words: str = "", below: str = "", head: str = "") -> str | None:
    return read(between, words=words, below=below, head=head).access


def text(length: int) -> str:
    """Return two paragraphs of so many code points together."""
    return prose(1, length=length - 900) + prose(1, 50, length=900)


def wall(length: int, name: str = "paywall") -> str:
    return f"<div class='{name}'>{sized(length)}</div>"


def kind(words: str, head: str = "", url: str | None = FRONT) -> str:
    return read(words=words, head=head, url=url).kind


def cards(count: int) -> str:
    return "".join(f"<div><h2><a href='/{i}'>What we saw {i}</a></h2></div>" for i in range(count))


def linked(body: str) -> int:
    return _linked_headings(read_dom(body))


def links(words: str, **parts: str) -> list[str]:
    """Return the words of the links of the text."""
    article = read(words=words, url=FRONT, **parts)
    return [link.span.of(article.document.text) for link in article.links]


def beside(count: int) -> str:
    """Return a paragraph with so many links in it."""
    return f"<p>{sized(150)} {''.join(f'<a href=/{i}>Z</a> {sized(12)} ' for i in range(count))}</p>"


def among(start: int, end: int) -> list[str]:
    """Return where the links lead that stand between two places of four lines, two of which are in one link."""
    dom = read_dom("<p>One <a href=1>two</a></p><a href=2><p>six</p><p>ten</p></a><p><a href=3>two")
    return [dom.get(e, "href") for e in _anchors_between(dom, start, end)]


ACCESS = edges([
    ("blocks above the text", lambda: access(LEFT + BIT * 7, words=LONG), "metered",
     lambda: access(LEFT + BIT * 8, words=LONG), None),
    ("code points of a text below which an offer stands", lambda: access(words=text(1_999), below=OFFER), "locked",
     lambda: access(words=text(2_000), below=OFFER), None),
    ("code points of a text before a paywall", lambda: access(words=text(1_999), below=wall(80)), "locked",
     lambda: access(words=text(2_000), below=wall(80)), None),
    ("code points of a text that is not free",
     lambda: access(words=text(2_000), head=linked_data(isAccessibleForFree=False)), "locked",
     lambda: access(words=text(2_001), head=linked_data(isAccessibleForFree=False)), "metered"),
    ("names of paywalls", lambda: [access(below=wall(80, name)) for name in ("x-Regwall", "premium-wall y")],
     ["locked"] * 2, lambda: [access(below=wall(80, name)) for name in ("wall", "premium")], [None] * 2),
    ("a paywall before a text and in it", lambda: access(below=wall(80)), "locked",
     lambda: access(wall(80)), None),
])  # fmt: skip

KINDS = edges([
    ("code points of a text below a film", lambda: kind(text(999), linked_data("VideoObject", name="Z")), "video",
     lambda: kind(text(1_000), linked_data("VideoObject", name="Z")), "article"),
    ("a film, and one of a list", lambda: kind(prose(1), linked_data("VideoObject", name="Z")), "video",
     lambda: kind(prose(1), linked_data("ItemList", itemListElement=[{"@type": "VideoObject", "name": "Z"}])),
     "article"),
    ("cards of a front page", lambda: kind(cards(8)), "index", lambda: kind(cards(7)), "other"),
    ("code points of a text among cards", lambda: kind(cards(9) + text(1_999)), "index",
     lambda: kind(cards(9) + text(2_000)), "article"),
    ("steps, hyphens and figures of an address",
     lambda: [*map(_is_front, ("https://a.b/x/y/", "https://a.b/a-b", "https://a.b", "", None))], [True] * 5,
     lambda: [*map(_is_front, ("https://a.b/x/y/z", "https://a.b/a-b-c", "https://a.b/a1", "http://["))], [False] * 4),
    ("link text of a heading", lambda: linked("<h2><a>Zozo</a> Zo</h2>"), 1, lambda: linked("<h2><a>Zozo</a> Zoz</h2>"),
     0),
    ("elements between a line and its heading", lambda: linked("<h2><div><a>Zozo"), 1,
     lambda: linked("<h2><div><div><a>Zozo"), 0),
    ("a link in another line", lambda: linked("<h6><a>Zozo"), 1, lambda: linked("<p><a>Zozo"), 0),
])  # fmt: skip

LINKS = edges([
    ("links that are listed at most", lambda: len(links(beside(2_000))), 2_000,
     lambda: len(links(beside(2_001))), 2_000),
    ("links between two places", lambda: among(14, 22), ["2", "3"], lambda: among(0, 9), ["1", "2"]),
    ("a link around several lines", lambda: among(9, 17), ["2"], lambda: among(17, 22), ["3"]),
    ("a link at the end of the text and one below it",
     lambda: links(f"<p>{sized(180)} <a href='/z'>Zozo</a></p>"), ["Zozo"],
     lambda: links(prose(2), below="<div><a href='/z'>Zozo</a></div>"), []),
    ("a link at the beginning of a later line",
     lambda: links(f"{prose(1)}<p><a href='/z'>Zozo</a> {sized(180)}.</p>"), ["Zozo"],
     lambda: links(f"{prose(1)}<p><a href='/z'> </a> {sized(180)}.</p>"), []),
])  # fmt: skip

ALL = [*ACCESS, *KINDS, *LINKS]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_page_is_something_else_one_step_on(edge: Edge) -> None:
    edge.check()
