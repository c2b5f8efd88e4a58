import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.clean import clean, is_clean, one_line


@given(st.text(st.characters(max_codepoint=0x100) | st.characters(categories=["Cs", "Lu", "Zs"]), max_size=20))
def test_a_text_is_clean_if_cleaning_changes_nothing(text: str) -> None:
    cleaned = clean(text)

    assert is_clean(text) == (cleaned == text)
    assert is_clean(cleaned)
    assert len(cleaned) == len(text)
    cleaned.encode()


def test_line_ends_and_tabs_stay() -> None:
    assert clean("a\tb\nc\r\nd\x85e") == "a\tb\nc\r\nd\x85e"


def test_every_control_is_replaced() -> None:
    controls = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n\r\x85"]

    assert all(clean(control) in ("\n", "\ufffd") for control in controls)


def test_a_space_is_clean_beside_what_no_line_shows() -> None:
    assert [is_clean(text) for text in ("a b\n", "é b\n", "a\x1fb\n", "a\x7f", "é\x80", "é\x9f", "\ud800")] == [
        True, True, False, False, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("  a  b ", "a b"), (" a b ", "a b"), ("a\nb\t c", "a b c"), ("a\xadb\u200ec", "abc"), ("\u202ea\u2066b", "ab"),
        ("a\u200bb", "a\u200bb"), ("", ""),
    ],
)  # fmt: skip
def test_words_of_a_page_are_a_value_on_one_line(words: str, line: str) -> None:
    assert one_line(words) == line
