"""What holds of time expressions in every text."""

from __future__ import annotations

import datetime as dt
import time

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.annotation.times import find_times
from newsparse.annotation.times.values import is_valid_timex_value

LANGUAGES = ("fr", "en", "de")
anchors = st.dates(dt.date(1950, 1, 1), dt.date(2100, 12, 31))

WORDS = {
    "fr": "le la du de d' à l' mercredi 19 juin 2024 mai 98 hier aujourd'hui il y a deux trois ans depuis "
    "semaine mois dernière prochain "
    "vers 15 h 30 midi nuit dimanche et au fin début années 60 1er chaque jour été printemps , . ( ) 24 31 "
    "février sera a été "
    "cent mille XXe siècle trimestre Pâques lendemain veille \n\n 07:41 2024-02-30 12/13/2014",
    "en": "the of on Friday June 19 , 2024 May March yesterday ago two three years since week month last next "
    "early late 5 1/2 hours "
    "a.m. p.m. noon night and to 1960s '80s 10:35 21st century Q daily every day first quarter Easter . ( ) "
    "will said 4 hundred "
    "Jan \n\n 2024-06-19T07:41",
    "de": "der am im 19. Juni 2024 gestern heute Morgen morgen vor zwei Jahren letzte Woche Mittwochabend um "
    "15.30 Uhr seit bis "
    "Anfang Ende 1990er Jahre zweitägige jeden Tag Ostern Quartal , . ( ) wird hat 31. Februar Nacht von Montag "
    "auf Dienstag \n\n 12.13.2014",
}


@st.composite
def timely(draw: st.DrawFn) -> tuple[str, str]:
    """Return a language and a text that is thick with its words of time."""
    language = draw(st.sampled_from(LANGUAGES))
    words = st.sampled_from(WORDS[language].split(" ")) | st.text(max_size=6)
    return language, draw(st.lists(words, max_size=30).map(" ".join))


@settings(max_examples=400)
@given(timely(), anchors | st.none())
def test_every_value_is_sound_and_every_span_true(case: tuple[str, str], anchor: dt.date | None) -> None:
    language, text = case

    times = find_times(text, language, anchor)

    end = 0
    for found in times:
        assert is_valid_timex_value(found.value), found
        assert end <= found.span.start < found.span.end <= len(text), "in order, without overlap"
        assert (found.start is None) == (found.end is None)
        end = found.span.end


@given(st.text(), st.sampled_from(LANGUAGES), st.dates())
def test_no_text_and_no_anchor_raises(text: str, language: str, anchor: dt.date) -> None:
    find_times(text, language, anchor)


@given(timely(), anchors)
def test_typography_changes_nothing(case: tuple[str, str], anchor: dt.date) -> None:
    language, text = case
    typeset = text.replace("'", "’").replace(" ", "\u00a0").replace("-", "‑")

    assert find_times(text, language, anchor) == find_times(typeset, language, anchor)


@given(
    st.sampled_from([("fr", "hier"), ("fr", "demain"), ("fr", "avant-hier soir"), ("fr", "il y a trois jours"),
                     ("en", "yesterday"), ("en", "three days ago"), ("en", "tomorrow night"),
                     ("de", "gestern Abend"), ("de", "vor drei Tagen"), ("de", "übermorgen")]),
    anchors, st.integers(-500, 500),
)  # fmt: skip
def test_moving_the_anchor_moves_what_is_counted_from_it(case: tuple[str, str], anchor: dt.date, days: int) -> None:
    language, text = case
    moved = anchor + dt.timedelta(days)

    (before,), (after,) = find_times(text, language, anchor), find_times(text, language, moved)

    assert before.start is not None
    assert before.start + dt.timedelta(days) == after.start
    assert (before.anchor, after.anchor) == (anchor.isoformat(), moved.isoformat())


@given(anchors, anchors, st.dates(dt.date(1400, 1, 1), dt.date(2100, 12, 31)))
def test_moving_the_anchor_leaves_what_is_explicit(one: dt.date, other: dt.date, day: dt.date) -> None:
    months = ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre").split()
    text = f"Ils ont signé le {day.day} {months[day.month - 1]} {day.year}."

    (found,) = find_times(text, "fr", one)

    assert (found,) == find_times(text, "fr", other)
    assert (found.value, found.start, found.end, found.anchor) == (day.isoformat(), day, day, None)


@given(timely())
def test_without_an_anchor_nothing_is_counted_from_one(case: tuple[str, str]) -> None:
    language, text = case

    assert all(found.anchor is None for found in find_times(text, language))


@pytest.mark.parametrize(
    "unit",
    ["mercredi 19 juin 2024 à 07:41, jeudi, la veille, ", "1", "le ", "ce mois-là ", "cent ", "vingt-", "d'", "1, ",
     "à 10 h et ", "a b, ", "fin de l'année "],
)  # fmt: skip
def test_work_is_linear(unit: str) -> None:
    def cost(size: int) -> float:
        text = unit * (size // len(unit))
        start = time.process_time()
        find_times(text, "fr", dt.date(2024, 6, 19))
        return time.process_time() - start

    cost(1000)
    # a shared machine disturbs single pairs; quadratic work doubles the ratio in all of them
    assert any(cost(40_000) <= 2.8 * cost(20_000) + 0.02 for _ in range(8))


def test_a_timex_can_be_moved() -> None:
    (found,) = find_times("hier", "fr", dt.date(2024, 6, 19))

    assert attrs.evolve(found, span=found.span.shifted(7)).span.start == 7


TIMETABLES = {  # present and past of what begins, ends or meets, and days of the week with their number
    "en": (
        [
            ("The trial starts on {day}.", "The trial started on {day}."),
            ("The fair opens on {day}.", "The fair opened on {day}."),
            ("A truce expires {day}.", "A truce expired {day}."),
        ],
        {"Monday": 1, "Friday": 5, "Sunday": 7},
    ),
    "fr": (
        [
            ("Le procès s'ouvre {day}.", "Le procès s'est ouvert {day}."),
            ("La foire commence {day}.", "La foire a commencé {day}."),
            ("Le comité se réunit {day}.", "Le comité s'est réuni {day}."),
        ],
        {"lundi": 1, "vendredi": 5, "dimanche": 7},
    ),
    "de": (
        [
            ("Der Prozess beginnt am {day}.", "Der Prozess begann am {day}."),
            ("Die Messe endet am {day}.", "Die Messe endete am {day}."),
            ("Der Rat tagt am {day}.", "Der Rat hat am {day} getagt."),
        ],
        {"Montag": 1, "Freitag": 5, "Sonntag": 7},
    ),
}


@given(st.sampled_from(LANGUAGES), st.data(), anchors)
def test_the_present_of_a_timetable_looks_ahead_and_its_past_back(
    language: str, data: st.DataObject, anchor: dt.date
) -> None:
    sentences, days = TIMETABLES[language]
    present, past = data.draw(st.sampled_from(sentences))
    day = data.draw(st.sampled_from(sorted(days)))
    back = (anchor.isoweekday() - days[day]) % 7

    def told(sentence: str) -> str:
        (found,) = find_times(sentence.format(day=day), language, anchor)
        return found.value

    assert told(past) == (anchor - dt.timedelta(days=back)).isoformat()
    assert told(present) == (anchor + dt.timedelta(days=7 - back if back else 0)).isoformat()


NEIGHBOURS = {  # sentences that look back or ahead and hold no time
    "en": ["They will come again.", "It was a long wait.", "Talks are expected.", "The hall had burned down."],
    "fr": ["Ils viendront encore.", "Ce fut long.", "La suite est attendue.", "La salle avait brûlé."],
    "de": ["Sie werden wiederkommen.", "Das war lang.", "Ein Urteil wird erwartet.", "Die Halle hatte gebrannt."],
}


@given(st.sampled_from(LANGUAGES), st.data(), anchors)
def test_the_tense_of_other_sentences_moves_no_day(language: str, data: st.DataObject, anchor: dt.date) -> None:
    sentences, days = TIMETABLES[language]
    sentence = data.draw(st.sampled_from(data.draw(st.sampled_from(sentences)))).format(
        day=data.draw(st.sampled_from(sorted(days)))
    )
    before, behind = data.draw(st.permutations(NEIGHBOURS[language]))[:2]

    (alone,) = find_times(sentence, language, anchor)
    (among,) = find_times(f"{before} {sentence} {behind}", language, anchor)

    assert among.value == alone.value
