"""Participles and infinitives of the passive that stand without an auxiliary of it."""

from __future__ import annotations

import pytest

import newsparse

DEEDS = {
    "agresser": "ASSAULT", "tuer": "ASSAULT", "arrêter": "COERCE", "interpeller": "COERCE", "critiquer": "ACCUSE",
    "licencier": "SANCTION", "poignarder": "ASSAULT",
}  # fmt: skip


def told(text: str, language: str) -> list[tuple[str, str, list[str], list[str]]]:
    """Return class, modality, actors and recipients of the events of a text."""
    events = newsparse.parse(text, kind="body", language=language).events
    return [
        (e.type.removeprefix("plover:"), e.modality.value, [a.name for a in e.actors], [r.name for r in e.recipients])
        for e in events
    ]


@pytest.mark.parametrize("group", ["s'est fait", "se fait", "s'était fait", "s'est déjà fait"])
@pytest.mark.parametrize(("verb", "event"), DEEDS.items())
def test_who_has_something_done_to_them_suffers_it(group: str, verb: str, event: str) -> None:
    """The subject of "se faire" bears what the infinitive behind it says, and who stands behind "par" does it."""
    assert told(f"Le docker {group} {verb} par des rebelles.", "fr") == [(event, "asserted", ["rebelles"], ["docker"])]


@pytest.mark.parametrize("text", [
    "Le docker veut se faire agresser.", "Le docker a fait agresser.", "Le docker fait agresser.",
])  # fmt: skip
def test_an_infinitive_without_the_reflexive_or_with_another_is_none(text: str) -> None:
    """Without a reflexive nobody suffers it, and an infinitive of "faire" tells no fact."""
    assert not [event for event in told(text, "fr") if event[1] == "asserted" and event[3] == ["docker"]]


@pytest.mark.parametrize(("verb", "event"), [
    ("accused", "ACCUSE"), ("suspected", "ACCUSE"), ("convicted", "SANCTION"), ("acquitted", "SUPPORT"),
])  # fmt: skip
def test_a_participle_before_of_is_passive(verb: str, event: str) -> None:
    """What always has an object and stands before "of" is said of who stands before it, whatever ends the sentence."""
    assert told(f"It was led by the mayor, {verb} of theft.", "en") == [(event, "asserted", [], ["mayor"])]


@pytest.mark.parametrize("text", ["The accused of the town slept.", "The accused slept."])
def test_a_participle_behind_an_article_is_a_noun(text: str) -> None:
    """With an article before it, it means people."""
    assert told(text, "en") == []


TEXTS = {
    "fr": {
        "Le rejet de la motion a surpris.": "REJECT", "L'adoption de la loi a surpris.": "SUPPORT",
        "La ratification du traité a surpris.": "SUPPORT", "Le rejet des deux textes a surpris.": "REJECT",
    },
    "en": {
        "The rejection of the bill came as a surprise.": "REJECT",
        "The adoption of the law came as a surprise.": "SUPPORT",
        "The ratification of the treaty came as a surprise.": "SUPPORT",
    },
}  # fmt: skip


@pytest.mark.parametrize("language", TEXTS)
def test_what_was_done_with_a_text_is_told_by_a_noun(language: str) -> None:
    """It needs nobody who did it, as a passive does not; without a text it does."""
    for text, event in TEXTS[language].items():
        assert told(text, language) == [(event, "asserted", [], [])], text


@pytest.mark.parametrize(("text", "language"), [
    ("Le rejet de la greffe a surpris.", "fr"), ("The rejection of the colour came as a surprise.", "en"),
])  # fmt: skip
def test_what_is_done_with_no_text_needs_somebody(text: str, language: str) -> None:
    assert told(text, language) == []
