"""The elements around each block of an HTML page, as conditions of sites look at them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property

from newsparse.reading.html import Html
from newsparse.sites.conditions import Feature

MAX_ANCESTORS = 64
_NAMED = frozenset(("id", "itemprop", "role"))
_MAX_VALUE = 300  # code points of an attribute that are compared


class Elements:
    """What is known of the elements of blocks, computed when a site first asks."""

    def __init__(self, html: Html) -> None:
        self._dom = html.dom

    def is_own(self, i: int, feature: Feature) -> bool:
        """Tell whether the element of block `i` has a feature."""
        return self._has(self._dom.owners[i], feature)

    def is_around(self, i: int, feature: Feature) -> bool:
        """Tell whether the element of block `i`, or one around it, has a feature."""
        return any(self._has(e, feature) for e in self._path(self._dom.owners[i]))

    def blocks_in(self, wanted: Collection[Feature]) -> Mapping[Feature, Sequence[int]]:
        """Return the blocks in or inside elements of each of the wanted features that the page has."""
        dom = self._dom
        places: dict[Feature, list[int]] = {}
        covered: dict[Feature, int] = {}  # elements before this one stand in one that was taken
        for e, feature in self._having(wanted):
            if e >= covered.get(feature, 0):
                end = covered[feature] = self._end(e)
                inside = range(bisect_left(dom.starts, dom.opens[e]), bisect_left(dom.starts, dom.closes[e]))
                places.setdefault(feature, []).extend([i for i in inside if e <= dom.owners[i] < end])
        return {feature: blocks for feature, blocks in places.items() if blocks}

    def features(self, i: int) -> frozenset[Feature]:
        """Return all features of the element of block `i`."""
        return self._features(self._dom.owners[i])

    def features_around(self, i: int) -> frozenset[Feature]:
        """Return all features of the element of block `i` and of those around it."""
        return frozenset[Feature]().union(*map(self._features, self._path(self._dom.owners[i])))

    def _having(self, wanted: Collection[Feature]) -> Iterator[tuple[int, Feature]]:
        """Yield the elements that have one of the wanted features, with the feature."""
        dom = self._dom
        tags = {value for name, value in wanted if name == "tag"}
        if not tags.isdisjoint(self._tags):
            yield from ((e, ("tag", tag)) for e, tag in enumerate(dom.tags) if tag in tags)
        if found := self._with_classes({value for name, value in wanted if name == "class"}):
            for e, attributes in enumerate(dom.attributes):
                for value in found.get(attributes.get("class"), ()):
                    yield e, ("class", value)
        if others := [feature for feature in wanted if feature[0] not in ("tag", "class")]:
            for e, attributes in enumerate(dom.attributes):
                for feature in others:
                    if feature[0] in attributes and self._has(e, feature):
                        yield e, feature

    def _with_classes(self, values: set[str]) -> dict[str | None, list[str]]:
        """Return for each `class` attribute of the page that holds some of these classes which ones."""
        present = {value for value in values if value in self._classes}
        if not present:
            return {}
        found = {classes: sorted(present.intersection(classes.split())) for classes in self._dom.classes}
        return {classes: held for classes, held in found.items() if held}

    def _end(self, e: int) -> int:
        """Return the first element behind `e` that is not inside it: they are in page order, parents first."""
        parents = self._dom.parents
        return next((f for f in range(e + 1, len(parents)) if parents[f] < e), len(parents))

    def _has(self, e: int, feature: Feature) -> bool:
        if e < 0:
            return False
        name, value = feature
        if name == "tag":
            return self._dom.tags[e] == value
        said = self._dom.attributes[e].get(name, _ABSENT)
        if said is _ABSENT:
            return False
        return value in (said or "").split() if name == "class" else not value or (said or "")[:_MAX_VALUE] == value

    def _features(self, e: int) -> frozenset[Feature]:
        if e < 0:
            return frozenset()
        found: set[Feature] = {("tag", self._dom.tags[e])}
        for name, value in self._dom.attributes[e].items():
            if name == "class":
                found.update(("class", word) for word in (value or "").split())
            elif name in _NAMED or name.startswith("data-"):
                found |= {(name, ""), (name, (value or "")[:_MAX_VALUE])}
        return frozenset(found)

    def _path(self, e: int) -> Iterator[int]:
        parents = self._dom.parents
        for _ in range(MAX_ANCESTORS):
            if e < 0:
                return
            yield e
            e = parents[e]

    @cached_property
    def _classes(self) -> str:
        return " ".join(self._dom.classes)

    @cached_property
    def _tags(self) -> set[str]:
        return set(self._dom.tags)


_ABSENT = "\0"  # no attribute of a page holds it
