"""Which language the text was translated from, where the page gives that away."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.fields.context import Context, Found
from newsparse.model.article import Publisher
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Label

_STATEMENTS = frozenset(
    {Label.NOTE, Label.BYLINE, Label.CREDIT, Label.SOURCE_LINE, Label.PARAGRAPH, Label.LEDE, Label.KICKER, Label.OTHER}
)
_MAX_STATEMENT = 300  # code points; a longer paragraph speaks of somebody else's translation


def translated_from(context: Context, original: Publisher | None) -> Found[str | None]:
    """Return the language of the original: as stated, as its publisher writes, or as leftovers show.

    Leftovers are credit words in another language ("Quelle:" on a French page). A page is not translated from its
    own language.
    """
    own = (context.document.language or "").partition("-")[0]
    found = [
        one for one in (*_stated(context), *_by_publisher(context, original), *_leftovers(context)) if one.value != own
    ]
    return Found(found[0].value if found and own else None, tuple(found))


def _stated(context: Context) -> Iterator[Evidence]:
    for i, _, code in context.tables.translations.hits(context.page):
        block = context.document.blocks[i]
        if block.label in _STATEMENTS and block.end - block.start <= _MAX_STATEMENT:
            yield Evidence("translated_from", code, "statement", block.span)


def _by_publisher(context: Context, original: Publisher | None) -> Iterator[Evidence]:
    site = context.tables.sites.get(original.name) if original else None
    if site and site.language:
        seen = next((sighting for sighting in context.sightings if sighting.site == site.name), None)
        yield Evidence(
            "translated_from",
            site.language.partition("-")[0],
            "original_publisher",
            seen.span if seen else None,
            site.name,
        )


def _leftovers(context: Context) -> Iterator[Evidence]:
    """Yield the languages whose own credit words stand before a colon in a credit."""
    languages = context.tables.languages.values()
    own = context.tables.languages.get((context.document.language or "").partition("-")[0])
    for block in context.labelled(Label.CREDIT):
        word, colon, _ = block.text.partition(":")
        word = word.strip().casefold()
        if not colon or (own and word in own.page.credit_words):
            continue
        codes = [language.code for language in languages if word in language.page.credit_words]
        if len(codes) == 1:
            yield Evidence("translated_from", codes[0], "credit", block.span)
