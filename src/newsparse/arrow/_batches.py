"""Pages parsed in batches: a batch of Arrow in, a batch out, as Spark, Ray, Dask, Daft and DuckDB hand them around."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

from newsparse.api import Parser
from newsparse.arrow._rows import Row, article_of, rows
from newsparse.arrow._schemas import PARTS, pyarrow, schema
from newsparse.errors import ParseError
from newsparse.inputs.rows import COLUMNS, CONTENT, page_of
from newsparse.model.article import Article

Batch: TypeAlias = Any
"""A `pyarrow.RecordBatch`: pyarrow has no types of its own, and is loaded where it is used."""
Table: TypeAlias = Any
"""A `pyarrow.Table`."""

PAGES = 100
"""Pages that are parsed before they are handed on where an engine takes several batches for one: some 10 MB of HTML and
as much of rows, while Spark sends 10,000 pages at once."""


def parse_batch(batch: Batch, *, parser: Parser | None = None) -> Batch:
    """Parse a batch of pages and return a batch of their articles, row by row.

    A page stands in the column `html`, `text`, `markdown` or `content`, as a string or bytes: in the first that is not
    null. Its id is in `path`, `id` or `url`; the columns `url`, `kind`, `language`, `captured_at` and `encoding` are
    the arguments of `newsparse.parse`. Others are left alone.

    The rows that come back have the columns of `newsparse.arrow.schema("pages")`. A page that cannot be parsed is a row
    with its `error`, and all but `article` is null; it costs no other page. There is no state: an engine that has lost
    a worker gives the batch to another, and the rows are the same.

    Args:
        batch: a `pyarrow.RecordBatch`; or a `pyarrow.Table`, as Ray has them, which comes back as one; or an iterator
            of batches, as Spark has them, which comes back as one, in smaller batches.
        parser: what the pages are parsed with; `Parser()` by default. It can be pickled for workers.

    Raises:
        ValueError: if there is no column that pages could stand in.
        MissingExtraError: if pyarrow is not installed.

    Example:
        >>> import pyarrow
        >>> pages = pyarrow.record_batch({"id": ["a", "b"], "text": ["The ferry sails again", ""]})
        >>> parse_batch(pages).select(["article", "title", "error"]).to_pylist()[0]
        {'article': 'a', 'title': 'The ferry sails again', 'error': None}
        >>> parse_batch(pages)["error"].to_pylist()
        [None, 'there is no text in the source']
    """
    pa = pyarrow()
    if isinstance(batch, pa.Table):
        return parse_table(batch, parser=parser)
    if isinstance(batch, pa.RecordBatch):
        return pa.RecordBatch.from_pylist(list(_parsed(batch, parser or _default())), schema=schema("pages"))
    return _parse_batches(batch, parser)


def parse_table(table: Table, *, parser: Parser | None = None) -> Table:
    """Parse a table of pages and return the table of their articles, as `parse_batch` does.

    Example:
        >>> import pyarrow
        >>> pages = pyarrow.table({"url": ["https://news.example/a"], "text": ["The ferry sails again"]})
        >>> parse_table(pages).select(["article", "title"]).to_pylist()
        [{'article': 'https://news.example/a', 'title': 'The ferry sails again'}]
    """
    _check(table)
    return pyarrow().Table.from_batches(_parse_batches(table.to_batches(), parser), schema("pages"))


def articles(batch: Batch | Table) -> Iterator[tuple[str | None, Article]]:
    """Yield the articles of what `parse_batch` returned, each with its id; rows with an error are left out.

    Raises:
        SchemaError: if the rows are those of another version of the model.

    Example:
        >>> import pyarrow
        >>> pages = parse_batch(pyarrow.record_batch({"id": ["a", "b"], "text": ["The ferry sails again", ""]}))
        >>> [(id_, article.title) for id_, article in articles(pages)]
        [('a', 'The ferry sails again')]
    """
    for row in batch.to_pylist():
        if row["error"] is None:
            yield row["article"], article_of(row, {name: row[name] for name in PARTS})


def _parse_batches(batches: Iterator[Batch], parser: Parser | None) -> Iterator[Batch]:
    for batch in batches:
        for start in range(0, batch.num_rows, PAGES):
            yield parse_batch(batch.slice(start, PAGES), parser=parser)


@cache
def _default() -> Parser:
    return Parser()


def _check(batch: Batch) -> None:
    if not any(name in batch.schema.names for name in CONTENT):
        msg = f"a page stands in one of the columns {', '.join(CONTENT)}; there are {', '.join(batch.schema.names)}"
        raise ValueError(msg)


def _parsed(batch: Batch, parser: Parser) -> Iterator[Row]:
    _check(batch)
    for page in batch.select([name for name in COLUMNS if name in batch.schema.names]).to_pylist():
        yield parsed_row(page, parser)


def parsed_row(page: Mapping[str, Any], parser: Parser) -> Row:
    """Return the row of a page: of its article, or of why there is none."""
    stored = page_of(page, str(page.get("url") or ""), {})
    name = stored.path or None
    try:
        row, parts = rows(stored.parse(parser), stored.path)
    except ParseError as error:
        return {"article": name, "error": str(error)}
    except Exception as error:  # noqa: BLE001  # a fault of ours or of a plugin costs this page, not those beside it
        return {"article": name, "error": f"{type(error).__name__}: {error}"}
    return {**row, "article": name, "error": None, **parts}
