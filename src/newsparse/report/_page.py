"""The whole report: one file that needs nothing else and may do nothing but be looked at."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable

from newsparse.model.article import Article
from newsparse.report._article import UNTITLED, article_html, counts, facts_line
from newsparse.report._markup import Html, element, join, text, void
from newsparse.report._style import PAGE_STYLE

LEGEND = (("quote", "quote"), ("event", "event"), ("time", "time"), ("defect", "damaged text"))


def report(pages: Iterable[tuple[str, Article]]) -> str:
    """Return a report on articles as one HTML file.

    It holds an index, and for each article its text with quotes, events and time expressions marked, what was removed
    folded away, its fields with their evidence, and its problems. It has no script, loads nothing, and whatever it
    says of a page is escaped.

    Args:
        pages: the articles, each with a name, such as its path.

    Example:
        >>> import newsparse
        >>> html = report([("page.txt", newsparse.parse("Un <b>titre</b>\\n\\nPartager\\n", kind="text"))])
        >>> "<b>titre" in html, "&lt;b&gt;titre" in html, "<script" in html
        (False, True, False)
    """
    articles = [(f"a{i}", name, article) for i, (name, article) in enumerate(pages, start=1)]
    body = element(
        "body",
        element("header", element("h1", text("newsparse report")), _legend(), id="top"),
        _index(articles),
        element("main", *[article_html(article, name, prefix) for prefix, name, article in articles]),
        class_="newsparse",
    )
    return _document("newsparse report", body)


def page_html(title: str, parts: Iterable[Html], more_style: str = "") -> str:
    """Return a whole HTML file in the style of the report, which may do nothing but be looked at."""
    return _document(title, element("body", *parts, class_="newsparse"), more_style)


def _document(title: str, body: Html, more_style: str = "") -> str:
    head = _head(title, Html(PAGE_STYLE + more_style))
    return "<!doctype html>\n" + element("html", head, body, lang="en") + "\n"


def _head(title: str, style: Html) -> Html:
    policy = f"default-src 'none'; style-src '{_digest(style)}'; base-uri 'none'; form-action 'none'"
    return element(
        "head",
        void("meta", charset="utf-8"),
        void("meta", http_equiv="Content-Security-Policy", content=policy),
        void("meta", name="referrer", content="no-referrer"),
        void("meta", name="viewport", content="width=device-width, initial-scale=1"),
        void("meta", name="color-scheme", content="light dark"),
        element("title", text(title)),
        element("style", style),
    )


def _digest(style: str) -> str:
    """Return what allows this style sheet, and no other, in a content security policy."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


def _legend() -> Html:
    samples = [element("mark", text(words), class_=kind) for kind, words in LEGEND]
    hint = text(". Point at a mark, tap it or move to it with Tab to see what is known of it.")
    return element("p", text("Marked: "), join(samples, ", "), hint, class_="legend")


def _index(articles: list[tuple[str, str, Article]]) -> Html:
    entries = [
        element(
            "li",
            element("a", text(article.title or UNTITLED), href=f"#{prefix}"),
            facts_line(article, name),
            element("p", text(counts(article)), class_="counts"),
            dir="auto",
        )
        for prefix, name, article in articles
    ]
    return element("nav", element("ol", *entries), aria_label="Articles")
