"""Sides of events that words around a trigger tell: what it is done for, who opposes whom, adjectives of two states."""

from __future__ import annotations

import pytest

from newsparse.gazetteers.countries import adjectives, joined_states, prefixes
from tests.support.told_events import told

Found = tuple[str, list[str], list[str]]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("fr", "Le maire a critiqué la lenteur des travaux pour rassurer les commerçants.", ("ACCUSE", ["maire"], [])),
        ("fr", "Le maire a critiqué la lenteur des travaux afin de calmer les commerçants.", ("ACCUSE", ["maire"], [])),
        ("fr", "Le maire a critiqué les commerçants pour rassurer les élus.", ("ACCUSE", ["maire"], ["commerçants"])),
        ("fr", "Le maire a remercié pour leur aide les commerçants.", ("SUPPORT", ["maire"], ["commerçants"])),
        (
            "fr",
            "Les élus ont manifesté pour conserver les écoles contre le préfet.",
            ("PROTEST", ["élus"], ["préfet"]),
        ),
        (
            "de",
            "Der Bürgermeister kritisierte die langsamen Arbeiten, um die Händler zu beruhigen.",
            ("ACCUSE", ["Bürgermeister"], []),
        ),
        (
            "fr",
            "Le Canada et le Brésil dorment. Le Canada a taxé les produits brésiliens afin de rassurer les éleveurs.",
            ("SANCTION", ["Canada"], ["Brésil"]),
        ),
    ],
)
def test_people_of_the_purpose_bear_nothing(language: str, sentence: str, found: Found) -> None:
    assert told(sentence, language) == [found]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        (
            "fr",
            "Le procès opposant le pêcheur Yann Roll à la société Veltra a repris lundi.",
            ("ACCUSE", ["Yann Roll"], ["Veltra"]),
        ),
        (
            "en",
            "The trial pitting fisherman Ian Bell against the mayor resumed on Monday.",
            ("ACCUSE", ["Ian Bell"], ["mayor"]),
        ),
        ("fr", "Le procès opposant deux pêcheurs a repris lundi.", ("ACCUSE", [], [])),
    ],
)
def test_a_trial_has_the_sides_that_it_opposes(language: str, sentence: str, found: Found) -> None:
    assert told(sentence, language) == [found]


@pytest.mark.parametrize(
    ("language", "sentence", "actors"),
    [
        ("fr", "La France et l'Allemagne dorment. Un sommet franco-allemand s'est ouvert.", ["France", "Allemagne"]),
        ("fr", "La Russie et le Japon dorment. Les négociations russo-japonaises ont repris.", ["Russie", "Japon"]),
        ("en", "China and India sleep. Sino-Indian talks resumed on Monday.", ["China", "India"]),
        (
            "de",
            "Deutschland und Frankreich schlafen. Ein deutsch-französischer Gipfel begann.",
            ["Deutschland", "Frankreich"],
        ),
    ],
)
def test_an_adjective_of_two_states_names_both_sides(language: str, sentence: str, actors: list[str]) -> None:
    assert told(sentence, language) == [("CONSULT", actors, [])]


def test_it_names_nobody_where_the_article_does_not_name_both() -> None:
    assert told("La France dort. Un sommet franco-allemand s'est ouvert.", "fr") == [("CONSULT", [], [])]


def test_an_adjective_joins_every_two_states_and_no_state_with_itself() -> None:
    nouns = adjectives()
    for first, one in (prefixes() | {"deutsch": "DE"}).items():
        for word, other in nouns.items():
            assert joined_states(f"{first}-{word}") == ((one, other) if one != other else None)
    assert [joined_states(word) for word in ("nord-coréen", "sino-", "-indien", "indien", "aide-soignant")] == [
        None
    ] * 5


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("L'armée a un missile balistique (SRBM) qui a touché un soldat.", ["armée"]),
        ("Un syndicat des ports (SRBM) a blessé un soldat.", ["SRBM"]),
    ],
)
def test_letters_in_brackets_behind_a_thing_are_nobody(sentence: str, actors: list[str]) -> None:
    assert told(sentence, "fr")[0][:2] == ("ASSAULT", actors)
