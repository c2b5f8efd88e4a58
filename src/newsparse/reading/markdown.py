"""Markdown to a document: the text that a reader sees, with its headings, lists, links and pictures."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import attrs

from newsparse.model.document import Document, Source
from newsparse.reading.front_matter import front_matter
from newsparse.reading.html import Html, read_html
from newsparse.reading.scripts import language_tag

if TYPE_CHECKING:
    from markdown_it import MarkdownIt


def read_markdown(source: Source, text: str) -> tuple[Document, Html]:
    """Read Markdown (CommonMark with tables) as the page that it stands for; what it marks is kept as for HTML.

    A front matter in YAML or TOML is metadata and no text.

    Example:
        >>> document, _ = read_markdown(Source("", kind="markdown"), "# A *title*\\n\\nSee [the map](https://a.example).")
        >>> [block.text for block in document]
        ['A title', 'See the map.']
    """
    front = front_matter(text)
    declared = front.fields if front else ()
    body = text[front.end :] if front else text
    if source.language is None and (tag := language_tag(dict(declared).get("language", ""))):
        source = attrs.evolve(source, language=tag)
    document, html = read_html(source, f"<body>{_renderer().render(body)}</body>")
    document = attrs.evolve(document, kind="markdown", metadata=(*document.metadata, *declared))
    return document, Html(attrs.evolve(html.dom, metas=(*html.dom.metas, *declared)))


@cache
def _renderer() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
