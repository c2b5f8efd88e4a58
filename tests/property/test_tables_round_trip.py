"""An article and its rows say exactly the same."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Tables
from newsparse.arrow import TABLES, schema
from newsparse.testing import strategies as news
from tests.support.model import any_article

pytest.importorskip("pyarrow", reason="the tables need pyarrow: pip install 'newsparse[arrow]'")
import pyarrow.parquet

named_articles = st.dictionaries(st.text(max_size=5), any_article(), max_size=2)


@given(named_articles)
def test_any_articles_come_back_from_their_tables(articles: dict[str, Article]) -> None:
    tables = newsparse.tables(articles.values(), ids=articles)

    assert tables.to_articles() == articles
    assert all(getattr(tables, name).schema.equals(schema(name), check_metadata=True) for name in TABLES)
    assert all(getattr(tables, name).validate(full=True) is None for name in TABLES)


@given(any_article())
def test_any_article_comes_back_from_parquet(article: Article) -> None:
    tables = newsparse.tables([article], ids=["a"])

    again = Tables(**{name: _through_parquet(getattr(tables, name)) for name in TABLES})

    assert again.to_articles() == {"a": article}
    for name in TABLES:
        table = getattr(again, name)
        assert table.schema.equals(schema(name))
        assert [field.metadata[b"doc"] for field in table.schema] == [field.metadata[b"doc"] for field in schema(name)]


def _through_parquet(table: Any) -> Any:  # noqa: ANN401
    file = io.BytesIO()
    pyarrow.parquet.write_table(table, file)
    return pyarrow.parquet.read_table(io.BytesIO(file.getvalue()))


@given(st.lists(news.pages(), max_size=2))
def test_parsed_articles_come_back_from_their_tables(pages: list[news.Sample]) -> None:
    articles = [newsparse.parse(page.text) for page in pages]

    assert list(newsparse.tables(articles).to_articles().values()) == articles


@given(any_article())
def test_the_cells_are_the_values_of_the_model(article: Article) -> None:
    tables, text = newsparse.tables([article], ids=["a"]), article.document.text

    [row] = tables.articles.to_pylist()
    assert (row["title"], row["tags"], row["epoch"]) == (article.title, list(article.tags), article.epoch)
    assert (row["published"] and row["published"]["iso"]) == (article.published and article.published.iso)
    assert row["published_day"] == (article.published and article.published.day)
    assert (row["body_text"], row["document"]["text"]) == (article.body_text, text)
    assert _cells(tables.blocks, "text", "label", "group") == [
        (block.text, block.label.value, block.group.value) for block in article.blocks
    ]
    assert _cells(tables.quotes, "text", "kind", "negated") == [
        (quote.text, quote.kind.value, quote.negated) for quote in article.quotes
    ]
    assert [quote["speaker"] and quote["speaker"]["name"] for quote in tables.quotes.to_pylist()] == [
        quote.speaker and quote.speaker.name for quote in article.quotes
    ]
    assert _cells(tables.events, "type", "trigger_text", "sentence_text") == [
        (event.type, event.trigger.of(text), event.sentence.of(text)) for event in article.events
    ]
    assert _cells(tables.times, "value", "start", "end", "text") == [
        (time.value, time.start, time.end, time.span.of(text)) for time in article.times
    ]
    for name in TABLES[1:]:
        table = getattr(tables, name)
        assert _cells(table, "article", "number") == [("a", number) for number in range(table.num_rows)]


def _cells(table: Any, *columns: str) -> list[tuple[Any, ...]]:  # noqa: ANN401
    return [tuple(row[column] for column in columns) for row in table.to_pylist()]
