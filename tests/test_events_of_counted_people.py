"""How exact a number is changes nobody's part: "more than 300 workers" do and suffer what "300 workers" do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import newsparse
from newsparse.languages import LANGUAGES

TEMPLATES = {
    "en": (
        "{} workers protested in Bergen.",
        "Police arrested {} workers in Bergen.",
        "On Monday, {} workers rallied.",
    ),
    "fr": ("{} ouvriers ont manifesté hier.", "La police a arrêté {} ouvriers hier.", "Lundi, {} ouvriers ont défilé."),
    "de": (
        "{} Arbeiter demonstrierten gestern.",
        "Die Polizei verhaftete {} Arbeiter.",
        "Laut Polizei streikten {} Arbeiter.",
    ),
}
NUMBERS = {"en": ("300", "thirty"), "fr": ("300", "trente"), "de": ("300",)}
"""Numbers in figures and in words; a German one in words is part of what a group is called."""

TIES = {"about", "über"}
"""What says how exact a number is only where a clause opens, for it may tie somebody to a verb: "talked about"."""


def _sides(text: str, language: str) -> list[tuple[str, set[str], set[str]]]:
    events = newsparse.parse(text, kind="body", language=language).events
    return [
        (e.type, {who.name.lower() for who in e.actors}, {who.name.lower() for who in e.recipients}) for e in events
    ]


def _cases() -> Iterator[tuple[str, str, str, str]]:
    for language in LANGUAGES:
        if language.events is not None and language.code in TEMPLATES:
            for approximator in sorted(language.events.approximators):
                for template in TEMPLATES[language.code]:
                    before = template.partition("{}")[0]
                    if approximator in TIES and before and not before.endswith(", "):
                        continue
                    for number in NUMBERS[language.code]:
                        yield language.code, template, approximator, number


@pytest.mark.parametrize(("language", "template", "approximator", "number"), list(_cases()))
def test_how_exact_a_number_is_changes_nobodys_part(
    language: str, template: str, approximator: str, number: str
) -> None:
    def told(count: str) -> list[tuple[str, set[str], set[str]]]:
        text = template.format(count)
        return _sides(text[0].upper() + text[1:], language)

    [(event, actors, recipients)] = told(number)

    assert told(f"{approximator} {number}") == [(event, actors, recipients)]
    assert any("300" in name or number in name for name in actors | recipients)


def test_what_ties_people_to_a_verb_is_no_part_of_their_number() -> None:
    assert _sides("The union complained about 300 workers.", "en") == [("plover:ACCUSE", {"union"}, set())]


def test_without_a_number_a_preposition_is_one() -> None:
    assert _sides("Close to workers, guards protested.", "en") == [("plover:PROTEST", {"guards"}, set())]
