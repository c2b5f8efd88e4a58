"""Reading: from what came in to a document of blocks without labels."""

from __future__ import annotations

from operator import index

import attrs

from newsparse._clean import clean
from newsparse._document import Block, Document, Source
from newsparse.errors import ParseError
from newsparse.reading.decode import decode
from newsparse.reading.text import read_text

__all__ = ["as_read", "read"]


def read(source: Source) -> Document:
    """Read a source into a document whose blocks carry no labels yet.

    Raises:
        ParseError: if the source is of a kind that cannot be read.
    """
    if source.kind == "html":
        msg = "HTML pages cannot be read yet; give the text of the page with kind='text'"
        raise ParseError(msg)
    text, problems = (source.content, ()) if isinstance(source.content, str) else decode(source.content)
    document = read_text(source, clean(text))
    return attrs.evolve(document, problems=(*problems, *document.problems)) if problems else document


def as_read(document: Document) -> Document:
    """Return the document that a plugin read as the core goes on with it: clean text, blocks without labels.

    Raises:
        TypeError: if a part of the document is of the wrong type.
    """
    text = clean(document.text)
    return attrs.evolve(
        document,
        text=text,
        blocks=tuple([Block(index(block.start), index(block.end), page=text) for block in document.blocks]),
        language=document.language and clean(document.language),
        url=document.url and clean(document.url),
        metadata=tuple((clean(name), clean(value)) for name, value in document.metadata),
    )
