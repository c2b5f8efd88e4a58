"""Where each value of a list stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, KeysView, Mapping, Sequence
from itertools import count


def placed(values: Iterable[str]) -> dict[str, list[int]]:
    """Return where each value stands.

    Example:
        >>> placed(["a", "b", "a"])
        {'a': [0, 2], 'b': [1]}
    """
    places: dict[str, list[int]] = {}
    for i, value in enumerate(values):
        if value in places:
            places[value].append(i)
        else:
            places[value] = [i]
    return places


class Places(Mapping[str, Sequence[int]]):
    """Where each value stands, for lists of which few values are ever asked for: most are no list of their own.

    Example:
        >>> places = Places(["a", "b", "a"])
        >>> places["a"], places["b"], places.get("c"), len(places)
        ([0, 2], [1], None, 2)
        >>> dict(places.repeated)
        {'a': [0, 2]}
    """

    def __init__(self, values: Sequence[str]) -> None:
        last = self._last = dict(zip(values, count(), strict=False))
        self._repeated: dict[str, list[int]] = {}
        if len(last) < len(values):
            for i in [i for i, value in enumerate(values) if last[value] != i]:
                self._repeated.setdefault(values[i], []).append(i)
            for value, places in self._repeated.items():
                places.append(last[value])

    @property
    def repeated(self) -> Mapping[str, Sequence[int]]:
        """The values that stand more than once, by where they stand first, each with its places."""
        return self._repeated

    def keys(self) -> KeysView[str]:
        """Return the different values."""
        return self._last.keys()

    def __getitem__(self, value: str) -> Sequence[int]:
        return self._repeated.get(value) or [self._last[value]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._last)

    def __len__(self) -> int:
        return len(self._last)
