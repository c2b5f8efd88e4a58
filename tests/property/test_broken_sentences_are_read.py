"""A sentence that breaks off, begins in its middle or has lost its order is read like any other: nothing is raised."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse

TOLD = Path(__file__).parents[1] / "told"
EVERY = 3  # words; cuts at each word take thrice as long and break no more


def sentences(language: str) -> list[str]:
    """Return what the sentences of our own say, a line each, without what they are told to report."""
    lines = [line for path in sorted(TOLD.glob(f"*.{language}.txt")) for line in path.read_text("utf-8").splitlines()]
    return [line for line in lines if line and not line.startswith((" ", "#"))]


SENTENCES = {language: sentences(language) for language in ("de", "en", "fr")}


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_a_sentence_may_break_off_or_begin_anywhere(language: str) -> None:
    for sentence in SENTENCES[language]:
        words = sentence.split(" ")
        for at in range(1, len(words), EVERY):
            for part in (words[:at], words[at:]):
                text = " ".join(part)

                assert newsparse.parse(text, kind="body", language=language, plugins=()).document.text == text


@given(st.sampled_from(sorted(SENTENCES)), st.data())
def test_a_sentence_may_have_its_words_in_any_order(language: str, data: st.DataObject) -> None:
    words = data.draw(st.sampled_from(SENTENCES[language])).replace(",", " ,").rstrip(".").split(" ")
    text = " ".join(data.draw(st.permutations(words))).strip()

    assert newsparse.parse(text, kind="body", language=language, plugins=()).document.text == text


def test_a_clause_may_end_with_a_name_where_its_verb_is_expected() -> None:
    for text in ("Der Rat lobte Ungarn, die Norwegen", "Nobody, who", "Falls Ungarn, so", "Accused,", "After Norway"):
        assert newsparse.parse(text, kind="body", language="de" if "n, " in text else "en").document.text == text


def test_a_sentence_may_end_with_a_possessive_behind_a_quotation() -> None:
    text = "a «, de côté, déclaré On vieux » son"

    assert newsparse.parse(text, kind="body", language="fr").document.text == text
