"""Finding the time expressions of a text: matches of patterns, their readings, and the days of clock times."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping

from newsparse.annotation.times import amounts as _amounts
from newsparse.annotation.times import clocks as _clocks
from newsparse.annotation.times import counted as _counted
from newsparse.annotation.times import dates as _dates
from newsparse.annotation.times import relative as _relative
from newsparse.annotation.times.calendar import interval
from newsparse.annotation.times.lex import BREAK, OTHER, Words, lex
from newsparse.annotation.times.match import Draft, PatternMatch, Reading, ReferenceContext, sentence
from newsparse.annotation.times.patterns import CompiledPatterns, compiled_patterns
from newsparse.annotation.times.values import is_valid_timex_value
from newsparse.languages.schema.times import TimeLexicon
from newsparse.model.times import Timex, TimexType
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span

READINGS: Mapping[str, Reading] = {
    "iso": _dates.iso,
    "numdate": _dates.numdate,
    "date": _dates.date,
    "days": _dates.days,
    "month": _dates.month,
    "months": _dates.months,
    "year": _dates.year,
    "years": _dates.years,
    "decade": _dates.decade,
    "century": _dates.century,
    "season": _dates.season,
    "quarter": _dates.quarter,
    "holiday": _dates.holiday,
    "nth_day": _counted.nth_day,
    "week_of_month": _counted.week_of_month,
    "day_of_week": _counted.day_of_week,
    "weekday_on": _counted.weekday_on,
    "term_ago": _counted.term_ago,
    "ahead_in": _counted.ahead_in,
    "deictic": _relative.deictic,
    "weekday": _relative.weekday,
    "weekday_part": _relative.weekday_part,
    "nights": _relative.nights,
    "weekend": _relative.weekend,
    "around": _relative.around,
    "edge": _relative.edge,
    "unit_edge": _relative.unit_edge,
    "ago": _relative.ago,
    "ahead": _relative.ahead,
    "anaphora": _relative.anaphora,
    "that_unit": _relative.that_unit,
    "clock": _clocks.clock,
    "hours": _clocks.hours,
    "noon": _clocks.noon,
    "part": _clocks.part,
    "last_part": _clocks.last_part,
    "night": _clocks.night,
    "amount": _amounts.amount,
    "vague": _amounts.vague,
    "term": _amounts.term,
    "span": _amounts.span,
    "whole": _amounts.whole,
    "every": _amounts.every,
    "every_weekday": _amounts.every_weekday,
    "often": _amounts.often,
    "ref": _amounts.ref,
}
"""What an `Order` can mean. A reading returns nothing where the words turn out to be no time expression."""

_SHORE = late_pattern(f"[{OTHER}{BREAK}]")
_DAY = late_pattern(r"\d{4}-\d\d-\d\d")
_LONG_AGO = dt.timedelta(days=60)  # a story that old is stated by its own clock
_SENTENCES_BACK = 2  # a time of day belongs to the day mentioned in its sentence, or in one of these before it


def _nowhere_else(start: int) -> int:
    del start
    return 0


def find(
    text: str, table: TimeLexicon, anchor: dt.date | None, offset: Callable[[int], int] = _nowhere_else
) -> tuple[Timex, ...]:
    """Return the time expressions of `text` in one language, in order; no two of them overlap.

    Args:
        text: what is read.
        table: the language's words.
        anchor: the day that the text was written.
        offset: how far behind its place in `text` something stands in what the spans count in.
    """
    words = lex(text, table)
    reference = ReferenceContext(anchor)
    drafts = list(_drafts(words, reference))
    # What is plain further down holds for the weekdays above it, too.
    if not reference.unknown_weekdays.isdisjoint(reference.weekdays):
        reference = ReferenceContext(anchor, weekdays=reference.weekdays)
        drafts = list(_drafts(words, reference))
    days = sorted(reference.days)
    found = (
        _timex(_anchor_clock_time(draft, words, reference, days), words, anchor, offset) for draft in _united(drafts)
    )
    return tuple(timex for timex in found if timex is not None)


def _united(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield the drafts; a clock time and the day right behind it are one: "5:12 a.m. tomorrow"."""
    last: Draft | None = None
    for draft in drafts:
        both = last and _clock_of_day(last, draft)
        if last and not both:
            yield last
        last = both or draft
    if last:
        yield last


def _clock_of_day(clock: Draft, day: Draft) -> Draft | None:
    """Return a clock time and the day right behind it as one draft, None for what is no such pair."""
    named = day.type is TimexType.DATE and _DAY.fullmatch(day.value)
    if not (clock.floating and named and clock.last + 1 == day.first):
        return None
    return Draft(clock.first, day.last, TimexType.TIME, day.value + clock.value, clock.mod, day.anchored)


def _drafts(words: Words, reference: ReferenceContext) -> Iterator[Draft]:
    """Yield the readings of all matches; where a match has none, go on one word further."""
    known = compiled_patterns(words.lexicon.table)
    for first, last in _candidate_spans(words.codes, known):
        place = first
        while hit := known.any_pattern.search(words.codes, place, last):
            place = hit.start() + 1
            for pattern, reading in known.patterns[int((hit.lastgroup or "o0")[1:]) :]:
                if not (found := pattern.match(words.codes, hit.start(), last)):
                    continue
                if drafts := list(READINGS[reading](PatternMatch(words, found.start(), found.end() - 1), reference)):
                    yield from drafts
                    _record_dates(drafts, reference)
                    place = found.end()
                    break


def _candidate_spans(codes: str, known: CompiledPatterns) -> Iterator[tuple[int, int]]:
    """Yield the stretches of known words in which a pattern can match."""
    last = 0
    while required_word := known.required_word.search(codes, last):
        first = (
            max(
                codes.rfind(OTHER, last, required_word.start()),
                codes.rfind(BREAK, last, required_word.start()),
                last - 1,
            )
            + 1
        )
        end = _SHORE.search(codes, required_word.start())
        last = end.start() if end else len(codes)
        yield first, last


def _record_dates(drafts: list[Draft], reference: ReferenceContext) -> None:
    for draft in drafts:
        if draft.type is TimexType.DATE and (days := interval(draft.value)):
            reference.record_date(draft.value, days[0])


def _anchor_clock_time(
    draft: Draft, words: Words, reference: ReferenceContext, days: list[tuple[int, dt.date]]
) -> Draft:
    """Return the draft with its day: the one mentioned in its sentence, else shortly before it, else the anchor."""
    if not draft.floating:
        return draft
    anchor, stated = reference.anchor, reference.dates_with_year
    day = _day_around(draft.first, words, days) or anchor
    if day is None or (day == anchor and _is_long_ago(draft.first, stated, anchor)):
        return draft
    return draft._replace(value=f"{day.isoformat()}{draft.value}", anchored=True)


def _is_long_ago(place: int, stated: list[tuple[int, dt.date]], anchor: dt.date) -> bool:
    """Tell whether the day stated last is of long ago: a bare clock time behind it is not of the anchor's day."""
    before = bisect_right(stated, (place, dt.date.max)) - 1
    return before >= 0 and anchor - stated[before][1] > _LONG_AGO


def _day_around(place: int, words: Words, days: list[tuple[int, dt.date]]) -> dt.date | None:
    first, last = sentence(words, place)
    before = bisect_right(days, (place, dt.date.max)) - 1
    if before >= 0 and days[before][0] >= first:
        return days[before][1]
    if before + 1 < len(days) and days[before + 1][0] <= last:
        return days[before + 1][1]
    for _ in range(_SENTENCES_BACK):
        if before < 0 or first == 0 or words.codes[first - 1] == BREAK:
            return None
        first, _last = sentence(words, max(first - 2, 0))
        if days[before][0] >= first:
            return days[before][1]
    return None


def _is_abbreviation(word: str, table: TimeLexicon) -> bool:
    """Tell whether a word is a month cut short, or no month: the full stop of "a.m." belongs to it, too."""
    return word not in table.months or any(name.startswith(word) and name != word for name in table.months)


def _timex(draft: Draft, words: Words, anchor: dt.date | None, offset: Callable[[int], int]) -> Timex | None:
    """Return the draft as a time expression, None if its value is not sound."""
    if not is_valid_timex_value(draft.value):
        return None
    last = draft.last
    if words.codes[last] == "." and not _is_abbreviation(words.word(last - 1), words.lexicon.table):
        last -= 1  # it ends the sentence
    days = interval(draft.value) if draft.type in {TimexType.DATE, TimexType.TIME} else None
    start = words.starts[draft.first]
    shift = offset(start)
    return Timex(
        span=Span(start + shift, words.ends[last] + shift),
        type=draft.type,
        value=draft.value,
        mod=draft.mod,
        start=days[0] if days else None,
        end=days[1] if days else None,
        anchor=anchor.isoformat() if anchor and draft.anchored else None,
    )
