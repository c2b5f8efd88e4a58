"""Whose words they are: the subject behind what stands before the verb."""

from __future__ import annotations

import pytest

from newsparse.testing._reading import speech_in


def _speakers(text: str, language: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in speech_in(text, language).quotes]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Ada Brenner, the harbour master, said: “The quay is rotten.”",
        "Speaking on Monday, Ada Brenner, the harbour master, said the quay was rotten.",
        "One of the strikers, Ada Brenner, 42, said: “We will stay here.”",
        "Asked about the strike at a meeting, Alder's deputy, Ada Brenner, said that nobody would be paid.",
        "In London Ada Brenner said the quay was rotten.",
        "At the meeting harbour commissioner Ada Brenner said the quay was rotten.",
        "In a letter to the council, the dockers' lawyer, Ada Brenner, wrote that the quay was rotten.",
        "“We will go,” said Ada Brenner, 38, who has worked on the quay since 2004.",
    ],
)
def test_fronted_phrases_and_appositions_hide_no_subject_in_english(text: str) -> None:
    assert _speakers(text, "en") == ["Ada Brenner"]


@pytest.mark.parametrize(
    "text",
    [
        "Invitée lundi de la matinale, la ministre du Port, Jeanne Sorel, a assuré que le quai serait réparé.",
        "Interrogée par la presse, Jeanne Sorel a dit que le quai était perdu.",
        "Dans un entretien au Courrier, l’ancienne ministre Jeanne Sorel estime que le quai est perdu.",
    ],
)
def test_fronted_phrases_and_appositions_hide_no_subject_in_french(text: str) -> None:
    assert _speakers(text, "fr") == ["Jeanne Sorel"]


@pytest.mark.parametrize("after", [", looking at the crowd.", ".", " on Monday."])
def test_a_question_between_marks_and_who_asks_it_are_one_sentence(after: str) -> None:
    assert _speakers(f"Kai Marlow spoke. “Who would have so many votes?” Ada Brenner said{after}", "en") == [
        "Ada Brenner"
    ]


def test_a_question_is_no_part_of_a_sentence_that_announces_other_words() -> None:
    text = "Kai Marlow asked twice. “Who pays for all of this?” Ada Brenner said, “We do not know that.”"

    assert _speakers(text, "en")[-1] == "Ada Brenner"


def test_an_account_of_ones_own_is_the_subjects() -> None:
    assert set(_speakers("Ada Brenner has, by her own account, “saved the whole of the quay”.", "en")) == {
        "Ada Brenner"
    }


@pytest.mark.parametrize(
    "text",
    [
        "The quay is “rotten to its core,” Ada Brenner wrote in a letter, and “full of holes.”",
        "Kai Marlow “got an honest deal,” Ada Brenner said, and still “got to sit in on the talks.”",
    ],
)
def test_a_comma_inside_the_marks_hands_over_to_who_speaks(text: str) -> None:
    assert _speakers(text, "en")[-2:] == ["Ada Brenner", "Ada Brenner"]


@pytest.mark.parametrize("adverb", ["forcefully", "also", "rather unexpectedly"])
def test_adverbs_do_not_speak(adverb: str) -> None:
    assert _speakers(f"Ada Brenner, the harbour master, {adverb} said that the quay was rotten.", "en") == [
        "Ada Brenner"
    ]


def test_nouns_that_end_as_adverbs_do_speak() -> None:
    assert _speakers("The family said that the quay was rotten.", "en") == ["family"]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("The council blamed Ada Brenner for", "Ada Brenner"),
        ("Critics attacked Mayor Ada Brenner for", "Ada Brenner"),
        ("Ada Brenner was fined for", "Ada Brenner"),
        ("Ada Brenner met Kai Marlow before", "Ada Brenner"),
    ],
)
def test_a_gerund_leans_on_the_subject_or_on_who_is_blamed(before: str, speaker: str) -> None:
    assert _speakers(f"{before} saying that the quay “was rotten and lost”.", "en")[-1] == speaker


@pytest.mark.parametrize(
    ("pronoun", "speaker"), [("He", None), ("She", None), ("They", "harbour council"), ("It", "harbour council")]
)
def test_he_and_she_are_no_bodies(pronoun: str, speaker: str | None) -> None:
    text = f"The harbour council said that the quay was shut. {pronoun} called it “a personal insult to all”."

    assert _speakers(text, "en")[-1] == speaker


def test_there_is_nobody() -> None:
    text = "Ada Brenner said there continues to be a lot of noise, with “a surprise in May” in the data."

    assert set(_speakers(text, "en")) == {"Ada Brenner"}


def test_a_noun_that_looks_like_a_participle_has_no_subject() -> None:
    text = "Ada Brenner poked at the persistent sniffing at the debate, tweeting, “Notice the sniffing all the time.”"

    assert _speakers(text, "en") == ["Ada Brenner"]


def test_the_nearest_speaker_around_a_plan_has_the_words() -> None:
    text = "A month after officials announced a return, the Harbour Board said its plan to sell was “being adjusted.”"

    assert _speakers(text, "en")[-1] == "Harbour Board"
