"""Times of day to the half hour, edges of a year in one word, a clock time with its day, and what was over by a day."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse

WEDNESDAY = dt.date(2024, 6, 19)
HOURS = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()


def values(text: str, language: str) -> list[str]:
    article = newsparse.parse(text, kind="body", language=language, captured_at=WEDNESDAY, events=False, plugins=())
    return [time.value for time in article.times]


@given(st.integers(2, 12))
def test_half_of_an_hour_is_half_an_hour_before_it(hour: int) -> None:
    assert values(f"Der Zug fuhr um halb {HOURS[hour - 1]} ab.", "de") == [f"2024-06-19T{hour - 1:02}:30"]


@pytest.mark.parametrize("text", ["Der Krug war halb leer.", "Er kam nur halb an."])
def test_half_without_an_hour_is_no_time(text: str) -> None:
    assert values(text, "de") == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "Zum Jahresende schließt das Werk.", "2024"),
        ("de", "Bis Jahresmitte 2026 soll die Brücke fertig sein.", "2026"),
        ("de", "Der Preis steigt zum Monatsende.", "2024-06"),
        ("de", "Zum Wochenbeginn regnet es.", "2024-W25"),
        ("fr", "Au bout de trois heures, le train est reparti.", "PT3H"),
        ("fr", "Au bout d'une heure, le train est reparti.", "PT1H"),
        ("fr", "Le train est reparti à trois heures.", "2024-06-19T03:00"),
        ("en", "The shop opens at 9 a.m. tomorrow.", "2024-06-20T09:00"),
        ("en", "The fire began at 7:45 p.m. Monday.", "2024-06-17T19:45"),
        ("en", "The hall closed at noon Friday.", "2024-06-14T12:00"),
        ("fr", "Le feu a pris vers 18 h mardi 4 juin.", "2024-06-04T18:00"),
        ("en", "By Friday evening the water had reached the school.", "2024-06-14TEV"),
        ("de", "Bis Freitag hatte das Wasser die Schule erreicht.", "2024-06-14"),
        ("fr", "Jusqu'à vendredi, personne n'avait vu la lettre.", "2024-06-14"),
        ("en", "The bill is due by Friday.", "2024-06-21"),
        ("en", "He had until Friday to pay.", "2024-06-21"),
        ("de", "Bis Freitag soll die Brücke fertig sein.", "2024-06-21"),
    ],
)
def test_one_time_is_told(language: str, text: str, value: str) -> None:
    assert values(text, language) == [value]


def test_each_clock_time_has_the_day_right_behind_it() -> None:
    text = "The shop opened at 9 a.m. Monday, 10 a.m. Tuesday and 11 a.m. Wednesday."

    assert values(text, "en") == ["2024-06-17T09:00", "2024-06-18T10:00", "2024-06-19T11:00"]


@pytest.mark.parametrize("text", ["It rang at 7:45 p.m. on Tuesday.", "It rang on Tuesday, 7:45 p.m. or so."])
def test_a_clock_time_apart_from_its_day_is_a_time_of_its_own(text: str) -> None:
    assert sorted(values(text, "en")) == ["2024-06-18", "2024-06-18T19:45"]
