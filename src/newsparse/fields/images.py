"""The pictures of an HTML page: which one a caption belongs to, and where its file is."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

import attrs

from newsparse.fields.context import Context
from newsparse.gazetteers.players import PLAYERS
from newsparse.model.article import Figure
from newsparse.model.labels import Label
from newsparse.reading.dom import Attributes, Dom
from newsparse.reading.html import Html
from newsparse.reading.jsonld import plain
from newsparse.text.clean import one_line
from newsparse.text.urls import address, host_of

_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-lazy", "data-image", "poster")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-lazy")
_STAND_INS = (
    "placeholder",
    "blank.",
    "spacer",
    "1x1",
    "pixel.",
    "transparent",
    "lazy",
    "loading.",
    "grey.",
    "gray.",
    "dummy",
)
_MAX_SET = 4_000  # code points of a `srcset` that are read
_CLIMB = 5  # elements between a caption and what it shares with its picture
_MAX_ALT = 1_000
_BESIDE = 3  # elements between a lazy picture and the one that stands for it
_VIDEOS = frozenset(("video", "iframe"))
_HOLDERS = ("figure", "picture", "amp-img")


def with_pictures(figures: Sequence[Figure], context: Context) -> list[Figure]:
    """Give figures their pictures, and add the pictures of the text that have neither caption nor credit."""
    page = context.html
    if page is None:
        return list(figures)
    pictures = sorted([*page.pictures, *[e for e in page.frames if is_player(page.dom, e)]])
    nearest = _nearest(page, pictures) if figures else {}
    used: set[int] = set()
    found: list[tuple[int, Figure]] = []
    for figure in figures:
        span = figure.caption_span or figure.credit_span
        e = _picture_beside(page.dom, nearest, span.start) if span else None
        found.append((span.start if span else 0, figure if e is None else _with(figure, page, e, context)))
        used |= {e} if e is not None else set()
    for e in _pictures_of_text(context, page, pictures):
        if e not in used:
            figure = _with(Figure(), page, e, context)
            if figure.url:
                found.append((page.dom.opens[e], figure))
    return [figure for _, figure in sorted(found, key=lambda pair: pair[0])]


def _nearest(page: Html, pictures: Sequence[int]) -> dict[int, int]:
    """Return for the elements around pictures the first picture inside."""
    parents, nearest = page.dom.parents, dict[int, int]()
    for e in reversed(pictures):
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


def _pictures_of_text(context: Context, page: Html, pictures: Sequence[int]) -> Iterator[int]:
    """Yield the pictures in figures between the headline and the end of the text."""
    if not context.body:
        return
    first = next((block.start for block in context.labelled(Label.TITLE)), context.body[0].start)
    start, end = min(first, context.body[0].start), context.body[-1].end
    dom = page.dom
    between = bisect_left(dom.opens, start), bisect_right(dom.opens, end)
    for e in pictures[slice(*[bisect_left(pictures, at) for at in between])]:
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
    dom = page.dom
    is_video = dom.tags[e] in _VIDEOS
    attributes = dom.attributes[e]
    if not is_video and (unscripted := _without_script(dom, e)):
        attributes = {**unscripted, "alt": unscripted.get("alt") or attributes.get("alt")}
    alt = one_line(plain((attributes.get("alt") or "")[:_MAX_ALT]))
    return attrs.evolve(
        figure,
        url=_file(attributes, context.document.url),
        alt=alt or None,
        kind="video" if is_video else "picture",
        provider=provider_of(dom, e) if dom.tags[e] == "iframe" else None,
    )


def _without_script(dom: Dom, e: int) -> Attributes | None:
    """Return the picture in a `<noscript>` beside a picture: what it stands for where no script loads it."""
    around = dom.parents[e]
    for _ in range(_BESIDE):
        if around < 0:
            break
        if around in dom.unscripted:
            return dom.unscripted[around]
        around = dom.parents[around]
    return None


def _file(attributes: Attributes, base: str | None) -> str | None:
    """Return where the file of a picture is: what a lazy one will load, else its source, else its largest version."""
    for value in _sources(attributes):
        if value and value.strip() and (found := address(value, base)):
            return found
    return None


def _sources(attributes: Attributes) -> Iterator[str | None]:
    first, *others = _SOURCES
    is_lazy = is_placeholder(attributes.get(first) or "")
    yield from map(attributes.get, others if is_lazy else (*_LAZY, *_SOURCES))
    yield from (_largest(attributes.get(name) or "") for name in _SETS)
    if is_lazy:
        yield attributes.get(first)


def is_placeholder(source: str) -> bool:
    """Tell whether a source is a stand-in until the picture is loaded.

    Example:
        >>> is_placeholder("data:image/gif;base64,R0"), is_placeholder("/a/blank.gif"), is_placeholder("/a/quay.jpg")
        (True, True, False)
    """
    name = source.strip().lower()
    return not name or name.startswith("data:") or any(word in name.rpartition("/")[2] for word in _STAND_INS)


def _largest(versions: str) -> str | None:
    """Return the largest picture of a `srcset`.

    Example:
        >>> _largest("/a.jpg 320w, /b.jpg 1280w, /c.jpg 640w"), _largest("/a.jpg, /b.jpg 2x")
        ('/b.jpg', '/b.jpg')
    """
    found: list[tuple[float, str]] = []
    for version in re.split(r",\s", versions[:_MAX_SET]):
        parts = version.split()
        if parts:
            size = re.fullmatch(r"([0-9]{1,6}(?:\.[0-9]{1,3})?)[wx]", parts[1]) if len(parts) > 1 else None
            found.append((float(size[1]) if size else 1.0, parts[0].rstrip(",")))
    return max(found, key=lambda one: one[0])[1] if found else None


def is_player(dom: Dom, e: int) -> bool:
    """Tell whether an `<iframe>` is the player of a film."""
    return provider_of(dom, e) is not None


def provider_of(dom: Dom, e: int) -> str | None:
    """Return the name of the service whose player a frame shows; None for another frame."""
    for name in ("src", *_LAZY):
        host = host_of(dom.get(e, name))
        for player, service in PLAYERS.items() if host else ():
            if host == player or host.endswith(f".{player}"):
                return service
    return None
