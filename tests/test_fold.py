import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import fold
from newsparse.text.fold import fold_all, fold_normalized, normalize, normalize_all


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("L’été", "l'ÉTÉ"),
        ("« on »", '"on"'),
        ("«\u202fon\u202f»", "“on”"),
        ("lire aussi :", "Lire  aussi:"),
        ("10\u00a0h\u00a030", "10 h 30"),
        ("et… puis", "et... puis"),
        ("Straße", "STRASSE"),
        ("co\u00adopérer", "coopérer"),
        ("Pro‑Putin – ja", "pro-putin - ja"),
        ("ﬁn", "fin"),
        ("e\u0301te\u0301", "été"),
        ("ＡＢＣ", "abc"),
    ],
)
def test_what_a_reader_takes_for_the_same_is_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("a b", "ab"), ("peche", "pêche"), ("a.", "a")])
def test_what_differs_in_letters_stays_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.lists(st.text(max_size=30), max_size=6))
def test_many_lines_are_evened_as_each_alone(texts: list[str]) -> None:
    assert normalize_all(texts) == [normalize(text) for text in texts]


CASED = "".join(chr(code) for code in range(0x80, 0x1F000) if chr(code).casefold() != chr(code))


@pytest.mark.parametrize("signs", ["Été à l'ÎLE: « où ? »", CASED])
@given(data=st.data())
def test_many_lines_are_folded_as_each_alone(signs: str, data: st.DataObject) -> None:
    """Whether few or many different characters are exchanged."""
    lines = data.draw(st.lists(st.text(st.sampled_from(signs) | st.characters(), max_size=30), max_size=6))
    normalized = [normalize(line) for line in (*lines, signs)]

    folded, words, _ = fold_all(normalized)

    assert folded == [fold_normalized(line) for line in normalized]
    assert [line.split() for line in words] == [
        "".join([char if char.isalnum() or char == "_" or _is_of_letter(char) else " " for char in line]).split()
        for line in folded
    ]


def _is_of_letter(char: str) -> bool:
    return unicodedata.category(char) in ("Mn", "Mc") and not "\ufe00" <= char <= "\ufe0f"


@pytest.mark.parametrize(
    ("line", "words"),
    [("पुराना कुआँ।", ["पुराना", "कुआँ"]), ("เปิดแล้ว", ["เปิดแล้ว"]), ("مُدَرِّس", ["مُدَرِّس"]), ("❤\ufe0f ok", ["ok"])],
)
def test_signs_that_go_with_a_letter_part_no_word(line: str, words: list[str]) -> None:
    _, found, _ = fold_all([normalize(line)])

    assert found[0].split() == words


def test_any_number_of_different_signs_is_folded_in_one_pass() -> None:
    private = [chr(code) for code in range(0xF0000, 0xFFFFE)]
    lines = ["".join(private[i : i + 5_000]) for i in range(0, len(private), 5_000)] * 10

    _, words, signs = fold_all(lines)

    assert len(signs) == len(private)
    assert not "".join(words).strip()


@given(st.text(st.characters(max_codepoint=127)))
def test_ascii_is_folded_as_any_other_text(text: str) -> None:
    """The short way of ASCII gives what the long one gives."""
    assert fold(text) == fold_normalized(normalize(text))


@pytest.mark.parametrize(
    ("line", "words"),
    [("❤\ufe00 ok", ["ok"]), ("a\ufe00b", ["a", "b"]), ("a\ufe0fb", ["a", "b"]), ("a\ufe20b", ["a\ufe20b"]),
     ("a_b-c", ["a_b", "c"]), ("a:b", ["a", "b"])],
)  # fmt: skip
def test_what_chooses_how_a_sign_is_drawn_parts_words(line: str, words: list[str]) -> None:
    _, found, _ = fold_all([line])

    assert found[0].split() == words


@pytest.mark.parametrize("texts", [["a\nb", "c"], ["a", "b\n\nc", ""], ["\n"], ["a  b", " c\u2003d "], ["\u200b"], []])
def test_a_line_that_holds_a_line_break_stays_one(texts: list[str]) -> None:
    assert normalize_all(texts) == [normalize(text) for text in texts]


def test_lines_are_folded_with_their_words_and_what_is_beyond_ascii() -> None:
    folded, words, signs = fold_all(["L'Été : OUI !", "", "a_b"])

    assert folded == ["l'été: oui!", "", "a_b"]
    assert [line.split() for line in words] == [["l", "été", "oui"], [], ["a_b"]]
    assert signs == {"É", "é"}


@pytest.mark.parametrize(
    ("text", "even"),
    [("a…", "a..."), ("« a »", '"a"'), ("a »b« c", 'a"b"c'), ("a–b", "a-b"), ("‘a’", "'a'"),
     ("`a`", "'a'"), ("½", "1⁄2")],
)  # fmt: skip
def test_signs_that_typesetters_exchange_are_one(text: str, even: str) -> None:
    assert normalize(text) == normalize_all([text])[0] == even
