"""Which of the titles of an HTML page is its headline."""
# ruff: noqa: E501  # one case a line reads best

from __future__ import annotations

import json

import pytest

import newsparse
from newsparse.fields.site_names import SiteNames, beginnings

SENTENCE = "The ferry of Lindhafen was late again on that morning, and nobody on the pier could tell why it was so."


def title(shown: str, head: str = "", *, lang: str = "en") -> str | None:
    body = "".join(f"<p>({number}) {SENTENCE}</p>" for number in ("one", "two", "three"))
    page = f'<html lang="{lang}"><head>{head}</head><body><main>{shown}{body}</main></body></html>'
    return newsparse.parse(page, kind="html", plugins=(), times=False, quotes=False, events=False).title


def meta(**values: str) -> str:
    return "".join(f'<meta property="{name.replace("_", ":")}" content="{value}">' for name, value in values.items())


def declared(headline: str) -> str:
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": headline}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


@pytest.mark.parametrize(
    ("shown", "head", "expected"),
    [
        ("<h1>Why the ferry is late</h1>", meta(og_title="5 reasons why your ferry is late", twitter_title="5 reasons why your ferry is late"), "Why the ferry is late"),
        ("<h1>Why the ferry is late</h1>", declared("Late again: the ferry") + meta(og_title="Late again: the ferry"), "Late again: the ferry"),
        ("<h1>Harbour Courier Shop</h1>", meta(og_title="Divers mend the northern pier", twitter_title="Divers mend the northern pier"), "Divers mend the northern pier"),
        ("<nav><h1>Town hall: Ferry late again on Monday</h1></nav><h2>Ferry late again on Monday</h2>", declared("Town hall: Ferry late again on Monday"), "Ferry late again on Monday"),
        ("<h1>Town hall: Ferry late again on Monday</h1><h2>Ferry late again on Monday</h2>", declared("Town hall: Ferry late again on Monday"), "Town hall: Ferry late again on Monday"),
        ('<h1><span class="overline">Town hall</span> - <span>Ferry late again on Monday</span></h1>', "", "Ferry late again on Monday"),
        ("<h1>Ferry late again on Monday</h1>", meta(og_title="Ferry late again on Monday-towns", twitter_title="Ferry late again on Monday-towns") + declared("Ferry late again on Monday-towns"), "Ferry late again on Monday"),
        ("<h3>Ferry late again on Monday</h3>", "<title>Ferry late again on Monday : The Log : TFL</title>", "Ferry late again on Monday"),
        ("<h2>A town to get lost in by foot</h2><p>By Jana Tarnow</p>", "<title>The New Tarn</title>", "A town to get lost in by foot"),
        ("<h1>Hafen\u00adbrücke wieder offen</h1>", "", "Hafenbrücke wieder offen"),
    ],
)  # fmt: skip
def test_the_headline_of_a_page(shown: str, head: str, expected: str) -> None:
    assert title(shown, head) == expected


def test_soft_hyphens_stay_in_the_text() -> None:
    article = newsparse.parse(f"<h1>Hafen\u00adbrücke wieder offen</h1><p>{SENTENCE}</p>", kind="html", plugins=())

    assert "Hafen\u00adbrücke" in article.document.text


PICTURED = '<h1><a href="/a"><img src="a.png" alt="{}"></a></h1>'
BENEATH = "".join(
    f"<p>The ferry to Armeval runs again since Monday, the company said in note {i}.</p>" for i in range(4)
)


@pytest.mark.parametrize(
    ("head", "heading", "title"),
    [
        ("", PICTURED.format("The ferry sails again"), "The ferry sails again"),
        ("", PICTURED.format("Herald"), None),
        ("", PICTURED.format("The ferry sails again").replace("h1", "div"), None),
        ("<title>Ferry is back</title>", PICTURED.format("The ferry sails again"), "Ferry is back"),
    ],
)
def test_the_alt_of_a_picture_is_the_last_resort(head: str, heading: str, title: str | None) -> None:
    page = f"<html><head>{head}</head><body><article>{heading}{BENEATH}</article></body></html>"

    assert newsparse.parse(page, plugins=(), events=False).title == title


SITE = '<meta property="og:site_name" content="The Harbour Courier">'
PARTS = ["{title}", "The Harbour Courier", "Town"]


@pytest.mark.parametrize(
    "mark", [" | ", " - ", " – ", " — ", " » ", " « ", " : ", " :: ", " · ", " • ", " > ", " / ", " // "]
)
@pytest.mark.parametrize(
    "parts",
    [
        "{title}{mark}{site}", "{site}{mark}{title}", "{title}{mark}Town{mark}{site}", "{site}{mark}Town{mark}{title}",
        "{site}{mark}News{mark}Old Town{mark}{title}",
    ],
)  # fmt: skip
def test_sites_and_sections_are_cut_off_a_title_in_any_order(mark: str, parts: str) -> None:
    whole = parts.format(title="Ferry late again on Monday", site="The Harbour Courier", mark=mark)

    assert title("", f"{SITE}<title>{whole}</title>") == "Ferry late again on Monday"


@pytest.mark.parametrize(
    ("whole", "expected"),
    [
        ("Ferry late - again - The Harbour Courier", "Ferry late - again"),  # three words are no headline beside one
        ("Ferry late again - on a Monday - The Harbour Courier", "Ferry late again - on a Monday"),
        ("Lindhafen : ferry late again on Monday - The Harbour Courier", "Lindhafen : ferry late again on Monday"),
        ("Ferry late again on Monday - Old Town - The Harbour Courier", "Ferry late again on Monday"),
        (
            "Ferry late again on Monday - Old Town Hall - The Harbour Courier",
            "Ferry late again on Monday - Old Town Hall",
        ),
        ("渡船が月曜日にまた遅れた | 社会 | The Harbour Courier", "渡船が月曜日にまた遅れた"),
    ],
)
def test_a_section_is_far_shorter_than_its_headline(whole: str, expected: str) -> None:
    assert title("", f"{SITE}<title>{whole}</title>") == expected


@pytest.mark.parametrize(
    "kicker", ["<small>Town hall</small>", "<span>Town hall:</span>", "<span>Town hall</span> <span>|</span>"]
)
@pytest.mark.parametrize("declares", [True, False])
def test_what_stands_before_the_declared_title_in_a_headline_is_a_kicker(kicker: str, *, declares: bool) -> None:
    head = meta(og_title="Ferry late again on Monday") if declares else ""
    found = title(f"<h1>{kicker} Ferry late again on Monday</h1>", head)

    assert (found == "Ferry late again on Monday") == declares


@pytest.mark.parametrize("parts", [32, 33, 1000])
def test_of_a_title_in_many_parts_few_are_looked_at(parts: int) -> None:
    """Each look costs the length of the title, so that work would grow with its square."""
    found = beginnings("a - " * parts + "b")

    assert len(found) == 32
    assert (found[0], found[-1]) == ("a", "a" * parts)


def test_a_title_in_many_parts_loses_the_name_of_its_site() -> None:
    parts = " - ".join(["ferry"] * 100)

    assert SiteNames(["The Courier"]).without_site(f"{parts} | The Courier") == parts
