"""Where each value of a list stands, told late or at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsparse.page.placed import Places, placed


@given(st.lists(st.sampled_from("abcde")))
def test_what_is_told_late_is_what_is_told_at_once(values: list[str]) -> None:
    places = Places(values)

    assert dict(places) == placed(values)
    assert places.keys() == set(values)
