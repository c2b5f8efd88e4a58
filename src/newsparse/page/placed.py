"""Where each value of a list stands."""

from __future__ import annotations

from collections.abc import Iterable


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
