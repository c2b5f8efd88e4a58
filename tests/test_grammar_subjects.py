"""The subject of a verb, before it and behind it, and where none is named."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.annotation.grammar.clauses import clause_start
from newsparse.annotation.grammar.subject_after import subject_after
from newsparse.annotation.grammar.subject_before import across_insertion, subject_before
from newsparse.annotation.grammar.subjects import main_subject
from newsparse.testing._reading import speech_in
from tests.support.sentences import marked, phrase_of, sentence


@pytest.mark.parametrize(("text", "subject"), [
    ("Ses projets, il les présente.", "il"),
    ("Ses projets, la maire, les présentent.", "Ses projets , la maire"),
    ("Lundi, la maire est venue.", "la maire"),
    ("À Lyon, il est venu.", "il"),
    ("Il faut venir.", None),
])  # fmt: skip
def test_a_pronoun_behind_a_comma_is_the_subject_and_what_it_takes_up_is_not(text: str, subject: str | None) -> None:
    whole = sentence(text, "fr")

    assert phrase_of(main_subject(whole), whole) == subject


@pytest.mark.parametrize(("text", "subject"), [
    ("dit lundi le maire", "le maire"),
    ("dit à la presse le maire", "le maire"),
    ("dit à la presse", None),
    ("dit à Lyon sur la place dans la rue avec la foule", None),
    ("dit lundi", None),
    ("dit à France Info", None),
    ("dit à France Info le maire", "le maire"),
    ("dit sur la place de Lyon", None),
    ("dit que le maire vient", None),
    ("dit, le maire", None),
    ("dit", None),
])  # fmt: skip
def test_a_subject_behind_its_verb_stands_behind_days_and_places_alone(text: str, subject: str | None) -> None:
    whole = sentence(text, "fr")

    assert phrase_of(subject_after(whole, 1), whole) == subject


@pytest.mark.parametrize("end", ["on Monday", "in the port", "in the port of the town"])
def test_a_sentence_may_end_behind_the_place_of_its_verb(end: str) -> None:
    (quote,) = speech_in(f"“It is old,” said {end}", "en").quotes

    assert quote.speaker is None


def test_a_dash_parts_no_subject_from_its_verb_whatever_opens_the_sentence() -> None:
    text = "Quand la pluie est venue, la France – enfin – a attaqué l'Italie."
    (event,) = newsparse.parse(text, kind="body", language="fr", plugins=(), quotes=False).events

    assert [one.name for one in event.actors] == ["France"]


@pytest.mark.parametrize(("text", "clause"), [
    ("Ann Kelso called and Bea Lind said it", "Bea Lind"),
    ("Ann Kelso is here and Bea Lind said it", "Bea Lind"),
    ("Ann Kelso and Bea Lind said it", "Ann Kelso and Bea Lind"),
    ("It was late; Ann Kelso and Bea Lind said it", "Ann Kelso and Bea Lind"),
])  # fmt: skip
def test_a_conjunction_behind_a_verb_begins_a_clause_and_one_between_names_joins_them(text: str, clause: str) -> None:
    whole = sentence(text, "en")
    verb = whole.words.low.index("said")

    assert " ".join(whole.words.text[clause_start(whole, verb) : verb]) == clause


@pytest.mark.parametrize(("text", "subject"), [
    ("the head of the port who said it", "the head of the port"),
    ("the head of the port of the town who said it", "the head of the port of the town"),
    ("the head who said it", "the head"),
    ("yesterday the mayor, who said it", "the mayor"),
    ("the mayor, who on Monday said it", "the mayor"),
    ("the mayor who on Monday said it", "the mayor"),
    ("the head of the port, who in the rain said it", "the head of the port"),
    ("the mayor also said it", "the mayor"),
    ("the mayor never also said it", "the mayor"),
    ("also said it", None),
    ("never said it", None),
    ("she also said it", "she"),
    ("said it", None),
])  # fmt: skip
def test_a_subject_before_its_verb_stands_before_adverbs_and_relatives(text: str, subject: str | None) -> None:
    whole = sentence(text, "en")

    assert phrase_of(subject_before(whole, whole.words.low.index("said")), whole) == subject


@pytest.mark.parametrize(("text", "subject"), [
    ("On Monday Ann Kelso, the mayor,", "Ann Kelso , the mayor"),
    ("On Monday the baker, a neighbour,", "a neighbour"),
    ("Ann Kelso, on Monday,", "Ann Kelso"),
    ("On Monday, in Saltby,", None),
])  # fmt: skip
def test_a_name_behind_an_adjunct_is_the_subject_of_what_an_insertion_parts(text: str, subject: str | None) -> None:
    whole = sentence(text, "en")

    assert phrase_of(across_insertion(whole, len(whole.words) - 1), whole) == subject


@pytest.mark.parametrize(("text", "subject"), [
    ("On “Good Day,” Kelso is late.", "Kelso"),
    ("In “The Old Bridge” the mayor tells of it, Ann Kelso is late.", "Ann Kelso"),
])  # fmt: skip
def test_an_adjunct_ends_with_marked_text_that_ends_with_a_comma(text: str, subject: str) -> None:
    whole = marked(text, "en")

    assert phrase_of(main_subject(whole), whole) == subject


@pytest.mark.parametrize("place", ["à Lyon", "à France Info", "à la presse", "sur la place de Lyon"])
def test_a_person_behind_a_place_is_the_subject_of_the_verb_before_it(place: str) -> None:
    whole = sentence(f"dit {place} Anne Berthaud", "fr", "Anne Berthaud")

    assert phrase_of(subject_after(whole, 1), whole) == "Anne Berthaud"


@pytest.mark.parametrize(("said", "speakers"), [
    ("said Monday", ["Ann Kelso"]),
    ("said on Monday", ["Ann Kelso"]),
    ("said in the port", ["Ann Kelso"]),
    ("said loudly", []),
])  # fmt: skip
def test_a_day_or_a_place_alone_stands_between_a_verb_and_what_it_is_put_into(said: str, speakers: list[str]) -> None:
    quotes = speech_in(f"The quay, Ann Kelso {said}, is rotten.", "en").quotes

    assert [quote.speaker.name for quote in quotes if quote.speaker] == speakers
