"""Who wrote a page and when, by the lines around its headline and by what it declares: pages one step apart."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from tests.support.boundaries import Edge, linked_data, prose, sized

TITLE = "The quay of the town is closed"


def div(words: str, attributes: str = "") -> str:
    return f"<div {attributes}>{words}</div>"


def read(
    between: str = "", *, head: str = "", above: str = "", below: str = "", outside: str = "", url: str | None = None
) -> Article:
    """Read a page with something between its headline and its text, above the one, below the other, or outside."""
    body = f"<article>{above}<h1>{TITLE}</h1>{between}{prose(3)}{below}</article>{outside}"
    page = f"<html lang='en'><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    return newsparse.parse(page, kind="html", url=url, plugins=())


def authors(article: Article) -> list[str]:
    return [author.name for author in article.authors]


def day(article: Article) -> str | None:
    return article.published.iso if article.published else None


def both(article: Article) -> tuple[str | None, str | None]:
    return day(article), article.modified.iso if article.modified else None


def entries(article: Article) -> list[tuple[str | None, str | None]]:
    return [(one.title, one.published.iso if one.published else None) for one in article.updates]


def place(article: Article) -> str:
    return "shown" if article.updates[0].span else "declared alone"


def meta(name: str, value: str) -> str:
    return f"<meta name='{name}' content='{value}'>"


def time(stated: str, words: str = "then", attributes: str = "") -> str:
    return f"<time datetime='{stated}' {attributes}>{words}</time>"


BY = div("By Jana Tarnow")
LINK = div("<a href='/author/jt'>Jana Tarnow</a>")
PERSON = linked_data("Person", name="Jana Tarnow", **{"@id": "#j"})
BIT = div("Bit")
BOTH = ["Jana Tarnow", "Ole Brandt"]

AUTHORS = [
    Edge("lines below the text", authors, lambda: read(below=BIT * 5 + LINK), ["Jana Tarnow"],
         lambda: read(below=BIT * 6 + LINK), []),
    Edge("a line of a list below the text", authors, lambda: read(below=f"<ul><li>{LINK}</li></ul>"), [],
         lambda: read(f"<ul><li>{LINK}</li></ul>"), ["Jana Tarnow"]),
    Edge("a line among comments", authors, lambda: read(below=div(BY, "class='replies'")), [],
         lambda: read(div(BY, "class='replies'")), ["Jana Tarnow"]),
    Edge("a link to a page of an author", authors,
         lambda: read(div("<a href='/author/jt'>Jana Tarnow</a> <a href='/x'>Ole Brandt</a>")), ["Jana Tarnow"],
         lambda: read(div("<a href='/author/jt'>Jana Tarnow</a> <a rel='author' href='/x'>Ole Brandt</a>")), BOTH),
    Edge("a name in a link behind by", authors, lambda: read(div("By <a href='/x'>Jana Tarnow</a>")), ["Jana Tarnow"],
         lambda: read(div("Bit <a href='/x'>Jana Tarnow</a>")), []),
    Edge("two names of a line", authors, lambda: read(div("By Jana Tarnow and Ole Brandt")), BOTH,
         lambda: read(div("By Jana Tarnow | Ole Brandt")), ["Jana Tarnow"]),
    Edge("a name beside a date", authors, lambda: read(div("Jana Tarnow | 3 May 2020")), ["Jana Tarnow"],
         lambda: read(div("Jana Tarnow | Room 3")), []),
    Edge("a byline that names more than what is declared", authors,
         lambda: read(div("By Jana Tarnow and Ole Brandt"), head=meta("author", "Jana Tarnow")), BOTH,
         lambda: read(div("By Ole Brandt"), head=meta("author", "Jana Tarnow")), ["Jana Tarnow"]),
    Edge("a full name before one word", authors,
         lambda: read(head=linked_data(author="jt") + meta("author", "Jana Tarnow")), ["Jana Tarnow"],
         lambda: read(head=linked_data(author="jt")), ["jt"]),
    Edge("words of a first name in fields of libraries", authors,
         lambda: read(head=meta("citation_author", "Tarnow, Jana Mia Pia")), ["Jana Mia Pia Tarnow"],
         lambda: read(head=meta("citation_author", "Tarnow, Jana Mia Pia Lea")), ["Tarnow", "Jana Mia Pia Lea"]),
    Edge("parts of a declared name", authors,
         lambda: read(head=linked_data(author={"givenName": "Jana", "familyName": "Tarnow"})), ["Jana Tarnow"],
         lambda: read(head=linked_data(author={"additionalName": "Jana"})), []),
    Edge("another object of the page", authors,
         lambda: read(head=linked_data(author={"@id": "#j"}) + PERSON), ["Jana Tarnow"],
         lambda: read(head=linked_data(author={"@id": "#k"}) + PERSON), []),
    Edge("a body is no person", authors,
         lambda: read(BY, head=linked_data(author={"@type": "Organization", "name": "Kora Lupu"})), ["Jana Tarnow"],
         lambda: read(BY, head=linked_data(author={"@type": "Person", "name": "Kora Lupu"})), ["Kora Lupu"]),
    Edge("the author of a picture", authors,
         lambda: read("<figure><img src='/a.jpg'><b itemprop='author'>Jana Tarnow</b></figure>"), [],
         lambda: read("<b itemprop='author'>Jana Tarnow</b>"), ["Jana Tarnow"]),
]  # fmt: skip

DATED = BIT * 5 + div("Jana Tarnow, 3 May 2020")


def above(words: str) -> Article:
    """Read a page with words above a line with a name."""
    return read(f"<p>{words}</p>{DATED}")


HEAD = [
    Edge("code points of text without an end", authors, lambda: above(sized(120)), ["Jana Tarnow"],
         lambda: above(sized(121)), []),
    Edge("code points of text with an end", authors, lambda: above(sized(60, end=".")), ["Jana Tarnow"],
         lambda: above(sized(61, end=".")), []),
    Edge("signs of dense text without an end", authors, lambda: above("潮" * 40), ["Jana Tarnow"],
         lambda: above("潮" * 41), []),
    Edge("lines behind the first text", authors,
         lambda: read(prose(1, 400) + BIT * 2 + div("Jana Tarnow, 3 May 2020")), ["Jana Tarnow"],
         lambda: read(prose(1, 400) + BIT * 3 + div("Jana Tarnow, 3 May 2020")), []),
    Edge("lines behind the headline", authors, lambda: read(BIT * 15 + LINK + BIT * 40), ["Jana Tarnow"],
         lambda: read(BIT * 16 + LINK + BIT * 40), []),
    Edge("lines before the text", authors, lambda: read(BIT * 40 + LINK + BIT * 15), ["Jana Tarnow"],
         lambda: read(BIT * 40 + LINK + BIT * 16), []),
    Edge("elements between a line and its list", authors,
         lambda: read(below=f"<ul><li>{'<div>' * 2}{LINK}{'</div>' * 2}</li></ul>"), [],
         lambda: read(below=f"<ul><li>{'<div>' * 3}{LINK}{'</div>' * 3}</li></ul>"), ["Jana Tarnow"]),
    Edge("a line that ends as a sentence, and one that ends with a half of the day", day,
         lambda: read(div("Seen with all of us at the quay, 3 May 2020 at 10 a.m.")), "2020-05-03T10:00:00",
         lambda: read(div("Seen with all of us at the quay, 3 May 2020 at 10.")), None),
    Edge("code points of a line that says what a date is", both,
         lambda: read(div("3 May 2020") + div(f"Updated {sized(32)}") + div("5 May 2020")),
         ("2020-05-03", "2020-05-05"),
         lambda: read(div("5 May 2020") + div(f"Published {sized(31)}") + div("3 May 2020")),
         ("2020-05-03", "2020-05-05")),
]  # fmt: skip

DATES = [
    Edge("what is declared before what is shown", day,
         lambda: read(div("3 May 2020"), head=meta("article:published_time", "2020-05-04")), "2020-05-04",
         lambda: read(div("3 May 2020"), head=meta("article:read_time", "2020-05-04")), "2020-05-03"),
    Edge("the day of an address", day, lambda: read(url="https://kora.example/2020/05/04/quay"), "2020-05-04",
         lambda: read(url="https://kora.example/2020/05/quay"), None),
    Edge("the day of an address, with its time", day,
         lambda: read(time("2020-05-04T10:00"), url="https://kora.example/2020/05/04/quay"), "2020-05-04T10:00:00",
         lambda: read(time("2020-05-05T10:00"), url="https://kora.example/2020/05/04/quay"), "2020-05-04"),
    Edge("an instant of UTC that the head shows in its zone", day,
         lambda: read(time("2020-05-05T01:30"), head=meta("article:published_time", "2020-05-04T23:30:00Z")),
         "2020-05-05T01:30:00+02:00",
         lambda: read(time("2020-05-05T01:40"), head=meta("article:published_time", "2020-05-04T23:30:00Z")),
         "2020-05-04T23:30:00+00:00"),
    Edge("an instant of UTC on the same day", day,
         lambda: read(time("2020-05-04T22:30"), head=meta("article:published_time", "2020-05-04T20:30:00Z")),
         "2020-05-04T20:30:00+00:00",
         lambda: read(time("2020-05-05T00:30"), head=meta("article:published_time", "2020-05-04T20:30:00Z")),
         "2020-05-05T00:30:00+04:00"),
    Edge("two days without words", both, lambda: read(div("3 May 2020") + div("5 May 2020")),
         ("2020-05-03", "2020-05-05"), lambda: read(div("3 May 2020") + div("3 May 2020")), ("2020-05-03", None)),
    Edge("a word before a day", both, lambda: read(div("Updated: 5 May 2020") + div("Published: 3 May 2020")),
         ("2020-05-03", "2020-05-05"), lambda: read(div("Updated: 5 May 2020")), ("2020-05-05", "2020-05-05")),
    Edge("a word in the line before a day", both, lambda: read(div("3 May 2020") + div("Updated") + div("5 May 2020")),
         ("2020-05-03", "2020-05-05"),
         lambda: read(div("5 May 2020") + div("Published") + div("3 May 2020")), ("2020-05-03", None)),
    Edge("the name of the element around a day", both,
         lambda: read(time("2020-05-05", "x", "class='updated'") + time("2020-05-03", "y")),
         ("2020-05-03", "2020-05-05"),
         lambda: read(time("2020-05-05", "x", "class='updated published'") + time("2020-05-03", "y")),
         ("2020-05-05", None)),
    Edge("a day in a list below the text", day, lambda: read(outside=div(time("2020-05-03"))), "2020-05-03",
         lambda: read(outside=f"<ul><li>{time('2020-05-03')}</li></ul>"), None),
    Edge("a sentence with a day", day, lambda: read(div("Kora, 3 May 2020")), "2020-05-03",
         lambda: read(div("We saw it all at last in the town on 3 May 2020.")), None),
    Edge("the head before what is elsewhere", day,
         lambda: read(time("2020-05-03"), outside=div(time("2020-05-01"))), "2020-05-03",
         lambda: read(outside=div(time("2020-05-01"))), "2020-05-01"),
]  # fmt: skip


def live(*updates: dict[str, str], shown: str = "") -> Article:
    return read(below=shown, head=linked_data("LiveBlogPosting", headline=TITLE, liveBlogUpdate=list(updates)))


def ticker(count: int, name: str = "live-blog", stated: str = "2020-05-03T1{}:00") -> Article:
    parts = "".join(
        f"<section>{time(stated.format(i))}<h3>Entry {i} of it</h3>{prose(1, 300 + 60 * i)}</section>"
        for i in range(count)
    )
    page = f"<html lang='en'><body><div class='{name}'><h1>{TITLE}</h1>{parts}</div></body></html>"
    return newsparse.parse(page, kind="html", plugins=())


SHOWN = sized(180, end=".", first=700).capitalize()

LIVE = [
    Edge("entries of a live blog by its name", lambda a: len(a.updates), lambda: ticker(3), 3, lambda: ticker(2), 0),
    Edge("the name of a live blog", lambda a: len(a.updates), lambda: ticker(3, "x liveticker"), 3,
         lambda: ticker(3, "x alive-blogger"), 0),
    Edge("the kind of page", lambda a: a.kind, lambda: ticker(3), "live_blog", lambda: ticker(2), "article"),
    Edge("titles and times of entries", lambda a: entries(a)[1], lambda: ticker(3),
         ("Entry 1 of it", "2020-05-03T11:00:00"), lambda: ticker(3, stated="soon {}"), ("Entry 1 of it", None)),
    Edge("what is declared without being shown", entries,
         lambda: live({"headline": "Zozo", "datePublished": "2020-05-03T10:00:00"}), [("Zozo", "2020-05-03T10:00:00")],
         lambda: live({"name": "Zozo", "dateModified": "2020-05-03T10:00:00"}), []),
    Edge("code points of a declared title", lambda a: len(a.updates[0].title or ""),
         lambda: live({"headline": "a" * 300}), 300, lambda: live({"headline": "a" * 301}), 300),
    Edge("what is declared of a text that is shown", place,
         lambda: live({"articleBody": SHOWN, "headline": "Zozo"}, shown=f"<p>{SHOWN}</p>"), "shown",
         lambda: live({"articleBody": SHOWN[:39], "headline": "Zozo"}, shown=f"<p>{SHOWN}</p>"), "declared alone"),
    Edge("code points in which a text agrees", place,
         lambda: live({"articleBody": SHOWN[:40] + "zzz", "headline": "Zozo"}, shown=f"<p>{SHOWN}</p>"), "shown",
         lambda: live({"articleBody": SHOWN[:38] + "zzz", "headline": "Zozo"}, shown=f"<p>{SHOWN}</p>"),
         "declared alone"),
    Edge("code points of a declared text in which it agrees", place,
         lambda: live({"articleBody": " " * 559 + SHOWN, "headline": "Zozo"}, shown=f"<p>{SHOWN}</p>"), "shown",
         lambda: live({"articleBody": " " * 560 + SHOWN, "headline": "Zozo"}, shown=f"<p>{SHOWN}</p>"),
         "declared alone"),
]  # fmt: skip


@pytest.mark.parametrize("edge", [*AUTHORS, *HEAD, *DATES, *LIVE], ids=lambda edge: edge.name)
def test_a_field_changes_by_one_step(edge: Edge) -> None:
    edge.check()
