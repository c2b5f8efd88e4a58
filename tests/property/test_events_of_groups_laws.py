"""Laws of events whose people have no name: sentences are written from their answers, then read."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Event

WEDNESDAY = dt.date(2024, 6, 5)
WHO = {
    "en": ["miners", "officers", "nurses", "villagers", "trustees", "dockers"],
    "fr": ["mineurs", "infirmières", "dockers", "habitants", "gendarmes", "commerçants"],
}
DEEDS = {  # active and passive of one deed, with its class
    "en": [
        ("The {a} attacked the {b}.", "The {b} were attacked by the {a}.", "ASSAULT"),
        ("The {a} accused the {b}.", "The {b} were accused by the {a}.", "ACCUSE"),
        ("The {a} criticised the {b}.", "The {b} were criticised by the {a}.", "ACCUSE"),
        ("The {a} arrested the {b}.", "The {b} were arrested by the {a}.", "COERCE"),
        ("The {a} praised the {b}.", "The {b} were praised by the {a}.", "SUPPORT"),
    ],
    "fr": [
        ("Les {a} ont attaqué les {b}.", "Les {b} ont été attaqués par les {a}.", "ASSAULT"),
        ("Les {a} ont accusé les {b}.", "Les {b} ont été accusés par les {a}.", "ACCUSE"),
        ("Les {a} ont félicité les {b}.", "Les {b} ont été félicités par les {a}.", "SUPPORT"),
        ("Les {a} ont licencié les {b}.", "Les {b} ont été licenciés par les {a}.", "SANCTION"),
    ],
}
IDLE = ["The weather was mild.", "The sky is blue.", "Nothing else was known."]


def told(text: str, language: str) -> tuple[Event, ...]:
    return newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY).events


def sides(event: Event) -> tuple[str, list[str], list[str]]:
    names = [entity.name for entity in event.actors], [entity.name for entity in event.recipients]
    return (event.type.removeprefix("plover:"), *names)


@st.composite
def deeds(draw: st.DrawFn) -> tuple[str, str, str, str, str, str]:
    language = draw(st.sampled_from(sorted(DEEDS)))
    a, b = draw(st.permutations(WHO[language]))[:2]
    active, passive, event = draw(st.sampled_from(DEEDS[language]))
    return language, active.format(a=a, b=b), passive.format(a=a, b=b), event, a, b


@given(deeds())
def test_active_and_passive_tell_who_acts_and_who_bears_it_alike(deed: tuple[str, str, str, str, str, str]) -> None:
    language, active, passive, event, a, b = deed

    assert [sides(one) for one in told(active, language)] == [(event, [a], [b])]
    assert [sides(one) for one in told(passive, language)] == [(event, [a], [b])]


@given(deeds(), st.lists(st.sampled_from(IDLE), max_size=3), st.lists(st.sampled_from(IDLE), max_size=3))
def test_unrelated_sentences_change_no_event(
    deed: tuple[str, str, str, str, str, str], before: list[str], behind: list[str]
) -> None:
    language, active, _, event, a, b = deed

    events = told(" ".join([*before, active, *behind]), language)

    assert [sides(one) for one in events] == [(event, [a], [b])]


@given(deeds())
def test_yesterday_sets_the_day(deed: tuple[str, str, str, str, str, str]) -> None:
    language, active, _, _, _, _ = deed
    word = {"en": "yesterday", "fr": "hier"}[language]

    (event,) = told(f"{active.removesuffix('.')} {word}.", language)

    assert event.when is not None
    assert (event.when.start, event.when.end) == (dt.date(2024, 6, 4), dt.date(2024, 6, 4))
