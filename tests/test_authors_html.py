"""Who is named as the author of an HTML page."""
# ruff: noqa: E501  # one case a line reads best

from __future__ import annotations

import json

import pytest

import newsparse
from newsparse.languages import LANGUAGES
from newsparse.lines.byline_words import BylineTable
from newsparse.lines.person_names import is_generic, person_key, person_name

BYLINES = BylineTable(language.bylines for language in LANGUAGES)

SENTENCE = "The ferry of Lindhafen was late again on that morning, and nobody on the pier could tell why it was so."


def authors(head: str, *, after: str = "", meta: str = "", lang: str = "en") -> list[str]:
    body = "".join(f"<p>({number}) {SENTENCE}</p>" for number in ("one", "two", "three"))
    page = f'<html lang="{lang}"><head>{meta}</head><body><main><article><h1>Ferry late again</h1>{head}{body}{after}</article></main></body></html>'
    article = newsparse.parse(page, kind="html", plugins=(), times=False, quotes=False, events=False)
    return [author.name for author in article.authors]


def declared(**fields: object) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry late again", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<div><span>By </span><a href="/profile/jt">Jana Tarnow</a></div>', ["Jana Tarnow"]),
        ('<div class="meta"><a href="/user/jt"><span>By</span>Jana Tarnow</a> Dec 9, 2016</div>', ["Jana Tarnow"]),
        ('<div class="author-box"><a href="/u/jt">Jana Tarnow</a> <button>Follow</button></div>', ["Jana Tarnow"]),
        ('<div class="author"><a href="/a">Show all articles of Jana Tarnow</a></div>', ["Jana Tarnow"]),
        ('<div class="byline"><span>By <a href="/jt">Jana Tarnow</a></span><span>Staff Writer</span><a href="#">Copy Link URL</a></div>', ["Jana Tarnow"]),
        ('<div class="byline">by JANA TARNOW, OMAR REDDICK and LISE NORRLAND</div>', ["JANA TARNOW", "OMAR REDDICK", "LISE NORRLAND"]),
        ('<div class="info">Dec. 19, 2016 · Jana Tarnow in Harbour News</div>', ["Jana Tarnow"]),
        ("<div>By</div><div>The Courier Team</div><div>Dec. 19, 2016</div>", ["The Courier Team"]),
        ("<div>by gull7</div>", ["gull7"]),
        ('<div class="author">Фото: Алексей Мостовой</div>', []),
        ('<div class="byline">Posted <time>Mar 4, 2025</time> by <a rel="author" href="/author/jt">Jana Tarnow</a></div>', ["Jana Tarnow"]),
        ('<div class="info"><span>2022/9/8 15:42</span>来源：港口之家作者：柳舟责编：周帆</div>', ["柳舟"]),
        ("<p>이가람 기자 | 2020-03-04 16:52:59</p>", ["이가람"]),
        ('<div class="info">Trade Program</div><div>Dec. 19, 2016</div>', []),
    ],
)  # fmt: skip
def test_lines_beside_the_headline(head: str, expected: list[str]) -> None:
    assert authors(head) == expected


@pytest.mark.parametrize(
    "after",
    [
        '<div class="more"><h3><a href="/1">Bread is dear</a></h3><div class="byline"><a rel="author" href="/author/or">Omar Reddick</a></div></div>',
        '<div class="author"><p>Jana Tarnow is a reader in the department of tides at the university of Lindhafen.</p></div>',
        '<figure><img src="a.jpg" alt=""><figcaption><span itemprop="author">Omar Reddick</span></figcaption></figure>',
        '<div class="author-contact"><form><label>Name</label></form><h4>MORE FROM</h4></div>',
    ],
)  # fmt: skip
def test_what_follows_the_byline_adds_nobody(after: str) -> None:
    assert authors('<p class="byline">By Jana Tarnow</p>', after=after) == ["Jana Tarnow"]


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ([{"@type": "Person", "givenName": "Ida", "additionalName": "B.", "familyName": "Farrow"}], ["Ida B. Farrow"]),
        ([[{"name": "Ida Farrow"}, {"name": "Tom Alder"}]], ["Ida Farrow", "Tom Alder"]),
        ({"@type": "Person", "name": "Jana (J.R.) Tarnow"}, ["Jana (J.R.) Tarnow"]),
        ({"@type": "Person", "name": "admin"}, ["Omar Reddick"]),
        ({"@type": "Organization", "name": "Lindhafen Clinic"}, ["Omar Reddick"]),
        ([{"@type": "Person", "name": "Ida Farrow"}, {"@type": "Organization", "name": "SDA"}], ["Ida Farrow", "SDA"]),
        ([{"@type": "Person", "name": "Ida Farrow"}, {"@type": "Organization", "name": "Clinic"}], ["Ida Farrow"]),
        ({"@type": "Person", "name": "omar.reddick"}, ["Omar Reddick"]),
        ({"@type": "Person", "name": "Ida Farrow"}, ["Ida Farrow"]),
    ],
)
def test_declared_people_come_first_and_nobody_in_particular_last(author: object, expected: list[str]) -> None:
    assert authors('<p class="byline">By Omar Reddick</p>', meta=declared(author=author)) == expected


def test_a_byline_that_names_the_declared_author_and_more_is_taken() -> None:
    found = authors(
        '<p class="byline">By Ida Farrow and Omar Reddick</p>', meta=declared(author={"name": "Ida Farrow"})
    )

    assert found == ["Ida Farrow", "Omar Reddick"]


@pytest.mark.parametrize("name", ["authors", "og:author", "articleAuthor"])
def test_other_names_of_meta(name: str) -> None:
    assert authors("", meta=f'<meta name="{name}" content="Ida Farrow">') == ["Ida Farrow"]


def test_last_names_stand_first_in_the_fields_of_libraries() -> None:
    assert authors("", meta='<meta name="citation_author" content="Farrow, Ida">') == ["Ida Farrow"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Zeige alle Beiträge von Jana Tarnow", "Jana Tarnow"),
        ("Jana Tarnow Wirtschaftsredakteurin", "Jana Tarnow"),
        ("Jana Tarnow, MD", "Jana Tarnow"),
        ("Jana de la Tarn", "Jana de la Tarn"),
        ("Jana Tarnow (Lindhafen)", "Jana Tarnow"),
        ("Courier Online", None),
        ("Follow", None),
        ("Jana Tarnow lives in Lindhafen", None),
        ("Table of Contents", None),
        ("Jana Tarnow Omar Reddick Lise Norrland", None),
    ],
)
def test_what_is_the_name_of_a_person(words: str, name: str | None) -> None:
    assert person_name(words, BYLINES) == name


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("José Farrow", "Jose FARROW", True),
        ("Ida B. Farrow", "Ida Farrow", True),
        ("Ida Farrow", "Ina Farrow", False),
        ("J. Farrow", "K. Farrow", False),
    ],
)
def test_which_names_are_one_persons(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    assert (person_key(one) == person_key(other)) is same


@pytest.mark.parametrize(("name", "generic"), [("Editorial Staff", True), ("Staff Harbour", False), ("", True)])
def test_nobody_in_particular(name: str, generic: bool) -> None:  # noqa: FBT001
    assert is_generic(name, BYLINES) is generic


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ('<p class="byline">ByJANA TARNOW</p>', ["JANA TARNOW"]),
        ('<p class="byline">BYRON TARNOW</p>', ["BYRON TARNOW"]),
        ('<p class="byline">By Jana Tarnow, Reuters</p>', ["Jana Tarnow", "Reuters"]),
        (
            '<p class="byline">By Jana Tarnow<br>Jana Tarnow is a reporter of ships and of all that swims on them.</p>',
            ["Jana Tarnow"],
        ),
        ('<p class="byline">Tarnow, Jana</p>', ["Jana Tarnow"]),
        ('<p class="byline">By Tarnow, Jana | 4 May 2024</p>', ["Jana Tarnow"]),
        ('<p class="byline">記者 王小明</p>', ["王小明"]),
        ('<p class="byline">記者王小明／台北報導</p>', ["王小明"]),
    ],
)
def test_more_bylines(head: str, expected: list[str]) -> None:
    assert authors(head) == expected


@pytest.mark.parametrize("name", ["Tarnow, Jana", "Jana Tarnow"])
def test_a_last_name_that_stands_first_is_put_behind(name: str) -> None:
    assert authors("", meta=f'<meta name="author" content="{name}">') == ["Jana Tarnow"]
    assert authors("", meta=declared(author={"name": name})) == ["Jana Tarnow"]


@pytest.mark.parametrize("words", ["Γράφτηκε από: {}", "A word of the house: {}", "{} (Lindhafen)"])
@pytest.mark.parametrize("name", ["Jana Tarnow", "Βασιλική Ντέλλα"])
def test_the_name_that_an_element_marks_inside_of_the_author_is_the_author(words: str, name: str) -> None:
    marked = words.format(f'<span itemprop="name">{name}</span>')

    assert authors(f'<div itemprop="author" itemscope><p>{marked}</p></div>') == [name]


def test_a_name_marked_beside_the_author_is_none() -> None:
    page = '<p itemprop="author">Jana Tarnow</p><p itemprop="publisher"><i itemprop="name">The Gazette</i></p>'

    assert authors(page) == ["Jana Tarnow"]


@pytest.mark.parametrize("behind", ["2 juni, 11:30", "1,2 views", "Hits: 318", "Views : 7", "12"])
@pytest.mark.parametrize("word", ["By", "Автор:", "Oleh"])
def test_the_names_of_a_line_end_before_a_number(word: str, behind: str) -> None:
    assert authors(f"<div class='post-meta'><span>{word} Jana Tarnow</span> <span>{behind}</span></div>") == [
        "Jana Tarnow"
    ]


@pytest.mark.parametrize("line", ["（記者・浜口朋）", "記者・浜口朋", "记者 浜口朋", "本报记者：浜口朋", "文・浜口朋"])
def test_what_somebody_is_may_stand_before_the_name_in_east_asia(line: str) -> None:
    assert authors(f"<p>{line}</p>", lang="ja") == ["浜口朋"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Автор: Ольга Хвостова", "Ольга Хвостова"),
        ("Haber: Cem Uludere", "Cem Uludere"),
        ("Penulis: Dimas Arya", "Dimas Arya"),
        ("Autorka: Anna Gajda", "Anna Gajda"),
        ("כתב: דני לוי", "דני לוי"),
    ],
)
def test_a_byline_below_flat_text_is_read_in_languages_without_a_folder(line: str, name: str) -> None:
    text = "\n\n".join(f"({number}) {SENTENCE}" for number in ("one", "two", "three"))
    article = newsparse.parse(
        f"Ferry of Lindhafen late again\n\n{text}\n\n{line}\n\nMore\n\nHome", kind="text", plugins=()
    )

    assert [author.name for author in article.authors] == [name]
    assert line not in article.body_text
