"""The pictures and videos of an HTML page: which one a caption belongs to, and which others are of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from operator import itemgetter
from typing import Literal

from newsparse._cached_attribute import cached_attribute
from newsparse.fields.context import Context
from newsparse.fields.declared_media import holder, licences_of_figures
from newsparse.fields.picture_files import attributes_of, file_of
from newsparse.fields.players import Player, players
from newsparse.labelling.html.class_names import NO_HINT, hint_of
from newsparse.model.article import Figure
from newsparse.model.labels import Group, Label
from newsparse.reading.dom import BLOCKS, Dom
from newsparse.reading.html import Html
from newsparse.reading.jsonld import plain
from newsparse.text.clean import one_line
from newsparse.text.urls import address

_CLIMB = 5  # elements between a caption and what it shares with its picture
_MAX_ALT = 1_000
_HOLDERS = frozenset(("figure", "picture", "amp-img"))
_SECTIONS = frozenset(("article", "main"))
_ELSEWHERE = frozenset(("aside", "nav", "footer", "button"))
_PICTURE_FILES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")
_PLACE = itemgetter(0)
_Shown = tuple[str | None, str | None, Literal["picture", "video"], str | None]
"""Where a picture or film is, what stands for it, its kind, and the service that shows it."""
_SMALL = 100  # pixels; icons and portraits in a line are smaller, pictures of a text are not


class Pictures:
    """The pictures, films and players of a page."""

    def __init__(self, context: Context, page: Html) -> None:
        self.dom, self.base = page.dom, context.document.url
        self.players: dict[int, Player] = players(page, self.base)
        self._licences = licences_of_figures(self.dom, context.licence_links, self.base)
        self.places = sorted({*page.pictures, *self.players})
        self._body = context.body

    @cached_attribute
    def paragraphs(self) -> frozenset[int]:
        """The elements around the blocks of the text."""
        return frozenset([self.dom.owners[bisect_left(self.dom.starts, block.start)] for block in self._body])

    @cached_attribute
    def containers(self) -> frozenset[int]:
        """The elements around those."""
        return frozenset([self.dom.parents[e] for e in self.paragraphs])

    def is_video(self, e: int) -> bool:
        """Tell whether the element at `e` is a film or its player."""
        return e in self.players or self.dom.tags[e] == "video"

    def figure(self, e: int, words: Figure | None = None) -> Figure:
        """Return the picture or film at `e` as a figure, with the words of another where there is one."""
        licence = self._licences.get(holder(self.dom, e)) if self._licences else None
        url, alt, kind, provider = self._shown(e)
        if words is None:
            return Figure(None, None, url, alt, None, None, kind, provider, licence)
        spans = words.caption_span, words.credit_span
        return Figure(words.caption, words.credit, url, alt, *spans, kind, provider, licence)

    def _shown(self, e: int) -> _Shown:
        """Return what a figure shows at `e`."""
        if player := self.players.get(e):
            return player.url, None, "video", player.provider
        if self.dom.tags[e] == "video":
            source = self.dom.get(e, "src") or self.dom.get(e, "data-src")
            return address(source, self.base) if source else None, None, "video", None
        attributes = attributes_of(self.dom, e)
        alt = attributes.get("alt")
        words = one_line(plain(alt[:_MAX_ALT])) if alt else None
        return file_of(self.dom, e, attributes, self.base), words or None, "picture", None

    def of_text(self, e: int) -> bool:
        """Tell whether a picture or film is of the text: in no link to another page, and in no box of another kind."""
        dom = self.dom
        held = self.is_video(e) or dom.tags[e] in _HOLDERS
        for around in islice(dom.around(dom.parents[e]), _CLIMB):
            tag = dom.tags[around]
            if tag in _ELSEWHERE or (tag == "a" and not self._enlarges(around)) or self._is_other_box(around):
                return False
            if tag == "li" and self._has_words(around) and not held:
                return False
            held = held or tag in _HOLDERS
        return held or self._is_among_paragraphs(e)

    def _has_words(self, e: int) -> bool:
        return self.dom.closes[e] > self.dom.opens[e]

    def _enlarges(self, e: int) -> bool:
        """Tell whether a link leads to a picture, not to another page."""
        target = self.dom.get(e, "href").partition("?")[0].lower()
        return target.endswith(_PICTURE_FILES) or target.startswith("#")

    def _is_other_box(self, e: int) -> bool:
        """Tell whether the names of an element say that it is furniture, or about an author."""
        names = self.dom.attributes[e].get("class")
        hint = hint_of(names) if names else NO_HINT
        if hint is NO_HINT or hint.label is None or e in self.containers:
            return False
        return hint.label is Label.BYLINE or (hint.label.group is Group.BOILERPLATE and hint.label is not Label.OTHER)

    def _is_among_paragraphs(self, e: int) -> bool:
        """Tell whether a picture stands alone between the paragraphs of the text, or large in one of them."""
        dom = self.dom
        size = [int(number) for name in ("width", "height") if (number := dom.get(e, name)).isdecimal()]
        if size and min(size) < _SMALL:
            return False
        for around in islice(dom.around(dom.parents[e]), _CLIMB):
            if around in self.containers:
                return True
            if dom.tags[around] in BLOCKS and self._has_words(around):
                return around in self.paragraphs and bool(size)
        return False


def with_pictures(figures: Sequence[Figure], context: Context) -> list[Figure]:
    """Give figures their pictures; add those of the text without a caption, and the videos that JSON-LD declares."""
    page = context.html
    if page is None:
        return list(figures)
    pictures = Pictures(context, page)
    nearest = _nearest(page, pictures.places) if figures else {}
    used: set[int] = set()
    found: list[tuple[int, Figure]] = []
    for figure in figures:
        span = figure.credit_span if figure.caption_span is None else figure.caption_span
        start = span.start if span is not None else 0
        e = _picture_beside(page.dom, nearest, start) if span is not None else None
        if e is not None:
            used.add(e)
        found.append((start, figure if e is None else pictures.figure(e, figure)))
    for e in _pictures_of_text(context, pictures):
        if e not in used:
            figure = pictures.figure(e)
            if figure.url or figure.kind == "video":
                found.append((page.dom.opens[e], figure))
    in_order = [figure for _, figure in sorted(found, key=_PLACE)]
    return context.declared_media.added_to(_once(in_order))


def _once(figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures without those that repeat another: the same file, with the same words or none."""
    words: dict[str, set[str | None]] = {}
    for figure in figures:
        words.setdefault(figure.url or "", set()).add(figure.caption)
    found: dict[tuple[str, str | None, int], Figure] = {}
    for number, figure in enumerate(figures):
        if figure.url is None:
            found[("", figure.caption, number)] = figure
        elif figure.caption is not None or words[figure.url] == {None}:
            found.setdefault((figure.url, figure.caption, 0), figure)
    return list(found.values())


def _nearest(page: Html, pictures: Sequence[int]) -> dict[int, int]:
    """Return for the elements around pictures the first picture inside."""
    dom, nearest = page.dom, dict[int, int]()
    for e in reversed(pictures):
        nearest.update(dict.fromkeys(islice(dom.around(dom.parents[e]), _CLIMB), e))
    return nearest


def _picture_beside(dom: Dom, nearest: dict[int, int], start: int) -> int | None:
    """Return the picture in the innermost element that holds both it and the words at `start`."""
    own = dom.owners[bisect_right(dom.starts, start) - 1]
    return next((nearest[e] for e in islice(dom.around(own), _CLIMB) if e in nearest), None)


def _pictures_of_text(context: Context, pictures: Pictures) -> Iterator[int]:
    """Yield the pictures and films between the headline and the end of the text, and those above it in its section."""
    dom, places = pictures.dom, pictures.places
    if not context.body:
        yield from (e for e in places if pictures.is_video(e) and pictures.of_text(e))
        return
    first = next((block.start for block in context.labelled(Label.TITLE)), context.body[0].start)
    start, end = min(first, context.body[0].start), context.body[-1].end
    own = dom.owners[bisect_left(dom.starts, context.body[0].start)]
    section = next((dom.opens[e] for e in dom.around(own) if dom.tags[e] in _SECTIONS), start)
    start = min(start, section)
    between = bisect_left(dom.opens, start), bisect_right(dom.opens, end)
    yield from filter(pictures.of_text, places[slice(*[bisect_left(places, at) for at in between])])
