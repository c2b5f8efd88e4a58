import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import fold
from newsparse._fold import FOLD_LIMIT, even, even_all


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
    assert even_all(texts) == [even(text) for text in texts]


def test_of_a_long_block_only_the_beginning_is_compared() -> None:
    assert len(even_all(["a" * (FOLD_LIMIT + 5)])[0]) == FOLD_LIMIT
