"""Who takes part where clauses are joined, people counted without a noun, and deeds told that shall not happen."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.model.entities import Entity

Found = tuple[str, str, str]
"""Class, actors and recipients, their names joined by "+"."""


def _events(text: str, language: str) -> list[Found]:
    events = newsparse.parse(text, kind="body", language=language, plugins=()).events
    return [(event.type.removeprefix("plover:"), _names(event.actors), _names(event.recipients)) for event in events]


def _names(people: tuple[Entity, ...]) -> str:
    return "+".join(one.name for one in people)


def _modalities(text: str, language: str) -> set[str]:
    return {event.modality.value for event in newsparse.parse(text, kind="body", language=language, plugins=()).events}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Gunmen shelled the depot, and soldiers detained eight people."),
        ("en", "Gunmen shelled, and later soldiers detained eight people."),
        ("fr", "Des miliciens ont bombardé le dépôt, et les soldats ont interpellé huit personnes."),
        ("de", "Milizionäre beschossen das Depot, und Soldaten nahmen acht Menschen fest."),
    ],
)
def test_the_subject_of_the_next_verb_is_no_object_of_the_one_before(language: str, sentence: str) -> None:
    assault, arrest = _events(sentence, language)

    assert not assault[2]
    assert all(arrest)


def test_who_is_joined_to_an_object_is_an_object_as_well() -> None:
    assert ("COERCE", "Soldiers", "nurse+two drivers") in _events("Soldiers arrested a nurse and two drivers.", "en")


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "Three arrested over robberies", ("COERCE", "", "Three")),
        ("en", "Guards arrested eleven.", ("COERCE", "Guards", "eleven")),
        ("en", "Guards arrested 11 in Bergen.", ("COERCE", "Guards", "11")),
        ("en", "At least 30 were killed on Sunday.", ("ASSAULT", "", "30")),
        ("fr", "Onze blessés par des braconniers", ("ASSAULT", "braconniers", "Onze")),
        ("fr", "Les gardes en ont arrêté onze.", ("COERCE", "gardes", "onze")),
        ("de", "Die Polizei nahm am Sonntag elf fest.", ("COERCE", "Polizei", "elf")),
        ("de", "Die Polizei hat elf festgenommen.", ("COERCE", "Polizei", "elf")),
    ],
)
def test_a_number_stands_for_people_beside_what_befalls_them(language: str, sentence: str, found: Found) -> None:
    assert found in _events(sentence, language)


@pytest.mark.parametrize(
    "sentence",
    [
        "Guards arrested eleven poachers.",
        "Guards arrested 1,100 poachers.",
        "Guards seized 3.5 tonnes of ivory.",
        "The group cut 20% of its spending.",
        "Ivo Lantz, 34, was arrested on Monday.",
        "Guards arrested Ivo Lantz on May 11.",
        "Guards signed eleven.",
        "Eleven strikes hit Bergen.",
    ],
)
def test_a_number_that_counts_or_dates_something_is_nobody(sentence: str) -> None:
    people = {name for _, *sides in _events(sentence, "en") for side in sides for name in side.split("+")}

    assert not any(name.isdigit() or name == "eleven" for name in people)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The port raised its wages to avoid a strike by pilots."),
        ("en", "They lit the square to prevent new attacks on tourists."),
        ("en", "She hid in order to avoid being arrested."),
        ("fr", "Le port a relevé les salaires afin d'éviter une grève des pilotes."),
        ("fr", "Ils ont éclairé la place pour empêcher de nouvelles attaques contre les touristes."),
        ("de", "Der Hafen zahlt mehr, um einen Streik der Lotsen abzuwenden."),
        ("de", "Sie zäunten den Platz ein, um Angriffe auf Touristen zu verhindern."),
    ],
)
def test_what_is_to_be_prevented_is_possible_only(language: str, sentence: str) -> None:
    assert _modalities(sentence, language) == {"hypothetical"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Agents foiled an attack on tourists."),
        ("en", "An attack on tourists was thwarted on Monday."),
        ("fr", "Les agents ont déjoué une attaque contre des touristes."),
        ("de", "Die Agenten vereitelten einen Angriff auf Touristen."),
    ],
)
def test_what_was_thwarted_did_not_happen(language: str, sentence: str) -> None:
    assert _modalities(sentence, language) == {"negated"}


def test_what_is_told_beside_a_verb_of_preventing_did_happen() -> None:
    assert "asserted" in _modalities("To prevent panic, the mayor was silent about the attack on tourists.", "en")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Der Pfarrer, den Nele Brandt angegriffen hatte, lebt in Bergen.", ("ASSAULT", "Nele Brandt", "Pfarrer")),
        ("Der Pfarrer, der Nele Brandt angegriffen hatte, lebt in Bergen.", ("ASSAULT", "Pfarrer", "Nele Brandt")),
        ("Le curé qu'Anne Brandt avait agressé vit à Bergen.", ("ASSAULT", "Anne Brandt", "curé")),
    ],
)
def test_a_relative_pronoun_before_a_name_tells_who_did_it(sentence: str, found: Found) -> None:
    assert found in _events(sentence, "fr" if "curé" in sentence else "de")


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "Together with Chad, Kenya condemned Russia.", ("ACCUSE", "Kenya+Chad", "Russia")),
        ("en", "Chad, along with Kenya, condemned Russia.", ("ACCUSE", "Chad+Kenya", "Russia")),
        ("en", "Nele Brandt marched alongside Ivo Lantz.", ("PROTEST", "Nele Brandt+Ivo Lantz", "")),
        ("fr", "Anne Brandt a manifesté aux côtés d'Ivo Lantz.", ("PROTEST", "Anne Brandt+Ivo Lantz", "")),
        ("de", "Nele Brandt demonstrierte gemeinsam mit Ivo Lantz.", ("PROTEST", "Nele Brandt+Ivo Lantz", "")),
        ("de", "Gemeinsam mit Frankreich verurteilte Polen Russland.", ("ACCUSE", "Polen+Frankreich", "Russland")),
    ],
)
def test_who_is_together_with_the_subject_acts_as_well(language: str, sentence: str, found: Found) -> None:
    assert found in _events(sentence, language)


def test_who_is_named_along_with_an_object_does_not_act() -> None:
    assert ("AID", "Kenya", "crew") in _events("Kenya rescued the crew near Bergen along with two fishermen.", "en")


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "Kenya supplied the farmers with seed.", ("AID", "Kenya", "farmers")),
        ("en", "The farmers were given blankets by Kenya.", ("AID", "Kenya", "farmers")),
        ("de", "Kenia rüstete die Fischer mit Booten aus.", ("AID", "Kenia", "Fischer")),
    ],
)
def test_who_is_provided_with_goods_receives_them(language: str, sentence: str, found: Found) -> None:
    assert found in _events(sentence, language)


def test_paint_that_was_given_is_nobody() -> None:
    assert not _events("Teachers said that new tents had been donated.", "en")


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        (
            "en",
            "Two nurses were attacked on Friday, when the shop had closed, by armed men.",
            ("ASSAULT", "armed men", "Two nurses"),
        ),
        (
            "de",
            "Zwei Händler wurden im Zentrum von Lagos von Soldaten verhaftet.",
            ("COERCE", "Soldaten", "Zwei Händler"),
        ),
        ("de", "Der Bus wurde von Rebellen beschossen.", ("ASSAULT", "Rebellen", "")),
    ],
)
def test_who_does_it_stands_behind_the_last_by(language: str, sentence: str, found: Found) -> None:
    assert found in _events(sentence, language)


def test_a_verb_behind_an_insertion_is_no_title() -> None:
    assert ("ACCUSE", "Poland", "Russia") in _events("Poland, under pressure, accused Russia of theft.", "en")
