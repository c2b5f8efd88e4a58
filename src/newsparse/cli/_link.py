"""The command `link`: pages and files of articles in, what they have in common out."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from itertools import count
from pathlib import Path

import attrs
import msgspec

from newsparse.api import Parser
from newsparse.cli import _terminal
from newsparse.cli._apart import keep_apart
from newsparse.cli._options import Inputs
from newsparse.cli._pages import each, worst
from newsparse.errors import SchemaError
from newsparse.inputs.read import STDIN
from newsparse.inputs.rows import CONTENT
from newsparse.linking.linker import Linker
from newsparse.linking.model import Id, Links
from newsparse.model.article import Article
from newsparse.outputs.json_lines import json_line
from newsparse.running.job import Request, Status

LINES = ".jsonl"
_ARTICLE = re.compile(rb'\s*\{(?:"path":"(?:[^"\\]|\\.)*+",)?"access":')


class _Path(msgspec.Struct):
    """What a line of `newsparse parse` says besides the article."""

    path: str = ""


class _Taken:
    """The articles taken in: in the linker, and, for a report, whole."""

    def __init__(self, *, whole: bool) -> None:
        self.linker = Linker()
        self._names: dict[str, Iterator[str]] = {}  # for each name, those not yet tried
        self.articles: dict[Id, Article] | None = {} if whole else None

    def take(self, article: Article, name: str) -> None:
        """Take in an article; a second one of its name is called by its number, too."""
        name = next(one for one in self._names.setdefault(name, _names(name)) if one not in self.linker)
        self.linker.add(article, id=name)
        if self.articles is not None:
            self.articles[name] = article


def _names(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}#{number}" for number in count(2))


def linked(inputs: Inputs, request: Request, parser: Parser, output: str, page: str | None) -> Status:
    """Link pages and files of articles, write the links and, if asked for, the report."""
    inputs = keep_apart(inputs, output, page)
    taken = _Taken(whole=page is not None)
    lines = tuple(path for path in inputs.paths if _holds_articles(path, inputs.columns))
    pages = attrs.evolve(inputs, paths=tuple(path for path in inputs.paths if path not in lines))
    statuses = [_read_lines(path, taken) for path in lines]
    if pages.paths or pages.files_from:
        statuses.append(each(pages, request, parser, lambda page, found: taken.take(found.article, page.path)))
    links = taken.linker.links()
    try:
        _terminal.save(output, json_line(links.to_json()))
        if page is not None:
            _terminal.save(page, _report(links, taken.articles or {}))
    except OSError as error:
        _terminal.complain(f"cannot be written: {error.strerror}", error.filename or output)
        return Status.ERROR
    return worst(statuses)


def _holds_articles(path: str, columns: Mapping[str, str]) -> bool:
    """Tell whether a path is a file of articles, or standard input with them, and not one of pages."""
    if path == STDIN:
        return _articles_are_piped_in()
    if not path.endswith(LINES):
        return False
    try:
        with Path(path).open("rb") as file:
            first = msgspec.json.decode(next((line for line in file if line.strip()), b"{}"))
    except (OSError, msgspec.MsgspecError, UnicodeError, RecursionError):
        return True  # whoever reads it says what is wrong with it
    is_page = isinstance(first, dict) and any(columns.get(name, name) in first for name in CONTENT)
    return not is_page or "document" in first


def _articles_are_piped_in() -> bool:
    """Tell whether standard input begins with an article as `newsparse parse` writes one; nothing is taken from it."""
    peek = getattr(sys.stdin and sys.stdin.buffer, "peek", None)
    return peek is not None and _ARTICLE.match(peek(1)) is not None


def _report(links: Links, articles: dict[Id, Article]) -> bytes:
    from newsparse.report import stories_report

    return stories_report(links, articles).encode()


def _read_lines(path: str, taken: _Taken) -> Status:
    """Take in the articles of a file; a line that holds none costs itself only."""
    status = Status.ARTICLE
    try:
        with nullcontext(sys.stdin.buffer) if path == STDIN else Path(path).open("rb") as lines:
            for number, line in enumerate(lines, start=1):
                name = f"{path}:{number}"
                try:
                    taken.take(Article.from_json(line), _named(line) or name)
                except SchemaError as error:
                    _terminal.complain(error, name)
                    status = Status.ERROR
    except OSError as error:
        _terminal.complain(f"cannot be read: {error.strerror}", path)
        return Status.ERROR
    return status


def _named(line: bytes) -> str:
    return msgspec.json.decode(line, type=_Path).path
