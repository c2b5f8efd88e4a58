"""What is counted within a week, month or story: our own sentences, read on Wednesday 19 June 2024."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse

WEDNESDAY = dt.date(2024, 6, 19)


def values(text: str, language: str, day: dt.date = WEDNESDAY) -> list[str]:
    article = newsparse.parse(text, kind="body", language=language, captured_at=day, events=False)
    return [time.value for time in article.times]


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "Works begin on the first Monday of next month.", "2024-07-01"),
        ("en", "The fair is on the last Friday in August.", "2024-08-30"),
        ("en", "It was signed on the second Tuesday of May 2023.", "2023-05-09"),
        ("fr", "Les travaux commencent le premier jeudi du mois prochain.", "2024-07-04"),
        ("fr", "La foire ouvre le dernier samedi de juillet.", "2024-07-27"),
        ("de", "Der Markt ist am ersten Samstag im August.", "2024-08-03"),
        ("en", "The fair ends on Tuesday next week.", "2024-06-25"),
        ("en", "The fair began on Thursday last week.", "2024-06-13"),
        ("fr", "La foire ouvre mardi de la semaine prochaine.", "2024-06-25"),
        ("de", "Die Messe endet am Dienstag nächster Woche.", "2024-06-25"),
        ("en", "The court sits on Monday week.", "2024-07-01"),
        ("fr", "Le conseil siégera jeudi en huit.", "2024-06-27"),
        ("fr", "Le port fermera la dernière semaine de juillet.", "2024-07"),
        ("en", "The crane fell a fortnight ago.", "2024-W23"),
        ("en", "The vote is in three weeks.", "2024-W28"),
        ("en", "The house was built in three weeks.", "P3W"),
        ("en", "Profits fell in Q2 2023.", "2023-Q2"),
        ("en", "Profits fell in the second half of 2022.", "2022-H2"),
        ("en", "The permit of 3-Dec-2011 was signed.", "2011-12-03"),
        ("fr", "Le bal du 14-Juillet aura lieu sur le port.", "2024-07-14"),
        ("en", "The winter was cold, but 2019 had been mild.", "2019"),
        ("en", "After the 2021 July riots the shop closed.", "2021-07"),
        ("en", "Sirens were heard throughout the night.", "2024-06-18TNI"),
        ("de", "Was letzte Nacht geschah, ist unklar.", "2024-06-18TNI"),
    ],
)
def test_what_is_counted_is_found_on_the_calendar(language: str, text: str, value: str) -> None:
    assert value in values(text, language)


def test_the_months_of_a_range_share_the_year_of_the_last() -> None:
    assert values("La route a été coupée de mars à mai 2023.", "fr") == ["2023-03", "2023-05"]


@pytest.mark.parametrize(("words", "year"), [(40, 2019), (60, 2024)])
def test_a_day_without_a_year_is_of_the_year_of_the_story_that_was_told_near_before(words: int, year: int) -> None:
    filling = " ".join(["rain"] * words)

    assert values(f"In March 2019 the court ruled. It rained: {filling}. On April 3, the minister resigned.", "en") == [
        "2019-03",
        f"{year}-04-03",
    ]


@pytest.mark.parametrize(("told", "value"), [("April 21", "2024-06-19T01:03"), ("April 19", "T01:03")])
def test_a_clock_time_in_a_story_of_long_ago_has_no_day(told: str, value: str) -> None:
    text = f"The report of {told}, 2024 was long. It was dull. It was dry. Nobody read it.\n\nThe alarm rang at 01:03."

    assert values(text, "en")[-1] == value
