"""Who is taken for the author, of several whom a page declares, marks and shows: pages one step apart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

import newsparse
from newsparse import Article
from newsparse.fields.authors_html import _is_address, _is_of_picture, _people
from newsparse.fields.authors_shown import _is_word_of_dates
from newsparse.reading.dom import read_dom
from newsparse.reading.html import Html
from tests.support.boundaries import Edge, edges, line, linked_data, names, prose, sized

TITLE = "The quay of the town is closed"
BIT = "<div>Bit</div>"
PEOPLE = ["Anna Tarnow", "Peter Brandt", "Maria Sundt", "Paul Holm", "Laura Roy", "Max Bell"]
ANNA, PETER = PEOPLE[:2]
LONG_NAME = "Anna Maria Luise Tarnow"


def read(between: str = "", *, head: str = "", words: str = "", below: str = "", outside: str = "") -> Article:
    """Read a page with something between its headline and its text, below the one, and below the article."""
    body = f"<article><h1>{TITLE}</h1>{between}{words or prose(3)}{below}</article>{outside}"
    page = f"<html lang='en'><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    return newsparse.parse(page, kind="html", plugins=(), times=False, quotes=False, events=False)


def authors(between: str = "", **parts: str) -> list[str]:
    return [author.name for author in read(between, **parts).authors]


def places(between: str = "", **parts: str) -> list[tuple[str, str]]:
    """Return where authors are told, and who, the chosen ones first."""
    return [(one.source, one.value) for one in read(between, **parts).evidence_for("authors")]


def div(words: str, name: str = "") -> str:
    return f"<div class='{name}'>{words}</div>"


def meta(name: str, value: str) -> str:
    return f"<meta name='{name}' content='{value}'>"


def linked(words: str, to: str = "/author/x") -> str:
    return f"<a href='{to}'>{words}</a>"


def marked(name: str) -> str:
    return f"<span rel='author'>{name}</span>"


def apart(element: str) -> list[str]:
    """Return whom a page names that marks something far from its head."""
    return authors(outside=BIT * 8 + div(element))


def far(words: str) -> list[str]:
    """Return whom a line names that stands neither right below the headline nor beside a date."""
    return authors(BIT * 5 + div(words))


def pictured(steps: int) -> bool:
    """Tell whether a name is the photographer's that stands so many elements inside of a figure."""
    page = Html(read_dom(f"<figure>{'<span>' * steps}Anna"))
    return _is_of_picture(page, len(page.dom.tags) - 1)


def given(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, "Anna")


def in_lists(depth: int) -> list[str]:
    value: Any = given("givenName")
    for _ in range(depth):
        value = [value]
    return list(_people(value, {}))


def named(node: Mapping[str, str]) -> list[str]:
    return list(_people(node, {}))


def in_box(before: int, bits: int) -> list[str]:
    """Return whom a byline names that stands some lines behind so many of four paragraphs."""
    byline = BIT * bits + div(f"By {ANNA}", "byline")
    return authors(words=prose(before) + byline + prose(4 - before, 600) + prose(2, 1_000))


def in_short(before: int, behind: int) -> list[str]:
    """Return whom a byline names that stands far behind so many paragraphs of a text, before so many others."""
    return authors(words=prose(before) + BIT * 5 + div(f"By {ANNA}", "byline") + prose(behind, 600))


DECLARED = edges([
    ("a name before a sign", lambda: authors(head=linked_data(author="jt") + meta("author", "Zozo")), ["Zozo"],
     lambda: authors(head=linked_data(author="Jt") + meta("author", "Zozo")), ["Jt"]),
    ("a name with a figure", lambda: authors(head=linked_data(author="Anna7") + meta("author", "Zozo")), ["Zozo"],
     lambda: authors(head=linked_data(author="Anna") + meta("author", "Zozo")), ["Anna"]),
    ("a full name before a name", lambda: authors(head=linked_data(author="Anna") + meta("author", PETER)), [PETER],
     lambda: authors(head=linked_data(author="Anna Lupu") + meta("author", PETER)), ["Anna Lupu"]),
    ("two signs, the first of which counts",
     lambda: authors(head=linked_data(author="jt") + meta("author", "x9")), ["jt"],
     lambda: authors(head=linked_data(author=" ") + meta("author", "Zozo9")), ["Zozo9"]),
    ("a word with a figure that is a name", lambda: authors(head=meta("author", "Rapid7")), ["Rapid7"],
     lambda: authors(head=meta("author", "rapid7")), []),
    ("lists in lists", lambda: in_lists(3), ["Anna"], lambda: in_lists(4), []),
    ("a first name, and a last one", lambda: named(given("givenName")), ["Anna"],
     lambda: named(given("familyName")), ["Anna"]),
    ("names of which one is told", lambda: named(given("additionalName")), [],
     lambda: named(given("givenName", "familyName")), ["Anna Anna"]),
    ("authors that are declared at most",
     lambda: len(authors(head=linked_data(author=[{"name": f"{line(1, first=9 * i)} Lupu"} for i in range(29)]))), 29,
     lambda: len(authors(head=linked_data(author=[{"name": f"{line(1, first=9 * i)} Lupu"} for i in range(31)]))), 30),
    ("code points of a field", lambda: authors(head=meta("author", sized(300, f"{ANNA}, "))), [ANNA],
     lambda: authors(head=meta("author", sized(301, f"{ANNA}, "))), []),
    ("code points of a name", lambda: authors(head=meta("author", f"Anna T{'a' * 54}")), [f"Anna T{'a' * 54}"],
     lambda: authors(head=meta("author", f"Anna T{'a' * 55}")), []),
    ("a body is no person, but an agency", lambda: authors(
        div(f"By {ANNA}"), head=linked_data(author={"@type": "Organization", "name": "Kora Lupu"})), [ANNA],
     lambda: places(head=linked_data(author={"@type": "NewsMediaOrganization", "name": "Reuters"})),
     [("jsonld.author", "Reuters")]),
    ("who is declared in two places", lambda: places(head=linked_data(author=ANNA) + meta("author", ANNA)),
     [("jsonld.author", ANNA), ("meta.author", ANNA)],
     lambda: places(head=linked_data(author=ANNA) + meta("author", PETER)),
     [("jsonld.author", ANNA), ("meta.author", PETER)]),
    ("an address before a name", lambda: authors(head=meta("author", "https://x.example/a") + meta("author", ANNA)),
     [ANNA], lambda: authors(head=meta("author", "https://x.example/a")), []),
    ("what is an address", lambda: [*map(_is_address, ("https:", "www.x", "a/b", "a@b", "a-b", "a_b"))], [True] * 6,
     lambda: [*map(_is_address, ("Anna Lupu", "Anna-Lupu", "a-", "w.x", "a / b", "anna"))], [False] * 6),
    ("the creator of the article, and of another thing", lambda: authors(head=linked_data(creator=ANNA)), [ANNA],
     lambda: authors(head=linked_data("Thing", creator=ANNA)), []),
    ("the author of another thing", lambda: authors(head=linked_data() + linked_data("Thing", author=ANNA)), [ANNA],
     lambda: authors(head=linked_data(author=PETER) + linked_data("Thing", author=ANNA)), [PETER]),
    ("bodies of another thing", lambda: authors(
        div(f"By {ANNA}"), head=linked_data() + linked_data("Thing", author={"@type": "Organization", "name": "Zozo"})),
     [ANNA], lambda: authors(
        div(f"By {ANNA}"), head=linked_data() + linked_data("Thing", author={"@type": "Person", "name": "Zo Kora"})),
     ["Zo Kora"]),
])  # fmt: skip

MARKED = edges([
    ("one who is marked far from the head, and two", lambda: apart(marked(ANNA)), [ANNA],
     lambda: apart(marked(ANNA) + marked(PETER)), []),
    ("one who is marked twice, in two cases", lambda: apart(marked(ANNA) + marked(ANNA.upper())), [ANNA],
     lambda: apart(f"<nav>{marked(ANNA)}</nav>"), []),
    ("code points of who is marked", lambda: apart(f"<span itemprop='author'>Anna T{'a' * 54}</span>"),
     [f"Anna T{'a' * 54}"], lambda: apart(f"<span itemprop='author'>Anna T{'a' * 55}</span>"), []),
    ("an empty mark", lambda: places(f"<span itemprop='author'></span>{div('By ' + ANNA)}"), [("byline", ANNA)],
     lambda: places(f"<span itemprop='author' content='{ANNA}'></span>{div('By ' + ANNA)}"),
     [("itemprop.author", ANNA), ("byline", ANNA)]),
    ("elements between a name and a picture", lambda: pictured(5), True, lambda: pictured(6), False),
    ("a picture by its type", lambda: apart(f"<div itemtype='https://schema.org/ImageObject'>{marked(ANNA)}</div>"), [],
     lambda: apart(f"<div itemtype='https://schema.org/Person'>{marked(ANNA)}</div>"), [ANNA]),
    ("code points between the text and a byline below it",
     lambda: authors(outside=div(sized(296)) + div(f"By {ANNA}", "byline")), [ANNA],
     lambda: authors(outside=div(sized(297)) + div(f"By {ANNA}", "byline")), []),
    ("paragraphs above a byline", lambda: in_box(2, 5), [ANNA], lambda: in_box(3, 5), []),
    ("paragraphs above a byline, of a text of two", lambda: in_short(1, 1), [ANNA], lambda: in_short(3, 3), []),
    ("a byline above a text of one paragraph, and below it", lambda: in_short(0, 1), [ANNA], lambda: in_short(1, 0),
     [ANNA]),
    ("elements of other kinds before a mark",
     lambda: apart(f"<span itemprop='name'>{PETER}</span>{marked(ANNA)}"), [ANNA],
     lambda: apart(f"<span itemprop='author'>{PETER}</span>{marked(ANNA)}"), []),
    ("a picture before a mark", lambda: apart(f"<figure>{marked(PETER)}</figure>{marked(ANNA)}"), [ANNA],
     lambda: apart(f"<div>{marked(PETER)}</div>{marked(ANNA)}"), []),
    ("a desk and a person in a byline far from the headline",
     lambda: authors(outside=div("By the Kora desk", "byline")), ["the Kora desk"],
     lambda: authors(outside=div("By of the Kora", "byline")), []),
    ("the place of a declared author", lambda: [
        one.span is not None for one in read(div(f"By {ANNA}"), head=linked_data(author=ANNA)).authors], [True],
     lambda: [one.span is not None for one in read(head=linked_data(author=ANNA)).authors], [False]),
])  # fmt: skip

SHOWN = edges([
    ("names of a line without by", lambda: authors(div(" and ".join(PEOPLE[:5]))), PEOPLE[:5],
     lambda: authors(div(" and ".join(PEOPLE))), []),
    ("lines between the headline and a name", lambda: authors(BIT + div(ANNA)), [ANNA],
     lambda: authors(BIT * 2 + div(ANNA)), []),
    ("lines between a date and a name behind it", lambda: far(f"3 May 2020</div>{BIT}<div>{ANNA}"), [ANNA],
     lambda: far(f"3 May 2020</div>{BIT * 2}<div>{ANNA}"), []),
    ("lines between a name and a date behind it", lambda: far(f"{ANNA}</div>{BIT}<div>3 May 2020"), [ANNA],
     lambda: far(f"{ANNA}</div>{BIT * 2}<div>3 May 2020"), []),
    ("lines between two bylines", lambda: authors(div(f"By {ANNA}") + BIT * 2 + div(f"By {PETER}")), [ANNA, PETER],
     lambda: authors(div(f"By {ANNA}") + BIT * 3 + div(f"By {PETER}")), [ANNA]),
    ("code points before by", lambda: authors(div(f"{sized(23)} by {ANNA}")), [ANNA],
     lambda: authors(div(f"{sized(24)} by {ANNA}")), []),
    ("code points before a bar and by", lambda: authors(div(f"{sized(23)}| By {ANNA}")), [ANNA],
     lambda: authors(div(f"{sized(24)}| By {ANNA}")), []),
    ("words of a sentence that names an author", lambda: authors(div(f"Seen by {ANNA} in {line(3).lower()}.")), [ANNA],
     lambda: authors(div(f"Seen by {ANNA} in {line(4).lower()}.")), []),
    ("words of a sentence that begins with by and has a figure",
     lambda: authors(div(f"By {ANNA}, {line(6).lower()} 3!")), [ANNA],
     lambda: authors(div(f"Seen by {ANNA}, {line(6).lower()} 3!")), []),
    ("words of a desk", lambda: authors(div(f"By the {line(3).lower()} desk")), [f"the {line(3).lower()} desk"],
     lambda: authors(div(f"By the {line(4).lower()} desk")), []),
    ("code points of a byline", lambda: authors(div(sized(160, f"By {ANNA} | "))), [ANNA],
     lambda: authors(div(sized(161, f"By {ANNA} | "))), []),
    ("links to pages of authors", lambda: far(linked(ANNA) + linked(PETER)), [ANNA, PETER],
     lambda: far(linked(ANNA) + linked(PETER, "/x")), [ANNA]),
    ("somebody who is linked twice", lambda: far(f"{linked(PETER)} {linked(ANNA)} {linked(PETER)}"), [ANNA, PETER],
     lambda: far(f"{linked(PETER)} {linked(ANNA)}"), [PETER, ANNA]),
    ("words of `rel`", lambda: far(f"Bit <a rel='nofollow author' href='/x'>{ANNA}</a>"), [ANNA],
     lambda: far(f"Bit <a rel='coauthored' href='/x'>{ANNA}</a>"), []),
    ("the element around a link", lambda: far(f"<p class='author'>Bit {linked(ANNA, '/x')}</p>"), [ANNA],
     lambda: far(f"<p class='actor'>Bit {linked(ANNA, '/x')}</p>"), []),
    ("a link behind by, and one further on", lambda: far(f"By {linked(ANNA, '/x')}"), [ANNA],
     lambda: far(f"Bit {linked(ANNA, '/x')}"), []),
    ("lines that give one word each", lambda: authors(div(linked("Anna")) + div(linked("Peter"))), ["Anna"],
     lambda: authors(div(linked("Anna")) + div(linked("Peter Lupu"))), ["Peter Lupu"]),
    ("words of a name that is a link elsewhere", lambda: authors(div(linked("Anna Luise Tarnow", "/x"))),
     ["Anna Luise Tarnow"], lambda: authors(div(linked(LONG_NAME, "/x"))), []),
    ("a link elsewhere and one to a page of an author", lambda: authors(div(linked(LONG_NAME, "/x"))), [],
     lambda: authors(div(linked(LONG_NAME))), [LONG_NAME]),
    ("elements around a link", lambda: authors(f"{'<div>' * 2}{linked(LONG_NAME, '/x')}{'</div>' * 2}"), [],
     lambda: authors(f"{'<div>' * 3}{linked(LONG_NAME, '/x')}{'</div>' * 3}"), [LONG_NAME]),
    ("a mark before a link, and two", lambda: authors(div(f"»{linked(LONG_NAME, '/x')}")), [],
     lambda: authors(div(f"»» {linked(LONG_NAME, '/x')}")), [LONG_NAME]),
    ("a mark behind a link", lambda: authors(div(linked(LONG_NAME, "/x"))), [],
     lambda: authors(div(f"{linked(LONG_NAME, '/x')}»")), [LONG_NAME]),
    ("a link around a line and another",
     lambda: authors(f"<a href='/x'>Bit<div>{LONG_NAME}</div></a>"), [],
     lambda: authors(f"<a href='/x'><div>Bit</div><div>{LONG_NAME}</div></a>"), [LONG_NAME]),
    ("words beside a date in a script with capitals and in one without",
     lambda: [*map(_is_word_of_dates, ("Anna Tarnow", "潮町", "Anna"))], [False] * 3,
     lambda: [*map(_is_word_of_dates, ("潮 町", "नई दिल्ली", "Updated"))], [True] * 3),
    ("a byline that goes on with who is named already",
     lambda: places(div(f"By {ANNA}") + div(f"By {ANNA.upper()}")), [("byline", ANNA)],
     lambda: places(div(f"By {ANNA}") + div(f"By {PETER}")), [("byline", ANNA), ("byline", PETER)]),
])  # fmt: skip

ALL = [*DECLARED, *MARKED, *SHOWN]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_another_author_is_taken_one_step_on(edge: Edge) -> None:
    edge.check()
