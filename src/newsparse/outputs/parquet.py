"""Articles as a Parquet file, made of the lines of JSON that they were written as first, with the extra `[arrow]`.

A Parquet file cannot be read before its end is written. So a run writes lines, which it can continue, and makes the
file when all of them are there.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from newsparse.arrow._rows import Row, rows
from newsparse.arrow._schemas import pyarrow, schema
from newsparse.model.article import Article
from newsparse.outputs.json_lines import FIELDS

NO_COLUMNS = frozenset({"main_event"})
"""Fields that are no columns: what they say stands in others."""
COLUMNS = tuple(name for name in FIELDS if name not in NO_COLUMNS)
"""The fields that can be asked for; a file has `article`, the path of the page, before them."""
GROUP = 500
"""Articles of a row group: as Python objects, rows take many times the room of their columns."""


class _Path(msgspec.Struct):
    path: str


def make(lines: Path, target: Path, fields: tuple[str, ...] | None) -> None:
    """Write a Parquet file of a file of lines.

    Args:
        lines: a file of whole articles, as `newsparse parse` writes them.
        target: the file to write; one that is there is replaced.
        fields: the columns behind `article`; None for all that a page has, but for `error`.

    Raises:
        MissingExtraError: if pyarrow is not installed.
        OSError: if it cannot be written.
    """
    names = [name for name in schema("pages").names if name != "error"] if fields is None else ["article", *fields]
    columns = pyarrow().schema([schema("pages").field(name) for name in names], schema("pages").metadata)
    with (
        lines.open("rb") as file,
        target.open("wb") as made,
        pyarrow("pyarrow.parquet").ParquetWriter(made, columns) as writer,
    ):
        for group in iter(lambda: list(islice(file, GROUP)), []):
            writer.write_batch(pyarrow().RecordBatch.from_pylist([_row(line, names) for line in group], columns))


def _row(line: bytes, names: list[str]) -> dict[str, Any]:
    path = msgspec.json.decode(line, type=_Path).path
    row, parts = rows(Article.from_json(line), path)
    whole: Row = {**row, **parts}
    return {name: whole[name] for name in names}
