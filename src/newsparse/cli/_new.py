"""Writing a new plugin, and telling what to do with it."""

from __future__ import annotations

import errno
import os
import shlex
import shutil
from collections.abc import Mapping
from pathlib import Path

from newsparse.cli.scaffold import scaffold
from newsparse.report.terminal.printable import printable


def made(name: str, domain: str, page: str | None, url: str | None, into: Path) -> str:
    """Write a plugin into a folder that is not there yet, all of it or nothing, and return what to say about it.

    Raises:
        NewsparseError: if it cannot be made from what was given.
        FileExistsError: if the folder is there.
    """
    new = scaffold(name, domain, Path(page).read_bytes() if page else None, url)
    folder = into / new.folder
    _write(folder, new.files)
    golden = next(path for path in new.files if "/page." in path)
    explain = ["newsparse", "explain", "--plugin", str(folder), "--url", new.url, str(folder / golden)]
    lines = [
        *[str(folder / path) for path in new.files],
        "",
        "Its tests pass as it is; now teach it the site:",
        f"  1. look at the page         {shlex.join(explain)}",
        f"  2. give blocks their label  {next(folder / path for path in new.files if path.startswith('src/'))}",
        f"  3. say what is right        {folder / 'tests/pages/first/expected.json'}",
        f"  4. test                     {shlex.join(['pytest', str(folder)])}",
    ]
    return "\n".join(map(printable, lines)) + "\n"


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder, which gets its name when all are written."""
    if os.path.lexists(folder):
        words = "is there already; remove it, or name another folder with --into"
        raise FileExistsError(errno.EEXIST, words, str(folder))
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = folder.with_name(f".newsparse-{os.getpid()}.part")
    part.mkdir()
    try:
        for path, content in files.items():
            file = part / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        part.rename(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
