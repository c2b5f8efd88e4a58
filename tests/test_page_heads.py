"""Numbers of sheets are told from those that head a section, and the lines beside them from others."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse

HEAD = "The Saltby Record, page"
OPEN = "The council of the town put off the vote on the"
REST = "new line of the tram because it had no majority."
FULL = "The mayor said on Tuesday that she would ask the region for money, and that the line would be built."


def claimed(*lines: str) -> list[str]:
    """Return the lines that are taken for the head or foot of a sheet."""
    article = newsparse.parse("\n\n".join(lines), kind="text", language="en", plugins=())
    return [block.text for block in article.blocks if block.reason and block.reason.rule_id == "flat.page_heads"]


TOWNS = ("Saltby", "Armeval", "Lenhaven", "Kolding", "Marrow", "Tivoy")


@given(st.lists(st.integers(0, 4) | st.integers(0, 99), min_size=2, max_size=len(TOWNS)))
def test_the_numbers_of_sheets_go_up_one_by_one(numbers: list[int]) -> None:
    """A rating or an amount is followed by any other; what goes on with no neighbour is of no sheet."""
    cut = [OPEN.replace("the town", town) for town in TOWNS]  # what returns beside a number is of the sheet as well
    sheets = [line for part, number in zip(cut, numbers, strict=False) for line in (FULL, part, str(number), REST)]
    counting = {i for i, (one, other) in enumerate(pairwise(numbers)) if other == one + 1}

    expected = [str(number) for i, number in enumerate(numbers) if {i - 1, i} & counting]

    assert claimed(*sheets) == expected


@pytest.mark.parametrize("number", ["3", "- 3 -", "3/12", "12"])
def test_a_number_in_a_sentence_is_of_a_sheet(number: str) -> None:
    assert claimed(FULL, OPEN, number, REST, FULL) == [number]


def test_numbers_above_whole_paragraphs_head_sections() -> None:
    assert claimed("1", FULL, "2", FULL + " Again.", "3", FULL + " Once more.") == []


@pytest.mark.parametrize(
    ("part", "is_claimed"), [("The council of it put off the", False), ("The council of it put off the vote", True)]
)
def test_a_part_of_a_sentence_has_eight_words(part: str, *, is_claimed: bool) -> None:
    assert (claimed(FULL, part, "3", REST, FULL) == ["3"]) is is_claimed


@pytest.mark.parametrize(("count", "is_claimed"), [(1, False), (2, True)])
def test_a_line_beside_a_number_returns_on_other_sheets(count: int, *, is_claimed: bool) -> None:
    sheets = [line for n in range(count) for line in (f"({n}) {FULL}", f"{n + 1}", f"{HEAD} {n + 1}")]

    assert bool(claimed(*sheets, f"{FULL} At last.")) is is_claimed


@pytest.mark.parametrize(("words", "is_claimed"), [(18, False), (19, True)])
def test_entries_of_a_numbered_list_are_no_sheets(words: int, *, is_claimed: bool) -> None:
    entries = [line for n in range(1, 5) for line in (str(n), "News", " ".join([f"Saltby{n}", *["of"] * (words - 1)]))]

    assert bool(claimed(FULL, FULL + " Again.", *entries)) is is_claimed


def test_a_line_that_returns_beside_no_number_is_none() -> None:
    assert claimed(FULL, HEAD, FULL + " Again.", HEAD, FULL + " Once more.") == []


def test_the_paragraphs_around_stay() -> None:
    found = claimed(FULL, OPEN, "3", HEAD, REST, FULL + " Again.", "4", HEAD, FULL + " Once more.")

    assert found == ["3", HEAD, "4", HEAD]


@pytest.mark.parametrize(("length", "is_claimed"), [(80, True), (81, False)])
def test_a_line_of_a_sheet_is_short(length: int, *, is_claimed: bool) -> None:
    head = "Saltby".ljust(length, "y")

    found = claimed(FULL, OPEN, "3", head, REST, FULL + " Again.", "4", head, FULL + " Once more.")

    assert (head in found) is is_claimed


@pytest.mark.parametrize(("rest", "is_claimed"), [("tram", False), ("tram lines", True)])
def test_a_sentence_goes_on_with_more_than_a_word(rest: str, *, is_claimed: bool) -> None:
    assert (claimed(FULL, OPEN, "3", rest, FULL) == ["3"]) is is_claimed


@pytest.mark.parametrize(("count", "is_claimed"), [(4, True), (5, False)])
def test_a_head_has_few_lines(count: int, *, is_claimed: bool) -> None:
    """What lies farther from the number than its head goes on as no sentence does that a sheet cuts."""
    above = [f"Saltby {chr(ord('a') + i) * 3}" for i in range(count)]
    found = claimed(*above, FULL, OPEN, *above, "3", REST, FULL)

    assert ("3" in found) is is_claimed
