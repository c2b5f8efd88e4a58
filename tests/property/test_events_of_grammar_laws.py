"""Laws of roles: relative clauses, light verbs, criticism of deeds, and what the rest of an article tells."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Event

WEDNESDAY = dt.date(2024, 6, 5)
WHO = {
    "en": ["miners", "nurses", "villagers", "dockers", "farmers"],
    "fr": ["mineurs", "dockers", "habitants", "commerçants", "agriculteurs"],
    "de": ["Landwirte", "Händler", "Bewohner", "Polizisten", "Arbeiter"],
}
RELATIVES = {  # who does it to whom, told by a relative clause about either; the main verb tells no event
    "en": [
        ("The {a} who attacked the {b} were silent.", "ASSAULT"),
        ("The {b} whom the {a} attacked were silent.", "ASSAULT"),
    ],
    "fr": [
        ("Les {a} qui ont attaqué les {b} dorment.", "ASSAULT"),
        ("Les {b} que les {a} ont attaqués dorment.", "ASSAULT"),
    ],
    "de": [
        ("Die {a}, welche gegen die {b} protestieren, schweigen.", "PROTEST"),
        ("Die {a}, die gegen die {b} protestieren, schweigen.", "PROTEST"),
        ("Der Mann, den die {a} festnahmen, schweigt.", "COERCE"),
        ("Der Mann, der die {b} lobte, schweigt.", "SUPPORT"),
    ],
}
PENALTIES = {  # who has a penalty, as the subject of a light verb
    "en": ["The {a} received a fine.", "The {a} must pay a fine.", "The {a} were given a life sentence."],
    "fr": ["Les {a} ont reçu une amende.", "Les {a} devront payer une amende."],
    "de": ["Die {a} erhielten eine Geldstrafe.", "Die {a} müssen ein Bußgeld zahlen."],
}  # fmt: skip


def told(text: str, language: str) -> tuple[Event, ...]:
    return newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY).events


def names(event: Event) -> tuple[list[str], list[str]]:
    return [entity.name for entity in event.actors], [entity.name for entity in event.recipients]


@given(st.sampled_from(sorted(RELATIVES)), st.data())
def test_a_relative_clause_tells_who_does_it_to_whom(language: str, data: st.DataObject) -> None:
    sentence, kind = data.draw(st.sampled_from(RELATIVES[language]))
    a, b = data.draw(st.permutations(WHO[language]))[:2]

    (event,) = told(sentence.format(a=a, b=b), language)

    assert event.type == f"plover:{kind}"
    assert names(event) == (
        [a] if "{a}" in sentence else ["Mann"],
        [b] if "{b}" in sentence else ["Mann"],
    )


@given(st.sampled_from(sorted(PENALTIES)), st.data())
def test_who_gets_a_penalty_bears_it(language: str, data: st.DataObject) -> None:
    sentence, who = data.draw(st.sampled_from(PENALTIES[language])), data.draw(st.sampled_from(WHO[language]))

    (event,) = told(sentence.format(a=who), language)

    assert (event.type, *names(event)) == ("plover:SANCTION", [], [who])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The miners condemned the attack by the dockers."),
        ("fr", "Les mineurs ont dénoncé l'attaque des dockers."),
        ("de", "Die Landwirte verurteilten den Angriff der Polizisten."),
    ],
)
def test_criticism_of_a_deed_is_criticism_of_who_did_it(language: str, text: str) -> None:
    criticism, deed = told(text, language)

    assert criticism.type == "plover:ACCUSE"
    assert criticism.recipients == deed.actors != ()


@pytest.mark.parametrize(
    ("language", "text", "institution"),
    [
        ("en", "The Oslo District Court heard the case. Two miners were convicted.", "Oslo District Court"),
        ("en", "The Oslo Police gave no figures. Two miners were arrested.", "Oslo Police"),
        ("fr", "Le juge a rejeté la plainte. Deux mineurs ont été condamnés à deux ans de prison.", "juge"),
        ("de", "Das Landgericht wies die Klage ab. Zwei Händler wurden zu zwei Jahren Haft verurteilt.", "Landgericht"),
    ],
)
def test_the_only_court_or_police_did_what_a_passive_leaves_open(language: str, text: str, institution: str) -> None:
    event = told(text, language)[-1]

    assert [entity.name for entity in event.actors] == [institution]


def test_of_two_courts_neither_is_guessed() -> None:
    event = told("The Oslo District Court and the Bergen District Court sat. Two miners were convicted.", "en")[-1]

    assert event.actors == ()


def test_an_attack_that_is_taken_up_is_of_whom_it_was() -> None:
    first, again = told("The miners attacked the dockers. The attack lasted an hour.", "en")

    assert names(again) == names(first) == (["miners"], ["dockers"])


def test_who_reports_behind_a_comma_takes_no_part() -> None:
    (event,) = told("The miners attacked, the dockers said.", "en")

    assert names(event) == (["miners"], [])


PEOPLE = ["Mara Lind", "Ivo Kessler", "Petra Holm", "Tomas Brandt", "Nora Vidal"]
TOWNS = ["Oslo", "Madrid", "Vienna", "Lisbon", "Warsaw"]
STORY = (
    "{p0} accused {p1} on Monday. Police arrested {p1} in {t0}. {p2} criticised the arrest. "
    "{p0} will visit {t1} on Friday. The attack by {p1} in {t0} was condemned by {p2}."
)


@given(st.permutations(PEOPLE), st.permutations(TOWNS))
def test_other_names_of_people_and_places_change_no_structure(people: list[str], towns: list[str]) -> None:
    def structure(who: list[str], places: list[str]) -> list[object]:
        slots = {name: f"p{i}" for i, name in enumerate(who)} | {name: f"t{i}" for i, name in enumerate(places)}
        text = STORY.format(
            **{f"p{i}": name for i, name in enumerate(who)}, **{f"t{i}": name for i, name in enumerate(places)}
        )
        return [
            (
                event.type,
                event.modality,
                [slots.get(one, one) for one in names_of[0]],
                [slots.get(one, one) for one in names_of[1]],
                event.place and slots.get(event.place.name, event.place.name),
                event.when and event.when.start,
            )
            for event in told(text, "en")
            for names_of in [names(event)]
        ]

    assert structure(people, towns) == structure(PEOPLE, TOWNS)
