"""Groups from pairs: sets that merge, and groups in which no two members exclude each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable


class Sets:
    """Disjoint sets of numbers (union-find); each is named by its smallest member."""

    def __init__(self, count: int) -> None:
        self._parent = list(range(count))

    def find(self, one: int) -> int:
        """Return the smallest member of the set that holds `one`."""
        parent = self._parent
        while parent[one] != one:  # each step goes to a smaller number
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    def join(self, one: int, other: int) -> None:
        """Merge two sets."""
        first, second = sorted((self.find(one), self.find(other)))
        self._parent[second] = first

    def groups(self) -> list[list[int]]:
        """Return all sets, each in order."""
        found: dict[int, list[int]] = {}
        for one in range(len(self._parent)):
            found.setdefault(self.find(one), []).append(one)
        return list(found.values())


MOST_ASKED = 12
"""Of two groups so many members of each are held against each other before they merge."""


def agreeing(
    count: int,
    candidates: Iterable[tuple[int, int]],
    certainty: Callable[[int, int], float],
    exclude: Callable[[int, int], bool],
) -> list[list[int]]:
    """Return groups of numbers: the best pairs merge first, and no group forms whose members exclude one another.

    Two groups merge if half of the pairs between them belong together: one pair would let groups grow into chains.

    Args:
        count: of the numbers.
        candidates: pairs that may belong together, the smaller number first.
        certainty: how sure it is that two belong together; 0 where they do not.
        exclude: whether two can not be in one group.

    Example:
        >>> agreeing(4, [(0, 1), (1, 2), (2, 3)], lambda one, other: other - one == 1, lambda one, other: False)
        [[0, 1, 2], [3]]
        >>> agreeing(3, [(0, 1), (1, 2)], lambda one, other: 1.0, lambda one, other: (one, other) == (0, 2))
        [[0, 1], [2]]
    """
    asked: dict[tuple[int, int], float] = {}

    def sure(one: int, other: int) -> float:
        pair = (one, other) if one < other else (other, one)
        if pair not in asked:
            asked[pair] = certainty(*pair)
        return asked[pair]

    pairs = sorted([(-value, *pair) for pair in candidates if (value := sure(*pair)) > 0])
    sets = Sets(count)
    members: dict[int, list[int]] = {}
    for _, one, other in pairs:
        a, b = sorted((sets.find(one), sets.find(other)))
        if a == b:
            continue
        left, right = members.get(a, [a]), members.get(b, [b])
        between = [(p, q) for p in left[:MOST_ASKED] for q in right[:MOST_ASKED]]
        if 2 * sum(sure(*pair) > 0 for pair in between) < len(between) or any(exclude(*pair) for pair in between):
            continue
        sets.join(a, b)
        members[a] = sorted(left + right)
        members.pop(b, None)
    return sets.groups()
