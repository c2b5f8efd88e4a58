"""What may reach a terminal or a pipe, and how it is written there."""

from __future__ import annotations

import os
import re
import stat
import sys
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO

import click

from newsparse.report.terminal.printable import printable

# in UTF-8: DEL, the controls U+0080 to U+009F, and the line separators that some readers split lines at
_RAW = re.compile(rb"\x7f|\xc2[\x80-\x9f]|\xe2\x80[\xa8\xa9]")


def json_line(data: bytes) -> bytes:
    """Return JSON as one line that holds no control character and no line separator, and means the same.

    Such characters can only stand inside of strings, where JSON has escapes for them.

    Example:
        >>> json_line('{"title":"a\u2028b"}'.encode())
        b'{"title":"a\\\\u2028b"}\\n'
    """
    return _RAW.sub(lambda found: b"\\u%04x" % ord(found[0].decode()), data) + b"\n"


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
        _write_all(sys.stdout.buffer, data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _stop_writing()
        raise click.exceptions.Exit(141) from None
    except (OSError, ValueError) as error:  # ValueError: closed by somebody else
        _stop_writing(before)
        msg = f"standard output cannot be written: {getattr(error, 'strerror', None) or error}"
        raise OutputError(msg) from error


def save(path: str, data: bytes) -> None:
    """Write a whole file or, if that fails, none: it gets its name when all of it is written.

    A link stays, and what it leads to is written; a file keeps its mode; a pipe or device is written to.

    Args:
        path: of the file; `-` for standard output.
        data: what it is to hold.

    Raises:
        OSError: if it cannot be written.
    """
    if path == "-":
        write(data)
        return
    target = Path(path).resolve()
    mode = target.stat().st_mode if target.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        with target.open("r+b" if stat.S_ISBLK(mode) else "wb", buffering=0) as file:
            _write_all(file, data)
        return
    part = target.with_name(f".newsparse-{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
        if mode is not None:
            part.chmod(stat.S_IMODE(mode))
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _write_all(file: RawIOBase | BinaryIO, data: bytes) -> None:
    """Write all of some bytes, also where they are taken in parts: by a pipe, a device, a stream without a buffer."""
    rest = memoryview(data)
    for _ in range(len(data)):
        if not rest:
            return
        rest = rest[file.write(rest) or 0 :]


def show(text: str) -> None:
    """Write lines for people to standard output; what its encoding lacks becomes a question mark."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    write(text.encode(encoding, "replace"))


def complain(message: object, about: object = None) -> None:
    """Write one line to standard error."""
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
