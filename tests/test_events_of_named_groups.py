"""Groups and people without a name are called in full, and each by their own words."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import EntityKind
from tests.support.told_events import told

Found = tuple[str, list[str], list[str]]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "The minister praised John Miller.", ("SUPPORT", ["minister"], ["John Miller"])),
        ("fr", "Le préfet félicite Anne Lind.", ("SUPPORT", ["préfet"], ["Anne Lind"])),
        ("fr", "Le directeur général Paul Lind a félicité Anne Roux.", ("SUPPORT", ["Paul Lind"], ["Anne Roux"])),
        ("en", "Ana Lind, the mayor of Portby, criticised the minister.", ("ACCUSE", ["Ana Lind"], ["minister"])),
        ("en", "The defence minister, Ivo Lantz, attacked Italy.", ("ASSAULT", ["Ivo Lantz"], ["Italy"])),
        ("en", "The police, called by neighbours, arrested two brothers.", ("COERCE", ["police"], ["two brothers"])),
        ("fr", "Les policiers, appelés par un voisin, ont arrêté un voleur.", ("COERCE", ["policiers"], ["voleur"])),
        ("en", "The mayor, who was ill, praised the guards.", ("SUPPORT", ["mayor"], ["guards"])),
    ],
)
def test_an_office_belongs_to_its_own_name_and_an_insertion_ends_before_the_verb(
    language: str, sentence: str, found: Found
) -> None:
    assert told(sentence, language) == [found]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        (
            "en",
            "A 34-year-old woman praised the rescue workers.",
            ("SUPPORT", ["34-year-old woman"], ["rescue workers"]),
        ),
        ("en", "Armed men attacked three Russians.", ("ASSAULT", ["Armed men"], ["three Russians"])),
        ("fr", "Une femme de 34 ans a félicité le maire.", ("SUPPORT", ["femme de 34 ans"], ["maire"])),
        ("de", "Der Richter kritisierte den früheren Chef.", ("ACCUSE", ["Richter"], ["früherer Chef"])),
        ("de", "Die Ministerin dankte den freiwilligen Helfern.", ("SUPPORT", ["Ministerin"], ["freiwillige Helfer"])),
        ("de", "Die Ministerin dankte einer früheren Chefin.", ("SUPPORT", ["Ministerin"], ["frühere Chefin"])),
        (
            "de",
            "Bewaffnete Männer griffen zwei ältere Frauen an.",
            ("ASSAULT", ["Bewaffnete Männer"], ["zwei ältere Frauen"]),
        ),
    ],
)
def test_a_group_has_its_adjectives_its_age_and_the_case_of_a_subject(
    language: str, sentence: str, found: Found
) -> None:
    assert told(sentence, language) == [found]


@pytest.mark.parametrize(
    ("language", "openers", "frame"),
    [
        ("en", "Nothing Somebody Everyone None Neither Others Several Such Whatever", "{} criticised Norway."),
        ("fr", "Chacun Quiconque Certains Plusieurs Autrui Tous", "{} critique la Norvège."),
        ("de", "Etwas Jemand Niemand Keiner Manche Wenige Solche Diejenigen Letztere", "{} kritisierte Norwegen."),
    ],
)
def test_a_pronoun_that_opens_a_sentence_is_nobodys_name(language: str, openers: str, frame: str) -> None:
    for opener in openers.split():
        article = newsparse.parse(frame.format(opener), kind="body", language=language)

        named = [one.name for one in article.entities if one.kind in {EntityKind.PERSON, EntityKind.ORGANISATION}]
        assert opener not in named
