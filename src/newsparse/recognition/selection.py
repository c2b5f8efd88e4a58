"""What the layouts of a page's sites select on it: the blocks of its body, and the elements of its fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsparse._classes import frozen
from newsparse.model.problems import Problem, ProblemCode
from newsparse.model.sightings import Sighting
from newsparse.page.folded import Page
from newsparse.page.meeting import candidates
from newsparse.page.trials import Trials
from newsparse.plugins.layout_tables import LayoutTable
from newsparse.plugins.problem_log import ProblemLog
from newsparse.plugins.tables import Tables
from newsparse.sites.conditions import Condition
from newsparse.text.span import Span


class Selected(NamedTuple):
    """What a layout selects for a field."""

    span: Span | None
    """Where its words stand; None for an element without words, such as a date in `datetime` alone."""
    element: int
    """-1 for a whole block."""


@frozen
class Selection:
    """What a layout selects on a page."""

    site: str = ""
    """The site whose layout it is; empty where no layout selects anything."""
    body: Mapping[int, str] | None = None
    """The blocks of the body, each with the condition that holds, in words; None where no body is selected."""
    fields: Mapping[str, Sequence[Selected]] = attrs.field(factory=dict)
    """What is selected for each field, that of its first condition first."""


NOTHING = Selection()


def select(page: Page, sightings: Iterable[Sighting], tables: Tables, log: ProblemLog) -> Selection:
    """Return what the layout of the page's own site selects; of a page at nobody's address what most text is in.

    Where the layout at the page's address selects no body there, a `Problem` says so.
    """
    layouts: dict[str, LayoutTable] = {}
    at_home = ""
    for sighting in sightings:
        if sighting.layout is not None:
            layouts[sighting.site] = tables.layouts(sighting.site).by_name[sighting.layout]
            at_home = sighting.site if sighting.span is None else at_home
    names = [at_home] if at_home else list(layouts)
    found = [_selection(name, layouts[name], page, log.trials) for name in names]
    chosen = max(found, key=lambda one: _size(one, page), default=NOTHING)
    if chosen.site and chosen.body is None and layouts[chosen.site].layout.body:
        name = layouts[chosen.site].layout.name
        error = f"{chosen.site}: nothing on the page is what its layout {name!r} selects as body; labelled without it"
        log.problems.append(Problem.of(ProblemCode.BODY_NOT_SELECTED, error, during="recognise"))
    return chosen


def _selection(site: str, table: LayoutTable, page: Page, trials: Trials) -> Selection:
    body: dict[int, str] = {}
    for i, _, condition in table.body.hits(page, trials, lambda _: site):
        body.setdefault(i, condition)
    fields = {field: _places(conditions, page, trials, site) for field, conditions in table.fields.items()}
    return Selection(site, body or None, {field: places for field, places in fields.items() if places})


def _size(selection: Selection, page: Page) -> int:
    """Return how many code points of a page are selected as body."""
    blocks = page.document.blocks
    return sum([blocks[i].end - blocks[i].start for i in selection.body or ()])


def _places(conditions: Iterable[Condition], page: Page, trials: Trials, site: str) -> Sequence[Selected]:
    """Return what conditions select, that of the first condition first: elements, or blocks if one asks for words."""
    found = (place for condition in conditions for place in _selected(condition, page, trials, site))
    return list(dict.fromkeys(found))


def _selected(condition: Condition, page: Page, trials: Trials, site: str) -> Iterator[Selected]:
    elements = page.elements
    if elements is None:
        return
    if condition.is_of_element:
        met = trials.met_by(condition, elements, candidates(condition, elements), site)
        yield from (Selected(elements.span(e), e) for e in elements.outermost(met))
    else:
        for i in trials.tried_on(condition, page, site):
            if trials.holds(condition, page, i, site):
                yield Selected(page.document.blocks[i].span, -1)
