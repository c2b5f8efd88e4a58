"""Laws of German participles with complements before a noun: each tells an event, and changes no other."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Event, Modality

WEDNESDAY = dt.date(2024, 6, 5)
STATES = ["Norwegen", "Spanien", "Polen", "Ungarn", "Kenia"]
PARTICIPLES = ["kritisiert", "gelobt", "angegriffen", "festgenommen", "unterstützt"]  # without an ending
FRAMES = [  # {x} is what stands before the noun; who does what to whom beside it, with x for the minister
    ("Der {x}e Minister attackierte {c}.", ("Minister", "{c}")),
    ("{c} attackierte den {x}en Minister.", ("{c}", "Minister")),
    ("{c} hat den {x}en Minister attackiert.", ("{c}", "Minister")),
    ("{c} wird den {x}en Minister attackieren.", ("{c}", "Minister")),
    ("Ein {x}er Minister attackierte {c}.", ("Minister", "{c}")),
    ("Der {x}e Minister wurde von {c} attackiert.", ("{c}", "Minister")),
]


def told(text: str) -> list[Event]:
    return list(newsparse.parse(text, kind="body", language="de", captured_at=WEDNESDAY, plugins=()).events)


def sides(event: Event) -> tuple[str, str]:
    return "+".join(one.name for one in event.actors), "+".join(one.name for one in event.recipients)


@given(st.sampled_from(FRAMES), st.permutations(STATES), st.sampled_from(PARTICIPLES))
def test_who_stands_behind_by_did_it_to_the_noun_behind(
    frame: tuple[str, tuple[str, str]], states: list[str], participle: str
) -> None:
    a, c, *_ = states
    text, (actor, recipient) = frame
    before = told(text.replace("{x}e", "alte").replace("{x}", "alt").format(c=c))
    events = told(text.format(x=f"von {a} {participle}", c=c))

    told_by_participle = [event for event in events if sides(event) == (a, "Minister")]
    assert [event.modality for event in told_by_participle] == [Modality.ASSERTED]
    rest = [event for event in events if event not in told_by_participle]
    assert [sides(event) for event in rest] == [(actor.format(c=c), recipient.format(c=c))]
    assert [event.modality for event in rest] == [event.modality for event in before]


@given(st.permutations(STATES), st.sampled_from(["Eine", "Einer", "Viele", "Zwei"]))
def test_a_pronoun_with_its_complement_is_no_such_phrase(states: list[str], who: str) -> None:
    ending = "en" if who in {"Viele", "Zwei"} else "e"
    for event in told(f"{who} von ihnen kritisiert{ending} {states[0]}."):
        assert event.recipients == () or sides(event)[1] == states[0]


def test_a_relative_clause_is_no_such_phrase() -> None:
    events = told("Der Minister, der von Norwegen kritisiert wurde, lobte Polen.")

    assert [sides(event) for event in events] == [("Norwegen", "Minister"), ("Minister", "Polen")]


def test_who_did_what_is_criticised_stands_before_its_participle() -> None:
    criticism, sanction = told("Norwegen kritisierte die von Spanien verhängten Sanktionen.")

    assert (sides(criticism), sides(sanction)) == (("Norwegen", "Spanien"), ("Spanien", ""))


@pytest.mark.parametrize(("count", "recipient"), [(10, "Minister"), (11, "Polen")])
def test_a_participle_stands_a_few_words_behind_its_determiner(count: int, recipient: str) -> None:
    events = told(f"Der von Spanien {'sehr ' * count}kritisierte Minister lobte Polen.")

    assert sides(events[0])[1] == recipient
