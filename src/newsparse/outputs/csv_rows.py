"""An article as a line of CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from newsparse.model.article import Article
from newsparse.outputs.json_lines import shown
from newsparse.outputs.values import word

FIELDS = tuple(
    """url title kicker lede dateline authors published modified publisher original_publisher language section tags kind
    access partial body_text""".split()
)
"""The columns behind `path`, where no others are asked for."""


def header(fields: tuple[str, ...]) -> bytes:
    """Return the first line: the names of the columns."""
    return _row(["path", *fields])


def row(article: Article, path: str, fields: tuple[str, ...]) -> bytes:
    """Return an article as a line of CSV (RFC 4180, in UTF-8): texts of several lines stand between quotation marks.

    Example:
        >>> import newsparse
        >>> row(newsparse.parse("Un titre", plugins=()), "a.txt", ("title", "kicker"))
        b'a.txt,Un titre,\\r\\n'
    """
    return _row([shown(path), *[word(getattr(article, name)) for name in fields]])


def _row(cells: Iterable[str]) -> bytes:
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue().encode("utf-8", "replace")
