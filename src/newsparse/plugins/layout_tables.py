"""A layout compiled: its signs, its body and its fields as lookups, made once for all pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from newsparse._cached_attribute import cached_attribute
from newsparse.page.index import ConditionIndex
from newsparse.sites.conditions import Condition
from newsparse.sites.layout import LABELS, Layout
from newsparse.sites.rule import Rule
from newsparse.sites.site import Site

REMOVED = 100  # more than any condition has: what a layout removes is removed, whatever else is said of it


class LayoutTable:
    """The lookups of one layout of a site."""

    def __init__(self, layout: Layout, site: str) -> None:
        self.layout = layout
        self._site = site

    @cached_attribute
    def body(self) -> ConditionIndex[str]:
        """The conditions of the body, each with itself in words."""
        return ConditionIndex((condition, str(condition)) for condition in self.layout.body)

    @property
    def fields(self) -> Mapping[str, Sequence[Condition]]:
        """The conditions of the fields that have some."""
        named = ((field, getattr(self.layout, field)) for field in LABELS if field != "remove")
        return {field: conditions for field, conditions in named if conditions}

    @cached_attribute
    def labels(self) -> ConditionIndex[tuple[str, Rule]]:
        """The conditions of the rules and of the fields but `remove`, each with the site and its rule."""
        fields = (Rule(LABELS[field], when=conditions) for field, conditions in self.fields.items())
        return self._rules((*self.layout.rules, *fields))

    @cached_attribute
    def removing(self) -> ConditionIndex[tuple[str, Rule]]:
        """The conditions of what the layout removes."""
        return self._rules([Rule(LABELS["remove"], when=self.layout.remove)] if self.layout.remove else ())

    def _rules(self, rules: Iterable[Rule]) -> ConditionIndex[tuple[str, Rule]]:
        return ConditionIndex((condition, (self._site, rule)) for rule in rules for condition in rule.when)


class LayoutTables:
    """The lookups of all layouts of a site."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.by_name = {layout.name: LayoutTable(layout, site.name) for layout in site.layouts}

    @cached_attribute
    def signs(self) -> ConditionIndex[tuple[str, int]]:
        """The signs of all layouts, each with the name of its layout and its number there."""
        signs = ([(layout.name, k, sign) for k, sign in enumerate(layout.shown_by)] for layout in self.site.layouts)
        return ConditionIndex((sign, (name, k)) for name, k, sign in chain.from_iterable(signs))
