"""Assembling: from labelled blocks to the fields of an article, each with its evidence."""

from __future__ import annotations

from newsparse._article import Article, Sighting
from newsparse._document import Document
from newsparse._knowledge import Knowledge

__all__ = ["assemble"]


def assemble(document: Document, sightings: tuple[Sighting, ...], knowledge: Knowledge) -> Article:
    """Return the article that a labelled document holds."""
    from newsparse.assembling.publishers import publishers
    from newsparse.assembling.title import title

    chosen_title, evidence = title(document)
    publisher, original, more = publishers(document, sightings, knowledge.sites)
    return Article(
        document=document,
        title=chosen_title,
        publisher=publisher,
        original_publisher=original,
        language=document.language,
        url=document.url,
        evidence=(*evidence, *more),
        sightings=sightings,
    )
