"""Each figure by which a field is read from a page, just on both sides of it."""

from __future__ import annotations

import datetime as dt
import json

import pytest

import newsparse
from newsparse import Article
from newsparse.fields.site_names import SiteNames
from tests.support.boundaries import Boundary, line, names, sized

PICTURE = "https://kora.example/a.jpg"
TITLE = "The quay of the town is closed"


def text(length: int, first: int = 0) -> str:
    return f"<p>{sized(length, end='.', first=first).capitalize()}</p>"


TEXT = "".join(text(180, 50 * i) for i in range(4))


def read(body: str, head: str = "", url: str | None = None) -> Article:
    page = f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    return newsparse.parse(page, kind="html", url=url, plugins=())


def around(line_above: str = "", line_below: str = "", head: str = "", words: str = TEXT) -> Article:
    """Read a page with something between its headline and its text, and something below it."""
    return read(f"<article><h1>{TITLE}</h1>{line_above}{words}{line_below}</article>", head)


def meta(name: str, value: str) -> str:
    return f"<meta name='{name}' content='{value}'>"


def linked_data(**fields: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **fields})}</script>"


def flat(*lines: str) -> Article:
    return newsparse.parse("\n\n".join(lines), kind="text", language="en", plugins=())


def sentence(length: int, begin: str = "", first: int = 300) -> str:
    return sized(length, begin, ".", first)


def authors(article: Article) -> list[str]:
    return [author.name for author in article.authors]


def day(article: Article) -> str | None:
    return article.published.iso if article.published else None


def publisher(article: Article) -> str | None:
    return article.publisher.name if article.publisher else None


def original(article: Article) -> str | None:
    return article.original_publisher.name if article.original_publisher else None


def kind(article: Article) -> str:
    return article.kind


def access(article: Article) -> str | None:
    return article.access


def card(number: int) -> str:
    return f"<div><h2><a href='/{number}'>What we saw {number}</a></h2></div>"


def person(number: int) -> str:
    return f"{line(1, first=10 * number)} Tarnow{line(1, first=700 + number).lower()}"


def people(first: int, behind: int) -> list[dict[str, str]]:
    return [{"name": person(number)} for number in range(first, behind)]


def div(words: str) -> str:
    return f"<div>{words}</div>"


PEOPLE = [
    Boundary(
        "code points of a line that names an author",
        lambda n: around(div(sized(n, "By Jana Tarnow | "))), authors, 160, ["Jana Tarnow"], [],
    ),
    Boundary(
        "words of a sentence that names no author",
        lambda n: around(div(f"Posted by Jana Tarnow in {line(n - 5).lower()}.")), authors, 8, ["Jana Tarnow"], [],
    ),
    Boundary(
        "code points before by in a line",
        lambda n: around(div(f"{sized(n - 1)} by Jana Tarnow")), authors, 24, ["Jana Tarnow"], [],
    ),
    Boundary(
        "blocks between two names of a byline",
        lambda n: around(f"{div('By Jana Tarnow')}{div('Bit') * (n - 1)}{div('By Ole Brandt')}"),
        authors, 3, ["Jana Tarnow", "Ole Brandt"], ["Jana Tarnow"],
    ),
    Boundary(
        "blocks between the headline and a name that stands alone",
        lambda n: around(f"{div('Bit') * (n - 1)}{div('Jana Tarnow')}"), authors, 2, ["Jana Tarnow"], [],
    ),
    Boundary(
        "blocks between a date and a name that stands alone",
        lambda n: around(f"{div('Bit') * 5}{div('3 May 2020')}{div('Bit') * (n - 1)}{div('Jana Tarnow')}"),
        authors, 2, ["Jana Tarnow"], [],
    ),
    Boundary(
        "words of the name of a desk",
        lambda n: around(div(f"By the {line(n - 2).lower()} desk")),
        lambda article: len(authors(article)), 5, 1, 0,
    ),
    Boundary(
        "code points of a declared field with authors",
        lambda n: around(head=linked_data(author=sized(n, "Jana Tarnow, "))),
        lambda article: authors(article).count("Jana Tarnow"), 300, 1, 0,
    ),
    Boundary(
        "code points of a declared name",
        lambda n: around(head=linked_data(author=sized(n, "Jana ").title())),
        lambda article: len(authors(article)), 60, 1, 0,
    ),
    Boundary(
        "declared authors that are listed",
        lambda n: around(head=linked_data(author=[people(0, 20), people(20, n)])),
        lambda article: len(authors(article)), 30, 30, 30,
    ),
]  # fmt: skip

DATES = [
    Boundary(
        "code points beside a date",
        lambda n: around(div(f"{sized(n - 1)} 3 May 2020")), day, 60, "2020-05-03", None,
    ),
    Boundary(
        "lines behind the headline that are read for a date",
        lambda n: around(div("Bit") * (n - 1) + div("Seen 3 May 2020") + div("Bit") * 40),
        day, 16, "2020-05-03", None,
    ),
    Boundary(
        "days that a date may be ahead of the page",
        lambda n: newsparse.parse(
            f"{TITLE}\n\n{1 + n} May 2020\n\n{line(14, '.')}\n\n{line(14, '.', 60)}",
            kind="text", language="en", captured_at=dt.date(2020, 5, 1), plugins=(),
        ),
        day, 1, "2020-05-02", None,
    ),
]  # fmt: skip

PAGES = [
    Boundary(
        "code points of a text that is given although it is not free",
        lambda n: around(head=linked_data(isAccessibleForFree=False), words=text(n - 900) + text(900, 800)),
        access, 2_000, "locked", "metered",
    ),
    Boundary(
        "code points of an offer that are too few",
        lambda n: around(line_below=f"<div class='paywall'>{sized(n - 2)}</div>"), access, 59, None, "locked",
    ),
    Boundary(
        "code points of an offer that are too many",
        lambda n: around(line_below=f"<div class='paywall'>{sized(n - 2)}</div>"), access, 2_000, "locked", None,
    ),
    Boundary(
        "code points below a video that are fewer than an article's",
        lambda n: around(head="<meta property='og:type' content='video.other'>", words=text(n - 400) + text(400, 800)),
        kind, 999, "video", "article",
    ),
    Boundary(
        "linked headings that make no index yet",
        lambda n: read(f"<main>{''.join(map(card, range(n)))}</main>", "<title>Town</title>"),
        kind, 7, "other", "index",
    ),
    Boundary(
        "code points of a tag",
        lambda n: around(head=meta("keywords", sized(n))), lambda article: len(article.tags), 60, 1, 0,
    ),
    Boundary(
        "words of a section",
        lambda n: flat(f"{line(n, first=300)}", TITLE, TITLE, *(line(14, ".", 30 * i) for i in range(3))),
        lambda article: int(article.section is not None), 3, 1, 0,
    ),
    Boundary(
        "pixels of a picture between paragraphs that are too few",
        lambda n: around(f"{text(180)}<img src='{PICTURE}' width='{n}' height='400'>"),
        lambda article: len(article.figures), 99, 0, 1,
    ),
    Boundary(
        "elements between a caption and what it shares with its picture",
        lambda n: around(
            f"<div><img src='{PICTURE}'>{'<div>' * (n - 2)}<p class='caption'>The quay at night</p>"
            f"{'</div>' * (n - 2)}</div>"
        ),
        lambda article: [figure.url for figure in article.figures if figure.caption], 5, [PICTURE], [None],
    ),
]  # fmt: skip

SOURCES = [
    Boundary(
        "code points of a statement about a translation",
        lambda n: around(line_below=f"<p>{sentence(n, 'Translated from French by Jana Tarnow ')}</p>"),
        lambda article: article.translated_from, 300, "fr", None,
    ),
    Boundary(
        "words of the place of a dateline",
        lambda n: flat(TITLE, f"{line(n).title()} (Reuters) - {line(14, '.', 60)}", line(14, ".", 90)),
        lambda article: int(article.dateline is not None), 7, 1, 0,
    ),
    Boundary(
        "capitals that may be anything's initials",
        lambda n: flat(TITLE, f"{'SALTBY'[:n]} – {line(14, '.', 60)}", line(14, ".", 90)),
        lambda article: int(article.dateline is not None), 3, 0, 1,
    ),
    Boundary(
        "paragraphs in which a dateline stands",
        lambda n: flat(
            TITLE, *(line(14, ".", 30 * i) for i in range(n - 1)), f"SALTBY – {line(14, '.', 200)}", line(14, ".", 90)
        ),
        lambda article: article.dateline, 2, "SALTBY", None,
    ),
]  # fmt: skip

ALL = [*PEOPLE, *DATES, *PAGES, *SOURCES]


@pytest.mark.parametrize("boundary", ALL, ids=names(ALL))
def test_a_field_changes_at_a_figure(boundary: Boundary) -> None:
    boundary.check()


@pytest.mark.parametrize(("longer", "is_site"), [(15, True), (16, False)])
def test_a_name_longer_than_twice_another_and_eight_is_another(longer: int, is_site: bool) -> None:  # noqa: FBT001
    assert SiteNames(["kora"]).names_site("kora".ljust(longer, "x")) is is_site


@pytest.mark.parametrize(("letters", "is_site"), [(3, False), (4, True)])
def test_a_name_of_few_letters_is_recognised_in_no_longer_one(letters: int, is_site: bool) -> None:  # noqa: FBT001
    name = "kora"[:letters]

    assert SiteNames([name]).names_site(f"{name}times") is is_site
    assert SiteNames([name]).names_site(f"times{name}") is is_site
