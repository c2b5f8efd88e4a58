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
    count: int, pairs: Iterable[tuple[float, int, int]], exclude: Callable[[int, int], bool]
) -> list[list[int]]:
    """Return groups of numbers: the best pairs merge first, and no group forms whose members exclude one another.

    Two groups merge if half of the pairs between them belong together: one pair would let groups grow into chains.

    Args:
        count: of the numbers.
        pairs: which two belong together, with how sure that is.
        exclude: whether two can not be in one group.

    Example:
        >>> agreeing(3, [(0.9, 0, 1), (0.8, 1, 2)], lambda one, other: {one, other} == {0, 2})
        [[0, 1], [2]]
    """
    sure = {(min(pair), max(pair)): value for value, *pair in pairs}
    sets = Sets(count)
    members: dict[int, list[int]] = {}
    for (one, other), _ in sorted(sure.items(), key=lambda item: (-item[1], item[0])):
        a, b = sorted((sets.find(one), sets.find(other)))
        if a == b:
            continue
        left, right = members.get(a, [a]), members.get(b, [b])
        asked = [(min(p, q), max(p, q)) for p in left[:MOST_ASKED] for q in right[:MOST_ASKED]]
        if 2 * sum(pair in sure for pair in asked) < len(asked) or any(exclude(*pair) for pair in asked):
            continue
        sets.join(a, b)
        members[a] = sorted(left + right)
        members.pop(b, None)
    return sets.groups()
