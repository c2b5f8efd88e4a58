"""Laws of clauses with a relative pronoun, in three languages: who acts in them, and who acts behind them."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Event, Modality

WEDNESDAY = dt.date(2024, 6, 5)
STATES = {
    "en": ["Norway", "Spain", "Poland", "Hungary"],
    "fr": ["la Norvège", "l'Espagne", "la Pologne", "la Hongrie"],
    "de": ["Norwegen", "Spanien", "Polen", "Ungarn"],
}
OBJECTS = {  # a does something to the minister, who does something to b
    "en": [
        "The minister that {a} criticised praised {b}.",
        "The minister whom {a} criticised has praised {b}.",
        "The minister, whom {a} criticised, praised {b}.",
        "The minister whom {a} has attacked criticised {b}.",
    ],
    "fr": [
        "Le ministre que {a} a critiqué a félicité {b}.",
        "Le ministre que {a} critique a félicité {b}.",
        "Le ministre, que {a} a critiqué, a félicité {b}.",
    ],
    "de": [
        "Der Minister, den {a} kritisierte, lobte {b}.",
        "Der Minister, den {a} kritisiert hat, lobte {b}.",
        "Der Minister, den {a} angriff, hat {b} gelobt.",
    ],
}
CLEFTS = {  # a does something to b
    "en": [
        "It was {a} that attacked {b}.",
        "It was {a} which criticised {b}.",
        "It is {b} that {a} attacked.",
        "It was {b} that {a} has criticised.",
        "It was on Monday that {a} attacked {b}.",
    ],
    "fr": ["C'est {a} qui a attaqué {b}.", "C'est {b} que {a} a critiquée.", "C'est lundi que {a} a attaqué {b}."],
    "de": ["Es war {a}, das {b} angriff.", "Es war {a}, das {b} kritisiert hat.", "Es ist {a}, das {b} angreift."],
}
TALKS = {  # a judges what b does or says about c
    "en": ["{a} criticised {b}'s support for {c}.", "{a} criticised the support of {b} for {c}."],
    "fr": [
        "{a} a critiqué le soutien de {b} à {c}.",
        "{a} a critiqué les propos de {b} sur {c}.",
        "{a} a condamné la politique de {b} envers {c}.",
        "{a} a critiqué l'attaque de {b} contre {c}.",
    ],
    "de": ["{a} kritisierte die Unterstützung {b}s für {c}.", "{a} hat {b}s Unterstützung für {c} kritisiert."],
}


def told(text: str, language: str) -> list[Event]:
    text = text[0].upper() + text[1:]
    return list(newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, plugins=()).events)


def sides(event: Event) -> tuple[str, str]:
    return "+".join(one.name for one in event.actors), "+".join(one.name for one in event.recipients)


def name(state: str) -> str:
    return state.removeprefix("la ").removeprefix("l'")


def contracted(text: str) -> str:
    return text.replace("de le ", "du ")


@given(st.sampled_from(sorted(OBJECTS)), st.data())
def test_the_object_of_a_relative_clause_acts_behind_it(language: str, data: st.DataObject) -> None:
    a, b = data.draw(st.permutations(STATES[language]))[:2]
    minister = {"en": "minister", "fr": "ministre", "de": "Minister"}[language]
    events = told(data.draw(st.sampled_from(OBJECTS[language])).format(a=a, b=b), language)

    assert [sides(event) for event in events] == [(name(a), minister), (minister, name(b))]


@given(st.sampled_from(sorted(CLEFTS)), st.data())
def test_who_is_put_first_acts_or_suffers_as_in_a_plain_sentence(language: str, data: st.DataObject) -> None:
    a, b = data.draw(st.permutations(STATES[language]))[:2]
    events = told(data.draw(st.sampled_from(CLEFTS[language])).format(a=a, b=b), language)

    assert [(sides(event), event.modality) for event in events] == [((name(a), name(b)), Modality.ASSERTED)]


@given(st.sampled_from(sorted(TALKS)), st.data())
def test_who_did_what_is_criticised_is_criticised(language: str, data: st.DataObject) -> None:
    a, b, c = data.draw(st.permutations(STATES[language]))[:3]
    events = told(contracted(data.draw(st.sampled_from(TALKS[language])).format(a=a, b=b, c=c)), language)

    assert [sides(event) for event in events if event.type == "plover:ACCUSE"] == [(name(a), name(b))]


@pytest.mark.parametrize("main", ["attacked Spain", "criticised the mayor", "have praised Poland"])
def test_who_arrested_nobody_did_nothing_else(main: str) -> None:
    arrest, deed = told(f"None of the men that police arrested {main}.", "en")

    assert (sides(arrest), sides(deed)[0]) == (("police", "men"), "men")
    assert deed.modality is Modality.NEGATED


def test_a_content_clause_is_no_relative_clause() -> None:
    events = told("Norway told Spain that Poland criticised Hungary.", "en")

    assert ("Poland", "Hungary") in [sides(event) for event in events]
