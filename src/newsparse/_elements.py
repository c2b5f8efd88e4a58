"""The elements around each block of an HTML page, as conditions of sites look at them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.reading.html import Html

Feature = tuple[str, str]
"""`("tag", "figcaption")`, `("class", "c-teaser")`, `("itemprop", "articleBody")`, or `("itemprop", "")` for any."""

MAX_ANCESTORS = 64
_NAMED = frozenset(("id", "itemprop", "role"))


class Elements:
    """What is known of the elements of blocks, computed when a site first asks."""

    def __init__(self, html: Html) -> None:
        self._html = html

    def has(self, feature: Feature) -> bool:
        """Tell whether an element of the page may have a feature: a quick look before blocks are asked for theirs."""
        name, value = feature
        if name == "class":
            return any(value in classes for classes in self._html.dom.classes)
        if name == "tag":
            return value in self._tags
        return any(name in attributes for attributes in self._html.dom.attributes)

    @cached_property
    def _tags(self) -> set[str]:
        return set(self._html.dom.tags)

    @cached_property
    def own(self) -> Sequence[frozenset[Feature]]:
        """The features of each block's own element."""
        return [self._features(e) for e in self._html.dom.owners]

    @cached_property
    def around(self) -> Sequence[frozenset[Feature]]:
        """The features of all elements that each block stands in, its own among them."""
        parents, known = self._html.dom.parents, dict[int, frozenset[Feature]]()
        sets: list[frozenset[Feature]] = []
        for owner in self._html.dom.owners:
            path = list(self._path(owner))
            features: frozenset[Feature] = frozenset()
            for e in reversed(path):
                if e not in known:
                    known[e] = known.get(parents[e], frozenset()) | self._features(e)
                features = known[e]
            sets.append(features)
        return sets

    @cached_property
    def blocks(self) -> Mapping[Feature, Sequence[int]]:
        """The blocks in or inside elements of each feature."""
        places: dict[Feature, list[int]] = {}
        for i, features in enumerate(self.around):
            for feature in features:
                places.setdefault(feature, []).append(i)
        return places

    def _path(self, e: int) -> Iterator[int]:
        parents = self._html.dom.parents
        for _ in range(MAX_ANCESTORS):
            if e < 0:
                return
            yield e
            e = parents[e]

    def _features(self, e: int) -> frozenset[Feature]:
        if e < 0:
            return frozenset()
        found: set[Feature] = {("tag", self._html.dom.tags[e])}
        for name, value in self._html.dom.attributes[e].items():
            if name == "class":
                found.update(("class", word) for word in (value or "").split())
            elif name in _NAMED or name.startswith("data-"):
                found |= {(name, ""), (name, (value or "")[:300])}
        return frozenset(found)
