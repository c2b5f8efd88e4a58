"""Laws of German clauses that stand first or are reported: each keeps its sides, and what is conditional is no fact."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Event, Modality

WEDNESDAY = dt.date(2024, 6, 5)
PARTIES = ["Norwegen", "Spanien", "Polen", "Ungarn", "Kenia", "Italien"]
DEEDS = ["kritisierte", "lobte", "unterstützte", "attackierte"]
FACTS = ["Während", "Obwohl", "Weil", "Als", "Seit", "Sobald", "Und während", "„Während"]
CONDITIONS = ["Wenn", "Falls"]
BETWEEN = ["", " am Montag", " nach langem Zögern"]


def told(text: str) -> tuple[Event, ...]:
    return newsparse.parse(text, kind="body", language="de", captured_at=WEDNESDAY, plugins=()).events


def sides(event: Event) -> tuple[list[str], list[str]]:
    return [entity.name for entity in event.actors], [entity.name for entity in event.recipients]


@st.composite
def sentences(draw: st.DrawFn, openings: list[str]) -> tuple[str, list[tuple[list[str], list[str]]]]:
    """Draw a sentence of a clause that stands first and a main clause, and who does what to whom in each."""
    a, b, c, d = draw(st.permutations(PARTIES))[:4]
    first, main = draw(st.permutations(DEEDS))[:2]
    opening, between, then = (draw(st.sampled_from(some)) for some in (openings, BETWEEN, ["", "dann "]))
    text = f"{opening} {a} {b}{between} {first}, {then if opening in CONDITIONS else ''}{main} {c} {d}."
    return text, [([a], [b]), ([c], [d])]


@pytest.mark.parametrize(
    ("openings", "modality"), [(FACTS, Modality.ASSERTED), (CONDITIONS, Modality.HYPOTHETICAL)], ids=["facts", "if"]
)
@given(data=st.data())
def test_each_clause_has_its_own_sides_and_none_is_a_fact_under_a_condition(
    openings: list[str], modality: Modality, data: st.DataObject
) -> None:
    text, expected = data.draw(sentences(openings))
    events = told(text)

    assert [sides(event) for event in events] == expected
    assert {event.modality for event in events} == {modality}


@given(st.permutations(PARTIES), st.permutations(DEEDS), st.sampled_from(FACTS[:4]))
def test_a_clause_that_stands_last_changes_nothing_before_it(
    parties: list[str], deeds: list[str], opening: str
) -> None:
    a, b, c, d, *_ = parties
    events = told(f"{a} {deeds[0]} {b}, {opening.lower()} {c} {d} {deeds[1]}.")

    assert [sides(event) for event in events] == [([a], [b]), ([c], [d])]


@given(st.permutations(PARTIES), st.sampled_from(["", "Nach dem Treffen ", "Am Montag "]))
def test_a_reported_clause_has_its_own_sides(parties: list[str], opening: str) -> None:
    a, b, c, *_ = parties
    said = "sagte der Rat" if opening else "Der Rat sagte"
    events = told(f"{opening}{said}, {a} habe {b} angegriffen und {c} gelobt.")

    assert [sides(event) for event in events] == [([a], [b]), ([a], [c])]


@given(st.permutations(PARTIES), st.permutations(DEEDS), st.sampled_from(["weil", "obwohl", "als", "sobald"]))
def test_a_pronoun_that_opens_a_clause_acts_in_it(parties: list[str], deeds: list[str], opening: str) -> None:
    a, b, *_ = parties
    events = told(f"Der Notar {deeds[0]} {a}, {opening} er {b} {deeds[1]}.")

    assert [sides(event) for event in events] == [(["Notar"], [a]), (["Notar"], [b])]


@given(st.permutations(PARTIES), st.sampled_from(FACTS[:3]))
def test_verbs_that_share_a_clause_share_its_subject(parties: list[str], opening: str) -> None:
    a, b, c, d, e, *_ = parties
    events = told(f"{opening} {a} {b} kritisiert und {c} gelobt hatte, unterstützte {d} {e}.")

    assert [sides(event) for event in events] == [([a], [b]), ([a], [c]), ([d], [e])]


def test_an_apposition_or_a_list_before_an_auxiliary_opens_no_clause() -> None:
    told_of = told(
        "Polen, Ungarn und Spanien haben Kenia kritisiert. Der Notar, ein Mann aus Polen, hat Italien gelobt."
    )

    assert [sides(event)[1] for event in told_of] == [["Kenia"], ["Italien"]]
    assert sides(told_of[0])[0] == ["Polen", "Ungarn", "Spanien"]
