"""Who published the page, and whom the text was taken from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from newsparse._article import Certainty, Evidence, Publisher, Sighting
from newsparse._document import Block, Document, Label
from newsparse._fold import fold
from newsparse._index import host_of
from newsparse._sites import Site
from newsparse._span import Span
from newsparse.assembling.title import one_line

_SOURCE = re.compile(r"\(?\s*(.*?)\s*\)?\s*[-–—:]?\s*")


def publishers(
    document: Document, sightings: tuple[Sighting, ...], sites: Mapping[str, Site]
) -> tuple[Publisher | None, Publisher | None, tuple[Evidence, ...]]:
    """Return the publisher, the original publisher, and the evidence for both.

    The publisher is, in this order: the site at the page's address; a site name line; a site whose signs were seen.
    A site that was seen beside it, or whose language is not the page's, is where the text came from, as is the name
    on a source line.
    """
    seen = [sighting for sighting in sightings if sites[sighting.site].kind == "publisher"]
    own = [*_by_address(document, seen), *_by_name_line(document, sites), *_by_sign(document, seen, sites)]
    publisher = own[0][0] if own else None
    taken = [*_by_source_line(document), *_from_elsewhere(document, seen, sites, publisher)]
    original = taken[0][0] if taken else None
    evidence = [_evidence("publisher", *found) for found in own]
    evidence += [_evidence("original_publisher", *found) for found in taken]
    return publisher, original, tuple(evidence)


_Found = tuple[Publisher, str, Span | None, str]


def _evidence(field: str, publisher: Publisher, source: str, span: Span | None, by: str) -> Evidence:
    return Evidence(field, publisher.name, source, span, by)


def _known(site: Site, certainty: Certainty) -> Publisher:
    return Publisher(site.name, next(iter(site.domains), None), certainty)


def _by_address(document: Document, seen: list[Sighting]) -> Iterator[_Found]:
    for sighting in seen:
        if sighting.span is None:
            yield Publisher(sighting.site, host_of(document.url) or None), "url", None, sighting.site


def _by_name_line(document: Document, sites: Mapping[str, Site]) -> Iterator[_Found]:
    by_name = {fold(name): site for name, site in sites.items()}
    for block in _labelled(document, Label.SITE_NAME):
        site = by_name.get(fold(block.text))
        publisher = _known(site, Certainty.STATED) if site else Publisher(one_line(block))
        yield publisher, "site_name", block.span, block.reason.by if block.reason else "newsparse"


def _by_sign(document: Document, seen: list[Sighting], sites: Mapping[str, Site]) -> Iterator[_Found]:
    for sighting in seen:
        site = sites[sighting.site]
        if sighting.span is not None and not _is_foreign(document, site):
            yield _known(site, Certainty.INFERRED), "sighting", sighting.span, site.name


def _by_source_line(document: Document) -> Iterator[_Found]:
    for block in _labelled(document, Label.SOURCE_LINE):
        if (found := _SOURCE.fullmatch(one_line(block))) and found[1]:
            yield Publisher(found[1]), "source_line", block.span, block.reason.by if block.reason else "newsparse"


def _from_elsewhere(
    document: Document, seen: list[Sighting], sites: Mapping[str, Site], publisher: Publisher | None
) -> Iterator[_Found]:
    for sighting in seen:
        site = sites[sighting.site]
        if publisher is None or site.name != publisher.name:
            yield _known(site, Certainty.INFERRED), "sighting", sighting.span, site.name


def _is_foreign(document: Document, site: Site) -> bool:
    """Tell whether the site writes in another language than the page, so that the text must have been translated."""
    if not site.language or not document.language:
        return False
    return site.language.partition("-")[0] != document.language.partition("-")[0]


def _labelled(document: Document, label: Label) -> Iterator[Block]:
    return (block for block in document.blocks if block.label is label)
