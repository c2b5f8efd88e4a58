import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.words import read_words


@pytest.mark.parametrize(("count", "words"), [(1, 1), (3, 3), (15, 15), (16, 1), (400_000, 1)])
def test_a_line_of_equal_signs_is_one_word(count: int, words: int) -> None:
    line = "#" * count
    read = read_words(f"a {line} b", 0, count + 4)

    assert len(read) == words + 2
    assert "".join(read.text) == f"a{line}b"


def test_signs_that_differ_are_words_of_their_own() -> None:
    assert read_words(".," * 20, 0, 40).text == (".", ",") * 20


LONG_WAY = r"(?:[A-Z]\.){2,6}+|\w++(?:(?:-|'(?!s\b)|&)\w++)*+|'s\b|\ue000++|([^\w\s])(?:\1{15,}+)?+"


@given(
    st.text("aZld'-&.s1_\"«“\ue000=,é \n", max_size=30),
    st.sampled_from([(), ("l", "d"), ("l", "qu", "jusqu")]),
    st.integers(0, 4),
    st.integers(0, 30),
)
def test_words_are_those_of_the_whole_rule(text: str, elisions: tuple[str, ...], start: int, end: int) -> None:
    """A word that nothing could make another one is taken the short way, with the result of the long one."""
    elided = rf"(?i:(?:{'|'.join(elisions)})')(?=[\w\"«“\ue000])|" if elisions else ""
    expected = [found.span() for found in re.compile(elided + LONG_WAY).finditer(text, start, end)]

    words = read_words(text, start, end, elisions)

    assert list(zip(words.start, words.end, strict=True)) == expected
