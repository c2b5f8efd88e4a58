"""Time expressions against a folder of TimeML documents: F1 of places, and of places with the right value.

    python benchmarks/times.py FR-TimeBank/Data fr

A place is right if it shares a character with one of the corpus, one to one; a value is right if it is equal after
spelling both in one way (P1W as P7D, 196X as 196).
"""

from __future__ import annotations

import datetime as dt
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import newsparse
from newsparse import Span

Expression = tuple[Span, str]


def document(path: Path) -> tuple[str, dt.date | None, list[Expression]]:
    """Return the text of a document, the day of its creation, and its time expressions."""
    root = ET.parse(path).getroot()  # noqa: S314  # a corpus of one's own choice
    created = next((one.get("value", "") for one in root.iter("TIMEX3") if one.get("functionInDocument")), "")
    day = re.match(r"\d{4}-\d{2}-\d{2}", created)
    text = root.find("TEXT")
    words, found = _flat(root if text is None else text)
    return words, dt.date.fromisoformat(day[0]) if day else None, found


def _flat(element: ET.Element) -> tuple[str, list[Expression]]:
    """Return the words inside of an element, and where its time expressions are."""
    words, found = element.text or "", []
    for child in element:
        inner, below = _flat(child)
        found += [(span.shifted(len(words)), value) for span, value in below]
        if child.tag == "TIMEX3" and inner and not child.get("functionInDocument"):
            found.append((Span(len(words), len(words) + len(inner)), child.get("value", "")))
        words += inner + (child.tail or "")
    return words, found


def spelling(value: str) -> str:
    """Return one spelling of the values that mean the same."""
    weeks = re.fullmatch(r"P(\d+)W", value)
    return f"P{7 * int(weeks[1])}D" if weeks else value.rstrip("X") if re.fullmatch(r"\d+X+", value) else value


def pairs(gold: list[Expression], found: list[Expression]) -> Iterator[tuple[str, str]]:
    """Yield the values of expressions at the same place, the largest shared part first."""
    shared = [
        (min(one.end, other.end) - max(one.start, other.start), i, j)
        for i, (one, _) in enumerate(gold)
        for j, (other, _) in enumerate(found)
        if one.overlaps(other)
    ]
    used: set[tuple[str, int]] = set()
    for _, i, j in sorted(shared, reverse=True):
        if not {("gold", i), ("found", j)} & used:
            used |= {("gold", i), ("found", j)}
            yield gold[i][1], found[j][1]


def main(folder: Path, language: str) -> None:
    """Print the two figures."""
    expected = proposed = places = values = 0
    for path in sorted(folder.glob("*.tml")):
        text, day, gold = document(path)
        found = [(time.span, time.value) for time in newsparse.find_times(text, language, day)]
        matched = list(pairs(gold, found))
        expected, proposed, places = expected + len(gold), proposed + len(found), places + len(matched)
        values += sum(spelling(one) == spelling(other) for one, other in matched)
    for name, right in (("places", places), ("values", values)):
        sys.stdout.write(f"{name}: F1 {2 * right / max(expected + proposed, 1):.3f}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
