"""Inputs: whatever pages are stored in, the same pages come out, and what is damaged costs itself only."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Limits, ParseError, StoredPage, read_pages
from newsparse.inputs.files import expanded
from newsparse.inputs.read import Meter, read_metered
from newsparse.inputs.streams import lines

PAGE = (
    "<!doctype html><title>The quay</title><article><h1>The quay</h1><p>The quay of Port Example is open again, says "
)
PAGE += "the harbour office, and the ferries leave at noon.</p></article>"
DATE = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
urls = st.integers(0, 999).map("https://news.example/{}".format)
compressions = [
    "",
    ".gz",
    pytest.param(
        ".zst", marks=pytest.mark.skipif(not find_spec("backports"), reason="backports.zstd is not installed")
    ),
    pytest.param(".br", marks=pytest.mark.skipif(not find_spec("brotli"), reason="brotli is not installed")),
]
needs_warc = pytest.mark.skipif(not find_spec("fastwarc"), reason="fastwarc is not installed")
needs_arrow = pytest.mark.skipif(not find_spec("pyarrow"), reason="pyarrow is not installed")


def compressed(data: bytes, ending: str) -> bytes:
    if ending == ".gz":
        return gzip.compress(data)
    if ending == ".zst":
        return bytes(pytest.importorskip("backports.zstd").compress(data))
    if ending == ".br":
        return bytes(pytest.importorskip("brotli").compress(data))
    return data


def record(kind: str, url: str, media_type: str, payload: bytes, status: str = "") -> bytes:
    """Return a WARC record; of a response, with HTTP headers of its own."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\n\r\n".encode() if status else b""
    block = http + payload
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-01-02T03:04:05Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
        f"Content-Type: {'application/http; msgtype=response' if status else media_type}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


@pytest.mark.parametrize("ending", compressions)
@pytest.mark.parametrize("name", ["page.html", "page.txt", "page"])
def test_a_stored_page_is_the_article_of_its_file(tmp_path: Path, name: str, ending: str) -> None:
    plain = tmp_path / name
    plain.write_text(PAGE, "utf-8")
    stored = tmp_path / "stored" / f"{name}{ending}"
    stored.parent.mkdir()
    stored.write_bytes(compressed(PAGE.encode(), ending))

    [page] = read_pages(stored)

    assert page.path == str(stored)
    assert page.parse() == newsparse.parse(plain)


@given(rows=st.lists(st.tuples(texts, urls), max_size=6))
@pytest.mark.parametrize("ending", compressions)
def test_json_lines_give_back_the_rows_that_were_written(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]], ending: str
) -> None:
    path = tmp_path_factory.mktemp("rows") / f"pages.jsonl{ending}"
    written = "".join(json.dumps({"html": html, "url": url}) + "\n" for html, url in rows)
    path.write_bytes(compressed(written.encode(), ending))

    pages = list(read_pages(path))

    assert [(page.content, page.url, page.error) for page in pages] == [(html, url, None) for html, url in rows]
    assert [page.path for page in pages] == [f"{path}#{n}" for n in range(1, len(rows) + 1)]


@needs_warc
@given(rows=st.lists(st.tuples(texts, urls, st.sampled_from(["utf-8", "utf-16"])), max_size=5))
@pytest.mark.parametrize("ending", [".warc", ".warc.gz"])
def test_archives_give_back_the_responses_that_were_written(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str]], ending: str
) -> None:
    path = tmp_path_factory.mktemp("archive") / f"pages{ending}"
    records = [
        record("response", url, f"text/html; charset={charset}", words.encode(charset), "200 OK")
        for words, url, charset in rows
    ]
    path.write_bytes(b"".join(map(gzip.compress, records) if ending.endswith("gz") else records))

    pages = list(read_pages(path))

    assert [(page.content, page.url, page.encoding) for page in pages] == [
        (words.encode(charset), url, charset) for words, url, charset in rows
    ]
    assert {page.captured_at for page in pages} <= {DATE}
    assert {page.kind for page in pages} <= {"html"}


@needs_warc
def test_what_is_no_page_of_an_archive_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "mixed.warc"
    path.write_bytes(
        record("warcinfo", "", "application/warc-fields", b"software: none\r\n")
        + record("request", "https://news.example/a", "text/html", b"", "GET")
        + record("response", "https://news.example/moved", "text/html", b"<p>Moved", "301 Moved Permanently")
        + record("response", "https://news.example/none", "text/html", b"<p>None", "404 Not Found")
        + record("response", "https://news.example/p.png", "image/png", b"\x89PNG", "200 OK")
        + record("response", "https://news.example/a", "text/html", b"<p>A line", "200 OK")
        + record("conversion", "https://news.example/b", "text/plain", b"A line of text")
        + record("resource", "https://news.example/c", "text/html", b"<p>Another")
    )

    pages = list(read_pages(path))

    assert [(page.url, page.kind) for page in pages] == [
        ("https://news.example/a", "html"),
        ("https://news.example/b", None),
        ("https://news.example/c", "html"),
    ]
    assert [path.read_bytes()[int(page.path.rpartition("#")[2]) :][:5] for page in pages] == [b"WARC/"] * 3


@needs_warc
def test_the_body_of_a_response_is_opened(tmp_path: Path) -> None:
    body = gzip.compress(PAGE.encode())
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + body
    head = record("response", "https://news.example/a", "text/html", b"", "200 OK").partition(b"Content-Length")[0]
    path = tmp_path / "a.warc"
    path.write_bytes(head + b"Content-Length: %d\r\n\r\n" % len(block) + block + b"\r\n\r\n")

    [page] = read_pages(path)

    assert page.parse().title == "The quay"


@needs_warc
def test_an_archive_that_ends_too_early_gives_the_pages_before_and_says_so(tmp_path: Path) -> None:
    one = gzip.compress(record("response", "https://news.example/a", "text/html", PAGE.encode() * 50, "200 OK"))
    path = tmp_path / "cut.warc.gz"
    path.write_bytes(one + one[: len(one) // 2])

    first, *rest = read_pages(path)

    assert first.parse().title == "The quay"
    assert rest[-1].error


@needs_warc
def test_an_archive_gives_its_pages_or_an_error_wherever_it_is_cut(tmp_path: Path) -> None:
    one = record("response", "https://news.example/a", "text/html", PAGE.encode(), "200 OK")
    path = tmp_path / "cut.warc"
    behind_version, end_of_page = len(one) + len("WARC/1.0\r\n"), 2 * len(one) - len("\r\n\r\n")
    for end in range(behind_version, end_of_page, 7):
        path.write_bytes((one * 2)[:end])

        first, *rest = read_pages(path)

        assert first.content == PAGE.encode()
        assert rest, end
        assert rest[-1].error, end


@needs_warc
@pytest.mark.parametrize("ending", [".warc", ".warc.gz", ".warc.br", ".wet"])
def test_a_file_without_a_record_is_no_archive(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    path.write_bytes(compressed(PAGE.encode(), ".br") if ending == ".warc.br" else PAGE.encode())

    [page] = read_pages(path)

    assert "no archive" in str(page.error)


@needs_warc
def test_an_archive_of_other_records_has_no_page_and_no_error(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(record("warcinfo", "", "application/warc-fields", b"software: none\r\n"))

    assert list(read_pages(path)) == []


@needs_arrow
@given(rows=st.lists(st.tuples(texts, st.none() | urls, st.none() | st.just(DATE)), max_size=5))
def test_columns_of_parquet_give_back_the_rows_that_were_written(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str | None, dt.datetime | None]]
) -> None:
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path_factory.mktemp("table") / "pages.parquet"
    words, places, times = ([row[i] for row in rows] for i in range(3))
    table = pa.table(
        {
            "raw": pa.array(words, pa.string()),
            "link": pa.array(places, pa.string()),
            "captured_at": pa.array(times, pa.timestamp("us", "UTC")),
        }
    )
    pq.write_table(table, path)

    pages = list(read_pages(path, columns={"html": "raw", "url": "link"}))

    assert [(page.content, page.url, page.captured_at) for page in pages] == rows


FEED = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Example</title><item><title>The quay &amp; the ferry</title>
<link>https://news.example/a</link><pubDate>Tue, 02 Jan 2024 03:04:05 +0000</pubDate>
<dc:creator>Ann Example</dc:creator>
<description>Short</description>
<content:encoded><![CDATA[{PAGE[PAGE.index("<p>") : PAGE.index("</article>")]}]]></content:encoded></item>
<item><title>Nothing</title></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>The quay &amp; the ferry</title>
<link rel="self" href="https://news.example/self"/><link href="https://news.example/a"/>
<published>2024-01-02T03:04:05Z</published><author><name>Ann Example</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The quay of <a href="/p">Port Example</a> is open
again, says the harbour office, and the ferries leave at noon &lt; one.</p></div></content></entry></feed>"""


@pytest.mark.parametrize(("name", "content"), [("a.rss", FEED), ("a.xml", FEED), ("a.atom", ATOM), ("a.xml", ATOM)])
def test_an_entry_of_a_feed_is_an_article(tmp_path: Path, name: str, content: str) -> None:
    path = tmp_path / name
    path.write_text(content, "utf-8")

    page, *rest = read_pages(path)
    article = page.parse()

    assert (page.path, page.url) == (f"{path}#1", "https://news.example/a")
    assert article.title == "The quay & the ferry"
    assert article.published is not None
    assert article.published.day == dt.date(2024, 1, 2)
    assert [author.name for author in article.authors] == ["Ann Example"]
    assert "The quay of Port Example is open" in article.body_text
    assert [page.error for page in rest] == ["the entry has no text"] * (content is FEED)


@pytest.mark.parametrize(
    ("feed", "url"),
    [
        ("<rss><channel><link>https://news.example/x/</link>{}</channel></rss>", "https://news.example/a/1"),
        ("<rss><channel>{}</channel></rss>", "/a/1"),
        ('<rss xml:base="https://base.example"><channel><link>https://news.example</link>{}</channel></rss>',
         "https://base.example/a/1"),
        ("<rss><channel><link>https://[</link>{}</channel></rss>", "/a/1"),
    ],
)  # fmt: skip
def test_a_relative_address_of_an_entry_is_seen_from_its_feed(tmp_path: Path, feed: str, url: str) -> None:
    path = tmp_path / "a.rss"
    path.write_text(feed.format("<item><link>/a/1</link><description>Words</description></item>" * 2), "utf-8")

    assert [page.url for page in read_pages(path)] == [url, url]


@pytest.mark.parametrize(
    "title",
    [
        '<title type="html">The &lt;b&gt;quay&lt;/b&gt; &amp;amp; 1 &lt; 2</title>',
        '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <b>quay</b> &amp; 1 &lt; 2</div></title>',
        "<title>The quay &amp; 1 &lt; 2</title>",
    ],
)
def test_the_title_of_an_atom_entry_is_plain_words(tmp_path: Path, title: str) -> None:
    path = tmp_path / "a.atom"
    start = ATOM.index("<title>")
    path.write_text(ATOM[:start] + title + ATOM[ATOM.index("</title>") + 8 :], "utf-8")

    [page] = read_pages(path)

    assert page.parse().title == "The quay & 1 < 2"


def test_a_feed_that_is_damaged_gives_the_entries_before(tmp_path: Path) -> None:
    path = tmp_path / "a.rss"
    path.write_text(FEED.replace("<item><title>Nothing", "<item>&nbsp;<title>Nothing"), "utf-8")

    first, damaged = read_pages(path)

    assert first.error is None
    assert "no sound XML behind its entry 1" in str(damaged.error)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The Example", "The Example"),
        ("Sport | Example", "Example"),
        ("Example: all news", "Example"),
        ("Sport | The Daily", None),  # nothing says which part is the name
        ("The Daily: all news", None),
        ("", None),
    ],
)
def test_the_title_of_a_feed_names_the_publisher_of_its_entries(tmp_path: Path, title: str, name: str | None) -> None:
    path = tmp_path / "a.rss"
    head = f"<title>{title}</title><link>https://www.example.org</link><image><title>Logo</title></image>"
    path.write_text(
        f"<rss><channel>{head}<item><title>A</title><description>Words</description></item></channel></rss>"
    )

    [page] = read_pages(path)
    publisher = page.parse().publisher

    assert (publisher and publisher.name) == name


def test_all_that_an_entry_holds_is_its_text(tmp_path: Path) -> None:
    path = tmp_path / "a.rss"
    text = "&lt;p&gt;The ferry between the two islands will close for six weeks, the council said on Tuesday.&lt;/p&gt;"
    entry = (
        f"<item><title>Ferry</title><description>{text}&lt;p&gt;Unions called a strike.&lt;/p&gt;</description></item>"
    )
    path.write_text(f"<rss><channel>{entry}</channel></rss>")

    [page] = read_pages(path)

    assert page.parse().body_text.endswith("\n\nUnions called a strike.")


@pytest.mark.parametrize("content", [FEED, ATOM, "mail"])
@pytest.mark.parametrize("as_bytes", [True, False])
def test_a_feed_or_a_mail_that_is_parsed_as_one_page_is_a_problem(content: str, *, as_bytes: bool) -> None:
    source = newsletter("plain", "Words").decode() if content == "mail" else content

    article = newsparse.parse(source.encode() if as_bytes else source)

    assert [problem.code for problem in article.problems] == ["input.feed_or_mail"]


@pytest.mark.parametrize("text", ["From: the editor\nTo: all readers\n\nWords", "MIME-Version: 1.0\n\nWords", "Words"])
def test_words_that_begin_like_a_mail_are_none(text: str) -> None:
    assert not newsparse.parse(text).problems


def test_a_mail_is_told_by_how_it_begins(tmp_path: Path) -> None:
    path = tmp_path / "mail"
    path.write_bytes(newsletter("html", "<p>The quay of Port Example is open again, says the harbour office.</p>"))

    [page] = read_pages(path)

    assert page.captured_at == DATE


def newsletter(subtype: str, text: str) -> bytes:
    message = EmailMessage()
    message["Subject"] = "The quay is open"
    message["Date"] = "Tue, 02 Jan 2024 03:04:05 +0000"
    message["From"] = "The Example <news@news.example>"
    message.set_content("Read this in a browser.")
    if subtype == "html":
        message.add_alternative(text, subtype="html")
    else:
        message.set_content(text)
    return message.as_bytes()


@pytest.mark.parametrize("subtype", ["html", "plain"])
def test_a_newsletter_is_an_article_of_its_day(tmp_path: Path, subtype: str) -> None:
    words = "The quay of Port Example is open again, says the harbour office, and the ferries leave at noon on Tuesday."
    path = tmp_path / "a.eml"
    path.write_bytes(newsletter(subtype, f"<html><body><p>{words}</p></body></html>" if subtype == "html" else words))

    [page] = read_pages(path)
    article = page.parse()

    assert article.title == "The quay is open"
    assert page.captured_at == DATE
    assert article.published
    assert article.published.iso == "2024-01-02T03:04:05+00:00"
    assert (article.publisher and article.publisher.name) == ("The Example" if subtype == "html" else None)
    assert words in " ".join(article.body_text.split())


def mail_of(head: str, text: bytes) -> bytes:
    """Return a mail whose head says it all, as nobody's library would write it."""
    return head.encode() + b"\nMIME-Version: 1.0\nContent-Transfer-Encoding: 8bit\n\n" + text


@pytest.mark.parametrize(
    "charset", ["windows-1252", "no-such-encoding", "us-ascii", "idna", "punycode", "rot13", "utf-7"]
)
@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_the_encoding_that_a_mail_names_is_one_of_the_web_or_told(tmp_path: Path, charset: str, subtype: str) -> None:
    words = "The café at the quay is open again, says the harbour office: “the ferries leave at noon”."
    path = tmp_path / "a.eml"
    path.write_bytes(
        mail_of(f"Subject: The quay\nContent-Type: text/{subtype}; charset={charset}", words.encode("cp1252"))
    )

    [page] = read_pages(path)

    assert page.error is None
    assert words in page.content


@pytest.mark.parametrize(
    "header",
    [
        "From: " + "a," * 20_000,
        "From: " + "(" * 20_000,
        "From: " + "a:;" * 20_000,
        "Subject: The quay" + " =?utf-8?q?a?=" * 5_000,
        "Subject: The quay =?punycode?q?" + "a9" * 20_000 + "?=",
        "Content-Type: text/plain; charset=utf-8" + "".join(f"; a{n}=b" for n in range(5_000)),
        "Content-Disposition: inline" + "".join(f"; a*{n}=b" for n in range(5_000)),
    ],
    ids=lambda header: f"{header[:40]}",
)
def test_a_long_header_of_a_mail_costs_no_more_than_itself(tmp_path: Path, header: str) -> None:
    path = tmp_path / "a.eml"
    path.write_bytes(mail_of(header, b"The quay of Port Example is open again, says the harbour office."))

    start = time.process_time()
    [page] = read_pages(path)

    assert time.process_time() - start < 2
    assert "The quay of Port Example is open again" in page.content


def test_folders_are_gone_through_in_order_and_hidden_files_left_out(tmp_path: Path) -> None:
    for name in (
        "b.html",
        "a.txt",
        "z/a.html",
        "z/y/b.warc.gz",
        "style.css",
        ".hidden.html",
        ".git/a.html",
        "c.html.zst",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")

    def found(*patterns: str) -> list[str]:
        return [path.removeprefix(f"{tmp_path}/") for path in expanded([tmp_path], patterns)]

    assert found() == ["a.txt", "b.html", "c.html.zst", "z/a.html", "z/y/b.warc.gz"]
    assert found("*.css", "b*") == ["b.html", "style.css", "z/y/b.warc.gz"]
    assert found("z/*.html") == ["z/a.html"]


def test_a_link_to_a_folder_above_is_no_endless_way(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(b"")
    (tmp_path / "again").symlink_to(tmp_path)

    assert list(expanded([tmp_path])) == [str(tmp_path / "a.html")]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "linked.html").symlink_to(tmp_path / "pipe.html")
    (tmp_path / "nowhere.html").symlink_to(tmp_path / "gone.html")
    (tmp_path / "a.html").write_text(PAGE)

    found = {Path(page.path).name: page.error for page in read_pages(tmp_path)}

    assert sorted(found) == ["a.html", "nowhere.html"]
    assert "No such file" in str(found["nowhere.html"])


def test_one_pattern_that_is_no_list_is_refused() -> None:
    with pytest.raises(TypeError, match=r"write \['\*\.html'\]"):
        read_pages("anywhere", patterns="*.html")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("[1]", "no JSON object but list"),
        ("{", "no JSON"),
        ('{"title": "A"}', "none of html, text, markdown, content; it has title"),
        ('{"title": "A", "document": {"text": "A"}, "schema_version": 2}', "the row is an article already"),
        ('{"title": "A", "document": {"text": "A"}}', "none of html, text, markdown, content; it has title, document"),
        ('{"text": null, "title": "A"}', "the row says nothing: text is null"),
        ('{"html": 7}', "html must be text, got int"),
        ('{"html": "a", "captured_at": "yesterday"}', "captured_at is no time in ISO 8601: 'yesterday'"),
        ('{"html": "a", "kind": "pdf"}', "kind must be one of"),
        ('{"html": "' + "a" * 700 + '"}', "longer than a page may be"),
    ],
)
def test_a_line_without_a_page_costs_itself(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(f'{{"html": "<p>A"}}\n{line}\n\n{{"text": "B", "id": 7}}\n', "utf-8")

    first, wrong, last = read_pages(path, max_bytes=100)

    assert (first.content, last.content, last.path) == ("<p>A", "B", "7")
    assert wrong.path == f"{path}#2"
    assert said in str(wrong.error)
    with pytest.raises(ParseError):
        wrong.parse()


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.html.zst", b"\x28\xb5\x2f\xfdno"), ("a.warc", b"no archive"), ("a.parquet", b"PAR1"), ("a.br", b"\xff")],
)
def test_a_file_that_cannot_be_opened_leaves_the_others(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "b.txt").write_text("A line")

    pages = list(read_pages(tmp_path / name, tmp_path / "b.txt"))

    assert pages[-1].content == b"A line"
    assert all(page.error for page in pages[:-1])


def test_an_address_says_who_fetches() -> None:
    [page] = read_pages("https://news.example/a")

    assert "newsparse parse --url https://news.example/a -" in str(page.error)


@pytest.mark.parametrize("limit", [1, 10, 100])
def test_no_more_of_a_page_is_read_than_its_limit_and_one(tmp_path: Path, limit: int) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 50)

    [page] = read_pages(path, max_bytes=limit)

    assert len(page.content) == min(50, limit + 1)


@given(st.lists(st.binary(max_size=8).map(lambda line: line.replace(b"\n", b"").replace(b"\r", b"")), max_size=6))
def test_lines_are_whole_or_too_long(written: list[bytes]) -> None:
    data = b"".join(line + b"\n" for line in written)

    assert list(lines(io.BytesIO(data), 4)) == [line if len(line) <= 4 else None for line in written]


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        (b"A headline\n\nA line.", [("-", "A headline")]),
        (b'{"text": "A headline"}\n{"text": "A second"}\n', [("-#1", "A headline"), ("-#2", "A second")]),
        (gzip.compress(b'{"text": "A headline"}\n'), [("-#1", "A headline")]),
        (gzip.compress(b"A headline"), [("-", "A headline")]),
    ],
    ids=["page", "lines", "compressed lines", "compressed page"],
)
def test_standard_input_is_a_page_or_lines_of_them(given_: bytes, expected: list[tuple[str, str]]) -> None:
    code = "import newsparse\nfor page in newsparse.read_pages('-'): print(page.path, page.parse().title, sep='|')"
    done = subprocess.run([sys.executable, "-c", code], input=given_, capture_output=True, check=True)  # noqa: S603

    assert [tuple(line.split("|")) for line in done.stdout.decode().splitlines()] == expected


@contextmanager
def piped(data: bytes, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make standard input a pipe with some bytes in it: nobody can go back in it."""
    end, start = os.pipe()

    def fill() -> None:
        with suppress(BrokenPipeError), open(start, "wb") as pipe:  # noqa: PTH123  # a number
            pipe.write(data)

    writer = threading.Thread(target=fill)
    writer.start()
    with open(end, "rb") as pipe:  # noqa: PTH123
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=pipe))
        yield
    writer.join()


def stored_as(form: str, tmp_path: Path) -> bytes:
    """Return two pages in one form; the feed and the mail have one."""
    match form:
        case ".html":
            return PAGE.encode()
        case ".jsonl":
            return "".join(json.dumps({"html": PAGE, "url": f"https://news.example/{n}"}) + "\n" for n in "ab").encode()
        case ".warc":
            pytest.importorskip("fastwarc", reason="fastwarc is not installed")
            pages = (
                record("response", f"https://news.example/{n}", "text/html", PAGE.encode(), "200 OK") for n in "ab"
            )
            return b"".join(pages)
        case ".parquet":
            pa, pq = (pytest.importorskip(name, reason="no pyarrow") for name in ("pyarrow", "pyarrow.parquet"))
            pq.write_table(pa.table({"html": [PAGE] * 2, "url": ["https://news.example/a", None]}), tmp_path / "made")
            return (tmp_path / "made").read_bytes()
        case ".atom":
            return ATOM.encode()
    raise AssertionError(form)


@pytest.mark.parametrize("ending", compressions)
@pytest.mark.parametrize("form", [".html", ".jsonl", ".warc", ".parquet", ".atom"])
def test_pages_are_the_same_wherever_they_come_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, ending: str
) -> None:
    """From a file, a compressed one, a pipe and a compressed pipe, where nobody can go back."""
    data = stored_as(form, tmp_path)
    plain, packed = tmp_path / f"a{form}", tmp_path / f"b{form}{ending}"
    plain.write_bytes(data)
    packed.write_bytes(compressed(data, ending))

    def known(page: StoredPage) -> tuple[object, ...]:
        assert page.error is None
        title = page.parse().title  # which opens it, where the parser does
        return title, page.url, page.captured_at, page.encoding, page.language

    expected = list(map(known, read_pages(plain)))

    assert len(expected) == (1 if form in {".html", ".atom"} else 2)
    assert list(map(known, read_pages(packed))) == expected
    if ending != ".br":  # which has no sign of its own, so that it needs the ending of a name
        with piped(packed.read_bytes(), monkeypatch):
            assert list(map(known, read_pages("-"))) == expected


@needs_warc
@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9])
def test_an_archive_in_a_pipe_that_ends_too_early_gives_the_pages_before(
    monkeypatch: pytest.MonkeyPatch, cut: float
) -> None:
    noise = random.Random(1)  # noqa: S311  # what cannot be compressed, so that a part of the file is a part of its pages
    records = [
        record("response", f"https://news.example/{n}", "text/html", b"%0600x" % noise.getrandbits(2_400), "200 OK")
        for n in range(40)
    ]
    data = gzip.compress(b"".join(records))
    with piped(data[: int(len(data) * cut)], monkeypatch):
        *pages, last = read_pages("-")

    assert last.error
    assert abs(len(pages) - 40 * cut) < 3


@needs_warc
def test_pages_of_an_archive_that_was_compressed_as_a_whole_have_names_of_their_own(tmp_path: Path) -> None:
    records = [record("response", f"https://news.example/{n}", "text/html", PAGE.encode(), "200 OK") for n in range(4)]
    path = tmp_path / "whole.warc.gz"
    path.write_bytes(gzip.compress(b"".join(records)))

    assert len({page.path for page in read_pages(path)}) == 4


@needs_warc
def test_a_panic_of_the_library_costs_its_archive_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):  # as Rust's libraries call it
        pass

    def panicking(*_: object, **__: object) -> Iterator[None]:
        msg = "called `unwrap()`"
        raise PanicException(msg)

    monkeypatch.setattr("fastwarc.warc.ArchiveIterator", panicking)
    (tmp_path / "a.warc").write_bytes(record("response", "https://news.example/a", "text/html", b"<p>A", "200 OK"))
    (tmp_path / "b.txt").write_text("A line")

    wrong, sound = read_pages(tmp_path)

    assert "cannot be read any further: called `unwrap()`" in str(wrong.error)
    assert sound.content == b"A line"


@needs_arrow
def test_a_table_without_pages_is_told_once_and_how_to_name_its_column(tmp_path: Path) -> None:
    pa, pq = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "crawl.parquet"
    pq.write_table(pa.table({"raw": ["<p>A", "<p>B"], "url": ["a", "b"]}), path)

    [wrong] = read_pages(path)

    assert wrong.path == str(path)
    assert "none of html, text, markdown, content; it has raw, url; --columns html=" in str(wrong.error)
    assert [page.content for page in read_pages(path, columns={"html": "raw"})] == ["<p>A", "<p>B"]


def test_a_meter_ends_at_the_size_of_all_files(tmp_path: Path) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.jsonl", tmp_path / "c.txt.gz"]
    paths[0].write_bytes(b"a" * 10)
    paths[1].write_text('{"text": "a"}\n' * 3)
    paths[2].write_bytes(gzip.compress(b"a" * 100))
    meter = Meter()
    seen = [meter.bytes for _ in read_metered(map(str, paths), meter, columns=None, max_bytes=Limits().max_bytes)]

    assert seen == sorted(seen)
    assert meter.bytes == sum(path.stat().st_size for path in paths)


def test_a_page_of_words_needs_no_name() -> None:
    assert StoredPage("a", "A headline", name="a.html").parse() == newsparse.parse("A headline")


@pytest.mark.parametrize(
    "picture", ['<img src="/q.jpg" alt="The quay"/>', '<figure><img src="/q.jpg" alt="The quay"/></figure>']
)
def test_pictures_in_the_text_of_an_atom_entry_are_figures(tmp_path: Path, picture: str) -> None:
    path = tmp_path / "a.atom"
    text = "The ferries of the northern line leave at noon, says the harbour office, and come back in the evening."
    path.write_text(ATOM.replace("</p></div>", f"</p>{picture}<p>{text}</p></div>"), "utf-8")

    [page] = read_pages(path)
    (figure,) = page.parse().figures

    assert (figure.url, figure.alt) == ("https://news.example/q.jpg", "The quay")


@pytest.mark.parametrize(
    ("beside", "url"),
    [
        ('<enclosure url="/q.jpg" type="image/jpeg"/>', "https://news.example/q.jpg"),
        ('<media:content url="https://img.example/q.jpg" medium="image"/>', "https://img.example/q.jpg"),
        ('<media:group><media:content url="/q.jpg" type="image/png"/></media:group>', "https://news.example/q.jpg"),
        ('<media:thumbnail url="/q.jpg"/>', "https://news.example/q.jpg"),
        ('<enclosure url="/q.mp3" type="audio/mpeg"/>', None),
    ],
)
def test_a_picture_beside_the_text_of_an_entry_is_its_main_one(tmp_path: Path, beside: str, url: str | None) -> None:
    path = tmp_path / "a.rss"
    media = 'xmlns:media="http://search.yahoo.com/mrss/"'
    path.write_text(FEED.replace("<rss", f"<rss {media}", 1).replace("<pubDate>", f"{beside}<pubDate>", 1), "utf-8")

    image = next(iter(read_pages(path))).parse().image

    assert (image.url if image else None) == url


def test_a_line_break_of_an_atom_entry_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "a.atom"
    path.write_text(ATOM.replace("is open", "is<br/>open"), "utf-8")

    assert "is\nopen again" in next(iter(read_pages(path))).parse().body_text
