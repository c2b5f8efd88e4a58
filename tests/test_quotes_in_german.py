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
