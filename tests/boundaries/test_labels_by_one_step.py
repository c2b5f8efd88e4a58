"""What a line of flat text or a block of a page is, by what stands in it and around it: pages one step apart."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Article
from newsparse.testing._prose import PROSE
from tests.support.boundaries import Edge, edges, line, names, sized

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


MANY = [line(11, first=50 * i) for i in range(1, 4)]

FLAT = edges([
    ("hashtags and other words", lambda: inside("#Zozo #Kora"), "hashtags",
         lambda: inside("#Zozo Kora"), "heading"),
    ("a path of sections", lambda: above("Home > Zozo > Town"), "navigation",
         lambda: above("Kora / Zozo"), "site_name"),
    ("a path with slashes", lambda: above("Home / Zozo"), "navigation", lambda: above("Town / Zozo"), "site_name"),
    ("a copyright with its year", lambda: below("© 2024 Zozo"), "footer", lambda: below("© Zozo"), "credit"),
    ("a copyright in letters", lambda: below("(c) 2024 Zozo"), "footer", lambda: below("(x) 2024 Zozo"), "other"),
    ("how long reading takes", lambda: inside("3 min read Zozo"), "other",
         lambda: inside("3 town Zozo"), "heading"),
    ("a list mark", lambda: inside("• Zozo baba"), "list_item", lambda: inside("~ Zozo baba"), "heading"),
    ("a number as a list mark", lambda: inside("12. Zozo baba"), "list_item", lambda: inside("123. Zozo baba"),
         "heading"),
    ("an address", lambda: inside("https://zozo.example/Zozo"), "related_link",
         lambda: inside("https://zozo.example/Zozo ago"), "heading"),
    ("a source below the text", lambda: below("Source: Zozo"), "source_line", lambda: below("Zozo"), "other"),
    ("a heading and the end of a sentence", lambda: inside("Zozo baba"), "heading",
         lambda: inside("Zozo baba."), "paragraph"),
    ("a heading and what goes on", lambda: inside("Zozo baba"), "heading",
         lambda: inside("Zozo baba,"), "paragraph"),
    ("a heading and what it announces", lambda: inside("Zozo baba"), "heading", lambda: inside("Zozo baba:"),
         "paragraph"),
    ("what follows an announcement", lambda: inside("Read also", "Zozo baba"), "related_teaser",
         lambda: inside("Town hall", "Zozo baba"), "heading"),
    ("a sentence behind an announcement", lambda: inside("Read also", "Zozo baba"), "related_teaser",
         lambda: inside("Read also", f"Zozo {line(4)}."), "paragraph"),
    ("a caption beside a credit", lambda: inside(f"Zozo {line(9)}", CREDIT), "caption",
         lambda: inside(f"Zozo {line(9)}", "Town hall"), "paragraph"),
    ("reported speech beside a credit", lambda: inside(f"Zozo {line(20)}", CREDIT), "caption",
         lambda: inside(f'Zozo said "{line(20)}."', CREDIT), "paragraph"),
    ("a credit in brackets", lambda: inside(f"Zozo {line(9)}. (Alex Muster/AFP)"), "caption",
         lambda: inside(f"Zozo {line(9)}."), "paragraph"),
    ("a line given twice", lambda: inside(f"Zozo {line(9)}", f"Zozo {line(9)}"), "caption",
         lambda: inside(f"Zozo {line(9)}", f"Zozo {line(10)}"), "paragraph"),
    ("headlines after the text", lambda: below(f"Zozo {line(10)}", *MANY), "related_link",
         lambda: below(f"Zozo {line(10)}", *MANY[:1]), "paragraph"),
    ("headlines after the text that go on", lambda: below(f"Zozo {line(10)}", *MANY), "related_link",
         lambda: below(f"Zozo {line(10)},", *MANY), "paragraph"),
    ("several sentences among headlines", lambda: below(f"Zozo {line(10)}", *MANY), "related_link",
         lambda: below(f"Zozo {line(4)}. {line(5)}", *MANY), "other"),
    ("below a comment form", lambda: below("Leave a comment", f"Zozo {line(12)}."), "comment",
         lambda: below("© 2024 Kora. All rights reserved.", f"Zozo {line(12)}."), "other"),
    ("an overline of the headline", lambda: above("Council Zozo puts off"), "kicker",
         lambda: above(f"{line(9)} Zozo."), "paragraph"),
    ("a headline with the name of the site", lambda: read(TITLE, *EN, f"{TITLE} | Zozo"), "title_dup",
         lambda: read(TITLE, *EN, f"{TITLE} Zozo"), "other"),
    ("a dateline and a source", lambda: read(TITLE, "Zozo (AFP) –", *EN), "dateline",
         lambda: read(TITLE, "zozo (AFP) –".replace("zozo", "by Zozo"), *EN), "byline"),
], label)  # fmt: skip


def box(name: str, length: int = 60, tag: str = "p") -> str:
    return f"<div class='{name}'><{tag}>{sized(length, 'Zozo ', '.')}</{tag}></div>"


LONG = sized(150, "Zozo ", ".")

HTML = edges([
    ("the name of a box", lambda: page(box("related")), "related_teaser", lambda: page(box("lead")), "paragraph"),
    ("a block quote", lambda: page(f"<blockquote><p>{LONG}</p></blockquote>"), "blockquote",
         lambda: page(f"<div><p>{LONG}</p></div>"), "paragraph"),
    ("entries of lists and tables", lambda: page(f"<ul><li>{LONG}</li></ul>"), "list_item",
         lambda: page(f"<table><tr><td>{LONG}</td></tr></table>"), "table"),
    ("a heading and a linked heading", lambda: page("<h3>Zozo baba</h3>"), "heading",
         lambda: page("<h3><a href='/z'>Zozo baba</a></h3>"), "related_teaser"),
    ("a bold line above a paragraph", lambda: page("<p><b>Zozo baba</b></p>"), "heading",
         lambda: page("<p>Zozo baba</p>"), "paragraph"),
    ("bold lines above each other", lambda: page(f"<p><b>Zozo baba</b></p>{text(1, 600)}"), "heading",
         lambda: page("<p><b>Zozo baba</b></p><p><b>Kora baba</b></p>"), "paragraph"),
    ("a link and nothing else", lambda: page("<p><a href='/z'>Zozo baba kola</a></p>"), "related_link",
         lambda: page("<p>Zozo <a href='/z'>baba</a> kola ruma</p>"), "paragraph"),
    ("an announced link", lambda: page("<p>Read also: <a href='/z'>Zozo baba kola</a></p>"), "related_link",
         lambda: page("<p>We read also <a href='/z'>Zozo baba kola</a> and more of it.</p>"), "paragraph"),
    ("a date of its own", lambda: page("", before="<p>3 May 2020 Zozo</p>"), "timestamp",
         lambda: page("<p>3 May 2020 Zozo</p>"), "paragraph"),
    ("hashtags", lambda: page("<p>#Zozo #Kora</p>"), "hashtags", lambda: page("<p>#Zozo Kora</p>"), "paragraph"),
    ("links outside of the text", lambda: page("", outside="<div><a href='/z'>Zozo</a></div>"), "navigation",
         lambda: page("", outside="<div>Zozo baba</div>"), "other"),
    ("a named standfirst", lambda: page("", before=f"<p class='lede'>{LONG}</p>"), "lede",
         lambda: page("", before=f"<p class='text'>{LONG}</p>"), "paragraph"),
    ("a list that a paragraph announces",
         lambda: page(f"<p>{sized(99, end=':')}</p><ul><li><a href='/z'>Zozo baba</a></li></ul>"), "list_item",
         lambda: page(f"<p>{sized(99, end='.')}</p><ul><li><a href='/z'>Zozo baba</a></li></ul>"), "related_link"),
    ("behind the text, inside of its element", lambda: page("", behind=f"<p>{LONG}</p>"), "paragraph",
         lambda: page("", behind=f"<aside><p>{LONG}</p></aside>"), "related_teaser"),
], label)  # fmt: skip


@pytest.mark.parametrize("edge", [*FLAT, *HTML], ids=names([*FLAT, *HTML]))
def test_a_label_changes_by_one_step(edge: Edge) -> None:
    edge.check()
