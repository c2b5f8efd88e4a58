"""Words taken up: who said what stands between marks where a noun or its manner tells it; turns of a conversation."""

from __future__ import annotations

import pytest

from newsparse import QuoteKind
from newsparse.model.quotes import Quote
from newsparse.testing._reading import speech_in


def one(text: str, language: str = "en") -> Quote:
    (quote,) = speech_in(text, language).quotes
    return quote


def named(quote: Quote) -> str | None:
    return quote.speaker.name if quote.speaker else None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“The quay is rotten” was how Ann Kelso put it."),
        ("en", "“The quay is rotten” is the verdict of Ann Kelso."),
        ("en", "“The quay is rotten” was Ann Kelso's verdict."),
        ("en", "“The quay is rotten.” That is how Ann Kelso remembers it."),
        ("en", "“The quay is rotten.” With those words Ann Kelso left."),
        ("en", "Ann Kelso's message was short: “The quay is rotten.”"),
        ("en", "Ann Kelso's warning – “The quay is rotten” – came too late."),
        ("fr", "« Le quai est pourri » : c'est ainsi que Anne Berthaud résume la situation."),
        ("fr", "« Le quai est pourri » : tel est le verdict d'Anne Berthaud."),
        ("fr", "« Le quai est pourri. » Sur ces mots, Anne Berthaud est partie."),
        ("fr", "Le mot d'Anne Berthaud est bref : « Le quai est pourri. »"),
        ("de", "„Der Kai ist morsch“, lautet das Urteil von Anna Berger."),
        ("de", "„Der Kai ist morsch.“ So erinnert sich Anna Berger an die Nacht."),
        ("de", "„Der Kai ist morsch.“ Mit diesen Worten ging Anna Berger."),
    ],
)
def test_a_noun_for_words_or_their_manner_tells_whose_they_are(language: str, text: str) -> None:
    assert named(one(text, language)) in {"Ann Kelso", "Anne Berthaud", "Anna Berger"}


@pytest.mark.parametrize(
    "text",
    [
        "“The quay is rotten.” With a sigh Ann Kelso left.",
        "“The quay is rotten.” A word stood on the door that Ann Kelso closed.",
        "“The quay is rotten.” On Monday in the old town Ann Kelso saw the words.",
    ],
)
def test_a_sentence_that_takes_no_words_up_tells_nothing(text: str) -> None:
    assert named(one(text)) is None


def test_words_of_the_first_person_are_nobody_else_s() -> None:
    quote = one("When my mother mentioned it, I laughed and said, “I do not believe in any of it.”")

    assert quote.speaker is None
    assert quote.speaker_mention is not None


def test_who_asks_does_not_say_the_answer() -> None:
    text = "“I think so,” Ann Kelso said when asked whether the quay would close, “but that is late.”"

    assert {named(quote) for quote in speech_in(text, "en").quotes} == {"Ann Kelso"}


@pytest.mark.parametrize("dash", ["—", "–", "--", "-"])
def test_the_place_that_opens_an_article_says_nothing(dash: str) -> None:
    text = f"WASHINGTON {dash} President Ann Kelso, opening the quay, said it would be “open and free to all”."

    assert {named(quote) for quote in speech_in(text, "en").quotes} == {"Ann Kelso"}


def test_the_words_before_a_colon_are_not_said() -> None:
    (quote,) = speech_in("The mayor is firm: the quay, she said, is rotten to the core.", "en").quotes

    assert quote.text == "the quay, she said, is rotten to the core"


def test_a_title_begins_with_a_capital_letter() -> None:
    text = "Anne Berthaud écrit que la loi « {}ôte aux faibles leur dernière voix »."
    kinds = [quote.kind for quote in speech_in(text.format(""), "fr").quotes]

    assert kinds == [QuoteKind.INDIRECT, QuoteKind.PARTIAL]
    assert [reason.reason for reason in speech_in("Anne Berthaud a lu le livre « Le Quai ».", "fr").non_quotes]


TURNS = ["Host: Will you stay?", "Grayling: I will see to it.", "Host: Is that a no?", "Grayling: It is a not yet."]


def test_turns_of_a_conversation_are_said_by_who_opens_them() -> None:
    quotes = speech_in("\n".join(TURNS), "en").quotes

    assert [(named(quote), quote.text) for quote in quotes] == [tuple(turn.split(": ")) for turn in TURNS]


@pytest.mark.parametrize(
    "lines",
    [
        TURNS[:3],  # only one of them speaks again
        [turn.replace("?", ".") for turn in TURNS],  # nobody asks
        [f"{number}. {turn}" for number, turn in enumerate(TURNS)],
    ],
)
def test_lines_that_are_no_conversation_are_said_by_nobody(lines: list[str]) -> None:
    assert speech_in("\n".join(lines), "en").quotes == ()
