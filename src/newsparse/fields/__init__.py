"""Assembling: from labelled blocks to the fields of an article, each with its evidence."""

from __future__ import annotations

from functools import partial
from typing import TypeVar

from newsparse._late_field import late
from newsparse.fields import page_properties as pages
from newsparse.fields.agencies import agencies
from newsparse.fields.authors_html import find_authors
from newsparse.fields.context import Context, Found
from newsparse.fields.datelines import dateline, datelines
from newsparse.fields.dates import dates
from newsparse.fields.defects.find import defects
from newsparse.fields.figures import figures
from newsparse.fields.live_blog import is_live_blog, updates
from newsparse.fields.main_image import main_image
from newsparse.fields.masthead import is_host, masthead
from newsparse.fields.publishers import original_publisher, publisher
from newsparse.fields.selected import with_authors, with_words
from newsparse.fields.site_names import SiteNames
from newsparse.fields.site_preferences import preferred
from newsparse.fields.tags import tags
from newsparse.fields.title import kicker, lede
from newsparse.fields.title_html import headline
from newsparse.fields.translation import translated_from
from newsparse.model.article import Article
from newsparse.model.evidence import Evidence
from newsparse.model.sightings import Sighting
from newsparse.page.folded import Page
from newsparse.plugins.tables import Tables
from newsparse.recognition.selection import NOTHING, Selection

__all__ = ["assemble"]

T = TypeVar("T")


def assemble(page: Page, sightings: tuple[Sighting, ...], tables: Tables, selection: Selection = NOTHING) -> Article:
    """Return the article that a labelled page holds.

    Args:
        page: its document with its labels, and what HTML says beside it.
        sightings: the sites that the page passed through.
        tables: the installed sites and languages.
        selection: what the layout of a site selects on the page.
    """
    document = page.document
    context = Context(page, sightings, tables, selection)
    stated = page.metadata.publishers if page.metadata else ()
    is_stated = any(not is_host(name) for name, _ in stated)  # then nobody asks what the masthead says
    shown = None if is_stated else masthead(page.html, document.url, context.line_words.front_pages)
    host = publisher(context, shown)
    original = original_publisher(context, host.value)
    lines = tuple(datelines(context))
    when = dates(context, host.value, lines)
    site_names = page.metadata.site_names if page.metadata else ()
    names = SiteNames([*site_names, shown.name] if shown else site_names)
    proof: list[Evidence] = []

    def chosen(found: Found[T]) -> T:
        proof.extend(found.evidence)
        return found.value

    pictures = figures(context)
    is_live = is_live_blog(context)
    return Article(
        document=document,
        title=chosen(preferred("title", with_words(headline(context, names), context, "title"), context)),
        kicker=chosen(kicker(context)),
        lede=chosen(with_words(lede(context), context, "lede")),
        dateline=chosen(dateline(lines)),
        authors=chosen(preferred("authors", with_authors(find_authors(context, names), context), context)),
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
        kind=pages.page_kind(context, is_live_blog=is_live),
        links=pages.links(context),
        updates=chosen(updates(context)) if is_live else (),
        description=chosen(pages.description(context)),
        licence=chosen(pages.licence(context)),
        image=chosen(main_image(context, pictures.value)),
        figures=chosen(pictures),
        defects=late(partial(defects, document, tables.languages)),
        evidence=tuple(proof),
        sightings=sightings,
        problems=when.problems,
    )
