"""Notes that a page puts into its text again and again, in no language that anybody has tabled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.testing._prose import PROSE

PARAGRAPHS = [f"{sentence} {sentence} {i}." for i, sentence in enumerate(PROSE["en"] * 3)][:9]
NOTE = "Vela toru ni mako selu, ante ko miru tavo lena: pako situ velo nari mate, oru teka lomi sula vane tiko."
assert len(NOTE) >= 100


def label_of(note: str, lines: list[str]) -> set[str]:
    article = newsparse.parse("\n\n".join(["A headline of the harbour", *lines]), kind="text", plugins=())
    return {block.label.group.value for block in article.blocks if block.text == note}


def between(note: str, places: list[int]) -> list[str]:
    """Return the paragraphs with the note behind some of them."""
    return [line for i, text in enumerate(PARAGRAPHS) for line in ([text, note] if i in places else [text])]


@given(st.sets(st.integers(0, 7), min_size=3, max_size=6))
def test_what_stands_three_times_between_other_paragraphs_is_no_text(places: set[int]) -> None:
    assert label_of(NOTE, between(NOTE, sorted(places))) == {"boilerplate"}


@pytest.mark.parametrize(
    ("length", "places", "is_text"),
    [(100, [1, 3, 5], False), (99, [1, 3, 5], True), (100, [1, 3], True)],
    ids=["long and three times", "a code point shorter", "twice"],
)
def test_a_placeholder_has_a_hundred_code_points_and_stands_three_times(
    length: int, places: list[int], *, is_text: bool
) -> None:
    note = f"{NOTE[: length - 1].rstrip()}{'u' * length}"[: length - 1] + "."

    assert len(note) == length
    assert (label_of(note, between(note, places)) == {"body"}) is is_text


@pytest.mark.parametrize("times", [3, 4])
def test_an_article_that_a_page_gives_several_times_holds_no_placeholder(times: int) -> None:
    lines = [*PARAGRAPHS[:2], NOTE, *PARAGRAPHS[2:4]]

    assert "body" in label_of(NOTE, lines * times)


def test_a_first_paragraph_that_comes_again_is_text() -> None:
    lines = [NOTE, *between(NOTE, [2, 5])]

    assert "body" in label_of(NOTE, lines)
