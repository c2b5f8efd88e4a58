"""Finding which of many conditions hold on a page, in time that hardly grows with their number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from newsparse._cached_attribute import cached_attribute
from newsparse.model.sightings import Sighting
from newsparse.page.folded import BEGINNING, Page
from newsparse.page.trials import Trials
from newsparse.sites.conditions import UNSPACED, Condition, Has, Is, Starts
from newsparse.sites.element_conditions import Class, Element, Prop, Tag, Within
from newsparse.sites.page_views import Affix, Feature
from newsparse.sites.site import Site
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span
from newsparse.text.urls import host_of

T = TypeVar("T")
KeyT = TypeVar("KeyT", str, Feature | Affix)
_WORD = late_pattern(r"\w+")


class ConditionIndex(Generic[T]):
    """Conditions, each with what it stands for, looked up by lines, beginnings and words of a page.

    A condition without any literal (a bare `Like`) is tried on every block.
    """

    def __init__(self, entries: Iterable[tuple[Condition, T]]) -> None:
        self._lines: dict[str, list[tuple[Condition, T]]] = {}
        self._beginnings: dict[str, list[tuple[str, Condition, T]]] = {}
        self._words: dict[str, list[tuple[str, frozenset[str], Condition, T]]] = {}
        self._features: dict[Feature | Affix, list[tuple[Condition, T]]] = {}
        self._rest: dict[Condition, list[T]] = {}
        for condition, payload in entries:
            self._add(condition, payload)
        self._key_words = frozenset(self._words)
        self._affixes = [feature for feature in self._features if isinstance(feature, Affix)]
        self._values: dict[str, set[str]] = {}
        for feature in self._features.keys() - set(self._affixes):
            self._values.setdefault(feature[0], set()).add(feature[1])

    def _add(self, condition: Condition, payload: T) -> None:
        parts = condition.parts
        key = max(parts, key=_selectivity) if len(parts) > 1 else parts[0]
        match key:
            case Is(folded=line):
                self._lines.setdefault(line, []).append((condition, payload))
            case Starts(folded=line) if len(line) >= BEGINNING:
                self._beginnings.setdefault(line[:BEGINNING], []).append((line, condition, payload))
            case Has(folded=line) if words := _key_words(line):
                inner = frozenset(words[1:-1])
                self._words.setdefault(max(words, key=len), []).append((line, inner, condition, payload))
            case Element(feature=feature) if key.is_inside:
                self._features.setdefault(feature, []).append((condition, payload))
            case _:
                self._rest.setdefault(condition, []).append(payload)

    def hits(
        self, page: Page, trials: Trials | None = None, owner: Callable[[T], str] = str
    ) -> Iterator[tuple[int, Condition, T]]:
        """Yield `(block, condition, payload)` for every condition that holds.

        A pattern that takes too long on a block does not hold there, and a condition that fails nowhere.

        Args:
            page: the page.
            trials: how the conditions of the page went so far; None where nobody asks.
            owner: the name of the site or language for what a condition stands for.
        """
        trials = trials or Trials([], {})
        for condition, payload, i in self._candidates(page, trials, owner):
            if _is_found(condition) or trials.holds(condition, page, i, owner(payload)):
                yield i, condition, payload

    def _candidates(self, page: Page, trials: Trials, owner: Callable[[T], str]) -> Iterator[tuple[Condition, T, int]]:
        """Yield what may hold, with each block that it may hold for: by lines, by beginnings, by words; the rest."""
        yield from _looked_up_in(self._lines, page.blocks_saying(self._lines.keys()))
        yield from self._beginning_on(page)
        for word in sorted(page.vocabulary & self._key_words):
            for literal, inner, condition, payload in self._words[word]:
                for i in page.blocks_with(literal) if inner <= page.vocabulary else ():
                    yield condition, payload, i
        if self._features and page.elements is not None:
            yield from _looked_up_in(self._features, page.elements.blocks_in(self._values, self._affixes))
        for condition, payloads in self._rest.items():
            for i in trials.tried_on(condition, page, owner(payloads[0])):
                for payload in payloads:
                    yield condition, payload, i

    def _beginning_on(self, page: Page) -> Iterator[tuple[Condition, T, int]]:
        folded = page.folded
        for beginning, blocks in sorted(page.blocks_beginning(self._beginnings.keys()).items()):
            for literal, condition, payload in self._beginnings[beginning]:
                for i in blocks:
                    if folded[i].startswith(literal):
                        yield condition, payload, i


def _looked_up_in(
    entries: Mapping[KeyT, Sequence[tuple[Condition, T]]], places: Mapping[KeyT, Sequence[int]]
) -> Iterator[tuple[Condition, T, int]]:
    for key, blocks in sorted(places.items()):
        for condition, payload in entries[key]:
            for i in blocks:
                yield condition, payload, i


def _is_found(condition: Condition) -> bool:
    """Tell whether a condition holds wherever it is found: a line is the line, an element around a block around it."""
    return isinstance(condition, Is) or (
        isinstance(condition, Within) and isinstance(condition.condition, Tag | Class | Prop)
    )


def _selectivity(condition: Condition) -> int:
    """Rank the parts of a condition by how few blocks looking them up leaves to try."""
    match condition:
        case Is():
            return 4
        case Starts(folded=line) if len(line) >= BEGINNING:
            return 3
        case Has(folded=line) if _key_words(line):
            return 2
        case Tag():
            return 1
        case Element():
            return 2 if condition.is_inside else 0
    return 0


def _key_words(line: str) -> list[str]:
    """Return the words that a literal can be looked up by; none where they may be part of a run without spaces."""
    return _WORD.findall(line) if line.isascii() or max(line) < UNSPACED else []


class SiteIndex:
    """The installed sites, found by the address of a page and by signs on it.

    Example:
        >>> from newsparse import Document, Has, Site
        >>> index = SiteIndex([Site(name="Le Courrier", domains=("lecourrier.example",), signs=(Has("Le Courrier"),))])
        >>> page = Page(Document(text="", url="https://www.lecourrier.example/a"))
        >>> [(sighting.site, sighting.sign) for sighting in index.sightings(page)]
        [('Le Courrier', 'the address is at lecourrier.example')]
    """

    def __init__(self, sites: Iterable[Site]) -> None:
        self.sites = {site.name: site for site in sorted(sites, key=lambda site: site.name)}
        self._domains, self.shared_domains = _domains(self.sites.values())

    @cached_attribute
    def _strong(self) -> ConditionIndex[str]:
        """The strong signs, each with its site; like all that is looked up, made for the first page."""
        return ConditionIndex((sign, site.name) for site in self.sites.values() for sign in site.strong_signs)

    @cached_attribute
    def _looked_up(self) -> dict[str, dict[Condition, None]]:
        """By the name of a site the weak signs that are looked up."""
        return {site.name: _looked_up(site) for site in self.sites.values()}

    @cached_attribute
    def _weak(self) -> ConditionIndex[str]:
        """The weak signs that are looked up, each with its site."""
        return ConditionIndex((sign, name) for name, signs in self._looked_up.items() for sign in signs)

    def sightings(self, page: Page, trials: Trials | None = None) -> tuple[Sighting, ...]:
        """Return the traces of sites on a page: by address, by strong signs, by all weak signs of a site together."""
        trials = trials or Trials([], {})
        found = list(self._by_address(page.address, "the address" if page.document.url else "its canonical address"))
        found += [_sighting(page, site, sign, i) for i, sign, site in self._strong.hits(page, trials)]
        weak: dict[str, dict[Condition, int]] = {}
        for i, sign, site in self._weak.hits(page, trials):
            places = weak.setdefault(site, {})
            places[sign] = min(i, places.get(sign, i))
        for site, places in weak.items():
            if places.keys() >= self._looked_up[site].keys():
                found += _together(page, self.sites[site], places, trials)
        return tuple(sorted(found, key=_position))

    def _by_address(self, url: str, what: str) -> Iterator[Sighting]:
        host = host_of(url)
        labels = host.split(".") if len(host) <= _LONGEST_HOST else []
        for i in range(len(labels)):
            domain = ".".join(labels[i:])
            if site := self._domains.get(domain):
                yield Sighting(site, f"{what} is at {domain}")
                return


_LONGEST_HOST = 253  # code points, by the standard of the domain name system


def _domains(sites: Iterable[Site]) -> tuple[dict[str, str], tuple[tuple[str, str, str], ...]]:
    """Return the site of each domain, the first that states it, and what others state too: domain, first, other."""
    found: dict[str, str] = {}
    shared: list[tuple[str, str, str]] = []
    for site in sites:
        for domain in dict.fromkeys(site.domains):
            if domain in found:
                shared.append((domain, found[domain], site.name))
            else:
                found[domain] = site.name
    return found, tuple(shared)


def _looked_up(site: Site) -> dict[Condition, None]:
    """Return the weak signs that can be looked up, in order; if there are none, all of them."""
    signs = site.weak_signs
    return dict.fromkeys([sign for sign in signs if max(map(_selectivity, sign.parts))] or signs)


def _together(page: Page, site: Site, places: dict[Condition, int], trials: Trials) -> list[Sighting]:
    """Return the weak signs of a site if all of them are there: those not looked up are tried now."""
    for sign in site.weak_signs:
        if sign not in places:
            tried = trials.tried_on(sign, page, site.name)
            at = next((i for i in tried if trials.holds(sign, page, i, site.name)), None)
            if at is None:
                return []
            places[sign] = at
    return [_sighting(page, site.name, sign, i, strong=False) for sign, i in places.items()]


def _sighting(page: Page, site: str, sign: Condition, i: int, *, strong: bool = True) -> Sighting:
    return Sighting(site, str(sign), Span(page.starts[i], page.ends[i]), strong=strong)


def _position(sighting: Sighting) -> tuple[int, str, str]:
    return (sighting.span.start if sighting.span else -1, sighting.site, sighting.sign)
