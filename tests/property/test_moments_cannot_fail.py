"""A date field can hold anything; reading it answers with a moment or None."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from newsparse.annotation.times import read_moment
from newsparse.lines.moments import FIRST_YEAR, LAST_YEAR

days = st.dates(dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31))
clocks = st.times().map(lambda time: time.replace(microsecond=0))
dateish = st.text(alphabet="0123456789-/.:+TZ amphjuinmarsUhrGMT,()é\u00a0", max_size=60)


@given(st.text() | dateish)
def test_no_text_raises(text: str) -> None:
    moment = read_moment(text)

    assert moment is None or FIRST_YEAR <= moment.day.year <= LAST_YEAR


@given(dateish)
def test_the_raw_words_stand_in_the_text(text: str) -> None:
    moment = read_moment(text)

    assert moment is None or (moment.raw and moment.raw in text)


@given(days, clocks, st.sampled_from(["", "Z", "+00:00", "+02:00", "-0930"]), st.sampled_from("T "))
def test_iso_comes_back_whole(day: dt.date, clock: dt.time, zone: str, between: str) -> None:
    iso = f"{day}{between}{clock.isoformat()}{zone}"

    moment = read_moment(f"  {iso} ")

    assert moment is not None
    assert moment.value == dt.datetime.fromisoformat(iso)


@given(days, clocks, st.integers(min_value=-720, max_value=720))
def test_rfc_2822_comes_back_whole(day: dt.date, clock: dt.time, minutes: int) -> None:
    zone = dt.timezone(dt.timedelta(minutes=minutes))
    value = dt.datetime.combine(day, clock, tzinfo=zone)
    month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][day.month - 1]

    moment = read_moment(f"{value:%a}, {value.day} {month} {value:%Y %H:%M:%S %z}")

    assert moment is not None
    assert moment.value == value
