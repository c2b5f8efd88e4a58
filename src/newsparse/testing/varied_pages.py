"""Strategies for saved pages as others would save or publish them: noisy, damaged, within another site's page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import attrs
from hypothesis import strategies as st

from newsparse._classes import frozen
from newsparse.model.article import Article
from newsparse.testing import strategies as news
from newsparse.testing._parsing import as_plugin
from newsparse.testing.pages import EXPECTED, Gold, read_gold

_OPEN = re.compile(r"<body[^>]{0,2000}>", re.IGNORECASE)
_CLOSE = re.compile(r"</body\s{0,9}>", re.IGNORECASE)
_TAG = re.compile(r"<(?:p|div|section|article|li|h[1-6])(?=[\s>])")
_TAIL = 20  # code points of the body's last line that are looked for in the source
_NAMES = ("x-header", "x-nav", "x-related", "x-newsletter", "x-footer")


@frozen
class VariedPage:
    """A saved page with changes that leave its article as it is."""

    name: str
    """The folder of the golden page that it is made of."""
    source: str = attrs.field(repr=False)
    kind: str
    """`html` or `text`."""
    given: dict[str, Any]
    """Further arguments of `newsparse.parse`: the address of the page."""
    body_text: str = attrs.field(repr=False)
    """The body of the page without the changes."""

    def parse(self, *plugins: object) -> Article:
        """Parse the page with these plugins and no others."""
        from newsparse.api import parse

        kind: Any = self.kind
        return parse(self.source, kind=kind, plugins=tuple(map(as_plugin, plugins)), strict=True, **self.given)


def varied_pages(plugin: object, folder: Path) -> st.SearchStrategy[VariedPage]:
    """Draw golden pages of a plugin with changes that must not change their body.

    A page of HTML gets furniture of another site around its own, attributes and comments among its tags, elements
    around all of it, and loses tags and scripts behind its article. A page of flat text gets other line ends and white
    space.

    Args:
        plugin: the plugin.
        folder: the one with golden pages, `tests/pages`.

    A page that cannot be read fails the test that draws, and no other.

    Raises:
        ValueError: when it is drawn from, if there is none.
    """
    return st.deferred(lambda: _golden(plugin, folder))


def _golden(plugin: object, folder: Path) -> st.SearchStrategy[VariedPage]:
    golden = [read_gold(path.parent) for path in sorted(folder.glob(f"*/{EXPECTED}"))]
    if not golden:
        msg = f"{folder} holds no golden pages: folders with {EXPECTED}"
        raise ValueError(msg)
    return st.one_of([_varied(gold, gold.explain([plugin]).article) for gold in golden])


@st.composite
def _varied(draw: st.DrawFn, gold: Gold, article: Article) -> VariedPage:
    source = gold.page.read_bytes().decode("utf-8", "replace")
    given = {name: value for name, value in gold.given.items() if name in ("url", "language")}
    if gold.page.suffix == ".html":
        kind, changed = "html", draw(_varied_html(source, article.body_text))
    else:
        kind, changed = "text", draw(_varied_text(source))
    return VariedPage(gold.page.parent.name, changed, kind, given, article.body_text)


@st.composite
def _varied_html(draw: st.DrawFn, source: str, body: str) -> str:
    source = draw(_cut(source, body))
    for _ in range(draw(st.integers(0, 3))):
        source = draw(_noted(source))
    opening, closing = _OPEN.search(source), _CLOSE.search(source)
    first = opening.end() if opening else 0
    last = closing.start() if closing and closing.start() >= first else len(source)
    inside = source[first:last]
    for _ in range(draw(st.integers(0, 2))):
        inside = f'<div class="{draw(st.sampled_from(_NAMES))}-around">{inside}</div>'
    above, below = draw(furniture()), draw(furniture())
    return f"{source[:first]}{above}{inside}{below}{source[last:]}"


@st.composite
def furniture(draw: st.DrawFn) -> str:
    """Draw what stands around an article on the page of another site: a list of links, lines, a paragraph."""
    name = draw(st.sampled_from(_NAMES))
    titles = draw(st.lists(news.titles(), max_size=3))
    links = "".join(f'<li><a href="/{i}">{escape(title)}</a></li>' for i, title in enumerate(titles))
    lines = "".join(f"<p>{escape(text)}</p>" for text, _ in draw(st.lists(news.boilerplate(), max_size=2)))
    return f'<div class="{name}"><ul>{links}</ul>{lines}</div>' if links or lines else ""


@st.composite
def _noted(draw: st.DrawFn, source: str) -> str:
    """Draw the page with a comment before one of its tags, or with an attribute in it."""
    places = [match.span() for match in _TAG.finditer(source)]
    if not places:
        return source
    start, end = draw(st.sampled_from(places))
    if draw(st.booleans()):
        return f"{source[:end]} data-x-note={draw(st.integers(0, 99))}{source[end:]}"
    return f"{source[:start]}<!-- note -->{source[start:]}"


@st.composite
def _cut(draw: st.DrawFn, source: str, body: str) -> str:
    """Draw the page without a part of what follows the article, as a broken download leaves it."""
    tail = escape(body.rpartition("\n")[2][-_TAIL:], quote=False)
    at = source.find(tail) if len(tail) >= _TAIL and source.count(tail) == 1 else -1
    closing = source.find(">", at + len(tail)) + 1 if at >= 0 else 0
    if not closing or not draw(st.booleans()):
        return source
    return source[: draw(st.integers(closing, len(source)))]


def _varied_text(source: str) -> st.SearchStrategy[str]:
    return st.sampled_from(tuple(dict.fromkeys(_texts(source))))


def _texts(source: str) -> Iterator[str]:
    lines = source.splitlines()
    yield source
    yield "\r\n".join(lines) + "\r\n"
    yield "\ufeff" + source
    yield "\n".join(f"{line}  " if line.strip() else line for line in lines) + "\n\n\n"
