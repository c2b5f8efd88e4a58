"""Many pages, one after the other: what was asked of each, what became of it, and the exit status of all."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext, redirect_stdout
from enum import IntEnum
from pathlib import Path
from typing import TextIO

import attrs

from newsparse.api import Explanation, Parser
from newsparse.cli._terminal import complain
from newsparse.errors import ParseError
from newsparse.model.document import Kind
from newsparse.reading.source import Input

STDIN = "-"
Paths = tuple[str, ...]


class Status(IntEnum):
    """The exit status that a page alone would have."""

    ARTICLE = 0
    ERROR = 3
    """It could not be read or parsed; one line on standard error says why."""
    EMPTY = 4
    """It was parsed, and no body was found."""


@attrs.frozen
class Request:
    """What the options say of every page."""

    url: str | None = None
    kind: Kind | None = None
    language: str | None = None
    captured_at: dt.date | None = None
    encoding: str | None = None
    parser: Parser = attrs.field(factory=Parser)

    def explain(self, path: str) -> Explanation:
        """Parse one page and keep its votes.

        Raises:
            ParseError: if it cannot become an article.
            ExceptionGroup: of what plugins raised, if the parser is strict.
        """
        source = _source(path)
        with redirect_stdout(sys.stderr):  # what plugins print is no part of the output
            return self.parser.explain(
                source, self.url, self.kind, self.language, self.captured_at, encoding=self.encoding
            )


def each(paths: Paths, request: Request, done: Callable[[str, Explanation], None]) -> Status:
    """Parse each page, hand it to `done`, and return the worst that happened; an error leaves the rest alone."""
    with _progress(paths) as ticking:
        return worst([_one(path, request, done) for path in ticking])


def worst(statuses: Iterable[Status]) -> Status:
    """Return the status of many pages: an error is worse than an empty page.

    Example:
        >>> worst([Status.ARTICLE, Status.EMPTY, Status.ERROR]), worst([])
        (<Status.ERROR: 3>, <Status.ARTICLE: 0>)
    """
    seen = set(statuses)
    return next((status for status in (Status.ERROR, Status.EMPTY) if status in seen), Status.ARTICLE)


def _one(path: str, request: Request, done: Callable[[str, Explanation], None]) -> Status:
    try:
        explanation = request.explain(path)
    except ParseError as error:
        complain(error, path)
        return Status.ERROR
    except ExceptionGroup as plugins:  # only with --strict
        for failure in plugins.exceptions:
            complain(failure, path)
        return Status.ERROR
    done(path, explanation)
    if not explanation.article.body:
        complain("no body found", path)
        return Status.EMPTY
    return Status.ARTICLE


def _source(path: str) -> Input:
    if path == STDIN:
        if sys.stdin is None:
            msg = "standard input is closed"
            raise ParseError(msg)
        return sys.stdin.buffer
    if os.path.isdir(path):  # noqa: PTH112 - that of pathlib raises on names that are too long, or not ours to see
        msg = "is a directory; give the files in it, such as " + str(Path(path, "*.txt"))
        raise ParseError(msg)
    return Path(path)


def _progress(paths: Paths) -> AbstractContextManager[Iterable[str]]:
    """Return the paths to go through, with a bar on standard error where somebody waits for many pages."""
    if len(paths) == 1 or not _is_terminal(sys.stderr) or _is_terminal(sys.stdout):
        return nullcontext(paths)
    from newsparse.cli._progress import bar

    return bar(paths)


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()
