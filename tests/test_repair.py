"""Repaired text: suggestions applied, each character traceable."""

from __future__ import annotations

import pytest

from newsparse import Defect, DefectKind, Span
from newsparse.model.repair import repair


def test_suggestions_are_applied_and_the_rest_is_kept() -> None:
    defects = [
        Defect(Span(0, 4), DefectKind.FUSED_WORDS, "a. B"),
        Defect(Span(5, 6), DefectKind.STRAY_MARK, ""),
        Defect(Span(7, 8), DefectKind.UNCLOSED_MARK, None),
    ]

    repaired = repair("a.Bc » « d", defects)

    assert repaired.text == "a. B  « d"
    assert repaired.origin(0) == Span(0, 4)
    assert repaired.origin(len(repaired.text) - 1) == Span(9, 10)


def test_of_overlapping_defects_the_first_is_applied() -> None:
    defects = [Defect(Span(1, 3), DefectKind.MOJIBAKE, "é"), Defect(Span(2, 4), DefectKind.MOJIBAKE, "x")]

    assert repair("aÃ©b", defects).text == "aéb"


def test_a_text_without_defects_is_its_own_origin() -> None:
    repaired = repair("abc", [])

    assert repaired.text == "abc"
    assert [repaired.origin(index) for index in range(3)] == [Span(0, 1), Span(1, 2), Span(2, 3)]


@pytest.mark.parametrize("index", [-1, 3])
def test_no_origin_outside_the_text(index: int) -> None:
    with pytest.raises(IndexError, match="3 characters"):
        repair("abc", []).origin(index)
