"""Compressed pages: one layer of gzip or zlib is opened, up to the number of bytes that are read anyway."""

from __future__ import annotations

import zlib

from newsparse.model.problems import Problem, ProblemCode

_GZIP = b"\x1f\x8b\x08"
_ZLIB = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")


def uncompressed(data: bytes, limit: int) -> tuple[bytes, Problem | None]:
    """Return the content, opened if it is compressed, and what went wrong.

    Of what cannot be opened to the end the beginning is returned.

    Example:
        >>> import gzip
        >>> [uncompressed(data, 100) for data in (gzip.compress(b"page"), b"page")]
        [(b'page', None), (b'page', None)]
        >>> content, problem = uncompressed(gzip.compress(b"page"), 2)
        >>> content, problem.code
        (b'pa', 'limit.max_bytes')
    """
    if data.startswith(_GZIP):
        opener = zlib.decompressobj(wbits=31)
    elif data.startswith(_ZLIB):
        opener = zlib.decompressobj()
    else:
        return data, None
    return _inflate(opener, data, limit)


def _inflate(opener: zlib._Decompress, data: bytes, limit: int) -> tuple[bytes, Problem | None]:
    parts: list[bytes] = []
    left = limit + 1
    try:
        for start in range(0, len(data), _STEP):
            part = opener.decompress(data[start : start + _STEP], left)
            parts.append(part)
            left -= len(part)
            if left <= 0 or opener.eof:
                break
    except zlib.error:
        if not parts:
            return data, None  # no compressed page after all
        return b"".join(parts), _damaged("the compressed page is damaged; what could be opened was read")
    content = b"".join(parts)
    if len(content) > limit:
        error = f"max_bytes={limit}: the rest of the compressed page was left out"
        return content[:limit], Problem.of(ProblemCode.MAX_BYTES, error, during="read")
    if opener.eof:
        return content, None
    return content, _damaged("the compressed page ends too early; what could be opened was read")


def _damaged(error: str) -> Problem:
    return Problem.of(ProblemCode.DAMAGED_COMPRESSION, error, during="read")


_STEP = 1 << 16
