"""German: who speaks behind objects and datives, and what is reported by separated verbs."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.testing._reading import speech_in


def _said(text: str) -> list[tuple[str, str | None]]:
    return [(q.text, q.speaker.name if q.speaker else None) for q in speech_in(text, "de").quotes]


@pytest.mark.parametrize(
    "text",
    [
        "„Der Kai ist morsch“, sagte Hafenmeisterin Jana Sorge der dpa.",
        "„Der Kai ist morsch“, erklärte Hafenmeisterin Jana Sorge dieser Zeitung.",
        "Dem Kurier sagte Jana Sorge: „Der Kai ist morsch“.",
        "Der Regionalzeitung sagte Jana Sorge: „Der Kai ist morsch“.",
        "Der Kurier zitiert Jana Sorge mit den Worten: „Der Kai ist morsch“.",
    ],
)
def test_a_dative_is_the_hearer(text: str) -> None:
    assert _said(text) == [("Der Kai ist morsch", "Jana Sorge")]


def test_a_pronoun_behind_the_verb_is_the_subject() -> None:
    assert _said("Jana Sorge war wütend. Die Pläne des Rates nannte sie „eine Schande“.") == [
        ("eine Schande", "Jana Sorge")
    ]


@pytest.mark.parametrize(
    "when", ["", " am Montag", " in einem Brief", " in einem Gespräch mit dem Kurier", " dem Kurier"]
)
@pytest.mark.parametrize("verb", ["hat", "hatte"])
def test_a_perfect_behind_a_quote_has_its_subject_between_its_parts(verb: str, when: str) -> None:
    assert _said(f"„Der Kai ist morsch“, {verb} Sorge{when} gesagt.") == [("Der Kai ist morsch", "Sorge")]


def test_a_name_has_no_complements() -> None:
    assert _said("„Der Kai ist morsch“, so Sorge im Kurier von Marrwitz.") == [("Der Kai ist morsch", "Sorge")]


def test_a_particle_may_begin_a_name() -> None:
    assert _said("Von der Werth betonte, der Kai sei morsch.") == [("der Kai sei morsch", "Von der Werth")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jana Sorge geht davon aus, dass der Kai im Mai öffnet.", "der Kai im Mai öffnet"),
        ("Jana Sorge ist der Meinung, dass der Kai morsch ist.", "der Kai morsch ist"),
        ("Jana Sorge fragte, ob der Kai noch zu retten sei.", "ob der Kai noch zu retten sei"),
        ("Wie Jana Sorge mitteilte, wird der Kai am 12. Oktober gesperrt.", "wird der Kai am 12. Oktober gesperrt"),
        ("Der Kai bleibt gesperrt. Das teilte Hafenmeisterin Jana Sorge am Montag mit.", "Der Kai bleibt gesperrt"),
    ],
)
def test_clauses_are_reported_whole(text: str, words: str) -> None:
    assert _said(text) == [(words, "Jana Sorge")]


@pytest.mark.parametrize(
    "text",
    [
        "Der Kai hieß früher „Alte Lände“.",
        "Die Minister wollen sich am Montag, dem 18. Mai, in Marrwitz treffen.",
        "Die Gruppe schloss beim Treffen am Montag Marrwitz aus ihrer Runde aus.",
    ],
)
def test_what_reports_nothing_is_no_quote(text: str) -> None:
    assert _said(text) == []


def test_a_newspaper_that_somebody_talks_to_is_no_quotation() -> None:
    text = "Die Ministerin dachte in einem Gespräch mit der „Neuen Weserpost“ laut über einen Rücktritt nach."
    assert not [quote for quote in newsparse.parse(text, kind="body", language="de").quotes if quote.kind != "indirect"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Rat wisse nicht, ob der Kai hält, sagte Jana Sorge: „Wir prüfen das nun.“", "Wir prüfen das nun."),
        ("Die Ruhe der Helfer habe geholfen, sagte Jana Sorge am Montag im Amt: „Wir sind froh.“", "Wir sind froh."),
    ],
)  # fmt: skip
def test_a_verb_behind_a_reported_clause_announces_what_follows_its_colon(text: str, words: str) -> None:
    assert _said(text)[-1] == (words, "Jana Sorge")


@pytest.mark.parametrize(
    "text",
    [
        "Die Pläne des Rates, den Kai zu sperren, nannte er „eine Schande“.",
        "Den Rat, dessen Gremien heute tagen, forderte er auf, „eine Schande“ zu beenden.",
        "Den Plan nannte er „eine Schande“.",
    ],
)
def test_a_pronoun_that_is_no_object_is_the_subject_behind_any_verb(text: str) -> None:
    assert ("eine Schande", "Kai Lohmann") in _said(f"Kai Lohmann ist Hafenmeister. {text}")


def test_an_accusative_opens_no_subject() -> None:
    text = "Den Preis sieht der Soldat Kai Lohmann jedes Mal, wenn er das Bild zeigt: „Viele sind tot.“"

    assert _said(text) == [("Viele sind tot.", "Kai Lohmann")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Die Reederei hat laut eigenen Angaben den Fahrplan geändert.", "Reederei"),
        ("Die Reederei will nach eigenen Angaben „alle Kisten prüfen und zählen“.", "Reederei"),
        ("Die Reederei hat laut Angaben der Stadt den Fahrplan geändert.", "Angaben der Stadt"),
    ],
)
def test_accounts_of_ones_own_are_the_subjects(text: str, speaker: str) -> None:
    assert {name for _, name in _said(text)} == {speaker}


@pytest.mark.parametrize("verb", ["heißt", "hieß", "heisst", "hiess"])
def test_a_sharp_s_may_be_written_double(verb: str) -> None:
    text = f"„Alle Lager sind geräumt und leer“, {verb} es in einer Erklärung des Hafenamts."

    assert _said(text) == [("Alle Lager sind geräumt und leer", "Erklärung des Hafenamts")]


def test_a_hyphen_that_stands_for_the_rest_of_a_word_cuts_no_office() -> None:
    text = "„Der Kai ist morsch“, sagte der Hafen-, Sozial- und Baudirektor Kai Lohmann."

    assert _said(text) == [("Der Kai ist morsch", "Kai Lohmann")]


@pytest.mark.parametrize(("verb", "speaker"), [("fügte", "Jana Sorge"), ("fügten", "Arbeiter")])
def test_the_verb_tells_whether_a_pronoun_means_several(verb: str, speaker: str) -> None:
    text = f"Die Arbeiter sagten, der Kai sei morsch. Jana Sorge sagte, er halte. Sie {verb} hinzu: „Wir gehen heim.“"

    assert _said(text)[-1] == ("Wir gehen heim.", speaker)


@pytest.mark.parametrize(
    "source", ["Laut Anna Muster", "Laut der Polizei", "Nach dem Treffen", "Nach Angaben der Polizei"]
)
def test_who_stands_behind_the_verb_speaks_and_no_source_in_front(source: str) -> None:
    quotes = speech_in(f"{source} nannte Peter Beispiel den Kai „völlig verfault“.", "de").quotes

    marked = [
        quote.speaker.name for quote in quotes if quote.kind is not newsparse.QuoteKind.INDIRECT and quote.speaker
    ]
    assert marked == ["Peter Beispiel"]


@pytest.mark.parametrize("office", ["Ministers", "Präsidenten", "Experten", "Hafenmeisters", "Anwalts", "Abgeordneten"])
@pytest.mark.parametrize("name", ["Paul Mehnert", "Mehnert"])
def test_an_office_in_the_genitive_is_no_part_of_a_name(office: str, name: str) -> None:
    assert _said(f"Nach Angaben des {office} {name} „ist der alte Kai seit Jahren morsch“.") == [
        ("ist der alte Kai seit Jahren morsch", name)
    ]


@pytest.mark.parametrize("people", ["Experten", "Soldaten"])
def test_many_people_are_no_office_before_a_name(people: str) -> None:
    assert _said(f"Der Kai sei seit Jahren morsch, sagten {people}.") == [("Der Kai sei seit Jahren morsch", people)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Der Plan sei gut, befand der Rat.", [("Der Plan sei gut", "Rat")]),
        ("Auf dem Schild „Zum alten Hafen“ befindet sich bisher keine Karte.", []),
        ("Der Plan, der sich im Rathaus befindet, ist „alt und morsch wie der Kai“.", None),
    ],
)
def test_a_verb_that_is_another_with_a_reflexive_pronoun_reports_nothing(
    text: str, said: list[tuple[str, str]] | None
) -> None:
    found = _said(text)

    assert (found == said) if said is not None else all(name is None for _, name in found)
