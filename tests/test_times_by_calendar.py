"""Expressions whose value a calendar tells: each is written for many days, and has to give what the calendar says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from newsparse.annotation.times import find_times

ANCHORS = [
    dt.date(2024, 1, 1), dt.date(2024, 2, 29), dt.date(2024, 3, 31), dt.date(2024, 6, 19), dt.date(2024, 7, 6),
    dt.date(2024, 8, 25), dt.date(2024, 9, 30), dt.date(2024, 12, 31), dt.date(2025, 5, 15), dt.date(2023, 11, 3),
]  # fmt: skip
WEDNESDAY = dt.date(2024, 6, 19)
ONE_DAY = dt.timedelta(days=1)
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
}
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}


def values(text: str, language: str, anchor: dt.date | None = WEDNESDAY) -> list[str]:
    return [found.value for found in find_times(text, language, anchor)]


def month_from(day: dt.date, steps: int) -> tuple[int, int]:
    """Return year and month so many months away."""
    year, month = divmod(day.year * 12 + day.month - 1 + steps, 12)
    return year, month + 1


def week(day: dt.date) -> str:
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02}"


def quarter(day: dt.date, steps: int) -> str:
    year, number = divmod(day.year * 4 + (day.month - 1) // 3 + steps, 4)
    return f"{year}-Q{number + 1}"


def month(day: dt.date, steps: int) -> str:
    return "{}-{:02}".format(*month_from(day, steps))


UNITS: dict[str, tuple[dict[str, tuple[str, str, str]], Callable[[dt.date, int], str]]] = {
    "week": (
        {"en": ("last week", "this week", "next week"),
         "fr": ("la semaine dernière", "cette semaine", "la semaine prochaine"),
         "de": ("letzte Woche", "diese Woche", "nächste Woche")},
        lambda day, way: week(day + 7 * way * ONE_DAY),
    ),
    "month": (
        {"en": ("last month", "this month", "next month"), "fr": ("le mois dernier", "ce mois-ci", "le mois prochain"),
         "de": ("letzten Monat", "diesen Monat", "nächsten Monat")},
        month,
    ),
    "quarter": (
        {"en": ("last quarter", "this quarter", "next quarter"),
         "fr": ("le trimestre dernier", "ce trimestre", "le trimestre prochain"),
         "de": ("letztes Quartal", "dieses Quartal", "nächstes Quartal")},
        quarter,
    ),
    "year": (
        {"en": ("last year", "this year", "next year"), "fr": ("l’année dernière", "cette année", "l’année prochaine"),
         "de": ("letztes Jahr", "dieses Jahr", "nächstes Jahr")},
        lambda day, way: str(day.year + way),
    ),
    "decade": (
        {"en": ("last decade", "this decade", "next decade")},
        lambda day, way: f"{day.year // 10 + way}X",
    ),
    "century": (
        {"en": ("last century", "this century", "next century")},
        lambda day, way: f"{day.year // 100 + way}XX",
    ),
    "day": (
        {"en": ("yesterday", "today", "tomorrow"), "fr": ("hier", "aujourd’hui", "demain"),
         "de": ("gestern", "heute", "morgen")},
        lambda day, way: (day + way * ONE_DAY).isoformat(),
    ),
}  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("way", [-1, 0, 1])
def test_last_this_and_next_are_counted_on_the_calendar(unit: str, way: int) -> None:
    words, expected = UNITS[unit]

    for language, forms in words.items():
        for anchor in ANCHORS:
            assert values(f"{forms[way + 1]}.", language, anchor) == [expected(anchor, way)], (language, anchor)


AWAY = {
    "en": (
        "{n} {unit} ago",
        "She will leave in {n} {unit}",
        {"D": "days", "W": "weeks", "M": "months", "Y": "years", "DE": "decades"},
    ),
    "fr": ("il y a {n} {unit}", "dans {n} {unit}", {"D": "jours", "W": "semaines", "M": "mois", "Y": "ans"}),
    "de": ("vor {n} {unit}", "in {n} {unit}", {"D": "Tagen", "W": "Wochen", "M": "Monaten", "Y": "Jahren"}),
}


def away(anchor: dt.date, unit: str, steps: int) -> str:
    """Return the date that lies so many units away, as precise as the unit."""
    if unit == "D":
        return (anchor + steps * ONE_DAY).isoformat()
    if unit == "W":
        return week(anchor + 7 * steps * ONE_DAY)
    return month(anchor, steps) if unit == "M" else str(anchor.year + (10 if unit == "DE" else 1) * steps)


@pytest.mark.parametrize("language", AWAY)
@pytest.mark.parametrize("count", [2, 3, 5, 11, 20])
def test_what_lies_an_amount_away_is_counted_on_the_calendar(language: str, count: int) -> None:
    ago, ahead, units = AWAY[language]

    for unit, word in units.items():
        for anchor in ANCHORS:
            for form, way in ((ago, -1), (ahead, 1)):
                text = f"{form.format(n=count, unit=word)}."
                assert values(text, language, anchor) == [away(anchor, unit, way * count)], (text, anchor)


@pytest.mark.parametrize(
    ("text", "language"),
    [("il y a deux ans et demi", "fr"), ("vor zweieinhalb Jahren", "de"), ("two and a half years ago", "en")],
)
def test_half_a_year_more_is_counted_in_months(text: str, language: str) -> None:
    for anchor in ANCHORS:
        assert values(text, language, anchor) == [month(anchor, -30)]


WEEKDAYS = {
    "en": {"last": "last {}", "next": "next {}", "past": "She signed on {}", "future": "She will sign on {}"},
    "fr": {"last": "{} dernier", "next": "{} prochain", "past": "Elle a signé {}", "future": "Elle signera {}"},
    "de": {"last": "letzten {}", "next": "nächsten {}", "past": "Sie unterschrieb am {}",
           "future": "Sie wird am {} unterschreiben"},
}  # fmt: skip


@pytest.mark.parametrize("language", WEEKDAYS)
@pytest.mark.parametrize("number", range(7))
def test_a_weekday_is_the_nearest_on_its_side(language: str, number: int) -> None:
    name = DAYS[language][number]
    for anchor in ANCHORS:
        back = (anchor.weekday() - number) % 7
        expected = {
            "last": anchor - (back or 7) * ONE_DAY,
            "next": anchor + (7 - back) * ONE_DAY,
            "past": anchor - back * ONE_DAY,
            "future": anchor + ((7 - back) % 7) * ONE_DAY,
        }
        for side, form in WEEKDAYS[language].items():
            assert values(f"{form.format(name)}.", language, anchor) == [expected[side].isoformat()], (side, anchor)


@pytest.mark.parametrize("number", range(7))
def test_this_weekday_is_the_nearest_one(number: int) -> None:
    for anchor in ANCHORS:
        back = (anchor.weekday() - number) % 7
        day = anchor - back * ONE_DAY if back < 4 else anchor + (7 - back) * ONE_DAY

        assert values(f"this {DAYS['en'][number]}.", "en", anchor) == [day.isoformat()], anchor


@pytest.mark.parametrize("anchor", [WEDNESDAY + n * ONE_DAY for n in range(7)], ids=str)
@pytest.mark.parametrize(("form", "way"), [("They met this weekend.", -1), ("They will meet this weekend.", 1)])
def test_this_weekend_is_the_last_one_until_wednesday_where_the_clause_looks_back(
    anchor: dt.date, form: str, way: int
) -> None:
    is_last = way < 0 and anchor.isoweekday() <= 3

    assert values(form, "en", anchor) == [f"{week(anchor - 7 * is_last * ONE_DAY)}-WE"]


@pytest.mark.parametrize("anchor", [WEDNESDAY + n * ONE_DAY for n in range(7)], ids=str)
def test_the_weekend_is_the_last_one_but_on_its_own_days_and_ahead(anchor: dt.date) -> None:
    own = week(anchor)
    last = own if anchor.isoweekday() >= 6 else week(anchor - 7 * ONE_DAY)

    assert values("They met over the weekend.", "en", anchor) == [f"{last}-WE"]
    assert values("They will meet at the weekend.", "en", anchor) == [f"{own}-WE"]


@pytest.mark.parametrize("language", MONTHS)
@pytest.mark.parametrize("number", range(1, 13))
def test_a_day_of_a_month_is_the_nearest_on_the_side_that_the_clause_looks_to(language: str, number: int) -> None:
    forms = {
        "en": ("She signed on 10 {}.", "She will sign on 10 {}."),
        "fr": ("Elle a signé le 10 {}.", "Elle signera le 10 {}."),
        "de": ("Sie hat am 10. {} unterschrieben.", "Sie wird am 10. {} unterschreiben."),
    }[language]
    for anchor in ANCHORS:
        options = [dt.date(anchor.year + n, number, 10) for n in (-1, 0, 1)]
        past = max(day for day in options if day <= anchor)
        future = min(day for day in options if day >= anchor)
        name = MONTHS[language][number - 1]
        soon = dt.timedelta(0) < future - anchor < dt.timedelta(days=92) and anchor - past > dt.timedelta(days=270)

        assert values(forms[0].format(name), language, anchor) == [(future if soon else past).isoformat()], anchor
        assert values(forms[1].format(name), language, anchor) == [future.isoformat()], anchor


@pytest.mark.parametrize("number", range(1, 13))
def test_a_month_is_the_last_one_in_the_past_unless_it_is_near_ahead(number: int) -> None:
    name = MONTHS["fr"][number - 1]
    for anchor in ANCHORS:
        ahead = (number - anchor.month) % 12
        past = month(anchor, ahead if ahead <= 2 else ahead - 12)

        assert values(f"Elle a signé en {name}.", "fr", anchor) == [past], anchor
        assert values(f"Elle signera en {name}.", "fr", anchor) == [month(anchor, ahead)], anchor


FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


@pytest.mark.parametrize("name", SEASONS)
@pytest.mark.parametrize("month_of_anchor", range(1, 13))
def test_last_and_next_seasons_are_over_or_have_not_begun(name: str, month_of_anchor: int) -> None:
    anchor = dt.date(2024, month_of_anchor, 15)
    begins = [dt.date(year, FIRST_MONTH[name], 1) for year in range(2021, 2027)]
    ends = {day: dt.date(*month_from(day, 3), 1) for day in begins}
    last = max(day for day in begins if ends[day] <= anchor)
    following = min(day for day in begins if day > anchor)

    assert values(f"last {SEASONS[name]}.", "en", anchor) == [f"{last.year}-{name}"]
    assert values(f"next {SEASONS[name]}.", "en", anchor) == [f"{following.year}-{name}"]


@pytest.mark.parametrize("hour", range(24))
def test_clock_times_are_of_their_half_of_the_day(hour: int) -> None:
    half, shown = ("a.m." if hour < 12 else "p.m."), hour % 12 or 12

    assert values(f"They met at {shown}:30 {half} and left.", "en") == [f"2024-06-19T{hour:02}:30"]
    assert values(f"Elle est partie à {hour}h05.", "fr") == [f"2024-06-19T{hour:02}:05"]
    assert values(f"Sie kam um {hour}.45 Uhr an.", "de") == [f"2024-06-19T{hour:02}:45"]


@pytest.mark.parametrize(("hour", "expected"), [(7, "19:00"), (11, "23:00"), (12, "12:00")])
def test_an_hour_of_the_evening_is_behind_noon(hour: int, expected: str) -> None:
    assert values(f"à {hour} heures du soir", "fr") == [f"2024-06-19T{expected}"]


@pytest.mark.parametrize(("clock", "count"), [("23:59", 1), ("23:60", 0), ("24:00", 1), ("24:01", 0), ("25:00", 0)])
def test_clocks_end_at_midnight(clock: str, count: int) -> None:
    assert len(values(f"They met at {clock} in town.", "en")) == count


def in_french(number: int) -> str:
    """Write a number below a hundred."""
    units = (
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
        "dix-sept dix-huit dix-neuf"
    ).split()
    if number < 20:
        return units[number]
    tens = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 7: "soixante", 8: "quatre-vingt"}
    ten = min(number // 10, 8)
    base = ten - 1 if ten == 7 else ten
    rest = number - 10 * base
    if rest == 0:
        return tens[ten] + ("s" if ten == 8 else "")
    joint = " et " if rest in (1, 11) and ten < 8 else "-"
    return tens[ten] + joint + units[rest]


def in_english(number: int) -> str:
    """Write a number below a hundred."""
    units = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen"
    ).split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    if number < 20:
        return units[number]
    return tens[number // 10 - 2] + (f"-{units[number % 10]}" if number % 10 else "")


def in_german(number: int) -> str:
    """Write a number below a hundred."""
    units = (
        "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
        "siebzehn achtzehn neunzehn"
    ).split()
    tens = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
    if number < 20:
        return units[number]
    unit = "ein" if number % 10 == 1 else units[number % 10]
    return (f"{unit}und" if number % 10 else "") + tens[number // 10 - 2]


@pytest.mark.parametrize("number", range(2, 100))
def test_numbers_are_read_in_words(number: int) -> None:
    assert values(f"pendant {in_french(number)} jours", "fr") == [f"P{number}D"]
    assert values(f"for {in_english(number)} days", "en") == [f"P{number}D"]
    assert values(f"{in_german(number)} Tage lang", "de") == [f"P{number}D"]


@pytest.mark.parametrize(
    ("words", "language", "number"),
    [
        ("two hundred", "en", 200), ("three hundred", "en", 300), ("four thousand", "en", 4_000),
        ("five thousand two hundred", "en", 5_200), ("1,200", "en", 1_200), ("deux cents", "fr", 200),
        ("trois cent douze", "fr", 312), ("quatre mille", "fr", 4_000), ("mille deux cents", "fr", 1_200),
        ("1.200", "de", 1_200), ("zweihundert", "de", 200), ("zwölf", "de", 12), ("250", "en", 250),
    ],
)  # fmt: skip
def test_larger_numbers_are_read_too(words: str, language: str, number: int) -> None:
    unit = {"en": "days", "fr": "jours", "de": "Tage"}[language]

    assert values(f"{words} {unit}", language) == [f"P{number}D"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        # bare years are of our time, stated ones of the last centuries
        ("in 1949.", "en", ["1949"]), ("By 1400 it stood.", "en", ["1400"]), ("By 1399 it stood.", "en", []),
        ("in 2100.", "en", ["2100"]), ("in 2101.", "en", []), ("It opened, 1950.", "en", ["1950"]),
        ("It opened, 1949.", "en", []), ("It opens, 2049.", "en", ["2049"]), ("It opens, 2050.", "en", []),
        # years of two figures
        ("en mai 40", "fr", ["1940-05"]), ("le 3 mai 39", "fr", ["2024-05-03"]), ("am 19.06.34", "de", ["2034-06-19"]),
        ("am 19.06.35", "de", ["1935-06-19"]),
        # the order of figures
        ("le 12/06/2024", "fr", ["2024-06-12"]), ("on 6/12/2024", "en", ["2024-06-12"]),
        ("on 13/6/2024", "en", ["2024-06-13"]), ("on 12.6.2024", "en", ["2024-06-12"]),
        # what the calendar does not have
        ("le 31 juin 2024", "fr", ["2024"]), ("le 29 février 2024", "fr", ["2024-02-29"]),
        ("on 31 May 2024", "en", ["2024-05-31"]), ("on 2024-06-31", "en", []), ("on 2024-06-30", "en", ["2024-06-30"]),
        # quarters, halves, centuries, decades
        ("in the fourth quarter of 2023", "en", ["2023-Q4"]), ("in the fifth quarter of 2023", "en", ["2023"]),
        ("in the second half of 2023", "en", ["2023-H2"]), ("au premier semestre 2023", "fr", ["2023-H1"]),
        ("in the 21st century", "en", ["20XX"]), ("im 30. Jahrhundert", "de", ["29XX"]),
        ("im 31. Jahrhundert", "de", []),
        ("in the 1960s", "en", ["196X"]), ("in the 100s", "en", []), ("in the early 90s", "en", ["199X"]),
        ("in the 1390s", "en", []), ("in the 1400s", "en", ["140X"]), ("in the 1965s", "en", []),
        ("for 5 1/2 hours", "en", ["PT5H30M"]), ("dans les années 20", "fr", ["202X"]),
        ("dans les années 30", "fr", ["193X"]),
        # lists and spans
        ("from December to February 2023", "en", ["2022-12", "2023-02"]),
        ("from February to March 2023", "en", ["2023-02", "2023-03"]),
        ("du 3 au 5 mai 2021", "fr", ["2021-05-03", "2021-05-05"]),
        ("on May 3 and 4, 2021", "en", ["2021-05-03", "2021-05-04"]),
        # times with their date
        ("2024-06-19T13:37:00", "en", ["2024-06-19T13:37"]),
    ],
)  # fmt: skip
def test_what_is_a_date_and_which_one(text: str, language: str, expected: list[str]) -> None:
    assert [
        value.removesuffix(":00") if value.count(":") > 1 else value for value in values(text, language)
    ] == expected


@pytest.mark.parametrize("unit", ["D", "W", "M", "Y"])
def test_without_an_anchor_only_the_side_is_known(unit: str) -> None:
    ago, ahead, units = AWAY["fr"]

    assert values(ago.format(n=3, unit=units[unit]), "fr", None) == ["PAST_REF"]
    assert values(ahead.format(n=3, unit=units[unit]), "fr", None) == ["FUTURE_REF"]


def test_the_next_day_is_counted_from_the_day_told_last() -> None:
    for day in ANCHORS:
        text = f"She came on {day.day} {MONTHS['en'][day.month - 1]} {day.year}. The next day she left."

        assert values(text, "en") == [day.isoformat(), (day + ONE_DAY).isoformat()]


EASTERS = [
    dt.date(1818, 3, 22), dt.date(1886, 4, 25), dt.date(1943, 4, 25), dt.date(1954, 4, 18), dt.date(1981, 4, 19),
    dt.date(1999, 4, 4), dt.date(2000, 4, 23), dt.date(2008, 3, 23), dt.date(2011, 4, 24), dt.date(2019, 4, 21),
    dt.date(2024, 3, 31), dt.date(2038, 4, 25), dt.date(2049, 4, 18), dt.date(2076, 4, 19), dt.date(2100, 3, 28),
    dt.date(2285, 3, 22), dt.date(2299, 4, 16),
]  # fmt: skip
"""Some of the earliest and latest, of centuries with and without a leap day, and the exceptions of the rule."""


def test_feasts_are_counted_from_easter() -> None:
    told = {"Good Friday": -2, "Easter": 0, "Easter Sunday": 0, "Easter Monday": 1, "Pentecost": 49}

    for day in EASTERS:
        for name, days in told.items():
            assert values(f"on {name} {day.year}.", "en") == [(day + days * ONE_DAY).isoformat()], (name, day)


NTH = {"Labor Day": (9, 0, 1), "Columbus Day": (10, 0, 2), "Presidents Day": (2, 0, 3), "Thanksgiving": (11, 3, 4)}


def test_feasts_are_counted_by_weekdays_of_a_month() -> None:
    for year in range(2018, 2026):
        for name, (number, weekday, nth) in NTH.items():
            days = [day for day in all_days(year, number) if day.weekday() == weekday]
            assert values(f"on {name} {year}.", "en") == [days[nth - 1].isoformat()], (name, year)
        mondays = [day for day in all_days(year, 5) if day.weekday() == 0]
        assert values(f"on Memorial Day {year}.", "en") == [mondays[-1].isoformat()], year


def all_days(year: int, number: int) -> list[dt.date]:
    """Return the days of a month."""
    days = [dt.date(year, number, 1) + n * ONE_DAY for n in range(31)]
    return [day for day in days if day.month == number]


def test_a_feast_without_a_year_is_the_nearest_on_the_side_that_the_clause_looks_to() -> None:
    for anchor in ANCHORS:
        feasts = [dt.date(anchor.year + n, 12, 25) for n in (-1, 0, 1)]
        past, future = max(day for day in feasts if day <= anchor), min(day for day in feasts if day >= anchor)

        assert values("She came at Christmas.", "en", anchor) == [past.isoformat()], anchor
        assert values("She will come at Christmas.", "en", anchor) == [future.isoformat()], anchor
    assert values("She came at Christmas.", "en", None) == []
    assert values("She came at Christmas 2019.", "en", None) == ["2019-12-25"]


@pytest.mark.parametrize("name", SEASONS)
def test_this_season_is_that_of_the_year_and_the_season_is_the_last_where_the_clause_looks_back(name: str) -> None:
    for number in range(1, 13):
        anchor = dt.date(2024, number, 15)
        year = 2023 if name == "WI" and number < 3 else 2024  # a winter is of the year in which it began
        has_begun = year == 2023 or number >= FIRST_MONTH[name]

        assert values(f"Rain this {SEASONS[name]}.", "en", anchor) == [f"{year}-{name}"], anchor
        assert values(f"She came this {SEASONS[name]}.", "en", anchor) == [f"{year}-{name}"], anchor
        assert values(f"She will come in the {SEASONS[name]}.", "en", anchor) == [f"{year}-{name}"], anchor
        assert values(f"She came in the {SEASONS[name]}.", "en", anchor) == [f"{year - (not has_begun)}-{name}"], anchor


WEEKS = [
    ("the first week of May 2021", "START", "2021-05", False),
    ("the second week of May 2021", "MID", "2021-05", False),
    ("the third weekend of May 2021", "MID", "2021-05", False),
    ("the last week of May 2021", "END", "2021-05", False),
    ("the first days of May 2021", "START", "2021-05", False),
    ("the last weekend in May", "END", "2024-05", True),
    ("the first week of October", "START", "2023-10", True),
]


@pytest.mark.parametrize(("text", "mod", "value", "is_counted"), WEEKS)
def test_a_week_of_a_month_is_its_beginning_its_middle_or_its_end(
    text: str, mod: str, value: str, *, is_counted: bool
) -> None:
    (time,) = find_times(f"{text}.", "en", WEDNESDAY)

    assert (time.mod, time.value, time.anchor is not None) == (mod, value, is_counted)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a day of a week, but of no other unit
        ("on Friday last week.", ["2024-06-14"]), ("on Monday this week.", ["2024-06-17"]),
        ("on Sunday next week.", ["2024-06-30"]), ("on Friday last month.", ["2024-06-14", "2024-05"]),
        ("on Friday next year.", ["2024-06-14", "2025"]), ("the first month of May.", ["2024-05"]),
        # the year in which a day is of a day of the week, where one of three is
        ("on Tuesday 3 October.", ["2023-10-03"]), ("on Friday 3 October.", ["2025-10-03"]),
        ("on Thursday 3 October.", ["2024-10-03"]), ("on Monday 3 October.", ["2024-10-03"]),
        # leap days
        ("on 28 and 29 February 2023.", ["2023-02-28"]), ("on 28 and 29 February 2024.", ["2024-02-28", "2024-02-29"]),
    ],
)  # fmt: skip
def test_days_of_weeks_and_years(text: str, expected: list[str]) -> None:
    assert values(text, "en") == expected


def test_days_without_a_year_or_an_anchor_may_be_leap_days() -> None:
    assert values("on 28 and 29 February.", "en", None) == ["XXXX-02-28", "XXXX-02-29"]
    assert values("on 29 and 30 February.", "en", None) == ["XXXX-02-29"]


def test_the_day_itself_is_on_either_side() -> None:
    for day in ANCHORS:
        name = f"{day.day} {MONTHS['en'][day.month - 1]}"

        assert values(f"She signed on {name}.", "en", day) == [day.isoformat()]
        assert values(f"She will sign on {name}.", "en", day) == [day.isoformat()]
        assert values(f"Rain on {name}.", "en", day) == [day.isoformat()]


def test_last_and_next_months_are_those_before_and_behind_the_anchors() -> None:
    for anchor in ANCHORS:
        for number, name in enumerate(MONTHS["en"], 1):
            last = anchor.year - (number >= anchor.month)
            following = anchor.year + (number <= anchor.month)

            assert values(f"last {name}.", "en", anchor) == [f"{last}-{number:02}"], (name, anchor)
            assert values(f"next {name}.", "en", anchor) == [f"{following}-{number:02}"], (name, anchor)
            assert values(f"this {name}.", "en", anchor) == [f"{anchor.year}-{number:02}"], (name, anchor)


def test_figures_behind_a_day_count_what_follows_them_or_are_a_year() -> None:
    told = {
        "le 3 mai 98": ["1998-05-03"], "le 3 mai 98.": ["1998-05-03"], "le 3 mai 98, il pleut": ["1998-05-03"],
        "le 3 mai 98 personnes sont venues": ["2024-05-03"], "le 3 mai 98 jours": ["2024-05-03", "P98D"],
        "le 3 mai 39": ["2024-05-03"], "en mai 98": ["1998-05"], "en mai 98 personnes": ["2024-05"],
        "en mai 39 personnes": ["2024-05"],
    }  # fmt: skip

    assert {text: values(text, "fr") for text in told} == told


def test_a_full_stop_belongs_to_a_month_that_is_cut_short_and_to_no_other() -> None:
    told = {"She came in Jan.": "Jan.", "She came in May.": "May", "She came at 10 a.m.": "10 a.m.",
            "She came in 2021.": "2021", "She came on 3 Sept.": "3 Sept."}  # fmt: skip

    assert {text: find_times(text, "en", WEDNESDAY)[-1].span.of(text) for text in told} == told


def test_figures_may_be_joined_to_the_adjective_of_a_unit() -> None:
    assert values("die 3-tägige Reise", "de") == ["P3D"]
    assert values("die zweiwöchige Reise", "de") == ["P2W"]
