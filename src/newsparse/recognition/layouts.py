"""Which of a site's layouts an HTML page has: by what stands on it first, by its day second."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

from newsparse.model.problems import Problem, ProblemCode
from newsparse.model.sightings import Sighting
from newsparse.page.folded import Page
from newsparse.page.trials import Trials
from newsparse.plugins.layout_tables import LayoutTables
from newsparse.plugins.tables import Tables
from newsparse.text.urls import host_of


def with_layouts(
    sightings: Iterable[Sighting], page: Page, tables: Tables, trials: Trials | None = None
) -> tuple[tuple[Sighting, ...], tuple[Problem, ...]]:
    """Name in each sighting the layout of its site that the page has.

    A site that is at home at the page's address, and none of whose layouts the page shows, is a `Problem`: the site
    has changed, and general labelling does what it can.
    """
    seen = list(sightings)
    if page.elements is None or page.document.kind == "markdown":
        return tuple(seen), ()
    at_home = {sighting.site for sighting in seen if sighting.span is None}
    problems: list[Problem] = []
    chosen: dict[str, str | None] = {}
    for name in dict.fromkeys(sighting.site for sighting in seen if tables.sites[sighting.site].layouts):
        is_guest = name not in at_home and host_of(page.address) != ""
        chosen[name] = choose(tables.layouts(name), page, _day(page), trials, is_guest=is_guest)
        if chosen[name] is None and name in at_home:
            error = f"{name}: the page shows none of the layouts that are known; labelled without them"
            problems.append(Problem.of(ProblemCode.UNKNOWN_LAYOUT, error, during="recognise"))
    named = [attrs.evolve(sighting, layout=chosen.get(sighting.site)) for sighting in seen]
    return tuple(named), tuple(problems)


def choose(
    tables: LayoutTables, page: Page, day: dt.date | None, trials: Trials | None = None, *, is_guest: bool = False
) -> str | None:
    """Return the name of the layout that the page has; None where it shows none.

    Of those with a sign on the page that one counts whose body holds there; then the one with most signs; then the
    one of whose signs fewest are missing; then the one whose time it is; then the first.

    Args:
        tables: the layouts of a site.
        page: the page.
        day: its day, if known.
        trials: how the conditions of the page went so far; None where nobody asks.
        is_guest: the page is at another site's address: what selects is no sign there, many sites name a class alike.
    """
    site = tables.site.name
    seen: dict[str, set[int]] = {}
    for _, _, (name, sign) in tables.signs.hits(page, trials, lambda _: site):
        seen.setdefault(name, set()).add(sign)
    scores = []
    for i, (name, table) in enumerate(tables.by_name.items()):
        layout, count = table.layout, len(seen.get(name, ()))
        if not count or (is_guest and not layout.signs):
            continue
        selects = not layout.body or any(True for _ in table.body.hits(page, trials, lambda _: site))
        scores.append((selects, count, count / len(layout.shown_by), layout.covers(day), -i, name))
    return max(scores)[-1] if scores else None


def _day(page: Page) -> dt.date | None:
    """Return the day of the page: when it was published as it declares, else when it was saved."""
    if page.metadata is not None and page.metadata.day is not None:
        return page.metadata.day
    captured = page.document.captured_at
    return captured.day if captured else None
