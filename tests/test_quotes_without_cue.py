"""Who speaks where no verb of the sentence says so: before, after, in turns, by a pronoun."""

from __future__ import annotations

import pytest

from newsparse.testing._reading import speech_in

_SAID = "The quay has served the town for a century."


def _said(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker.name if q.speaker else None) for q in speech_in(text, language).quotes]


@pytest.mark.parametrize(
    "text",
    [
        f"Ada Brenner had this to say:\n“{_SAID}”",
        f"And from Chairwoman Ada Brenner:\n“{_SAID}”",
        f"From the desk of Ada Brenner, VP Analyst, Marrow Research:\n“{_SAID}”",
        f"“{_SAID}”\n— Ada Brenner, harbour master",
        f"“{_SAID}” — Ada Brenner, harbour master",
        f"“{_SAID}” -Commissioner Ada Brenner",
        f"The quay was closed. Ada Brenner, who ran it, was furious.\n“{_SAID}”",
    ],
)
def test_the_speaker_stands_before_or_after_the_words(text: str) -> None:
    assert _said(text) == [(_SAID, "Ada Brenner")]


def test_a_long_paragraph_that_begins_with_a_dash_signs_nothing() -> None:
    after = "— Ada Brenner arrived in the evening and " + "walked along the quay " * 8

    assert _said(f"“{_SAID}”\n{after}.") == [(_SAID, None)]


def test_turns_of_an_interview_are_quotes() -> None:
    text = "Ada Brenner: Who closed the quay?\nTom Alder: The council did.\nAda Brenner: When?"

    assert _said(text) == [
        ("Who closed the quay?", "Ada Brenner"),
        ("The council did.", "Tom Alder"),
        ("When?", "Ada Brenner"),
    ]


def test_one_name_with_a_colon_makes_no_interview() -> None:
    assert _said("Ada Brenner: a life on the quay.\nShe was born in the port.") == []


def test_a_pronoun_finds_the_person_of_its_gender_who_was_only_an_object() -> None:
    text = "Mary Quillon met Tom Alder at the pier. “We must close it,” she said. “Not before the frost,” he replied."

    assert [who for _, who in _said(text)] == ["Mary Quillon", "Tom Alder"]


def test_it_is_the_body_just_spoken_of() -> None:
    text = "The ministry closed the quay on Friday. “It is unsafe and will stay closed,” it said in a statement."

    assert [who for _, who in _said(text)] == ["ministry"]


def test_a_nickname_is_no_quote_and_no_part_of_the_name() -> None:
    assert _said("Petra “Splinter” Brenner told the council: “Third flood. No sandbags.”") == [
        ("Third flood. No sandbags.", "Petra Brenner")
    ]


def test_the_next_speaker_of_a_paragraph_said_what_nobody_said_yet() -> None:
    text = "For the town it is clear: “The quay is rotten and must be closed.” “Nobody asked us,” said Ada Brenner."

    assert [who for _, who in _said(text)] == ["Ada Brenner", "Ada Brenner"]


def test_a_thing_before_a_colon_says_nothing() -> None:
    assert _said("His convictions come from the harbour: “The quay is rotten and must be closed.”") == [
        ("The quay is rotten and must be closed.", None)
    ]


def test_an_honorific_and_a_particle_hide_no_surname() -> None:
    text = "Luc de Modèle est parti. M. de Modèle a dit que le quai était perdu."

    assert _said(text, "fr") == [("le quai était perdu", "Luc de Modèle")]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "fr",
            "Paul Ménard veut un avenir. Un tour qui lui permet de venir en force aux élections : « Je serai fier. »",
            "Paul Ménard",
        ),
        ("de", "Hier ist zu sehen, wie Präsident Kai Lohmann das Projekt preist: „Das Haus ist schön.“", "Kai Lohmann"),
        ("de", "Jana Sorge kam. Hier ist das Ergebnis von Kai Lohmann: „Das Haus ist schön.“", "Jana Sorge"),
    ],
)  # fmt: skip
def test_words_behind_a_colon_are_those_of_whom_the_article_speaks(language: str, text: str, speaker: str) -> None:
    (quote,) = speech_in(text, language).quotes

    assert quote.speaker is not None
    assert quote.speaker.name == speaker


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tom Marlow won. “I hope that it was fun for all,” said the 36-year-old."),
        ("de", "Tom Marlow gewann. „Ich bin froh um den Kai“, sagte der 36-Jährige."),
        ("fr", "Tom Marlow a gagné. « Je suis content du quai », a dit le quadragénaire."),
    ],
)
def test_an_age_means_who_was_just_spoken_of(language: str, text: str) -> None:
    (quote,) = speech_in(text, language).quotes

    assert quote.speaker is not None
    assert quote.speaker.name == "Tom Marlow"


def test_an_age_of_another_gender_means_somebody_else() -> None:
    assert _said("Marie Ménard a gagné. « Je suis content du quai », a dit le quadragénaire.", "fr")[0][1] == (
        "quadragénaire"
    )


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Many in the town wondered how it would end.", "Many"),
        (
            "en",
            "Cmdr. Sean Marlow, a spokesperson for the fleet, told the radio that the quay was lost.",
            "Sean Marlow",
        ),
        ("de", "Jana Sorge hätte gesagt, der Kai sei morsch.", "Jana Sorge"),
    ],
)
def test_the_head_of_a_subject_speaks(language: str, text: str, name: str) -> None:
    assert _said(text, language)[0][1] == name


@pytest.mark.parametrize(
    ("language", "asks", "answers"),
    [
        ("en", "Q", "A"), ("en", "Question", "Answer"), ("fr", "Q", "R"), ("de", "Frage", "Antwort"),
        ("es", "P", "R"), ("it", "D", "R"), ("nl", "V", "A"), ("pt", "P", "R"),
    ],
)  # fmt: skip
def test_answers_are_of_who_is_named_most_before_the_first_question(language: str, asks: str, answers: str) -> None:
    intro = "Ada Brenner. Tom Alder. Ada Brenner."
    text = f"{intro}\n{asks}: 1900?\n{answers}: {_SAID}\n{asks}: 2000?\n{answers}: 2024."

    assert _said(text, language) == [(_SAID, "Ada Brenner"), ("2024.", "Ada Brenner")]


def test_an_answer_needs_a_question_before_it() -> None:
    assert _said(f"Ada Brenner left.\nA: {_SAID}") == []


def test_turns_under_initials_are_of_who_has_them() -> None:
    text = f"Ada Brenner and Otto Lind met in the harbour.\nAB: {_SAID}\nOL: It has not.\nAB: It has."

    assert _said(text) == [(_SAID, "Ada Brenner"), ("It has not.", "Otto Lind"), ("It has.", "Ada Brenner")]


def test_initials_that_two_people_have_are_nobody_s() -> None:
    text = f"Ada Brenner, Abel Bern and Otto Lind met in the harbour.\nAB: {_SAID}\nOL: It has not.\nAB: It has."

    assert _said(text) == [(_SAID, "AB"), ("It has not.", "Otto Lind"), ("It has.", "AB")]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "Ada Brenner and Otto Lind said: “{}”", "Ada Brenner and Otto Lind"),
        ("en", "Ada Brenner, Otto Lind and Tom Alder said: “{}”", "Ada Brenner, Otto Lind and Tom Alder"),
        ("fr", "« {} », disent Ada Brenner et Otto Lind.", "Ada Brenner et Otto Lind"),
        ("de", "„{}“, sagten Ada Brenner und Otto Lind.", "Ada Brenner und Otto Lind"),
        ("en", "Ada Brenner of Portby and Otto Lind said: “{}”", "Ada Brenner"),
        ("en", "It was late for Tom Alder, Ada Brenner said: “{}”", "Ada Brenner"),
    ],
)
def test_people_who_say_something_together_are_one_speaker(language: str, text: str, speaker: str) -> None:
    assert _said(text.format(_SAID), language) == [(_SAID, speaker)]


def test_they_are_those_who_spoke_together() -> None:
    text = f"Ada Brenner and Otto Lind said: “{_SAID}” They added: “It will be for another.”"

    assert {name for _, name in _said(text)} == {"Ada Brenner and Otto Lind"}
