"""Who words are given to where a name, an `I` or a signature stands near them that may mislead."""

from __future__ import annotations

import pytest

from newsparse.model.quotes import QuoteKind
from newsparse.testing._reading import speech_in


def speakers(text: str, language: str = "en") -> list[tuple[str, str | None]]:
    """Return the words between marks with the name of who says them, in the order of the text."""
    quotes = speech_in(text, language).quotes
    return [
        (quote.text, quote.speaker.name if quote.speaker else None)
        for quote in quotes
        if quote.kind is not QuoteKind.INDIRECT
    ]


@pytest.mark.parametrize(
    ("language", "title", "honorific", "verb"),
    [("en", "President", "Mr.", "said"), ("fr", "Le président", "M.", "a dit"), ("de", "Präsident", "Herr", "sagte")],
)
def test_a_surname_is_his_who_bears_it_most_often_though_only_another_is_named_in_full(
    language: str, title: str, honorific: str, verb: str
) -> None:
    text = f"{title} Varga {verb}: “Zero.” Anna Varga {verb}: “Own.” Varga {verb}: “Bare.” " + "".join(
        f"{honorific} Varga {verb}: “{number}.” " for number in ("One", "Two")
    )

    assert speakers(text, language) == [
        ("Zero.", "Varga"), ("Own.", "Anna Varga"), ("Bare.", "Varga"), ("One.", "Varga"), ("Two.", "Varga"),
    ]  # fmt: skip


def test_a_surname_is_that_of_who_is_named_in_full_as_often_as_another_by_an_honorific() -> None:
    text = "Otto Varga said: “Own.” Mrs. Varga said: “Hers.” Varga said: “Bare.”"

    assert speakers(text) == [("Own.", "Otto Varga"), ("Hers.", "Varga"), ("Bare.", "Otto Varga")]


def test_a_surname_with_an_honorific_is_no_first_word_of_another_name() -> None:
    text = "Watch Varga Stadium, says Anna Varga. Mr. Varga said: “Late.” Mr. Varga said: “Later.”"

    assert speakers(text) == [("Late.", "Varga"), ("Later.", "Varga")]


@pytest.mark.parametrize("verb", ["said", "laughed and said", "sighed and asked"])
def test_what_the_writer_says_is_not_said_by_whom_a_clause_before_names(verb: str) -> None:
    assert speakers(f"When Otto Brandt told me about the quay, I {verb}: “It is rotten.”") == [("It is rotten.", None)]


def test_what_somebody_is_said_to_have_said_of_the_writer_is_still_theirs() -> None:
    assert speakers("Otto Brandt said that I called the old quay “a rotten heap of stones”.") == [
        ("a rotten heap of stones", "Otto Brandt")
    ]


@pytest.mark.parametrize(
    ("agent", "speaker"),
    [
        ("colleagues for hiding the tables", "colleagues"),
        ("the minister for housing", "minister for housing"),
    ],
)
def test_an_agent_ends_before_a_verb_in_ing_with_an_object(agent: str, speaker: str) -> None:
    assert speakers(f"Otto Brandt was called “a charlatan” by {agent}.") == [("a charlatan", speaker)]


def test_who_signs_a_paragraph_says_all_of_it_that_nobody_else_does() -> None:
    text = "“The quay is rotten,” said Ada Lind. “All of it is rotten.” — Otto Brandt, docker"

    assert speakers(text) == [("The quay is rotten,", "Ada Lind"), ("All of it is rotten.", "Otto Brandt")]


def test_a_dash_behind_a_paragraph_that_opens_with_no_quotation_signs_nothing() -> None:
    assert speakers("It was “the crane” — Otto Brandt, docker, left.") != [("the crane", "Otto Brandt")]


@pytest.mark.parametrize(
    ("language", "text", "body"),
    [
        ("en", "The ministry of ports closed the quay. “It is late,” the ministry said.", "ministry of ports"),
        ("fr", "Le ministère du port ferme la jetée. « C’est tard », dit le ministère.", "ministère du port"),
    ],
)
def test_a_verb_before_its_object_is_no_part_of_who_acts(language: str, text: str, body: str) -> None:
    assert [name for _, name in speakers(text, language)] == [body]
