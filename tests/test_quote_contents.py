"""What is reported without marks: where its words begin and end, and what reports nothing."""

from __future__ import annotations

import pytest

from newsparse import QuoteKind
from newsparse.testing._reading import speech_in


def _reported(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    quotes = speech_in(text, language).quotes
    return [(q.text, q.speaker.name if q.speaker else None) for q in quotes if q.kind is QuoteKind.INDIRECT]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The quay, harbour master Ada Brenner said, is rotten and will be closed.", "Ada Brenner"),
        ("In recent days, engineers say, the water has risen by a foot.", "engineers"),
        ("The bridge is safe, the agency said in a report in June, and the road will stay open.", "agency"),
    ],
)
def test_the_reporter_may_stand_inside_what_is_reported(text: str, speaker: str) -> None:
    assert _reported(text) == [(text[:-1], speaker)]


def test_an_inserted_subject_with_its_apposition_ends_what_is_reported() -> None:
    assert _reported("The bridge will open this week, said Tom Alder, a longtime adviser to the town.") == [
        ("The bridge will open this week", "Tom Alder")
    ]


def test_a_dateline_is_no_part_of_what_is_reported() -> None:
    assert _reported("MARROWICK — The bridge is safe, Ada Brenner said.") == [("The bridge is safe", "Ada Brenner")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Brenner asked whether the quay was safe.", "whether the quay was safe"),
        ("Ada Brenner asked if the quay was safe.", "if the quay was safe"),
        ("Ada Brenner did not say when the quay would close.", "when the quay would close"),
        ("Ada Brenner explained how the crane had fallen.", "how the crane had fallen"),
    ],
)
def test_indirect_questions_are_reported(text: str, words: str) -> None:
    assert _reported(text) == [(words, "Ada Brenner")]


def test_when_after_said_is_no_question() -> None:
    assert _reported("Ada Brenner said when asked that the quay was safe.") == [("the quay was safe", "Ada Brenner")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Brenner called on the council to repair the quay.", "to repair the quay"),
        ("Ada Brenner urged the council to repair the quay.", "to repair the quay"),
        ("Ada Brenner accused the council of hiding the report.", "hiding the report"),
        ("Ada Brenner called for a new inspection of the quay on Monday.", "a new inspection of the quay"),
        ("Ada Brenner rejected the plan of the council because nobody had asked her.", "the plan of the council"),
    ],
)
def test_demands_and_judgements_are_reported_by_their_object(text: str, words: str) -> None:
    assert _reported(text) == [(words, "Ada Brenner")]


def test_an_object_of_two_words_says_too_little() -> None:
    assert _reported("Ada Brenner praised the accord.") == []


def test_what_might_be_demanded_is_not_reported() -> None:
    assert _reported("Ada Brenner could call for a new inspection of the quay.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brenner continued to work at the port.",
        "Ada Brenner refused to pay the bill.",
        "Ada Brenner declined to answer.",
        "Ada Brenner went to the port.",
    ],
)
def test_deeds_report_nothing(text: str) -> None:
    assert _reported(text) == []


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        ("The town laughed at Ada Brenner’s claim that the quay is safe.", "the quay is safe", "Ada Brenner"),
        ("The council repeated its promise that nobody would be dismissed.", "nobody would be dismissed", "council"),
    ],
)
def test_nouns_report_what_their_owner_says(text: str, words: str, speaker: str) -> None:
    assert _reported(text) == [(words, speaker)]


def test_a_relative_clause_of_a_noun_is_not_reported() -> None:
    assert _reported("Ada Brenner’s claims that were printed on Monday surprised the town.") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Police say he posed a threat and refused to drop it.", "he posed a threat and refused to drop it"),
        ("Ada Brenner said on Monday after the meeting the quay would close.", "the quay would close"),
        ("Ada Brenner said fathers would not be paid.", "fathers would not be paid"),
    ],
)
def test_a_clause_without_that_reaches_to_its_end(text: str, words: str) -> None:
    assert [said for said, _ in _reported(text)] == [words]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Brenner says it shows the council is “asleep”.", "Ada Brenner"),
        ("Ada Brenner said she wanted a port “fit for the century”.", "Ada Brenner"),
        ("Ada Brenner said Tom Alder had called her “a liar”.", "Tom Alder"),
    ],
)
def test_a_verb_that_says_nothing_itself_takes_no_words(text: str, speaker: str) -> None:
    quotes = speech_in(text, "en").quotes
    assert [q.speaker.name for q in quotes if q.kind is QuoteKind.PARTIAL and q.speaker] == [speaker]


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "After Ada Brenner said that the quay was rotten, Tom Alder said that it was safe.",
            ["the quay was rotten", "it was safe"],
        ),
        (
            "Ada Brenner said that the quay was rotten, Tom Alder said that it was safe.",
            ["the quay was rotten, Tom Alder said that it was safe", "it was safe"],
        ),
    ],
)
def test_what_is_reported_in_a_clause_before_the_main_one_ends_with_it(text: str, clauses: list[str]) -> None:
    assert [words for words, _ in _reported(text)] == clauses


@pytest.mark.parametrize(
    "text",
    ["Search terms like “exercise” or “activity of the old” are used.", "Here are the terms, “exercise and sleep”."],
)
def test_nouns_that_are_verbs_elsewhere_report_nothing(text: str) -> None:
    assert [quote.speaker for quote in speech_in(text, "en").quotes if quote.speaker] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Selon leur étude, le niveau du quai a baissé en mars, passant de trois à deux mètres.",
            "le niveau du quai a baissé en mars, passant de trois à deux mètres",
        ),
        ("Paul Ménard a dit que le niveau du quai baissait, souriant à tous.", "le niveau du quai baissait"),
    ],
)
def test_a_gerund_leads_back_to_a_reporter_and_to_no_source(text: str, words: str) -> None:
    assert [said for said, _ in _reported(text, "fr")] == [words]


@pytest.mark.parametrize(
    ("language", "nobody", "somebody"),
    [
        (
            "en",
            "None of the ministers said that the mayor had lied.",
            "Two of the ministers said that the mayor had lied.",
        ),
        (
            "en",
            "No minister said that the mayor had lied.",
            "No fewer than ten ministers said that the mayor had lied.",
        ),
        ("en", "Nobody said the mayor had lied.", "The minister said the mayor had lied."),
        ("fr", "Aucun ministre n'a dit que le maire avait menti.", "Un ministre a dit que le maire avait menti."),
        ("de", "Kein Minister sagte, dass der Bürgermeister lüge.", "Ein Minister sagte, dass der Bürgermeister lüge."),
        ("de", "Keiner der Minister sagte, dass er lüge.", "Nicht nur der Minister sagte, dass er lüge."),
    ],
)
def test_what_nobody_said_is_reported_by_nobody(language: str, nobody: str, somebody: str) -> None:
    assert _reported(nobody, language) == []
    assert len(_reported(somebody, language)) == 1


def test_a_minister_who_not_only_said_it_said_it() -> None:
    assert [words for words, _ in _reported("The minister not only said that the mayor had lied, but shouted.")] != []
    assert _reported("The minister did not say that the mayor had lied.") == []
