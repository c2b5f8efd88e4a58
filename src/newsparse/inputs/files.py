"""Which files are meant: paths as they are given, and of a folder those that look like pages, in a fixed order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatchcase

from newsparse.inputs.formats import is_input

Path = str | os.PathLike[str]


def expanded(
    paths: Iterable[Path], patterns: Sequence[str] = (), leave_out: Callable[[str], bool] | None = None
) -> Iterator[str]:
    """Yield the paths of files: each path, or, where it is a folder, the files in and below it, in order of names.

    Args:
        paths: of files and folders.
        patterns: of the names to take in folders (`*.html`), or of the paths below it (`2024/*.html`); if there are
            none, all names are taken whose ending is that of a page or an archive. What is hidden is left out.
        leave_out: tells of a file or a folder whether it is left out; asked when it would be its turn.
    """
    for given in paths:
        path = os.fspath(given)
        if leave_out and leave_out(path):
            continue
        if os.path.isdir(path):  # noqa: PTH112  # that of pathlib raises on names that are too long
            for found in _below(path, "", patterns, leave_out):
                if not (leave_out and leave_out(found)):
                    yield found
        else:
            yield path


def _below(top: str, inside: str, patterns: Sequence[str], leave_out: Callable[[str], bool] | None) -> Iterator[str]:
    """Yield the files of a folder, then those of the folders in it; links to folders are not followed."""
    names, folders = [], []
    try:
        with os.scandir(os.path.join(top, inside)) as entries:  # noqa: PTH118
            for entry in entries:
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    folders.append(entry.name)
                elif _is_meant(f"{inside}{entry.name}", entry.name, patterns) and _holds_bytes(entry):
                    names.append(entry.name)
    except OSError:
        yield os.path.join(top, inside)  # noqa: PTH118  # whoever reads it says what is wrong with it
        return
    for name in sorted(names):
        yield os.path.join(top, inside, name)  # noqa: PTH118
    for name in sorted(folders):
        if not (leave_out and leave_out(os.path.join(top, inside, name))):  # noqa: PTH118
            yield from _below(top, f"{inside}{name}/", patterns, leave_out)


def _holds_bytes(entry: os.DirEntry[str]) -> bool:
    """Tell a file, and a link to one or to nowhere, from pipes and devices, whose reading may never end."""
    return entry.is_file() or (entry.is_symlink() and not os.path.exists(entry.path))  # noqa: PTH110


def _is_meant(path: str, name: str, patterns: Sequence[str]) -> bool:
    if not patterns:
        return is_input(name)
    return any(fnmatchcase(path if "/" in pattern else name, pattern) for pattern in patterns)
