"""HTML is told from flat text, and what is neither is refused with a word on what it seems to be."""

import codecs
import gzip
import os
import random
import zlib

import pytest
from hypothesis import given

import newsparse
from newsparse import Article, ParseError, ProblemCode
from newsparse.testing import strategies as news

LINE = "The council put off the vote on the new tram line, and nobody knows until when."
BODY = f"<body><h1>A title of a page</h1><p>{LINE}</p></body></html>"
PAGE = f"<html><head><title>A title</title></head>{BODY}"


def parse(source: str | bytes, **options: str) -> Article:
    return newsparse.parse(source, plugins=(), **options)  # type: ignore[arg-type]


def is_html(source: str | bytes) -> bool:
    article = parse(source)
    return article.document.kind == "html" and "<" not in article.document.text


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<!doctype html>",
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Strict//EN'\n'http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd'>",
        "<!doctypehtml>",
        "<!-- made by a tool -->",
        "<!--\nCopyright\n-->\n\n<!-- and another -->",
        "<!--[if lt IE 9]> old <![endif]-->",
        "<![if !IE]><![endif]>",
        "<?xml version='1.0' encoding='utf-8'?>\n",
        "<?php header('x') ?>\n",
        " " * 3_000,
        "\n\t\r\n\f",
        "\ufeff",
        "\ufeff\n",
        "<style>p{}</style>",
        "<script>1</script>",
        "<script type='text/javascript'>var a = '<';</script>",
        "<link rel=stylesheet href=a.css>",
        "<meta charset=utf-8>",
        "<base href='/'>",
        "<br />\n<b>Warning</b>: something in x.php on line 3<br />\n",
        "Warning: Undefined variable $a in /srv/x.php on line 3\n\n",
        "Notice: saved by a proxy\n<!DOCTYPE html>\n",
    ],
)
def test_a_page_is_html_whatever_stands_before_it(head: str) -> None:
    page = head + ("\n" if head.startswith(("Warning", "Notice")) else "") + PAGE

    assert is_html(page)
    assert is_html(page.encode())


@pytest.mark.parametrize(
    "beginning",
    [
        *("<h1>A title</h1>", "<h2>A title</h2>", "<h6>A title</h6>", "<header>x</header>", "<a href=x>y</a>"),
        *("<ul><li>x</ul>", "<ol><li>x</li></ol>", "<nav>x</nav>", "<span>x</span>", "<b>x</b>", "<strong>x</strong>"),
        *("<em>x</em>", "<br>", "<br/>", "<hr>", "<form action=/><input></form>", "<figure><img src=a></figure>"),
        *("<img src=a.jpg>", "<img src=a.jpg />", "<section id=a>", "<main\n class=b>", "<article>", "<div>", "<P>"),
        *("<center>x</center>", "<font size=2>x</font>", "<blockquote>x</blockquote>", "<time datetime=2024>x</time>"),
        *("<iframe src=a></iframe>", "<noscript>x</noscript>", "<button>x</button>", "<dl><dt>x</dl>", "<label>x"),
        *("<picture><source><img></picture>", "<video src=a></video>", "<svg><title>x</title></svg>", "<aside>x"),
    ],
)
def test_a_fragment_is_html(beginning: str) -> None:
    assert is_html(f"{beginning}<p>{LINE}</p>")


@pytest.mark.parametrize(
    "text",
    [
        f"Sales < costs\n\n{LINE}\n\nIt would close <soon>.",
        f"<3 is all it wrote. The reply came within an hour.\n\n{LINE}",
        f"<soon> is what the sign said, and </soon> below it.\n\n{LINE}",
        f"<nobody> wrote it.\n\n{LINE} </p>",
        f"<< {LINE} >>",
        f"<jane@post.example> wrote:\n\n{LINE}",
        f"<https://post.example/a>\n\n{LINE}",
        f"<- Back to the page\n\n{LINE}",
        f"<= {LINE}",
        f"<h2 is what begins a headline in HTML.\n\n{LINE}",
        f"How to write <b>bold</b> and <p>: a lesson\n\n{LINE}",
        f"A tag such as <html> begins a page.\n\n{LINE}",
        f"# A headline in Markdown\n\n{LINE}<br>And a line.",
        f"![A picture](a.jpg)\n\n{LINE}",
        f"{{'a': '<p>{LINE}</p>'}}",
    ],
)
def test_text_with_a_lesser_than_sign_stays_text(text: str) -> None:
    article = parse(text)

    assert article.document.kind == "text"
    assert article.document.text == text


@given(news.pages())
def test_no_flat_page_is_taken_for_html(page: news.Sample) -> None:
    assert parse(page.text).document.kind == "text"


@pytest.mark.parametrize(
    "coding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig"]
)
@pytest.mark.parametrize("head", ["<!doctype html>", "\n <!-- été -->", "<h2>Été</h2>"])
def test_wide_encodings_are_told_with_and_without_their_mark(head: str, coding: str) -> None:
    assert is_html((head + PAGE).encode(coding))


@pytest.mark.parametrize("coding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_needs_no_mark(coding: str) -> None:
    text = f"Été à Genève\n\n{LINE}"

    assert parse(text.encode(coding)).document.text == text


def test_text_full_of_tags_says_so() -> None:
    article = parse(f"{LINE} <p>{LINE}</p>" + "<p>And so on, and on.</p>" * 9)

    assert [problem.code for problem in article.problems] == [ProblemCode.MARKUP_IN_TEXT]


def test_text_about_tags_does_not() -> None:
    assert parse(f"Use <p> and </p> for paragraphs, <b> and </b> for bold.\n\n{LINE * 5}").problems == ()


# What is no page

NOISE = random.Random(5).randbytes(4_000)  # noqa: S311
NO_PAGES = {
    "a PDF file": b"%PDF-1.7\n" + NOISE,
    "a PNG image": b"\x89PNG\r\n\x1a\n" + NOISE,
    "a JPEG image": b"\xff\xd8\xff\xe0" + NOISE,
    "a GIF image": b"GIF89a" + NOISE,
    "a WebP image": b"RIFF\x10\x20\x03\x01WEBP" + NOISE,
    "an MP4 video": b"\0\0\0\x18ftypmp42" + NOISE,
    "a ZIP archive": b"PK\x03\x04" + NOISE,
    "gzip data that cannot be opened": b"\x1f\x8b\x08" + NOISE,
    "compressed with zstd": b"\x28\xb5\x2f\xfd" + NOISE,
    "compressed with bzip2": b"BZh91AY&SY" + NOISE,
    "a WARC archive": b"WARC/1.1\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + PAGE.encode(),
    "an RTF document": b"{\\rtf1\\ansi A line.}",
    "a program": b"MZ\x90\0" + NOISE,
    "binary data": NOISE,
    "a tar archive": b"a.html" + b"\0" * 251 + b"ustar\0" + b"00" + NOISE,
}


@pytest.mark.parametrize("kind", [None, "html", "text", "body"])
@pytest.mark.parametrize("name", NO_PAGES)
def test_what_is_no_page_is_refused_by_its_name(name: str, kind: newsparse.model.document.Kind | None) -> None:
    with pytest.raises(ParseError, match=name):
        newsparse.parse(NO_PAGES[name], kind=kind, plugins=())


@pytest.mark.parametrize("data", [b"\0" * 5_000, b"\0" * 20, bytes(range(256)) * 9, os.urandom(900), b"\x01\x02" * 50])
def test_noise_is_refused(data: bytes) -> None:
    with pytest.raises(ParseError, match="binary data"):
        parse(data)


@pytest.mark.parametrize("text", ["\ufffd" * 100, "\ufffd " * 500 + "a few words", "\0" * 400])
def test_text_that_is_lost_is_refused(text: str) -> None:
    with pytest.raises(ParseError, match="cannot be read"):
        parse(text)


@pytest.mark.parametrize(
    "data",
    [
        f"MZ is what they call the paper.\n\n{LINE}".encode(),
        f"ID3 and BZh are two names.\n\n{LINE}".encode(),
        f"GIF89a turns thirty-five\n\n{LINE}".encode(),
        f"A stray \0 NUL and \x1b[31m an escape\n\n{LINE}".encode(),
        f"<p>A stray \0 NUL</p><p>{LINE}</p>".encode(),
        f"A title \x01\x02\x03\x04\x05\x06 with controls\n\n{LINE}".encode(),
        f"Ein Übel, fünf Öfen\n\n{LINE}".encode("cp1252"),
        f"Пять слов и еще пять\n\n{LINE}".encode("cp1251"),
        f"\x1b$B4A;z\x1b(B\n\n{LINE}".encode(),
    ],
)
def test_odd_pages_are_read(data: bytes) -> None:
    assert LINE in parse(data).document.text


@pytest.mark.parametrize("compress", [gzip.compress, zlib.compress])
def test_a_compressed_page_that_is_cut_is_partial(compress: object) -> None:
    page = "<p>".join(f"{LINE} {NOISE[i : i + 9].hex()}" for i in range(900)).encode()
    article = parse(compress(b"<p>" + page)[:-200])  # type: ignore[operator]

    assert article.partial
    assert [problem.code for problem in article.problems] == [ProblemCode.DAMAGED_COMPRESSION]


# The encoding that the caller knows

TEXT = "Été à Genève : « où ? »"


@pytest.mark.parametrize("label", ["iso-8859-1", "ISO-8859-1", "windows-1252", " latin1 ", "'l1'"])
def test_a_known_encoding_is_taken(label: str) -> None:
    assert parse(TEXT.encode("cp1252"), encoding=label).document.text == TEXT


def test_a_known_encoding_goes_before_what_the_page_declares() -> None:
    page = f"<meta charset=koi8-r><p>{TEXT}</p>".encode("cp1250", "replace")

    assert parse(page, encoding="windows-1250").document.text == TEXT.encode("cp1250", "replace").decode("cp1250")


@pytest.mark.parametrize("source", [TEXT.encode(), codecs.BOM_UTF8 + TEXT.encode(), TEXT.encode("utf-16")])
def test_sound_utf_8_and_marks_go_before_it(source: bytes) -> None:
    assert parse(source, encoding="iso-8859-1").document.text == TEXT


@pytest.mark.parametrize(("label", "codec"), [("utf-16", "utf-16-le"), ("utf-16be", "utf-16-be")])
def test_a_header_may_say_utf_16(label: str, codec: str) -> None:
    assert parse("Пять слов".encode(codec), encoding=label).document.text == "Пять слов"
    assert parse(TEXT.encode(codec), encoding=label).document.text == TEXT


def test_an_unknown_encoding_is_noted() -> None:
    article = parse(TEXT.encode(), encoding="rot13")

    assert article.document.text == TEXT
    assert [problem.code for problem in article.problems] == [ProblemCode.UNKNOWN_ENCODING]
