"""Traces of sites on a page."""

from __future__ import annotations

import attrs

from newsparse._lazy_imports import show_as_public
from newsparse.text.clean import clean
from newsparse.text.span import Span


@attrs.frozen
class Sighting:
    """A trace of a site on the page.

    Example:
        >>> Sighting(site="WELT", sign="has 'podcasts WELT'", span=Span(17, 30)).strong
        True
    """

    site: str = attrs.field(converter=clean)
    sign: str = attrs.field(converter=clean)
    """The sign that was found, in words."""
    span: Span | None = attrs.field(
        default=None, validator=attrs.validators.optional(attrs.validators.instance_of(Span))
    )
    """Where; None for a sign outside the text, such as the address of the page."""
    strong: bool = True
    """It names the site alone; weak signs count only together."""
    layout: str | None = None


show_as_public(__name__)
