"""Taking a cluster of articles apart that holds two stories which resemble each other."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from newsparse.linking.vectors import CLOSE, Features, likeness, vector

MOST_HALVED = 120
"""Larger clusters are not taken apart: looking is quadratic."""
FEWEST_HALVED = 2
ROUNDS = 8
"""So many times at most all articles are asked which half they are more like; most clusters are settled after two."""

Alike = Sequence[Sequence[float]]


def between_to_within(smaller: int) -> float:
    """Return how small a share of the likeness within the halves that between them must be to make them two stories.

    Of a few articles two always look apart by chance, so a small half must stand out more.

    Measured on clusters of English news, by thirds of their topics: figures from .39 - .8 / n to .42 - .8 / n take the
    same clusters apart but for one.
    """
    return 0.41 - 0.7 / smaller


def halves(group: list[int], features_of: Mapping[int, Features]) -> list[list[int]]:
    """Return a cluster as one story, or as two or more that resemble each other.

    Within a cluster words are weighed anew: what all its articles have weighs nothing, so that what remains are the
    names, numbers and words by which look-alikes differ: two earthquakes at two places.
    """
    if not 2 * FEWEST_HALVED <= len(group) <= MOST_HALVED:
        return [group]
    alike = _likeness_within([features_of[i] for i in group])
    cut = two(alike)
    if cut is None:
        return [group]
    one, other = cut
    if min(len(one), len(other)) < FEWEST_HALVED:
        return [group]
    within = [alike[p][q] for half in cut for p in half for q in half if p < q]
    between = [alike[p][q] for p in one for q in other]
    if mean(between) >= between_to_within(min(len(one), len(other))) * mean(within):
        return [group]
    return [part for half in cut for part in halves([group[p] for p in half], features_of)]


def _likeness_within(features: Sequence[Features]) -> Alike:
    """Return how alike articles are in what not all of them have."""
    local: Counter[int] = Counter()
    for one in features:
        local.update(one.ids)
    size = len(features)
    weigh = [0.0, 0.0, *[math.log(size / number) for number in range(2, size + 1)]]
    vectors = [vector(one, local.__getitem__, weigh.__getitem__) for one in features]
    known = [(one, one.weights()) for one in vectors]
    half = [[likeness(one, weights, vectors[q], CLOSE) for q in range(p)] for p, (one, weights) in enumerate(known)]
    places = range(size)
    return [[half[max(p, q)][min(p, q)] if p != q else 0.0 for q in places] for p in places]


def mean(values: Sequence[float]) -> float:
    """Return the mean of values, of which there is one at least."""
    return math.fsum(values) / len(values)


def two(alike: Alike) -> tuple[list[int], list[int]] | None:
    """Return the two halves that articles fall into best; None where only single ones stand out.

    Average linkage says which are the last two clusters. An article that is like no other would be one of them by
    itself: such ones are set aside until two clusters of several are found. Then each article goes to the half that it
    is more like, on average.

    Example:
        >>> two([[0, 9, 1, 1, 0], [9, 0, 1, 1, 0], [1, 1, 0, 9, 0], [1, 1, 9, 0, 1], [0, 0, 0, 1, 0]])
        ([0, 1], [2, 3, 4])
    """
    made_of = _merges(alike)
    left = tuple(range(len(alike)))
    for _ in range(len(alike) - 1):
        one, other = made_of[left]
        if min(len(one), len(other)) >= FEWEST_HALVED:
            return _settled(alike, one, other)
        left = max(one, other, key=len)
        if len(left) == 1:
            break
    return None


def _merges(alike: Alike) -> dict[tuple[int, ...], tuple[tuple[int, ...], tuple[int, ...]]]:
    """Return each cluster that average linkage makes, and the two that it is made of."""
    members: dict[int, tuple[int, ...]] = {p: (p,) for p in range(len(alike))}
    rows = {p: {q: value for q, value in enumerate(row) if q != p} for p, row in enumerate(alike)}
    made_of: dict[tuple[int, ...], tuple[tuple[int, ...], tuple[int, ...]]] = {}
    for _ in range(len(alike) - 1):
        pairs = ((p, q) for p, row in rows.items() for q in row if p < q)
        p, q = min(pairs, key=lambda pair: (-rows[pair[0]][pair[1]], pair))
        size, other = len(members[p]), len(members[q])
        gone = rows.pop(q)
        for k, row in rows.items():
            if k != p:
                rows[p][k] = row[p] = (size * row[p] + other * gone[k]) / (size + other)
            row.pop(q, None)
        parts = members[p], members.pop(q)
        members[p] = tuple(sorted(parts[0] + parts[1]))
        made_of[members[p]] = parts
    return made_of


def _settled(alike: Alike, one: Sequence[int], other: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return two halves after every article has gone to the one that it is more like."""
    places = range(len(alike))
    half = [0 if p in one else 1 if p in other else -1 for p in places]
    for _ in range(ROUNDS):
        moved = False
        for p in sorted(places, key=lambda p: half[p] >= 0):  # those set aside first
            parts = [[alike[p][q] for q in places if half[q] == side and q != p] for side in (0, 1)]
            if not all(parts):
                continue
            values = mean(parts[0]), mean(parts[1])
            if (half[p] < 0 or values[0] != values[1]) and (to := int(values[1] > values[0])) != half[p]:
                half[p], moved = to, True
        if not moved:
            break
    return [p for p in places if half[p] == 0], [p for p in places if half[p] == 1]
