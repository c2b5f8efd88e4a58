"""Where each value of a list stands."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet


def placed(values: Sequence[str], wanted: AbstractSet[str] | None = None) -> dict[str, list[int]]:
    """Return where each value stands; of some values only, if told which.

    Example:
        >>> placed(["a", "b", "a"]), placed(["a", "b", "a"], {"b"})
        ({'a': [0, 2], 'b': [1]}, {'b': [1]})
    """
    places: dict[str, list[int]] = {}
    if wanted is None or wanted:
        for i, value in enumerate(values):
            if wanted is None or value in wanted:
                places.setdefault(value, []).append(i)
    return places
