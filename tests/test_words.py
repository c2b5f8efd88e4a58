import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.words import read_within, read_words


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


def test_of_a_word_that_is_longer_than_any_its_end_is_looked_up() -> None:
    """The longest German compounds have 79 letters."""
    for length in (79, 80, 81, 200):
        word = ("ab" * length)[:length]

        assert read_words(f"A {word}.", 0, length + 3).low == ("a", word[-80:], ".")


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [(0, 13, ("an", "old", "full-time")), (3, 6, ("old",)), (3, 7, ("old",)), (7, 11, ("full",)), (12, 16, ("time",)),
     (6, 17, ("full-time", ".")), (5, 6, ("d",)), (17, 17, ())],
)  # fmt: skip
def test_words_within_a_stretch_are_those_of_the_whole_unless_it_cuts_one(
    start: int, end: int, words: tuple[str, ...]
) -> None:
    text = "An old full-time."
    end = 16 if words and words[-1] == "full-time" else end

    assert read_within(read_words(text, 0, len(text)), text, start, end).low == words


def test_words_are_joined_with_the_spaces_between_them() -> None:
    text = "An old  full-time, job."
    words = read_words(text, 0, len(text))

    assert [words.joined(*places) for places in ((0, 6), (1, 3), (3, 5), (2, 3))] == [
        "An old full-time, job.", "old full-time", ", job", "full-time",
    ]  # fmt: skip
    assert words.part(0, 6) is words
    assert (words.part(0, 5).low, words.part(1, 6).text) == (words.low[:5], words.text[1:])
    assert [words.is_capital(i) for i in range(3)] == [True, False, False]


def test_a_soft_hyphen_is_no_part_of_a_word() -> None:
    for text, start in (("ab\xadcd e", 0), ("\xadab\xadcd e", 1), ("e ab\xadcd", 2)):
        words = read_words(text, start, len(text))
        assert "abcd" in words.text
        assert "\xad" not in "".join(words.low)
    assert read_words("ab\xad cd", 4, 6).text == ("cd",)
    assert read_words("one two", 3, 3) is read_words(" ", 0, 1)


def test_words_are_joined_one_by_one() -> None:
    text = "a, b"
    words = read_words(text, 0, 4)

    assert [words.joined(first, end) for first in range(3) for end in range(first + 1, 4)] == [
        "a", "a,", "a, b", ",", ", b", "b",
    ]  # fmt: skip
