"""Each figure by which bytes, markup and flat text become a document, just on both sides of it."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.model.document import Limits, Source
from newsparse.reading.bold_lines import is_heading_line, split_headings
from newsparse.reading.dom import read_dom
from newsparse.reading.dom_head import MAX_SCRIPTS
from newsparse.reading.html import Html, read_html
from newsparse.reading.jsonld import read_jsonld, strings
from newsparse.reading.metadata import Metadata, day_of, in_teaser, main_part
from newsparse.reading.scripts import Written, language_tag
from newsparse.reading.text import _unquoted, pieces, read_text
from newsparse.reading.told_encoding import encoding_by_letters
from tests.support.boundaries import Edge, edges, names, sized


def headed(length: int, bold: str = "Zozo") -> int:
    """Return how many blocks a paragraph of so many code points and a bold line above it are."""
    dom = read_dom(f"<p><b>{bold}</b><br>{sized(length)}</p>")
    split_headings(dom)
    return len(dom.starts)


def linked(link: int, rest: int) -> int:
    """Return how many blocks a bold line and a paragraph are, of which so many code points are a link."""
    dom = read_dom(f"<p><b>Zo</b><br><a>{'a' * link}</a>{'b' * rest}</p>")
    split_headings(dom)
    return len(dom.starts)


def quoted(marked: int, bare: int) -> str:
    """Return how the first of some lines begins that mail quotes, with some beside it."""
    text = "\n".join(["> One"] * marked + ["Two"] * bare)
    lines, at = [], 0
    for one in text.split("\n"):
        lines.append((at, at + len(one)))
        at += len(one) + 1
    return text[_unquoted(text, lines)[0][0]]


def cut(text: str, length: int) -> list[str]:
    return [text[start:end] for start, end in pieces(text, 0, len(text), length)]


def blocks(text: str, **limits: int) -> list[str]:
    found = read_text(Source("", kind="text", limits=Limits(**limits)), text)
    return [block.text for block in found.blocks]


def of_html(body: str, **limits: int) -> list[str]:
    found, _ = read_html(Source("", kind="html", limits=Limits(**limits)), body)
    return [block.text for block in found.blocks]


def cyrillic(count: int, others: int = 0) -> str | None:
    return Written(["ж" * count, "a" * others]).language


def japanese(kana: int) -> str | None:
    return Written(["漢" * (1_000 - kana) + "か" * kana]).language


def told(count: int) -> str | None:
    return encoding_by_letters("оеаинтсрвлкмдпуяыьгз"[:count].encode("cp1251"))


def teased(steps: int) -> bool:
    page = Html(read_dom(f"<aside>{'<div>' * steps}"))
    return in_teaser(page, len(page.dom.tags) - 1)


def declared(name: str, value: str) -> Metadata:
    return Metadata(Html(read_dom(f"<meta name='{name}' content='{value}'><p>Text")))


def publisher(length: int) -> int:
    return len(Metadata(Html(read_dom(f"<p itemprop='publisher'>{sized(length)}</p>"))).publishers)


def scripts(count: int) -> int:
    script = "<script type='application/ld+json'>{}</script>"
    return len(newsparse.parse(f"{script * count}<p>{sized(90, end='.')}</p>", kind="html", plugins=()).problems)


BOLD = edges([
    ("code points of a paragraph below a bold line", lambda: headed(80), 2, lambda: headed(79), 1),
    ("code points of a bold line", lambda: is_heading_line("Z" + "o" * 99), True,
     lambda: is_heading_line("Z" + "o" * 100), False),
    ("fewest code points of a bold line", lambda: is_heading_line("Zo"), True, lambda: is_heading_line("Z"), False),
    ("link text of a block with a bold line", lambda: linked(61, 60), 2, lambda: linked(62, 60), 1),
    ("signs of a paragraph below a bold line",
     lambda: len(of_html(f"<p><b>潮の町</b><br>{'潮' * 30}</p>")), 2,
     lambda: len(of_html(f"<p><b>潮の町</b><br>{'潮' * 29}</p>")), 1),
])  # fmt: skip

TEXT = edges([
    ("lines that mail quotes", lambda: quoted(3, 0), "O", lambda: quoted(2, 0), ">"),
    ("most of the lines are quoted", lambda: quoted(3, 2), "O", lambda: quoted(3, 3), ">"),
    ("code points of a piece", lambda: cut("aaa bbb", 7), ["aaa bbb"], lambda: cut("aaa bbb", 6), ["aaa", "bbb"]),
    ("a word that is longer than a piece", lambda: cut("aaaa bb", 4), ["aaaa", "bb"],
     lambda: cut("aaaa bb", 3), ["aaa", "a", "bb"]),
    ("code points of a block", lambda: blocks("aaa bbb", max_block_length=7), ["aaa bbb"],
     lambda: blocks("aaa bbb", max_block_length=6), ["aaa", "bbb"]),
    ("blocks of a text", lambda: blocks("a\nb\nc", max_blocks=3), ["a", "b", "c"],
     lambda: blocks("a\nb\nc", max_blocks=2), ["a", "b\nc"]),
    ("code points of a block of HTML", lambda: of_html("<p>aaa bbb", max_block_length=7), ["aaa bbb"],
     lambda: of_html("<p>aaa bbb", max_block_length=6), ["aaa", "bbb"]),
    ("blocks of HTML", lambda: of_html("<p>a<p>b<p>c", max_blocks=3), ["a", "b", "c"],
     lambda: of_html("<p>a<p>b<p>c", max_blocks=2), ["a", "b\n\nc"]),
])  # fmt: skip

LANGUAGES = edges([
    ("letters that show a script", lambda: cyrillic(12), "ru", lambda: cyrillic(11), None),
    ("share of the letters that are of a script", lambda: cyrillic(30, 70), "ru", lambda: cyrillic(29, 71), None),
    ("share of the letters that deny a language", lambda: Written(["ж" * 60 + "a" * 40]).may_be("en"), False,
     lambda: Written(["ж" * 59 + "a" * 41]).may_be("en"), True),
    ("share of kana", lambda: japanese(50), "ja", lambda: japanese(49), "zh"),
    ("code points of a tag", lambda: language_tag("en-aaaaaaaa-bbbbbbbb-cccccccc-ddddd") is None, False,
     lambda: language_tag("en-aaaaaaaa-bbbbbbbb-cccccccc-dddddd") is None, True),
    ("letters of a tag", lambda: language_tag("tlh"), "tlh", lambda: language_tag("tlhi"), None),
    ("letters that tell an encoding", lambda: told(20), "cp1251", lambda: told(19), None),
])  # fmt: skip

HEADS = edges([
    ("elements between a teaser and what stands in it", lambda: teased(8), True, lambda: teased(9), False),
    ("code points of the name of a site", lambda: publisher(60), 1, lambda: publisher(61), 0),
    ("code points of what is declared", lambda: declared("title", "a" * 2_000).titles[0][0], "a" * 2_000,
     lambda: declared("title", "a" * 2_001).titles[0][0], "a" * 2_000),
    ("letters before the last part of a host", lambda: main_part("https://a.kora.uk"), "kora",
     lambda: main_part("https://kora.co.uk"), "kora"),
    ("parts of a host", lambda: main_part("https://kora.example"), "kora", lambda: main_part("https://kora"), ""),
    ("a short name of two parts, and of three", lambda: main_part("https://abc.example"), "abc",
     lambda: main_part("https://kora.abc.example"), "kora"),
    ("a longer name of three parts", lambda: main_part("https://www.abcd.example"), "abcd",
     lambda: main_part("https://www.abc.example"), "www"),
    ("the day of an address", lambda: day_of("https://a.b/2020/05/03/x"), "2020-05-03",
     lambda: day_of("https://a.b/2020/05/43/x"), None),
    ("scripts with JSON-LD", lambda: scripts(MAX_SCRIPTS), 0, lambda: scripts(MAX_SCRIPTS + 1), 1),
    ("lists in lists", lambda: strings([[[["a"]]]]), ("a",), lambda: strings([[[[["a"]]]]]), ()),
    ("elements of a list", lambda: len(strings(["a"] * 100)), 100, lambda: len(strings(["a"] * 101)), 100),
    ("objects of a script", lambda: len(read_jsonld([f"[{','.join(['{}'] * 1_999)}]"])), 1_999,
     lambda: len(read_jsonld([f"[{','.join(['{}'] * 2_001)}]"])), 1_999),
])  # fmt: skip

ALL = [*BOLD, *TEXT, *LANGUAGES, *HEADS]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_source_is_read_otherwise_at_a_figure(edge: Edge) -> None:
    edge.check()
