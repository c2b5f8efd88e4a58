"""What is done with each page: parse it as the options say, and write the article."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from enum import IntEnum
from itertools import chain
from pathlib import Path
from typing import Any

import attrs

from newsparse._classes import frozen
from newsparse.api import Explanation, Options, Parser
from newsparse.errors import ParseError
from newsparse.inputs.page import StoredPage
from newsparse.model.article import Article
from newsparse.model.document import Kind
from newsparse.outputs.rendering import Rendering
from newsparse.plugins.from_path import is_path, modules_at


class Status(IntEnum):
    """The exit status that a page alone would have."""

    ARTICLE = 0
    ERROR = 3
    """It could not be read or parsed; one line on standard error says why."""
    EMPTY = 4
    """It was parsed, and no body was found."""


@frozen
class Request:
    """What the options say of every page; what a page says of itself goes before."""

    url: str | None = None
    kind: Kind | None = None
    language: str | None = None
    captured_at: dt.date | None = None
    encoding: str | None = None
    plugins: tuple[str, ...] | None = None
    """Names of installed plugins, and paths of others; None for all that are installed."""
    strict: bool = False
    options: Options = attrs.field(factory=Options)

    def parser(self) -> Parser:
        """Return the parser for all pages.

        Raises:
            ParseError: if a plugin of that name is not installed.
            PluginError: if one cannot be loaded from its path.
        """
        with redirect_stdout(sys.stderr):  # what plugins print is no part of the output
            return Parser(plugins=self.plugins_asked_for(), strict=self.strict, options=self.options)

    def plugins_asked_for(self) -> tuple[str | object, ...] | None:
        """Return the names of plugins, and the modules of those at a path; None for all that are installed.

        Raises:
            PluginError: if one cannot be loaded from its path.
        """
        if self.plugins is None:
            return None
        return tuple(chain.from_iterable(modules_at(Path(name)) if is_path(name) else [name] for name in self.plugins))

    def parse(self, parser: Parser, page: StoredPage) -> Article:
        """Turn a page into an article.

        Raises:
            ParseError: if it cannot become an article.
            ExceptionGroup: of what plugins raised, if the parser is strict.
        """
        source, said = page.source, self._said_of(page)
        with redirect_stdout(sys.stderr):
            return parser.parse(source, **said)

    def explain(self, parser: Parser, page: StoredPage) -> Explanation:
        """Do as `parse` does, and keep the votes that lost."""
        source, said = page.source, self._said_of(page)
        with redirect_stdout(sys.stderr):
            return parser.explain(source, **said)

    def _said_of(self, page: StoredPage) -> dict[str, Any]:
        return {
            "url": page.url or self.url,
            "kind": page.kind or self.kind,
            "language": page.language or self.language,
            "captured_at": page.captured_at or self.captured_at,
            "encoding": page.encoding or self.encoding,
        }


@frozen
class Outcome:
    """What became of a page."""

    path: str
    status: Status
    data: bytes = b""
    """The article as it is written; nothing of a page with an error."""
    complaints: tuple[str, ...] = ()


@frozen
class Job:
    """What is done with each page. It can travel to another process, and is called there to load what it needs."""

    request: Request
    rendering: Rendering

    def __call__(self) -> Callable[[StoredPage], Outcome]:
        """Load plugins and tables, and return the function that does it."""
        parser = self.request.parser()

        def done(page: StoredPage) -> Outcome:
            try:
                article = self.request.parse(parser, page)
            except Exception as error:
                if (why := complaints_of(error)) is None:
                    raise
                return Outcome(page.path, Status.ERROR, complaints=why)
            data = self.rendering.write(article, page.path)
            if not article.body:
                return Outcome(page.path, Status.EMPTY, data, ("no body found",))
            return Outcome(page.path, Status.ARTICLE, data)

        return done


def complaints_of(error: Exception) -> tuple[str, ...] | None:
    """Return the lines that say why a page is no article; None if that is no error of the page."""
    if isinstance(error, ParseError):
        return (str(error),)
    if isinstance(error, ExceptionGroup):  # of strict parsers only
        return tuple(str(failure) for failure in error.exceptions)
    return None
