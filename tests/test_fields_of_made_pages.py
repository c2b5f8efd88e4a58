"""Fields of made pages: what one line, element or address more makes of them."""

from __future__ import annotations

import json

import pytest

import newsparse
from newsparse import Article, DefectKind
from tests.support.boundaries import line, sized

TITLE = "The quay of the town is closed"
TEXT = "".join(f"<p>{sized(180, end='.', first=50 * i).capitalize()}</p>" for i in range(4))
DAY, LATER = "datetime='2024-06-19'", "datetime='2024-06-20'"
PAGE = "https://kora.example/"


def read(above: str = "", below: str = "", head: str = "", url: str | None = None, words: str = TEXT) -> Article:
    body = f"<article><h1>{TITLE}</h1>{above}{words}{below}</article>"
    page = f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    return newsparse.parse(page, kind="html", url=url, plugins=())


def linked(**fields: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', **fields})}</script>"


def published(article: Article) -> str | None:
    return article.published.iso if article.published else None


def modified(article: Article) -> str | None:
    return article.modified.iso if article.modified else None


@pytest.mark.parametrize(
    ("instant", "shown", "expected"),
    [
        ("2024-06-19T23:30:00Z", "20 June 2024, 01:30", "2024-06-20T01:30:00+02:00"),
        ("2024-06-19T23:30:00Z", "20 June 2024, 01:31", "2024-06-19T23:30:00+00:00"),  # of no zone
        ("2024-06-19T23:30:00Z", "20 June 2024, 05:00", "2024-06-20T05:00:00+05:30"),
        ("2024-06-19T23:30:00Z", "20 June 2024, 05:15", "2024-06-20T05:15:00+05:45"),
        ("2024-06-19T23:30:00Z", "20 June 2024, 05:10", "2024-06-19T23:30:00+00:00"),
        ("2024-06-19T23:30:00Z", "20 June 2024, 13:30", "2024-06-20T13:30:00+14:00"),
        ("2024-06-19T23:30:00Z", "20 June 2024, 14:30", "2024-06-19T23:30:00+00:00"),
        ("2024-06-19T03:30:00Z", "18 June 2024, 15:30", "2024-06-18T15:30:00-12:00"),
        ("2024-06-19T03:30:00Z", "18 June 2024, 14:30", "2024-06-19T03:30:00+00:00"),
        ("2024-06-19T03:30:00Z", "18 June 2024", "2024-06-19T03:30:00+00:00"),
        ("2024-06-19T03:30:00Z", "19 June 2024, 05:30", "2024-06-19T03:30:00+00:00"),  # the same day: as declared
        ("2024-06-19T23:30:00+01:00", "20 June 2024, 01:30", "2024-06-19T23:30:00+01:00"),  # no instant of UTC
        ("2024-06-19T23:30:40Z", "20 June 2024, 01:30", "2024-06-20T01:30:40+02:00"),
    ],
)
def test_an_instant_of_utc_is_told_as_the_page_shows_it(instant: str, shown: str, expected: str) -> None:
    assert published(read(f"<div>{shown}</div>", head=linked(datePublished=instant))) == expected


@pytest.mark.parametrize(
    ("above", "first", "last"),
    [
        (f"<time class='updated' {LATER}>June</time><time {DAY}>June</time>", "2024-06-19", "2024-06-20"),
        (f"<time itemprop='dateModified' {LATER}>x</time><time {DAY}>y</time>", "2024-06-19", "2024-06-20"),
        (f"<span class='modified'><time {LATER}>x</time></span><time {DAY}>y</time>", "2024-06-19", "2024-06-20"),
        ("<time class='published updated' datetime='2024-06-20'>June</time>", "2024-06-20", None),
        (f"<div>Updated <time {LATER}>20 June 2024</time></div><div>19 June 2024</div>", "2024-06-19", "2024-06-20"),
        (f"<div>Updated</div><div><time {LATER}>June</time></div><div>19 June 2024</div>", "2024-06-19", "2024-06-20"),
        ("<div>19 June 2024</div><div>21 June 2024</div>", "2024-06-19", "2024-06-21"),
        ("<div>21 June 2024</div><div>19 June 2024</div>", "2024-06-19", "2024-06-21"),
        ("<div>19 June 2024</div><div>19 June 2024</div>", "2024-06-19", None),
        ("<div>Updated 20 June 2024</div>", "2024-06-20", "2024-06-20"),
        ("<div>Published 19 June 2024, updated 20 June 2024</div>", "2024-06-19", "2024-06-20"),
        ("<time data-date='2024-06-19'>long ago</time>", "2024-06-19", None),
        ("<time>19 June 2024</time>", "2024-06-19", None),
        ("<time title='2024-06-19'>yesterday</time>", "2024-06-19", None),
        ("<time datetime='soon' content='2024-06-19'>x</time>", "2024-06-19", None),
        ("<div>In Saltby, 19 June 2024 was a fine day for the ferry.</div>", None, None),
    ],
)  # fmt: skip
def test_dates_are_of_publication_or_of_a_change(above: str, first: str | None, last: str | None) -> None:
    article = read(above)

    assert (published(article), modified(article)) == (first, last)


@pytest.mark.parametrize("place", ["<li>{}</li>", "<div class='comment'>{}</div>", "<div id='disqus'>{}</div>"])
def test_dates_of_lists_and_remarks_below_the_text_are_of_others(place: str) -> None:
    time = "<time datetime='2024-06-25'>25 June 2024</time>"

    assert published(read(below=place.format(f"<p>Nice. {time}</p>"))) is None
    assert published(read(below=f"<div>{time}</div>")) == "2024-06-25"


def test_the_day_of_the_address_comes_before_lines_that_say_another() -> None:
    above = "<div>19 June 2024</div>"

    assert published(read(above, url=f"{PAGE}2024/06/18/quay")) == "2024-06-18"
    assert published(read(above, url=f"{PAGE}2024/06/19/quay")) == "2024-06-19"
    assert published(read(above, url=f"{PAGE}quay")) == "2024-06-19"
    assert published(read(head=linked(datePublished="2024-06-17"), url=f"{PAGE}2024/06/18/quay")) == "2024-06-17"


@pytest.mark.parametrize(
    ("lines", "order"),
    [
        (["03/04/2024", "25/04/2024"], "2024-04-03"),
        (["03/04/2024", "04/25/2024"], "2024-03-04"),
        (["03/04/2024"], "2024-03-04"),
        (["03/04/2024", "25/04/2024", "04/25/2024"], "2024-03-04"),  # they contradict each other
        (["12/04/2024", "12/12/2024"], "2024-12-04"),
        (["03/04/2024", "13/12/2024"], "2024-04-03"),
    ],
)
def test_an_unambiguous_date_tells_the_order_of_the_others(lines: list[str], order: str) -> None:
    words = TEXT + "".join(f"<p>{line(14)} on {one}.</p>" for one in lines[1:])

    assert published(read(f"<div>{lines[0]}</div>", words=words)) == order


@pytest.mark.parametrize(
    ("language", "url", "is_day_first"),
    [
        ("en", None, False), ("fr", None, True), ("en-GB", None, True), ("en-US", None, False), ("es-PR", None, False),
        ("en", "https://kora.co.uk/", True), ("en", "https://kora.us/", False), ("es", "https://kora.ph/", False),
        ("en-GB", "https://kora.us/", True), ("en", "https://kora.com/", False),
    ],
)  # fmt: skip
def test_region_domain_and_language_tell_the_order(language: str, url: str | None, is_day_first: bool) -> None:  # noqa: FBT001
    body = f"<article><h1>{TITLE}</h1><div>03/04/2024</div>{TEXT}</article>"
    page = f"<html lang='{language}'><body>{body}</body></html>"

    article = newsparse.parse(page, kind="html", url=url, plugins=())

    assert published(article) == ("2024-04-03" if is_day_first else "2024-03-04")


def agencies(article: Article) -> list[str]:
    return [agency.name for agency in article.agencies]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the bridge is closed, AP reported on Friday.", ["AP"]),
        ("the bridge is closed, according to AP.", ["AP"]),
        ("the bridge is closed (AP).", ["AP"]),
        ("the bridge is closed [AP].", ["AP"]),
        ("the bridge of AP is closed for good and ever.", []),
        ("the news was bad and very old, said the AP clerk.", []),
        ("the bridge is closed, the news agency AP said.", ["AP"]),
        ("the bridge is closed, Reuters and the Associated Press reported.", ["Reuters", "AP"]),
        ("the map of the GRAP is closed, reported the clerk.", []),
        ("the bridge is closed, AP-Saltby reported.", ["AP"]),
        ("the bridge, wrote the clerk, is closed since AP left.", []),
    ],
)
def test_a_common_word_is_an_agency_where_something_proves_it(words: str, expected: list[str]) -> None:
    assert agencies(read(words=f"{TEXT}<p>In Saltby {words}</p>")) == expected


def test_agencies_are_told_once_in_the_order_of_the_page_and_of_the_article_alone() -> None:
    words = "<p>The quay is closed, Reuters and AFP said. Reuters was not of the mind of dpa.</p>"

    assert agencies(read(words=TEXT + words)) == ["Reuters", "AFP"]
    assert agencies(read(words=f"{TEXT}<p>The Agence France-Presse says so.</p>")) == ["AFP"]
    assert agencies(read(words=f"{TEXT}<nav><p>Reuters</p></nav>")) == []


@pytest.mark.parametrize(
    ("line_above", "names"),
    [
        ("By Jana Tarnow and Ole Brandt", ["Jana Tarnow", "Ole Brandt"]),
        ("By Jana Tarnow, Ole Brandt & Ida Quist", ["Jana Tarnow", "Ole Brandt", "Ida Quist"]),
        ("By Jana Tarnow | Saltby", ["Jana Tarnow"]),
        ("Story by Jana Tarnow", ["Jana Tarnow"]),
        ("Jana Tarnow | 3 May 2020", ["Jana Tarnow"]),
        ("3 May 2020 | Jana Tarnow", ["Jana Tarnow"]),
        ("3 May 2020 | Saltby", []),
        ("<a href='/author/jana'>Jana Tarnow</a>", ["Jana Tarnow"]),
        ("<a href='/x' rel='author'>Jana Tarnow</a>", ["Jana Tarnow"]),
        ("<a href='/x' class='byline'>Jana Tarnow</a>", ["Jana Tarnow"]),
        ("<span class='author'><a href='/x'>Jana Tarnow</a></span>", ["Jana Tarnow"]),
        ("By <a href='/x'>Jana Tarnow</a> and <a href='/y'>Saltby Harbour</a>", ["Jana Tarnow"]),
        ("By the Kora newsroom", ["the Kora newsroom"]),
        ("By Reuters", ["Reuters"]),
        ("Photo by Jana Tarnow", []),
        ("Photographs: Jana Tarnow", []),
        ("It was sent by ship to Saltby on that cold day.", []),
    ],
)
def test_a_line_above_the_text_names_its_authors(line_above: str, names: list[str]) -> None:
    assert [author.name for author in read(f"<div>{line_above}</div>").authors] == names


@pytest.mark.parametrize(
    ("declared", "shown", "names"),
    [
        ({"author": {"name": "Jana Tarnow"}}, "By Ole Brandt", ["Jana Tarnow"]),
        ({"author": {"name": "Jana Tarnow"}}, "By Jana Tarnow and Ole Brandt", ["Jana Tarnow", "Ole Brandt"]),
        ({"author": {"name": "Kora", "@type": "Organization"}}, "By Ole Brandt", ["Ole Brandt"]),
        ({"author": {"name": "Kora", "@type": "Organization"}}, "", ["Kora"]),
        ({"author": "https://kora.example/jana-tarnow"}, "By Ole Brandt", ["Ole Brandt"]),
        ({"author": "jana-tarnow"}, "By Ole Brandt", ["Ole Brandt"]),
        ({"author": [{"givenName": "Jana", "familyName": "Tarnow"}]}, "", ["Jana Tarnow"]),
        ({"author": [["Jana Tarnow"], ["Ole Brandt"]]}, "", ["Jana Tarnow", "Ole Brandt"]),
        ({"creator": "Jana Tarnow"}, "", ["Jana Tarnow"]),
        ({"author": "Jana Tarnow (jt)"}, "", ["Jana Tarnow"]),
        ({"author": "jt"}, "By Ole Brandt", ["Ole Brandt"]),
        ({"author": "Jana"}, "By Ole Brandt", ["Ole Brandt"]),
    ],
)
def test_declared_authors_count_unless_the_page_shows_more(
    declared: dict[str, object], shown: str, names: list[str]
) -> None:
    article = read(f"<div>{shown}</div>", head=linked(**declared))

    assert [author.name for author in article.authors] == names


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("<title>Quay closed - Kora Tidings</title><meta property='og:site_name' content='Kora Tidings'>", TITLE),
        (f"<title>{TITLE} | Kora Tidings</title><meta property='og:site_name' content='Kora Tidings'>", TITLE),
        ("<meta property='og:title' content='Ferries stay in port tonight'>", "Ferries stay in port tonight"),
        ("<meta property='og:title' content='The quay is closed to ferries'>", TITLE),
        (linked(headline="Ferries stay in port for the night"), "Ferries stay in port for the night"),
        (linked(headline="The quay is closed to ferries"), "The quay is closed to ferries"),
        (f"{linked(headline='Ferries stay in port')}<meta property='og:title' content='{TITLE}'>", TITLE),
    ],
)  # fmt: skip
def test_the_title_is_what_most_places_agree_on(head: str, title: str) -> None:
    assert read(head=head).title == title


@pytest.mark.parametrize(
    ("length", "is_defect"),
    [(79, False), (80, True), (200, True)],
)
def test_a_long_paragraph_that_stands_twice_is_a_defect(length: int, is_defect: bool) -> None:  # noqa: FBT001
    twice = sized(length, end=".").capitalize()
    lines = [twice, line(14, ".", 300), twice]

    article = newsparse.parse("\n\n".join(lines), kind="body", language="en", plugins=())

    assert (DefectKind.DOUBLED_TEXT in {defect.kind for defect in article.defects}) is is_defect


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("« One » and « two » and three », he said.", [DefectKind.STRAY_MARK]),
        ("« One and « two » of it.", [DefectKind.UNCLOSED_MARK]),
        ("It is 5» long.", []),
        ("« One\n\n« Two »", []),
        ("« One\n\nTwo »", []),
        ("« One\n\nTwo", [DefectKind.UNCLOSED_MARK]),
        ("« One\n\nTwo » and » more", [DefectKind.STRAY_MARK]),
        ("« One\n\nTwo » and « more »", []),
    ],
)
def test_marks_without_a_partner_are_told(text: str, kinds: list[DefectKind]) -> None:
    article = newsparse.parse(text, kind="body", language="fr", plugins=())

    assert [defect.kind for defect in article.defects] == kinds


@pytest.mark.parametrize(("gap", "suggestion"), [(10, ""), (11, None)])
def test_a_closing_mark_near_another_can_go(gap: int, suggestion: str | None) -> None:
    text = f"« Une ville »{' ' * (gap - 1)}», dit le maire."

    (defect,) = newsparse.parse(text, kind="body", language="fr", plugins=()).defects

    assert defect.suggestion == suggestion


@pytest.mark.parametrize(
    ("before", "path", "expected"),
    [
        ("By", "/a", True), ("of", "/a", False), ("of", "/authors/jana", True), ("of", "/news/jana", False),
        ("of", "/jana?author=3", True), ("of", "mailto:jana@kora.example", True), ("of", "/@jana", True),
    ],
)  # fmt: skip
def test_a_link_is_to_an_author_by_its_path_or_behind_by(before: str, path: str, expected: bool) -> None:  # noqa: FBT001
    article = read(f"<div>{before} <a href='{path}'>Jana Tarnow</a> here</div>")

    assert bool(article.authors) is expected


def picture(name: str, more: str = "") -> str:
    return f"<img src='{PAGE}{name}.jpg' {more}>"


@pytest.mark.parametrize(
    ("below", "names"),
    [
        (f"<figure>{picture('a')}<figcaption>The quay</figcaption></figure>", ["a"]),
        (
            f"<figure>{picture('a')}<figcaption>The quay</figcaption></figure><figure>{picture('b')}</figure>",
            ["a", "b"],
        ),
        (f"<aside>{picture('a', 'width=400 height=300')}</aside>", []),
        (f"<div><a href='/x'>{picture('a', 'width=400 height=300')}</a></div>", []),
        (f"<figure><a href='{PAGE}a.jpg'>{picture('a')}</a></figure>", ["a"]),
        (f"<p>{picture('a', 'width=100 height=100')}</p>", ["a"]),
        (f"<p>{picture('a', 'width=99 height=300')}</p>", []),
        (f"<figure>{picture('a')}</figure><figure>{picture('a')}</figure>", ["a"]),
    ],
)
def test_pictures_of_the_text_are_figures(below: str, names: list[str]) -> None:
    article = read(below=f"{below}<p>{line(20, '.', 600)}</p>", url=PAGE)

    assert [(figure.url or "").removeprefix(PAGE).removesuffix(".jpg") for figure in article.figures] == names


@pytest.mark.parametrize(
    ("host", "expected"),
    [(None, "Kora Tidings"), ("https://kora.example/x", "Kora Tidings"), ("https://other.example/x", "Kora Tidings")],
)
def test_a_declared_site_is_the_publisher(host: str | None, expected: str) -> None:
    article = read(head="<meta property='og:site_name' content='Kora Tidings'>", url=host)

    assert article.publisher is not None
    assert article.publisher.name == expected
    assert article.publisher.domain == (host.split("/")[2] if host else None)


@pytest.mark.parametrize(
    ("foot", "expected"),
    [
        ("© 2024 Kora Tidings Ltd. All rights reserved.", "Kora Tidings Ltd"),
        ("Copyright 2020-2024 Kora Tidings, Saltby. All rights reserved.", "Kora Tidings"),
        ("© Reuters 2024. All rights reserved.", None),
        ("© 2024 kora tidings. All rights reserved.", None),
        ("All rights reserved by Kora Tidings.", None),
    ],
)
def test_a_copyright_line_names_the_publisher(foot: str, expected: str | None) -> None:
    page = (
        f"<html lang='en'><body><article><h1>{TITLE}</h1>{TEXT}</article><footer><p>{foot}</p></footer></body></html>"
    )
    article = newsparse.parse(page, kind="html", plugins=())

    assert (article.publisher.name if article.publisher else None) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["Quay, Saltby; Ferry"], ("Quay", "Saltby", "Ferry")), (["#Quay, 'Saltby'"], ("Quay", "Saltby")),
        (["Quay, quay, QUAY"], ("Quay",)), ([" , "], ()),
    ],
)  # fmt: skip
def test_tags_are_told_once(values: list[str], expected: tuple[str, ...]) -> None:
    assert read(head=linked(keywords=values)).tags == expected


def test_links_are_those_of_the_text_with_their_words() -> None:
    article = read(
        words=f"{TEXT}<p>{line(14)} at <a href='/x'> the quay</a>.</p><nav><a href='/y'>Home</a></nav>", url=PAGE
    )

    assert [(link.span.of(article.document.text), link.target) for link in article.links] == [("the quay", f"{PAGE}x")]


@pytest.mark.parametrize("by", ["Af", "Av", "By", "Von", "Par"])
def test_an_author_may_stand_behind_a_section_and_a_bar(by: str) -> None:
    article = newsparse.parse(
        "\n".join(
            [
                TITLE,
                f"Ferries | {by} Jana Tarnow",
                "3 May 2024",
                *[sized(180, end=".", first=50 * i).capitalize() for i in range(4)],
            ]
        ),
        kind="text",
    )

    assert [author.name for author in article.authors] == ["Jana Tarnow"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("見本花子記者", ["見本花子"]),
        ("（文・写真　見本花子）", ["見本花子"]),
        ("見本 花 記者 2024年5月16日", ["見本 花"]),
    ],
)
@pytest.mark.parametrize("is_above", [True, False])
def test_authors_of_japanese_text_stand_above_or_below_it(line: str, names: list[str], *, is_above: bool) -> None:
    text = [
        f"町の港では{number}隻の船が新しい桟橋を使い始め、漁師たちは夜明け前から作業を続けている。"
        for number in range(3)
    ]
    lines = ["港に新しい桟橋", *([line, *text] if is_above else [*text, line])]
    article = newsparse.parse("\n".join(lines), kind="text")

    assert [author.name for author in article.authors] == names
    assert line not in article.body_text


@pytest.mark.parametrize("above", ["By Jana Tarnow", "Jana Tarnow, reporter"])
def test_who_helped_is_an_author_where_nobody_else_is(above: str) -> None:
    text = [sized(180, end=".", first=50 * i).capitalize() for i in range(4)]
    helped = "(Additional reporting by Otto Lind; editing by Ada Roy and Max Bell)"

    with_byline = newsparse.parse("\n".join([TITLE, above, *text, helped]), kind="text")
    alone = newsparse.parse("\n".join([TITLE, *text, helped]), kind="text")

    assert [author.name for author in with_byline.authors] == ["Jana Tarnow"]
    assert [author.name for author in alone.authors] == ["Otto Lind"]
    assert helped not in with_byline.body_text + alone.body_text
