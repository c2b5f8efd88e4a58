"""Sentences that say one thing: several who meet, a number that stands for people, a name that no table knows."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse

Found = tuple[str, list[str], list[str]]


def _events(sentence: str, language: str) -> list[Found]:
    article = newsparse.parse(f"X\n\n12 March 2025\n\n{sentence}", kind="body", language=language, plugins=())
    return [
        (event.type.removeprefix("plover:"), [one.name for one in event.actors], [one.name for one in event.recipients])
        for event in article.events
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "actors"),
    [
        ("en", "The foreign ministers met yesterday in Velmark.", ["foreign ministers"]),
        ("fr", "Les ministres se rencontrent à Velmark.", ["ministres"]),
        ("de", "Die Minister trafen sich gestern in Berlin.", ["Minister"]),
        ("de", "Der Präsident traf gestern den Kanzler.", ["Präsident", "Kanzler"]),
        ("de", "Der Präsident hat gestern den Kanzler getroffen.", ["Präsident", "Kanzler"]),
        ("en", "The president met the chancellor yesterday.", ["president", "chancellor"]),
    ],
)
def test_several_meet_each_other_or_one_somebody_else(language: str, sentence: str, actors: list[str]) -> None:
    assert _events(sentence, language) == [("CONSULT", actors, [])]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The minister met yesterday in Velmark."),
        ("de", "Der Minister traf gestern in Velmark ein Problem."),
        ("en", "The minister wants to meet."),
    ],
)
def test_one_alone_meets_nobody(language: str, sentence: str) -> None:
    assert _events(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence", "actor"),
    [
        ("en", "Thousands demonstrated in Velmark.", "Thousands"),
        ("en", "Dozens have protested in Velmark.", "Dozens"),
        ("fr", "Des milliers ont manifesté hier.", "milliers"),
        ("de", "Tausende demonstrierten gestern.", "Tausende"),
        ("de", "Gestern haben Zehntausende demonstriert.", "Zehntausende"),
    ],
)
def test_a_number_beside_a_verb_stands_for_people(language: str, sentence: str, actor: str) -> None:
    assert _events(sentence, language) == [("PROTEST", [actor], [])]


def test_a_number_of_things_is_nobody() -> None:
    assert _events("Police arrested dozens in Velmark.", "en") == [("COERCE", ["Police"], ["dozens"])]
    assert _events("Police seized thousands of euros.", "en") == [("COERCE", ["Police"], [])]
    assert _events("Police arrested dozens of dockers.", "en") == [("COERCE", ["Police"], ["dozens of dockers"])]


@pytest.mark.parametrize(
    ("language", "sentence", "recipient"),
    [
        ("en", "{} fired 300 workers on Monday.", "300 workers"),
        ("en", "{} has fired 300 workers.", "300 workers"),
        ("fr", "{} a licencié 300 ouvriers.", "300 ouvriers"),
        ("de", "{} entließ am Montag 300 Mitarbeiter.", "300 Mitarbeiter"),
        ("de", "{} hat am Montag 300 Mitarbeiter entlassen.", "300 Mitarbeiter"),
        ("de", "Am Montag entließ {} 300 Mitarbeiter.", "300 Mitarbeiter"),
    ],
)
@pytest.mark.parametrize("name", ["Veltra", "Ormuk", "Norland"])
def test_a_name_that_no_table_knows_acts_where_a_subject_stands(
    language: str, sentence: str, recipient: str, name: str
) -> None:
    assert _events(sentence.format(name), language) == [("SANCTION", [name], [recipient])]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Gestern entließ das Werk 300 Mitarbeiter."),
        ("de", "Montag entließ das Werk 300 Mitarbeiter."),
        ("en", "It fired 300 workers on Monday."),
    ],
)
def test_adverbs_days_and_pronouns_are_no_names(language: str, sentence: str) -> None:
    first = sentence.split(maxsplit=1)[0]
    assert all(first not in actors for _, actors, _ in _events(sentence, language))


def test_a_known_name_stays_what_it_is() -> None:
    assert _events("France expelled two diplomats on Monday.", "en") == [("SANCTION", ["France"], ["two diplomats"])]


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "The mayor of Velmark resigned on Friday.", ("RETREAT", ["mayor of Velmark"], [])),
        ("fr", "Le maire de Velmark a démissionné vendredi.", ("RETREAT", ["maire de Velmark"], [])),
        ("en", "The two countries signed a trade deal.", ("SUPPORT", ["two countries"], [])),
        ("fr", "Les deux pays ont signé un accord commercial.", ("SUPPORT", ["deux pays"], [])),
        ("fr", "La police a inculpé un homme de 34 ans.", ("ACCUSE", ["police"], ["homme de 34 ans"])),
        ("de", "Die Polizei nahm einen 34-jährigen Mann fest.", ("COERCE", ["Polizei"], ["34-jähriger Mann"])),
        ("de", "Die Polizei nahm einen 34-Jährigen fest.", ("COERCE", ["Polizei"], ["34-Jährigen"])),
        ("de", "Die Lehrer fordern von der Regierung höhere Löhne.", ("REQUEST", ["Lehrer"], ["Regierung"])),
    ],
)
def test_officials_pairs_ages_and_those_who_are_asked_take_part(language: str, sentence: str, found: Found) -> None:
    assert _events(sentence, language) == [found]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Government bans fishing in the bay", ("COERCE", ["Government"], [])),
        ("EU fines chemical firm", ("SANCTION", ["EU"], ["chemical firm"])),
        ("Minister quits over ferry contract", ("RETREAT", ["Minister"], [])),
        ("The council refused to publish the report.", ("REJECT", ["council"], [])),
    ],
)
def test_headlines_in_the_present_have_a_verb(sentence: str, found: Found) -> None:
    assert _events(sentence, "en") == [found]


@pytest.mark.parametrize("sentence", ["Police attacks shocked the town.", "Police attacks have continued in Velmark."])
def test_a_noun_with_a_verb_behind_it_stays_one(sentence: str) -> None:
    assert ("ASSAULT", ["Police"], []) not in _events(sentence, "en")


@pytest.mark.parametrize(
    ("language", "sentence", "found"),
    [
        ("en", "France's attack on Italy was a surprise.", ("ASSAULT", ["France"], ["Italy"])),
        ("en", "France’s attack on Italy was a surprise.", ("ASSAULT", ["France"], ["Italy"])),
        ("en", "The attack on Italy lasted an hour.", ("ASSAULT", [], ["Italy"])),
        ("en", "The minister’s visit to Poland lasted a day.", ("CONSULT", ["minister"], ["Poland"])),
        ("de", "Frankreichs Angriff auf Italien kam plötzlich.", ("ASSAULT", ["Frankreich"], ["Italien"])),
        ("de", "Der Angriff Frankreichs auf Italien kam plötzlich.", ("ASSAULT", ["Frankreich"], ["Italien"])),
        ("de", "Am Montag lobte Frankreich Italien.", ("SUPPORT", ["Frankreich"], ["Italien"])),
        ("de", "Gestern griff Frankreich Italien an.", ("ASSAULT", ["Frankreich"], ["Italien"])),
    ],
)
def test_possessors_act_and_two_states_are_two(language: str, sentence: str, found: Found) -> None:
    assert _events(sentence, language) == [found]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Nobody attacked Italy."),
        ("de", "Niemand griff Italien an."),
        ("fr", "Personne n'a attaqué l'Italie."),
    ],
)
def test_what_nobody_did_is_negated_and_has_no_actor(language: str, sentence: str) -> None:
    article = newsparse.parse(f"X\n\n12 March 2025\n\n{sentence}", kind="body", language=language, plugins=())
    assert [(event.modality, event.actors) for event in article.events] == [(newsparse.Modality.NEGATED, ())]


def test_who_denounces_a_strike_has_not_done_it() -> None:
    assert ("ASSAULT", ["France"], ["Italy"]) not in _events("France denounced a drone strike on Italy.", "en")
    assert ("ASSAULT", ["France"], ["Italy"]) in _events("France launched an attack on Italy.", "en")


@pytest.mark.parametrize(
    ("language", "sentence", "actors", "killed"),
    [
        ("en", "An attack by rebels killed five soldiers.", ["rebels"], "five soldiers"),
        ("en", "The bombing killed five soldiers.", [], "five soldiers"),
        ("fr", "Une explosion a tué cinq soldats.", [], "cinq soldats"),
        ("fr", "Une attaque de rebelles a tué cinq soldats.", ["rebelles"], "cinq soldats"),
        ("de", "Ein Angriff von Rebellen tötete fünf Soldaten.", ["Rebellen"], "fünf Soldaten"),
        ("de", "Nach dem Angriff töteten Soldaten drei Rebellen.", ["Soldaten"], "drei Rebellen"),
    ],
)
def test_whom_an_attack_kills_has_not_killed(language: str, sentence: str, actors: list[str], killed: str) -> None:
    found = _events(sentence, language)
    assert ("ASSAULT", actors, [killed]) in found
    assert not any(killed in who for _, who, _ in found)


def test_what_is_denounced_is_condemned_and_a_treaty_is_left() -> None:
    assert _events("Le maire a dénoncé la grève.", "fr")[0] == ("ACCUSE", ["maire"], [])
    assert _events("La France a dénoncé le traité.", "fr") == [("REJECT", ["France"], [])]


@pytest.mark.parametrize(
    ("language", "sentence", "recipients"),
    [
        ("en", "Police arrested two men.", ["two men"]),
        ("en", "Police arrested the two men.", ["Ella Grant", "Noah Pike"]),
        ("en", "Police arrested these two men.", ["Ella Grant", "Noah Pike"]),
        ("fr", "La police a arrêté deux hommes.", ["deux hommes"]),
        ("fr", "La police a arrêté les deux hommes.", ["Ella Grant", "Noah Pike"]),
        ("de", "Die Polizei nahm die beiden Männer fest.", ["Ella Grant", "Noah Pike"]),
    ],
)
def test_two_without_an_article_are_others_than_the_two_of_the_article(
    language: str, sentence: str, recipients: list[str]
) -> None:
    named = {
        "en": "Ella Grant and Noah Pike live in Velmark.",
        "fr": "Ella Grant et Noah Pike vivent à Velmark.",
        "de": "Ella Grant und Noah Pike leben in Velmark.",
    }

    ((_, _, found),) = _events(f"{named[language]}\n\n{sentence}", language)

    assert sorted(found) == recipients


@pytest.mark.parametrize(
    ("language", "sentence", "day", "recipients"),
    [
        ("de", "Die Gewerkschaft hat Beschäftigte für Freitag zu einem Streik aufgerufen.", None, ["Beschäftigte"]),
        ("de", "Die Gewerkschaft hat die Beschäftigten am Freitag zu einem Streik aufgerufen.", 7, ["Beschäftigten"]),
        ("en", "The union called on workers on Friday to strike.", 7, ["workers"]),
    ],
)
def test_a_call_is_not_of_the_day_that_it_is_for(
    language: str, sentence: str, day: int | None, recipients: list[str]
) -> None:
    article = newsparse.parse(sentence, kind="body", language=language, plugins=(), captured_at=dt.date(2025, 3, 12))
    (call,) = [event for event in article.events if event.type == "plover:REQUEST"]

    assert [one.name for one in call.recipients] == recipients
    assert (call.when and call.when.start) == (day and dt.date(2025, 3, day))


@pytest.mark.parametrize(
    ("sentence", "types"),
    [
        ("Die Firma kündigte den Vertrag.", ["SANCTION"]),
        ("Die Firma kündigte einen Umbau an.", []),
        ("Die Firma kündigte, wie erwartet, den Vertrag.", ["SANCTION"]),
        ("Die Firma kündigte den Vertrag, nachdem sie einen Umbau an den Staat gemeldet hatte.", ["SANCTION"]),
    ],
)
def test_a_particle_at_the_end_of_its_clause_makes_another_verb(sentence: str, types: list[str]) -> None:
    assert [event for event, _, _ in _events(sentence, "de")] == types
