"""Pages that are rows: of JSON lines, and of the columns of Parquet files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO, get_args

import attrs
import msgspec

from newsparse._extras import load_extra
from newsparse.inputs.page import StoredPage
from newsparse.inputs.streams import lines
from newsparse.model.document import Kind

CONTENT = {"html": "html", "text": None, "markdown": "markdown", "content": None}
"""The columns that a page may stand in, and what it is then; else that is told from the content."""
COLUMNS = ("html", "text", "markdown", "content", "url", "captured_at", "encoding", "language", "kind", "path", "id")
"""What is taken from a row; all else in it is left alone."""
_ENOUGH_FOR_A_LINE = 6
"""JSON may write a byte of a page as `\\u003c`, in six."""
_ROWS_AT_ONCE = 64

Columns = Mapping[str, str]


def json_lines(file: BinaryIO, path: str, columns: Columns, max_bytes: int) -> Iterator[StoredPage]:
    """Yield the pages of JSON lines; a line that holds none costs itself only."""
    decoder = msgspec.json.Decoder()
    for number, line in enumerate(lines(file, max_bytes * _ENOUGH_FOR_A_LINE), start=1):
        name = f"{path}#{number}"
        if line is None:
            yield StoredPage(name, error="the line is longer than a page may be")
        elif line.strip():
            try:
                row = decoder.decode(line)
            except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
                yield StoredPage(name, error=f"the line is no JSON: {error}")
            else:
                yield page_of(row, name, columns)


def parquet(file: BinaryIO, path: str, columns: Columns) -> Iterator[StoredPage]:
    """Yield the pages of a Parquet file, a few rows at a time; only the columns that are needed are read."""
    table = load_extra("pyarrow.parquet", install="newsparse[arrow]", what="reading Parquet files").ParquetFile(file)
    there = dict.fromkeys(table.schema_arrow.names)
    if not any(_column(name, columns) in there for name in CONTENT):
        yield StoredPage(
            path, error=f"{_without_content(there, columns)}; --columns html=... says which holds the pages"
        )
        return
    wanted = [name for name in dict.fromkeys(_column(name, columns) for name in COLUMNS) if name in there]
    number = 0
    for batch in table.iter_batches(batch_size=_ROWS_AT_ONCE, columns=wanted):
        for row in batch.to_pylist():
            number += 1
            yield page_of(row, f"{path}#{number}", columns)


def page_of(row: object, name: str, columns: Columns) -> StoredPage:
    """Return the page of a row; one with an error, if the row holds none.

    Args:
        row: names with values.
        name: what the page is called, if the row has no `path` and no `id`.
        columns: other names for those of `COLUMNS`, such as `{"html": "raw_html"}`.

    Example:
        >>> page_of({"url": "https://news.example/a", "raw": "<p>A line"}, "a#1", {"html": "raw"}).kind
        'html'
        >>> page_of({"title": "A"}, "a#1", {}).error
        'the row has none of html, text, markdown, content; it has title'
    """
    if not isinstance(row, dict):
        return StoredPage(name, error=f"the line is no JSON object but {type(row).__name__}")
    values = {field: row.get(_column(field, columns)) for field in COLUMNS}
    named = next((value for value in (values["path"], values["id"]) if isinstance(value, str | int)), name)
    page = StoredPage(str(named), url=_text(values["url"]), encoding=_text(values["encoding"]),
                      language=_text(values["language"]))  # fmt: skip
    field = next((field for field in CONTENT if values[field] is not None), None)
    return _with_content(page, values, field, row, columns)


def _with_content(
    page: StoredPage, values: dict[str, Any], field: str | None, row: dict[Any, Any], columns: Columns
) -> StoredPage:
    if field is None:
        return attrs.evolve(page, error=_without_content(row, columns))
    content = values[field]
    if not isinstance(content, str | bytes):
        return attrs.evolve(page, error=f"{_column(field, columns)} must be text, got {type(content).__name__}")
    kind = values["kind"] or CONTENT[field]
    if kind is not None and kind not in get_args(Kind):
        return attrs.evolve(page, error=f"kind must be one of {', '.join(get_args(Kind))}, got {kind!r}")
    try:
        captured_at = _moment(values["captured_at"])
    except ValueError:
        return attrs.evolve(page, error=f"captured_at is no time in ISO 8601: {values['captured_at']!r}")
    return attrs.evolve(page, content=content, kind=kind, captured_at=captured_at)  # type: ignore[arg-type]


def _without_content(row: dict[Any, Any], columns: Columns) -> str:
    """Return what is wrong with a row, or a table, that has a value in none of the columns that hold pages."""
    wanted = [_column(name, columns) for name in CONTENT]
    if empty := [name for name in wanted if name in row]:
        return f"the row says nothing: {', '.join(empty)} is null"
    if {"document", "schema_version"} <= row.keys():
        return (
            "the row is an article already: newsparse link reads it from .jsonl or a pipe, Article.from_json in Python"
        )
    return f"the row has none of {', '.join(wanted)}; it has {', '.join(map(str, row))[:200]}"


def _column(field: str, columns: Columns) -> str:
    return columns.get(field, field)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _moment(value: object) -> dt.date | None:
    """Return a day or time from what a row holds.

    Raises:
        ValueError: if it is none.
    """
    if value is None or value == "" or isinstance(value, dt.date):
        return value or None  # type: ignore[return-value]
    if not isinstance(value, str):
        msg = f"expected a time in ISO 8601, got {value!r}"
        raise ValueError(msg)  # noqa: TRY004  # a value of a file, no argument of a program
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        return dt.datetime.fromisoformat(value)
