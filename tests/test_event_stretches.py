"""How long an event went on: ranges, "since", "until" and amounts of time that end or begin today."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import EventTime, Precision, TimeResolution

WRITTEN = dt.date(2031, 5, 14)  # a Wednesday
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
}
TOLD = {
    "en": "Norway bombed Denmark {}.",
    "fr": "La Norvège a bombardé le Danemark {}.",
    "de": "Norwegen bombardierte Dänemark {}.",
}
RANGES = {
    "en": ("from {} to {}", "from {} until {}", "between {} and {}", "from {} through {}"),
    "fr": ("du {} au {}", "entre le {} et le {}", "du {} jusqu'au {}"),
    "de": ("vom {} bis {}", "vom {} bis zum {}", "zwischen dem {} und dem {}"),
}
SINCE = {"en": "since {}", "fr": "depuis le {}", "de": "seit dem {}"}
PAST = {
    "en": "for the past {} weeks",
    "fr": "ces {} dernières semaines",
    "de": "in den vergangenen {} Wochen",
}
LANGUAGES = st.sampled_from(sorted(TOLD))
DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2031, 5, 10))


def when(text: str, language: str = "en", written: dt.date = WRITTEN) -> EventTime | None:
    event, *_ = newsparse.parse(text, kind="body", language=language, captured_at=written, plugins=()).events
    return event.when


def days(time: EventTime | None) -> tuple[dt.date, dt.date] | None:
    return (time.start, time.end) if time else None


def written_out(day: dt.date, language: str) -> str:
    """Return a day with month and year as a language writes it."""
    month = MONTHS[language][day.month - 1]
    return f"{day.day}{'.' * (language == 'de')} {month} {day.year}"


@settings(deadline=None, max_examples=60)
@given(LANGUAGES, st.integers(0, 3), DAYS, st.integers(1, 400))
def test_a_range_is_all_from_its_first_day_to_its_last(language: str, which: int, first: dt.date, more: int) -> None:
    last = first + dt.timedelta(days=more)
    words = RANGES[language][which % len(RANGES[language])]
    written = (written_out(day, language) for day in (first, last))

    found = when(TOLD[language].format(words.format(*written)), language)

    assert days(found) == (first, last)
    assert found
    assert (found.precision, found.resolution) == (Precision.RANGE, TimeResolution.EXPLICIT)


@settings(deadline=None, max_examples=40)
@given(LANGUAGES, DAYS)
def test_what_is_told_since_a_day_goes_on_until_publication(language: str, first: dt.date) -> None:
    found = when(TOLD[language].format(SINCE[language].format(written_out(first, language))), language)

    assert days(found) == (first, WRITTEN)
    assert found
    assert found.precision is Precision.RANGE


@settings(deadline=None, max_examples=30)
@given(LANGUAGES, st.integers(2, 40), DAYS)
def test_past_weeks_end_on_the_day_of_publication(language: str, weeks: int, written: dt.date) -> None:
    found = when(TOLD[language].format(PAST[language].format(weeks)), language, written)

    assert days(found) == (written - dt.timedelta(weeks=weeks), written)


@settings(deadline=None, max_examples=30)
@given(LANGUAGES, DAYS, st.integers(0, 3000))
def test_a_day_alone_is_that_day_whenever_it_was_written(language: str, day: dt.date, later: int) -> None:
    on = {"en": "on", "fr": "le", "de": "am"}[language]
    text = TOLD[language].format(f"{on} {written_out(day, language)}")

    assert days(when(text, language, day + dt.timedelta(days=later))) == (day, day)


@pytest.mark.parametrize(
    ("language", "words", "first", "last"),
    [
        ("en", "from 3 to 5 May", "2031-05-03", "2031-05-05"),
        ("en", "between 3 and 5 May", "2031-05-03", "2031-05-05"),
        ("en", "May 3-5", "2031-05-03", "2031-05-05"),
        ("en", "from Monday to Wednesday", "2031-05-12", "2031-05-14"),
        ("en", "Monday through Wednesday", "2031-05-12", "2031-05-14"),
        ("en", "from March to May 2023", "2023-03-01", "2023-05-31"),
        ("en", "from December to February 2023", "2022-12-01", "2023-02-28"),
        ("en", "from 1940 to 1945", "1940-01-01", "1945-12-31"),
        ("en", "from 28 April until 3 May", "2031-04-28", "2031-05-03"),
        ("en", "since Monday", "2031-05-12", "2031-05-14"),
        ("en", "since the beginning of May", "2031-05-01", "2031-05-14"),
        ("fr", "de mars à mai 2023", "2023-03-01", "2023-05-31"),
        ("fr", "d'avril à mai 2023", "2023-04-01", "2023-05-31"),
        ("fr", "du 3 au 5 mai", "2031-05-03", "2031-05-05"),
        ("fr", "de lundi à mercredi", "2031-05-12", "2031-05-14"),
        ("fr", "depuis trois semaines", "2031-04-23", "2031-05-14"),
        ("fr", "depuis deux mois", "2031-03-14", "2031-05-14"),
        ("fr", "depuis septembre", "2030-09-01", "2031-05-14"),
        ("de", "von März bis Mai 2023", "2023-03-01", "2023-05-31"),
        ("de", "vom 3. bis 5. Mai", "2031-05-03", "2031-05-05"),
        ("de", "seit Montag", "2031-05-12", "2031-05-14"),
        ("de", "seit drei Jahren", "2028-05-14", "2031-05-14"),
        ("de", "von Montag bis Mittwoch", "2031-05-12", "2031-05-14"),
    ],
)
def test_words_that_make_a_stretch(language: str, words: str, first: str, last: str) -> None:
    found = when(TOLD[language].format(words), language)

    assert days(found) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    assert found
    assert found.precision is Precision.RANGE


@pytest.mark.parametrize(
    ("words", "first", "last", "precision"),
    [
        ("in 2023", "2023-01-01", "2023-12-31", Precision.YEAR),
        ("in April", "2031-04-01", "2031-04-30", Precision.MONTH),
        ("on 3 and 5 May", "2031-05-03", "2031-05-03", Precision.DAY),
        ("on Monday and Tuesday", "2031-05-12", "2031-05-12", Precision.DAY),
        ("since Wednesday", "2031-05-14", "2031-05-14", Precision.DAY),
    ],
)
def test_an_interval_in_which_an_event_lies_is_no_stretch(
    words: str, first: str, last: str, precision: Precision
) -> None:
    found = when(TOLD["en"].format(words))

    assert days(found) == (dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    assert found
    assert found.precision is precision


@pytest.mark.parametrize("words", ["for three weeks", "in two days", "for hours"])
def test_an_amount_of_time_without_an_end_dates_nothing(words: str) -> None:
    assert when(TOLD["en"].format(words)) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Norway attacked Denmark on Monday, the biggest attack since 2011."),
        ("en", "On Monday Norway attacked Denmark for the first time since 2011."),
        ("fr", "La Norvège a attaqué lundi le Danemark pour la première fois depuis 2011."),
        ("de", "Norwegen hat am Montag Dänemark zum ersten Mal seit 2011 angegriffen."),
    ],
)
def test_since_behind_a_record_dates_nothing(language: str, text: str) -> None:
    assert days(when(text, language)) == (dt.date(2031, 5, 12), dt.date(2031, 5, 12))


def test_without_a_day_of_publication_since_is_the_day_that_is_named() -> None:
    [event] = newsparse.parse("Norway bombed Denmark since 3 May 2030.", kind="body", language="en").events

    assert days(event.when) == (dt.date(2030, 5, 3), dt.date(2030, 5, 3))


def test_a_range_is_written_to_plover_with_both_its_days() -> None:
    text = TOLD["en"].format("from 3 to 5 May")
    article = newsparse.parse(text, kind="body", language="en", captured_at=WRITTEN)

    [record] = newsparse.plover_records(article)

    assert (record["date"], record["enddate"]) == ("2031-05-03", "2031-05-05")
    assert newsparse.Article.from_json(article.to_json()) == article


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Drivers have been striking in Oslo for the past three weeks.", dt.date(2031, 4, 23)),
        ("Drivers protested in Oslo, which has had no mayor for the past three weeks.", None),
    ],
)
def test_an_amount_of_time_belongs_to_its_own_part_of_the_sentence(text: str, first: dt.date | None) -> None:
    found = when(text)

    assert (found and found.start) == first


def test_since_before_a_genitive_is_the_day_of_what_is_named() -> None:
    assert days(when("Since Monday's attack by Norway on Denmark, the port is closed.")) == (dt.date(2031, 5, 12),) * 2
