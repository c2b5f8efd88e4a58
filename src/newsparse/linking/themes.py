"""What a story is about: words that one of its articles says again and again, and that tell nothing apart in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newsparse.linking.record import Record
from newsparse.linking.words import STOP

THEME_SENTENCES = 4
THEME_SHARE = 0.1
"""A word in four sentences of an article and a tenth of them is what it is about, not what a passage of it says."""


def theme_words(records: Sequence[Record]) -> frozenset[str]:
    """Return the terms that stand in several sentences of one article."""
    found: set[str] = set()
    for record in records:
        counts: Counter[str] = Counter()
        for first, last in pairwise(record.sentence):
            counts.update({term for term in record.term[first:last] if term[0] != STOP})
        found.update(
            term for term, count in counts.items() if count >= max(THEME_SENTENCES, THEME_SHARE * len(record.spans))
        )
    return frozenset(found)
