"""Antecedents: who is meant by a pronoun, by how lately and in what place somebody was named."""

from __future__ import annotations

import pytest

from newsparse.testing._reading import speech_in

FILLER = "The quay was empty. "


def _speaker(text: str, language: str = "en") -> str | None:
    speaker = speech_in(text, language).quotes[-1].speaker
    return speaker.name if speaker else None


@pytest.mark.parametrize(
    ("between", "named", "speaker"),
    [
        ("", "The crew met Jane Brenner.", "Jane Brenner"),
        ("", "The crew walked with Jane Brenner.", "Mary Lind"),
        ("", "The crew walked with Mayor Jane Brenner.", "Mary Lind"),
        ("", "The crew saw Jane Brenner's boat.", "Mary Lind"),
        (FILLER, "The crew walked with Jane Brenner.", "Jane Brenner"),
        (FILLER, "The crew met Jane Brenner.", "Jane Brenner"),
    ],
)
def test_an_object_of_the_last_sentence_comes_before_subjects_and_a_name_behind_a_preposition_after_one(
    between: str, named: str, speaker: str
) -> None:
    assert _speaker(f"Mary Lind came home. {between}{named} “It is late,” she said.") == speaker


def test_a_name_between_marks_is_no_antecedent() -> None:
    assert _speaker("Mary Lind came home. “We like Jane Brenner,” she said.") == "Mary Lind"


def test_a_name_of_another_gender_is_no_antecedent() -> None:
    assert _speaker("Mary Lind came home. The crew met Tom Brenner. “It is late,” she said.") == "Mary Lind"


def test_a_subject_behind_its_verb_is_an_antecedent() -> None:
    text = "Petra Lind kam. Erfreut zeigte sich auch Ministerin Anna Feldmann. „Es ist spät“, schrieb sie."

    assert _speaker(text, "de") == "Anna Feldmann"
