"""What may reach a terminal or a pipe, and how it is written there."""

from __future__ import annotations

import os
import stat
import sys

import click

from newsparse.running import files


class OutputError(click.ClickException):
    """Standard output cannot be written to."""

    exit_code = 3


def write(data: bytes) -> None:
    """Write bytes to standard output at once, whatever the encoding of the terminal; all of them, or none to a file.

    Raises:
        click.exceptions.Exit: if nobody reads any more, with the status that a shell gives for it.
        OutputError: if it is closed or full.
    """
    if sys.stdout is None:
        msg = "standard output is closed"
        raise OutputError(msg)
    before = _end_of_file()
    try:
        files.write_all(sys.stdout.buffer, data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _stop_writing()
        raise click.exceptions.Exit(141) from None
    except (OSError, ValueError) as error:  # ValueError: closed by somebody else
        _stop_writing(before)
        msg = f"standard output cannot be written: {getattr(error, 'strerror', None) or error}"
        raise OutputError(msg) from error


def save(path: str, data: bytes) -> None:
    """Write a whole file or, if that fails, none; `-` is standard output.

    Raises:
        OSError: if it cannot be written.
    """
    if path == "-":
        write(data)
    else:
        files.save(path, data)


def show(text: str) -> None:
    """Write lines for people to standard output; what its encoding lacks becomes a question mark."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    write(text.encode(encoding, "replace"))


def complain(message: object, about: object = None) -> None:
    """Write one line to standard error."""
    from newsparse.report.terminal.printable import printable

    parts = ("newsparse", *(() if about is None else (about,)), message)
    click.echo(": ".join(printable(part) for part in parts), err=True)


def _end_of_file() -> int | None:
    """Return where standard output ends if it is a file on disk, None for a pipe or terminal."""
    try:
        number = sys.stdout.fileno()
        return os.lseek(number, 0, os.SEEK_END) if stat.S_ISREG(os.fstat(number).st_mode) else None
    except (OSError, ValueError):  # standard output is no real file
        return None


def _stop_writing(end: int | None = None) -> None:
    """Send what is still buffered nowhere, or Python would complain when it exits; cut a file off at its last line."""
    try:
        if end is not None:
            os.ftruncate(sys.stdout.fileno(), end)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # standard output is no real file
        return
