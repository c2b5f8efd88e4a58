"""One word that speaks: a name that nobody introduced, or a noun with a capital."""

from __future__ import annotations

import pytest

from newsparse import EntityKind
from newsparse.testing._reading import speech_in


def kind_of_speaker(text: str, language: str) -> EntityKind:
    (quote,) = speech_in(text, language).quotes
    assert quote.speaker is not None
    return quote.speaker.kind


@pytest.mark.parametrize(("name", "text", "language"), [
    ("Kelso", "{} said the bridge was old.", "en"),
    ("Wark", "{} said the bridge was old.", "en"),
    ("Tarnow", "{} sagte, das Tor sei alt.", "de"),
])  # fmt: skip
def test_one_word_with_a_capital_that_speaks_is_a_person(name: str, text: str, language: str) -> None:
    assert kind_of_speaker(text.format(name), language) is EntityKind.PERSON


@pytest.mark.parametrize(("noun", "text", "language"), [
    ("Police", "{} said the bridge was old.", "en"),
    ("Residents", "{} said the bridge was old.", "en"),
    ("Parliament", "{} said the bridge was old.", "en"),
    ("Anwohner", "{} sagten, das Tor sei alt.", "de"),
    ("Polizei", "{} sagte, das Tor sei alt.", "de"),
    ("Voisins", "{} ont dit que le pont est vieux.", "fr"),
])  # fmt: skip
def test_a_noun_for_people_or_a_body_that_speaks_is_none(noun: str, text: str, language: str) -> None:
    assert kind_of_speaker(text.format(noun), language) is not EntityKind.PERSON


def test_a_name_in_capitals_alone_is_no_person() -> None:
    assert kind_of_speaker("KELSO said it was old.", "en") is EntityKind.ORGANISATION
