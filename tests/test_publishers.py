"""Who published a page, and whom its text was taken from, as pages state it."""

from __future__ import annotations

from collections.abc import Iterable
from types import SimpleNamespace

import pytest

import newsparse
from newsparse import Article, Certainty
from newsparse.testing.fields import page_around


def parse(code: str, above: Iterable[str] = (), inside: Iterable[str] = (), below: Iterable[str] = ()) -> Article:
    page = page_around(code, above=above, inside=inside, below=below)
    return newsparse.parse(page, kind="text", language=code, plugins=(), times=False, quotes=False, events=False)


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("fr", "© 2024 Le Courrier. Tous droits réservés.", "Le Courrier"),
        ("fr", "© Le Courrier 2024", "Le Courrier"),
        ("en", "© 2024 The Example Media Group. All rights reserved.", "The Example Media Group"),
        ("de", "© Beispielbote 2024. Alle Rechte vorbehalten.", "Beispielbote"),
    ],
)
def test_a_copyright_line_of_the_foot_names_the_publisher(code: str, line: str, name: str) -> None:
    publisher = parse(code, below=[line]).publisher

    assert publisher
    assert (publisher.name, publisher.certainty) == (name, Certainty.STATED)


@pytest.mark.parametrize(
    "line", ["© Riproduzione riservata", "© All rights reserved", "© Alle Rechte vorbehalten 2024"]
)
def test_a_copyright_of_nobody_names_no_publisher(line: str) -> None:
    assert parse("en", below=[line]).publisher is None


def test_a_copyright_of_an_agency_names_no_publisher() -> None:
    article = parse("en", below=["Copyright 2024 The Associated Press. All rights reserved."])

    assert article.publisher is None


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("fr", "Cet article est paru dans Le Courrier.", "Le Courrier"),
        ("fr", "Cet article a été publié initialement sur Le Courrier d’Exempleville.", "Le Courrier d’Exempleville"),
        ("fr", "L’article original a été publié par Le Courrier le 19 juin 2024.", "Le Courrier"),
        ("fr", "Source : Le Courrier", "Le Courrier"),
        ("en", "This story first appeared in The Example Times.", "The Example Times"),
        ("en", "Originally published at paper.example", "paper.example"),
        ("en", "Reprinted with permission from The Example Review.", "The Example Review"),
        ("de", "Dieser Text ist zuerst bei Beispielzeitung erschienen.", "Beispielzeitung"),
        ("de", "Dieser Artikel erschien zuerst auf Beispielbote.de.", "Beispielbote.de"),
        ("de", "Quelle: Der Beispielbote", "Der Beispielbote"),
    ],
)
def test_statements_below_the_text_name_the_original(code: str, line: str, name: str) -> None:
    article = parse(code, below=[line])

    assert article.original_publisher
    assert article.original_publisher.name == name
    span = article.evidence_for("original_publisher")[0].span
    assert span
    assert span.of(article.document.text) == name


@pytest.mark.parametrize("line", ["Le Courrier-", "Le Courrier –", "(Le Courrier)"])
def test_a_source_line_under_the_headline_names_the_original(line: str) -> None:
    original = parse("fr", above=[line]).original_publisher

    assert original
    assert original.name == "Le Courrier"


def test_who_passed_a_picture_on_proves_nothing_about_the_text() -> None:
    article = parse("en", inside=["Passengers wait on the square", "Alex Muster/AFP via Example Newsource"])

    assert article.original_publisher is None
    assert [one.value for one in article.evidence_for("original_publisher")] == ["Example Newsource"]


def test_prose_that_speaks_of_a_paper_states_nothing() -> None:
    page = page_around("fr", first="Le rapport a été publié par Le Courrier lundi. ")

    article = newsparse.parse(page, kind="text", language="fr", plugins=(), events=False)

    assert article.original_publisher is None


AT_HOME = newsparse.Site(
    name="Armeval Herald",
    domains=("herald.example",),
    layouts=(newsparse.Layout(body=newsparse.text_in(newsparse.Class("copy"))),),
)
CANONICAL = '<link rel="canonical" href="https://www.herald.example/2031/ferry">'
STORY = "<p>The ferry between Armeval and the island of Rohn has been running again since Monday, the company said.</p>"


def canonical_page(head: str, **given: str) -> newsparse.Article:
    body = f"<h1>Ferry</h1><div class=copy>{STORY}</div><div class=x>{STORY}</div>"
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    plugin = SimpleNamespace(newsparse_sites=newsparse.hookimpl(lambda: [AT_HOME]))
    return newsparse.parse(page, plugins=[plugin], events=False, **given)  # type: ignore[arg-type]


def test_a_saved_page_is_known_by_the_address_that_it_gives_itself() -> None:
    article = canonical_page(CANONICAL)

    assert [sighting.site for sighting in article.sightings] == ["Armeval Herald"]
    assert article.publisher == newsparse.Publisher("Armeval Herald", "herald.example", newsparse.Certainty.INFERRED)
    assert len(article.body) == 1


def test_the_address_that_the_caller_gives_goes_before_it() -> None:
    article = canonical_page(CANONICAL, url="https://elsewhere.example/a")

    assert article.sightings == ()


@pytest.mark.parametrize("href", ["/2031/ferry", "javascript:void(0)", "", "herald.example/a"])
def test_what_is_no_address_makes_nobody_known(href: str) -> None:
    assert canonical_page(CANONICAL.replace("https://www.herald.example/2031/ferry", href)).sightings == ()


def test_whom_a_page_names_as_its_site_goes_before_its_canonical_address() -> None:
    article = canonical_page(CANONICAL + '<meta property="og:site_name" content="The Reprint">')

    assert article.publisher is not None
    assert article.publisher.name == "The Reprint"


TEXT = "<p>The bridge over the river stays closed until the end of the month, the council of the town said.</p>"


def masthead_page(title: str, head: str, rest: str = "") -> Article:
    page = (
        f"<html lang=en><head><title>{title}</title>{rest}</head><body>{head}<article><h1>Bridge closed</h1>{TEXT * 3}"
    )
    return newsparse.parse(f"{page}</article></body></html>", plugins=(), times=False, quotes=False, events=False)


@pytest.mark.parametrize(
    "head",
    [
        '<header><a href="/">The Wharf</a></header>',
        '<div><a href="https://wharf.example/"><img src="l.svg" alt="The Wharf logo"></a></div>',
        '<p class="site-title">The Wharf</p>',
        "<header>The Wharf</header>",
        '<a href="/index.html" title="The Wharf"><svg></svg></a>',
    ],
)
@pytest.mark.parametrize(
    "title", ["Bridge closed | The Wharf", "The Wharf – Bridge closed", "Bridge closed :: the wharf"]
)
def test_the_end_of_the_title_is_the_publisher_where_the_masthead_says_it(head: str, title: str) -> None:
    article = masthead_page(title, head)

    assert article.publisher
    assert article.publisher.name.casefold() == "the wharf"
    assert article.title == "Bridge closed"


@pytest.mark.parametrize(
    "head",
    [
        '<nav><a href="/politics">Politics</a></nav>',  # a section
        '<a href="/?page=2">Politics</a>',
        "<p>Politics</p>",
        '<p class="catalogo">Politics</p>',  # a word inside a word names no logo
    ],
)
def test_a_section_at_the_end_of_a_title_is_no_publisher(head: str) -> None:
    assert masthead_page("Bridge closed | Politics", head).publisher is None


def test_the_host_confirms_the_end_of_the_title_as_well() -> None:
    canonical = '<link rel="canonical" href="https://www.lefanal.example/a">'
    publisher = masthead_page("Bridge closed | Le Fanal", "", canonical).publisher

    assert publisher
    assert (publisher.name, publisher.certainty) == ("Le Fanal", Certainty.STATED)


def test_a_declared_name_comes_before_the_masthead_and_a_declared_host_behind_it() -> None:
    head = '<a href="/">The Wharf</a>'

    for declared, name in (("Wharf Media", "Wharf Media"), ("wharf.example", "The Wharf")):
        publisher = masthead_page(
            "A | The Wharf", head, f'<meta property="og:site_name" content="{declared}">'
        ).publisher
        assert publisher
        assert publisher.name == name


@pytest.mark.parametrize(
    "node",
    [
        '{"@type": "WebSite", "name": "The Wharf"}',
        '{"@type": "Review", "publisher": {"@type": "Organization", "name": "The Wharf"}}',
    ],
)
def test_the_site_and_other_things_than_the_article_declare_the_publisher(node: str) -> None:
    publisher = masthead_page("A", "", f'<script type="application/ld+json">{node}</script>').publisher

    assert publisher
    assert publisher.name == "The Wharf"


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("[The Wharf](/)", "The Wharf"),
        ("[The Wharf](https://wharf.example)", "The Wharf"),
        ("[Home](/)\n\n[The Wharf](/)", None),  # the masthead comes first
        ("[Accueil](/)", None),
        ("[Zur Startseite](/)", None),
        ("[Sport](/sport)", None),
        ("", None),
    ],
)
def test_a_link_to_the_front_page_names_the_publisher_of_markdown(link: str, name: str | None) -> None:
    text = "The bridge over the river stays closed until the end of the month, the council of the town said on Monday."
    page = f"{link}\n\n# Bridge closed\n\n{text}\n\n{text[4:]}"
    publisher = newsparse.parse(page, kind="markdown", plugins=(), times=False, quotes=False, events=False).publisher

    assert (publisher and publisher.name) == name


@pytest.mark.parametrize("mark", ["_", "-", "—"])
def test_a_chinese_title_needs_no_spaces_around_its_mark(mark: str) -> None:
    article = masthead_page(f"清江镇老街修缮完工{mark}清江新闻网", '<a href="/"><img alt="清江新闻网"></a>')

    assert article.publisher
    assert article.publisher.name == "清江新闻网"
