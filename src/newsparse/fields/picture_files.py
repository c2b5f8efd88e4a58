"""Where the file of a picture is: lazy ones, those of a `<noscript>`, of a `srcset`, of a `<picture>`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from operator import itemgetter

from newsparse.reading.dom import Dom
from newsparse.reading.dom_head import Attributes
from newsparse.text.patterns import late_pattern
from newsparse.text.urls import address

_SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-lazy", "data-image", "poster")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_LAZY = ("data-src", "data-original", "data-lazy-src", "data-lazy")
_STAND_IN = late_pattern(r"placeholder|blank\.|spacer|1x1|pixel\.|transparent|lazy|loading\.|gr[ea]y\.|dummy")
"""What the names of files say that are shown until a picture is loaded."""
_BETWEEN = late_pattern(r",\s")
_SIZE = late_pattern(r"([0-9]{1,6}(?:\.[0-9]{1,3})?)[wx],?")
_SIZE_OF = itemgetter(0)
_MAX_SET = 4_000  # code points of a `srcset` that are read
_MOST_SOURCES = 20  # of a `<picture>`
_BESIDE = 3  # elements between a lazy picture and the one that stands for it


def attributes_of(dom: Dom, e: int) -> Attributes:
    """Return the attributes of a picture: those of the one in a `<noscript>` beside it, where there is one."""
    attributes = dom.attributes[e]
    if dom.unscripted and (unscripted := _without_script(dom, e)):
        return {**unscripted, "alt": unscripted.get("alt") or attributes.get("alt")}
    return attributes


def _without_script(dom: Dom, e: int) -> Attributes | None:
    """Return the picture in a `<noscript>` beside a picture: what it stands for where no script loads it."""
    beside = islice(dom.around(dom.parents[e]), _BESIDE)
    return next((dom.unscripted[around] for around in beside if around in dom.unscripted), None)


def file_of(dom: Dom, e: int, attributes: Attributes, base: str | None) -> str | None:
    """Return where the file of a picture is: its largest version, else what a lazy one will load, else its source.

    Args:
        dom: the page.
        e: the picture.
        attributes: what `attributes_of` says.
        base: the address of the page.
    """
    for value in _sources(dom, e, attributes):
        if value and value.strip() and (found := address(value, base)):
            return found
    return None


def _sources(dom: Dom, e: int, attributes: Attributes) -> Iterator[str | None]:
    versions = [one for held in (attributes, *_of_picture(dom, e)) for one in _versions(held)]
    if versions:
        largest_first = sorted(versions, key=_SIZE_OF, reverse=True)
        yield next((source for _, source in largest_first if not is_placeholder(source)), None)
    first, *others = _SOURCES
    is_lazy = is_placeholder(attributes.get(first) or "")
    yield from map(attributes.get, others if is_lazy else (*_LAZY, *_SOURCES))
    if is_lazy:
        yield attributes.get(first)


def _of_picture(dom: Dom, e: int) -> Iterator[Attributes]:
    """Yield the other versions of a picture: the `<source>` beside it in its `<picture>`."""
    around = dom.parents[e]
    if dom.tags[around] == "picture":
        for other in range(max(around + 1, e - _MOST_SOURCES), e):
            if dom.tags[other] == "source":
                yield dom.attributes[other]


def is_placeholder(source: str) -> bool:
    """Tell whether a source is a stand-in until the picture is loaded.

    Example:
        >>> is_placeholder("data:image/gif;base64,R0"), is_placeholder("/a/blank.gif"), is_placeholder("/a/quay.jpg")
        (True, True, False)
    """
    name = source.strip().lower()
    return not name or name.startswith("data:") or _STAND_IN.search(name, name.rfind("/") + 1) is not None


def _versions(attributes: Attributes) -> Iterator[tuple[float, str]]:
    for name in _SETS:
        if versions := attributes.get(name):
            yield from sizes(versions)


def sizes(versions: str) -> Iterator[tuple[float, str]]:
    """Yield the pictures of a `srcset`, each with its size.

    Example:
        >>> list(sizes("/a.jpg 320w, /b.jpg 1280w")), list(sizes("/a.jpg, /b.jpg 2x"))
        ([(320.0, '/a.jpg'), (1280.0, '/b.jpg')], [(1.0, '/a.jpg'), (2.0, '/b.jpg')])
    """
    for version in _BETWEEN.split(versions[:_MAX_SET]):
        parts = version.split()
        if parts:
            size = _SIZE.fullmatch(parts[1]) if len(parts) > 1 else None
            yield float(size[1]) if size else 1.0, parts[0].rstrip(",")
