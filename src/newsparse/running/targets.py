"""Where articles go: a stream, a file that gets its name when all of it is written, or a folder with a file a page."""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from io import RawIOBase
from pathlib import Path
from typing import Any, Protocol

import attrs

from newsparse.errors import NewsparseError
from newsparse.inputs.page import StoredPage
from newsparse.running.files import PARTS, save, write_all
from newsparse.running.job import Outcome
from newsparse.running.journal import Entry, Journal, Progress, name_hash

PART, JOURNAL, MADE = ".part", ".journal", ".made"


class UnfinishedError(NewsparseError, ValueError):
    """There is an earlier run that was not finished, and nobody said what to do about it."""


class Target(Protocol):
    """Where the articles of a run go."""

    def begin(self, settings: dict[str, Any], *, resume: bool) -> Progress:
        """Start, or go on behind what is there, and return what is done already."""
        ...

    def add(self, outcome: Outcome) -> None:
        """Write what became of a page."""
        ...

    def finish(self) -> None:
        """Give what was written its name."""
        ...

    def close(self) -> None:
        """Let go of what is open; what was written stays, to be continued."""
        ...


class Stream:
    """Standard output, a pipe or a device: what is written is out.

    Args:
        write: writes all of some bytes.
        header: what stands before the first article.
        close: lets go of what is written to; None where somebody else does.
    """

    def __init__(self, write: Callable[[bytes], None], header: bytes, close: Callable[[], None] | None = None) -> None:
        self._write, self._header, self._close = write, header, close

    def begin(self, settings: dict[str, Any], *, resume: bool) -> Progress:  # noqa: ARG002
        """Start; there is nothing to continue in a stream."""
        if self._header:
            self._write(self._header)
        return Progress()

    def add(self, outcome: Outcome) -> None:
        """Write an article."""
        if outcome.data:
            self._write(outcome.data)

    def finish(self) -> None:
        """Do nothing: all is out."""

    def close(self) -> None:
        """Let go of what was opened for it."""
        if self._close is not None:
            self._close()


class File:
    """A file that grows beside its name, as `.part` with a `.journal`, and gets it at the end.

    Args:
        path: the name that it gets.
        header: what stands before the first article.
        make: makes the file of all that was written, beside its name; None if that is the file.
    """

    def __init__(self, path: Path, header: bytes, make: Callable[[Path, Path], None] | None = None) -> None:
        self._path = path.resolve()
        self._part = self._path.with_name(self._path.name + PART)
        self._journal = Journal(self._path.with_name(self._path.name + JOURNAL))
        self._header, self._make = header, make
        self._end = 0
        self._file: RawIOBase | None = None

    def begin(self, settings: dict[str, Any], *, resume: bool) -> Progress:
        """Start, or cut off what was not written to its end and go on from there.

        Raises:
            UnfinishedError: if there is a run to resume, and nobody said so.
            JournalError: if that run had other settings, or somebody is still at it.
        """
        size = self._part.stat().st_size if self._part.exists() else 0
        progress = _continued(self._journal, settings, size, resume=resume)
        self._file = self._part.open("ab", buffering=0)
        self._end = progress.end if progress else 0
        self._file.truncate(self._end)
        if progress is None:
            self._journal.begin(settings)
        if not self._end:
            self._append(self._header)
        return progress or Progress()

    def add(self, outcome: Outcome) -> None:
        """Write an article, then note that its page is done; what cannot be written whole is not written."""
        self._append(outcome.data)
        self._journal.add([Entry(self._end, outcome.status, outcome.path)])

    def finish(self) -> None:
        """Give the file its name; one that was there is replaced, and keeps its mode."""
        assert self._file is not None  # noqa: S101
        os.fsync(self._file.fileno())
        self._file.close()
        whole = self._made() if self._make else self._part
        with suppress(FileNotFoundError):
            whole.chmod(stat.S_IMODE(self._path.stat().st_mode))
        whole.replace(self._path)
        self._journal.remove()
        self._part.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file and its journal; both stay."""
        if self._file is not None:
            self._file.close()
        self._journal.close()

    def _made(self) -> Path:
        """Return the file that is made of what was written; if it cannot be written whole, it is not there."""
        assert self._make is not None  # noqa: S101
        made = self._path.with_name(self._path.name + MADE)
        try:
            self._make(self._part, made)
            with made.open("rb") as file:
                os.fsync(file.fileno())
        except BaseException:
            made.unlink(missing_ok=True)
            raise
        return made

    def _append(self, data: bytes) -> None:
        assert self._file is not None  # noqa: S101
        try:
            write_all(self._file, data)
        except OSError:
            self._file.truncate(self._end)
            raise
        self._end += len(data)


class Folder:
    """A folder with a file for each page, named by the page's path; what is done stands in a journal there."""

    def __init__(self, path: Path, ending: str) -> None:
        self._path, self._ending = path, ending
        self._journal = Journal(path / f".newsparse{JOURNAL}")

    def begin(self, settings: dict[str, Any], *, resume: bool) -> Progress:
        """Start, or go on with the pages that are not there yet."""
        self._path.mkdir(parents=True, exist_ok=True)
        progress = _continued(self._journal, settings, None, resume=resume)
        if progress is None:
            self._journal.begin(settings)
        else:
            for part in self._path.rglob(PARTS):
                part.unlink()
        return progress or Progress()

    def add(self, outcome: Outcome) -> None:
        """Write an article as a file of its own, whole or not at all."""
        if outcome.data:
            target = self._path / file_name(outcome.path, self._ending)
            target.parent.mkdir(parents=True, exist_ok=True)
            save(str(target), outcome.data)
        self._journal.add([Entry(0, outcome.status, outcome.path)])

    def finish(self) -> None:
        """Take the journal away."""
        self._journal.remove()

    def close(self) -> None:
        """Close the journal; it stays."""
        self._journal.close()


def _continued(journal: Journal, settings: dict[str, Any], size: int | None, *, resume: bool) -> Progress | None:
    if resume:
        return journal.resume(settings, size)
    if journal.path.exists():
        msg = f"{journal.path} is of a run that was not finished: --resume continues it; to begin anew, delete it"
        raise UnfinishedError(msg)
    return None


def numbered(pages: Iterable[StoredPage]) -> Iterator[StoredPage]:
    """Yield pages under names that are files of their own in a folder: the second of a name ends in `#2`.

    Example:
        >>> [page.path for page in numbered([StoredPage("a"), StoredPage("b"), StoredPage("/a"), StoredPage("a")])]
        ['a', 'b', '/a#2', 'a#3']
    """
    seen: Counter[int] = Counter()
    for page in pages:
        path, first = page.path, _file_hash(page.path)
        while seen[_file_hash(path)]:
            seen[first] += 1
            path = f"{page.path}#{seen[first]}"
        seen[_file_hash(path)] += 1
        yield page if path == page.path else attrs.evolve(page, path=path)


def file_name(path: str, ending: str) -> Path:
    """Return the place of a page below a folder: its path, without what leads out of it or no system takes.

    Example:
        >>> [file_name(path, ".md").as_posix() for path in ("pages/a.html", "../b?.txt", "/c/x.warc.gz#17")]
        ['pages/a.html.md', 'b_.txt.md', 'c/x.warc.gz#17.md']
    """
    parts = [part for part in path.replace("\\", "/").split("/") if part not in {"", ".", ".."}]
    return Path("/".join(map(_part, parts)) or "page").with_name(f"{_part(parts[-1] if parts else 'page')}{ending}")


_LONGEST = 160
"""Bytes of a name: file systems take 255, and a hash, an ending and its name while it is written come to it."""
_ODD = re.compile(r"[^\w.,=@#+() -]|^\.+|[. ]+$")


def _part(part: str) -> str:
    """Return a part of a path as it can be called everywhere; one that is too long ends in its hash."""
    fit = _ODD.sub("_", part)
    if len(fit.encode()) <= _LONGEST:
        return fit
    return f"{fit.encode()[:_LONGEST].decode('utf-8', 'ignore')}-{name_hash(part) >> 32:08x}"


def _file_hash(path: str) -> int:
    """Return the hash of the file of a page; some systems take `A` and `a` for one."""
    return name_hash(file_name(path, "").as_posix().casefold())
