"""Reading: from what came in to a document of blocks without labels."""

from __future__ import annotations

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
    text, problems = (source.content, ()) if isinstance(source.content, str) else decode(source.content)
    if source.kind == "html":
        from newsparse.reading.html import read_html

        return read_html(source, text, problems)
    document = read_text(source, clean(text))
    return attrs.evolve(document, problems=(*problems, *document.problems)) if problems else document
