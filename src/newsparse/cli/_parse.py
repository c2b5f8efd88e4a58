"""The command `parse`: where its output goes, and in which format."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import attrs
import click

from newsparse._classes import frozen
from newsparse.api import Options
from newsparse.arrow._schemas import pyarrow
from newsparse.cli import _terminal
from newsparse.cli._apart import keep_apart
from newsparse.cli._options import Inputs, Names
from newsparse.cli._pages import reading, worst
from newsparse.errors import MissingExtraError, NewsparseError
from newsparse.outputs.parquet import COLUMNS, NO_COLUMNS
from newsparse.outputs.rendering import ENDINGS, OF_EVENTS, OF_FIELDS, OF_ONE, Output, Rendering
from newsparse.running.files import write_all
from newsparse.running.job import Job, Request, Status
from newsparse.running.journal import JournalError
from newsparse.running.pool import WorkerLimits
from newsparse.running.run import Run
from newsparse.running.targets import File, Folder, Stream, Target, UnfinishedError, numbered

STDOUT = "-"
PAGE_SECONDS, PAGE_MEGABYTES = 60.0, 2_000
"""What workers give a page, if nobody says otherwise: a page of 20 MB, the most that is read, needs a tenth of both."""


@frozen
class Asked:
    """What the options say of a run."""

    output: str
    format_: str | None
    fields: Names | None
    min_confidence: float
    jobs: int
    page_seconds: float | None
    page_memory: int | None
    unordered: bool
    resume: bool


ASKED = tuple(field.name for field in attrs.fields(Asked))


def parsed(inputs: Inputs, request: Request, asked: Asked) -> Status:
    """Parse the pages and write the articles."""
    output = _format(asked)
    inputs = keep_apart(inputs, asked.output, ending=OF_ONE.get(output, ""))
    if asked.fields is not None and output not in OF_FIELDS:
        msg = f"--fields chooses fields of an article for {' and '.join(sorted(OF_FIELDS))}; {output} has its own"
        raise click.UsageError(msg)
    if output in OF_EVENTS and not request.options.events:
        msg = f"{output} writes events, and with --no-events, --no-quotes or --no-times none are looked for"
        raise click.UsageError(msg)
    if output is Output.PARQUET:
        _check_parquet(asked)
    rendering = Rendering(output, asked.fields, asked.min_confidence)
    request = attrs.evolve(request, options=rendering.options(request.options))
    target = _target(asked, rendering)
    if asked.resume and isinstance(target, Stream):
        msg = "--resume needs -o with a file or a folder: a stream cannot be continued"
        raise click.UsageError(msg)
    run = Run(Job(request, rendering), _jobs(asked.jobs), _limits(asked), ordered=not asked.unordered,
              resume=asked.resume)  # fmt: skip
    try:
        with reading(inputs, to_stdout=asked.output == STDOUT) as (pages, tick):
            statuses = run.over(
                numbered(pages) if isinstance(target, Folder) else pages,
                target,
                complain=lambda path, why: _terminal.complain(why, path),
                done=lambda _: tick(),
            )
    except (JournalError, UnfinishedError) as error:
        raise click.UsageError(str(error)) from error
    except NewsparseError as error:
        raise _terminal.OutputError(str(error)) from error
    except OSError as error:
        kept = "" if isinstance(error, FileNotFoundError) else _kept(target)  # without its folder nothing was begun
        msg = f"{asked.output}: cannot be written: {error.strerror or error}{kept}"
        raise _terminal.OutputError(msg) from error
    except KeyboardInterrupt:
        if kept := _kept(target):
            _terminal.complain(f"interrupted{kept}", asked.output)
        raise
    return worst(statuses)


def options(*, no_times: bool, no_quotes: bool, no_events: bool) -> Options:
    """Return what is computed: events are found with the help of the other two, so that there are none without them."""
    events = not (no_events or no_quotes or no_times)
    return Options(times=not no_times, quotes=not no_quotes, events=events)


def _kept(target: Target) -> str:
    return "" if isinstance(target, Stream) else "; what is done is kept, and the same command with --resume goes on"


def _format(asked: Asked) -> Output:
    """Return the format that was asked for, by its name or by the ending of the output.

    Raises:
        UsageError: if the ending says nothing.
    """
    if asked.format_ is not None:
        return Output(asked.format_)
    ending = Path(asked.output).suffix.lower()
    if ending in ENDINGS:
        return ENDINGS[ending]
    if asked.output == STDOUT or _is_folder(asked.output) or _is_stream(asked.output):
        return Output.JSONL
    known = ", ".join(ENDINGS)
    msg = f"{asked.output!r} does not say in which format: end it in {known}, or in / for a folder, or give --format"
    raise click.UsageError(msg)


def _target(asked: Asked, rendering: Rendering) -> Target:
    if asked.output == STDOUT:
        return Stream(_terminal.write, rendering.header)
    if _is_folder(asked.output):
        if rendering.output not in OF_ONE:
            msg = f"a folder takes {', '.join(OF_ONE)}, a file a page; {rendering.output} is one file for all"
            raise click.UsageError(msg)
        return Folder(Path(asked.output), OF_ONE[rendering.output])
    if _is_stream(asked.output):
        file = Path(asked.output).open("wb", buffering=0)  # noqa: SIM115  # the target closes it
        return Stream(lambda data: write_all(file, data), rendering.header, file.close)
    return File(Path(asked.output), rendering.header, rendering.finish)


def _check_parquet(asked: Asked) -> None:
    """Tell before a run what would keep its file from being made at the end.

    Raises:
        UsageError: if it could not be made.
    """
    if asked.output == STDOUT or _is_folder(asked.output) or _is_stream(asked.output):
        msg = "parquet is written to a file: give -o FILE.parquet"
        raise click.UsageError(msg)
    if other := NO_COLUMNS & frozenset(asked.fields or ()):
        msg = f"parquet has no column {', '.join(other)}; its columns are {', '.join(COLUMNS)}"
        raise click.UsageError(msg)
    try:
        pyarrow()
    except MissingExtraError as error:
        raise click.UsageError(str(error)) from error


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


def _is_stream(output: str) -> bool:
    """Tell whether an output is there and is a pipe or device."""
    path = Path(output)
    return path.exists() and not stat.S_ISREG(path.stat().st_mode) and not path.is_dir()


def _jobs(asked: int) -> int:
    """Return how many processes: 0 stands for one for each core that this process may use."""
    if asked:
        return asked
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _limits(asked: Asked) -> WorkerLimits:
    """Return what a page may take; a page that is read in this process alone has no limits, as nobody could end it."""
    if _jobs(asked.jobs) == 1 and asked.page_seconds is None and asked.page_memory is None:
        return WorkerLimits()
    seconds = PAGE_SECONDS if asked.page_seconds is None else asked.page_seconds
    megabytes = PAGE_MEGABYTES if asked.page_memory is None else asked.page_memory
    return WorkerLimits(seconds or None, megabytes or None)
