import pytest

from newsparse.text.words import read_words


@pytest.mark.parametrize(("count", "words"), [(1, 1), (3, 3), (15, 15), (16, 1), (400_000, 1)])
def test_a_line_of_equal_signs_is_one_word(count: int, words: int) -> None:
    line = "#" * count
    read = read_words(f"a {line} b", 0, count + 4)

    assert len(read) == words + 2
    assert "".join(read.text) == f"a{line}b"


def test_signs_that_differ_are_words_of_their_own() -> None:
    assert read_words(".," * 20, 0, 40).text == (".", ",") * 20
