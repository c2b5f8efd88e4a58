"""Sites that a page passed through, with their traces on it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.text.clean import clean
from newsparse.text.span import Span

_span = attrs.validators.optional(attrs.validators.instance_of(Span))


@frozen
class Sign:
    """A trace of a site on the page.

    Example:
        >>> Sign("has 'podcasts WELT'", Span(17, 30)).strong
        True
    """

    sign: str = attrs.field(converter=clean)
    """What was found, in words."""
    span: Span | None = attrs.field(default=None, validator=_span)
    """Where it stands first; None for a sign outside the text, such as the address of the page."""
    strong: bool = True
    """It names the site alone; weak signs count only together."""


@frozen
class Sighting:
    """A site that the page passed through, by one sign of it or more.

    Example:
        >>> sighting = Sighting(site="WELT", sign="has 'podcasts WELT'", span=Span(17, 30))
        >>> sighting.signs
        (Sign(sign="has 'podcasts WELT'", span=Span(start=17, end=30), strong=True),)
    """

    site: str = attrs.field(converter=clean)
    sign: str = attrs.field(converter=clean)
    """The first sign, in words: the address of the page, else the one that stands first on it."""
    span: Span | None = attrs.field(default=None, validator=_span)
    """Where; None for a sign outside the text, such as the address of the page."""
    strong: bool = True
    """It names the site alone; weak signs count only together."""
    layout: str | None = None
    """The layout of the site that the page has; None where it shows none."""
    signs: tuple[Sign, ...] = ()
    """All signs of the site, once each, the first one first."""

    def __attrs_post_init__(self) -> None:
        if not self.signs:
            object.__setattr__(self, "signs", (Sign(self.sign, self.span, self.strong),))


def one_a_site(sightings: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """Return a sighting for each site, with all its signs once each, in the order in which sites were seen first.

    Example:
        >>> sightings = [Sighting("A", "one"), Sighting("B", "two", Span(3, 5)), Sighting("A", "three", Span(7, 9))]
        >>> [(sighting.site, [sign.sign for sign in sighting.signs]) for sighting in one_a_site(sightings)]
        [('A', ['one', 'three']), ('B', ['two'])]
    """
    seen: dict[str, dict[str, Sign]] = {}
    layouts: dict[str, str] = {}
    for sighting in sightings:
        signs = seen.setdefault(sighting.site, {})
        for sign in sighting.signs:
            signs.setdefault(sign.sign, sign)
        if sighting.layout is not None:
            layouts.setdefault(sighting.site, sighting.layout)
    found = []
    for site, signs in seen.items():
        first = min(signs.values(), key=lambda sign: (sign.span is not None, sign.span.start if sign.span else -1))
        ordered = (first, *[sign for sign in signs.values() if sign is not first])
        found.append(Sighting(site, first.sign, first.span, first.strong, layouts.get(site), ordered))
    return tuple(found)


show_as_public(__name__)
