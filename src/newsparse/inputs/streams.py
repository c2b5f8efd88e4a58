"""Files as they are opened: compressed ones as streams of what is in them, whatever their size."""

from __future__ import annotations

import gzip
import io
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import PurePath
from typing import Any, BinaryIO

from newsparse._extras import load_extra

COMPRESSIONS = frozenset({".gz", ".zst", ".br"})
"""The endings of compressed files."""
_MAGIC = {b"\x1f\x8b\x08": ".gz", b"\x28\xb5\x2f\xfd": ".zst"}
_CHUNK = 1 << 16


def inner_name(name: str) -> tuple[str, str]:
    """Return the name of what is in a file, and the ending of a compressed one.

    Example:
        >>> inner_name("page.html.gz"), inner_name("page.html")
        (('page.html', '.gz'), ('page.html', ''))
    """
    ending = PurePath(name).suffix.lower()
    return (name[: -len(ending)], ending) if ending in COMPRESSIONS else (name, "")


def peek(file: BinaryIO, size: int = _CHUNK) -> tuple[bytes, BinaryIO]:
    """Return how a stream begins, and a stream that begins so; at least `size` bytes where there are as many."""
    head = b""
    while len(head) < size and (part := file.read(size - len(head))):
        head += part
    if isinstance(file, io.BufferedReader) and file.seekable():
        file.seek(-len(head), io.SEEK_CUR)
        return head, file
    return head, io.BufferedReader(_Rejoined(head, file))


def opened(file: BinaryIO, ending: str) -> BinaryIO:
    """Return what is in a compressed stream.

    Args:
        file: the stream.
        ending: one of `COMPRESSIONS`; empty if it is not compressed.

    Raises:
        MissingExtraError: if the package that opens it is not installed.
    """
    if ending == ".gz":
        return gzip.GzipFile(fileobj=file)  # type: ignore[return-value]  # it has all that we use of a BinaryIO
    if ending == ".zst":
        return _zstd().ZstdFile(file)  # type: ignore[no-any-return]
    if ending == ".br":
        brotli = load_extra("brotli", install="newsparse[compressed]", what="opening .br files")
        return io.BufferedReader(_Brotli(brotli.Decompressor(), file))
    return file


def compression_of(head: bytes) -> str:
    """Return the ending that fits how a stream begins; brotli has no sign of its own."""
    return next((ending for magic, ending in _MAGIC.items() if head.startswith(magic)), "")


def lines(file: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Yield the lines of a stream without their ends; None for one that is longer than the limit.

    Example:
        >>> list(lines(io.BytesIO(b"a\\nlonger\\nb"), 3))
        [b'a', None, b'b']
    """
    while line := file.readline(limit + len(b"\r\n")):
        words = line.rstrip(b"\r\n")
        yield words if len(words) <= limit else None
        while line and not line.endswith(b"\n"):  # the rest of one that is too long
            line = file.readline(_CHUNK)


def _zstd() -> Any:  # noqa: ANN401  # a module
    if sys.version_info >= (3, 14):
        return import_module("compression.zstd")
    return load_extra("backports.zstd", install="newsparse[compressed]", what="opening .zst files")


@contextmanager
def on_disk(file: BinaryIO) -> Iterator[BinaryIO]:
    """Give a stream that can be read from any place: a file as it is, all else as a copy that goes afterwards.

    Raises:
        OSError: if there is no room for the copy.
    """
    if isinstance(file, io.BufferedReader) and isinstance(file.raw, io.FileIO) and file.seekable():
        yield file
        return
    with tempfile.TemporaryFile() as copy:
        shutil.copyfileobj(file, copy, _CHUNK)
        copy.seek(0)
        yield copy


class Forward(io.RawIOBase):
    """A stream that is read from its beginning to its end, whatever it comes from, and knows where it is.

    Args:
        file: the stream; what it holds before a fault is read before the fault is raised.

    Example:
        >>> stream = Forward(io.BytesIO(b"a line"))
        >>> stream.read(2), stream.tell(), stream.seekable()
        (b'a ', 2, False)
    """

    def __init__(self, file: Any) -> None:  # noqa: ANN401  # anything with `read1`: files, and streams of compressed ones
        self._file, self._at = file, 0

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401  # anything writable
        """Read what is there, up to the size of the buffer; no more than one step of the stream below."""
        part = self._file.read1(len(buffer))
        buffer[: len(part)] = part
        self._at += len(part)
        return len(part)

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._at


class _Rejoined(io.RawIOBase):
    """A stream whose beginning has been read; what it holds before a fault is read before the fault is raised."""

    def __init__(self, head: bytes, rest: Any) -> None:  # noqa: ANN401  # as of `Forward`
        self._head, self._rest = head, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401  # anything writable
        if self._head:
            part, self._head = self._head[: len(buffer)], self._head[len(buffer) :]
        else:
            part = self._rest.read1(len(buffer))
        buffer[: len(part)] = part
        return len(part)


class _Brotli(io.RawIOBase):
    """What is in a brotli stream, opened no further than it is read."""

    def __init__(self, opener: Any, file: BinaryIO) -> None:  # noqa: ANN401  # brotli is not typed
        self._opener, self._file = opener, file
        self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401  # anything writable
        while not self._ready and not self._opener.is_finished():
            self._ready = self._opener.process(b"", output_buffer_limit=_CHUNK)  # what the last data still holds
            if not self._ready:
                data = self._file.read(_CHUNK)
                if not data:
                    msg = "the compressed file ends too early"
                    raise EOFError(msg)
                self._ready = self._opener.process(data, output_buffer_limit=_CHUNK)
        part, self._ready = self._ready[: len(buffer)], self._ready[len(buffer) :]
        buffer[: len(part)] = part
        return len(part)
