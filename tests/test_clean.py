from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.clean import clean, is_clean


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
