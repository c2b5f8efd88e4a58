"""A condition that is written as Python and read again is the same; what is no condition is refused, never run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import After, Class, Condition, Has, Is, Like, Parent, Prop, SiteError, Starts, Tag, Within
from newsparse.sites.condition_source import read_condition, source_of

NAMES = st.text(st.sampled_from("abcXYZ-_é09\"'\\"), min_size=1, max_size=8)
WORDS = NAMES.map(lambda name: f"w{name}")
FEATURES = st.one_of(
    NAMES.map(Class),
    NAMES.map(lambda name: Class(begins=name)),
    NAMES.map(lambda name: Class(ends=name)),
    st.builds(Prop, st.sampled_from(("id", "href", "data-x")), st.none() | NAMES),
    st.builds(lambda a, b: Prop("href", begins=a, ends=b), NAMES, NAMES),
    st.sampled_from(("p", "h2")).map(Tag),
)
ELEMENTS = st.recursive(
    FEATURES,
    lambda inner: st.one_of(
        st.builds(lambda kind, a, b: kind(a & b), st.sampled_from((Within, Parent, After)), inner, inner),
        st.builds(lambda kind, a: kind(a), st.sampled_from((Within, Parent, After)), inner),
    ),
    max_leaves=4,
)
LITERALS = st.builds(lambda kind, words: kind(words), st.sampled_from((Is, Starts, Has)), WORDS)
CONDITIONS = st.one_of(
    ELEMENTS, LITERALS, st.just(Like(r"\w+ \d{1,3}")), st.builds(lambda a, b: a & b, ELEMENTS, LITERALS)
)


@given(CONDITIONS)
def test_what_is_written_is_read_again(condition: Condition) -> None:
    assert read_condition(source_of(condition)) == condition


@given(st.text(max_size=30) | CONDITIONS.map(lambda one: source_of(one).replace("(", "((", 1)))
def test_what_is_no_condition_is_refused(source: str) -> None:
    try:
        condition = read_condition(source)
    except SiteError:
        return
    assert isinstance(condition, Condition)


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ('Clas("a")', "did you mean Class"),
        ('Withn(Class("a"))', "did you mean Within"),
        ('Class("a") | Class("b")', "no condition"),
        ('__import__("os").system("true")', "no condition"),
        ('print("a")', "there is no condition print"),
        ('Class("a", "b", "c")', "cannot be made"),
        ("Class(1)", "no condition"),
        ("", "no condition"),
        ('Class("a b")', "one word"),
    ],
)
def test_the_message_says_what_is_wrong(source: str, says: str) -> None:
    with pytest.raises(SiteError, match=says):
        read_condition(source)
