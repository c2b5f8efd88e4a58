"""Reading: from what came in to a document of blocks without labels."""

from __future__ import annotations

from collections.abc import Callable
from operator import index
from typing import get_args

import attrs

from newsparse.errors import ParseError
from newsparse.model.document import Block, Document, Kind, Source
from newsparse.model.problems import Problem, ProblemCode
from newsparse.reading.decode import decode, is_utf8, marked_encoding
from newsparse.reading.encodings import codec_of, declared_encoding
from newsparse.reading.html import Html, read_html
from newsparse.reading.refuse import is_lost, seems_to_be
from newsparse.reading.sniff import is_full_of_tags
from newsparse.reading.text import read_text
from newsparse.text.clean import clean

__all__ = ["as_read", "read"]


def read(source: Source) -> tuple[Document, Html | None]:
    """Read a source into a document whose blocks carry no labels yet, and for HTML what stands beside its text.

    Raises:
        ParseError: if the source is no page: an image, an archive, noise.
    """
    if isinstance(source.content, bytes):
        _refuse_what_is_no_page(source.content)
    document, html = _READERS.get(source.kind or "text", _read_flat)(source)
    if is_lost(document.text):
        msg = "most of the text cannot be read; the source seems to be binary data, or of another encoding"
        raise ParseError(msg)
    return document, html


def _refuse_what_is_no_page(data: bytes) -> None:
    kind = None if marked_encoding(data)[0] else seems_to_be(data)
    if kind:
        msg = f"the source is no page; it seems to be {kind}"
        raise ParseError(msg)


def _decoded(source: Source) -> tuple[str, tuple[Problem, ...]]:
    content = source.content
    text, problems = (content, ()) if isinstance(content, str) else decode(content, codec_of(source.encoding or ""))
    return clean(text), problems


def _read_flat(source: Source) -> tuple[Document, None]:
    text, problems = _decoded(source)
    document = read_text(source, text)
    if source.kind == "text" and is_full_of_tags(document.text):
        error = "the text is full of HTML tags and was read as flat text; kind='html' reads it as a page"
        problems = (*problems, Problem.of(ProblemCode.MARKUP_IN_TEXT, error, during="read"))
    return (attrs.evolve(document, problems=(*problems, *document.problems)) if problems else document), None


def _read_markdown(source: Source) -> tuple[Document, Html]:
    from newsparse.reading.markdown import read_markdown

    text, problems = _decoded(source)
    document, html = read_markdown(source, text)
    return attrs.evolve(document, problems=(*problems, *document.problems)), html


def _read_html(source: Source) -> tuple[Document, Html]:
    if isinstance(source.content, str):
        return read_html(source, source.content)
    declared = codec_of(source.encoding or "") or declared_encoding(source.content)
    if is_utf8(source.content, declared):
        return read_html(source, source.content)
    return read_html(source, *decode(source.content, declared))


_READERS: dict[str, Callable[[Source], tuple[Document, Html | None]]] = {
    "html": _read_html,
    "markdown": _read_markdown,
    "text": _read_flat,
    "body": _read_flat,
}


def as_read(document: Document) -> Document:
    """Return the document that a plugin read as the core goes on with it: clean text, blocks without labels.

    Raises:
        TypeError: if a part of the document is of the wrong type.
        ValueError: if it is of a kind that the core does not know, or holds nothing.
    """
    if not document.blocks and not document.metadata:
        msg = "a document needs blocks, or metadata; an answer of None leaves the page to the next"
        raise ValueError(msg)
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
