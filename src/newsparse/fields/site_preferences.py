"""Sites whose metadata lie: taking a field from the source that the site's plugin names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

import attrs

from newsparse.fields.authors import read_names
from newsparse.fields.context import Context, Found
from newsparse.model.authors import Author
from newsparse.model.evidence import Evidence
from newsparse.reading.metadata import read_declared
from newsparse.sites.site import Site

T = TypeVar("T")


def preferred(field: str, found: Found[T], context: Context) -> Found[T]:
    """Return what the site at the page's address prefers for a field, if the page has it; else what was found."""
    site = context.tables.sites.get(context.site)
    if site is None or not site.prefer:
        return found
    for source in _sources(field, site):
        evidence = tuple(one for one in found.evidence if one.source == source)
        if evidence and (value := _value(field, evidence, context)):
            rest = tuple(one for one in found.evidence if one.source != source)
            return Found(value, (*[attrs.evolve(one, by=site.name) for one in evidence], *rest))
    return found


def _sources(field: str, site: Site) -> Iterator[str]:
    for name, sources in site.prefer:
        if name == field:
            yield from sources


def _value(field: str, evidence: tuple[Evidence, ...], context: Context) -> Any:  # noqa: ANN401 - one type a field
    if field == "authors":
        return tuple(_author(one, context) for one in evidence)
    if field in ("published", "modified"):
        return read_declared(evidence[0].value)
    return evidence[0].value


def _author(one: Evidence, context: Context) -> Author:
    named = next(read_names(one.value, context), None)
    return attrs.evolve(named, span=one.span) if named else Author(one.value, span=one.span)
