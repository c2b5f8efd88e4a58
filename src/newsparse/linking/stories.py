"""Which articles tell one story: average linkage over likeness, then a second look at what may be two stories."""

from __future__ import annotations

import heapq
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from newsparse.linking.look_alikes import FEWEST_HALVED, halves, mean
from newsparse.linking.postings import beside
from newsparse.linking.vectors import Features, Frequencies, Vector, likeness, vector

ALIKE = 0.12
"""Articles of one story are at least so much alike on average.

Measured on news texts in English: between .13 and .17 the clusters hold whole stories, and look-alikes with them, which
`halves` takes apart.
"""
LOOKUPS = 32
"""By so many of its weightiest features an article is looked up."""
MOST_SHARED = 100
"""A feature in more articles than this finds those beside it, in order of publication."""
CANDIDATES = 40
"""So many articles at most, the likeliest, each article is compared with."""
SAMPLE = 4
"""Where two clusters were never compared, the likeness of so many members of each stands for all."""


def clusters(count: int, features_of: Callable[[int], Features]) -> list[list[int]]:
    """Return which articles tell one story, as indices; all articles are in exactly one list.

    Args:
        count: of the articles, in an order that does not depend on how they came in.
        features_of: returns the features of an article; it is asked several times, so that not all must be kept.
    """
    frequencies = Frequencies(count)
    for i in range(count):
        frequencies.add(features_of(i))
    vectors = [vector(frequencies.settled(features_of(i)), frequencies.of) for i in range(count)]
    near = _candidates(vectors, frequencies.of)
    found: list[list[int]] = []
    for component in _components(count, near):
        for group in _average_linkage(component, near, vectors):
            if len(group) >= 2 * FEWEST_HALVED:
                found.extend(halves(group, {i: frequencies.settled(features_of(i)) for i in group}))
            else:
                found.append(group)
    return sorted(found)


def _candidates(vectors: Sequence[Vector], documents: Callable[[int], int]) -> dict[int, dict[int, float]]:
    """Return for each article those that are alike, with the likeness: found by rare features that both have."""
    postings: dict[int, array[int]] = defaultdict(lambda: array("I"))
    lookups: list[array[int]] = []
    for i, one in enumerate(vectors):
        shared = heapq.nsmallest(LOOKUPS, [(documents(feature), feature) for feature in one.ids])
        lookups.append(array("Q", [feature for _, feature in shared]))
        for feature in lookups[-1]:
            postings[feature].append(i)
    near: dict[int, dict[int, float]] = defaultdict(dict)
    for i, (one, features) in enumerate(zip(vectors, lookups, strict=True)):
        hits: Counter[int] = Counter()
        for feature in features:
            hits.update(beside(postings[feature], i, MOST_SHARED))
        del hits[i]
        best = sorted(hits.items(), key=lambda item: (-item[1], item[0]))[:CANDIDATES]
        weights = one.weights() if best else {}
        for j, _ in best:
            if j not in near.get(i, ()):
                alike = likeness(one, weights, vectors[j])
                if alike >= ALIKE / 2:
                    near[i][j] = near[j][i] = alike
    return near


def _components(count: int, near: Mapping[int, Mapping[int, float]]) -> Iterable[list[int]]:
    """Yield the articles that can be in one cluster: connected by pairs that are alike enough by themselves."""
    seen = bytearray(count)
    for first in range(count):
        if seen[first]:
            continue
        seen[first] = 1
        component = [first]
        for i in component:  # grows while it is read
            for j, alike in near.get(i, {}).items():
                if alike >= ALIKE and not seen[j]:
                    seen[j] = 1
                    component.append(j)
        yield sorted(component)


def _average_linkage(
    component: Sequence[int], near: Mapping[int, Mapping[int, float]], vectors: Sequence[Vector]
) -> list[list[int]]:
    """Return the clusters of a component whose members are alike enough on average."""
    members = {i: [i] for i in component}
    links = {i: {j: alike for j, alike in near.get(i, {}).items() if j in members} for i in component}
    heap = [(-alike, i, j) for i, row in links.items() for j, alike in row.items() if i < j and alike >= ALIKE]
    heapq.heapify(heap)
    while heap:  # each turn takes one entry away, and only the at most n - 1 merges add some
        alike, i, j = heapq.heappop(heap)
        if links.get(i, {}).get(j) != -alike:
            continue
        row, other = links.pop(i), links.pop(j)
        sizes = len(members[i]), len(members[j])
        merged = {
            k: (
                sizes[0] * _known(row, i, k, members, vectors) + sizes[1] * _known(other, j, k, members, vectors)
            ) / sum(sizes)
            for k in row.keys() | other.keys()
            if k not in (i, j)
        }  # fmt: skip
        members[i] = sorted(members[i] + members.pop(j))
        links[i] = merged
        for k, value in merged.items():
            links[k].pop(j, None)
            links[k][i] = value
            if value >= ALIKE:
                heapq.heappush(heap, (-value, min(i, k), max(i, k)))
    return sorted(members.values())


def _known(
    row: Mapping[int, float], i: int, k: int, members: Mapping[int, list[int]], vectors: Sequence[Vector]
) -> float:
    """Return the likeness of two clusters, and where nobody has compared them, that of some of their members."""
    if k in row:
        return row[k]
    ones, others = members[i][:SAMPLE], members[k][:SAMPLE]
    known = [(vectors[a], vectors[a].weights()) for a in ones]
    return mean([likeness(one, weights, vectors[b]) for one, weights in known for b in others])
