"""Articles as typed tables: their columns, their ids, data frames made of them, and what they need."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.arrow import TABLES, _tables, schema
from newsparse.arrow._column_docs import DOCS
from newsparse.arrow._schemas import columns

pa = pytest.importorskip("pyarrow", reason="the tables need pyarrow: pip install 'newsparse[arrow]'")

ROOT = Path(__file__).parents[1]
PAGE = """A night at the harbour

3 May 2031

“We have counted every boat,” Mara Example said on Friday.

Police arrested two dockers in Bergen on Thursday.

Share
"""


@pytest.fixture(scope="module")
def article() -> newsparse.Article:
    return newsparse.parse(PAGE, language="en", url="https://news.example/a")


@pytest.mark.parametrize("table", TABLES)
def test_each_column_says_what_is_in_it_and_none_is_described_that_is_not_there(table: str) -> None:
    assert sorted(columns(table)) == sorted(DOCS[table]), "say it in arrow/_column_docs.py"
    assert all(field.metadata[b"doc"].decode().endswith(".") for field in schema(table))


def test_the_columns_of_pages_are_those_of_articles_an_error_and_the_parts() -> None:
    assert schema("pages").names == [*schema("articles").names, "error", *TABLES[1:]]
    assert all(field.nullable and field.metadata[b"doc"] for field in schema("pages"))
    assert schema("pages").field("quotes").type.value_type.names == schema("quotes").names[1:]


def test_all_of_a_page_may_be_null() -> None:
    assert "not null" not in str(schema("pages").to_string(truncate_metadata=False))
    assert str(schema("pages").field("tags").type) == "list<item: string>"


@pytest.mark.parametrize(
    ("table", "column", "kind", "nullable"),
    [
        ("articles", "title", "string", True),
        ("articles", "kind", "string", False),
        ("articles", "access", "string", True),
        ("articles", "epoch", "int64", True),
        ("articles", "tags", "list<item: string not null>", False),
        ("articles", "published_day", "date32[day]", True),
        ("blocks", "label", "string", False),
        ("blocks", "start", "int64", False),
        ("quotes", "span", "struct<start: int64 not null, end: int64 not null>", False),
        ("quotes", "cue", "struct<start: int64 not null, end: int64 not null>", True),
        ("quotes", "confidence", "double", False),
        ("quotes", "negated", "bool", False),
        ("times", "start", "date32[day]", True),
    ],
)
def test_columns_have_the_types_of_the_model(table: str, column: str, kind: str, nullable: bool) -> None:  # noqa: FBT001
    field = schema(table).field(column)

    assert (str(field.type), field.nullable) == (kind, nullable)


def test_the_text_of_the_blocks_stands_in_their_own_table_alone() -> None:
    assert "blocks" not in [field.name for field in schema("articles").field("document").type]


def test_an_unknown_table_is_an_error_that_names_those_there_are() -> None:
    with pytest.raises(ValueError, match="no table 'entities'; the tables are articles, blocks, quotes"):
        schema("entities")


def test_a_schema_names_its_table_and_the_version_of_the_model() -> None:
    assert schema("times").metadata == {b"newsparse.table": b"times", b"newsparse.schema_version": b"2"}


def test_ids_are_strings_and_numbers_unless_the_caller_has_others(article: newsparse.Article) -> None:
    assert newsparse.tables([article, article]).articles["article"].to_pylist() == ["0", "1"]
    assert newsparse.tables([article], ids=[7]).articles["article"].to_pylist() == ["7"]


def test_what_is_no_article_is_a_type_error_that_says_what_is(article: newsparse.Article) -> None:
    for ids in (None, ["a", "b"]):
        with pytest.raises(TypeError, match=r"an article is what newsparse\.parse returns, got str"):
            newsparse.tables([article, "A title"], ids=ids)  # type: ignore[list-item]


@pytest.mark.parametrize("ids", [["a"], ["a", "b", "c"]])
def test_ids_that_do_not_go_with_the_articles_are_refused_as_in_linking(
    article: newsparse.Article, ids: list[str]
) -> None:
    with pytest.raises(ValueError, match="there are more") as of_link:
        newsparse.link([article, article], ids=ids)
    with pytest.raises(ValueError, match="there are more") as of_tables:
        newsparse.tables([article, article], ids=ids)

    assert str(of_tables.value) == str(of_link.value)


@pytest.mark.parametrize("ids", [["a", "a"], [1, "1"]])
def test_each_article_has_one_id_of_its_own(article: newsparse.Article, ids: list[str | int]) -> None:
    with pytest.raises(ValueError, match="two articles have the id"):
        newsparse.tables([article, article], ids=ids)


@pytest.mark.parametrize("size", [1, 2, 3, 4])
def test_how_many_are_taken_in_at_once_does_not_show(
    article: newsparse.Article, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = newsparse.tables(iter([article] * 3))
    monkeypatch.setattr(_tables, "CHUNK", size)

    chunked = newsparse.tables(iter([article] * 3))

    assert all(getattr(chunked, name).equals(getattr(whole, name)) for name in TABLES)


def test_no_articles_make_empty_tables_with_all_columns() -> None:
    empty = newsparse.tables([])

    assert [getattr(empty, name).num_rows for name in TABLES] == [0] * 5
    assert empty.quotes.schema == schema("quotes")
    assert empty.to_articles() == {}


def test_tables_of_another_version_are_a_schema_error(article: newsparse.Article) -> None:
    made = newsparse.tables([article])
    place = made.articles.schema.get_field_index("schema_version")
    other = made.articles.set_column(place, "schema_version", pa.array([99]))

    with pytest.raises(newsparse.SchemaError, match="rows of '0' are no article of this schema version"):
        newsparse.Tables(other, made.blocks, made.quotes, made.events, made.times).to_articles()


def test_a_frame_of_pandas_has_the_values_and_keeps_whole_numbers_whole(article: newsparse.Article) -> None:
    pytest.importorskip("pandas", reason="pandas is not installed")
    made = newsparse.tables([article], ids=["a"])

    frame, articles = made.to_frame("quotes"), made.to_frame()

    assert frame["speaker.name"].tolist() == ["Mara Example"]
    assert frame["span.start"].tolist() == [article.quotes[0].span.start]
    assert str(frame["within.start"].dtype) == "int64[pyarrow]"
    assert articles["published_day"].tolist() == [dt.date(2031, 5, 3)]


def test_a_frame_of_polars_has_the_values(article: newsparse.Article) -> None:
    pl = pytest.importorskip("polars", reason="Polars is not installed")
    frame = newsparse.tables([article], ids=["a"]).to_frame("events", "polars")

    assert frame.filter(pl.col("type") == "plover:COERCE")["trigger_text"].to_list() == ["arrested"]
    assert frame["when.start"].dtype == pl.Date


@pytest.mark.parametrize(("table", "library"), [("entities", "pandas"), ("quotes", "excel")])
def test_a_frame_of_another_table_or_library_is_a_clear_error(
    article: newsparse.Article,
    table: str,
    library: Any,  # noqa: ANN401
) -> None:
    with pytest.raises(ValueError, match=r"no table 'entities'|must be 'pandas' or 'polars', got 'excel'"):
        newsparse.tables([article]).to_frame(table, library)


WITHOUT = "import sys; sys.modules.update(dict.fromkeys({absent!r})); import newsparse\n"


def _python(code: str, *absent: str) -> str:
    """Return what a program prints, run where some packages cannot be imported."""
    command = [sys.executable, "-c", WITHOUT.format(absent=absent) + code]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout.strip()  # noqa: S603


def test_without_pyarrow_the_error_names_the_extra() -> None:
    code = """
try:
    newsparse.tables([newsparse.parse("A title")])
except newsparse.MissingExtraError as error:
    print(isinstance(error, ImportError), error)
"""
    assert _python(code, "pyarrow") == "True a table needs pyarrow: pip install 'newsparse[arrow]'"


def test_nothing_of_arrow_is_loaded_before_a_table_is_made() -> None:
    code = """
import newsparse.arrow
newsparse.parse("A title"), newsparse.tables, newsparse.arrow.schema
print([name for name in sys.modules if name.split(".")[0] in ("pyarrow", "pandas", "numpy", "polars")])
"""
    assert _python(code) == "[]"
