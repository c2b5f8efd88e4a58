"""What a file holds: one page, or many in one of the forms that archives, tables and feeds have."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from newsparse.inputs.streams import inner_name
from newsparse.reading.sniff import is_feed, is_mail


class Format(StrEnum):
    """The forms in which pages are stored."""

    PAGE = "page"
    """One page a file."""
    ROWS = "rows"
    """JSON lines, an object a page."""
    WARC = "warc"
    """WARC, and WET, which is WARC with texts."""
    FEED = "feed"
    """RSS or Atom, an article an entry."""
    MAIL = "mail"
    """One newsletter a file."""
    PARQUET = "parquet"


_OF_ENDING = {
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml", ".txt", ".text", ".md", ".markdown", ".mdown"), Format.PAGE),
    **dict.fromkeys((".jsonl", ".ndjson"), Format.ROWS),
    **dict.fromkeys((".warc", ".wet"), Format.WARC),
    **dict.fromkeys((".rss", ".atom"), Format.FEED),
    ".eml": Format.MAIL,
    ".parquet": Format.PARQUET,
}
_ROW = re.compile(rb'\s*\{\s*"')
HEAD = 4_096
"""Bytes that are looked at where a name does not tell: a feed may begin with a comment on its licence."""


def format_of(name: str) -> Format | None:
    """Return the format that the ending of a name stands for, behind that of a compressed file.

    Example:
        >>> [format_of(name) for name in ("a.warc.gz", "a.html", "a.xml")]
        [<Format.WARC: 'warc'>, <Format.PAGE: 'page'>, None]
    """
    return _OF_ENDING.get(PurePath(inner_name(name)[0]).suffix.lower())


def is_input(name: str) -> bool:
    """Tell whether a file of a folder looks like a page or an archive: by its ending; `.xml` may be a feed."""
    return format_of(name) is not None or inner_name(name)[0].lower().endswith(".xml")


def sniffed(head: bytes) -> Format:
    """Tell the format by how a file begins, up to `HEAD` bytes of it.

    Example:
        >>> sniffed(b'{"url": "https://news.example/a", "html": "<p>A line"}'), sniffed(b"A headline")
        (<Format.ROWS: 'rows'>, <Format.PAGE: 'page'>)
    """
    if head.startswith(b"WARC/"):
        return Format.WARC
    if head.startswith(b"PAR1"):
        return Format.PARQUET
    if _ROW.match(head):
        return Format.ROWS
    if is_mail(head):
        return Format.MAIL
    return Format.FEED if is_feed(head) else Format.PAGE
