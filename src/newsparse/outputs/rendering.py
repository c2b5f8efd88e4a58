"""How articles are written: in which format, with which fields, and what has to be computed for that."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path

import attrs

from newsparse._classes import frozen
from newsparse.api import Options
from newsparse.model.article import Article
from newsparse.outputs import csv_rows, event_lines, json_lines, markdown, parquet


class Output(StrEnum):
    """The formats that articles are written in."""

    JSONL = "jsonl"
    CSV = "csv"
    MARKDOWN = "markdown"
    TEXT = "text"
    PARQUET = "parquet"
    """The columns of `newsparse.arrow.schema("pages")`, but for `error`; `article` holds the path."""
    PLOVER = "plover"
    """Its events as PLOVER records, one a line."""
    SCHEMA_ORG = "schema-org"
    """Its events as objects of schema.org, one a line."""


ENDINGS = {
    ".jsonl": Output.JSONL,
    ".ndjson": Output.JSONL,
    ".json": Output.JSONL,
    ".csv": Output.CSV,
    ".md": Output.MARKDOWN,
    ".markdown": Output.MARKDOWN,
    ".txt": Output.TEXT,
    ".parquet": Output.PARQUET,
}
"""The endings of files, and the formats that they stand for."""
OF_ONE = {Output.JSONL: ".json", Output.MARKDOWN: ".md", Output.TEXT: ".txt"}
"""The endings of files with one article."""

OF_FIELDS = frozenset({Output.JSONL, Output.CSV, Output.PARQUET})
"""The formats whose fields can be chosen."""
OF_EVENTS = frozenset({Output.PLOVER, Output.SCHEMA_ORG})

_TIMES = frozenset({"times"})
_QUOTES = frozenset({"quotes", "non_quotes", "mentions", "agencies"})
_EVENTS = frozenset({"events", "event_clusters", "main_event", "entities"})
_ALL = frozenset({"problems", "partial"})
"""The fields that change with what is found: problems and limits of each step stand in the last two."""


@frozen
class Rendering:
    """How articles are written.

    Example:
        >>> Rendering(fields=("title", "times")).options(Options())
        Options(times=True, quotes=False, events=False, disable=frozenset())
    """

    output: Output = Output.JSONL
    fields: tuple[str, ...] | None = None
    """Only these; None for all, or of CSV for those that fit into cells."""
    min_confidence: float = 0.0
    """Of the quotes that are written."""

    def options(self, asked: Options) -> Options:
        """Return options that compute only what is written."""
        if self.output in OF_EVENTS or (self.fields is None and self.output in {Output.JSONL, Output.PARQUET}):
            return asked
        fields = frozenset(self._columns if self.output in OF_FIELDS else markdown.FRONT_MATTER)
        events = bool(fields & (_EVENTS | _ALL))
        quotes = events or bool(fields & _QUOTES)
        times = quotes or bool(fields & _TIMES)
        return attrs.evolve(
            asked, times=asked.times and times, quotes=asked.quotes and quotes, events=asked.events and events
        )

    @property
    def header(self) -> bytes:
        """What stands before the first article."""
        return csv_rows.header(self._columns) if self.output is Output.CSV else b""

    @property
    def finish(self) -> Callable[[Path, Path], None] | None:
        """What makes the file of what was written, where it can only be made when all is there."""
        return partial(parquet.make, fields=self.fields) if self.output is Output.PARQUET else None

    def write(self, article: Article, path: str) -> bytes:
        """Return an article as it is written."""
        if self.min_confidence:
            sure = tuple(quote for quote in article.quotes if quote.confidence >= self.min_confidence)
            article = attrs.evolve(article, quotes=sure)
        match self.output:
            case Output.JSONL | Output.PARQUET:  # which is made of whole articles
                return json_lines.line(article, path, self.fields if self.output is Output.JSONL else None)
            case Output.CSV:
                return csv_rows.row(article, path, self._columns)
            case Output.MARKDOWN:
                return markdown.markdown(article, path)
            case Output.TEXT:
                return markdown.plain(article, path)
            case Output.PLOVER:
                return event_lines.plover(article, path)
            case Output.SCHEMA_ORG:
                return event_lines.schema_org(article)

    @property
    def _columns(self) -> tuple[str, ...]:
        return csv_rows.FIELDS if self.fields is None else self.fields
