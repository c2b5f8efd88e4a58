"""Parsing with chosen sites and plugins alone, and lines as conditions look at them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TypedDict, Unpack

from newsparse._classes import frozen
from newsparse.api import parse
from newsparse.hookspecs import hookimpl
from newsparse.model.article import Article
from newsparse.model.document import Kind, Limits
from newsparse.page.elements import Elements
from newsparse.sites.site import Site
from newsparse.text.fold import fold, normalize


class Arguments(TypedDict, total=False):
    """What `parse_with` hands on to `parse`."""

    url: str | None
    kind: Kind | None
    language: str | None
    captured_at: dt.date | None
    times: bool
    quotes: bool
    events: bool
    encoding: str | None
    limits: Limits
    strict: bool


def parse_with(
    *plugins: Site | object,
    text: str | bytes | None = None,
    html: str | bytes | None = None,
    **options: Unpack[Arguments],
) -> Article:
    r"""Parse a page with the given sites and plugins and no others; what a plugin raises is raised.

    Args:
        plugins: sites, or modules with hooks.
        text: a page as flat text.
        html: a page as HTML; give one of the two.
        options: further arguments of `newsparse.parse`; `strict` is True unless it is given.

    Raises:
        TypeError: if neither or both of `text` and `html` are given.

    Example:
        >>> from newsparse import Is, Label, Rule, Site
        >>> site = Site(name="The Post", signs=(Is("The Post"),), rules=(Rule(Label.SITE_NAME, when=[Is("The Post")]),))
        >>> parse_with(site, text="THE POST\n\nA headline of five words").publisher.name
        'The Post'
    """
    content, kind = (text, "text") if html is None else (html, "html")
    if content is None or (text is not None and html is not None):
        msg = "parse_with needs the page as text= or as html=, one of the two"
        raise TypeError(msg)
    settings: Arguments = {"kind": "text" if kind == "text" else "html", "strict": True, **options}
    return parse(content, plugins=tuple(map(as_plugin, plugins)), **settings)


def as_plugin(plugin: Site | object) -> object:
    """Return a plugin that brings just this site; anything else as it is."""
    return _OneSite(plugin) if isinstance(plugin, Site) else plugin


@frozen
class _OneSite:
    """A plugin made of one site."""

    site: Site

    @property
    def __name__(self) -> str:
        return self.site.name

    @hookimpl
    def newsparse_sites(self) -> Iterable[Site]:
        """Return the one site."""
        return [self.site]


@frozen
class Lines:
    """Lines as conditions compare them."""

    normalized: tuple[str, ...]
    folded: tuple[str, ...]
    elements: Elements | None = None

    def __len__(self) -> int:
        return len(self.folded)


def lines(*texts: str) -> Lines:
    """Return lines that a condition can be held against, one for each text.

    Example:
        >>> from newsparse import Starts
        >>> [Starts("lire aussi").holds(lines("LIRE AUSSI : une suite", "à lire"), i) for i in (0, 1)]
        [True, False]
    """
    return Lines(tuple(map(normalize, texts)), tuple(map(fold, texts)))
