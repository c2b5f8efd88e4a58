"""What makes a live blog, and where its entries begin and end: pages one step apart."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from tests.support.boundaries import Edge, edges, linked_data, names, sized

TITLE = "The quay of the town is closed"
H1 = f"<h1>{TITLE}</h1>"
LIVE = linked_data("LiveBlogPosting", headline=TITLE)
Entry = tuple[str | None, str | None, str]
"""The title of an entry, its hour, and the first words and the last of its text."""


def read(body: str, head: str = LIVE) -> Article:
    page = f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    return newsparse.parse(page, kind="html", plugins=(), times=False, quotes=False, events=False)


def time(hour: int) -> str:
    return f"<time datetime='2020-05-03T{hour}:00'>{hour}.00</time>"


def text(number: int) -> str:
    return f"<p>{sized(170, f'Text {number} ', f' end {number}.', first=300 + 60 * number)}</p>"


def entry(number: int, tag: str = "section", *, titled: bool = True) -> str:
    heading = f"<h3>Entry {number} of it</h3>" if titled else ""
    return f"<{tag}>{time(10 + number)}{heading}{text(number)}</{tag}>"


def entries(body: str, head: str = LIVE) -> list[Entry]:
    article = read(body, head)
    words = [one.span.of(article.document.text) if one.span else "" for one in article.updates]
    return [
        (one.title, one.published.iso[11:13] if one.published else None, f"{said[:6]}…{said[-6:]}")
        for one, said in zip(article.updates, words, strict=True)
    ]


def whole(number: int) -> Entry:
    return f"Entry {number} of it", str(10 + number), f"{10 + number}.00\n…end {number}."


def bare(number: int) -> Entry:
    return None, str(10 + number), f"{10 + number}.00\n…end {number}."


def ticker(name: str, count: int = 3, tag: str = "section", *, beside: int = 0, inner: str = "{}") -> str:
    """Return the kind of a page with so many entries in an element of a name, and so many texts beside it."""
    told = "".join(inner.format(entry(number, tag)) for number in range(count))
    return read(
        f"{H1}<div class='{name}'>{told}</div><div>{''.join(text(20 + i) for i in range(beside))}</div>", ""
    ).kind


def listed(more: str, tag: str = "amp-live-list") -> str:
    """Return the kind of a page with three entries in an element of a tag, and something beside it."""
    return read(f"{H1}<{tag}>{''.join(map(entry, range(3)))}</{tag}>{more}", "").kind


def held(*, above: int = 0, beside: int = 0, heading: str = H1) -> str:
    """Return the kind of a page with three texts in a live blog, as long as each of those above and beside it."""
    told = "".join(f"<section>{text(number)}{time(10 + number)}</section>" for number in range(3))
    before, behind = ("".join(text(first + i) for i in range(n)) for first, n in ((30, above), (40, beside)))
    return read(f"{heading}<div>{before}</div><div class='liveblog'>{told}</div><div>{behind}</div>", "").kind


def lines(line: str) -> int:
    """Return how many entries begin with lines of dates, one of which is given."""
    told = [f"<div>3 May 2020, {hour}:00</div>{text(hour)}" for hour in (9, 11)]
    return len(entries(f"<article>{H1}{text(1)}{told[0]}<div>{line}</div>{text(2)}{told[1]}</article>"))


def declared(**update: object) -> str:
    return linked_data("LiveBlogPosting", headline=TITLE, liveBlogUpdate=[update])


def found_at(said: str, beside: str = "") -> str:
    """Return what the text of an entry begins with that is declared with these words."""
    article = read(
        f"<article>{H1}{text(1)}{beside}{text(2)}{text(3)}</article>", declared(articleBody=said, headline="Z")
    )
    span = article.updates[0].span
    return span.of(article.document.text)[:6] if span else "-"


SAID = text(2)[3:-4]
KINDS = edges([
    ("what a box may be called whose entries are seen", lambda: ticker("live-feed"), "live_blog",
     lambda: ticker("live-wire"), "article"),
    ("entries of such a box", lambda: ticker("live"), "live_blog", lambda: ticker("live", 2), "article"),
    ("elements that hold an entry", lambda: ticker("live", tag="article"), "live_blog",
     lambda: ticker("live", tag="div"), "article"),
    ("entries further inside", lambda: ticker("live", inner="<div><div>{}</div></div>"), "live_blog",
     lambda: ticker("live", inner="<aside><div>{}</div></aside>"), "article"),
    ("a box that says what it is, and its entries", lambda: ticker("x live_ticker", tag="div"), "live_blog",
     lambda: ticker("x live_ticket", tag="div"), "article"),
    ("half of the text inside of the box", lambda: ticker("liveblog", beside=3), "live_blog",
     lambda: ticker("liveblog", beside=4), "article"),
    ("just half of it, the rest below", lambda: held(beside=3), "live_blog", lambda: held(beside=4), "article"),
    ("just half of it, the rest above", lambda: held(above=3), "live_blog", lambda: held(above=4), "article"),
    ("just half of it, the rest on both sides", lambda: held(above=1, beside=2), "live_blog",
     lambda: held(above=2, beside=2), "article"),
    ("a list that is live by its tag, with a picture and without", lambda: listed("<img src='/a.png'>"), "live_blog",
     lambda: listed("<img src='/a.png'>", "div"), "article"),
    ("a box without text", lambda: ticker("liveblog"), "live_blog",
     lambda: read(f"{H1}<div class='liveblog'>{''.join(map(time, (9, 10, 11)))}</div>", "").kind, "other"),
    ("a text that begins with the box", lambda: held(heading="", beside=3), "live_blog",
     lambda: held(heading="", beside=4), "article"),
])  # fmt: skip

EXTENTS = edges([
    ("entries in elements of their own", lambda: entries(f"<article>{H1}{text(7)}{entry(0)}{entry(1)}</article>"),
     [whole(0), whole(1)], lambda: entries(f"<article>{H1}{text(7)}{entry(0, 'div')}{entry(1, 'div')}</article>"),
     [whole(0), whole(1)]),
    ("entries further inside", lambda: entries(f"<main>{H1}<div><div>{entry(0)}</div><i></i></div>{entry(1)}</main>"),
     [whole(0), whole(1)],
     lambda: entries(f"<main>{H1}<div><div>{entry(0)}</div>{text(7)}</div>{entry(1)}</main>"),
     [(*whole(0)[:2], "10.00\n…end 7."), whole(1)]),
    ("entries that stand in the same element",
     lambda: entries(f"<main>{H1}{text(7)}{time(10)}{text(0)}{time(11)}{text(1)}{text(8)}</main>"),
     [bare(0), (*bare(1)[:2], "11.00\n…end 8.")],
     lambda: entries(f"<main>{H1}{text(7)}{time(10)}{text(0)}{text(8)}{time(11)}{text(1)}</main>"),
     [(*bare(0)[:2], "10.00\n…end 8."), bare(1)]),
    ("a time above the headline, and one below it",
     lambda: entries(f"<main>{time(9)}{H1}{entry(0)}{entry(1)}</main>"), [whole(0), whole(1)],
     lambda: entries(f"<main>{H1}<div>{time(9)}{text(9)}</div>{entry(0)}{entry(1)}</main>"),
     [(None, "09", "9.00\n\n…end 9."), whole(0), whole(1)]),
    ("a time below the text", lambda: entries(f"<main>{H1}{entry(0)}{entry(1)}</main><div>{time(12)}</div>"),
     [whole(0), whole(1)],
     lambda: entries(f"<main>{H1}{entry(0)}{entry(1)}</main><aside>{time(12)}</aside>{text(9)}")[:1], [whole(0)]),
])  # fmt: skip

FOUND = edges([
    ("code points of a line that says when", lambda: lines("3 May 2020, 10:00 ".ljust(60, ".")), 3,
     lambda: lines("3 May 2020, 10:00 ".ljust(61, ".")), 2),
    ("the beginning of a declared text", lambda: found_at(SAID[:40]), "Text 2", lambda: found_at(SAID[:39]), "-"),
    ("where a declared text goes on otherwise", lambda: found_at(f"{SAID[:40]}zzz"), "Text 2",
     lambda: found_at(f"{SAID[:39]}zzz"), "-"),
    ("code points of a declared title", lambda: entries(f"{H1}{text(1)}", declared(headline="z" * 300))[0][0],
     "z" * 300, lambda: entries(f"{H1}{text(1)}", declared(headline="z" * 301))[0][0], "z" * 300),
    ("the day of publication, and that of creation",
     lambda: entries(f"{H1}{text(1)}", declared(dateCreated="2020-05-03T09:00"))[0][1], "09",
     lambda: entries(f"{H1}{text(1)}", declared(
         dateCreated="2020-05-03T09:00", datePublished="2020-05-03T10:00"))[0][1], "10"),
    ("entries that are declared at most", lambda: len(entries(f"{H1}{text(1)}", linked_data(
        "LiveBlogPosting", liveBlogUpdate=[{"headline": f"E {i}"} for i in range(1_000)]))), 1_000,
     lambda: len(entries(f"{H1}{text(1)}", linked_data(
        "LiveBlogPosting", liveBlogUpdate=[{"headline": f"E {i}"} for i in range(1_001)]))), 1_000),
])  # fmt: skip

ALL = [*KINDS, *EXTENTS, *FOUND]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_live_blog_changes_by_one_step(edge: Edge) -> None:
    edge.check()
