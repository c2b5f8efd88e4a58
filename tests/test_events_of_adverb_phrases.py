"""Adverbs of several words between an auxiliary and its participle change nothing."""

from __future__ import annotations

import pytest

import newsparse

FRENCH = (
    "de nouveau", "à nouveau", "une nouvelle fois", "à plusieurs reprises", "à son tour", "dans la foulée",
    "tout de suite", "en vain", "une fois de plus",
)  # fmt: skip
ENGLISH = ("time and again", "on several occasions", "in the past", "several times", "for the first time")
SENTENCES = {
    "fr": (
        "La maire a {} critiqué le ministre.",
        "Le ministre a été {} critiqué par la maire.",
        "Le ministre a {} condamné la maire.",
        "Des dockers se sont {} rassemblés à Lyon.",
        "Trois hommes ont été {} arrêtés à Lyon.",
        "La maire a {} rencontré le ministre.",
    ),
    "en": (
        "The mayor has {} criticised the minister.",
        "The minister was {} criticised by the mayor.",
        "Three men were {} arrested in Leeds.",
    ),
}


def told(text: str, language: str) -> list[tuple[object, ...]]:
    """Return class, modality, actors and recipients of the events of a text."""
    events = newsparse.parse(text, kind="body", language=language).events
    return [(e.type, e.modality, [a.name for a in e.actors], [r.name for r in e.recipients]) for e in events]


@pytest.mark.parametrize(
    ("language", "phrase"), [*(("fr", phrase) for phrase in FRENCH), *(("en", phrase) for phrase in ENGLISH)]
)
def test_an_adverb_of_several_words_changes_nothing(language: str, phrase: str) -> None:
    """With and without it, a sentence tells the same of the same people."""
    for sentence in SENTENCES[language]:
        without = told(sentence.replace("{} ", ""), language)
        assert without, sentence
        assert told(sentence.format(phrase), language) == without, sentence


@pytest.mark.parametrize("text", ["Le nouveau condamné a parlé.", "Il parle de nouveaux condamnés."])
def test_an_adjective_before_a_noun_is_no_adverb(text: str) -> None:
    """A participle that is a noun for people tells nothing, as long as no such phrase stands before it."""
    assert told(text, "fr") == []
