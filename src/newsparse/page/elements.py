"""The elements of an HTML page as conditions of sites look at them, looked up by tag, class and attribute."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import chain

from newsparse.page.placed import placed
from newsparse.reading.html import Html
from newsparse.sites.page_views import Affix, Feature
from newsparse.text.span import Span

MAX_ANCESTORS = 64
_MAX_VALUE = 300  # code points of an attribute that are compared
_MAX_NAMES = 6  # classes and attributes of an element that are shown
_MAX_NAME = 40  # code points of an attribute that is shown: longer ones are data
_TELLING = frozenset(("itemprop", "itemtype", "rel", "role", "name", "property"))


class Elements:
    """What is known of the elements of a page, computed when a site first asks."""

    def __init__(self, html: Html) -> None:
        self._html = html
        self._dom = html.dom
        self._by_value: dict[str, Mapping[str, Sequence[int]]] = {}

    def own(self, i: int) -> Sequence[int]:
        """Return what block `i` is: the elements that hold all of it, from the innermost to the one of its line."""
        owner = self._dom.owners[i]
        path: list[int] = []
        for e in self._up(self._covering[i]):
            path.append(e)
            if e == owner:
                return path
        return [owner]

    def around(self, e: int) -> Iterator[int]:
        """Yield the elements around element `e`, the nearest first."""
        return self._up(self._dom.parents[e]) if e >= 0 else iter(())

    def before(self, e: int) -> int:
        """Return the element before element `e` in the same parent; -1 where it is the first."""
        return self._siblings[e] if e >= 0 else -1

    def has(self, e: int, feature: Feature | Affix) -> bool:
        """Tell whether element `e` has a feature."""
        if e < 0:
            return False
        name = feature[0]
        if name == "tag":
            return self._dom.tags[e] == feature[1]
        said = self._dom.attributes[e].get(name, _ABSENT)
        if said is _ABSENT:
            return False
        said = (said or "")[:_MAX_VALUE] if name != "class" else said or ""
        if isinstance(feature, Affix):
            return any(map(feature.fits, said.split() if name == "class" else (said,)))
        return feature[1] in said.split() if name == "class" else not feature[1] or said == feature[1]

    def inside(self, elements: Iterable[int]) -> Iterator[int]:
        """Yield these elements, which are in page order, and all that stand in them, once each."""
        parents = self._dom.parents
        behind = 0
        for first in elements:
            if first < behind:
                continue
            yield first
            behind = first + 1
            while behind < len(parents) and parents[behind] >= first:
                yield behind
                behind += 1

    def outermost(self, elements: Iterable[int]) -> Iterator[int]:
        """Yield those of these elements, which are in page order, that stand in no other of them."""
        parents = self._dom.parents
        first = behind = -1
        for e in elements:
            while first >= 0 and behind <= e and parents[behind] >= first:
                behind += 1
            if e >= behind:
                first, behind = e, e + 1
                yield e

    def span(self, e: int) -> Span | None:
        """Return where the words of element `e` stand, without the space around them; None where it holds none."""
        start, end = self._dom.opens[e], self._dom.closes[e]
        words = self._dom.text[start:end]
        start += len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None

    def words(self, e: int) -> str:
        """Return the words of element `e`."""
        return self._dom.within(e)

    def size(self, e: int) -> int:
        """Return how many code points element `e` covers."""
        return self._dom.closes[e] - self._dom.opens[e]

    def selector(self, e: int) -> str:
        """Return element `e` as a selector of style sheets names it, without what is too long to be a name."""
        said = self._dom.attributes[e]
        classes = "".join(f".{word}" for word in (said.get("class") or "").split()[:_MAX_NAMES])
        ident = said.get("id") or ""
        named = [(name, said[name] or "") for name in said if name in _TELLING or name.startswith("data-")]
        shown = [f'[{name}="{value}"]' if value else f"[{name}]" for name, value in named if len(value) <= _MAX_NAME]
        own = f"#{ident}" if 0 < len(ident) <= _MAX_NAME else ""
        return f"{self._dom.tags[e]}{own}{classes}{''.join(shown[:_MAX_NAMES])}"

    def attribute(self, e: int, name: str) -> str:
        """Return an attribute of element `e`; empty where it has none."""
        return self._dom.get(e, name)

    def attribute_names(self, e: int) -> Iterable[str]:
        """Return the names of the attributes of element `e`."""
        return self._dom.attributes[e].keys()

    def tag(self, e: int) -> str:
        """Return the tag of element `e`."""
        return self._dom.tags[e]

    def __len__(self) -> int:
        return len(self._dom.tags)

    def having(self, feature: Feature | Affix) -> Sequence[int]:
        """Return the elements that have a feature, in the order of the page."""
        values = self._known(feature[0])
        if isinstance(feature, Affix):
            return sorted({e for said, found in values.items() if feature.fits(said) for e in found})
        return values.get(feature[1], ())

    def blocks_in(
        self, values: Mapping[str, AbstractSet[str]], affixes: Iterable[Affix] = ()
    ) -> dict[Feature | Affix, Sequence[int]]:
        """Return the blocks that are or stand in elements of each of the wanted features that the page has.

        Args:
            values: by `tag`, `class` or the name of an attribute what it may be, "" for any value of an attribute.
            affixes: further features, of which only a part is known.
        """
        features: list[Feature | Affix] = list(affixes)
        for name, wanted in values.items():
            features += [(name, value) for value in self._known(name).keys() & wanted]
        found = {feature: self._blocks_of(self.having(feature)) for feature in features}
        return {feature: blocks for feature, blocks in found.items() if blocks}

    def features(self, i: int) -> frozenset[Feature]:
        """Return the features of what block `i` is: its tag, its classes, its attributes."""
        return frozenset[Feature]().union(*map(self._features, self.own(i)))

    def features_around(self, i: int) -> frozenset[Feature]:
        """Return the features of what block `i` is and of the elements around it."""
        return frozenset[Feature]().union(*map(self._features, self._up(self.own(i)[0])))

    def _features(self, e: int) -> frozenset[Feature]:
        found: set[Feature] = {("tag", self._dom.tags[e])}
        for name, value in self._dom.attributes[e].items():
            if name == "class":
                found.update(("class", word) for word in (value or "").split())
            else:
                found |= {(name, ""), (name, (value or "")[:_MAX_VALUE])}
        return frozenset(found)

    def _blocks_of(self, elements: Iterable[int]) -> Sequence[int]:
        """Return the blocks in any of these elements, which are in page order."""
        starts, ends, owners, opens, closes = (
            self._dom.starts, self._dom.ends, self._dom.owners, self._dom.opens, self._dom.closes,
        )  # fmt: skip
        found: dict[int, None] = {}
        covered = -1  # up to here the text stands in an element that was taken
        for e in elements:
            if closes[e] <= covered:
                continue
            covered = closes[e]
            for i in range(bisect_left(starts, opens[e]), bisect_left(starts, closes[e])):
                if ends[i] <= covered or self._is_inside(owners[i], e):
                    found[i] = None
        return list(found)

    def _is_inside(self, e: int, outer: int) -> bool:
        return e == outer or outer in self.around(e)

    def _up(self, e: int) -> Iterator[int]:
        parents = self._dom.parents
        for _ in range(MAX_ANCESTORS):
            if e < 0:
                return
            yield e
            e = parents[e]

    @cached_property
    def _covering(self) -> Sequence[int]:
        """The innermost element that holds all of each block; -1 where there is none."""
        opens, closes, parents = self._dom.opens, self._dom.closes, self._dom.parents
        found = []
        for start, end in zip(self._dom.starts, self._dom.ends, strict=True):
            e = bisect_right(opens, start) - 1
            while e >= 0 and closes[e] < end:
                e = parents[e]
            found.append(e)
        return found

    @cached_property
    def _siblings(self) -> Sequence[int]:
        """The element before each element in the same parent."""
        last: dict[int, int] = {}
        found = []
        for e, parent in enumerate(self._dom.parents):
            found.append(last.get(parent, -1))
            last[parent] = e
        return found

    def _known(self, name: str) -> Mapping[str, Sequence[int]]:
        """Return the elements of each tag, of each class, or with each value of an attribute."""
        if name not in self._by_value:
            attributes = self._dom.attributes
            found: Mapping[str, Sequence[int]]
            if name == "tag":
                found = self._html.by_tag
            elif name == "class":
                found = _by_word(placed([said.get("class") or "" for said in attributes]))
            else:
                found = _by_value([(said.get(name, _ABSENT) or "")[:_MAX_VALUE] for said in attributes])
            self._by_value[name] = found
        return self._by_value[name]


def _by_word(by_classes: Mapping[str, Sequence[int]]) -> dict[str, list[int]]:
    """Return the elements of each class, given those of each list of classes."""
    found: dict[str, list[int]] = {}
    for classes, elements in by_classes.items():
        for word in dict.fromkeys(classes.split()):
            found.setdefault(word, []).extend(elements)
    return {word: sorted(elements) for word, elements in found.items()}


def _by_value(values: Sequence[str]) -> dict[str, list[int]]:
    """Return the elements with each value of an attribute, and under the empty value all that have the attribute."""
    found = placed(values)
    found.pop(_ABSENT, None)
    return {**found, "": sorted(chain.from_iterable(found.values()))} if found else {}


_ABSENT = "\0"  # no attribute of a page holds it
