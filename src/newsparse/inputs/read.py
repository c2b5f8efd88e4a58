"""All inputs as one stream of pages: what a path is, is told from its name, else from how it begins."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import BinaryIO

from newsparse._classes import define, frozen
from newsparse._lazy_imports import show_as_public
from newsparse.inputs.feeds import feed
from newsparse.inputs.files import Path, expanded
from newsparse.inputs.formats import HEAD, Format, format_of, sniffed
from newsparse.inputs.mail import mail
from newsparse.inputs.page import StoredPage
from newsparse.inputs.rows import json_lines, parquet
from newsparse.inputs.streams import Forward, compression_of, inner_name, on_disk, opened, peek
from newsparse.inputs.warc import warc
from newsparse.model.document import Limits

STDIN = "-"
NOT_FETCHED = (
    "newsparse reads pages and does not fetch them; curl does, or Scrapy, Fundus, trafilatura: "
    "curl -s {url} | newsparse parse --url {url} -"
)
_ADDRESSES = ("http://", "https://", "ftp://")


@define
class Meter:
    """How far a reading has come: bytes of files, as far as they are files on disk."""

    done: int = 0
    _now: BinaryIO | None = None
    _size: int = 0

    def starts(self, file: BinaryIO) -> None:
        """Take a file for the one that is read now; the one before is done."""
        self.done, self._now = self.done + self._size, file if file.seekable() else None  # a pipe has no place
        self._size = os.fstat(file.fileno()).st_size

    @property
    def bytes(self) -> int:
        """How many bytes have been gone through."""
        if self._now is None or self._now.closed:
            return self.done + self._size
        return self.done + min(self._now.tell(), self._size)


@frozen
class _Reading:
    """What is asked of every input."""

    columns: Mapping[str, str]
    max_bytes: int
    meter: Meter

    def at(self, path: str) -> Iterator[StoredPage]:
        """Yield the pages of a file, or of standard input; where it cannot be read, the last has an error."""
        try:
            if path.lower().startswith(_ADDRESSES):
                yield StoredPage(path, error=NOT_FETCHED.format(url=path))
            elif path == STDIN:
                yield from self._of(_stdin(), STDIN)
            else:
                with open(path, "rb") as file:  # noqa: PTH123  # also where pathlib refuses a name
                    self.meter.starts(file)
                    yield from self._of(file, path)
        except Exception as error:  # noqa: BLE001  # each library for archives has errors of its own
            yield StoredPage(path, error=_reason(path, error))

    def _of(self, file: BinaryIO, path: str) -> Iterator[StoredPage]:
        inner, ending = inner_name(path)
        form = format_of(inner)
        if form is Format.PAGE and ending in {
            "",
            ".gz",
        }:  # the parser opens a page itself, damaged ones as far as it can
            yield StoredPage(path, file.read(self.max_bytes + 1), name=os.path.basename(inner))  # noqa: PTH119
            return
        if form is Format.WARC and ending != ".br":  # its library opens it, and tells offsets in the compressed file
            yield from warc(file, path, self.max_bytes)
            return
        content = opened(file, ending)
        if form is None:
            head, content = peek(content, HEAD)
            if found := compression_of(head):
                yield from self._of(opened(content, found), path)
                return
            form = sniffed(head)
        yield from self._pages(form, content, path, inner)

    def _pages(self, form: Format, content: BinaryIO, path: str, inner: str) -> Iterator[StoredPage]:
        match form:
            case Format.ROWS:
                yield from json_lines(content, path, self.columns, self.max_bytes)
            case Format.PARQUET:
                with on_disk(content) as table:
                    yield from parquet(table, path, self.columns)
            case Format.WARC:
                yield from warc(Forward(content), path, self.max_bytes)
            case Format.FEED:
                yield from feed(content, path)
            case Format.MAIL:
                yield mail(content, path, self.max_bytes)
            case Format.PAGE:
                name = None if path == STDIN else os.path.basename(inner)  # noqa: PTH119
                yield StoredPage(path, content.read(self.max_bytes + 1), name=name)


def read_pages(
    *paths: Path,
    patterns: Sequence[str] = (),
    columns: Mapping[str, str] | None = None,
    max_bytes: int = Limits().max_bytes,
) -> Iterator[StoredPage]:
    """Yield the pages of files, folders and archives, one by one.

    What a file holds is told from its name, else from how it begins: a page; JSON lines with `html` or `text`, and
    `url`, `captured_at`, `encoding`, `language`, `kind`, `path` or `id` where they have them; WARC and WET (extra
    `[warc]`); RSS and Atom feeds that carry their texts; `.eml` newsletters; columns of Parquet files, with the names
    that JSON lines have (extra `[arrow]`). All may be compressed: `.gz`, and `.zst` and `.br` with the extra
    `[compressed]`. One page at a time is held, however many there are.

    Args:
        paths: of files and folders; `-` is standard input.
        patterns: of the names to take in folders and those below, such as `*.html`; if there are none, all that look
            like a page or an archive.
        columns: other names for the columns of JSON lines and Parquet files, such as `{"html": "raw_html"}`.
        max_bytes: of a page that are read, and one more, so that whoever parses it sees that it is longer.

    Returns:
        The pages in order: of the paths, and of the names in a folder. One that cannot be read has an `error`, and the
        others follow.

    Raises:
        TypeError: if `patterns` is one string.

    Example:
        >>> [page.path for page in read_pages("docs/examples", patterns=["b*.txt", "p*.txt"])]
        ['docs/examples/bruecke.txt', 'docs/examples/phare.txt']
    """
    if isinstance(patterns, str):
        msg = f"patterns must be a sequence of patterns, got {patterns!r}; write [{patterns!r}]"
        raise TypeError(msg)
    return read_metered(expanded(paths, patterns), Meter(), columns=columns, max_bytes=max_bytes)


def read_metered(
    files: Iterable[str], meter: Meter, *, columns: Mapping[str, str] | None, max_bytes: int
) -> Iterator[StoredPage]:
    """Yield the pages of files, and tell a meter how far it has come."""
    reading = _Reading(columns or {}, max_bytes, meter)
    for path in files:
        yield from reading.at(path)


def _stdin() -> BinaryIO:
    if sys.stdin is None:
        msg = "standard input is closed"
        raise OSError(msg)
    return sys.stdin.buffer


def _reason(path: str, error: Exception) -> str:
    """Return why an input cannot be read; never nothing, as libraries may raise without a word."""
    why = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return why if path == STDIN else f"cannot read {os.path.basename(path)!r}: {why}"  # noqa: PTH119


show_as_public(__name__)
