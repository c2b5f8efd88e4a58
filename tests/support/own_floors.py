"""What newsparse has to reach on the gold of our own, and what it is known to get wrong: two tables beside the gold.

    python -m tests.support.own_floors

writes both anew from what is read now; a floor never falls by it. `floors.txt` has a line for each part, language and
kind of fact. A floor is what one right answer less would give, rounded down, and for the words of a body .01 less; the
counts behind it are those of the day when it was set. Kinds with fewer than five facts have none. `faults.txt` has a
line for each answer that is missed, and for each label and field that is wrong: nothing that was right gets wrong
unnoticed, even by a change that mends more than it breaks. Then the table is written anew, and the change says why.
What is claimed beside the right answers is held by the floors.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from tests.support import own_gold, own_pages
from tests.support.own_gold import GOLD, LANGUAGES, PARTS, Score

FLOORS, FAULTS = GOLD / "floors.txt", GOLD / "faults.txt"
_FEWEST = 5  # facts that a floor stands on; a page has one title
_FIELDS = ("title", "published", "authors", "publisher")
_HEAD = "part    language  kind       floor     F1  right  claimed  expected"


class Floor(NamedTuple):
    """What one kind of fact has to reach."""

    part: str
    language: str
    kind: str
    least: float


def floors() -> Iterator[Floor]:
    """Yield the rows of the table."""
    for row in FLOORS.read_text("utf-8").splitlines():
        if row.strip() and row != _HEAD and not row.startswith("#"):
            part, language, kind, least, *_ = row.split()
            yield Floor(part, language, kind, float(least))


def scores(part: str) -> dict[str, dict[str, Score]]:
    """Return the scores of one part, by language."""
    if part == "pages":
        return own_pages.page_scores()
    return {language: own_gold.scores(language, part) for language in LANGUAGES}


def faults() -> Iterator[str]:
    """Yield all that is missed, and what is wrong of pages, a line each."""
    for part in PARTS:
        for language in LANGUAGES:
            yield from (f"{part}.{language}: {fault}" for fault in own_gold.faults(language, part))
    for gold in own_pages.pages():
        yield from (f"{gold.path.name}: {fault}" for fault in own_pages.faults(gold))


def known_faults() -> set[str]:
    """Return what was wrong when the table was written."""
    return set(FAULTS.read_text("utf-8").splitlines())


def _rows() -> Iterator[str]:
    before = {floor[:3]: floor.least for floor in floors()} if FLOORS.exists() else {}
    for part in (*PARTS, "pages"):
        for language, found in sorted(scores(part).items()):
            for kind, score in found.items():
                if score.expected >= _FEWEST or kind in _FIELDS:
                    least = max(before.get((part, language, kind), 0.0), _least(kind, score))
                    counts = f"{score.f1:5.3f} {score.right:6} {score.claimed:8} {score.expected:9}"
                    yield f"{part:7} {language:9} {kind:9} {least:6.2f}  {counts}"


def _least(kind: str, score: Score) -> float:
    if kind == "body":
        return math.floor(100 * (score.f1 - 0.01)) / 100
    if kind in _FIELDS:
        return math.floor(100 * score.f1) / 100
    return math.floor(100 * score._replace(right=max(score.right - 1, 0)).f1) / 100


def write() -> None:
    """Write both tables."""
    FLOORS.write_text("\n".join(["# See tests/support/own_floors.py.", _HEAD, *_rows()]) + "\n", "utf-8")
    FAULTS.write_text("".join(f"{fault}\n" for fault in faults()), "utf-8")


if __name__ == "__main__":
    write()
