"""Pictures and videos as JSON-LD declares them: videos that no element shows, and the terms of use of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple
from urllib.parse import parse_qs

import attrs

from newsparse._cached_attribute import cached_attribute
from newsparse.fields.players import provider_of
from newsparse.model.article import Figure
from newsparse.reading.dom import Dom
from newsparse.reading.dom_head import Attributes
from newsparse.reading.jsonld import Node, string, strings, types_of
from newsparse.text.clean import one_line
from newsparse.text.patterns import late_pattern
from newsparse.text.urls import address

_VIDEO, _PICTURE, _LIST = "videoobject", "imageobject", "itemlist"
_MEDIA = frozenset((_VIDEO, _PICTURE))
_HOLDING = ("video", "associatedMedia", "image", "primaryImageOfPage", "thumbnail", "encoding", "sharedContent")
"""What hangs under an object of JSON-LD as its pictures and videos."""
_ADDRESSES = ("contentUrl", "embedUrl", "url")
_TERMS = ("license", "usageInfo")
_STATING = frozenset((*_TERMS, "acquireLicensePage", "copyrightNotice"))
_IDS = ("v", "videoId", "video_id", "vid")  # what addresses of players call the film
_MAX_MEDIA = 100
_CLIMB = 10  # elements between a link and the figure that holds it
_SIZE = late_pattern(r"(?:-scaled|-[0-9]{2,4}x[0-9]{2,4}|@[0-9]x|[-_][0-9]{3,4}w)(?=\.[a-z]{3,4}$)")


class Medium(NamedTuple):
    """A picture or video of JSON-LD, the addresses that it has there, and what these have in common with others."""

    node: Node
    addresses: Sequence[str]
    keys: frozenset[str]


class DeclaredMedia:
    """The objects of a page's JSON-LD that are pictures and videos, each once; those of lists are of other pages."""

    def __init__(self, nodes: Sequence[Node], base: str | None) -> None:
        self.base = base
        by_id = {ident: node for node in nodes if len(node) > 1 and isinstance(ident := node.get("@id"), str)}
        listed = listed_objects(nodes)
        found = dict[int, Node]()
        for node in nodes:
            for medium in (node, *_held(node, by_id)):
                if not _MEDIA.isdisjoint(types_of(medium)) and id(medium) not in listed:
                    found.setdefault(id(medium), medium)
        self._nodes = tuple(found.values())[:_MAX_MEDIA]

    @cached_attribute
    def media(self) -> Sequence[Medium]:
        """Those that have an address."""
        addresses = [self._addresses(node) for node in self._nodes]
        return [Medium(node, urls, _keys(urls)) for node, urls in zip(self._nodes, addresses, strict=True) if urls]

    @cached_attribute
    def _states_terms(self) -> bool:
        stating = [node for node in self._nodes if not _STATING.isdisjoint(node)]
        return bool(stating) and any(not _STATING.isdisjoint(medium.node) for medium in self.media)

    @cached_attribute
    def _videos(self) -> Sequence[Medium]:
        videos = [node for node in self._nodes if _VIDEO in types_of(node)]
        return [medium for medium in self.media if _VIDEO in types_of(medium.node)] if videos else ()

    def added_to(self, figures: Sequence[Figure]) -> list[Figure]:
        """Return figures with the terms of use that are declared for them, and the videos that none of them shows."""
        if not (self._videos or self._states_terms or any(figure.kind == "video" for figure in figures)):
            return list(figures)
        found = [self._with_words(self.with_terms(figure)) for figure in figures]
        shown = {key for figure in found if figure.kind == "video" and figure.url for key in _keys([figure.url])}
        nameless = [i for i, figure in enumerate(found) if figure.kind == "video" and figure.url is None]
        for medium in self._videos:
            if shown.intersection(medium.keys):
                continue
            shown |= medium.keys
            if nameless:
                i = nameless.pop(0)
                found[i] = self._video(medium, found[i])
            else:
                found.append(self._video(medium, Figure()))
        return [figure for figure in found if figure.kind == "picture" or figure.url or figure.caption or figure.credit]

    def with_terms(self, figure: Figure) -> Figure:
        """Return a figure with the terms that are declared for its file."""
        if not figure.url or not self._states_terms:
            return figure
        keys = _keys([figure.url])
        alike = [medium for medium in self.media if keys.intersection(medium.keys)]
        same = [medium for medium in alike if figure.url in medium.addresses]
        return self._with_terms(figure, (same or alike)[0].node) if alike else figure

    def _addresses(self, node: Node) -> list[str]:
        values = (value for name in _ADDRESSES for value in strings(node.get(name)))
        return [found for value in values if (found := address(value, self.base))]

    def _with_words(self, figure: Figure) -> Figure:
        """Return a video without a caption with the one that is declared for it."""
        if figure.kind != "video" or figure.caption or not figure.url:
            return figure
        keys = _keys([figure.url])
        words = (_words(medium.node) for medium in self.media if keys.intersection(medium.keys))
        return attrs.evolve(figure, caption=next(words, None))

    def _video(self, medium: Medium, figure: Figure) -> Figure:
        node, addresses = medium.node, medium.addresses
        provider = next(filter(None, map(provider_of, addresses)), None) or string(node.get("provider")) or None
        caption = figure.caption or _words(node)
        video = attrs.evolve(figure, url=addresses[0], kind="video", provider=provider, caption=caption)
        return self._with_terms(video, node)

    def _with_terms(self, figure: Figure, node: Node) -> Figure:
        said = (self._terms(node.get(name)) for name in _TERMS)
        return attrs.evolve(
            figure,
            licence=figure.licence or next(filter(None, said), None),
            licence_page=figure.licence_page or self._terms(node.get("acquireLicensePage")),
            copyright_notice=figure.copyright_notice or one_line(string(node.get("copyrightNotice"))) or None,
        )

    def _terms(self, value: object) -> str | None:
        """Return terms as an address where there is one, else in words."""
        if isinstance(value, dict):
            given = next((value[name] for name in ("url", "@id") if isinstance(value.get(name), str)), "")
            if given and (found := address(given, self.base)):
                return found
        words = one_line(string(value))
        is_address = words.startswith(("/", "http")) and " " not in words
        return (address(words, self.base) if is_address else words) or None


def listed_objects(nodes: Iterable[Node]) -> set[int]:
    """Return the objects of JSON-LD that are elements of a list, by `id`: they are of other pages."""
    return {id(item) for node in nodes if _LIST in types_of(node) for item in _items(node)}


def licences_of_figures(dom: Dom, links: Iterable[int], base: str | None) -> dict[int, str]:
    """Return for each `<figure>` the address of the licence to which one of these links in it leads."""
    found: dict[int, str] = {}
    for e in links:
        if (around := holder(dom, e)) >= 0 and (url := address(dom.get(e, "href"), base)):
            found.setdefault(around, url)
    return found


def licence_links(dom: Dom) -> list[int]:
    """Return the elements that are links to terms of use."""
    return [e for e in dom.marked if _is_licence(dom.attributes[e])]


def _is_licence(attributes: Attributes) -> bool:
    names = f"{attributes.get('rel') or ''} {attributes.get('itemprop') or ''}"
    return "icense" in names and "license" in names.lower().split()


def holder(dom: Dom, e: int) -> int:
    """Return the `<figure>` close around an element; -1 where there is none."""
    return next((around for around in islice(dom.around(e), _CLIMB) if dom.tags[around] == "figure"), -1)


def _words(node: Node) -> str | None:
    return one_line(string(node.get("caption")) or string(node.get("name"))) or None


def _items(node: Node) -> Iterator[Node]:
    elements = node.get("itemListElement")
    for element in elements if isinstance(elements, list) else [elements]:
        if isinstance(element, dict):
            yield element
            if isinstance(item := element.get("item"), dict):
                yield item


def _held(node: Node, by_id: dict[str, Node]) -> Iterator[Node]:
    """Yield the objects that hang under another, references followed."""
    for name in _HOLDING:
        if (value := node.get(name)) is None:
            continue
        for one in value[:_MAX_MEDIA] if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                ident = one.get("@id")
                yield by_id.get(ident, one) if isinstance(ident, str) and len(one) == 1 else one


def _keys(addresses: Iterable[str]) -> frozenset[str]:
    """Return what addresses of one picture or film have in common: the name of its file without a size, or its id.

    Example:
        >>> sorted(_keys(["https://youtu.be/a1", "https://www.youtube.com/watch?v=a1"]))
        ['a1']
        >>> _keys(["https://x.example/i/quay-1024x683.jpg"]) == _keys(["https://x.example/quay.jpg"])
        True
    """
    found: set[str] = set()
    for one in addresses:
        query = one.partition("#")[0].partition("?")[2]
        try:
            named = parse_qs(query, max_num_fields=100) if query else {}
        except ValueError:
            continue
        ids = [value for name in _IDS for value in named.get(name, ())] if named else []
        found.update(ids or [file_key(one)])
    return frozenset(found - {""})


def file_key(url: str) -> str:
    """Return the name of the file at an address, which stays the same where a picture is given in several sizes.

    Example:
        >>> file_key("https://x.example/i/Quay-1024x683.jpg?a=/b"), file_key("https://x.example")
        ('quay.jpg', '')
    """
    path = url.partition("#")[0].partition("?")[0].partition("//")[2].partition("/")[2]
    name = path.rstrip("/").rpartition("/")[2]
    if "." not in name:
        return name
    return _SIZE.sub("", name.lower())
