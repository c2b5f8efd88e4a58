"""What has been written so far: a run that was ended anywhere goes on from there, nothing is lost, nothing doubled."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from io import RawIOBase
from pathlib import Path
from typing import Any

import attrs

from newsparse._classes import frozen
from newsparse.errors import NewsparseError
from newsparse.running.files import write_all

_HASH_BYTES = 8
"""Of a name: two of 15 million names (a month of CC-NEWS) have one hash with a chance of 6 in a million."""


class JournalError(NewsparseError, ValueError):
    """A journal that cannot be continued, as it was begun with other options."""


@frozen
class Entry:
    """A page that is done."""

    end: int
    """Where the output ends behind it."""
    status: int
    """What became of it, as the exit status has it."""
    path: str


class Done:
    """The pages that a journal names, in 9 bytes each; a page that is named twice is done twice.

    Example:
        >>> done = Done(map(name_hash, ["a", "b", "a"]))
        >>> [done.take(name) for name in ("a", "a", "a", "c")]
        [True, True, False, False]
    """

    def __init__(self, hashes: Iterable[int] = ()) -> None:
        self._hashes = array("Q", sorted(array("Q", hashes)))
        self._taken = bytearray(len(self._hashes))

    def __len__(self) -> int:
        return len(self._hashes)

    def take(self, path: str) -> bool:
        """Tell whether a page is done that has not been asked for yet; the next of its name is another."""
        wanted = name_hash(path)
        at = bisect_left(self._hashes, wanted)
        while at < len(self._hashes) and self._hashes[at] == wanted:
            if not self._taken[at]:
                self._taken[at] = True
                return True
            at += 1
        return False


@frozen
class Progress:
    """What a journal says."""

    done: Done = attrs.field(factory=Done)
    statuses: frozenset[int] = frozenset()
    """What became of the pages that are done."""
    end: int = 0
    """Where their output ends."""


class Journal:
    """A file beside the output: first the settings of the run, then a line a page, each written behind its output.

    A line is trusted only if it is whole and the output reaches its end, so that a run may be ended at any moment.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: RawIOBase | None = None

    def begin(self, settings: dict[str, Any]) -> None:
        """Start with the settings of a run, in place of what was there."""
        self._file = self.path.open("wb", buffering=0)
        self._write(_line(settings))

    def resume(self, settings: dict[str, Any], size: int | None) -> Progress | None:
        """Return what was done in a run with these settings, and go on behind it; None if there is no such run.

        Args:
            settings: of this run.
            size: of the output that is there; None if each page has a file of its own.

        Raises:
            JournalError: if the settings are others.
        """
        lines = self._lines()
        head = next(lines, None)
        if head is None:
            return None
        self._check(json.loads(head), json.loads(_line(settings)))
        hashes = array("Q")
        statuses = set()
        end, whole = 0, len(head)
        for line in lines:
            entry = Entry(*json.loads(line))
            if size is not None and entry.end > size:  # the machine went down before the output reached the disk
                break
            hashes.append(name_hash(entry.path))
            statuses.add(entry.status)
            end, whole = entry.end, whole + len(line)
        self._file = self.path.open("r+b", buffering=0)
        self._file.truncate(whole)
        self._file.seek(whole)
        return Progress(Done(hashes), frozenset(statuses), end)

    def add(self, entries: Iterable[Entry]) -> None:
        """Note pages whose output is written."""
        self._write(b"".join([_line([entry.end, entry.status, entry.path]) for entry in entries]))

    def close(self) -> None:
        """Close the file; it stays."""
        if self._file is not None:
            self._file.close()

    def remove(self) -> None:
        """Take the file away: all is done."""
        self.close()
        self.path.unlink(missing_ok=True)

    def _write(self, data: bytes) -> None:
        assert self._file is not None  # noqa: S101
        write_all(self._file, data)

    def _lines(self) -> Iterator[bytes]:
        """Yield the whole lines; the last one, if it was not written to its end, is left out."""
        try:
            with self.path.open("rb") as file:
                yield from (line for line in file if line.endswith(b"\n"))
        except FileNotFoundError:
            return

    def _check(self, before: dict[str, Any], now: dict[str, Any]) -> None:
        if other := [name for name in {**before, **now} if before.get(name) != now.get(name)]:
            msg = f"{self.path}: the run was begun with other options ({', '.join(other)}); continue it with the same"
            raise JournalError(msg)


def name_hash(path: str) -> int:
    """Return the hash of the name of a page."""
    digest = blake2b(path.encode("utf-8", "surrogatepass"), digest_size=_HASH_BYTES).digest()
    return int.from_bytes(digest, "little")


def _line(value: object) -> bytes:
    """Return a value as a line; in ASCII, as names of files may hold what is no UTF-8."""
    return json.dumps(value, separators=(",", ":")).encode("ascii") + b"\n"
