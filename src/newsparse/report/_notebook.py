"""One article for a notebook: its head, problems and marked text, in a box with colours of its own."""

from __future__ import annotations

import zlib

from newsparse.model.article import Article
from newsparse.report._article import head, problems
from newsparse.report._markup import Html, element
from newsparse.report._style import NOTEBOOK_STYLE
from newsparse.report._text import marked_text


def notebook_html(article: Article) -> Html:
    """Return what a notebook shows of an article.

    Example:
        >>> import newsparse
        >>> html = notebook_html(newsparse.parse("Un <b>titre</b>\\n\\nPartager\\n", kind="text"))
        >>> "<b>titre" in html, "&lt;b&gt;titre" in html
        (False, True)
    """
    prefix = f"n{zlib.crc32(article.document.text.encode('utf-8', 'replace')):08x}"
    marked = marked_text(article, prefix)
    return element(
        "div", element("style", NOTEBOOK_STYLE), head(article), problems(article), marked.html, class_="newsparse"
    )
