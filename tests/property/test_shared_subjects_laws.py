"""Laws of two verbs with one subject, in three languages: who acts in the first acts in the second, and nobody else."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Event, Modality

WEDNESDAY = dt.date(2024, 6, 5)
STATES = {
    "en": ["Norway", "Spain", "Poland", "Hungary", "Kenya"],
    "fr": ["la Norvège", "l'Espagne", "la Pologne", "la Hongrie"],
    "de": ["Norwegen", "Spanien", "Polen", "Ungarn", "Kenia"],
}
VERBS = {  # infinitive, third person (past in English and German), participle
    "en": [
        ("criticise", "criticised", "criticised"),
        ("praise", "praised", "praised"),
        ("arrest", "arrested", "arrested"),
    ],
    "fr": [
        ("critiquer", "critique", "critiqué"),
        ("féliciter", "félicite", "félicité"),
        ("attaquer", "attaque", "attaqué"),
    ],
    "de": [
        ("kritisieren", "kritisierte", "kritisiert"),
        ("loben", "lobte", "gelobt"),
        ("attackieren", "attackierte", "attackiert"),
    ],
}
SHARED = {  # a acts on b and on c; {did}, {do} and {done} are of the first verb, {did2} and so on of the second
    "en": [
        "{a} {did} {b} and {did2} {c}.",
        "{a} {did} {b} but {did2} {c}.",
        "{a} {did} {b}, but later {did2} {c}.",
        "{a} has {done} {b} and {done2} {c}.",
        "{a} has {done} {b} but {done2} {c}.",
        "{a} {did} {b} and has now {done2} {c}.",
        "{a} {did} {b} but will soon {do2} {c}.",
        "{a} will {do} {b} and {do2} {c}.",
        "{a} will {do} {b} but {do2} {c}.",
        "{a} {did} {b}, {did2} {c} and left.",
        "{a} {did} {b}, which was late, but {did2} {c}.",
    ],
    "fr": [
        "{a} {did} {b} et {did2} {c}.",
        "{a} {did} {b} mais {did2} {c}.",
        "{a} a {done} {b} et {done2} {c}.",
        "{a} a {done} {b} mais {done2} {c}.",
        "{a} a {done} {b}, {done2} {c} et menti.",
        "{a} a {done} {b} puis a {done2} {c}.",
        "{a} a {done} {b} et va bientôt {do2} {c}.",
        "{a} va {do} {b} mais {do2} {c}.",
    ],
    "de": [
        "{a} {did} {b} und {did2} {c}.",
        "{a} {did} {b}, {did2} {c}.",
        "{a} {did} {b}, {did2} jedoch {c}.",
        "{a} {did} {b}, {did2} aber {c}.",
        "{a} {did} {b}, weil es regnete, {did2} jedoch {c}.",
        "Am Montag {did} {a} {b}, {did2} dagegen {c}.",
        "{a} hat {b} {done} und {c} {done2}.",
        "{a} {did} {b} und will {c} {do2}.",
        "{a} {did} {b}, will aber {c} {do2}.",
        "{a} hat {b} {done}, {did2} aber {c}.",
    ],
}
APART = {  # a acts on b, and c on d
    "en": ["{a} {did} {b}, and {c} {did2} {d}.", "{a} {did} {b}, but {c} {did2} {d}."],
    "fr": ["{a} {did} {b}, et {c} {did2} {d}.", "{a} {did} {b}, mais {c} {did2} {d}."],
    "de": ["{a} {did} {b}, aber {c} {did2} {d}.", "{a} {did} {b}, dann {did2} {c} {d}."],
}


def told(text: str, language: str) -> list[Event]:
    events = newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, plugins=()).events
    return list(events)


def sides(event: Event) -> tuple[list[str], list[str]]:
    return [entity.name for entity in event.actors], [entity.name for entity in event.recipients]


def name(state: str) -> str:
    return state.removeprefix("la ").removeprefix("l'")


@st.composite
def sentences(draw: st.DrawFn, frames: dict[str, list[str]], *, count: int) -> tuple[str, str, list[str]]:
    """Draw a language, a sentence of two verbs in it, and the names of the states in their order."""
    language = draw(st.sampled_from(sorted(frames)))
    states = draw(st.permutations(STATES[language]))[:count]
    (do, did, done), (do2, did2, done2) = draw(st.permutations(VERBS[language]))[:2]
    verbs = {"do": do, "did": did, "done": done, "do2": do2, "did2": did2, "done2": done2}
    text = draw(st.sampled_from(frames[language])).format(**dict(zip("abcd", states, strict=False)), **verbs)
    return language, text[0].upper() + text[1:], [name(state) for state in states]


@given(sentences(SHARED, count=3))
def test_the_subject_of_the_first_verb_is_that_of_the_second(drawn: tuple[str, str, list[str]]) -> None:
    language, text, (a, b, c) = drawn

    assert [sides(event) for event in told(text, language)] == [([a], [b]), ([a], [c])]


@given(sentences(APART, count=4))
def test_a_verb_with_a_subject_of_its_own_shares_none(drawn: tuple[str, str, list[str]]) -> None:
    language, text, (a, b, c, d) = drawn

    assert [sides(event) for event in told(text, language)] == [([a], [b]), ([c], [d])]


SUFFERS_FIRST, ACTS_FIRST = (("b", "a"), ("a", "c")), (("a", "b"), ("c", "a"))
"""Who does something to whom, for both verbs."""


@pytest.mark.parametrize(
    ("language", "frame", "deeds"),
    [
        ("en", "{a} was attacked by {b} but praised {c}.", SUFFERS_FIRST),
        ("fr", "{A} a été attaquée par {b} mais a félicité {c}.", SUFFERS_FIRST),
        ("de", "{a} wurde von {b} angegriffen, lobte jedoch {c}.", SUFFERS_FIRST),
        ("en", "{a} attacked {b} but was criticised by {c}.", ACTS_FIRST),
        ("fr", "{A} a attaqué {b} mais a été critiquée par {c}.", ACTS_FIRST),
        ("de", "{a} attackierte {b} und wurde von {c} kritisiert.", ACTS_FIRST),
    ],
)
@given(data=st.data())
def test_one_subject_acts_by_a_verb_and_suffers_the_other(
    language: str, frame: str, deeds: Sequence[tuple[str, str]], data: st.DataObject
) -> None:
    drawn = dict(zip("abc", data.draw(st.permutations(STATES[language])), strict=False))
    events = told(frame.format(A=drawn["a"][0].upper() + drawn["a"][1:], **drawn), language)

    expected = [([name(drawn[who])], [name(drawn[whom])]) for who, whom in deeds]
    assert [sides(event) for event in events] == expected


@pytest.mark.parametrize(
    ("language", "frames"),
    [
        ("en", ["He criticised {b} and praised {c}.", "She has criticised {b} but praised {c}."]),
        ("fr", ["Il a critiqué {b} et a félicité {c}.", "Elle critique {b} mais félicite {c}."]),
        ("de", ["Er kritisierte {b} und lobte {c}.", "Er kritisierte {b}, lobte aber {c}."]),
    ],
)
@given(data=st.data())
def test_the_object_of_the_first_verb_never_acts_in_the_second(
    language: str, frames: list[str], data: st.DataObject
) -> None:
    b, c = data.draw(st.permutations(STATES[language]))[:2]
    events = told(data.draw(st.sampled_from(frames)).format(b=b, c=c), language)

    assert not any(event.actors for event in events)


REPORTS = [  # what somebody criticises, and behind it who does
    "{a} unterstützt {b}, kritisierte {c}.",
    "{a} unterstütze {b}, kritisierte {c}.",
    "{a} hat {b} unterstützt, kritisierte {c}.",
    "Dass {a} {b} unterstützte, sei falsch, kritisierte {c}.",
]


@given(st.permutations(STATES["de"]), st.sampled_from(REPORTS))
def test_a_german_verb_behind_what_is_said_has_its_subject_behind_it(states: list[str], frame: str) -> None:
    a, b, c, *_ = states
    event = told(frame.format(a=a, b=b, c=c), "de")[-1]

    assert (event.type, [entity.name for entity in event.actors]) == ("plover:ACCUSE", [c])


def test_a_nominative_behind_a_german_verb_is_its_subject() -> None:
    events = told("Norwegen attackierte Spanien, kritisierte der Minister.", "de")

    assert [sides(event)[0] for event in events] == [["Norwegen"], ["Minister"]]


@given(st.permutations(STATES["de"]))
def test_a_main_clause_goes_on_behind_a_reported_one(states: list[str]) -> None:
    a, b, c, d, *_ = states
    for comma in ("", ","):
        events = told(f"{a} sagte, dass {b} {c} kritisierte{comma} und lobte {d}.", "de")

        assert [sides(event) for event in events] == [([b], [c]), ([a], [d])]


def test_infinitives_in_a_list_have_one_subject() -> None:
    events = told("Norway urged Spain to attack Poland and arrest Hungary.", "en")

    assert [sides(event)[0] for event in events] == [["Norway"], ["Spain"], ["Spain"]]


@pytest.mark.parametrize("adverb", ["", "soon ", "now ", "later "])
def test_adverbs_between_make_no_noun_of_a_verb(adverb: str) -> None:
    events = told(f"Norway will {adverb}attack Spain but {adverb}praise Poland.", "en")

    assert [(*sides(event), event.modality) for event in events] == [
        (["Norway"], ["Spain"], Modality.PLANNED),
        (["Norway"], ["Poland"], Modality.PLANNED),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norway warned Spain and praised Poland."),
        ("en", "Norway threatened Spain but praised Poland."),
        ("fr", "La Norvège a averti l'Espagne et félicité la Pologne."),
        ("de", "Norwegen warnte Spanien und lobte Polen."),
        ("de", "Norwegen warnte Spanien, lobte jedoch Polen."),
    ],
)
def test_what_stands_beside_a_warning_is_none_of_its_contents(language: str, text: str) -> None:
    a, b, c = (name(state) for state in STATES[language][:3])

    assert [sides(event) for event in told(text, language)] == [([a], [b]), ([a], [c])]


def test_a_clause_that_stands_first_cancels_nothing_in_the_main_clause() -> None:
    events = told("Als der Notar die Bergwacht warnte, lobte der Minister Polen.", "de")

    assert [sides(event) for event in events] == [(["Notar"], ["Bergwacht"]), (["Minister"], ["Polen"])]


def test_a_word_of_contrast_joins_german_verbs_of_the_present() -> None:
    joined, said = (told(f"Norwegen lobt Polen, kritisiert {word}Spanien.", "de") for word in ("jedoch ", ""))

    assert [sides(event) for event in joined] == [(["Norwegen"], ["Polen"]), (["Norwegen"], ["Spanien"])]
    assert [sides(event)[0] for event in said] == [["Norwegen"], ["Spanien"]]


@pytest.mark.parametrize(("count", "actor"), [(1, "Minister"), (2, "Norwegen")])
def test_a_nominative_stands_a_few_words_behind_its_verb(count: int, actor: str) -> None:
    events = told(f"Norwegen attackierte Spanien, kritisierte {'heute ' * count}der Minister.", "de")

    assert sides(events[-1])[0] == [actor]
