"""Articles of RSS and Atom feeds that carry their whole text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import BinaryIO
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, ParseError, iterparse

from newsparse.fields.site_names import ends_of, name_key
from newsparse.inputs.made import made_page
from newsparse.inputs.page import StoredPage
from newsparse.reading.metadata import main_part
from newsparse.text.clean import one_line

_ATOM = "{http://www.w3.org/2005/Atom}"
_RSS1 = "{http://purl.org/rss/1.0/}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_ENTRIES = {"item", f"{_RSS1}item", f"{_ATOM}entry"}
_TEXTS = ("{http://purl.org/rss/1.0/modules/content/}encoded", f"{_ATOM}content", f"{_ATOM}summary", "description",
          f"{_RSS1}description")  # fmt: skip
"""Where the text stands: whole, then what a feed has instead."""
_TITLES = ("title", f"{_ATOM}title", f"{_RSS1}title")
_LOGOS = ("image", f"{_RSS1}image")
"""The logo of a site, which has a title of its own."""
_DATES = ("pubDate", f"{_ATOM}published", f"{_ATOM}updated", f"{_DC}date")
_AUTHORS = (f"{_DC}creator", f"{_ATOM}author/{_ATOM}name", "author")
_LINKS = (f"{_ATOM}link", "link", f"{_RSS1}link")
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_KEPT = ("href", "src", "srcset", "alt", "poster", "datetime", "cite", "width", "height", "class")
_VOID = frozenset(("br", "embed", "hr", "img", "source", "wbr"))
"""Elements of HTML that have no end."""
_MEDIA = "{http://search.yahoo.com/mrss/}"
_TAG = re.compile(r"</?[A-Za-z][^<>]*+>")


def feed(file: BinaryIO, path: str) -> Iterator[StoredPage]:
    """Yield the entries of a feed, each as a page of its text below its title."""
    number, base, home, name, is_inside, in_logo = 0, "", "", "", False, False
    try:
        for event, element in iterparse(file, ("start", "end")):  # noqa: S314  # expat loads nothing, bounds entities
            if event == "start":
                is_inside = is_inside or element.tag in _ENTRIES
                in_logo = in_logo or element.tag in _LOGOS
                base = base if is_inside else _joined(base, element.get(_BASE, ""))
            elif element.tag in _ENTRIES:
                number += 1
                yield _page(element, f"{path}#{number}", base or home, _site_name(name, base or home))
                element.clear()
                is_inside = False
            elif element.tag in _LINKS and not is_inside:
                home = home or _target(element)
            elif element.tag in _TITLES and not is_inside and not in_logo:
                name = name or one_line(_text(element))
            elif element.tag in _LOGOS:
                in_logo = False
    except ParseError as error:
        yield StoredPage(path, error=f"the feed is no sound XML behind its entry {number}: {error}")


def _site_name(title: str, home: str) -> str:
    """Return the name of the site in the title of its feed: all of it, or the part of "Sport | The Courier" with it."""
    parts = ends_of(title) or title.split(": ")
    if len(parts) == 1:
        return title
    host = name_key(main_part(home))
    return next((part for part in parts if host and name_key(part) == host), "")


def _page(entry: Element, name: str, base: str, publisher: str) -> StoredPage:
    text = _first(entry, _TEXTS)
    url = _address(entry, _joined(base, entry.get(_BASE, "")))
    if not text:
        return StoredPage(name, url=url, error="the entry has no text")
    page = made_page(
        text, title=_title(entry), published=_iso(_first(entry, _DATES)), author=_first(entry, _AUTHORS),
        heading=True, publisher=publisher, image=_joined(url or base, picture) if (picture := _picture(entry)) else "",
    )  # fmt: skip
    return StoredPage(name, page, url=url, kind="html")


def _first(entry: Element, tags: tuple[str, ...]) -> str:
    found = (_text(element) for tag in tags if (element := entry.find(tag)) is not None)
    return next((text for text in found if text), "")


def _title(entry: Element) -> str:
    """Return the title in plain words; one of Atom may have markup."""
    element = next((found for tag in _TITLES if (found := entry.find(tag)) is not None), None)
    if element is None:
        return ""
    if element.get("type") == "html":
        return html.unescape(_TAG.sub("", element.text or "")).strip()
    return "".join(element.itertext()).strip()


def _text(element: Element) -> str:
    """Return what an element says: its words, or, of an Atom text with markup, the markup."""
    if element.get("type") == "xhtml":
        return "".join(map(_markup, element))
    return (element.text or "").strip()


def _markup(element: Element) -> str:
    """Return an element of XHTML as HTML, with the attributes that say where something is and what it shows."""
    tag = element.tag.rpartition("}")[2]
    kept = "".join(f' {name}="{html.escape(value)}"' for name in _KEPT if (value := element.get(name)))
    inside = html.escape(element.text or "") + "".join(map(_markup, element))
    closed = "" if tag in _VOID else f"{inside}</{tag}>"
    return f"<{tag}{kept}>{closed}{html.escape(element.tail or '')}"


def _picture(entry: Element) -> str:
    """Return the address of the picture that an entry has beside its text; empty where it has none."""
    for element in (*entry.iter(f"{_MEDIA}content"), *entry.iter("enclosure"), *entry.iter(f"{_ATOM}link")):
        kind = element.get("type") or element.get("medium") or ""
        is_beside = element.tag != f"{_ATOM}link" or element.get("rel") == "enclosure"
        if is_beside and kind.startswith("image") and (found := element.get("url") or element.get("href")):
            return found
    thumbnail = next(entry.iter(f"{_MEDIA}thumbnail"), None)
    return "" if thumbnail is None else thumbnail.get("url", "")


def _address(entry: Element, base: str) -> str | None:
    found = (_target(link) for tag in _LINKS for link in entry.findall(tag))
    return next((_joined(base, address) for address in found if address), None)


def _target(link: Element) -> str:
    address = link.get("href") if link.get("rel", "alternate") == "alternate" else None
    return (address or link.text or "").strip()


def _joined(base: str, address: str) -> str:
    """Return an address seen from another; as it is where either is broken."""
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _iso(date: str) -> str:
    """Return a date of a feed in ISO 8601: RSS writes it as mail does."""
    try:
        return parsedate_to_datetime(date).isoformat() if "," in date else date
    except ValueError:
        return ""
