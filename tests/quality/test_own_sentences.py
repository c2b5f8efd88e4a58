"""How well newsparse does on sentences of our own: each kind reaches its floor, and nothing is wrong that was right.

The sentences of the parts `blind` and `speech` were written, with their answers, before newsparse read them; the older
ones were looked at again after a first run. They are held apart, so that a loss on either is seen.
"""

from __future__ import annotations

import pytest

from tests.support import own_gold
from tests.support.own_floors import floors, known_faults, scores
from tests.support.own_gold import LANGUAGES, PARTS, Score
from tests.support.own_report import report


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_sentences_are_read_as_well_as_they_were(part: str, language: str) -> None:
    found = scores(part)[language]
    least = {floor.kind: floor.least for floor in floors() if floor[:2] == (part, language)}

    assert len(least) == len(own_gold.KINDS)
    assert {kind: round(found[kind].f1, 3) for kind in least if found[kind].f1 < least[kind]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_what_was_right_of_a_sentence_stays_right(part: str, language: str) -> None:
    """A new fault is written down with `python -m tests.support.own_floors` where it is the price of something."""
    found = {f"{part}.{language}: {fault}" for fault in own_gold.faults(language, part)}

    assert found - known_faults() == set()


def test_a_score_weighs_what_is_missed_and_what_is_wrong_alike() -> None:
    missed, wrong = Score(right=1, claimed=1, expected=2), Score(right=1, claimed=2, expected=1)

    assert missed.f1 == wrong.f1 == pytest.approx(2 / 3)


def test_the_report_keeps_the_parts_apart() -> None:
    heads = [line.split("  ")[0].strip() for line in report() if line.endswith("expected")]

    assert heads == ["sentences, older", "sentences, blind", "sentences, speech", "pages"]
