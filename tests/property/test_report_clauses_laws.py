"""Laws of clauses that only say who reports a sentence: what stands around them is told as if they were not there."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Event

WEDNESDAY = dt.date(2024, 6, 5)
STATES = {
    "en": ["Norway", "Spain", "Poland", "Hungary"],
    "fr": ["la Norvège", "l'Espagne", "la Pologne", "la Hongrie"],
    "de": ["Norwegen", "Spanien", "Polen", "Ungarn"],
}
FRAMES = {  # {r} is where a report can stand; a does it to b
    "en": [
        "{a},{r}, attacked {b}.",
        "{a} has,{r}, attacked {b}.",
        "{b} was,{r}, attacked by {a}.",
        "{b},{r}, was attacked by {a}.",
        "{a} attacked {b},{r}.",
    ],
    "fr": [
        "{a},{r}, a attaqué {b}.",
        "{a} a,{r}, attaqué {b}.",
        "{b} a été,{r}, attaquée par {a}.",
        "{a} a attaqué,{r}, {b}.",
        "{a} a attaqué {b},{r}.",
    ],
    "de": [
        "{a},{r}, hat {b} angegriffen.",
        "{a} hat,{r}, {b} angegriffen.",
        "{a} hat {b},{r}, angegriffen.",
        "{a} griff,{r}, {b} an.",
        "{b} wurde,{r}, von {a} angegriffen.",
        "Am Montag attackierte,{r}, {a} {b}.",
        "{a} attackierte,{r}, {b}.",
        "Als es hell wurde,{r}, griff {a} {b} an.",
    ],
}
REPORTS = {
    "en": [
        "the minister said",
        "as the minister said",
        "the union announced on Monday",
        "said the minister",
        "he said",
    ],
    "fr": [
        "a dit le ministre",
        "comme l'a dit le ministre",
        "a annoncé lundi le syndicat",
        "comme le syndicat l'a dit",
    ],
    "de": [
        "wie der Minister sagte",
        "wie die Gewerkschaft am Montag mitteilte",
        "so der Minister",
        "so Ivo Lantz",
        "sagte der Minister",
    ],
}


def told(text: str, language: str) -> list[Event]:
    return list(newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, plugins=()).events)


def sides(event: Event) -> tuple[list[str], list[str]]:
    return [entity.name for entity in event.actors], [entity.name for entity in event.recipients]


def name(state: str) -> str:
    return state.removeprefix("la ").removeprefix("l'")


@given(st.sampled_from(sorted(FRAMES)), st.data())
def test_who_reports_a_sentence_takes_no_part_in_it(language: str, data: st.DataObject) -> None:
    a, b = data.draw(st.permutations(STATES[language]))[:2]
    report = data.draw(st.sampled_from(REPORTS[language]))
    text = data.draw(st.sampled_from(FRAMES[language])).format(a=a, b=b, r=f" {report}")

    assert [sides(event) for event in told(text[0].upper() + text[1:], language)] == [([name(a)], [name(b)])]


@given(st.data())
def test_a_report_joins_no_verbs_and_parts_none(data: st.DataObject) -> None:
    a, b, c, d = data.draw(st.permutations(STATES["en"]))
    report = data.draw(st.sampled_from(REPORTS["en"]))

    shared = told(f"{a} attacked {b}, {report}, and praised {c}.", "en")
    apart = told(f"{a} attacked {b}, and {c}, {report}, praised {d}.", "en")

    assert [sides(event) for event in shared] == [([a], [b]), ([a], [c])]
    assert [sides(event) for event in apart] == [([a], [b]), ([c], [d])]


@given(st.sampled_from(REPORTS["de"]), st.sampled_from(["zwei Männer", "drei Fischer"]))
def test_who_stands_behind_a_report_says_not_who_reports(report: str, whom: str) -> None:
    (event,) = told(f"Am Montag wurden, {report}, {whom} verletzt.", "de")

    assert sides(event) == ([], [whom])


def test_a_clause_that_tells_something_is_no_report() -> None:
    listed = told("Norway attacked Spain, the minister criticised Poland, and Hungary praised Kenya.", "en")
    relative = told("Norway, which said little, attacked Spain.", "en")
    object_ = told("Norway attacked Spain, the minister announced a strike, and Poland praised Kenya.", "en")

    assert [sides(event)[0] for event in listed] == [["Norway"], ["minister"], ["Hungary"]]
    assert [sides(event) for event in relative] == [(["Norway"], ["Spain"])]
    assert ["minister"] in [sides(event)[0] for event in object_]


def test_who_reported_a_sentence_is_meant_by_a_pronoun_in_the_next() -> None:
    events = told("Two men were hurt, Ann Marlow said. She criticised Norway.", "en")

    assert sides(events[-1]) == (["Ann Marlow"], ["Norway"])


def test_a_report_is_short() -> None:
    actors = [
        [sides(event)[0] for event in told(f"Norway has, the minister said {'later ' * count}, attacked Spain.", "en")]
        for count in (7, 8)
    ]

    assert actors == [[["Norway"]], [["minister"]]]
