"""The pictures of an HTML page: which one a caption belongs to, and where its file is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newsparse.fields.context import Context
from newsparse.model.article import Figure
from newsparse.model.labels import Label
from newsparse.reading.dom import Attributes, Dom
from newsparse.reading.html import Html
from newsparse.reading.jsonld import plain
from newsparse.text.clean import one_line
from newsparse.text.urls import address

_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-lazy", "data-image", "poster")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_CLIMB = 5  # elements between a caption and what it shares with its picture
_MAX_ALT = 1_000
_HOLDERS = ("figure", "picture", "amp-img")


def with_pictures(figures: Sequence[Figure], context: Context) -> list[Figure]:
    """Give figures their pictures, and add the pictures of the text that have neither caption nor credit."""
    page = context.html
    if page is None:
        return list(figures)
    nearest = _nearest(page) if figures else {}
    used: set[int] = set()
    found: list[tuple[int, Figure]] = []
    for figure in figures:
        span = figure.caption_span or figure.credit_span
        e = _picture_beside(page.dom, nearest, span.start) if span else None
        found.append((span.start if span else 0, figure if e is None else _with(figure, page, e, context)))
        used |= {e} if e is not None else set()
    for e in _pictures_of_text(context, page):
        if e not in used:
            figure = _with(Figure(), page, e, context)
            if figure.url:
                found.append((page.dom.opens[e], figure))
    return [figure for _, figure in sorted(found, key=lambda pair: pair[0])]


def _nearest(page: Html) -> dict[int, int]:
    """Return for the elements around pictures the first picture inside."""
    parents, nearest = page.dom.parents, dict[int, int]()
    for e in reversed(page.pictures):
        around = parents[e]
        for _ in range(_CLIMB):
            if around < 0:
                break
            nearest[around] = e
            around = parents[around]
    return nearest


def _picture_beside(dom: Dom, nearest: dict[int, int], start: int) -> int | None:
    """Return the picture in the innermost element that holds both it and the words at `start`."""
    block = bisect_right(dom.starts, start) - 1
    e = dom.owners[block] if block >= 0 else -1
    for _ in range(_CLIMB):
        if e < 0:
            return None
        if e in nearest:
            return nearest[e]
        e = dom.parents[e]
    return None


def _pictures_of_text(context: Context, page: Html) -> Iterator[int]:
    """Yield the pictures in figures between the headline and the end of the text."""
    if not context.body:
        return
    first = next((block.start for block in context.labelled(Label.TITLE)), context.body[0].start)
    start, end = min(first, context.body[0].start), context.body[-1].end
    dom = page.dom
    between = bisect_left(dom.opens, start), bisect_right(dom.opens, end)
    for e in page.pictures[slice(*[bisect_left(page.pictures, at) for at in between])]:
        if dom.tags[e] != "video" and _is_held(dom, e):
            yield e


def _is_held(dom: Dom, e: int) -> bool:
    """Tell whether a picture stands in a figure, and in no link to another page."""
    around = dom.parents[e]
    held = dom.tags[e] == "amp-img"
    for _ in range(_CLIMB):
        if around < 0:
            break
        if dom.tags[around] in ("a", "aside", "nav", "footer", "li"):
            return False
        held = held or dom.tags[around] in _HOLDERS
        around = dom.parents[around]
    return held


def _with(figure: Figure, page: Html, e: int, context: Context) -> Figure:
    attributes = page.dom.attributes[e]
    alt = one_line(plain((attributes.get("alt") or "")[:_MAX_ALT]))
    url = _file(attributes, context.document.url)
    return Figure(figure.caption, figure.credit, url, alt or None, figure.caption_span, figure.credit_span)


def _file(attributes: Attributes, base: str | None) -> str | None:
    """Return where the file of a picture is: the first source that is an address and no placeholder."""
    for name in (*_SOURCES, *_SETS):
        value = attributes.get(name)
        if value and name in _SETS:
            value = value.split(",")[0].split(" ")[0]
        if value and value.strip() and (found := address(value, base)):
            return found
    return None
