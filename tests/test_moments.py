"""Date lines as newspapers print them."""

from __future__ import annotations

import pytest

from newsparse.annotation.times import read_moment
from newsparse.lines.moments import DateStyle


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("3 mars 2021 à 07h05", "2021-03-03T07:05:00"),
        ("Publié le 03/03/2021 à 7:05", "2021-03-03T07:05:00"),
        ("le 1er\u00a0août 2021, à 7\u202fh", "2021-08-01T07:00:00"),
        ("mis à jour le 04.05.21 à 10h30", "2021-05-04T10:30:00"),
        ("March 3, 2021 7:05 a.m. EST", "2021-03-03T07:05:00-05:00"),
        ("7:05 PM ET, Wed March 3, 2021", "2021-03-03T19:05:00"),
        ("3/4/2021 12:05 AM PDT", "2021-03-04T00:05:00-07:00"),
        ("Stand: 03.03.2021, 07:05 Uhr", "2021-03-03T07:05:00"),
        ("3. März 2021 um 7.05 Uhr", "2021-03-03T07:05:00"),
        ("2021-03-03 07:05:06", "2021-03-03T07:05:06"),
        ("2021-03-03T07:05:06.25+0200", "2021-03-03T07:05:06.250000+02:00"),
        ("3 mars 2021, mis à jour le 4 mars 2021 à 10h", "2021-03-03"),
        ("March 3, 2021 | 3 min read", "2021-03-03"),
        ("3/4 2021 kl. 07:05", "2021-04-03T07:05:00"),
        ("den 13/4-2021", "2021-04-13"),
        ("3 III 2021, 7:05", "2021-03-03T07:05:00"),
        ("Warszawa, 30.XII.2021", "2021-12-30"),
        ("3-iv-2021", "2021-04-03"),
        ("3/V/2021", "2021-05-03"),
        ("2021. III. 3.", "2021-03-03"),
    ],
)
def test_date_lines(line: str, iso: str) -> None:
    moment = read_moment(line)

    assert moment is not None
    assert moment.iso == iso


@pytest.mark.parametrize(
    "line",
    [
        "", "0000-00-00", "2021-02-30", "31 février 2021", "2021-13-45T25:61:61Z", "-2021-03-03", "9999-12-31",
        "99999999999999999999", "03/03/21/22/23", "January 1st, 9999999999", "٢٠٢١-١٣-٠٣", "２０２１年２月３０日",
        "Wed, 31 Jun 2021 10:00:00 +0000", "13/13 2021", "1/3/4 2021",
        "3 XIII 2021", "31 VI 2021", "3 IIII 2021", "3 i 2021", "3 v 2021",
        "Tom XI 2021", "3 XI.2021", "13 III 21",
    ],
)  # fmt: skip
def test_what_is_no_date_gives_nothing(line: str) -> None:
    assert read_moment(line) is None


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("2021-03-03T24:00:00Z", "2021-03-03"),
        ("2021-03-03T07:05:60Z", "2021-03-03T07:05:59+00:00"),
        ("2021-03-03T07:05:06+99:99", "2021-03-03T07:05:06"),
    ],
)
def test_an_absurd_part_costs_that_part_only(line: str, iso: str) -> None:
    moment = read_moment(line)

    assert moment is not None
    assert moment.iso == iso


def test_the_language_decides_what_slashes_mean() -> None:
    french, english = (
        read_moment("3/4/2021", DateStyle("fr")),
        read_moment("3/4/2021", DateStyle("en", day_first=False)),
    )

    assert french is not None
    assert english is not None
    assert (french.iso, english.iso) == ("2021-04-03", "2021-03-04")
