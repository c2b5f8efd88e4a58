"""Laws of German bodies and initials before another noun: "dass die EU Ungarn lobt" names two."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

import newsparse

WEDNESDAY = dt.date(2024, 6, 5)
BODIES = ["EU", "Opposition", "Polizei", "Regierung", "Armee", "UN"]
STATES = ["Norwegen", "Spanien", "Polen", "Ungarn"]
THINGS = ["Korruption", "Diskriminierung"]
FRAMES = [  # the body does it to what stands right behind it
    "Der Minister sagte, dass die {body} {whom} kritisiert.",
    "Weil die {body} {whom} kritisierte, lobte Kenia Italien.",
    "Am Montag kritisierte die {body} {whom}.",
]


def sides(text: str) -> list[tuple[str, str]]:
    events = newsparse.parse(text, kind="body", language="de", captured_at=WEDNESDAY, plugins=()).events
    return [
        ("+".join(one.name for one in event.actors), "+".join(one.name for one in event.recipients)) for event in events
    ]


@given(st.sampled_from(FRAMES), st.sampled_from(BODIES), st.sampled_from(STATES))
def test_a_body_and_a_state_beside_it_are_two(frame: str, body: str, state: str) -> None:
    assert sides(frame.format(body=body, whom=state))[0] == (body, state)


@given(st.sampled_from(FRAMES), st.sampled_from(BODIES), st.sampled_from(THINGS))
def test_a_common_noun_is_no_part_of_the_name_of_a_body(frame: str, body: str, thing: str) -> None:
    assert sides(frame.format(body=body, whom=thing))[0] == (body, "")


def test_a_city_or_a_surname_behind_a_body_says_which() -> None:
    assert sides("Die Polizei Hamburg nahm zwei Männer fest.") == [("Polizei Hamburg", "zwei Männer")]
    assert sides("Die Regierung Scholz kritisierte Polen.") == [("Regierung Scholz", "Polen")]
    assert sides("Die Stiftung Hoffnung kritisierte Polen.") == [("Stiftung Hoffnung", "Polen")]
