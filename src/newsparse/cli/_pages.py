"""The pages that were asked for, with a bar where somebody waits for them, and what became of them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import TextIO

from newsparse.api import Explanation, Parser
from newsparse.cli._apart import written
from newsparse.cli._options import Inputs
from newsparse.cli._terminal import complain
from newsparse.errors import ParseError
from newsparse.inputs.files import expanded
from newsparse.inputs.formats import Format, format_of
from newsparse.inputs.page import StoredPage
from newsparse.inputs.read import STDIN, Meter, read_metered
from newsparse.model.document import Limits
from newsparse.running.job import Request, Status, complaints_of

Tick = Callable[[], None]


def each(inputs: Inputs, request: Request, parser: Parser, done: Callable[[StoredPage, Explanation], None]) -> Status:
    """Parse each page, hand it to `done`, and return the worst that happened; an error leaves the rest alone."""
    with reading(inputs, to_stdout=True) as (pages, tick):
        return worst([_one(page, request, parser, done, tick) for page in pages])


def worst(statuses: Iterable[Status]) -> Status:
    """Return the status of many pages: an error is worse than an empty page.

    Example:
        >>> worst([Status.ARTICLE, Status.EMPTY, Status.ERROR]), worst([])
        (<Status.ERROR: 3>, <Status.ARTICLE: 0>)
    """
    seen = set(statuses)
    return next((status for status in (Status.ERROR, Status.EMPTY) if status in seen), Status.ARTICLE)


@contextmanager
def reading(inputs: Inputs, *, to_stdout: bool) -> Iterator[tuple[Iterable[StoredPage], Tick]]:
    """Open the inputs: their pages, and what to call when one is done. What the run writes is none of them.

    Args:
        inputs: what was asked for.
        to_stdout: whether the output goes there: what somebody watches shows how far it is by itself.
    """
    meter = Meter()
    pages = read_metered(_files(inputs), meter, columns=inputs.columns, max_bytes=Limits().max_bytes)
    watched = is_terminal(sys.stderr) and not (to_stdout and is_terminal(sys.stdout)) and _are_many(inputs)
    with _bar(inputs, meter) if watched else nullcontext(_nothing) as tick:
        yield _told_if_none(pages, inputs), tick


def _told_if_none(pages: Iterable[StoredPage], inputs: Inputs) -> Iterator[StoredPage]:
    """Yield the pages, and say on standard error if there was none: a folder may hold files of other endings."""
    is_there = False
    for page in pages:
        is_there = True
        yield page
    if not is_there:
        hint = "; --pattern says which files of a folder to take" if any(map(os.path.isdir, inputs.paths)) else ""
        complain(f"no page was found{hint}", ", ".join(inputs.paths) or None)


def is_terminal(stream: TextIO | None) -> bool:
    """Tell whether somebody watches a stream."""
    return stream is not None and stream.isatty()


def _one(
    page: StoredPage, request: Request, parser: Parser, done: Callable[[StoredPage, Explanation], None], tick: Tick
) -> Status:
    try:
        explanation = request.explain(parser, page)
    except Exception as error:
        if (why := complaints_of(error)) is None:
            raise
        for one in why:
            complain(one, page.path)
        return Status.ERROR
    finally:
        tick()
    done(page, explanation)
    if not explanation.article.body:
        complain("no body found", page.path)
        return Status.EMPTY
    return Status.ARTICLE


def _files(inputs: Inputs) -> Iterator[str]:
    return expanded(_paths(inputs), inputs.patterns, leave_out=written(inputs.outputs))


def _paths(inputs: Inputs) -> Iterator[str]:
    """Yield the paths that were given, and those of the list."""
    yield from inputs.paths
    if inputs.files_from is None:
        return
    try:
        with (
            nullcontext(sys.stdin.buffer) if inputs.files_from == STDIN else Path(inputs.files_from).open("rb")
        ) as listed:
            yield from (os.fsdecode(line) for line in (line.rstrip(b"\r\n") for line in listed) if line)
    except OSError as error:
        msg = f"{inputs.files_from}: the list cannot be read: {error.strerror}"
        raise ParseError(msg) from error


def _are_many(inputs: Inputs) -> bool:
    """Tell whether there is something to wait for: more than a single page."""
    if len(inputs.paths) != 1 or inputs.files_from:
        return True
    path = inputs.paths[0]
    return path != STDIN and (os.path.isdir(path) or format_of(path) not in {None, Format.PAGE})  # noqa: PTH112


def _bar(inputs: Inputs, meter: Meter) -> AbstractContextManager[Tick]:
    from newsparse.cli._progress import bar

    if STDIN in inputs.paths or inputs.files_from == STDIN:
        return bar(meter, None)
    return bar(meter, sum(map(_size, _files(inputs))))


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116  # also where pathlib refuses a name
    except (OSError, ValueError):
        return 0


def _nothing() -> None:
    return
