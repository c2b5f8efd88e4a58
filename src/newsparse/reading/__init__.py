"""Reading: from what came in to a document of blocks without labels."""

from __future__ import annotations

import codecs
from operator import index
from typing import get_args

import attrs

from newsparse.model.document import Block, Document, Kind, Source
from newsparse.reading.decode import decode, is_utf8
from newsparse.reading.encodings import declared_encoding
from newsparse.reading.html import Html, read_html
from newsparse.reading.text import read_text
from newsparse.text.clean import clean

__all__ = ["as_read", "read"]


def read(source: Source) -> tuple[Document, Html | None]:
    """Read a source into a document whose blocks carry no labels yet, and for HTML what stands beside its text."""
    if source.kind == "html":
        return _read_html(source)
    text, problems = (source.content, ()) if isinstance(source.content, str) else decode(source.content)
    document = read_text(source, clean(text))
    return (attrs.evolve(document, problems=(*problems, *document.problems)) if problems else document), None


def _read_html(source: Source) -> tuple[Document, Html]:
    if isinstance(source.content, str):
        return read_html(source, source.content)
    data, declared = _wide(source.content), declared_encoding(source.content)
    if is_utf8(data, declared):
        return read_html(source, data)
    return read_html(source, *decode(data, declared))


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


def as_read(document: Document) -> Document:
    """Return the document that a plugin read as the core goes on with it: clean text, blocks without labels.

    Raises:
        TypeError: if a part of the document is of the wrong type.
        ValueError: if it is of a kind that the core does not know.
    """
    if document.kind not in get_args(Kind):
        msg = f"kind must be one of {', '.join(get_args(Kind))}, got {document.kind!r}"
        raise ValueError(msg)
    text = clean(document.text)
    return attrs.evolve(
        document,
        text=text,
        blocks=tuple([Block(index(block.start), index(block.end), page=text) for block in document.blocks]),
        language=document.language and clean(document.language),
        url=document.url and clean(document.url),
        metadata=tuple((clean(name), clean(value)) for name, value in document.metadata),
    )
