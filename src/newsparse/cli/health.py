"""Whether layouts of sites still fit stored pages, and which of their conditions stopped: `newsparse health`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from newsparse._classes import frozen
from newsparse.api import Explanation
from newsparse.model.problems import ProblemCode
from newsparse.page.folded import Page
from newsparse.recognition.layout_usage import Use, layout_usage
from newsparse.sites.site import Site

CHANCE = 0.05
"""How likely it may be that a condition holds on none of the last pages by chance, where it held before: one in twenty.

A condition that held on every page has stopped after one page without it; one that held on half of them after five.
"""
_UNFIT = (ProblemCode.UNKNOWN_LAYOUT, ProblemCode.BODY_NOT_SELECTED, ProblemCode.BODY_PARTLY_SELECTED)


@frozen
class Looked:
    """A stored page of a site."""

    path: str
    site: str
    layout: str | None
    day: dt.date | None
    """When it was published, else when it was saved; None if it does not say."""
    uses: tuple[Use, ...] = ()
    problems: tuple[str, ...] = ()
    """The codes of what is wrong with its layout."""


@frozen
class ConditionHealth:
    """A condition of a layout over all pages that have the layout."""

    field: str
    condition: str
    pages: int
    """How many it holds on."""
    count: int
    """How often, on all of them together."""
    last_page: str | None
    """The last page on which it holds."""
    last_day: dt.date | None
    stopped: bool
    """It held, and no longer does on later pages, too many of them to be chance."""


@frozen
class LayoutHealth:
    """A layout over all pages that have it."""

    site: str
    layout: str
    pages: int
    first_day: dt.date | None
    last_day: dt.date | None
    conditions: tuple[ConditionHealth, ...]


@frozen
class Health:
    """What was found on stored pages."""

    layouts: tuple[LayoutHealth, ...]
    unfit: tuple[Looked, ...]
    """Pages that show none of the layouts of their site, or of which their layout selects no body."""

    @property
    def stopped(self) -> tuple[tuple[LayoutHealth, ConditionHealth], ...]:
        """The conditions that stopped holding, each with its layout."""
        return tuple((layout, one) for layout in self.layouts for one in layout.conditions if one.stopped)

    @property
    def is_well(self) -> bool:
        """Whether nothing stopped and every page fits."""
        return not self.stopped and not self.unfit

    def as_json(self) -> dict[str, Any]:
        """Return it as values that JSON has."""
        return {
            "well": self.is_well,
            "layouts": [attrs.asdict(layout, value_serializer=_plain) for layout in self.layouts],
            "unfit": [attrs.asdict(page, value_serializer=_plain) for page in self.unfit],
        }


def looked_at(path: str, explanation: Explanation, sites: Mapping[str, Site]) -> Iterator[Looked]:
    """Yield what a page shows of each site with layouts that it passed through."""
    article, page = explanation.article, explanation.lines
    problems = tuple(one.code for one in article.problems if one.code in _UNFIT)
    moment = article.published or article.document.captured_at
    for sighting in article.sightings:
        site = sites.get(sighting.site)
        layouts = {layout.name: layout for layout in site.layouts} if site else {}
        layout = layouts.get(sighting.layout or "")
        is_home = sighting.span is None
        if layouts and (layout or is_home):
            uses = layout_usage(page, layout) if layout and isinstance(page, Page) else ()
            day = moment.day if moment else None
            yield Looked(path, sighting.site, sighting.layout, day, uses, problems if is_home else ())


def health_of(pages: Iterable[Looked]) -> Health:
    """Return how layouts fare over pages, which are put in the order of their days.

    Example:
        >>> held, gone = Use("title", 'Class("t")', 1), Use("title", 'Class("t")', 0)
        >>> days = [dt.date(2024, 1, day) for day in (1, 2, 3)]
        >>> pages = [Looked(f"{day}", "A", "new", day, (use,)) for day, use in zip(days, (held, held, gone))]
        >>> [(one.condition, one.last_page) for _, one in health_of(pages).stopped]
        [('Class("t")', '2024-01-02')]
    """
    ordered = sorted(pages, key=lambda page: (page.day or dt.date.min, page.path))
    unfit = tuple(page for page in ordered if page.problems)
    groups: dict[tuple[str, str], list[Looked]] = {}
    for page in ordered:
        if page.layout is not None:
            groups.setdefault((page.site, page.layout), []).append(page)
    return Health(tuple(_layout(site, name, group) for (site, name), group in sorted(groups.items())), unfit)


def _layout(site: str, name: str, pages: Sequence[Looked]) -> LayoutHealth:
    keys = dict.fromkeys((use.field, use.condition) for page in pages for use in page.uses)
    days = [page.day for page in pages if page.day]
    conditions = tuple(_condition(field, condition, pages) for field, condition in keys)
    return LayoutHealth(site, name, len(pages), min(days, default=None), max(days, default=None), conditions)


def _condition(field: str, condition: str, pages: Sequence[Looked]) -> ConditionHealth:
    counts = [sum(use.count for use in page.uses if (use.field, use.condition) == (field, condition)) for page in pages]
    holding = [i for i, count in enumerate(counts) if count]
    if not holding:
        return ConditionHealth(field, condition, 0, 0, None, None, stopped=False)
    last = holding[-1]
    share, since = len(holding) / (last + 1), len(pages) - last - 1
    stopped = since > 0 and (1 - share) ** since < CHANCE
    return ConditionHealth(
        field, condition, len(holding), sum(counts), pages[last].path, pages[last].day, stopped=stopped
    )


def _plain(_: object, __: object, value: object) -> object:
    return value.isoformat() if isinstance(value, dt.date) else value
