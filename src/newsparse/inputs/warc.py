"""Pages of WARC and WET files, with the extra `[warc]`."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from io import RawIOBase
from typing import Any, BinaryIO

from newsparse._extras import load_extra
from newsparse.inputs.page import StoredPage
from newsparse.model.document import Kind

KINDS: dict[str, Kind | None] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/markdown": "markdown",
    "text/plain": None,
}
"""The media types that are pages, and what they are; of flat text the content says whether it is Markdown."""
_OK = range(200, 300)  # the answers that hold the page asked for; others are redirections, refusals and errors
_NONE = "the file is no archive: there is no record in it"
_CUT = "the archive ends within a record: its last page may be cut, and others are not there"
_GZIP = b"\x1f\x8b"
_STEP = 1 << 16


def warc(file: BinaryIO | RawIOBase, path: str, max_bytes: int) -> Iterator[StoredPage]:
    """Yield the pages of an archive: of responses with a page, of resources, and the texts that were made from pages.

    A page is called by the offset of its record (of an archive that was compressed as a whole, where all have one, the
    second at it ends in `+1`), has address and date of the record, and the charset of the HTTP header
    as its encoding. Pictures, redirections and errors are passed over. An archive that ends too early has an error as
    its last page.
    """
    library = load_extra("fastwarc.warc", install="newsparse[warc]", what="reading WARC files")
    kinds = library.WarcRecordType
    wanted = int(kinds.response) | int(kinds.resource) | int(kinds.conversion)
    start, again, is_cut, is_archive = -1, 0, False, False
    for record in _records(library.ArchiveIterator, file, int(kinds.any_type)):
        is_archive = True
        if record.headers.get("Content-Length") is None:  # the head of the record is cut
            is_cut = True
            continue
        if not int(record.record_type) & wanted:
            continue
        start, again = record.stream_pos, again + 1 if record.stream_pos == start else 0
        media_type = _media_type(record)
        if media_type not in KINDS or (record.http_headers and record.http_headers.status_code not in _OK):
            # where nothing has come of what it holds, it may be a page: its HTTP header is cut
            is_cut = is_cut or (not _is_encoded(record) and record.content_length > 0 and not record.reader.read(1))
            continue
        size = record.content_length
        content = record.reader.read(max_bytes + 1)
        is_cut = is_cut or (not _is_encoded(record) and len(content) < min(size, max_bytes + 1))
        yield StoredPage(
            path=f"{path}#{start}+{again}" if again else f"{path}#{start}",
            content=content,
            url=record.headers.get("WARC-Target-URI", "").strip("<>") or None,
            captured_at=record.record_date,
            encoding=record.http_charset,
            kind=KINDS[media_type],
        )
    if not is_archive and _holds_anything(file):
        yield StoredPage(path, error=_NONE)
    elif is_cut or not _ends_whole(file, max(start, 0)):
        yield StoredPage(path, error=_CUT)


def _records(iterator: Any, file: BinaryIO | RawIOBase, wanted: int) -> Iterator[Any]:  # noqa: ANN401  # of the library
    """Yield the records of an archive.

    Raises:
        OSError: for a panic of the library, which Python takes for no `Exception`.
    """
    try:
        yield from iterator(file, record_types=wanted, parse_http=True, auto_decode="all", quirks_mode=True)
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        msg = f"the archive cannot be read any further: {error}"
        raise OSError(msg) from error


def _holds_anything(file: BinaryIO | RawIOBase) -> bool:
    """Tell whether a file that was read to its end is not empty."""
    return file.tell() > 0


def _media_type(record: Any) -> str:  # noqa: ANN401  # a record of the library
    declared = record.http_content_type or record.headers.get("Content-Type", "")
    return str(declared).partition(";")[0].strip().lower()


def _is_encoded(record: Any) -> bool:  # noqa: ANN401
    """Tell whether a record holds more or less bytes than it gives."""
    headers = record.http_headers
    return headers is not None and bool(headers.get("Content-Encoding") or headers.get("Transfer-Encoding"))


def _ends_whole(file: BinaryIO | RawIOBase, start: int) -> bool:
    """Tell whether an archive of gzip members ends with the end of one: the library ends silently wherever it is cut.

    Args:
        file: the archive.
        start: where a member begins; those from there on are looked at.
    """
    if not file.seekable():
        return True
    file.seek(start)
    data = file.read(_STEP)
    if not data.startswith(_GZIP):
        return True
    member = zlib.decompressobj(wbits=31)
    while data:
        member.decompress(data, _STEP)
        if member.eof:
            data = (member.unused_data or file.read(_STEP)).lstrip(b"\0")
            member = zlib.decompressobj(wbits=31) if data else member
        else:
            data = member.unconsumed_tail or file.read(_STEP)
    return member.eof
