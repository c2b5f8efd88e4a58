"""Pages made from entries of feeds and from newsletters: their text below what is known of them, as a page says it."""

from __future__ import annotations

import html


def made_page(
    body: str,
    *,
    title: str = "",
    published: str = "",
    author: str = "",
    heading: bool = False,
    image: str = "",
    publisher: str = "",
) -> str:
    """Return HTML around a text, with title, time and author declared in its head.

    Args:
        body: the text, as HTML.
        title: of the article.
        published: when, in ISO 8601.
        author: who wrote it.
        heading: whether the title is to stand above the text, too.
        image: the address of the main picture.
        publisher: the name of the site that it is from.

    Example:
        >>> made_page("<p>A line", title="A & B").partition("<body>")[0]
        '<!doctype html><html><head><meta charset="utf-8"><meta property="og:title" content="A &amp; B"></head>'
    """
    declared = {"og:title": title, "article:published_time": published, "author": author, "og:image": image,
                "og:site_name": publisher}  # fmt: skip
    head = "".join(
        f'<meta {"name" if name == "author" else "property"}="{name}" content="{html.escape(value)}">'
        for name, value in declared.items()
        if value
    )
    above = f"<h1>{html.escape(title)}</h1>" if heading and title else ""
    return (
        f'<!doctype html><html><head><meta charset="utf-8">{head}</head>'
        f'<body><article>{above}<div itemprop="articleBody">{body}</div></article></body></html>'
    )
