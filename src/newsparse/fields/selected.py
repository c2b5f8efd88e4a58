"""Fields as the layout of a site selects them: their words, or the date that an element states."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.fields.context import Context, Found
from newsparse.lines.bylines import read_shown
from newsparse.lines.date_lines import published_first
from newsparse.lines.person_names import person_key
from newsparse.lines.shorthand import read_shorthand
from newsparse.model.authors import Author
from newsparse.model.evidence import Evidence
from newsparse.model.moments import Moment
from newsparse.recognition.selection import Selected
from newsparse.text.clean import one_line
from newsparse.text.span import Span

_MAX_WORDS = 2_000  # code points of a title or a standfirst that are taken
_MAX_LINES = 20  # of a box with authors
_MAX_NAME = 60  # code points of a line that is taken for a name where none is read in it
_MAX_DATE = 300  # code points of what states a date
_STATING = ("datetime", "content", "title")
"""Attributes in which an element states its date."""


def with_words(found: Found[str | None], context: Context, field: str) -> Found[str | None]:
    """Return the words that a layout selects for a title or a standfirst, before what was found without it."""
    if field not in context.selection.fields:
        return found
    spans = [place.span for place in context.selection.fields[field] if place.span]
    told = [(one_line(span.of(context.document.text)[:_MAX_WORDS]), span) for span in spans]
    proof = [_evidence(context, field, field, words, span) for words, span in told if words]
    return Found(proof[0].value, (*proof, *found.evidence)) if proof else found


def with_authors(found: Found[tuple[Author, ...]], context: Context) -> Found[tuple[Author, ...]]:
    """Return whom the bylines that a layout selects name, once each, before who was found without it."""
    if "byline" not in context.selection.fields:
        return found
    authors: dict[str, Author] = {}
    for place in context.selection.fields["byline"]:
        for author in _named(place.span, context) if place.span else ():
            authors.setdefault(person_key(author.name), author)
    proof = [_evidence(context, "authors", "byline", one.name, one.span) for one in authors.values()]
    return Found(tuple(authors.values()), (*proof, *found.evidence)) if proof else found


def selected_dates(context: Context) -> Iterator[tuple[Moment, Evidence]]:
    """Yield the dates of publication that a layout selects: what an element states, else what its words say."""
    for place in context.selection.fields.get("published", ()):
        moment = _stated(place, context) or (_said(place.span, context) if place.span else None)
        if moment:
            yield moment, _evidence(context, "published", "published", moment.iso, moment.span)


def selected_credit(context: Context, caption: Span) -> Evidence | None:
    """Return the credit that a layout selects inside of a caption."""
    for place in context.selection.fields.get("credit", ()):
        span = place.span
        if span and span != caption and caption.start <= span.start and span.end <= caption.end:
            return _evidence(context, "figures", "credit", one_line(span.of(context.document.text)), span)
    return None


def _evidence(context: Context, field: str, selected: str, value: str, span: Span | None) -> Evidence:
    return Evidence(field, value, f"site.{selected}", span, context.selection.site)


def _named(span: Span, context: Context) -> Iterator[Author]:
    start = span.start
    for line in span.of(context.document.text).split("\n")[:_MAX_LINES]:
        read = read_shorthand(line) or read_shown(line, context.line_words)
        for who in read:
            role = one_line(who.role) if who.role else None
            yield Author(one_line(who.name), who.kind, role, Span(start + who.start, start + who.end))
        name = line.strip()
        if not read and 0 < len(name) <= _MAX_NAME and not any(map(str.isdigit, name)):
            at = start + line.find(name)
            yield Author(one_line(name), span=Span(at, at + len(name)))
        start += len(line) + 1


def _stated(place: Selected, context: Context) -> Moment | None:
    elements = context.page.elements
    if elements is None or place.element < 0:
        return None
    for e in elements.inside([place.element]):
        for name in _STATING:
            value = elements.attribute(e, name)[:_MAX_DATE].strip()
            if value and (moment := context.declared_moment(value)):
                return moment
    return None


def _said(span: Span, context: Context) -> Moment | None:
    words = span.of(context.document.text)[:_MAX_DATE]
    for dated in published_first(context.dates_in(words)):
        if dated.role != "modified":
            place = Span(span.start + dated.start, span.start + dated.end)
            return dated.moment.said(words[dated.start : dated.end], place)
    return None
