"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import stat
from io import RawIOBase
from pathlib import Path
from typing import BinaryIO

PARTS = ".newsparse-*.part"
"""What files are called while they are written; a process that was killed leaves one behind."""


def save(path: str, data: bytes) -> None:
    """Write a whole file or, if that fails, none: it gets its name when all of it is written.

    A link stays, and what it leads to is written; a file keeps its mode; a pipe or device is written to.

    Raises:
        OSError: if it cannot be written.
    """
    target = Path(path).resolve()
    mode = target.stat().st_mode if target.exists() else None
    if mode is not None and not stat.S_ISREG(mode):
        with target.open("r+b" if stat.S_ISBLK(mode) else "wb", buffering=0) as file:
            write_all(file, data)
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


def write_all(file: RawIOBase | BinaryIO, data: bytes) -> None:
    """Write all of some bytes, also where they are taken in parts: by a pipe, a device, a stream without a buffer."""
    rest = memoryview(data)
    for _ in range(len(data)):
        if not rest:
            return
        rest = rest[file.write(rest) or 0 :]
