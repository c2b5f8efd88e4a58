"""Reading: from what came in to a document of blocks without labels."""

from __future__ import annotations

import codecs

import attrs

from newsparse._document import Document, Source
from newsparse.errors import ParseError
from newsparse.reading.decode import clean, decode
from newsparse.reading.text import read_text

__all__ = ["read"]


def read(source: Source) -> Document:
    """Read a source into a document whose blocks carry no labels yet.

    Raises:
        ParseError: if the source is of a kind that cannot be read.
    """
    if source.kind == "html":
        return _read_html(source)
    text, problems = (source.content, ()) if isinstance(source.content, str) else decode(source.content)
    document = read_text(source, clean(text))
    return attrs.evolve(document, problems=(*problems, *document.problems)) if problems else document


def _read_html(source: Source) -> Document:
    from newsparse.reading.encodings import declared_encoding
    from newsparse.reading.html import read_html

    if isinstance(source.content, str):
        return read_html(source, source.content)
    text, problems = decode(_wide(source.content), declared_encoding(source.content))
    return read_html(source, text, problems)


def _wide(data: bytes) -> bytes:
    """Give UTF-16 and UTF-32 without a byte order mark the mark that it lacks: a page begins with "<"."""
    for mark, beginning in (
        (codecs.BOM_UTF32_LE, b"<\0\0\0"),
        (codecs.BOM_UTF32_BE, b"\0\0\0<"),
        (codecs.BOM_UTF16_LE, b"<\0"),
        (codecs.BOM_UTF16_BE, b"\0<"),
    ):
        if data.startswith(beginning):
            return mark + data
    return data
