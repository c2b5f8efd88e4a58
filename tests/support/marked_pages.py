"""HTML pages around one block that a test is about, which begins with a word of its own."""

from __future__ import annotations

import json
from collections.abc import Callable

import newsparse
from newsparse import Article
from tests.support.boundaries import sized

TITLE = "The quay of the town is closed"
MARK = "Zozo"
"""The first word of the block that a test is about."""
SCRAP = "<div>Bit</div>"
CONSENT = "This website and its partners use cookies, and you may accept all of them. "


def read(body: str, head: str = "", title: str = TITLE) -> Article:
    page = f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"
    return newsparse.parse(page, kind="html", language="en", plugins=())


def text(length: int, first: int = 0, tag: str = "p") -> str:
    """Return a paragraph of so many code points."""
    return f"<{tag}>{sized(length, end='.', first=first).capitalize()}</{tag}>"


def paragraphs(count: int, length: int = 120, first: int = 0) -> str:
    return "".join(text(length, first + 30 * i) for i in range(count))


def marked(length: int, end: str = ".") -> str:
    """Return a line of so many code points, which begins with the word of the block that a test is about."""
    return sized(length, f"{MARK} ", end, first=1_500)


def label(article: Article) -> str:
    return next(block.label.value for block in article.blocks if MARK in block.text)


def group(article: Article) -> str:
    return "text" if any(MARK in block.text for block in article.body) else "no text"


def article_around(inner: str) -> str:
    return f"<article><h1>{TITLE}</h1>{paragraphs(3)}{inner}{paragraphs(3, first=200)}</article>"


def inside(make: Callable[[int], str], head: Callable[[int], str] = lambda _: "") -> Callable[[int], Article]:
    """Make pages with something in the middle of their text."""
    return lambda count: read(article_around(make(count)), head(count))


def declared(words: str) -> str:
    whole = {"@type": "NewsArticle", "headline": TITLE, "articleBody": f"Before it. {words} After it."}
    return f"<script type='application/ld+json'>{json.dumps(whole)}</script>"


def link(words: str) -> str:
    return f"<a href='/x'>{words}</a>"


def apart(between: str, first: str = "") -> Article:
    """Make a page with two texts of 150 and 600 code points, and something between them."""
    mine = first or f"<p>{marked(150)}</p>"
    return read(f"<main><div>{mine}</div><div>{between}</div><div>{paragraphs(4, 150, 800)}</div></main>")
