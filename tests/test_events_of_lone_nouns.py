"""Nouns that tell an event without anybody who takes part: behind a measure or a time, or with a verb of being held."""

from __future__ import annotations

import pytest

import newsparse

NOUNS = {
    "fr": {"manifestations": "PROTEST", "grève": "PROTEST", "combats": "ASSAULT", "bombardements": "ASSAULT"},
    "en": {"protests": "PROTEST", "fighting": "ASSAULT", "airstrikes": "ASSAULT", "riots": "PROTEST"},
}
MEASURES = {
    "fr": ("Trois jours de {} ont suivi.", "Après deux semaines de {}, le calme est revenu.",
           "Une vague de {} a touché la région.", "Une journée de {} a suivi."),
    "en": ("Three days of {} followed.", "After two weeks of {}, calm returned.", "A wave of {} hit the region."),
}  # fmt: skip
KINDS = {
    "fr": ("Un plan de {} existe.", "Le droit de {} existe.", "Une scène de film sur le plan de {} existe."),
    "en": ("A film of {} was shown.",),
}
MEETINGS = {
    "fr": ("La réunion", "Le sommet", "Une rencontre", "Les pourparlers", "Des négociations"),
    "en": ("The meeting", "A summit", "The talks", "Negotiations"),
}
HELD = {
    "fr": ("{} a eu lieu lundi.", "{} s'est ouvert lundi.", "{} ont repris lundi.", "{} se tient à huis clos."),
    "en": ("{} took place on Monday.", "{} was held on Monday.", "{} resumed on Monday.", "{} ended on Monday."),
}
NOT_HELD = {
    "fr": ("{} dure.", "On parle de {}.", "La date de {} a été fixée."),
    "en": ("{} lasts.", "The date of {} is known.", "{} room opened on Monday."),
}


def told(text: str, language: str) -> list[str]:
    """Return the classes of the events of a text."""
    article = newsparse.parse(text, kind="body", language=language)
    return [event.type.removeprefix("plover:") for event in article.events]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_happened_for_days_or_in_waves_is_told(language: str) -> None:
    """A noun behind one that says how long or how much is no kind of another."""
    for noun, event in NOUNS[language].items():
        for frame in MEASURES[language]:
            assert event in told(frame.format(noun), language), (frame, noun)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_says_of_what_kind_another_noun_is_is_not_told(language: str) -> None:
    """A noun behind another one is only its kind."""
    for noun in NOUNS[language]:
        for frame in KINDS[language]:
            assert told(frame.format(noun), language) == [], (frame, noun)


@pytest.mark.parametrize("time", ["Monday", "Last week", "Friday night", "Last month"])
@pytest.mark.parametrize(("noun", "event"), [("attack", "ASSAULT"), ("protest", "PROTEST"), ("raid", "ASSAULT")])
def test_what_belongs_to_a_time_is_told(time: str, noun: str, event: str) -> None:
    """The possessor of an event can be when it was."""
    assert told(f"{time}'s {noun} shook the town.", "en") == [event]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_meeting_that_was_held_needs_nobody_who_took_part(language: str) -> None:
    """What begins a clause that says that it was held, began or ended is told."""
    for meeting in MEETINGS[language]:
        for frame in HELD[language]:
            assert told(frame.format(meeting), language) == ["CONSULT"], (frame, meeting)
        for frame in NOT_HELD[language]:
            assert told(frame.format(meeting), language) == [], (frame, meeting)
