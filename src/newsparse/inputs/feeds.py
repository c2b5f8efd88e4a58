"""Articles of RSS and Atom feeds that carry their whole text."""

from __future__ import annotations

import html
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import BinaryIO
from xml.etree.ElementTree import Element, ParseError, iterparse

from newsparse.inputs.made import made_page
from newsparse.inputs.page import StoredPage

_ATOM = "{http://www.w3.org/2005/Atom}"
_RSS1 = "{http://purl.org/rss/1.0/}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_ENTRIES = {"item", f"{_RSS1}item", f"{_ATOM}entry"}
_TEXTS = ("{http://purl.org/rss/1.0/modules/content/}encoded", f"{_ATOM}content", f"{_ATOM}summary", "description",
          f"{_RSS1}description")  # fmt: skip
"""Where the text stands: whole, then what a feed has instead."""
_TITLES = ("title", f"{_ATOM}title", f"{_RSS1}title")
_DATES = ("pubDate", f"{_ATOM}published", f"{_ATOM}updated", f"{_DC}date")
_AUTHORS = (f"{_DC}creator", f"{_ATOM}author/{_ATOM}name", "author")


def feed(file: BinaryIO, path: str) -> Iterator[StoredPage]:
    """Yield the entries of a feed, each as a page of its text below its title."""
    number = 0
    try:
        for _, element in iterparse(file):  # noqa: S314  # expat loads nothing and bounds entities
            if element.tag in _ENTRIES:
                number += 1
                yield _page(element, f"{path}#{number}")
                element.clear()
    except ParseError as error:
        yield StoredPage(path, error=f"the feed is no sound XML behind its entry {number}: {error}")


def _page(entry: Element, name: str) -> StoredPage:
    text = _first(entry, _TEXTS)
    url = _address(entry)
    if not text:
        return StoredPage(name, url=url, error="the entry has no text")
    page = made_page(
        text, title=_first(entry, _TITLES), published=_iso(_first(entry, _DATES)), author=_first(entry, _AUTHORS),
        heading=True,
    )  # fmt: skip
    return StoredPage(name, page, url=url, kind="html")


def _first(entry: Element, tags: tuple[str, ...]) -> str:
    found = (_text(element) for tag in tags if (element := entry.find(tag)) is not None)
    return next((text for text in found if text), "")


def _text(element: Element) -> str:
    """Return what an element says: its words, or, of an Atom text with markup, the markup."""
    if element.get("type") == "xhtml":
        return "".join(map(_markup, element))
    return (element.text or "").strip()


def _markup(element: Element) -> str:
    """Return an element of XHTML as HTML, without attributes that feeds need not have."""
    tag = element.tag.rpartition("}")[2]
    href = f' href="{html.escape(element.get("href", ""))}"' if element.get("href") else ""
    inside = html.escape(element.text or "") + "".join(map(_markup, element))
    return f"<{tag}{href}>{inside}</{tag}>{html.escape(element.tail or '')}"


def _address(entry: Element) -> str | None:
    for link in (*entry.findall(f"{_ATOM}link"), *entry.findall("link"), *entry.findall(f"{_RSS1}link")):
        address = link.get("href") if link.get("rel", "alternate") == "alternate" else None
        if found := address or (link.text or "").strip():
            return found
    return None


def _iso(date: str) -> str:
    """Return a date of a feed in ISO 8601: RSS writes it as mail does."""
    try:
        return parsedate_to_datetime(date).isoformat() if "," in date else date
    except ValueError:
        return ""
