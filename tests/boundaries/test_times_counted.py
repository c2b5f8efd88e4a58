"""What TIMEX3 values cover and how they are counted, asked of the calendar itself: each figure on both sides of it."""

from __future__ import annotations

import datetime as dt

from newsparse.annotation.times.calendar import (
    date_or_none,
    easter,
    feast,
    interval,
    month_shifted,
    month_span,
    nth_weekday,
    shifted,
    week_value,
)
from newsparse.annotation.times.match import ReferenceContext, _number
from newsparse.annotation.times.relative import _date_away, _outward, moved
from newsparse.annotation.times.values import duration, is_valid_timex_value
from newsparse.model.times import TimexMod

DAY = dt.date(2024, 6, 19)

INTERVALS = {
    "2024-06-19": ("2024-06-19", "2024-06-19"), "2024-06-19T10:00": ("2024-06-19", "2024-06-19"),
    "2024-06": ("2024-06-01", "2024-06-30"), "2024-02": ("2024-02-01", "2024-02-29"),
    "2023-02": ("2023-02-01", "2023-02-28"), "2024-12": ("2024-12-01", "2024-12-31"),
    "2024-W01": ("2024-01-01", "2024-01-07"), "2024-W25": ("2024-06-17", "2024-06-23"),
    "2024-W25-WE": ("2024-06-22", "2024-06-23"), "2024-W25-3": ("2024-06-19", "2024-06-19"),
    "2024-W25-1": ("2024-06-17", "2024-06-17"), "2024-W25-7": ("2024-06-23", "2024-06-23"),
    "2020-W53": ("2020-12-28", "2021-01-03"), "2021-W53": None, "2024-W00": None,
    "2024-Q1": ("2024-01-01", "2024-03-31"), "2024-Q2": ("2024-04-01", "2024-06-30"),
    "2024-Q4": ("2024-10-01", "2024-12-31"), "2024-Q5": None, "2024-H1": ("2024-01-01", "2024-06-30"),
    "2024-H2": ("2024-07-01", "2024-12-31"), "2024-H3": None,
    "2024-SP": ("2024-03-01", "2024-05-31"), "2024-SU": ("2024-06-01", "2024-08-31"),
    "2024-FA": ("2024-09-01", "2024-11-30"), "2024-WI": ("2024-12-01", "2025-02-28"),
    "2024": ("2024-01-01", "2024-12-31"), "202X": ("2020-01-01", "2029-12-31"), "199": ("1990-01-01", "1999-12-31"),
    "19XX": ("1900-01-01", "1999-12-31"), "20": ("2000-01-01", "2099-12-31"),
    "2024-02-30": None, "2024-13": None, "XXXX-06": None, "PAST_REF": None, "P1D": None, "2024-00": None,
}  # fmt: skip


def test_a_value_covers_its_days() -> None:
    found = {value: interval(value) for value in INTERVALS}

    assert {value: days and (days[0].isoformat(), days[1].isoformat()) for value, days in found.items()} == INTERVALS


DURATIONS = [
    (1, "D", "P1D"), (2, "W", "P2W"), (1, "H", "P6M"), (3, "DE", "P30Y"), (2, "CE", "P200Y"), (1.5, "Y", "P18M"),
    (2.5, "DE", "P25Y"), (0.5, "Y", "P6M"), (1.5, "M", "P1.5M"), (2, "TH", "PT2H"), (5.5, "TH", "PT5H30M"),
    (0.5, "TH", "PT30M"), (1, "TH", "PT1H"), (1.25, "TH", "PT1H15M"), (90, "TM", "PT90M"), (10, "TS", "PT10S"),
    (None, "W", "PXW"), (None, "TH", "PTXH"), (100, "D", "P100D"), (1200, "D", "P1200D"), (0.25, "D", "P0.25D"),
    (1, "Q", "P1Q"), (1, "WE", "P1WE"),
]  # fmt: skip


def test_an_amount_of_a_unit_is_a_duration() -> None:
    assert [(amount, unit, duration(amount, unit)) for amount, unit, _ in DURATIONS] == DURATIONS
    assert all(is_valid_timex_value(value) for *_, value in DURATIONS)


MOVED = [
    ("D", -1, "2024-06-18"), ("D", 12, "2024-07-01"), ("W", 0, "2024-W25"), ("W", -25, "2023-W52"),
    ("WE", 1, "2024-W26-WE"), ("M", 0, "2024-06"), ("M", -6, "2023-12"), ("M", 7, "2025-01"), ("Q", 0, "2024-Q2"),
    ("Q", -2, "2023-Q4"), ("Q", 3, "2025-Q1"), ("H", 0, "2024-H1"), ("H", 1, "2024-H2"), ("H", 2, "2025-H1"),
    ("Y", -1, "2023"), ("Y", 975, "2999"), ("Y", 976, None), ("Y", -1024, "1000"), ("Y", -1025, None),
    ("DE", 0, "202X"), ("DE", -3, "199X"), ("DE", 97, "299X"), ("DE", 98, None), ("CE", 0, "20XX"), ("CE", 9, "29XX"),
    ("CE", 10, None), ("X", 0, None),
]  # fmt: skip


def test_a_unit_lies_so_many_steps_away() -> None:
    assert [(unit, steps, moved(DAY, unit, steps)) for unit, steps, _ in MOVED] == MOVED
    assert [moved(None, unit, steps) for unit, steps, _ in MOVED] == [None] * len(MOVED)


AWAY = [
    ("D", 3, "2024-06-22"), ("D", -39_999, "1914-12-15"), ("D", -40_000, None), ("W", 1, "2024-W26"),
    ("Y", 1.5, "2025-12"), ("Y", -2, "2022"), ("DE", -1, "2014"), ("CE", 1, "2124"), ("H", 1, "2024-12"),
    ("Q", 1, "2024-09"), ("WE", 1, "2024-W26"), ("M", -6, "2023-12"), ("TH", 24, "2024-06-20"),
    ("TH", 11, "2024-06-19"), ("TH", 13, "2024-06-20"), ("TH", -36, "2024-06-17"), ("TH", 239_999, "2051-11-05"),
    ("TH", 240_000, None), ("TM", 1_440, "2024-06-20"), ("TM", 700, "2024-06-19"), ("TS", 86_400, "2024-06-20"),
    ("TS", 43_000, "2024-06-19"), ("TS", 43_210, "2024-06-20"), ("TS", 129_590, "2024-06-20"),
]  # fmt: skip


def test_an_amount_of_time_away_is_a_date() -> None:
    assert [(unit, amount, _date_away(DAY, unit, amount)) for unit, amount, _ in AWAY] == AWAY


def test_days_and_months_are_counted_on_the_calendar() -> None:
    assert [shifted(DAY, days) for days in (-19, 0, 11)] == [dt.date(2024, 5, 31), DAY, dt.date(2024, 6, 30)]
    assert shifted(DAY, 10**9) is None
    assert [month_shifted(2024, 1, months) for months in (-13, -1, 0, 11, 12)] == [
        (2022, 12), (2023, 12), (2024, 1), (2024, 12), (2025, 1),
    ]  # fmt: skip
    assert month_span(2024, 11, 3) == (dt.date(2024, 11, 1), dt.date(2025, 1, 31))
    assert month_span(2023, 2) == (dt.date(2023, 2, 1), dt.date(2023, 2, 28))
    assert [date_or_none(2023, 2, day) for day in (28, 29)] == [dt.date(2023, 2, 28), None]
    assert [week_value(dt.date(2024, 12, day)) for day in (29, 30)] == ["2024-W52", "2025-W01"]


def test_weekdays_of_a_month_are_counted_from_its_first_and_from_its_last() -> None:
    assert [nth_weekday(2024, 7, 1, nth) for nth in (1, 5, 6, -1, -5, -6)] == [
        dt.date(2024, 7, 1), dt.date(2024, 7, 29), None, dt.date(2024, 7, 29), dt.date(2024, 7, 1), None,
    ]  # fmt: skip
    assert nth_weekday(2024, 2, 4, 5) == dt.date(2024, 2, 29)
    assert nth_weekday(2024, 6, 7, 1) == dt.date(2024, 6, 2)


FEASTS = {"12-25": "2024-12-25", "02-29": "2024-02-29", "02-30": None, "E+0": "2024-03-31", "E-2": "2024-03-29",
          "E+49": "2024-05-19", "4Th11": "2024-11-28", "-1Mo5": "2024-05-27", "1Mo9": "2024-09-02",
          "3Mo1": "2024-01-15", "5Fr6": None, "1Su12": "2024-12-01"}  # fmt: skip


def test_a_feast_is_the_day_of_its_rule() -> None:
    days = {rule: feast(rule, 2024) for rule in FEASTS}

    assert {rule: day and day.isoformat() for rule, day in days.items()} == FEASTS


def test_easter_is_the_sunday_behind_the_first_full_moon_of_spring() -> None:
    days = [
        easter(year)
        for year in (1734, 1761, 1788, 1818, 1886, 1943, 1954, 1961, 1981, 2000, 2008, 2011, 2038, 2049, 2076, 2285)
    ]

    assert [f"{day.month}-{day.day}" for day in days] == [
        "4-25", "3-22", "3-23", "3-22", "4-25", "4-25", "4-18", "4-2", "4-19", "4-23", "3-23", "4-24", "4-25", "4-18",
        "4-19", "3-22",
    ]  # fmt: skip


def test_what_is_blurred_is_blurred_outward() -> None:
    more, less, least = TimexMod.MORE_THAN, TimexMod.LESS_THAN, TimexMod.EQUAL_OR_MORE

    assert [_outward(mod, -1) for mod in (more, least, less)] == [TimexMod.BEFORE, TimexMod.BEFORE, TimexMod.AFTER]
    assert [_outward(mod, 1) for mod in (more, least, less)] == [TimexMod.AFTER, TimexMod.AFTER, TimexMod.BEFORE]
    assert [_outward(mod, 1) for mod in (None, TimexMod.APPROX)] == [None, TimexMod.APPROX]


def test_figures_are_numbers() -> None:
    assert [*map(_number, ("3", "1.5", "1,5", "1/2", "1/4"))] == [3.0, 1.5, 1.5, 0.5, 0.25]


def test_what_was_told_last_is_known_as_far_as_it_was_told() -> None:
    told = ReferenceContext(DAY)
    assert (told.last_day(), told.last_date("D"), told.last_date("Y")) == (DAY, DAY, DAY)
    told.record_date("2021-05-03", dt.date(2021, 5, 3))
    told.record_date("2020-04", dt.date(2020, 4, 1))
    told.record_date("2019", dt.date(2019, 1, 1))
    assert [told.last_date(unit).isoformat() for unit in ("D", "W", "M", "Q", "Y", "DE") if told.last_date(unit)] == [  # type: ignore[union-attr]
        "2021-05-03", "2020-04-01", "2020-04-01", "2019-01-01", "2019-01-01", "2019-01-01",
    ]  # fmt: skip
    told.record_day(7, dt.date(2018, 1, 1))
    assert told.last_day() == dt.date(2018, 1, 1)


def test_a_year_is_of_the_story_that_was_told_within_sixty_words() -> None:
    told = ReferenceContext(DAY, dates_with_year=[(3, dt.date(2021, 5, 3)), (10, dt.date(2020, 5, 3))])

    assert [told.year_stated_before(place) for place in (3, 4, 10, 11, 70, 71)] == [None, 2021, 2021, 2020, 2020, None]
    assert ReferenceContext(DAY, dates_with_year=[(3, DAY)]).year_stated_before(9) is None
    assert ReferenceContext(None, dates_with_year=[(3, DAY)]).year_stated_before(9) is None


def test_a_weekday_is_what_the_text_said_or_is_asked_for_again() -> None:
    told = ReferenceContext(DAY, weekdays={3: DAY})

    assert (told.day_of(3), told.day_of(4), told.unknown_weekdays) == (DAY, None, {4})


VALUES = {
    "2024-06-19T24:00": True, "2024-06-19T25:00": False, "2024-06-19T10:60": False, "2024-02-30": False,
    "XXXX-02-29": True, "XXXX-02-30": False, "XXXX-13": False, "XXXX-12": True, "2024-W53": False, "2020-W53": True,
    "2024-W25-8": False, "2024-W25TMO": True, "T10:00Z": True, "T10": True, "P1Y6M": True, "PT": False, "P": False,
    "199X": True, "19XX": True, "XXXX": False, "2024-Q5": False, "2024-QX": True, "FUTURE_REF": True,
}  # fmt: skip


def test_a_value_is_one_that_readers_of_timeml_take() -> None:
    assert {value: is_valid_timex_value(value) for value in VALUES} == VALUES
