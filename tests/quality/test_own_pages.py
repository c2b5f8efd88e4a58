"""How well newsparse does on pages of our own, written blind: the floors are reached, and nothing gets wrong."""

from __future__ import annotations

import pytest

import newsparse
from tests.support.own_floors import floors, known_faults
from tests.support.own_pages import Gold, faults, page_scores, pages, score

PAGES = list(pages())
LANGUAGES = sorted({gold.language for gold in PAGES})


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_read_as_well_as_they_were(language: str) -> None:
    found = page_scores()[language]
    least = {floor.kind: floor.least for floor in floors() if floor[:2] == ("pages", language)}

    assert least.keys() >= {"title", "published", "authors", "publisher", "labels", "groups", "body"}
    assert {kind: round(found[kind].f1, 3) for kind in least if found[kind].f1 < least[kind]} == {}


@pytest.mark.parametrize("gold", PAGES, ids=lambda gold: gold.path.name)
def test_what_was_right_of_a_page_stays_right(gold: Gold) -> None:
    """A new fault is written down with `python -m tests.support.own_floors` where it is the price of something."""
    assert {f"{gold.path.name}: {fault}" for fault in faults(gold)} - known_faults() == set()


def test_a_page_is_scored_by_what_stands_on_it() -> None:
    gold = next(gold for gold in PAGES if gold.path.name == "fr_amp.html")
    body = "\n\n".join(line.text for line in gold.lines if line.main.value == "paragraph")

    found = score(gold, newsparse.parse(body, kind="body", language="fr", plugins=()))

    assert found["title"].right == found["authors"].right == 0
    assert found["body"].right == found["body"].claimed < found["body"].expected
    assert found["labels"].right < found["labels"].expected < len(gold.lines)
