"""Lines whose spans of markup are written together: what the first of them says."""

from __future__ import annotations

import pytest

import newsparse
from tests.support.boundaries import sized

TITLE = "The quay of the town is closed"
TEXT = [sized(180, end=".", first=50 * i).capitalize() for i in range(4)]


def body(line: str) -> str:
    page = "\n".join([TITLE, *TEXT[:2], line, *TEXT[2:]])
    return newsparse.parse(page, kind="text", plugins=()).body_text


@pytest.mark.parametrize(
    "line",
    [
        "Read moreShare",
        "Read alsoThe mill has a new owner",
        "AdvertisementContinue reading below",
        "Lire aussiLa piscine fermée tout l’été",
        "Lesen Sie auchFreibad öffnet erst im Juli",
        "AnzeigeZurück zum Text",
        "Leggi ancheTraghetti fermi per il vento",
        "Lees ookBrug weken dicht",
    ],
)
def test_a_line_that_begins_with_boilerplate_is_no_text(line: str) -> None:
    assert line not in body(line)
    assert TEXT[2] in body(line)


@pytest.mark.parametrize(
    "line",
    [
        "HomePod is sold in town",  # "Home" is a button of six letters less
        "McCall and the mill",
        "The iPhone of the miller",
        "Read moreShare, they said to everybody who passed.",  # a sentence
        "Millers read moreShare",  # begins with nothing that a button says
    ],
)
def test_other_capitals_within_words_say_nothing(line: str) -> None:
    assert line in body(line)


def test_a_fused_line_is_not_longer_than_a_button_and_a_headline() -> None:
    joined = "Read also" + sized(151).capitalize()

    assert len(joined) == 160
    assert joined not in body(joined)
    assert f"{joined}a" in body(f"{joined}a")
