"""Each figure by which a time expression gets its value, just on both sides of it."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse.annotation.times import find_times
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
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=names(CASES))
def test_a_time_changes_at_a_figure(case: Case) -> None:
    case.check(last_time)
