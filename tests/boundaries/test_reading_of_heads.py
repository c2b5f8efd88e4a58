"""Each figure by which encodings, languages, titles and fields at the head of a source are read, on both sides."""

from __future__ import annotations

import gzip

import pytest

from newsparse.reading.broken_lines import split_broken_lines
from newsparse.reading.compressed import uncompressed
from newsparse.reading.dom import read_dom
from newsparse.reading.front_matter import front_matter, has_front_matter
from newsparse.reading.metadata import day_of, read_declared
from newsparse.reading.scripts import Written, normalize_tag
from newsparse.reading.told_encoding import encoding_by_letters
from tests.support.boundaries import Edge, edges, names


def lines_of(title: str, headline: str, more: str = "", before: str = "") -> int:
    """Return how many blocks a cell is that begins with a headline and a date, on a page of a title."""
    dom = read_dom(f"<title>{title}</title>{before}<table><td>{headline}<br>12 May{more}</table>")
    split_broken_lines(dom)
    return len(dom.starts)


def repeated(count: int) -> int:
    """Return into how many lines a headline is cut behind so many others that begin as the title does."""
    before = "".join(f"<p>Ferry runs again {i}" for i in range(count))
    return lines_of("Ferry runs again", "Ferry runs again", before=before) - count


def set_in(text: str) -> list[str]:
    dom = read_dom(f"<p>{text}")
    split_broken_lines(dom)
    return [dom.text[start:end] for start, end in zip(dom.starts, dom.ends, strict=True)]


BROKEN = edges([
    ("code points of a title", lambda: lines_of("Ferry is old", "Ferry is old"), 2,
     lambda: lines_of("Ferry is ol", "Ferry is ol"), 1),
    ("signs of a title", lambda: lines_of("渡船再开通了", "渡船再开通了"), 2,
     lambda: lines_of("渡船再开通", "渡船再开通"), 1),
    ("half of a title", lambda: lines_of("Ferry runs on - Kora Baba", "Ferry runs on"), 2,
     lambda: lines_of("Ferry runs on - Kora Baba of it", "Ferry runs on"), 1),
    ("what stands behind a headline in a title", lambda: lines_of("Ferry runs on | Kora", "Ferry runs on"), 2,
     lambda: lines_of("Ferry runs on to Kora", "Ferry runs on"), 1),
    ("places at which a title begins", lambda: repeated(19), 2, lambda: repeated(20), 1),
    ("a headline that is a link", lambda: lines_of("Ferry runs again", "Ferry runs again"), 2,
     lambda: lines_of("Ferry runs again", "<a href=/x>Ferry runs again</a>"), 1),
    ("a headline that is no first line", lambda: lines_of("Ferry runs again", "Ferry runs again", "<br>Bit"), 3,
     lambda: lines_of("Ferry runs again", "Bit<br>Ferry runs again"), 1),
    ("the wide space before a paragraph", lambda: set_in("潮の町<br>\u3000橋は<br>\u3000古い"),
     ["潮の町", "\u3000橋は", "\u3000古い"], lambda: set_in("潮の町<br>橋は"), ["潮の町\n橋は"]),
])  # fmt: skip

RUSSIAN = "Жители села сами построили мост через реку, и никто им не помогал. "


def is_told(high: int, low: int) -> bool:
    """Tell whether letters show their encoding, of which so many stand in rows and others alone."""
    return None is not encoding_by_letters(("оеаинтсрвл" * 9)[:high].encode("cp1251") + "aж".encode("cp1251") * low)


def opened(limit: int) -> tuple[bytes, str | None]:
    content, problem = uncompressed(gzip.compress(b"abcd"), limit)
    return content, problem.code if problem else None


BYTES = edges([
    ("letters in rows, and others that stand alone", lambda: is_told(40, 39), True, lambda: is_told(40, 40), False),
    ("another encoding of the same letters", lambda: encoding_by_letters(RUSSIAN.encode("koi8-r")), "koi8-u",
     lambda: encoding_by_letters("été à côté où".encode("cp1252")), None),
    ("bytes of an opened page", lambda: opened(4), (b"abcd", None), lambda: opened(3), (b"abc", "limit.max_bytes")),
    ("a page that is cut, and one that is not", lambda: uncompressed(gzip.compress(b"abcd")[:-9], 99)[1] is None, False,
     lambda: uncompressed(gzip.compress(b"abcd"), 99)[1] is None, True),
    ("what is no compressed page", lambda: uncompressed(b"\x1f\x8b\x08abc", 99), (b"\x1f\x8b\x08abc", None),
     lambda: uncompressed(b"abc", 99), (b"abc", None)),
])  # fmt: skip


def cyrillic(letters: str, others: int = 400) -> str | None:
    return Written([letters, "а" * (others - len(letters))]).language


LANGUAGES = edges([
    ("letters of a language alone among others", lambda: cyrillic("ііі", 500), "uk", lambda: cyrillic("іі", 500), "ru"),
    ("words and letters of a Latin language", lambda: Written(["się", "jest", "który"]).language, "pl",
     lambda: Written(["się"]).language, None),
    ("kana among characters", lambda: Written(["漢" * 95 + "か" * 5]).language, "ja",
     lambda: Written(["漢" * 96 + "か" * 4]).language, "zh"),
    ("letters that no script is known of", lambda: Written(["ᚠ" * 40]).language, None,
     lambda: Written(["ж" * 40]).language, "ru"),
    ("parts of a tag", lambda: [*map(normalize_tag, ("x-us", "EN-us", "zh-HANT", "de-1996", "sl-rozaj-biske"))],
     ["x-us", "en-US", "zh-Hant", "de-1996", "sl-rozaj-biske"], lambda: normalize_tag("i-DE"), "i-de"),
])  # fmt: skip


def stated(value: str) -> str | None:
    found = read_declared(value)
    return found.iso if found else None


ADDRESSES = [
    "https://a.b/2020/5/3/x",
    "https://a.b/2020-05-03",
    "https://a.b/x-20200503.html",
    "https://a.b/n202005031234/x",
]
FIELDS = edges([
    ("days of addresses", lambda: [*map(day_of, ADDRESSES)], ["2020-05-03"] * 4,
     lambda: [*map(day_of, ("https://a.b/?a=/2020/05/03", "https://a.b/2020/42/03", None, "http://[::1"))], [None] * 4),
    ("a time of Unix, in seconds and thousandths", lambda: stated("1588500000"), "2020-05-03T10:00:00+00:00",
     lambda: stated("1588500000999"), "2020-05-03T10:00:00+00:00"),
    ("a date of ISO, and one of no year of news", lambda: stated("2020-05-03"), "2020-05-03",
     lambda: stated("1920-05-03"), None),
    ("a date that there is not", lambda: stated("2020-02-30"), None,
     lambda: stated("2020-02-29T10:00"), "2020-02-29T10:00:00"),
])  # fmt: skip


def matter(lines: str, mark: str = "---") -> list[tuple[str, str]]:
    found = front_matter(f"{mark}\n{lines}\n{mark}\nText.")
    return list(found.fields) if found else []


MATTER = edges([
    ("a list on its own lines", lambda: matter("tags:\n- a\n- b\ntitle: c"),
     [("article:tag", "a"), ("article:tag", "b"), ("title", "c")], lambda: matter("tags: a\ntitle: c"),
     [("article:tag", "a"), ("title", "c")]),
    ("a list on one line", lambda: matter("tags: [a, 'b']"), [("article:tag", "a"), ("article:tag", "b")],
     lambda: matter('tags: ["a", 2]'), [("article:tag", "a"), ("article:tag", "2")]),
    ("folded lines", lambda: matter("title: >\n  a\n  b\ndate: c"), [("title", "a b"), ("article:published_time", "c")],
     lambda: matter("title: >-\n  a\n\n  b"), [("title", "a b")]),
    ("a comment behind a value", lambda: matter("title: a # b"), [("title", "a")], lambda: matter("title: a#b"),
     [("title", "a#b")]),
    ("quotation marks around a value", lambda: matter("title: 'a # b' # c"), [("title", "a # b")],
     lambda: matter("title: 'a"), [("title", "'a")]),
    ("what goes deeper", lambda: matter("a:\n  b: c\ntitle: d"), [("title", "d")], lambda: matter("a: # b\ntitle: d"),
     [("title", "d")]),
    ("the other kind of fields", lambda: matter('title = "a"\ndate = 2020-05-03\n[b]\nc = 1', "+++"),
     [("title", "a"), ("article:published_time", "2020-05-03")], lambda: matter("title: a", "+++"), []),
    ("fields of an article, and others", lambda: has_front_matter("---\ntitle: a\n---\nb"), True,
     lambda: has_front_matter("---\nname of it: a\n---\nb"), False),
])  # fmt: skip

ALL: list[Edge] = [*BROKEN, *BYTES, *LANGUAGES, *FIELDS, *MATTER]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_head_is_read_otherwise_one_step_on(edge: Edge) -> None:
    edge.check()


@pytest.mark.parametrize(("size", "encoding"), [(19_999, "cp1251"), (40_001, "koi8-u")])
def test_twenty_thousand_bytes_of_text_tell_an_encoding(size: int, encoding: str) -> None:
    told = RUSSIAN.encode("cp1251") * 600
    other = RUSSIAN.encode("koi8-r") * 600
    first = told if encoding == "cp1251" else other
    data = b"<p>" + first[:size] + b"</p><p>" + (other if first is told else told) * 4

    assert encoding_by_letters(data) == encoding
