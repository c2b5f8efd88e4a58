"""Layouts: how a site builds its HTML pages for a time, what shows it, and where on them its article is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.errors import SiteError
from newsparse.model.labels import Label
from newsparse.sites.conditions import Condition
from newsparse.sites.rule import Rule, as_conditions, require_condition


def _as_rules(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    return tuple(rules)


@frozen
class Layout:
    """How a site builds its HTML pages for a time: what shows it, where its article is, what its elements hold.

    Layouts overlap and come back, so what stands on a page decides; the window of time decides between layouts that a
    page shows equally well.

    Example:
        >>> from newsparse import Class, Parent, Tag
        >>> layout = Layout("2023", body=Tag("p") & Parent(Class("c-story")), byline=[Class("c-story__by")])
        >>> layout.shown_by == layout.body, layout.covers(None)
        (True, False)

    Raises:
        SiteError: if nothing could show it, or a part of it is of the wrong type.
    """

    name: str = "current"
    signs: tuple[Condition, ...] = attrs.field(default=(), converter=as_conditions)
    """What shows the layout; the more of them hold somewhere on a page, the better. None where `body` shows it."""
    rules: tuple[Rule, ...] = attrs.field(default=(), converter=_as_rules)
    since: dt.date | None = None
    """The first day that it was seen."""
    until: dt.date | None = None
    """The last day that it was seen."""
    body: tuple[Condition, ...] = attrs.field(default=(), converter=as_conditions, kw_only=True)
    """The blocks of the article's text. Where one of them holds on a page, no other block is body."""
    title: tuple[Condition, ...] = attrs.field(default=(), converter=as_conditions, kw_only=True)
    lede: tuple[Condition, ...] = attrs.field(default=(), converter=as_conditions, kw_only=True)
    """The standfirst: a part of the body, whether or not `body` holds there too."""
    byline: tuple[Condition, ...] = attrs.field(default=(), converter=as_conditions, kw_only=True)
    published: tuple[Condition, ...] = attrs.field(default=(), converter=as_conditions, kw_only=True)
    """The element with the date, in its `datetime` or in words."""
    caption: tuple[Condition, ...] = attrs.field(default=(), converter=as_conditions, kw_only=True)
    credit: tuple[Condition, ...] = attrs.field(default=(), converter=as_conditions, kw_only=True)
    heading: tuple[Condition, ...] = attrs.field(default=(), converter=as_conditions, kw_only=True)
    """Headings between the paragraphs: a part of the body, whether or not `body` holds there too."""
    remove: tuple[Condition, ...] = attrs.field(default=(), converter=as_conditions, kw_only=True)
    """What stands among the text without being a part of it, whatever else is said of it."""

    def __attrs_post_init__(self) -> None:
        if not self.name.strip():
            msg = "a layout needs a name, such as the year since when it is used"
            raise SiteError(msg)
        if not self.shown_by:
            msg = f"layout {self.name!r} needs a sign or a body, or it will never be recognised"
            raise SiteError(msg)
        for condition in (*self.signs, *[condition for _, condition in self.selecting]):
            require_condition(condition, f"layout {self.name!r}")
        for field in ("since", "until"):
            if isinstance(day := getattr(self, field), dt.datetime) or not isinstance(day, dt.date | None):
                msg = f"layout {self.name!r}: {field} must be a date such as datetime.date(2024, 6, 19), got {day!r}"
                raise SiteError(msg)
        if self.since is not None and self.until is not None and self.since > self.until:
            msg = f"layout {self.name!r}: it was seen until {self.until}, before it was seen since {self.since}"
            raise SiteError(msg)
        for rule in self.rules:
            if not isinstance(rule, Rule):
                msg = f"layout {self.name!r}: rules must hold Rule objects, got {rule!r}"
                raise SiteError(msg)

    @property
    def shown_by(self) -> tuple[Condition, ...]:
        """What shows that a page has the layout: its signs, else its body."""
        return self.signs or self.body

    @property
    def selecting(self) -> tuple[tuple[str, Condition], ...]:
        """The conditions that select, each with its field: `body`, `title` and so on."""
        return tuple((field, condition) for field in ("body", *LABELS) for condition in getattr(self, field))

    def covers(self, day: dt.date | None) -> bool:
        """Tell whether a day is known to lie in the layout's time; never where the layout states none."""
        if day is None or (self.since is None and self.until is None):
            return False
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


LABELS = {
    "title": Label.TITLE,
    "lede": Label.LEDE,
    "byline": Label.BYLINE,
    "published": Label.TIMESTAMP,
    "caption": Label.CAPTION,
    "credit": Label.CREDIT,
    "heading": Label.HEADING,
    "remove": Label.OTHER,
}
"""What each field of a layout but its body says of the blocks that it holds on."""


show_as_public(__name__)
