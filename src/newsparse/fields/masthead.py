"""The name of a site as its page shows it: the end of `<title>` that stands in the masthead, too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import NamedTuple

from newsparse.fields.site_names import ends_of, name_key
from newsparse.gazetteers.class_words import FRONT_PAGES, MASTHEAD_NAMES
from newsparse.reading import metadata as declared
from newsparse.reading.html import Html
from newsparse.text.clean import one_line
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span

_MAX_NAME = 60  # code points
_MAX_LOOK = 400  # elements of each kind that are looked at: a masthead stands at the head of a page, or at its foot
_LOGO = late_pattern(r"\blogo\b", re.IGNORECASE)
_HOST = late_pattern(r"(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,}", re.IGNORECASE)
_PATHS = "|".join(map(re.escape, sorted(FRONT_PAGES)))
_FRONT = late_pattern(rf"(?:https?:(?://[^/?#]*+)?|//[^/?#]*+|(?=/))/*+(?i:{_PATHS})/*+\??(?:#.*)?", re.DOTALL)
_IDS = frozenset(MASTHEAD_NAMES)
_NAMES = late_pattern(rf"(?:^|[^a-z])(?:{'|'.join(MASTHEAD_NAMES)})(?:[^a-z]|$)")
_STEMS = ("logo", "brand", "masthead", "wordmark", "title", "name")  # one of which stands in each of the names


class Masthead(NamedTuple):
    """The name that a page gives its site in its title, with the place that confirms it."""

    name: str
    source: str
    """`masthead`, or `url` where the host confirms it."""
    span: Span | None = None


def masthead(page: Html | None, url: str | None, front_pages: AbstractSet[str] = frozenset()) -> Masthead | None:
    """Return the name at an end of the title that a link to the front page, a logo or the host says, too.

    A section, which titles end with as well, is neither: its link leads to the section. Of a page without `<title>`,
    such as Markdown, it is what the first link to the front page says, unless that is "Home" or the like.

    Args:
        page: the HTML page; None for flat text.
        url: where it came from.
        front_pages: what front pages are called, folded.
    """
    if page is None:
        return None
    if not page.dom.title:
        return _linked(page, front_pages)
    ends = {name_key(end): end for end in ends_of(one_line(page.dom.title)) if 1 < len(end) <= _MAX_NAME}
    ends.pop("", None)
    if not ends:
        return None
    for words, span in _shown(page):
        if end := ends.get(name_key(_LOGO.sub(" ", words))):
            return Masthead(end, "masthead", span)
    host = name_key(declared.main_part(url or page.declared.get("link.canonical")))
    return Masthead(ends[host], "url") if host in ends else None


def _linked(page: Html, front_pages: AbstractSet[str]) -> Masthead | None:
    dom = page.dom
    for e in page.by_tag.get("a", ()):
        if is_front_page(dom.get(e, "href")):
            words = dom.within(e)
            is_home = any(name in fold(words) for name in front_pages)  # "Zur Startseite"
            is_name = 1 < len(words) <= _MAX_NAME and "\n" not in words and not is_home
            at = dom.text.find(words, dom.opens[e])
            return Masthead(words, "masthead", Span(at, at + len(words))) if is_name else None
    return None


def _shown(page: Html) -> Iterator[tuple[str, Span | None]]:
    """Yield what links to the front page and logos say, in their words and in those for their pictures."""
    dom = page.dom
    for e in islice(_candidates(page), _MAX_LOOK):
        attributes = dom.attributes[e]
        words = dom.within(e)
        if 0 < len(words) <= _MAX_NAME:
            start = dom.text.find(words, dom.opens[e])
            yield words, Span(start, start + len(words))
        for name in ("title", "aria-label", "alt"):
            if said := attributes.get(name):
                yield said[:_MAX_NAME], None
        for inner in range(e + 1, min(e + 4, len(dom.tags))):
            if dom.tags[inner] == "img" and (said := dom.get(inner, "alt")):
                yield said[:_MAX_NAME], None


def _candidates(page: Html) -> Iterator[int]:
    """Yield links to the front page, headers, and elements that are named as logos are, in page order."""
    tags = page.dom.tags
    stems = [stem for stem in _STEMS if stem in page.class_words]
    known: dict[str | None, bool] = {None: False}  # names repeat on a page
    for e, attributes in enumerate(page.dom.attributes):
        if attributes:
            names = attributes.get("class")
            if names not in known:
                known[names] = _is_named(names or "", stems)
            if (
                known[names]
                or attributes.get("id") in _IDS
                or (tags[e] == "a" and is_front_page(attributes.get("href") or ""))
            ):
                yield e
                continue
        if tags[e] == "header":
            yield e


def _is_named(names: str, stems: Iterable[str]) -> bool:
    low = names.lower()
    return any([stem in low for stem in stems]) and _NAMES.search(low) is not None  # noqa: C419 - as of most


def is_host(name: str) -> bool:
    """Tell whether a name is the host of a site, and says no more.

    Example:
        >>> is_host("paper.example"), is_host("The Paper")
        (True, False)
    """
    return "." in name and _HOST.fullmatch(name) is not None


def is_front_page(address: str) -> bool:
    """Tell whether a link leads to the front page of a site.

    Example:
        >>> [is_front_page(one) for one in ("/", "https://paper.example", "/index.html", "/sport", "#", "?page=2")]
        [True, True, True, False, False, False]
    """
    return _FRONT.fullmatch(address) is not None
