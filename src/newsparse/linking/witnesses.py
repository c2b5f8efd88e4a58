"""Who vouches for a story independently: publishers that wrote for themselves, and not those that took a text over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsparse.linking.groups import Sets
from newsparse.linking.record import Record


def origins(records: Sequence[Record], copied: Iterable[Sequence[int]]) -> list[int]:
    """Return for each article the number of its original: equal for copies of one text and texts of one source."""
    sets = Sets(len(records))
    for group in copied:
        for other in group[1:]:
            sets.join(group[0], other)
    first: dict[str, int] = {}
    for n, record in enumerate(records):
        if record.source:
            sets.join(first.setdefault(record.source, n), n)
    return [sets.find(n) for n in range(len(records))]
