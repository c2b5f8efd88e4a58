"""What may reach a terminal or a pipe, and how it is written there."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

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


def write(data: bytes) -> None:
    """Write bytes to standard output at once, whatever the encoding of the terminal.

    Raises:
        click.exceptions.Exit: if nobody reads any more, with the status that a shell gives for it.
    """
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _stop_writing()
        raise click.exceptions.Exit(141) from None


def save(path: str, data: bytes) -> None:
    """Write a whole file or, if that fails, none: it gets its name when all of it is written.

    Args:
        path: of the file; `-` for standard output.
        data: what it is to hold.

    Raises:
        OSError: if it cannot be written.
    """
    if path == "-":
        write(data)
        return
    part = Path(f"{path}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def show(text: str) -> None:
    """Write lines for people to standard output; what its encoding lacks becomes a question mark."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    write(text.encode(encoding, "replace"))


def complain(message: object, about: object = None) -> None:
    """Write one line to standard error."""
    parts = ("newsparse", *(() if about is None else (about,)), message)
    click.echo(": ".join(printable(part) for part in parts), err=True)


def _stop_writing() -> None:
    """Send what is still buffered nowhere, or Python would complain of the broken pipe when it exits."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):  # standard output is no real file
        return
