import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Span


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 3), (-1, 3)])
def test_an_empty_reversed_or_negative_span_cannot_be_made(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start < end"):
        Span(start, end)


@given(st.integers(0, 50), st.integers(1, 50), st.integers(0, 50), st.integers(1, 50))
def test_spans_overlap_where_they_share_a_code_point(start: int, size: int, other: int, more: int) -> None:
    a, b = Span(start, start + size), Span(other, other + more)

    shared = set(range(a.start, a.end)) & set(range(b.start, b.end))
    assert a.overlaps(b) is b.overlaps(a) is bool(shared)
    assert (b in a) is (shared == set(range(b.start, b.end)))


@given(st.text(min_size=1), st.text(max_size=9))
def test_a_shifted_span_covers_the_same_words_of_a_longer_text(text: str, before: str) -> None:
    assert Span(0, len(text)).shifted(len(before)).of(before + text) == text


def test_spans_are_ordered_by_start_then_end() -> None:
    assert sorted([Span(3, 5), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(3, 5)]


def test_spans_that_touch_share_nothing() -> None:
    assert [Span(2, 5).overlaps(other) for other in (Span(0, 2), Span(0, 3), Span(4, 9), Span(5, 9))] == [
        False, True, True, False,
    ]  # fmt: skip


def test_spans_are_compared_by_start_then_end() -> None:
    one, longer, later = Span(1, 3), Span(1, 4), Span(2, 3)

    assert one < longer < later
    assert one <= longer <= later
    assert later > longer > one
    assert later >= longer >= one
    assert one <= Span(1, 3) >= one
    assert not one < Span(1, 3)
    assert not one > Span(1, 3)


@pytest.mark.parametrize(("start", "end", "is_one"), [(0, 1, True), (3, 3, False), (4, 3, False), (-1, 3, False)])
def test_a_span_that_is_read_from_json_is_checked_too(start: int, end: int, *, is_one: bool) -> None:
    data = f'{{"start": {start}, "end": {end}}}'

    if is_one:
        assert msgspec.json.decode(data, type=Span) == Span(start, end)
    else:
        with pytest.raises(msgspec.ValidationError, match="0 <= start < end"):
            msgspec.json.decode(data, type=Span)
