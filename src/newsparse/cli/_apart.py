"""Outputs beside inputs: no input is overwritten, and nothing that a run writes is read as one of its pages."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import attrs
import click

from newsparse._classes import frozen
from newsparse.cli._options import Inputs
from newsparse.running.targets import JOURNAL, MADE, PART, file_name

STDOUT = "-"
_BESIDE = ("", PART, JOURNAL, MADE)
"""What the name of an output ends in while it is written."""


@frozen
class Written:
    """What a run writes to."""

    paths: frozenset[str]
    """Of files and folders, as the system knows them, whether they are there or not."""
    numbers: frozenset[tuple[int, int]]
    """Device and number of the files that are there: one may have other names."""

    def __call__(self, path: str) -> bool:
        """Tell whether a file or a folder is written to."""
        try:
            if os.path.realpath(path) in self.paths:
                return True
            return bool(self.numbers) and _number(os.stat(path)) in self.numbers  # noqa: PTH116
        except (OSError, ValueError):
            return False


def written(outputs: tuple[str, ...]) -> Written:
    """Return what a run with these outputs writes to; standard output may have been sent to a file, too."""
    paths = (os.path.realpath(output + ending) for output in outputs if output != STDOUT for ending in _BESIDE)
    numbers = (_number(found) for found in _found(outputs) if stat.S_ISREG(found.st_mode))
    return Written(frozenset(paths), frozenset(numbers))


def _found(outputs: tuple[str, ...]) -> Iterator[os.stat_result]:
    for output in outputs:
        with suppress(OSError, ValueError):
            yield os.stat(output)  # noqa: PTH116  # also where pathlib refuses a name
    with suppress(AttributeError, OSError, ValueError):  # it is closed, or no real file
        yield os.fstat(sys.stdout.fileno())


def _number(found: os.stat_result) -> tuple[int, int]:
    return found.st_dev, found.st_ino


def keep_apart(inputs: Inputs, *outputs: str | None, ending: str | None = None) -> Inputs:
    """Return inputs that know their outputs, which are left out where they lie in an input folder or a list.

    Args:
        inputs: what was asked for.
        outputs: files, and folders as names that end in `/`.
        ending: of the files that are made in an output folder, one for each page under the page's own path; None if
            what is written there has other names.

    Raises:
        UsageError: if an input is one of the outputs, too: a page would be gone, or be read again by the next run.
    """
    known = tuple(output for output in outputs if output)
    ours = written(known)
    for path in inputs.paths:
        if os.path.isfile(path) and ours(path):  # noqa: PTH113  # also where pathlib refuses a name
            msg = f"{path!r} is an input, too, and would be overwritten: write to another file"
            raise click.UsageError(msg)
    for folder in filter(os.path.isdir, known):
        if mixed := next(_mixed(inputs.paths, folder, ending), None):
            msg = f"{mixed!r} is read, and {folder!r} would put articles among its pages: write to another folder"
            raise click.UsageError(msg)
    return attrs.evolve(inputs, outputs=known)


def _mixed(paths: tuple[str, ...], folder: str, ending: str | None) -> Iterator[str]:
    """Yield the inputs that what is written to a folder would overwrite, or come to lie in."""
    own = Path(folder).resolve()
    there = {path: Path(path).resolve() for path in paths if os.path.exists(path)}  # noqa: PTH110
    for path, read in there.items():
        if read.is_dir():
            made = None if ending is None else (own / file_name(f"{path}/page", "")).resolve().parent
            is_left_out = own != read and own.is_relative_to(read)
            if read == own or (made is not None and made.is_relative_to(read) and not is_left_out):
                yield path
        elif ending is not None and (own / file_name(path, ending)).resolve() in there.values():
            yield path
