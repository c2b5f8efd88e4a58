"""Each figure of calendars, clocks and credits, and what a line may hold beside them, just on both sides of it."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse.lines.calendars import from_jalali, half_of, month_of
from newsparse.lines.credits import CreditNames, begins_as_credit, inline_credit, is_credit, read_names
from newsparse.lines.date_lines import is_dated_line, read_dates, role_of, start_of_dates
from newsparse.lines.moments import DateStyle, read_moment
from newsparse.lines.relative_dates import read_relative
from tests.support.boundaries import Edge, edges, line, names, sized

PHOTO = frozenset({"photo", "image source", "foto von"})
US = DateStyle(day_first=False)


def moment(words: str, style: DateStyle | None = None) -> str | None:
    found = read_moment(words, style or DateStyle())
    return found.iso if found else None


def jalali(year: int, month: int, day: int) -> str | None:
    try:
        return from_jalali(year, month, day).isoformat()
    except ValueError:
        return None


CALENDARS = edges([
    ("the first Iranian year, and the one before", lambda: jalali(1300, 1, 1), "1921-03-21",
     lambda: jalali(1299, 12, 29), None),
    ("the last Iranian year, and the next", lambda: jalali(1499, 1, 1), "2120-03-21", lambda: jalali(1500, 1, 1), None),
    ("months of 31 days", lambda: jalali(1403, 6, 31), "2024-09-21", lambda: jalali(1403, 7, 31), None),
    ("months of 30 days", lambda: jalali(1403, 7, 30), "2024-10-21", lambda: jalali(1403, 6, 32), None),
    ("the day behind a month of 31, and of 30", lambda: jalali(1403, 7, 1), "2024-09-22", lambda: jalali(1403, 9, 1),
     "2024-11-21"),
    ("the last month", lambda: jalali(1403, 12, 1), "2025-02-19", lambda: jalali(1403, 13, 1), None),
    ("the first month and day", lambda: jalali(1403, 1, 1), "2024-03-20",
     lambda: [jalali(1403, 0, 1), jalali(1403, 1, 0)], [None, None]),
    ("the leap day", lambda: jalali(1403, 12, 30), "2025-03-20", lambda: jalali(1402, 12, 30), None),
    ("the day behind a leap year, and behind another", lambda: jalali(1404, 1, 1), "2025-03-21",
     lambda: jalali(1402, 1, 1), "2023-03-21"),
    ("leap years of a cycle", lambda: [year for year in range(1380, 1413) if jalali(year, 12, 30)],
     [1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412], lambda: jalali(1379, 12, 30), "2001-03-20"),
    ("letters of a month of another language", lambda: month_of("maja", "de"), 5, lambda: month_of("sie", "de"), None),
    ("a short name that is read on any page", lambda: month_of("dec", "pl"), 12, lambda: month_of("gru", "de"), None),
    ("a short name where the language is not known", lambda: month_of("gru"), 12, lambda: month_of("xyz"), None),
    ("a name of two months", lambda: month_of("listopad", "hr"), 10, lambda: month_of("listopad", "pl"), 11),
    ("a half of the day", lambda: [*map(half_of, ("a.m.", "PM", "오전", "下午"))], [0, 1, 0, 1],
     lambda: [half_of("du.", language) for language in ("hu", "fr", None)], [1, None, None]),
])  # fmt: skip

MOMENTS = edges([
    ("a year of two figures", lambda: moment("3/5/89"), "2089-05-03", lambda: moment("3/5/90"), "1990-05-03"),
    ("figures of months, the day first", lambda: moment("5/12/2020"), "2020-12-05", lambda: moment("5/13/2020"),
     "2020-05-13"),
    ("figures of months, the month first", lambda: moment("12/5/2020", US), "2020-12-05",
     lambda: moment("13/5/2020", US), "2020-05-13"),
    ("full stops between figures", lambda: moment("12.5.2020", US), "2020-05-12", lambda: moment("5.13.2020", US),
     "2020-05-13"),
    ("a half of the day that puts the month first", lambda: moment("3/5/2020 10:00 am"), "2020-03-05T10:00:00",
     lambda: moment("3/5/2020 10:00"), "2020-05-03T10:00:00"),
    ("noon and midnight", lambda: moment("3 May 2020 12:05 pm"), "2020-05-03T12:05:00",
     lambda: moment("3 May 2020 12:05 am"), "2020-05-03T00:05:00"),
    ("an hour behind noon", lambda: moment("3 May 2020 1:05 pm"), "2020-05-03T13:05:00",
     lambda: moment("3 May 2020 13:05 pm"), "2020-05-03T13:05:00"),
    ("hours of a day", lambda: moment("3 May 2020 23:59"), "2020-05-03T23:59:00", lambda: moment("3 May 2020 24:01"),
     "2020-05-03"),
    ("minutes of an hour", lambda: moment("3 May 2020 10:59"), "2020-05-03T10:59:00",
     lambda: moment("3 May 2020 10:60"), "2020-05-03"),
    ("seconds of a minute, and a leap second", lambda: moment("2020-05-03T10:00:59"), "2020-05-03T10:00:59",
     lambda: moment("2020-05-03T10:00:60"), "2020-05-03T10:00:59"),
    ("parts of a second", lambda: moment("2020-05-03T10:00:00.5"), "2020-05-03T10:00:00.500000",
     lambda: moment("2020-05-03T10:00:00.123456789"), "2020-05-03T10:00:00.123456"),
    ("a zone of minutes", lambda: moment("2020-05-03T10:00-09:30"), "2020-05-03T10:00:00-09:30",
     lambda: moment("2020-05-03T10:00+05:60"), "2020-05-03T10:00:00"),
    ("a named zone", lambda: moment("3 May 2020 10:00 EDT"), "2020-05-03T10:00:00-04:00",
     lambda: moment("3 May 2020 10:00 ET"), "2020-05-03T10:00:00"),
    ("signs between a day and its time", lambda: moment(f"3 May 2020{' ' * 24}10:00"), "2020-05-03T10:00:00",
     lambda: moment(f"3 May 2020{' ' * 25}10:00"), "2020-05-03"),
    ("signs between a time and its day", lambda: moment(f"10:00{'-' * 24}3 May 2020"), "2020-05-03T10:00:00",
     lambda: moment(f"10:00{'-' * 25}3 May 2020"), "2020-05-03"),
    ("the last of two times before a day", lambda: moment("9:00, 10:00, 3 May 2020"), "2020-05-03T10:00:00",
     lambda: moment("9:00, room 10, 3 May 2020"), "2020-05-03"),
    ("a year of Thailand, and a far one", lambda: moment("3/5/2534"), "1991-05-03", lambda: moment("3/5/2532"), None),
    ("an era of Japan", lambda: moment("令和元年5月3日"), "2019-05-03", lambda: moment("令和2年5月3日"), "2020-05-03"),
    ("Roman months", lambda: moment("3 V 2020"), "2020-05-03", lambda: moment("3 XIII 2020"), None),
    ("a day between the name of its month and the year", lambda: moment("May 3, 2020"), "2020-05-03",
     lambda: moment("May 33, 2020"), None),
    ("a year before its month", lambda: moment("2020 May 3"), "2020-05-03", lambda: moment("1920 May 3"), None),
    ("a short year behind a month", lambda: moment("3 May ’20"), "2020-05-03", lambda: moment("3 May 20"), None),
    ("the first of two days", lambda: moment("3 May 2020, 4 May 2020"), "2020-05-03",
     lambda: moment("31 June 2020, 4 May 2020"), "2020-05-04"),
])  # fmt: skip


def told(words: str) -> list[tuple[str | None, str]]:
    return [(one.role, one.moment.iso) for one in read_dates(words)]


def named_up_to(words: str) -> str:
    return words[3 : start_of_dates(words, read_dates(words), 3)]


DATES = edges([
    ("signs between a word and its date", lambda: named_up_to("By Jana published    3 May 2020"), "Jana ",
     lambda: named_up_to("By Jana published     3 May 2020"), "Jana published     "),
    ("words of two dates", lambda: told("Published 3 May 2020, updated 4 May 2020"),
     [("published", "2020-05-03"), ("modified", "2020-05-04")], lambda: told("3 May 2020, 4 May 2020"),
     [(None, "2020-05-03"), (None, "2020-05-04")]),
    ("a word behind a date, in a script without spaces", lambda: told("2020年5月3日更新"), [("modified", "2020-05-03")],
     lambda: told("3 May 2020 updated"), [(None, "2020-05-03")]),
    ("a word of a longer word", lambda: role_of("Last updated:"), "modified", lambda: role_of("Last updatedly:"), None),
    ("a month that is a word of changes", lambda: told("3 maj 2020"), [(None, "2020-05-03")],
     lambda: told("maj 3 mai 2020"), [("modified", "2020-05-03")]),
    ("code points before the digit of a date at the beginning", lambda: is_dated_line("3 May 2020 Kora", frozenset()),
     True, lambda: is_dated_line("Kora 3 May 2020", frozenset()), False),
    ("a word in small letters beside a date", lambda: is_dated_line("3 May 2020 kora", frozenset({"kora"})), True,
     lambda: is_dated_line("3 May 2020 kora", frozenset()), False),
    ("the end of a sentence behind a date", lambda: is_dated_line("3 May 2020 Kora", frozenset()), True,
     lambda: is_dated_line("3 May 2020 Kora.", frozenset()), False),
])  # fmt: skip


def ago(words: str, language: str = "en") -> str | None:
    found = read_relative(words, language, dt.datetime(2020, 5, 3, 12, tzinfo=dt.UTC))
    return found.iso if found else None


AGO = edges([
    ("minutes and days ago", lambda: ago("5 minutes ago"), "2020-05-03T11:55:00+00:00", lambda: ago("2 days ago"),
     "2020-05-01"),
    ("yesterday and today", lambda: ago("yesterday"), "2020-05-02", lambda: ago("today"), "2020-05-03"),
    ("an hour ago, in a word and in figures", lambda: ago("an hour ago"), "2020-05-03T11:00:00+00:00",
     lambda: ago("1 hour ago"), "2020-05-03T11:00:00+00:00"),
    ("a word of another language", lambda: ago("vor 2 Stunden", "de"), "2020-05-03T10:00:00+00:00",
     lambda: ago("vor 2 Stunden", "fr"), None),
])  # fmt: skip


def credit(words: str) -> CreditNames:
    return read_names(words, PHOTO)


def cut(caption: str) -> str | None:
    found = inline_credit(caption, PHOTO)
    return caption[found.start : found.end] if found else None


CREDITS = edges([
    ("code points before the colon of a credit", lambda: begins_as_credit(f"Photo {'a' * 17}:Kora", PHOTO), False,
     lambda: begins_as_credit("Photo:Kora Lupu", PHOTO), True),
    ("words behind the colon of a credit", lambda: begins_as_credit(f"Photo: {line(12)}", PHOTO), True,
     lambda: begins_as_credit(f"Photo: {line(13)}", PHOTO), False),
    ("code points of what begins as a credit", lambda: begins_as_credit(sized(120, "Photo: Kora", "a")[:120], PHOTO),
     False, lambda: begins_as_credit(f"Photo: {'K' * 113}", PHOTO), True),
    ("the end of what begins as a credit", lambda: begins_as_credit("Photo: Kora", PHOTO), True,
     lambda: [begins_as_credit(f"Photo: Kora{end}", PHOTO) for end in ".?!…:"], [False] * 5),
    ("a credit word with a comma", lambda: credit("Image source, Kora")[:3], ("image source", True, ("Kora",)),
     lambda: credit("Photo, Kora")[:2], ("", False)),
    ("a credit word without a mark", lambda: credit("Photo Kora")[:3], ("photo", False, ("Kora",)),
     lambda: credit("Photos Kora")[:2], ("", False)),
    ("a sign of copyright before names and behind", lambda: credit("© 2020 Kora")[:3], ("", True, ("Kora",)),
     lambda: credit("Kora ©")[:2], ("", True)),
    ("who passed a picture on", lambda: credit("Kora via Lupu").distributor, "Lupu",
     lambda: credit("Kora Via").distributor, None),
    ("what suppliers add", lambda: credit("Photo: Kora Lupu/Handout").names, ("Kora Lupu",),
     lambda: credit("Photo: Kora Lupu/Zozo").names, ("Kora Lupu", "Zozo")),
    ("a full stop behind a credit", lambda: is_credit("Photo: Kora Lupu.", PHOTO), True,
     lambda: is_credit("Kora Lupu/Reuters.", PHOTO), False),
    ("a question and a colon", lambda: is_credit("Photo: Kora Lupu", PHOTO), True,
     lambda: [is_credit(f"Photo: Kora Lupu{end}", PHOTO) for end in "?!:-"], [False] * 4),
    ("a credit in brackets at the end of a caption", lambda: cut("It is late. (Photo: Kora Lupu)"), "Photo: Kora Lupu",
     lambda: cut("It is late. (in a photo)"), None),
    ("a credit behind a sentence", lambda: cut("It is late. Photo: Kora Lupu"), "Photo: Kora Lupu",
     lambda: cut("It is late. Kora Lupu"), None),
    ("an agency behind a sentence, alone and beside another", lambda: cut("It is late. Kora Lupu/Reuters"),
     "Kora Lupu/Reuters", lambda: cut("It is late. Reuters"), None),
])  # fmt: skip

ALL: list[Edge] = [*CALENDARS, *MOMENTS, *DATES, *AGO, *CREDITS]


@pytest.mark.parametrize("edge", ALL, ids=names(ALL))
def test_a_line_is_read_otherwise_one_step_on(edge: Edge) -> None:
    edge.check()
