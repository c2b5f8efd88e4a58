"""Which of a site's layouts an HTML page has: by what stands on it first, by its day second."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable

import attrs

from newsparse.model.problems import Problem, ProblemCode
from newsparse.model.sightings import Sighting
from newsparse.page.folded import Page
from newsparse.page.index import ConditionIndex
from newsparse.page.trials import Trials
from newsparse.plugins.tables import Tables
from newsparse.reading.metadata import day_of, published, read_declared, timed
from newsparse.sites.site import Layout


def with_layouts(
    sightings: Iterable[Sighting], page: Page, tables: Tables, trials: Trials | None = None
) -> tuple[tuple[Sighting, ...], tuple[Problem, ...]]:
    """Name in each sighting the layout of its site that the page has.

    A site that is at home at the page's address, and none of whose layouts the page shows, is a `Problem`: the site
    has changed, and general labelling does what it can.
    """
    found: list[Sighting] = []
    problems: dict[str, Problem] = {}
    chosen: dict[str, str | None] = {}
    for sighting in sightings:
        layouts = tables.sites[sighting.site].layouts
        if layouts and page.elements is not None:
            if sighting.site not in chosen:
                chosen[sighting.site] = choose(layouts, page, _day(page), trials, sighting.site)
            if chosen[sighting.site] is None and sighting.span is None:
                error = f"{sighting.site}: the page shows none of the layouts that are known; labelled without them"
                problems[sighting.site] = Problem.of(ProblemCode.UNKNOWN_LAYOUT, error, during="recognise")
            sighting = attrs.evolve(sighting, layout=chosen[sighting.site])  # noqa: PLW2901
        found.append(sighting)
    return tuple(found), tuple(problems.values())


def choose(
    layouts: Iterable[Layout], page: Page, day: dt.date | None, trials: Trials | None = None, site: str = ""
) -> str | None:
    """Return the name of the layout with most signs on the page; of equals the one whose time it is, then the first."""
    known = list(layouts)
    signs = ConditionIndex((sign, (i, k)) for i, layout in enumerate(known) for k, sign in enumerate(layout.signs))
    seen = Counter(i for i, _ in {sign for _, _, sign in signs.hits(page, trials, lambda _: site)})
    scores = [(seen[i], layout.covers(day), -i, layout.name) for i, layout in enumerate(known)]
    best = max(scores, default=None)
    return best[3] if best and best[0] else None


def _day(page: Page) -> dt.date | None:
    """Return the day of the page: when it was published as it declares, else when it was saved."""
    if page.html is not None:
        declared = [value for value, _ in published(page.html)]
        for value in (*declared, *timed(page.html), day_of(page.document.url)):
            if value and (moment := read_declared(value)):
                return moment.day
    captured = page.document.captured_at
    return captured.day if captured else None
