"""Sites as data: what a publisher's plugin is made of."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Literal

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.errors import SiteError
from newsparse.model.document import Document
from newsparse.model.sightings import Sighting
from newsparse.model.votes import Vote
from newsparse.sites.conditions import Condition, Weak
from newsparse.sites.layout import Layout
from newsparse.sites.public_suffixes import is_public_suffix
from newsparse.sites.rule import Rule, require_condition
from newsparse.text.patterns import late_pattern

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

Extra = Callable[[Document, Sighting], Iterable[Vote]]
_DOMAIN = late_pattern(r"[a-z0-9-]+(\.[a-z0-9-]+)+")


PREFERRED = ("authors", "modified", "published", "section", "title")
"""The fields that `Site.prefer` may name sources for."""


def _as_pairs(
    prefer: Mapping[str, Iterable[str]] | Iterable[tuple[str, Iterable[str]]],
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    pairs = prefer.items() if isinstance(prefer, Mapping) else prefer
    return tuple((field, tuple(sources)) for field, sources in pairs)


@frozen
class Site:
    """A publisher, republisher or platform: how its pages are recognised, and what on them is its own.

    Example:
        >>> from newsparse import Has, Label
        >>> site = Site(
        ...     name="Le Courrier",
        ...     domains=("lecourrier.example",),
        ...     language="fr",
        ...     signs=(Has("Le Courrier sur WhatsApp"),),
        ...     rules=(Rule(Label.PROMO, when=[Has("Le Courrier sur WhatsApp")]),),
        ... )
        >>> site.strong_signs
        (Has(literal='Le Courrier sur WhatsApp'),)

    Raises:
        SiteError: if the site could never be recognised, or a part of it is of the wrong type; the message says what
            would do.
    """

    name: str
    domains: tuple[str, ...] = ()
    """Registered domains without `www.`; pages of their subdomains count too."""
    language: str | None = None
    """BCP 47; a site seen on a page of another language is where the text came from."""
    timezone: str | None = None
    """IANA name; the zone of dates that the site's pages state without one."""
    kind: Literal["publisher", "platform"] = "publisher"
    """A platform (WordPress) is used by many publishers and is nobody's name."""
    signs: tuple[Condition | Weak, ...] = ()
    """Traces on the page. A plain condition names the site alone; `Weak` ones only all together."""
    rules: tuple[Rule, ...] = ()
    layouts: tuple[Layout, ...] = ()
    """How its HTML pages are built; the rules of the one that a page shows join `rules`."""
    prefer: tuple[tuple[str, tuple[str, ...]], ...] = attrs.field(default=(), converter=_as_pairs)
    """For a site whose metadata lie: for fields the sources to take first, as in `{"authors": ("meta.author",)}`."""
    extra: Extra | None = None
    """Votes that data cannot express; called once on a page where the site was seen."""

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.name, str) or not self.name.strip() or not self.name.isprintable():
            msg = f"a site needs a name that can be printed, got {self.name!r}"
            raise SiteError(msg)
        self._check_parts()
        self._check_domains()
        if self.timezone is not None:
            _require_timezone(self.name, self.timezone)
        if not self.domains and not self.signs:
            msg = f"site {self.name!r} needs a domain or a sign, or it will never be recognised"
            raise SiteError(msg)
        if len(self.weak_signs) == 1:
            msg = f"site {self.name!r} has a single Weak sign; give it a second one, or make it a strong sign"
            raise SiteError(msg)

    def _check_parts(self) -> None:
        for field in ("domains", "signs", "rules", "layouts"):
            if not isinstance(getattr(self, field), tuple):
                msg = f"site {self.name!r}: {field} must be a tuple, got {type(getattr(self, field)).__name__}"
                raise SiteError(msg)
        for sign in self.signs:
            require_condition(sign.condition if isinstance(sign, Weak) else sign, f"site {self.name!r}")
        for rule in self.rules:
            if not isinstance(rule, Rule):
                msg = f"site {self.name!r}: rules must hold Rule objects, got {rule!r}"
                raise SiteError(msg)

        self._check_layouts()
        for field, sources in self.prefer:
            if field not in PREFERRED or not all(isinstance(source, str) for source in sources):
                msg = f"site {self.name!r}: prefer gives sources for {', '.join(PREFERRED)}, got {field!r}: {sources!r}"
                raise SiteError(msg)

    def _check_layouts(self) -> None:
        for layout in self.layouts:
            if not isinstance(layout, Layout):
                msg = f"site {self.name!r}: layouts must hold Layout objects, got {layout!r}"
                raise SiteError(msg)
        if len({layout.name for layout in self.layouts}) < len(self.layouts):
            msg = f"site {self.name!r}: give each layout a name of its own"
            raise SiteError(msg)

    def _check_domains(self) -> None:
        for domain in self.domains:
            if not isinstance(domain, str) or not _DOMAIN.fullmatch(domain) or domain.startswith("www."):
                msg = f"site {self.name!r}: write a domain in lower case without scheme, path or www., got {domain!r}"
                if isinstance(domain, str) and not domain.isascii():
                    msg += "; letters beyond ASCII as the address has them in the end, xn--..."
                raise SiteError(msg)
            if is_public_suffix(domain):
                msg = f"site {self.name!r}: {domain!r} is no site, anybody may register a domain under it"
                raise SiteError(msg)

    @property
    def strong_signs(self) -> tuple[Condition, ...]:
        """The signs that name the site alone."""
        return tuple(sign for sign in self.signs if not isinstance(sign, Weak))

    @property
    def weak_signs(self) -> tuple[Condition, ...]:
        """The signs that count only together."""
        return tuple(sign.condition for sign in self.signs if isinstance(sign, Weak))


def conditions_of(site: Site) -> list[Condition]:
    """Return all conditions of a site and of its layouts: signs, rules, what selects.

    Example:
        >>> from newsparse import Has, Tag
        >>> conditions_of(Site(name="A", signs=(Has("a"),), layouts=(Layout(body=Tag("p")),)))
        [Has(literal='a'), Tag(name='p')]
    """
    found = [*site.strong_signs, *site.weak_signs]
    rules = list(site.rules)
    for layout in site.layouts:
        found += [*layout.signs, *[condition for _, condition in layout.selecting]]
        rules += layout.rules
    return [*found, *[condition for rule in rules for condition in rule.when]]


_ZONE_NAME = late_pattern(r"[A-Za-z][A-Za-z0-9_+-]*+(?:/[A-Za-z0-9_+-]++){0,2}+")


@cache
def zone_of(name: str) -> ZoneInfo | None:
    """Return a time zone; None where there is none of that name, or no database of time zones at all."""
    from zoneinfo import ZoneInfo  # most sites have none

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # KeyError: not in the database
        return None


_DATABASES = ("/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo")
"""Where systems have the database of time zones, by PEP 615."""


def _has_file(zone: str) -> bool:
    """Tell whether a database of the machine has a zone, without `zoneinfo`, which reads it and is slow to load."""
    return bool(_ZONE_NAME.fullmatch(zone)) and any(os.path.isfile(f"{path}/{zone}") for path in _DATABASES)  # noqa: PTH113


def _require_timezone(site: str, name: str) -> None:
    """Refuse what is no time zone; where the machine knows none, what does not even look like one."""
    if _has_file(name):
        return
    if zone_of(name) is None and (zone_of("Etc/UTC") is not None or not _ZONE_NAME.fullmatch(name)):
        msg = f"site {site!r}: timezone must be an IANA name such as 'Europe/Paris', got {name!r}"
        raise SiteError(msg)


show_as_public(__name__)
