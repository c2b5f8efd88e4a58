import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.reading.decode import decode, is_utf8
from newsparse.text.clean import clean

TEXT = "Près de l’école, « été » – 5 €"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_text_of_common_encodings_is_read_without_problems(encoding: str) -> None:
    assert decode(TEXT.encode(encoding)) == (TEXT, ())


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides(mark: bytes, encoding: str) -> None:
    assert decode(mark + TEXT.encode(encoding)) == (TEXT, ())


def test_damaged_utf8_is_read_as_utf8_and_the_damage_told() -> None:
    text, problems = decode((TEXT * 3).encode() + b"\xc3")

    assert text == TEXT * 3 + "\ufffd"
    assert [problem.kind for problem in problems] == ["encoding"]
    assert problems[0].error.startswith("1 sequences of bytes")


def test_the_holes_of_windows_1252_come_out_as_replacements() -> None:
    assert clean(decode(b"caf\xe9 \x81")[0]) == "café \ufffd"


@pytest.mark.parametrize(
    "char", [chr(code) for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n\r\x85"]
)
def test_controls_go_one_for_one(char: str) -> None:
    assert clean(f"a{char}b") == ("a\nb" if char in "\v\f" else "a\ufffdb")


@pytest.mark.parametrize("char", "\t\n\r\x85")
def test_what_ends_lines_stays(char: str) -> None:
    assert clean(f"a{char}b") == f"a{char}b"


@given(st.text().map(str.encode) | st.binary(), st.sampled_from([None, "utf-8", "cp1252", "iso2022_jp"]))
def test_bytes_that_are_utf_8_decode_to_what_they_say(data: bytes, declared: str | None) -> None:
    if is_utf8(data, declared):
        text, problems = decode(data, declared)

        assert (text.encode(), problems) == (data, ())
