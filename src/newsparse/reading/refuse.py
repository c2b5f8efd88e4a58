"""What is no page: data of other kinds, told by how they begin, and noise."""

from __future__ import annotations

import codecs
from typing import Final

from newsparse.text.clean import REPLACEMENT

_LOOKED_AT: Final = 65_536  # bytes
_CONTROL_SHARE: Final = 0.05  # of bytes that are no UTF-8; random ones have 0.11
_UTF8_CONTROL_SHARE: Final = 0.3  # of bytes that are UTF-8; a page with every control in its title has 0.1
_LOST_SHARE: Final = 0.5  # of the code points that are no white space
_ENOUGH: Final = 16  # bytes; less is nothing either way

_BEGINNINGS: Final = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"\0\0\1\0", "an icon"),
    (b"8BPS", "a Photoshop image"),
    (b"PK\x03\x04", "a ZIP archive (or a document that is one, such as DOCX, ODT or EPUB)"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\x1f\x8b", "gzip data that cannot be opened"),
    (b"\x28\xb5\x2f\xfd", "data compressed with zstd; decompress it first"),
    (b"BZh", "data compressed with bzip2; decompress it first"),
    (b"\xfd7zXZ\0", "data compressed with xz; decompress it first"),
    (b"\x04\x22\x4d\x18", "data compressed with LZ4; decompress it first"),
    (b"WARC/", "a WARC archive; give the payload of one of its records"),
    (b"filedesc://", "an ARC archive; give the payload of one of its records"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"%!PS", "a PostScript document"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"fLaC", "a FLAC recording"),
    (b"FLV\1", "a Flash video"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM video"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\0\1\0\0", "a font"),
    (b"SQLite format 3\0", "a SQLite database"),
    (b"bplist00", "a property list (a web archive of Safari)"),
)
_INSIDE: Final = (
    (4, b"ftyp", "an MP4 video or an AVIF or HEIC image"),
    (8, b"WEBP", "a WebP image"),
    (8, b"WAVE", "a WAV recording"),
    (8, b"AVI ", "an AVI video"),
    (257, b"ustar", "a tar archive"),
)
_PLAIN: Final = (b"WARC/", b"filedesc://", b"{\\rtf", b"%!PS", b"%PDF-")
"""Beginnings that no article has, so that nothing else need look like data."""
# ESC is left out: ISO-2022-JP is full of it
_CONTROLS: Final = bytes(code for code in range(32) if code not in b"\t\n\f\r\x1b") + b"\x7f"


def seems_to_be(data: bytes) -> str | None:
    r"""Return what data without a byte order mark seem to be instead of a page, None for what may be one.

    Example:
        >>> seems_to_be(b"%PDF-1.7\n..."), seems_to_be(b"\0" * 100), seems_to_be(b"MZ is what they call it.")
        ('a PDF file', 'binary data', None)
    """
    head = data[:_LOOKED_AT]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    share = controls / max(len(head), _ENOUGH)
    is_binary = share > _CONTROL_SHARE and (share > _UTF8_CONTROL_SHARE or not _begins_as_utf8(head))
    for beginning, kind in _BEGINNINGS:
        if head.startswith(beginning) and (controls or beginning in _PLAIN or not beginning.isascii()):
            return kind
    for at, beginning, kind in _INSIDE:
        if is_binary and head.startswith(beginning, at):
            return kind
    return "binary data" if is_binary else None


def _begins_as_utf8(head: bytes) -> bool:
    """Tell whether bytes are sound UTF-8, but for a letter that is cut at the end."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def is_lost(text: str) -> bool:
    """Tell whether most of a text could not be read: it is full of replacement characters.

    Example:
        >>> is_lost("\ufffd" * 90 + " a line"), is_lost("a line with \ufffd")
        (True, False)
    """
    lost = text.count(REPLACEMENT)
    return lost >= _ENOUGH and lost > _LOST_SHARE * (len(text) - text.count(" ") - text.count("\n"))
