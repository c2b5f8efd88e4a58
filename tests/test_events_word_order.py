"""Events whose subject stands behind its verb, what only looks like an event, and what is told to be untrue."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse import Event, Modality

WEDNESDAY = dt.date(2024, 6, 5)


def told(text: str, language: str) -> list[Event]:
    article = newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, plugins=())
    return [event for event in article.events if event.modality is Modality.ASSERTED]


def sides(event: Event) -> tuple[list[str], list[str]]:
    return [entity.name for entity in event.actors], [entity.name for entity in event.recipients]


@pytest.mark.parametrize(
    ("text", "actor", "recipients"),
    [
        ("Den Direktor kritisierte der Betriebsrat scharf.", "Betriebsrat", ["Direktor"]),
        ("Gegen das Gesetz wehrt sich der Elternbeirat.", "Elternbeirat", []),
        ("Dagegen wehrt sich eine Interessengemeinschaft.", "Interessengemeinschaft", []),
        ("Gestern verhaftete die Polizei zwei Fischer.", "Polizei", ["zwei Fischer"]),
        ("Mit Stangen griffen Jugendliche die Wächter an.", "Jugendliche", ["Wächter"]),
        ("Die Bergwacht brachte zwei Wanderer mit Seilen in Sicherheit.", "Bergwacht", ["zwei Wanderer"]),
        ("Die Retter brachten 40 Schüler mit Bussen in Sicherheit.", "Retter", ["40 Schüler"]),
        ("Nicht der Notar, sondern der Direktor hat die Pfleger entlassen.", "Direktor", ["Pfleger"]),
    ],
)
def test_a_german_subject_behind_its_verb_acts(text: str, actor: str, recipients: list[str]) -> None:
    events = told(text, "de")

    assert [sides(event) for event in events] == [([actor], recipients)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Um die Rebellen zu schwächen, griff die Armee die Miliz an.", [(["Armee"], ["Miliz"])]),
        ("Bei einem Brand sind drei Fischer verletzt worden.", [([], ["drei Fischer"])]),
        ("Am Hafen hat die Polizei zwei Fischer festgenommen.", [(["Polizei"], ["zwei Fischer"])]),
        ("Am Montag nahmen Beamte zwei Fischer fest.", [(["Beamte"], ["zwei Fischer"])]),
        ("Als es hell wurde, attackierten Demonstranten die Wächter.", [(["Demonstranten"], ["Wächter"])]),
        (
            "Rebellen lobten Ungarn. Später griffen sie Polen an.",
            [(["Rebellen"], ["Ungarn"]), (["Rebellen"], ["Polen"])],
        ),
        ("Der Notar sagte, dass Polen wartet, und lobte Ungarn.", [(["Notar"], ["Ungarn"])]),
        ("Der Notar hofft, weil die EU Ungarn unterstützt.", [(["EU"], ["Ungarn"])]),
        ("Kenia kritisierte Polen, lobte aber Ungarn.", [(["Kenia"], ["Polen"]), (["Kenia"], ["Ungarn"])]),
        ("Erst griff Kenia Polen an, dann lobte Ungarn Spanien.", [(["Kenia"], ["Polen"]), (["Ungarn"], ["Spanien"])]),
        (
            "Die Polizei nahm zwei Fischer fest, später kritisierten Lehrer Polen.",
            [(["Polizei"], ["zwei Fischer"]), (["Lehrer"], ["Polen"])],
        ),
        ("Der Fischer wurde als Täter festgenommen.", [([], ["Fischer"])]),
        ("Das Gesetz schadet allen, kritisierte der Notar.", [(["Notar"], [])]),
        (
            "Als der Notar die Bergwacht kritisierte, lobte der Direktor Ungarn.",
            [(["Notar"], ["Bergwacht"]), (["Direktor"], ["Ungarn"])],
        ),
    ],
)
def test_each_german_clause_tells_who_acts_in_it(text: str, expected: list[tuple[list[str], list[str]]]) -> None:
    assert [sides(event) for event in told(text, "de")] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "After Norway criticised Kenya, Spain praised Poland.", [("Norway", "Kenya"), ("Spain", "Poland")]),
        ("en", "Before the mayor criticised Kenya, Spain praised Poland.", [("mayor", "Kenya"), ("Spain", "Poland")]),
        ("en", "Norway, which Kenya criticised, praised Poland.", [("Kenya", "Norway"), ("Norway", "Poland")]),
        (
            "fr",
            "Après avoir arrêté deux pêcheurs, la police a félicité la Pologne.",
            [("police", "deux pêcheurs"), ("police", "Pologne")],
        ),
    ],
)
def test_each_clause_before_a_comma_tells_who_acts_in_it(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [sides(event) for event in told(text, language)] == [([a], [b]) for a, b in expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Accused of theft, the minister resigned."), ("fr", "Accusé de vol, le ministre a démissionné.")],
)
def test_an_accusation_that_opens_a_sentence_leaves_its_main_clause_a_fact(language: str, text: str) -> None:
    assert [sides(event)[0] for event in told(text, language) if event.type == "plover:RETREAT"] in (
        [["minister"]],
        [["ministre"]],
    )


def test_what_somebody_is_accused_of_stays_alleged_behind_a_comma() -> None:
    events = newsparse.parse("Accused of robbing a bank, attacking a guard.", kind="body", language="en").events

    assert Modality.ASSERTED not in {event.modality for event in events if event.type == "plover:ASSAULT"}


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "The council condemned the attacks of Spain on Poland.", "Spain"),
        ("fr", "Le conseil a condamné les attaques de l'Espagne contre la Pologne.", "Espagne"),
        ("de", "Der Rat verurteilte die Angriffe Spaniens auf Polen.", "Spanien"),
        ("de", "Der Rat hat die Angriffe Spaniens auf Polen verurteilt.", "Spanien"),
        ("de", "Der Rat verurteilte den Angriff auf Polen.", "Polen"),
    ],
)
def test_who_did_a_deed_is_criticised_for_it(language: str, text: str, who: str) -> None:
    blamed = [event for event in told(text, language) if event.type == "plover:ACCUSE"]

    assert [sides(event)[1] for event in blamed] == [[who]]


def test_a_word_before_a_verb_that_can_be_a_name_keeps_who_stands_behind_from_acting() -> None:
    assert [sides(event)[0] for event in told("Tavik verhaftete zwei Fischer.", "de")] != [["zwei Fischer"]]
    assert [sides(event)[0] for event in told("Später verhaftete die Polizei zwei Fischer.", "de")] == [["Polizei"]]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Die Festnahme von zwei Fischern überraschte alle.", [], ["zwei Fischer"]),
        ("Die Festnahme von zwei Fischern durch die Polizei überraschte alle.", ["Polizei"], ["zwei Fischer"]),
        ("Die Festnahme der Fischer durch die Polizei überraschte alle.", ["Polizei"], ["Fischer"]),
    ],
)
def test_who_suffers_a_german_noun_stands_behind_von(text: str, actors: list[str], recipients: list[str]) -> None:
    assert [sides(event) for event in told(text, "de")] == [(actors, recipients)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The list was printed on 9 March."),
        ("en", "The shop opened on March 9."),
        ("en", "The owner declined to comment."),
        ("en", "The owner declined to say who paid."),
        ("en", "A clerk asked whether the gate was shut."),
        ("fr", "Une quarantaine de pêcheurs sont partis."),
        ("fr", "Le greffier a demandé pourquoi la porte était fermée."),
        ("fr", "La cliente a demandé s'il restait du pain."),
        ("fr", "Personne n'a été arrêté."),
        ("en", "Rumours that the guard had been arrested were false."),
        ("en", "Claims that the minister had resigned are quite untrue."),
        ("en", "It is false that the police arrested the baker."),
        ("de", "Gerüchte, dass der Minister verhaftet worden sei, sind falsch."),
    ],
)
def test_what_only_looks_like_an_event_or_is_untrue_is_none(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        ("en", "Nurses joined a march through Norwick on 9 March.", "PROTEST"),
        ("en", "The union declined the offer.", "REJECT"),
        ("en", "The union asked the owner for bread.", "REQUEST"),
        ("fr", "La ville a décrété la quarantaine.", "COERCE"),
        ("fr", "Le greffier a demandé une trêve au ministre.", "REQUEST"),
        ("fr", "Une personne a été arrêtée.", "COERCE"),
        ("en", "The police said that two men had been arrested with false passports.", "COERCE"),
        ("de", "Die Polizei hat nicht nur die Fischer, sondern auch den Kapitän verhaftet.", "COERCE"),
        ("de", "Die Polizei hat nicht die Fischer, sondern den Kapitän verhaftet.", "COERCE"),
        ("en", "The police arrested not the fishermen but the captain.", "COERCE"),
        ("en", "The police arrested no fishermen but the captain was fined.", "SANCTION"),
    ],
)
def test_what_is_an_event_stays_one(language: str, text: str, event: str) -> None:
    assert [one.type for one in told(text, language)] == [f"plover:{event}"]


@pytest.mark.parametrize(
    ("language", "text", "actors", "recipients"),
    [
        ("fr", "Le parquet de Brimont a inculpé le notaire.", ["parquet de Brimont"], ["notaire"]),
        ("fr", "La police de Varolle a arrêté deux hommes.", ["police de Varolle"], ["deux hommes"]),
        ("en", "Gunmen attacked a lorry outside Norwick.", ["Gunmen"], []),
        ("en", "Gunmen attacked a lorry near Norwick.", ["Gunmen"], []),
    ],
)
def test_the_place_of_a_deed_neither_acts_nor_bears_it(
    language: str, text: str, actors: list[str], recipients: list[str]
) -> None:
    assert [sides(event) for event in told(text, language)] == [(actors, recipients)]


def test_harm_to_somebody_is_told_beside_harm_that_named_nobody() -> None:
    events = told("Gunmen opened fire on a lorry outside Norwick, killing the driver.", "en")

    assert [event.type for event in events] == ["plover:ASSAULT"] * 2
    assert sides(events[1]) == (["Gunmen"], ["driver"])
