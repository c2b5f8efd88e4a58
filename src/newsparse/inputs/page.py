"""A page as it was stored: its content, and what is known of it from outside."""

from __future__ import annotations

import datetime as dt
import io

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.api import Parser
from newsparse.errors import ParseError
from newsparse.model.article import Article
from newsparse.model.document import Kind
from newsparse.reading.source import Input


@frozen
class StoredPage:
    """A page as it was stored, with what its file, archive or row says of it; `read_pages` yields them.

    Example:
        >>> StoredPage("a.txt", b"Le port est ouvert", url="https://phare.example/a").parse().title
        'Le port est ouvert'
    """

    path: str
    """What it is called: its path; of an archive, feed or table that and `#` with its place there; its own id if a row
    has one."""
    content: bytes | str = attrs.field(default=b"", repr=False)
    url: str | None = None
    captured_at: dt.date | None = None
    """When it was fetched."""
    encoding: str | None = None
    """As the HTTP header of an archive names it."""
    kind: Kind | None = None
    """What it is, where that is known; else it is told from the content."""
    language: str | None = None
    name: str | None = None
    """The name of its file, if it has one of its own: the ending helps to tell HTML from text."""
    error: str | None = None
    """Why it could not be read; then there is no content."""

    @property
    def source(self) -> Input:
        """What `newsparse.parse` takes: the content, under the name of its file.

        Raises:
            ParseError: if the page could not be read.
        """
        if self.error:
            raise ParseError(self.error)
        if self.name is None or isinstance(self.content, str):
            return self.content
        return _Named(self.content, self.name)

    def parse(self, parser: Parser | None = None) -> Article:
        """Turn the page into an article.

        Args:
            parser: plugins, limits and options; None for those of `newsparse.parse`.

        Raises:
            ParseError: if the page could not be read, or cannot become an article.
        """
        return (parser or Parser()).parse(
            self.source, self.url, self.kind, self.language, self.captured_at, encoding=self.encoding
        )


class _Named(io.BytesIO):
    """Bytes that know the name of the file that they come from."""

    def __init__(self, content: bytes, name: str) -> None:
        super().__init__(content)
        self.name = name


show_as_public(__name__)
