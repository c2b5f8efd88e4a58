"""How well newsparse does on sentences of our own; the floors are just below what was reached."""

from __future__ import annotations

import pytest

from tests.support.own_gold import Score, scores

FLOORS = {
    "en": {"quote": 0.95, "indirect": 0.74, "time": 0.90, "event": 0.73, "actor": 0.71, "recipient": 0.64},
    "fr": {"quote": 0.95, "indirect": 0.90, "time": 0.92, "event": 0.73, "actor": 0.72, "recipient": 0.70},
    "de": {"quote": 0.95, "indirect": 0.84, "time": 0.90, "event": 0.63, "actor": 0.70, "recipient": 0.48},
}


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_sentences_are_read_as_well_as_they_were(language: str) -> None:
    found = scores(language)

    assert {kind: round(found[kind].f1, 3) for kind, floor in FLOORS[language].items() if found[kind].f1 < floor} == {}


def test_a_score_weighs_what_is_missed_and_what_is_wrong_alike() -> None:
    missed, wrong = Score(right=1, claimed=1, expected=2), Score(right=1, claimed=2, expected=1)

    assert missed.f1 == wrong.f1 == pytest.approx(2 / 3)
