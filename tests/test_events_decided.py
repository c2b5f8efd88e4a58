"""What somebody decides, orders or chooses to do is planned."""

from __future__ import annotations

import pytest

import newsparse

FRENCH = (
    "La préfète a décidé {}.", "La préfète décide {}.", "La préfète a choisi {}.", "La préfète a ordonné {}.",
    "La préfète a annoncé sa décision {}.", "La préfète a l'intention {}.",
)  # fmt: skip
FRENCH_DEEDS = {
    "d'interdire la manifestation": "COERCE", "d'expulser trente diplomates": "SANCTION",
    "de rencontrer les dockers": "CONSULT",
    "de déployer deux mille soldats": "MOBILIZE",
}  # fmt: skip
GERMAN = (
    "Die Präfektin beschloss, {}.", "Die Präfektin hat beschlossen, {}.", "Die Präfektin entschied, {}.",
    "Die Präfektin kündigte an, {}.", "Die Präfektin ordnete an, {}.",
    "Die Präfektin verkündete ihre Entscheidung, {}.",
)  # fmt: skip
GERMAN_DEEDS = {
    "dreißig Diplomaten auszuweisen": "SANCTION",
    "drei Männer festzunehmen": "COERCE", "zweitausend Soldaten zu entsenden": "MOBILIZE",
}  # fmt: skip


def told(text: str, language: str) -> list[tuple[str, str]]:
    """Return class and modality of the events of a text."""
    events = newsparse.parse(text, kind="body", language=language).events
    return [(event.type.removeprefix("plover:"), event.modality.value) for event in events]


@pytest.mark.parametrize("frame", FRENCH)
@pytest.mark.parametrize(("deed", "event"), FRENCH_DEEDS.items())
def test_what_is_decided_in_french_is_planned(frame: str, deed: str, event: str) -> None:
    """An infinitive behind a word of deciding is an event that is still to come."""
    assert (event, "planned") in told(frame.format(deed), "fr")


@pytest.mark.parametrize("frame", GERMAN)
@pytest.mark.parametrize(("deed", "event"), GERMAN_DEEDS.items())
def test_what_is_decided_in_german_is_planned(frame: str, deed: str, event: str) -> None:
    """So is one behind the comma of a clause with such a word."""
    assert (event, "planned") in told(frame.format(deed), "de")


@pytest.mark.parametrize(("text", "language"), [
    ("Le devoir d'interdire la manifestation pèse sur la préfète.", "fr"),
    ("La décision du conseil, connue depuis mardi, rend possible à la préfète d'interdire la manifestation.", "fr"),
    ("Es ist schwer, die Demonstration zu verbieten.", "de"),
    ("Die Präfektin beschloss nichts. Es ist schwer, die Demonstration zu verbieten.", "de"),
])  # fmt: skip
def test_an_infinitive_behind_no_decision_is_none(text: str, language: str) -> None:
    """An infinitive that only names what might be done is no plan."""
    assert not [event for event in told(text, language) if event[1] == "planned"]


@pytest.mark.parametrize(("text", "language"), [
    ("La décision a été critiquée par la maire.", "fr"),
    ("La décision de la préfète a été contestée mardi.", "fr"),
])  # fmt: skip
def test_a_participle_behind_a_decision_is_a_fact(text: str, language: str) -> None:
    """What was done to a decision is done."""
    assert {modality for _, modality in told(text, language)} == {"asserted"}
