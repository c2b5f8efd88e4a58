"""Long processes: what is told of many days as one strike, siege or round of talks, and what is not."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Event, EventTime, Links, Modality, Precision, Span, Zone
from newsparse.linking import series
from newsparse.linking.happenings import Happening
from newsparse.linking.words import NAME, STATE, STEM
from newsparse.report import stories_report

DAY = dt.date(2031, 5, 5)


def mention(first: int, last: int | None = None, number: int = 0, **changes: Any) -> Happening:  # noqa: ANN401  # any field
    """Return an attack of one state on another so many days after a day, or over all the days to a last one."""
    start, end = DAY + dt.timedelta(first), DAY + dt.timedelta(first if last is None else last)
    when = EventTime(start, end, Precision.DAY if start == end else Precision.RANGE)
    event = Event(type="plover:ASSAULT", trigger=Span(0, 6), sentence=Span(0, 40), zone=Zone.BODY, when=when)
    event = attrs.evolve(event, **{name: changes.pop(name) for name in ("mode", "type") if name in changes})
    plain = Happening(
        article=number, index=0, event=event, group=(event.type, "told"), trigger=f"{STEM}attack",
        actors=frozenset({f"{STATE}NO"}), recipients=frozenset({f"{STATE}DK"}), objects=frozenset(), thing=frozenset(),
        place=frozenset(), start=start, end=end, dated=True, recalled=False,
    )  # fmt: skip
    return attrs.evolve(plain, **changes)


def told(*days: int | tuple[int, int], groups: tuple[tuple[int, ...], ...] = (), **changes: Any) -> list[list[int]]:  # noqa: ANN401
    """Return which mentions of these days are in which series."""
    pairs = [day if isinstance(day, tuple) else (day, None) for day in days]
    every = [mention(first, last, number, **changes) for number, (first, last) in enumerate(pairs)]
    found = series.series(every, [[every[n] for n in group] for group in groups])
    return [[one.article for part in run for one in part.members] for run in found]


class TestBoundaries:
    @pytest.mark.parametrize(("days", "count"), [((0, 3), 0), ((0, 3, 6), 1)])
    def test_three_times_apart(self, days: tuple[int, ...], count: int) -> None:
        assert len(told(*days)) == count

    @pytest.mark.parametrize(("mode", "count"), [(("strike",), 1), (("demo",), 0)])
    def test_two_times_of_what_lasts(self, mode: tuple[str, ...], count: int) -> None:
        assert len(told(0, 3, mode=mode, type="plover:PROTEST")) == count

    @pytest.mark.parametrize(("apart", "count"), [(1, 0), (2, 1)])
    def test_times_that_lie_a_day_apart_may_be_one(self, apart: int, count: int) -> None:
        assert len(told(0, apart, mode=("strike",))) == count

    @pytest.mark.parametrize(("gap", "found"), [(30, [[0, 1, 2]]), (31, [])])
    def test_after_more_than_a_month_of_silence_it_is_another_process(self, gap: int, found: list[list[int]]) -> None:
        assert told(0, 3, 3 + gap) == found

    def test_a_stretch_bridges_the_silence(self) -> None:
        assert told(0, (0, 60), 60) == [[0, 1, 2]]

    @pytest.mark.parametrize(("length", "count"), [(6, 0), (7, 1)])
    def test_a_week_that_two_tell_is_a_process(self, length: int, count: int) -> None:
        assert len(told((0, length), (0, length), groups=((0, 1),))) == count

    def test_a_long_stretch_that_one_mention_tells_is_none(self) -> None:
        assert told((0, 60)) == []


class TestApart:
    @pytest.mark.parametrize(
        "other",
        [
            {"actors": frozenset({f"{STATE}SE"})},
            {"recipients": frozenset({f"{STATE}SE"})},
            {"place": frozenset({f"{NAME}armeval"})},
            {"group": ("plover:ASSAULT", "planned")},
            {"group": ("plover:ASSAULT", "negated")},
        ],
    )
    def test_another_participant_place_or_modality_is_another_process(self, other: dict[str, Any]) -> None:
        place = frozenset({f"{NAME}lindhafen"})
        every = [mention(3 * n, number=n, place=place) for n in range(2)]

        assert series.series([*every, mention(6, number=2, **({"place": place} | other))], []) == []
        assert len(series.series([*every, mention(6, number=2, place=place)], [])) == 1

    def test_who_attacked_whom_is_not_turned_round(self) -> None:
        back: dict[str, Any] = {"actors": frozenset({f"{STATE}DK"}), "recipients": frozenset({f"{STATE}NO"})}
        talks: dict[str, Any] = {"type": "plover:CONSULT"}

        assert series.series([mention(0), mention(3, number=1), mention(6, number=2, **back)], []) == []
        assert series.series(
            [mention(0, **talks), mention(3, number=1, **talks), mention(6, number=2, **talks, **back)], []
        )

    def test_what_is_told_without_a_day_is_no_part_of_its_own(self) -> None:
        undated = mention(6, number=2)
        undated = attrs.evolve(undated, event=attrs.evolve(undated.event, when=None))

        assert series.series([mention(0), mention(3, number=1), undated], []) == []


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 90), st.integers(0, 20)), max_size=12), st.randoms())
def test_series_hold_each_mention_once_and_all_of_its_days(days: list[tuple[int, int]], rng: Any) -> None:  # noqa: ANN401
    every = [mention(first, first + more, number) for number, (first, more) in enumerate(days)]
    shuffled = rng.sample(every, len(every))

    found = series.series(every, [])

    members = [one.article for run in found for part in run for one in part.members]
    assert len(set(members)) == len(members)
    for run in found:
        assert all(after.first >= before.first for before, after in itertools.pairwise(run))
        assert run[0].first <= min(one.event.when.start for p in run for one in p.members if one.event.when)
    again = series.series(shuffled, [])
    assert sorted(sorted(p.members[0].article for p in run) for run in again) == sorted(
        sorted(p.members[0].article for p in run) for run in found
    )


def article(text: str, language: str, day: str) -> newsparse.Article:
    return newsparse.parse(text, kind="body", language=language, captured_at=dt.date.fromisoformat(day))


STRIKE = {
    "a": ("The tram drivers of Lindhafen went on strike on Monday. No tram left the old harbour.", "en", "2031-05-05"),
    "b": ("Tram drivers in Lindhafen went on strike again on Thursday. No tram left the harbour.", "en", "2031-05-08"),
    "c": ("Tram drivers in Lindhafen have been on strike since 5 May. The harbour is quiet.", "en", "2031-05-19"),
}
SIEGE = {
    "a": ("Norwegen greift Dänemark seit dem 3. April an. Der Hafen von Lindhafen brennt.", "de", "2031-05-06"),
    "b": ("La Norvège a attaqué le Danemark le 5 mai. Le port de Lindhafen brûle.", "fr", "2031-05-09"),
    "c": ("Norway attacked Denmark on 8 May. The harbour of Lindhafen burns.", "en", "2031-05-09"),
}


def linked(pages: dict[str, tuple[str, str, str]]) -> Links:
    return newsparse.link([article(*page) for page in pages.values()], ids=pages)


@pytest.mark.parametrize(
    ("pages", "first", "last"), [(STRIKE, "2031-05-05", "2031-05-19"), (SIEGE, "2031-04-03", "2031-05-08")]
)
def test_a_process_that_articles_tell_day_by_day_is_a_series(
    pages: dict[str, tuple[str, str, str]], first: str, last: str
) -> None:
    links = linked(pages)

    [found] = links.series
    assert {member for member, _ in found.members} == set(pages)
    assert (found.start.isoformat(), found.end.isoformat()) == (first, last)
    days = [event.when.start for _, event in found.members if event.when]
    assert found.start == min(days)


def test_events_that_are_parts_of_a_series_stay_events_of_their_own() -> None:
    links = linked(STRIKE | {f"x{n}": page for n, page in enumerate(SIEGE.values())})

    for found in links.series:
        for number in found.events:
            assert set(links.events[number].members) <= set(found.members)
    assert {found.type for found in links.series} == {"plover:PROTEST", "plover:ASSAULT"}
    assert all(event.modality is Modality.ASSERTED for found in links.series for _, event in found.members)


def test_strikes_at_two_places_are_no_series() -> None:
    pages = {
        town: (f"Workers went on strike in {town} on {day}. The port of {town} is closed.", "en", "2031-05-09")
        for town, day in (("Bergen", "Monday"), ("Oslo", "Thursday"))
    }

    assert linked(pages).series == ()


def test_the_report_shows_how_long_a_process_went_on() -> None:
    articles = {name: article(*page) for name, page in STRIKE.items()}

    html = stories_report(newsparse.link(articles.values(), ids=articles), articles)

    assert "2031-05-05 to 2031-05-19" in html
    assert "Went on" in html
