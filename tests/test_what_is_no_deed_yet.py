"""Nouns of events that tell of none: announced ones, those in the name of a body, attacks on what nobody can hit."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Modality
from tests.support.told_events import told


def modalities(text: str, language: str) -> list[Modality]:
    article = newsparse.parse(f"A report\n\n2024-06-19\n\n{text}", kind="body", language=language, plugins=())
    return [event.modality for event in article.events]


@pytest.mark.parametrize(
    ("language", "sentence", "modality"),
    [
        ("en", "The dockers announced a strike.", Modality.PLANNED),
        ("en", "The dockers announced a long peaceful strike.", Modality.PLANNED),
        ("en", "The dockers announced a long and very peaceful strike.", Modality.ASSERTED),
        ("en", "The dockers announced the strike.", Modality.ASSERTED),
        ("en", "The police announced an arrest.", Modality.ASSERTED),
        ("fr", "La CGT a annoncé une grève.", Modality.PLANNED),
        ("fr", "La CGT a annoncé cette grève.", Modality.ASSERTED),
        ("de", "Die Gewerkschaft kündigte einen Streik an.", Modality.PLANNED),
        ("de", "Die Gewerkschaft begann einen Streik.", Modality.ASSERTED),
    ],
)
def test_a_new_protest_that_is_announced_is_planned(language: str, sentence: str, modality: Modality) -> None:
    assert modalities(sentence, language) == [modality]


@pytest.mark.parametrize(
    ("language", "sentence", "told_as_event"),
    [
        ("en", "It is an attack on the right to strike.", False),
        ("en", "It is an attack on the right wing.", True),
        ("en", "It is an attack on press freedom.", False),
        ("en", "It is an attack on the press.", True),
        ("en", "It is an attack on the police.", True),
        ("fr", "C'est une attaque contre la liberté de la presse.", False),
        ("fr", "C'est une attaque contre la police.", True),
        ("de", "Das ist ein Angriff auf die Pressefreiheit.", False),
        ("de", "Das ist ein Angriff auf die Polizei.", True),
    ],
)
def test_nobody_is_hit_by_an_attack_on_a_right(language: str, sentence: str, *, told_as_event: bool) -> None:
    assert bool(told(sentence, language)) is told_as_event


@pytest.mark.parametrize("adjective", ["", " parlementaire"])
def test_a_noun_says_what_kind_of_body_another_is(adjective: str) -> None:
    name = f"commission d'enquête{adjective}"

    assert told(f"La {name} a critiqué le maire.", "fr") == [("ACCUSE", [name], ["maire"])]


def test_a_body_of_a_place_is_no_place() -> None:
    assert told("The union of Portby criticised the mayor.", "en") == [("ACCUSE", ["union of Portby"], ["mayor"])]


def test_a_new_inquiry_is_an_event() -> None:
    assert [kind for kind, *_ in told("Une commission d'enquête a été créée.", "fr")] == ["ACCUSE"]
