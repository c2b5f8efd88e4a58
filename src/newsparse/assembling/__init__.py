"""Assembling: from labelled blocks to the fields of an article, each with its evidence."""

from __future__ import annotations

from newsparse._article import Article, Sighting
from newsparse._document import Document
from newsparse._knowledge import Knowledge
from newsparse.assembling._context import Context
from newsparse.assembling.authors import authors
from newsparse.assembling.bylines import declared_authors
from newsparse.assembling.cited import agencies
from newsparse.assembling.datelines import dateline
from newsparse.assembling.dates import dates
from newsparse.assembling.defects import defects
from newsparse.assembling.figures import figures
from newsparse.assembling.headlines import headline
from newsparse.assembling.publishers import original_publisher, publisher
from newsparse.assembling.tags import tags
from newsparse.assembling.title import kicker, lede, section, title
from newsparse.assembling.translation import translated_from

__all__ = ["assemble"]


def assemble(document: Document, sightings: tuple[Sighting, ...], knowledge: Knowledge) -> Article:
    """Return the article that a labelled document holds."""
    context = Context(document, sightings, knowledge)
    host = publisher(context)
    original = original_publisher(context, host.value)
    when = dates(context, host.value)
    page = document.html
    shown, named = title(context), authors(context)
    found = {
        "title": shown if page is None else headline(context, page, shown),
        "kicker": kicker(context),
        "lede": lede(context),
        "section": section(context),
        "dateline": dateline(context),
        "authors": named if page is None else declared_authors(context, page, named),
        "published": when.published,
        "modified": when.modified,
        "epoch": when.epoch,
        "publisher": host,
        "original_publisher": original,
        "agencies": agencies(context),
        "translated_from": translated_from(context, original.value),
        "tags": tags(context),
        "figures": figures(context),
    }
    return Article(
        document=document,
        language=document.language,
        url=document.url,
        sightings=sightings,
        defects=defects(context) if document.blocks else (),
        problems=when.problems,
        evidence=tuple([one for field in found.values() for one in field.evidence]),
        **{name: field.value for name, field in found.items()},
    )
