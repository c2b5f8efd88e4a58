"""Each figure that bounds what is looked at in a source, just on both sides of it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

import newsparse
from newsparse import Article
from newsparse.languages import LANGUAGES
from newsparse.reading import encodings, guards, long_lines, refuse, script_state, scripts, sniff, told_encoding
from newsparse.reading.decode import with_mark
from newsparse.reading.dom import read_dom
from newsparse.reading.language import StopWords
from newsparse.reading.not_shown import revealed
from newsparse.reading.wrapped_lines import _is_forced
from tests.support.boundaries import Edge, edges, names, pad, prose, sized

FREQUENT = ["alisema", "baada", "hii", "hiyo"]
END = " Kora baba lupa. " * 3


def page(body: str, head: str = "") -> Article:
    source = f"<html lang='en'><head>{head}</head><body><h1>The quay is closed</h1>{body}{prose(3)}</body></html>"
    return newsparse.parse(source, kind="html", plugins=())


def problems(article: Article) -> list[str]:
    return [problem.code for problem in article.problems]


def scripted(count: int, length: int = 20) -> list[str]:
    """Return the problems of a page with so many scripts of JSON-LD, each of so many code points."""
    script = '{"@type": "Thing"}'.ljust(length)
    return problems(page("", f"<script type='application/ld+json'>{script}</script>" * count))


def is_wide(sound: int) -> bool:
    """Tell whether bytes are read as UTF-16 of which so many of the first two hundred pairs are letters of it."""
    pairs = [b"a\0"] * sound + [b"ab"] * (200 - sound) + [b"a\0"] * 100
    return with_mark(b"".join(pairs)) != b"".join(pairs)


def declares(place: int) -> bool:
    """Tell whether a declaration is read that ends with the byte at a place."""
    begun = b"<meta charset=koi8-r"
    return encodings.declared_encoding(begun.rjust(place) + b">") == "koi8-r"


def seems_binary(place: int) -> bool:
    """Tell whether bytes seem to be no text whose last control character stands at a place."""
    data = bytearray(b"\xff" + b"\1" * 3_276 + b"a" * 70_000)
    data[place - 1] = 1
    return refuse.seems_to_be(bytes(data)) is not None


def is_trimmed(length: int) -> bool:
    """Tell whether attributes are left out of a tag of so many code points that has too many."""
    _, found = guards.guard(f"<p{' a' * 2_100}".ljust(length - 1, "b").encode() + b">Kora.")
    return guards.ATTRIBUTE_PROBLEM in found


def reopens(left_open: int, signs: int) -> bool:
    """Tell whether a page has too many formatting elements that are left open, and that each "<" may open again."""
    _, found = guards.guard(b"<b>" * left_open + b"< " * (signs - left_open))
    return guards.FORMATTING_PROBLEM in found


def denied(words: int) -> str | None:
    """Return the language of a text of so many different words that declares another one of the same script."""
    return told(["að", "eftir", "ekki", "frá", "fyrir", *pad(words - 5).split()], "en")


def told(text: Sequence[str], declared: str | None) -> str | None:
    return StopWords(LANGUAGES).languages_of([text], frozenset(text), declared)[0]


def in_lines(length: int) -> int:
    """Return into how many blocks a text of two lines is cut, of which one has so many code points."""
    text = sized(length - len(END), "", ".") + END.rstrip().ljust(len(END), ".")
    return len(long_lines.cut_long_lines(f"{text}\nKora.", [(0, length), (length + 1, length + 6)]))


def stands_alone(length: int) -> int:
    """Return into how many parts a sentence is cut whose menu has so many code points, less the two words behind it."""
    menu = ("Home News Sport " * 4_000)[: length - 1] + " "
    text = menu + "The port is open again after the storm."
    return len(list(long_lines._without_menu(text, 0, len(text), frozenset({"port", "open"}))))


def is_revealed(shown: int) -> bool:
    """Tell whether the text of a template is brought to light on a page that shows so many code points."""
    blocks = [sized(shown - 500, end="."), sized(500, end=".", first=300)]
    source = "".join(f"<p>{block}</p>" for block in blocks) + f"<template>{prose(20)}</template>"
    return revealed(source.encode(), read_dom(source)) is not None


def states(count: int) -> int:
    return len(list(script_state._assigned("".join(f"a{n} = [{n}];" for n in range(count)))))


def read_of(length: int) -> int:
    return len(scripts.Written(["a" * length])._text)


def is_page(place: int) -> bool:
    """Tell whether content is HTML whose first tag ends at a place, below a message in plain text."""
    return sniff.sniff("Notice: zozo\n".ljust(place - 7, "a") + "\n<html><p>Zozo.</p>") == "html"


def is_full(place: int) -> bool:
    """Tell whether text is full of tags of which the last but for one in a hundred code points ends at a place."""
    return sniff.is_full_of_tags(("</p>" * 2_000).ljust(place - 4, "a") + "</p>" + "a" * 300_000)


def is_feed(place: int) -> bool:
    """Tell whether a source is refused as a feed whose first element begins to show at a place."""
    found = newsparse.parse(
        "<?xml version='1.0'?>" + "<rss ".rjust(place - 21) + "version='2.0'><p>Zozo.</p>", plugins=()
    )
    return "input.feed_or_mail" in problems(found)


def sampled(length: int) -> int:
    return len(told_encoding._sample(b"<p>" + b"\xe9" * length + b"</p>"))


def is_forced(width: int) -> bool:
    """Tell whether a line of sixteen columns of Han is full where lines have so many."""
    return _is_forced("潮" * 8 + "\n潮潮潮", (0, 8), (9, 12), width)


FIGURES = edges([
    ("scripts of JSON-LD", lambda: scripted(64), [], lambda: scripted(65), ["limit.max_scripts"]),
    ("code points of a script of JSON-LD", lambda: scripted(1, 1_000_000), [],
        lambda: scripted(1, 1_000_001), ["limit.max_scripts"]),
    ("letters of UTF-16 without a mark", lambda: is_wide(120), False, lambda: is_wide(121), True),
    ("bytes that declare an encoding", lambda: declares(2_048), True, lambda: declares(2_049), False),
    ("bytes that seem to be no text", lambda: seems_binary(65_536), True, lambda: seems_binary(65_537), False),
    ("code points of a tag whose attributes are counted", lambda: is_trimmed(16_000), False,
        lambda: is_trimmed(16_001), True),
    ("elements that would be opened again", lambda: reopens(500, 800), False, lambda: reopens(7, 57_143), True),
    ("frequent words of a language", lambda: told(FREQUENT[:3], None), None, lambda: told(FREQUENT, None), "sw"),
    ("words that deny the language of a page", lambda: denied(29), "en", lambda: denied(30), "is"),
    ("code points of a line that is a paragraph", lambda: in_lines(2_000), 2, lambda: in_lines(2_001), 5),
    ("code points of a menu before a sentence", lambda: stands_alone(49_995), 2, lambda: stands_alone(49_996), 1),
    ("code points of text that are enough", lambda: is_revealed(999), True, lambda: is_revealed(1_000), False),
    ("values of a script", lambda: states(64), 64, lambda: states(65), 64),
    ("code points that show a script", lambda: read_of(20_000), 20_000, lambda: read_of(20_001), 20_000),
    ("code points above a page", lambda: is_page(4_000), True, lambda: is_page(4_001), False),
    ("code points in which tags are counted", lambda: is_full(200_000), True, lambda: is_full(200_001), False),
    ("what is looked at for a feed", lambda: is_feed(4_096), True, lambda: is_feed(4_097), False),
    ("bytes that are looked at for letters", lambda: sampled(20_000), 20_000, lambda: sampled(20_001), 20_000),
    ("columns of a full line of Han", lambda: is_forced(20), True, lambda: is_forced(21), False),
])  # fmt: skip


@pytest.mark.parametrize("edge", FIGURES, ids=names(FIGURES))
def test_a_bound_of_reading_decides_on_both_sides(edge: Edge) -> None:
    edge.check()
