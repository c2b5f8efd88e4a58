"""What a line of flat text or a block of a page is, by what stands in it and around it: pages one step apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

import newsparse
from newsparse import Article
from newsparse.testing._prose import PROSE
from tests.support.boundaries import line, sized

TITLE = "Council puts off the vote on the tram"
EN = PROSE["en"]
MARK = "Zozo"
CREDIT = "Photo: Alex Muster"


def read(*lines: str) -> Article:
    return newsparse.parse("\n\n".join(lines), kind="text", language="en", plugins=())


def inside(*lines: str) -> Article:
    return read(TITLE, *EN[:3], *lines, *EN[3:])


def below(*lines: str) -> Article:
    return read(TITLE, *EN, *lines)


def above(*lines: str) -> Article:
    return read(*lines, TITLE, TITLE, *EN)


def text(count: int, first: int = 0) -> str:
    return "".join(f"<p>{sized(150, end='.', first=first + 40 * i).capitalize()}</p>" for i in range(count))


def page(inner: str, *, head: str = "", outside: str = "", before: str = "", behind: str = "") -> Article:
    """Read an HTML page with something in the middle of its text, outside of it, before it or behind it."""
    body = f"{outside}<article><h1>{TITLE}</h1>{before}{text(3)}{inner}{text(3, 200)}{behind}</article>"
    source = f"<html><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    return newsparse.parse(source, kind="html", language="en", plugins=())


def label(article: Article) -> str:
    return next(block.label.value for block in article.blocks if MARK in block.text)


class Edge(NamedTuple):
    """Two pages that differ by one step, and the label that a line of each has."""

    name: str
    here: Callable[[], Article]
    inside: str
    there: Callable[[], Article]
    outside: str


MANY = [line(11, first=50 * i) for i in range(1, 4)]

FLAT = [
    Edge("hashtags and other words", lambda: inside("#Zozo #Kora"), "hashtags",
         lambda: inside("#Zozo Kora"), "heading"),
    Edge("a path of sections", lambda: above("Home > Zozo > Town"), "navigation",
         lambda: above("Kora / Zozo"), "site_name"),
    Edge("a path with slashes", lambda: above("Home / Zozo"), "navigation", lambda: above("Town / Zozo"), "site_name"),
    Edge("a copyright with its year", lambda: below("© 2024 Zozo"), "footer", lambda: below("© Zozo"), "credit"),
    Edge("a copyright in letters", lambda: below("(c) 2024 Zozo"), "footer", lambda: below("(x) 2024 Zozo"), "other"),
    Edge("how long reading takes", lambda: inside("3 min read Zozo"), "other",
         lambda: inside("3 town Zozo"), "heading"),
    Edge("a list mark", lambda: inside("• Zozo baba"), "list_item", lambda: inside("~ Zozo baba"), "heading"),
    Edge("a number as a list mark", lambda: inside("12. Zozo baba"), "list_item", lambda: inside("123. Zozo baba"),
         "heading"),
    Edge("an address", lambda: inside("https://zozo.example/Zozo"), "related_link",
         lambda: inside("https://zozo.example/Zozo ago"), "heading"),
    Edge("a source below the text", lambda: below("Source: Zozo"), "source_line", lambda: below("Zozo"), "other"),
    Edge("a heading and the end of a sentence", lambda: inside("Zozo baba"), "heading",
         lambda: inside("Zozo baba."), "paragraph"),
    Edge("a heading and what goes on", lambda: inside("Zozo baba"), "heading",
         lambda: inside("Zozo baba,"), "paragraph"),
    Edge("a heading and what it announces", lambda: inside("Zozo baba"), "heading", lambda: inside("Zozo baba:"),
         "paragraph"),
    Edge("what follows an announcement", lambda: inside("Read also", "Zozo baba"), "related_teaser",
         lambda: inside("Town hall", "Zozo baba"), "heading"),
    Edge("a sentence behind an announcement", lambda: inside("Read also", "Zozo baba"), "related_teaser",
         lambda: inside("Read also", f"Zozo {line(4)}."), "paragraph"),
    Edge("a caption beside a credit", lambda: inside(f"Zozo {line(9)}", CREDIT), "caption",
         lambda: inside(f"Zozo {line(9)}", "Town hall"), "paragraph"),
    Edge("reported speech beside a credit", lambda: inside(f"Zozo {line(20)}", CREDIT), "caption",
         lambda: inside(f'Zozo said "{line(20)}."', CREDIT), "paragraph"),
    Edge("a credit in brackets", lambda: inside(f"Zozo {line(9)}. (Alex Muster/AFP)"), "caption",
         lambda: inside(f"Zozo {line(9)}."), "paragraph"),
    Edge("a line given twice", lambda: inside(f"Zozo {line(9)}", f"Zozo {line(9)}"), "caption",
         lambda: inside(f"Zozo {line(9)}", f"Zozo {line(10)}"), "paragraph"),
    Edge("headlines after the text", lambda: below(f"Zozo {line(10)}", *MANY), "related_link",
         lambda: below(f"Zozo {line(10)}", *MANY[:1]), "paragraph"),
    Edge("headlines after the text that go on", lambda: below(f"Zozo {line(10)}", *MANY), "related_link",
         lambda: below(f"Zozo {line(10)},", *MANY), "paragraph"),
    Edge("several sentences among headlines", lambda: below(f"Zozo {line(10)}", *MANY), "related_link",
         lambda: below(f"Zozo {line(4)}. {line(5)}", *MANY), "other"),
    Edge("below a comment form", lambda: below("Leave a comment", f"Zozo {line(12)}."), "comment",
         lambda: below("© 2024 Kora. All rights reserved.", f"Zozo {line(12)}."), "other"),
    Edge("an overline of the headline", lambda: above("Council Zozo puts off"), "kicker",
         lambda: above(f"{line(9)} Zozo."), "paragraph"),
    Edge("a headline with the name of the site", lambda: read(TITLE, *EN, f"{TITLE} | Zozo"), "title_dup",
         lambda: read(TITLE, *EN, f"{TITLE} Zozo"), "other"),
    Edge("a dateline and a source", lambda: read(TITLE, "Zozo (AFP) –", *EN), "dateline",
         lambda: read(TITLE, "zozo (AFP) –".replace("zozo", "by Zozo"), *EN), "byline"),
]  # fmt: skip


def box(name: str, length: int = 60, tag: str = "p") -> str:
    return f"<div class='{name}'><{tag}>{sized(length, 'Zozo ', '.')}</{tag}></div>"


LONG = sized(150, "Zozo ", ".")

HTML = [
    Edge("the name of a box", lambda: page(box("related")), "related_teaser", lambda: page(box("lead")), "paragraph"),
    Edge("a block quote", lambda: page(f"<blockquote><p>{LONG}</p></blockquote>"), "blockquote",
         lambda: page(f"<div><p>{LONG}</p></div>"), "paragraph"),
    Edge("entries of lists and tables", lambda: page(f"<ul><li>{LONG}</li></ul>"), "list_item",
         lambda: page(f"<table><tr><td>{LONG}</td></tr></table>"), "table"),
    Edge("a heading and a linked heading", lambda: page("<h3>Zozo baba</h3>"), "heading",
         lambda: page("<h3><a href='/z'>Zozo baba</a></h3>"), "related_teaser"),
    Edge("a bold line above a paragraph", lambda: page("<p><b>Zozo baba</b></p>"), "heading",
         lambda: page("<p>Zozo baba</p>"), "paragraph"),
    Edge("bold lines above each other", lambda: page(f"<p><b>Zozo baba</b></p>{text(1, 600)}"), "heading",
         lambda: page("<p><b>Zozo baba</b></p><p><b>Kora baba</b></p>"), "paragraph"),
    Edge("a link and nothing else", lambda: page("<p><a href='/z'>Zozo baba kola</a></p>"), "related_link",
         lambda: page("<p>Zozo <a href='/z'>baba</a> kola ruma</p>"), "paragraph"),
    Edge("an announced link", lambda: page("<p>Read also: <a href='/z'>Zozo baba kola</a></p>"), "related_link",
         lambda: page("<p>We read also <a href='/z'>Zozo baba kola</a> and more of it.</p>"), "paragraph"),
    Edge("a date of its own", lambda: page("", before="<p>3 May 2020 Zozo</p>"), "timestamp",
         lambda: page("<p>3 May 2020 Zozo</p>"), "paragraph"),
    Edge("hashtags", lambda: page("<p>#Zozo #Kora</p>"), "hashtags", lambda: page("<p>#Zozo Kora</p>"), "paragraph"),
    Edge("links outside of the text", lambda: page("", outside="<div><a href='/z'>Zozo</a></div>"), "navigation",
         lambda: page("", outside="<div>Zozo baba</div>"), "other"),
    Edge("a named standfirst", lambda: page("", before=f"<p class='lede'>{LONG}</p>"), "lede",
         lambda: page("", before=f"<p class='text'>{LONG}</p>"), "paragraph"),
    Edge("a list that a paragraph announces",
         lambda: page(f"<p>{sized(99, end=':')}</p><ul><li><a href='/z'>Zozo baba</a></li></ul>"), "list_item",
         lambda: page(f"<p>{sized(99, end='.')}</p><ul><li><a href='/z'>Zozo baba</a></li></ul>"), "related_link"),
    Edge("behind the text, inside of its element", lambda: page("", behind=f"<p>{LONG}</p>"), "paragraph",
         lambda: page("", behind=f"<aside><p>{LONG}</p></aside>"), "related_teaser"),
]  # fmt: skip


@pytest.mark.parametrize("edge", [*FLAT, *HTML], ids=lambda edge: edge.name)
def test_a_label_changes_by_one_step(edge: Edge) -> None:
    assert (label(edge.here()), label(edge.there())) == (edge.inside, edge.outside)
