"""Bytes to text."""

from __future__ import annotations

import codecs

from newsparse.model.problems import Problem, ProblemCode
from newsparse.text.clean import REPLACEMENT

# longest first: the UTF-32 mark begins with the UTF-16 one
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ESCAPED = "iso2022_jp"  # its bytes are sound UTF-8 too
_CP1252_HOLES = {hole: chr(hole) for hole in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def decode(data: bytes, declared: str | None = None) -> tuple[str, tuple[Problem, ...]]:
    """Decode text of unknown encoding.

    In this order: byte order mark, strict UTF-8, what the page declares, damaged UTF-8, Windows-1252.

    This order was measured to be right more often than the usual detectors on French and German news, at a fraction
    of their cost. Bytes that are neither become U+FFFD, counted in a `Problem`.

    Example:
        >>> decode("été".encode("cp1252"))[0], decode("été".encode("utf-16"))[0]
        ('été', 'été')
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _replacing(data[len(mark) :], encoding)
    if declared == _ESCAPED:
        return _replacing(data, declared)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        if declared not in (None, "utf-8", "cp1252"):
            return _replacing(data, declared)
        text, problems = _replacing(data, "utf-8")
        if _is_damaged_utf8(text):
            return text, problems
        return _decode_cp1252(data), ()


def is_utf8(data: bytes, declared: str | None = None) -> bool:
    """Tell whether `decode` would take bytes for UTF-8 and lose nothing, so that who reads UTF-8 can take them as is.

    Example:
        >>> is_utf8("été".encode()), is_utf8("été".encode("cp1252")), is_utf8("été".encode("utf-8-sig"))
        (True, False, False)
    """
    if declared == _ESCAPED or data.startswith(codecs.BOM_UTF8):
        return False
    try:
        data.decode()
    except UnicodeDecodeError:  # as with every other byte order mark
        return False
    return True


def _replacing(data: bytes, encoding: str) -> tuple[str, tuple[Problem, ...]]:
    text = data.decode(encoding, "replace")
    lost = text.count(REPLACEMENT)
    if not lost:
        return text, ()
    error = f"{lost} sequences of bytes are not valid {encoding} and were replaced by U+FFFD"
    return text, (Problem.of(ProblemCode.INVALID_BYTES, error, during="read"),)


def _is_damaged_utf8(text: str) -> bool:
    """Tell whether more than half of what is not ASCII was valid UTF-8; by chance that hardly happens."""
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    return text.count(REPLACEMENT) * 2 < foreign


def _decode_cp1252(data: bytes) -> str:
    # the five holes of Windows-1252 become C1 controls, as browsers read them; `clean` takes those out
    return data.decode("cp1252", "surrogateescape").translate(
        {0xDC00 + hole: char for hole, char in _CP1252_HOLES.items()}
    )
