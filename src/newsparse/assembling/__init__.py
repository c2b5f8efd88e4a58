"""Assembling: from labelled blocks to the fields of an article, each with its evidence."""

from __future__ import annotations

from typing import TypeVar

from newsparse._article import Article, Evidence, Sighting
from newsparse._document import Document
from newsparse._knowledge import Knowledge
from newsparse._page import Page
from newsparse.assembling import declared, pages
from newsparse.assembling._context import Context, Found
from newsparse.assembling.bylines import bylined
from newsparse.assembling.cited import agencies
from newsparse.assembling.datelines import dateline, datelines
from newsparse.assembling.dates import dates
from newsparse.assembling.defects import defects
from newsparse.assembling.figures import figures
from newsparse.assembling.headlines import headline
from newsparse.assembling.preferred import preferred
from newsparse.assembling.publishers import original_publisher, publisher
from newsparse.assembling.sitenames import SiteNames
from newsparse.assembling.tags import tags
from newsparse.assembling.title import kicker, lede
from newsparse.assembling.translation import translated_from
from newsparse.assembling.updates import updates

__all__ = ["assemble"]

T = TypeVar("T")


def assemble(page: Page, document: Document, sightings: tuple[Sighting, ...], knowledge: Knowledge) -> Article:
    """Return the article that a labelled document holds.

    Args:
        page: the folded blocks of the document.
        document: the document with its labels.
        sightings: the sites that the page passed through.
        knowledge: the installed sites and languages.
    """
    context = Context(page, document, sightings, knowledge)
    host = publisher(context)
    original = original_publisher(context, host.value)
    lines = tuple(datelines(context))
    when = dates(context, host.value, lines)
    names = SiteNames(declared.site_names(document.html, document.url) if document.html else ())
    proof: list[Evidence] = []

    def chosen(found: Found[T]) -> T:
        proof.extend(found.evidence)
        return found.value

    return Article(
        document=document,
        title=chosen(preferred("title", headline(context, names), context)),
        kicker=chosen(kicker(context)),
        lede=chosen(lede(context)),
        dateline=chosen(dateline(lines)),
        authors=chosen(preferred("authors", bylined(context, names), context)),
        published=chosen(preferred("published", when.published, context)),
        modified=chosen(preferred("modified", when.modified, context)),
        epoch=chosen(when.epoch),
        publisher=chosen(host),
        original_publisher=chosen(original),
        agencies=chosen(agencies(context, lines)),
        language=document.language,
        translated_from=chosen(translated_from(context, original.value)),
        url=document.url,
        canonical_url=chosen(pages.canonical_url(context)),
        section=chosen(preferred("section", pages.section(context), context)),
        tags=chosen(pages.tags(context, tags(context))),
        access=chosen(pages.access(context)),
        kind=pages.page_kind(context),
        links=pages.links(context),
        updates=chosen(updates(context)),
        figures=chosen(figures(context)),
        defects=defects(context) if document.blocks else (),
        evidence=tuple(proof),
        sightings=sightings,
        problems=when.problems,
    )
