"""Markdown to a document: the text that a reader sees, with its headings, lists, links and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import attrs

from newsparse.model.document import Document, Source
from newsparse.reading.html import Html, read_html
from newsparse.text.clean import clean
from newsparse.text.patterns import late_pattern

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_FRONT = late_pattern(r"\A\s{0,9}---[ \t]*\n(?P<lines>(?:[^\n]{0,1000}\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_FIELD = late_pattern(r"(?P<name>[A-Za-z][\w .-]{0,40}?)[ \t]*:[ \t]+(?P<value>\S.*)")
_NAMES = {"date": "article:published_time", "published": "article:published_time", "url": "og:url", "lang": "language"}


def read_markdown(source: Source, text: str) -> tuple[Document, Html]:
    """Read Markdown (CommonMark with tables) as the page that it stands for; what it marks is kept as for HTML.

    A front matter of simple `name: value` lines is metadata and no text.

    Example:
        >>> document, _ = read_markdown(Source("", kind="markdown"), "# A *title*\\n\\nSee [the map](https://a.example).")
        >>> [block.text for block in document]
        ['A title', 'See the map.']
    """
    front = _FRONT.match(text)
    declared = tuple(_fields(front["lines"])) if front else ()
    body = text[front.end() :] if front else text
    document, html = read_html(source, f"<body>{_renderer().render(body)}</body>")
    document = attrs.evolve(document, kind="markdown", metadata=(*document.metadata, *declared))
    return document, Html(attrs.evolve(html.dom, metas=(*html.dom.metas, *declared)))


def _fields(lines: str) -> Iterator[tuple[str, str]]:
    for line in lines.splitlines():
        if found := _FIELD.fullmatch(line.strip()):
            name = found["name"].lower()
            yield _NAMES.get(name, name), clean(found["value"].strip(" \"'"))


@cache
def _renderer() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
