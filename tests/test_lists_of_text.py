"""Lists in the middle of a text that stands in a whole page: recipes, and what somebody demands."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.labelling.body_evidence.choice import BodyEvidence
from newsparse.labelling.flat.lists_of_text import lists_of_text
from newsparse.labelling.flat.outline import Outline
from newsparse.languages import LANGUAGES
from newsparse.lines.word_lists import LineVocabulary
from newsparse.model.document import Source
from newsparse.model.labels import Label
from newsparse.page.folded import Page
from newsparse.reading.text import read_text
from tests.support.boundaries import sized

TEXT = [sized(260, end=".", first=70 * i).capitalize() for i in range(4)]
DEMANDS = ["a night bus on weekdays", "cheaper tickets", "a second ship"]
GOODS = ["400 g of rice", "2 onions", "a pinch of saffron", "Butter"]
NAMES = ["Harbour View", "Market Hall", "Old Town", "Upper Quay", "Lower Quay"]
WORDS = LineVocabulary.of(LANGUAGES)


def kept(lines: list[str], claimed: dict[str, Label] | None = None, chosen: tuple[str, ...] = ()) -> list[str]:
    """Return which lines between two paragraphs on each side are lists, if none is chosen or claimed otherwise."""
    every = [*TEXT[:2], *lines, *TEXT[2:]]
    text = "\n".join(every)
    labels = [(claimed or {}).get(line) for line in every]
    outline = Outline(Page(read_text(Source("", kind="text"), text)), labels, WORDS)
    is_chosen = tuple(line in TEXT or line in chosen for line in every)
    found = BodyEvidence("spaced", (0.5,) * len(every), is_chosen, units=None, weights=None, table=None)
    return [every[i] for i in sorted(lists_of_text(outline, found))]


@pytest.mark.parametrize(
    "lines",
    [
        ["The party wants:", *DEMANDS],
        ["The party wants:", *NAMES],
        ["党の要求：", "夜行バス"],
        ["The party wants:", *NAMES, "The owners want:", "No debts"],
        GOODS,
    ],
)
def test_a_list_that_is_announced_or_looks_like_one_is_text(lines: list[str]) -> None:
    assert kept(lines) == lines


def test_a_chosen_line_may_announce_a_list() -> None:
    assert kept(["The party wants:", *NAMES], chosen=("The party wants:",)) == NAMES


def test_what_stands_before_the_announcement_is_not_announced() -> None:
    assert kept([*NAMES[:2], "The party wants:", *NAMES[2:]]) == ["The party wants:", *NAMES[2:]]


@pytest.mark.parametrize("label", [Label.SHARE_LINKS, Label.RELATED_LINK, Label.CREDIT])
def test_what_is_claimed_for_something_else_announces_no_list(label: Label) -> None:
    assert kept(["Share this:", *NAMES], {"Share this:": label}) == []


@pytest.mark.parametrize(
    ("lines", "is_list"),
    [
        (NAMES, False),
        (["400 g of rice", "2 onions", *NAMES[:3]], True),  # 2 of 5
        (["400 g of rice", "2 onions", *NAMES[:4]], False),  # 2 of 6
        (["400 g of rice", "2 onions"], True),
        (["400 g of rice"], False),  # one line is no list
    ],
)
def test_many_lines_of_a_list_begin_small_or_with_a_figure(lines: list[str], *, is_list: bool) -> None:
    assert kept(lines) == (lines if is_list else [])


def test_a_list_in_a_whole_page_is_text() -> None:
    menu = [f"Section {number}" for number in range(1, 25)]
    foot = [f"Older story {number} of the long coast" for number in range(1, 10)]
    page = [*menu, "The quay of the town is closed", *TEXT[:2], "The party wants:", *NAMES, *TEXT[2:], *foot, *menu]

    body = newsparse.parse("\n".join(page), kind="text", plugins=()).body_text

    assert [line for line in NAMES if line in body] == NAMES
