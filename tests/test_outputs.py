"""What articles are written as: it can be read back, and shows the words of the page and nothing else."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import newsparse
from newsparse import Article, Block, Document, Label, Link, Span
from newsparse.arrow import parse_batch
from newsparse.outputs import csv_rows, json_lines
from newsparse.outputs.markdown import body, escaped, markdown, plain
from newsparse.outputs.rendering import Output, Rendering

words = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=40).filter(
    lambda text: text.strip() == text and not re.search(r"\s\s|[^\S ]", text)
)
marks = (
    st.text("ab *_`#->+=1.)(]![<&;~|\\:/", min_size=1, max_size=20)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
lines = st.one_of(words, marks)
BODY = (Label.PARAGRAPH, Label.HEADING, Label.LIST_ITEM, Label.BLOCKQUOTE, Label.LEDE, Label.NOTE)
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def article(blocks: list[tuple[Label, str]]) -> Article:
    """Return an article of these blocks; where two words are between braces, they are a link."""
    text, made, at = "", [], 0
    for label, shown in blocks:
        text += shown + "\n\n"
        made.append(Block(at, at + len(shown), label))
        at = len(text)
    return Article(Document(text, tuple(made)))


def shown(markup: str) -> list[str]:
    """Return the lines of text that Markdown shows."""
    made = re.sub(r"\n?<br />\n?|</(?:p|h\d|li|blockquote)>", "\n", READER.render(markup).replace("\n", " "))
    return [" ".join(line.split()) for line in html.unescape(re.sub(r"<[^>]*>", "", made)).split("\n") if line.strip()]


@given(st.lists(st.tuples(st.sampled_from(BODY), lines), max_size=5))
def test_markdown_shows_the_words_of_the_body(blocks: list[tuple[Label, str]]) -> None:
    assert shown(body(article(blocks))) == [" ".join(text.split()) for _, text in blocks]


@given(lines)
def test_escaped_words_are_shown_as_they_are(text: str) -> None:
    assert shown(escaped(text)) == [" ".join(text.split())]


@given(st.lists(marks, min_size=2, max_size=4), st.sampled_from([Label.PARAGRAPH, Label.LIST_ITEM, Label.BLOCKQUOTE]))
def test_lines_of_a_block_stay_lines(texts: list[str], label: Label) -> None:
    assert shown(body(article([(label, "\n".join(texts))]))) == texts


@pytest.mark.parametrize(
    ("label", "tag"),
    [(Label.HEADING, "h2"), (Label.LIST_ITEM, "li"), (Label.BLOCKQUOTE, "blockquote"), (Label.LEDE, "p")],
)
@given(text=lines)
def test_a_block_is_marked_as_what_it_is(label: Label, tag: str, text: str) -> None:
    assert READER.render(body(article([(label, text)]))).count(f"<{tag}>") == 1


@given(st.text("ab()<>\\ \"'[]*", max_size=12))
def test_links_lead_where_they_led(target: str) -> None:
    made = article([(Label.PARAGRAPH, "See the *map* here")])
    url = f"https://news.example/{target}"
    linked = Article(made.document, links=(Link(Span(4, 13), url),))
    tokens = READER.parse(body(linked))[1].children or []

    assert [token.content for token in tokens if token.type == "text"] == ["See ", "the *map*", " here"]
    hrefs = [str(token.attrGet("href")) for token in tokens if token.type == "link_open"]
    assert [re.sub(r"%(..)", lambda found: chr(int(found[1], 16)), href) for href in hrefs] == [url]


def test_markdown_has_what_is_known_above_the_text() -> None:
    page = (
        '<html lang="en"><meta property="og:title" content="The quay: &quot;open&quot;">'
        '<meta property="article:published_time" content="2024-01-02"><article><h1>The quay: "open"</h1>'
        "<p>The quay of Port Example is open again, says the harbour office, and the ferries leave.</p></article>"
    )
    made = newsparse.parse(page, url="https://news.example/a", plugins=())
    front, text = markdown(made, "a.html").decode().removeprefix("---\n").split("---\n\n")
    values = {name: json.loads(value) for name, value in (line.split(": ", 1) for line in front.splitlines())}

    assert values["title"] == 'The quay: "open"'
    assert (values["path"], values["published"], values["url"]) == ("a.html", "2024-01-02", "https://news.example/a")
    assert text.startswith('# The quay: "open"\n\nThe quay of Port Example')
    assert plain(made, "a.html").decode().endswith(f"---\n\n{made.body_text}\n")


@given(texts=st.lists(st.text(max_size=20), min_size=2, max_size=2))
def test_csv_gives_back_what_was_written(texts: list[str]) -> None:
    made = Article(Document("", ()), title=texts[0], tags=tuple(texts))
    fields = ("title", "tags", "kicker")
    data = csv_rows.header(fields) + csv_rows.row(made, "a,b", fields)
    read = list(csv.reader(io.StringIO(data.decode(), newline="")))

    clean = [text.encode("utf-8", "replace").decode() for text in texts]
    assert read == [["path", *fields], ["a,b", clean[0], "; ".join(clean), ""]]


def test_all_columns_of_csv_are_fields() -> None:
    assert set(csv_rows.FIELDS) <= set(json_lines.FIELDS)


def test_a_name_that_is_no_utf_8_is_written() -> None:
    row = json.loads(Rendering(fields=()).write(newsparse.parse("A title", plugins=()), "a\udcff"))

    assert row == {"path": "a\ufffd"}


# Parquet


@pytest.mark.skipif(not find_spec("pyarrow"), reason="pyarrow is not installed")
@pytest.mark.parametrize("fields", [None, ("title", "quotes", "body_text")])
def test_parquet_holds_what_a_batch_holds(tmp_path: Path, fields: tuple[str, ...] | None) -> None:
    pa: Any = pytest.importorskip("pyarrow")
    pages = sorted(Path(__file__).parents[1].glob("docs/examples/*.txt")) * 2
    lines_of, made = tmp_path / "a.jsonl", tmp_path / "a.parquet"
    rendering = Rendering(Output.PARQUET, fields)
    parser = newsparse.Parser(plugins=())
    lines_of.write_bytes(b"".join(rendering.write(parser.parse(page), page.name) for page in pages))
    assert rendering.finish is not None
    rendering.finish(lines_of, made)

    batch = pa.record_batch(
        {"path": [page.name for page in pages], "text": [page.read_text("utf-8") for page in pages]}
    )
    expected = pa.Table.from_batches([parse_batch(batch, parser=parser)]).drop_columns(["error"])
    found = pytest.importorskip("pyarrow.parquet").read_table(made)
    assert found.schema.metadata[b"newsparse.table"] == b"pages"
    assert found.to_pylist() == expected.select(["article", *fields] if fields else expected.column_names).to_pylist()


# What reads JSON lines


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return lines of which the first say little: what reads them must not tell the columns from these alone."""
    path = tmp_path_factory.mktemp("lines") / "articles.jsonl"
    full = sorted(Path(__file__).parents[1].glob("docs/examples/*.txt"))
    pages = [("Facebook\nTwitter\n", f"{number}") for number in range(150)] + [
        (page.read_text("utf-8"), page.name) for page in full
    ]
    path.write_bytes(b"".join(json_lines.line(newsparse.parse(text, plugins=()), name) for text, name in pages))
    return path


@pytest.mark.skipif(not find_spec("polars"), reason="polars is not installed")
def test_polars_reads_our_lines(written: Path) -> None:
    polars: Any = pytest.importorskip("polars")
    frame = polars.scan_ndjson(written, infer_schema_length=None).select("path", "title", "language").collect()

    assert frame.height == 154
    assert frame.filter(path="ferry.txt")["language"].to_list() == ["en"]


@pytest.mark.skipif(not find_spec("duckdb"), reason="duckdb is not installed")
def test_duckdb_reads_our_lines(written: Path) -> None:
    duckdb: Any = pytest.importorskip("duckdb")
    lines_of = f"read_json('{written}', sample_size=-1)"
    query = f"select path, len(quotes) from {lines_of} where path = 'talks.txt'"  # noqa: S608  # a path of ours

    [(path, quotes)] = duckdb.sql(query).fetchall()
    assert (path, quotes > 0) == ("talks.txt", True)


@pytest.mark.skipif(not find_spec("pandas"), reason="pandas is not installed")
def test_pandas_reads_our_lines(written: Path) -> None:
    pandas: Any = pytest.importorskip("pandas")
    frame = pandas.read_json(written, lines=True).set_index("path")

    assert frame.loc["talks.txt", "language"] == "en"
    assert len(frame) == 154
