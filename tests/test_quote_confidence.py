"""How sure a quote is: as often as quotes that are found in that way are right."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.model.quotes import Quote


def confidences(text: str, language: str = "en") -> list[tuple[str, float]]:
    article = newsparse.parse(text, kind="body", language=language)
    return [(quote.text, quote.confidence) for quote in article.quotes]


def one(text: str, language: str = "en") -> Quote:
    (quote,) = newsparse.parse(text, kind="body", language=language).quotes
    return quote


_SURE = 0.9  # of quotes at least as sure as this, 95 % are right


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('"The bridge closes tonight," Ann Kelso said.', "en"),
        ('Ann Kelso came in. "The bridge closes tonight," she said, "and nobody told us."', "en"),
        ("« Le pont ferme ce soir », a déclaré Anne Berthaud.", "fr"),
        ("„Die Brücke schließt heute“, sagte Anna Berger.", "de"),
    ],
)
def test_words_with_their_speaker_behind_them_are_sure(text: str, language: str) -> None:
    assert one(text, language).confidence >= _SURE


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ('Ann Kelso said: "The bridge closes tonight."', "en"),
        ("Ann Kelso said that the bridge closes tonight.", "en"),
        ("Ann Kelso welcomed a decision on the old bridge.", "en"),
        ("'The bridge closes tonight,' Ann Kelso said.", "en"),
        ('Ann Kelso said the bridge was "a national disgrace" to all.', "en"),
        ('"The bridge closes tonight, whatever they say about it."', "en"),
    ],
)
def test_other_words_are_not_as_sure(text: str, language: str) -> None:
    assert all(0 < sure < _SURE for _, sure in confidences(text, language))
    assert confidences(text, language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("ANN KELSO: The bridge is old and closed.\nBOB DALE: It is not.", "en", [0.95, 0.95]),
        ("“The bridge is old and will be closed.”\n— Ann Kelso", "en", [0.95]),
        ("Ann Kelso is the mayor.\nQ: Why is it so old?\nA: It was built long ago.", "en", [0.85]),
        ("Ann Kelso said this:\n“The bridge is old and will be closed.”", "en", [0.85]),
        ("Ann Kelso welcomed a decision on the old bridge.", "en", [0.6]),
        ("Anna Beispiel sagte, die Brücke sei alt. Sie werde geschlossen.", "de", [0.7, 0.4]),
        ("“The bridge is old and will be closed.” That was the verdict of Ann Kelso.", "en", [0.5]),
        ("“The bridge is old,” Ann Kelso said.", "en", [0.95]),
        ("Ann Kelso said: “The bridge is old.”", "en", [0.88]),
        ("Ann Kelso was tired. “The bridge is old.”", "en", [0.85]),
        ("Ann Kelso called it “a national disgrace”.", "en", [0.8]),
        ("Ann Kelso said that the bridge is old.", "en", [0.7]),
        ("Ann Kelso said that the mayor, Bob Minter, had told her that the bridge was closed.", "en", [0.7, 0.25]),
        ("'The bridge closes tonight,' Ann Kelso said.", "en", [0.45]),
        ("Ann Kelso came. “The bridge is old,” said Kelso, who has a shop.", "en", [0.7]),
        ("Prime Minister Ann Kelso came. “The bridge is old,” the prime minister said.", "en", [0.7]),
        ("“The bridge is old and will be closed.”", "en", [0.2]),
    ],
)
def test_each_way_of_finding_a_quote_has_its_confidence(text: str, language: str, expected: list[float]) -> None:
    assert [sure for _, sure in confidences(text, language)] == expected


def test_a_clause_inside_another_quote_is_less_sure_than_one_on_its_own() -> None:
    text = "Ann Kelso said that the mayor, Bob Minter, had told her that the bridge would close tonight."
    outer, inner = newsparse.parse(text, kind="body", language="en").quotes
    assert inner.within == outer.span
    assert inner.confidence < outer.confidence


def test_a_speaker_named_elsewhere_is_less_sure_than_a_name() -> None:
    text = (
        'Prime Minister Ann Kelso came. "The bridge closes tonight," the prime minister said. "It is late," Kelso said.'
    )
    noun, name = newsparse.parse(text, kind="body", language="en").quotes
    assert noun.speaker == name.speaker
    assert noun.confidence < name.confidence


def test_words_of_nobody_are_least_sure() -> None:
    nobody = one('"The bridge closes tonight, whatever they say about it."')
    assert nobody.speaker is None
    assert nobody.confidence < min(sure for _, sure in confidences("Ann Kelso said that the bridge closes tonight."))


@pytest.mark.parametrize(
    ("said", "is_sure"),
    [
        ("Kelso said.", True),
        ("said Kelso.", True),
        ("said Ann Kelso, who has a shop.", True),  # the whole name
        ("said Kelso, who has a shop.", False),  # whose shop: somebody else's of that name, as often as not
        ("Kelso, who has a shop, said.", False),
        ("said Norvik, who has a shop.", True),  # no part of a longer name
    ],
)
def test_a_surname_that_is_explained_anew_is_less_sure(said: str, *, is_sure: bool) -> None:
    quotes = newsparse.parse(
        f'Ann Kelso came in.\n\n"The bridge closes tonight," {said}', kind="body", language="en"
    ).quotes

    assert [quote.confidence >= _SURE for quote in quotes if quote.text.startswith("The bridge")] == [is_sure]
