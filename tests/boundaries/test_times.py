"""Each figure by which a time expression gets its value, just on both sides of it."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse.annotation.times import find_times
from newsparse.annotation.times.lex import lex
from newsparse.annotation.times.match import ends_sentence, sentence
from newsparse.languages import LANGUAGES
from tests.support.boundaries import Case, line, names, pad

WEDNESDAY = dt.date(2024, 6, 19)


def last_time(case: Case, text: str) -> str:
    return ([""] + [time.value for time in find_times(text, case.language, WEDNESDAY)])[-1]


CASES = [
    Case("words within which a day is of the year told before", "en",
         lambda n: f"It began on 3 May 2021, {pad(n)} and it ended on 7 May.", 52, "2021-05-07", "2024-05-07"),
    Case("words from a day to the auxiliary of what was over by then", "en",
         lambda n: f"By Friday {pad(n)} had reached the town.", 7, "2024-06-14", "2024-06-21"),
    Case("sentences back to the day of a time", "en",
         lambda n: f"She came on Monday. {' '.join(line(3, '.') for _ in range(n - 1))} At 10:00 she left.", 2,
         "2024-06-17T10:00", "2024-06-19T10:00"),
    Case("words from a day to its verb", "en",
         lambda n: f"She will sign {pad(n)} on Friday.", 37, "2024-06-21", "2024-06-14"),
    Case("words from a verb to a day behind another", "en",
         lambda n: f"They will meet on Friday {pad(n)} and Monday.", 35, "2024-06-24", "2024-06-17"),
    Case("figures of a number", "en", lambda n: f"for {'1' * n} days", 9, "P111111111D", ""),
    Case("words of a verb group", "en",
         lambda n: f"It will {pad(n)} be closed on Friday.", 1, "2024-06-21", "2024-06-14"),
    Case("months ahead that are near", "fr",
         lambda n: f"Elle a signé en {'juin juillet août septembre'.split()[n]}.", 2, "2024-08", "2023-09"),
    # what is a year, and which one
    Case("years of three figures", "en", lambda n: f"in May {n}", 999, "2024-05", "1000-05"),
    Case("years of four figures that are counted from", "en", lambda n: f"in May {n}", 2999, "2999-05", "2024-05"),
    Case("years of two figures that lie ahead", "en", lambda n: f"on 3/5/{n}", 34, "2034-03-05", "1935-03-05"),
    Case("years of two figures", "en", lambda n: f"on 3/5/{n:02}", 99, "1999-03-05", ""),
    Case("figures behind a month that are a year of two", "fr", lambda n: f"en mai {n}", 99, "1999-05", "2024-05"),
    Case("figures behind a month that are no year", "fr", lambda n: f"en mai {n}", 39, "2024-05", "1940-05"),
    Case("days ahead that are near", "en",
         lambda n: f"She signed on {WEDNESDAY + dt.timedelta(days=n):%d %B}.", 91, "2024-09-18", "2023-09-19"),
    Case("days after which a time of day is not of the anchor's", "en",
         lambda n: f"On {WEDNESDAY - dt.timedelta(days=n):%d %B %Y} she slept. One came. Two came. At 10:00 she left.",
         60, "2024-06-19T10:00", "T10:00"),
    # what the calendar and the clock have
    Case("days of a month", "en", lambda n: f"She came on {n} May.", 31, "2024-05-31", "2024-05"),
    Case("months of a year, the month first", "en", lambda n: f"on {n}/5/2023", 12, "2023-12-05", "2023-05-13"),
    Case("months of a year, the day first", "de", lambda n: f"am 5.{n}.2023", 12, "2023-12-05", "2023-05-13"),
    Case("hours of a day", "en", lambda n: f"at {n}:00", 24, "2024-06-19T24:00", ""),
    Case("hours of a day in words", "de", lambda n: f"um {n} Uhr", 24, "2024-06-19T24:00", ""),
    Case("hours of a day with minutes", "fr", lambda n: f"à {n} h 30", 23, "2024-06-19T23:30", ""),
    Case("minutes of an hour", "en", lambda n: f"at 10:{n}", 59, "2024-06-19T10:59", ""),
    Case("minutes of an hour behind a full stop", "de", lambda n: f"um 10.{n} Uhr", 59, "2024-06-19T10:59", ""),
    Case("hours of half a day", "en", lambda n: f"at {n} pm", 11, "2024-06-19T23:00", "2024-06-19T12:00"),
    Case("quarters of a year", "en", lambda n: f"Q{n} 2023", 4, "2023-Q4", "2023"),
    Case("months of a day written whole", "en", lambda n: f"2023-{n}-01", 12, "2023-12-01", ""),
    # how far is counted
    Case("days that are counted back", "en", lambda n: f"{n} days ago", 39_999, "1914-12-15", "P40000D"),
    Case("hours that are counted back", "en", lambda n: f"{n} hours ago", 239_999, "1997-02-01", "PT240000H"),
    # which way a sentence looks
    Case("letters that are no verb with an ending", "fr", lambda n: f"Elle {'abcera'[-n:]} vendredi.", 3,
         "2024-06-14", "2024-06-21"),
    Case("letters of a title before a name", "en",
         lambda n: f"She will sign, said {'Abcd'[:n]}. Doe, on Friday.", 3, "2024-06-21", "2024-06-14"),
    Case("words of a preposition and article before a day", "en",
         lambda n: f"{pad(n - 1)} by Friday he had left.", 2, "2024-06-14", "2024-06-21"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=names(CASES))
def test_a_time_changes_at_a_figure(case: Case) -> None:
    case.check(last_time)


YEARS = [
    (999, "yesterday", "PAST_REF"),
    (1000, "yesterday", "1000-06-18"),
    (2999, "yesterday", "2999-06-18"),
    (3000, "yesterday", "PAST_REF"),
    (1000, "last year", "PAST_REF"),
    (1001, "last year", "1000"),
    (2998, "next year", "2999"),
    (2999, "next year", "FUTURE_REF"),
    (1009, "last decade", "PAST_REF"),
    (1010, "last decade", "100X"),
    (2989, "next decade", "299X"),
    (2990, "next decade", "FUTURE_REF"),
    (2899, "next century", "29XX"),
    (2900, "next century", "FUTURE_REF"),
]


@pytest.mark.parametrize(("year", "text", "value"), YEARS)
def test_years_have_four_figures(year: int, text: str, value: str) -> None:
    assert [time.value for time in find_times(text, "en", dt.date(year, 6, 19))] == [value]


MONDAY = dt.date(2024, 6, 17)
WEEKENDS = [
    # until Wednesday "this weekend" can be the last one, and from Saturday on "the weekend" is the one that is
    ("She came this weekend.", ["24", "24", "24", "25", "25", "25", "25"]),
    ("She came at the weekend.", ["24", "24", "24", "24", "24", "25", "25"]),
    ("She will come at the weekend.", ["25"] * 7),
]


@pytest.mark.parametrize(("text", "weeks"), WEEKENDS)
def test_a_weekend_is_the_last_or_the_next_by_the_day(text: str, weeks: list[str]) -> None:
    days = [MONDAY + dt.timedelta(days=count) for count in range(7)]

    assert [find_times(text, "en", day)[-1].value for day in days] == [f"2024-W{week}-WE" for week in weeks]


def test_this_weekday_is_the_nearer_one() -> None:
    days = [MONDAY + dt.timedelta(days=count) for count in range(7)]

    assert [find_times("Rain this Friday", "en", day)[-1].value[-2:] for day in days] == ["14", *["21"] * 6]


COUNTED = [
    ("yesterday", "2024-06-18", "2024-06-18"),
    ("last night", "2024-06-18", "2024-06-18"),
    ("this morning", "2024-06-19", "2024-06-19"),
    ("on Friday evening", "2024-06-14", "2024-06-14"),
    ("two days ago", "2024-06-17", "2024-06-17"),
    ("the next day", "2024-06-20", "2024-06-20"),
    ("last week", "2024-06-10", "2024-06-16"),
    ("at the weekend", "2024-06-15", "2024-06-16"),
    ("this weekend", "2024-06-22", "2024-06-23"),
    ("that year", "2024-01-01", "2024-12-31"),
    ("next year", "2025-01-01", "2025-12-31"),
    ("at the end of the year", "2024-01-01", "2024-12-31"),
    ("the second quarter", "2024-04-01", "2024-06-30"),
    ("at Easter", "2024-03-31", "2024-03-31"),
    ("the first Monday of May", "2024-05-06", "2024-05-06"),
]
STATED = [
    ("on 3 May 2021", "2021-05-03", "2021-05-03"),
    ("in May", "2024-05-01", "2024-05-31"),
    ("in 2019", "2019-01-01", "2019-12-31"),
    ("at the end of 2021", "2021-01-01", "2021-12-31"),
    ("in spring 2021", "2021-03-01", "2021-05-31"),
    ("in the 1990s", "1990-01-01", "1999-12-31"),
    ("in the 19th century", "1800-01-01", "1899-12-31"),
    ("at Easter 2021", "2021-04-04", "2021-04-04"),
]


@pytest.mark.parametrize(
    ("text", "first", "last", "is_counted"), [*((*row, True) for row in COUNTED), *((*row, False) for row in STATED)]
)
def test_a_time_has_its_days_and_says_whether_they_are_counted(
    text: str, first: str, last: str, *, is_counted: bool
) -> None:
    (time,) = find_times(text, "en", WEDNESDAY)

    assert (str(time.start), str(time.end), time.anchor is not None) == (first, last, is_counted)


TOLD_BEFORE = [
    ("On 3 May 2021 she came. That day it rained.", "2021-05-03"),
    ("On 3 May 2021 she came. Later that month she left.", "2021-05"),
    ("On 3 May 2021 she came. That year it rained.", "2021"),
    ("In May 2021 she came. That month it rained.", "2021-05"),
    ("In 2021 she came. That year it rained.", "2021"),
    # what was told last does not say which day or month that is
    ("In May 2021 she came. That day it rained.", "2024-06-19"),
    ("In 2021 she came. That month it rained.", "2024-06"),
]


@pytest.mark.parametrize(("text", "value"), TOLD_BEFORE)
def test_that_day_is_the_one_told_last_where_a_day_was_told(text: str, value: str) -> None:
    assert find_times(text, "en", WEDNESDAY)[-1].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("the fifth Monday of July 2024", ["2024-07-29"]),
        ("the fifth Friday of July 2024", ["2024-06-14", "2024-07"]),
        ("the first Monday of May", ["2024-05-06"]),
        ("the first Monday of 2021", ["2024-06-17", "2021"]),
    ],
)
def test_a_month_has_no_fifth_day_of_a_week_that_it_has_not(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, "en", WEDNESDAY)] == values


def test_a_word_that_no_table_has_is_worth_nothing() -> None:
    words = lex("zoba 3 zobe", ENGLISH)

    assert [words.value(i) for i in range(3)] == [0, 3, 0]
    assert [words.word(i) for i in (-1, 0, 2, 3)] == ["", "zoba", "zobe", ""]


@pytest.mark.parametrize("kind", ["text", "html"])
def test_times_stand_where_their_words_do_in_each_block(kind: str) -> None:
    days = [f"{number} May 2021" for number in range(3, 9)]
    told = [f"{line(20, first=40 * i)} on {day} and no other day, as we were told." for i, day in enumerate(days)]
    page = "\n\n".join(told) if kind == "text" else "".join(f"<p>{one}</p><hr>" for one in told)

    article = newsparse.parse(page, kind=kind, language="en", captured_at=WEDNESDAY, plugins=())  # type: ignore[arg-type]

    assert [time.span.of(article.document.text) for time in article.times] == days


STOPS = [
    ("she left .", "", True),
    ("she left . They", "They", True),
    ("she left . they", "they", False),
    ("she left .\nThey", "They", True),
    ("she left ! they", "they", True),
    ("she left ; they", "they", True),
    ("she left , They", "They", False),
    # an initial, and a word of two letters
    ("she met A. Doe", "Doe", False),
    ("she met ab. Doe", "Doe", True),
    ("she met ab.Doe", "Doe", True),
    # an abbreviated title, which has a capital and three letters at most
    ("she met Mrs. Doe", "Doe", False),
    ("she met mrs. Doe", "Doe", True),
    ("she met Miss. Doe", "Doe", True),
    # an ordinal number of a day
    ("on the 3. Doe", "Doe", False),
    ("on the 31. Doe", "Doe", False),
    ("on the 311. Doe", "Doe", True),
    # at the very beginning
    (". Doe", "Doe", True),
    (". doe", "doe", False),
    ("A. Doe", "Doe", False),
    ("Ab. Doe", "Doe", False),
    ("3. Doe", "Doe", False),
]
ENGLISH = next(one.times for one in LANGUAGES if one.code == "en" and one.times)


def ends(text: str, behind: str) -> bool:
    """Tell whether the mark before a word ends the sentence."""
    words = lex(text, ENGLISH)
    count = len(words.codes)
    at = next((i for i in range(count) if words.word(i) == behind.lower()), count)
    return ends_sentence(words, max(i for i in range(at) if not words.word(i).isalnum()))


def test_a_mark_ends_a_sentence_or_not() -> None:
    assert [(text, behind, ends(text, behind)) for text, behind, _ in STOPS] == STOPS


def test_a_sentence_is_what_stands_between_two_ends() -> None:
    words = lex("zoba came. She left here! zobe", ENGLISH)

    assert [sentence(words, place) for place in (0, 1, 3, 5, 7)] == [(0, 1), (0, 1), (3, 5), (3, 5), (7, 7)]


WITHOUT_ANCHOR = {
    "yesterday": "PAST_REF", "today": "PRESENT_REF", "tomorrow": "FUTURE_REF", "the next day": "FUTURE_REF",
    "the day before": "PAST_REF", "that same day": "PRESENT_REF",
    "last week": "PAST_REF", "this week": "PRESENT_REF", "next week": "FUTURE_REF",
    "on Friday": "XXXX-WXX-5", "on Friday evening": "XXXX-WXX-5TEV", "at 10:00": "T10:00", "in spring": "XXXX-SP",
    "on 3 May": "XXXX-05-03", "in May": "XXXX-05", "in Q2": "XXXX-Q2", "the first Monday of May 2021": "2021-05-03",
}  # fmt: skip


def test_without_a_day_to_count_from_a_time_says_what_is_known() -> None:
    found = {text: find_times(text, "en", None) for text in WITHOUT_ANCHOR}

    assert {text: " ".join(time.value for time in times) for text, times in found.items()} == WITHOUT_ANCHOR
    assert {time.anchor for times in found.values() for time in times} == {None}


COUNTED_BY = [
    ("in the last week", ["2024-W24"]), ("in the last one week", ["P1W"]), ("in the last two weeks", ["P2W"]),
    ("in the last three weeks", ["P3W"]), ("in the last weeks", ["PXW"]), ("in the last few weeks", ["PXW"]),
]  # fmt: skip


def test_several_units_are_as_long_as_they_are() -> None:
    assert [(text, [time.value for time in find_times(text, "en", WEDNESDAY)]) for text, _ in COUNTED_BY] == COUNTED_BY


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("more than two years ago", "BEFORE"), ("at least two years ago", "BEFORE"), ("about two years ago", "APPROX"),
        ("less than two years ago", "AFTER"), ("at most two years ago", "EQUAL_OR_LESS"), ("two years ago", None),
        ("It will open in more than two years", "AFTER"), ("It will open in at least two years", "AFTER"),
        ("It will open in less than two years", "BEFORE"),
    ],
)  # fmt: skip
def test_a_blurred_amount_blurs_the_day_outward(text: str, mod: str | None) -> None:
    (time,) = find_times(text, "en", WEDNESDAY)

    assert (time.value, time.mod) == ("2022" if "ago" in text else "2026", mod)


@pytest.mark.parametrize(
    "text",
    [
        "from December to February 2023", "in 2021 and 2022", "from 3 to 5 May 2021", "on May 3 and 4, 2021",
        "2021-05-03, noted at last in May 2021", "on 3 May 2021 or in June 2021",
    ],
)  # fmt: skip
def test_what_is_told_in_full_is_counted_from_nothing(text: str) -> None:
    assert [time.anchor for time in find_times(text, "en", WEDNESDAY)] == [None, None]


LOOKING = [
    # "is" looks back before a participle only, one or two words on
    ("fr", "Le traité est signé le 3 octobre.", "2023-10-03"),
    ("fr", "Le traité est enfin signé le 3 octobre.", "2023-10-03"),
    ("fr", "Le traité est là le 3 octobre.", "2024-10-03"),
    # two days of one stretch
    ("en", "They met on Tuesday and Thursday.", "2024-06-20"),
    ("en", "They met on Tuesday evening and Thursday.", "2024-06-20"),
    ("en", "They met on Tuesday evening , and Thursday.", "2024-06-13"),
    # a day before "until" says no other year, and a word does
    ("en", "Rain from 1 May until 3 March.", "2024-03-03"),
    ("en", "Rain here until 3 March.", "2025-03-03"),
    ("en", "Rain on Monday until 3 March.", "2024-03-03"),
    ("de", "Regen vom 28. bis zum 3. März.", "2024-03-03"),
    # a line that is broken within a date
    ("en", "on 3 May\n2021", "2021-05-03"),
    ("en", "on 3 May\n   2021", "2021-05-03"),
    ("en", "on 3 May\n\n2021", "2021"),
    ("en", "May\n3 2021", "2021-05-03"),
    ("en", "on 3 May\n\n   2021", "2021"),
]


def test_the_words_around_a_day_say_which_one_it_is() -> None:
    found = [(language, text, find_times(text, language, WEDNESDAY)[-1].value) for language, text, _ in LOOKING]

    assert found == LOOKING


AMOUNTS = [
    # how old somebody is says no duration
    ("en", "aged six years", ""), ("en", "She is six years old.", ""), ("en", "for six years", "P6Y"),
    ("en", "the six years", "P6Y"), ("en", "Kora, 97 years, came", ""), ("en", "Kora, 97 days, came", "P97D"),
    ("en", "Kora, six years, came", "P6Y"), ("en", "Kora 97 years, came", "P97Y"), ("en", "- 6 years", ""),
    ("en", "less than 17 years old", ""), ("fr", "pendant 97 ans", "P97Y"), ("fr", "une femme de 97 ans", ""),
    ("fr", "les moins de 17 ans", ""), ("fr", "âgé de six ans", ""), ("fr", "une femme de six ans", ""),
    # a plural without a number, behind a word that makes it a duration
    ("fr", "depuis des années", "PXY"), ("fr", "Des années ont passé.", ""),
    # what is done every day, and a newspaper
    ("en", "She came daily.", "P1D"), ("en", "the daily Example", ""), ("en", "the daily example", ""),
    ("en", "daily", "P1D"), ("fr", "un quotidien", ""), ("fr", "chaque jour", "P1D"),
    # half of a unit, and half more
    ("en", "for half an hour", "PT30M"), ("fr", "il y a deux ans et demi", "2021-12"),
    ("en", "for 5 1/2 hours", "PT5H30M"),
    ("en", "for a few years", "PXY"), ("en", "for a year", "P1Y"), ("en", "for a dozen years", "P12Y"),
    # the week after the coming one
    ("en", "She will come on Monday week.", "2024-07-01"), ("en", "She will come on Monday month.", "2024-06-24"),
    ("en", "She will come on Monday weeks later.", "2024-06-24"), ("fr", "lundi en huit", "2024-07-01"),
    ("fr", "lundi en quinze", "2024-07-08"), ("en", "She will come on Wednesday week.", "2024-07-03"),
]  # fmt: skip


def test_an_amount_is_a_duration_or_says_how_old_somebody_is() -> None:
    found = [
        (language, text, " ".join(time.value for time in find_times(text, language, WEDNESDAY)))
        for language, text, _ in AMOUNTS
    ]

    assert found == AMOUNTS
