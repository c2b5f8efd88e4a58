"""Reading dates that name a day, month, season, quarter, year, decade or century."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newsparse.annotation.times.calendar import SEASONS, date_or_none, feast, month_shifted
from newsparse.annotation.times.lex import OTHER
from newsparse.annotation.times.match import Draft, PatternMatch, ReferenceContext, direction, stated_direction
from newsparse.model.times import TimexType

_YEARS_AHEAD = 10  # what a year of two figures may lie ahead of the anchor
_LEAST_SHORT_YEAR = 40  # "mai 98" is a year, "mai 20" the beginning of an amount
_HUNDRED = 100  # below it a year has two figures
_NEAR_MONTHS = 2  # a month so near ahead is meant even where the clause looks back: who means the last one says so
_SOON = dt.timedelta(days=92)  # the same for a day


def iso(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read iso = "2024-06-19" ["T"] ["13:37:00"]."""
    day = match.name("iso") or ""
    clock = match.name("clock")
    place = match.places("iso")[0]
    try:
        reference.record_day(place, dt.date.fromisoformat(day))
    except ValueError:
        return
    if clock and not 10 <= match.words.starts[match.last] - match.words.starts[place] <= 12:  # noqa: PLR2004 - a day of ten signs, a space or T
        yield Draft(place, place, TimexType.DATE, day)
    elif clock:
        yield match.draft(TimexType.TIME, f"{day}T{clock.zfill(5)}")
    else:
        yield match.draft(TimexType.DATE, day)


def numdate(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read numdate = "19/06/2024" | "19.06.24" | "6/19/2024", as the language has it."""
    figures = match.name("numdate") or ""
    mark = figures.strip("0123456789")[0]
    first, second, year = (int(part) for part in figures.split(mark))
    full = _full_year(year, reference) if year < _HUNDRED else year
    month_first = second > 12 or (mark == "/" and not match.table.day_first and first <= 12)  # noqa: PLR2004 - months
    day = date_or_none(full, *((first, second) if month_first else (second, first)))
    if day:
        reference.record_day(match.first, day)
        yield match.draft(TimexType.DATE, day.isoformat())


def date(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read date = [weekday] day month [year | "last" | "next"], in the order of the language."""
    month, number = match.whole("month", "soft_month"), match.whole("num", "ord")
    if match.has("soft_month") and not match.words.has_capital(match.places("soft_month")[0]):
        return
    if month is None or number is None or not 1 <= number <= 31:  # noqa: PLR2004 - days of a month
        return
    if _counts_something(match, skip=1):
        return
    year = stated_year(match, reference, skip=1)
    if year is None:
        found = nearest_year(match, reference, month, number)
        if found is None:
            yield match.draft(TimexType.DATE, f"XXXX-{month:02}-{number:02}")
            return
        year = found
    day = date_or_none(year, month, number)
    if day is None:
        return
    reference.record_day(match.first, day)
    _record_year(match, reference, day)
    weekday = match.whole("weekday")
    if weekday:
        reference.weekdays[weekday] = day
    part = match.name("part")
    kind = TimexType.TIME if part else TimexType.DATE
    yield match.draft(kind, day.isoformat() + (f"T{part}" if part else ""), match.mod())


def days(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read days = day ("," day)* ("and" | "to" | "-") day month [year]: one date for each day."""
    month = match.whole("month", "soft_month")
    places = match.places("num", "ord")
    if month is None:
        return
    month_place = match.places("month", "soft_month")[0]
    day_places = [place for place in places if place < month_place] or [
        place for place in places if place > month_place
    ]
    numbers = [int(float(str(match.words.value(place)))) for place in day_places]
    year = stated_year(match, reference, skip=len(numbers)) or nearest_year(match, reference, month, numbers[-1])
    for place, number in zip(day_places, numbers, strict=True):
        day = date_or_none(year or 2000, month, number)
        if day is None:
            continue
        whole = place == (day_places[-1] if month_place > place else day_places[0])
        first, last = (min(place, month_place), max(place, month_place)) if whole else (place, place)
        if whole and match.has("year", "next", "last") and match.last > last:
            last = match.last
        if year is None:
            yield Draft(first, last, TimexType.DATE, f"XXXX-{month:02}-{number:02}")
            continue
        reference.record_day(first, day)
        yield Draft(first, last, TimexType.DATE, day.isoformat())


def month(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read month = ["early" | "mid" | "late"] month [year | "last" | "next"]."""
    number = match.whole("month", "soft_month")
    if number is None or (match.has("soft_month") and not _is_month(match)):
        return
    if _counts_something(match, skip=0):
        return
    year = stated_year(match, reference, skip=0) or nearest_year(match, reference, number, None)
    if year is not None:
        _record_year(match, reference, dt.date(year, number, 1))
    yield match.draft(TimexType.DATE, f"{'XXXX' if year is None else f'{year:04}'}-{number:02}", match.mod("edge"))


def _record_year(match: PatternMatch, reference: ReferenceContext, day: dt.date) -> None:
    """Record the year that a date states: days without a year that follow it in the past are of that year."""
    if match.has("year"):
        reference.dates_with_year.append((match.first, day))


def months(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read months = month ("," month)* ("and" | "to" | "-") month [year | "last" | "next"]: one date for each."""
    year = stated_year(match, reference, skip=0)
    places = match.places("month", "soft_month")
    numbers = [int(float(str(match.words.value(place)))) for place in places]
    for place, number in zip(places, numbers, strict=True):
        own = year or nearest_year(match, reference, number, None)
        if year and number > numbers[-1] and match.has("to", "dash"):  # "from December to February 2023"
            own = year - 1
        last = match.last if place == places[-1] else place
        yield Draft(place, last, TimexType.DATE, f"{'XXXX' if own is None else f'{own:04}'}-{number:02}")


def year(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read year = ["early" | "mid" | "late"] ["the year"] year, where nothing says that it counts something else."""
    del reference
    value = match.whole("year")
    if value is not None and (match.has("edge", "years", "unit") or _is_year(match, value)):
        yield match.draft(TimexType.DATE, f"{value:04}", match.mod("edge"))


def years(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read years = year ("," year)* ("and" | "to" | "-") year: one date for each."""
    del reference
    places = match.places("year")
    values = [int(float(str(match.words.value(place)))) for place in places]
    if not all(_is_plausible(value) for value in values) or not any(_is_recent(value) for value in values):
        return
    if match.class_after("unit", "years", "hour", "num"):
        return
    for place in places:
        yield Draft(place, place, TimexType.DATE, f"{match.words.value(place):04}")


def decade(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read decade = ["early" | "late"] ("1960s" | "années 60" | "sixties")."""
    value = match.whole("year", "num", "tens")
    if match.has("plural_s") and match.has("num") and not match.has("the", "this", "edge") and match.before() != "'":
        return  # "in his 30s"
    if value is None or value % 10:
        return
    if value < _HUNDRED:
        latest = reference.anchor.year if reference.anchor else 1999
        value += 1900 if value + 2000 > latest else 2000
    elif not _is_plausible(value):
        return
    yield match.draft(TimexType.DATE, f"{value // 10}X", match.mod("edge"))


def century(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read century = ["early" | "late"] ordinal "century"."""
    del reference
    number = match.whole("ord", "num", "roman")
    if number is not None and 1 <= number <= 30 and match.name("unit") == "CE":  # noqa: PLR2004 - centuries that anyone writes about
        yield match.draft(TimexType.DATE, f"{number - 1:02}XX", match.mod("edge"))


def season(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read season = ["this" | "last" | "the"] season [year | "last" | "next"]."""
    name = match.name("season") or ""
    stated = stated_year(match, reference, skip=0, relative=False)
    if stated:
        yield match.draft(TimexType.DATE, f"{stated:04}-{name}", match.mod("edge"))
    elif reference.anchor is None or not match.has("this", "last", "next", "the", "of_the", "at_the", "edge"):
        yield match.draft(TimexType.DATE, f"XXXX-{name}")
    else:
        way = -1 if match.has("last") else 1 if match.has("next") else 0
        year = _season_year(name, way, match, reference.anchor)
        yield match.draft(TimexType.DATE, f"{year:04}-{name}", match.mod("edge"), anchored=True)


def quarter(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read quarter = ordinal ("quarter" | "half") [year | "of the year"]."""
    number, unit = match.whole("quarter_name", "ord", "num"), match.name("unit", "halves") or "Q"
    if number is None or unit not in {"Q", "H"} or not 1 <= number <= (4 if unit == "Q" else 2):
        return
    skip = not match.has("quarter_name")
    year = stated_year(match, reference, skip=int(skip)) or (reference.anchor.year if reference.anchor else None)
    yield match.draft(
        TimexType.DATE, f"{'XXXX' if year is None else f'{year:04}'}-{unit}{number}", anchored=year is not None
    )


def holiday(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read holiday = feast [year]."""
    rule = match.name("feast") or ""
    stated, anchor = stated_year(match, reference, skip=0), reference.anchor
    day = None
    if stated is not None:
        day = feast(rule, stated)
    elif anchor is not None:
        options = [found for years in (-1, 0, 1) if (found := feast(rule, anchor.year + years))]
        day = _pick(options, direction(match), anchor) if options else None
    if day is not None:
        reference.record_day(match.first, day)
        yield match.draft(TimexType.DATE, day.isoformat(), anchored=stated is None)


def stated_year(match: PatternMatch, reference: ReferenceContext, *, skip: int, relative: bool = True) -> int | None:
    """Return the year that the words give: in full, in two figures behind `skip` numbers, or as last or next."""
    full = match.whole("year")
    if full is not None:
        return full
    numbers = [int(float(str(value))) for value in match.values("num", "ord")]
    if len(numbers) > skip:
        return _full_year(numbers[-1], reference) if _LEAST_SHORT_YEAR <= numbers[-1] < _HUNDRED else None
    return _relative_year(match, reference.anchor) if relative and reference.anchor else None


def _counts_something(match: PatternMatch, *, skip: int) -> bool:
    """Tell whether the figures behind a month count what follows: "le 3 mai 50 personnes"."""
    numbers = match.places("num", "ord")
    if len(numbers) <= skip or numbers[-1] != match.last:
        return False
    short_year = _LEAST_SHORT_YEAR <= int(float(str(match.words.value(match.last)))) < _HUNDRED
    word_follows = match.class_after(OTHER) and match.after().isalpha()
    return word_follows or match.class_after("num", "unit", "years", "hour", "h") or not short_year


def _relative_year(match: PatternMatch, anchor: dt.date) -> int | None:
    """Return the year of a month that is the last or next one, or that lies in this, last or next year."""
    number = match.whole("month", "soft_month")
    if match.name("unit", "years") == "Y":
        return anchor.year + (-1 if match.has("last") else 1 if match.has("next") else 0)
    if number is None:
        return None
    if match.has("last"):
        return anchor.year if number < anchor.month or _earlier_day(match, number, anchor) else anchor.year - 1
    if match.has("next"):
        return anchor.year if number > anchor.month or _later_day(match, number, anchor) else anchor.year + 1
    return anchor.year if match.has("this") else None


def _earlier_day(match: PatternMatch, month: int, anchor: dt.date) -> bool:
    day = match.whole("num", "ord")
    return month == anchor.month and day is not None and day < anchor.day


def _later_day(match: PatternMatch, month: int, anchor: dt.date) -> bool:
    day = match.whole("num", "ord")
    return month == anchor.month and day is not None and day > anchor.day


def _full_year(value: int, reference: ReferenceContext) -> int:
    """Return the year that two figures mean: the latest one that is no more than ten years ahead."""
    latest = (reference.anchor.year if reference.anchor else 2024) + _YEARS_AHEAD
    return latest - (latest - value) % 100


def nearest_year(match: PatternMatch, reference: ReferenceContext, month: int, day: int | None) -> int | None:
    """Return the year of a month, or of a day of it, that the clause and the calendar make likely."""
    anchor = reference.anchor
    if anchor is None:
        return None
    if day is not None and (year := reference.year_stated_before(match.first)) and direction(match) < 0:
        return year
    if day is None:
        ahead = (month - anchor.month) % 12
        way = direction(match)
        forward = way > 0 or ahead == 0 or (ahead <= _NEAR_MONTHS and not stated_direction(match))
        return month_shifted(anchor.year, anchor.month, ahead if forward else ahead - 12)[0]
    options = [found for year in (-1, 0, 1) if (found := date_or_none(anchor.year + year, month, day))]
    weekday = match.whole("weekday")
    options = [option for option in options if option.isoweekday() == weekday] or options
    if not options:
        return None
    picked, nearest = _pick(options, direction(match), anchor), _pick(options, 0, anchor)
    soon = dt.timedelta(0) < nearest - anchor < _SOON and not stated_direction(match)
    return nearest.year if soon else picked.year


def _pick(options: list[dt.date], way: int, anchor: dt.date) -> dt.date:
    """Return the day on the side that the clause looks to, the nearest to the anchor; of all where it is silent."""
    fitting = [day for day in options if way * (day - anchor).days >= 0] or options
    return min(fitting, key=lambda day: abs((day - anchor).days))


def _season_year(name: str, way: int, match: PatternMatch, anchor: dt.date) -> int:
    first = SEASONS[name]
    current = anchor.year - (name == "WI" and anchor.month <= 2)  # noqa: PLR2004 - winter began the year before
    begun = (anchor.year, anchor.month) >= (current, first)
    over = (anchor.year, anchor.month) >= month_shifted(current, first, 3)
    if way < 0:
        return current if over else current - 1
    if way > 0:
        return current + 1 if begun else current
    if not match.has("this") and not begun and direction(match) < 0:
        return current - 1
    return current


def _is_month(match: PatternMatch) -> bool:
    """Tell whether a word that is also something else ("may", "march") stands for a month."""
    place = match.places("soft_month")[0]
    dated = (
        match.has("year", "last", "next", "this", "edge", "num", "ord", "dot")
        or match.before() in match.table.year_after
    )
    return match.words.has_capital(place) and dated


def _is_plausible(value: int) -> bool:
    return 1400 <= value <= 2100  # noqa: PLR2004 - years that news speak of in figures


def _is_year(match: PatternMatch, value: int) -> bool:
    """Tell whether a bare number is a year: by the word before it, and by nothing countable behind it."""
    if not _is_plausible(value) or match.class_after("unit", "years", "hour", "num", "ampm", "h"):
        return False
    if match.before() in match.table.year_after:
        return True
    if _is_recent(value) and match.after() in match.table.year_before:
        return match.before() not in match.table.not_years and not match.before().isdigit()
    return _is_recent(value) and match.after().strip('.,;:!?)»"') == "" and match.before() not in match.table.not_years


def _is_recent(value: int) -> bool:
    return 1950 <= value <= 2049  # noqa: PLR2004 - a bare figure needs to be of our time
