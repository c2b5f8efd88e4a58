"""Reading dates that name a day, month, season, quarter, year, decade or century."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newsparse.annotation.times.calendar import SEASONS, date_or_none, feast, month_shifted
from newsparse.annotation.times.lex import OTHER
from newsparse.annotation.times.seen import Draft, Now, Seen, direction, stated_direction
from newsparse.model.times import TimexType

_YEARS_AHEAD = 10  # what a year of two figures may lie ahead of the anchor
_LEAST_SHORT_YEAR = 40  # "mai 98" is a year, "mai 20" the beginning of an amount
_HUNDRED = 100  # below it a year has two figures
_NEAR_MONTHS = 2  # a month so near ahead is meant even where the clause looks back: who means the last one says so
_SOON, _LONG_AGO = dt.timedelta(days=92), dt.timedelta(days=270)  # the same for days


def iso(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read iso = "2024-06-19" ["T"] ["13:37:00"]."""
    day = seen.name("iso") or ""
    clock = seen.name("clock")
    place = seen.places("iso")[0]
    try:
        now.told(place, dt.date.fromisoformat(day))
    except ValueError:
        return
    if clock and not 10 <= seen.words.starts[seen.last] - seen.words.starts[place] <= 12:  # noqa: PLR2004
        yield Draft(place, place, TimexType.DATE, day)
    elif clock:
        yield seen.draft(TimexType.TIME, f"{day}T{clock.zfill(5)}")
    else:
        yield seen.draft(TimexType.DATE, day)


def numdate(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read numdate = "19/06/2024" | "19.06.24" | "6/19/2024", as the language has it."""
    figures = seen.name("numdate") or ""
    mark = figures.strip("0123456789")[0]
    first, second, year = (int(part) for part in figures.split(mark))
    full = _full_year(year, now) if year < _HUNDRED else year
    month_first = second > 12 or (mark == "/" and not seen.table.day_first and first <= 12)  # noqa: PLR2004
    day = date_or_none(full, *((first, second) if month_first else (second, first)))
    if day:
        now.told(seen.first, day)
        yield seen.draft(TimexType.DATE, day.isoformat())


def date(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read date = [weekday] day month [year | "last" | "next"], in the order of the language."""
    month, number = seen.whole("month", "soft_month"), seen.whole("num", "ord")
    if seen.has("soft_month") and not seen.words.has_capital(seen.places("soft_month")[0]):
        return
    if month is None or number is None or not 1 <= number <= 31:  # noqa: PLR2004 - days of a month
        return
    if _counts_something(seen, skip=1):
        return
    year = _stated_year(seen, now, skip=1)
    if year is None:
        found = _nearest(seen, now, month, number)
        if found is None:
            yield seen.draft(TimexType.DATE, f"XXXX-{month:02}-{number:02}")
            return
        year = found
    day = date_or_none(year, month, number)
    if day is None:
        return
    now.told(seen.first, day)
    weekday = seen.whole("weekday")
    if weekday:
        now.weekdays[weekday] = day
    part = seen.name("part")
    kind = TimexType.TIME if part else TimexType.DATE
    yield seen.draft(kind, day.isoformat() + (f"T{part}" if part else ""), seen.mod())


def days(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read days = day ("," day)* ("and" | "to" | "-") day month [year]: one date for each day."""
    month = seen.whole("month", "soft_month")
    places = seen.places("num", "ord")
    if month is None:
        return
    month_place = seen.places("month", "soft_month")[0]
    day_places = [place for place in places if place < month_place] or [
        place for place in places if place > month_place
    ]
    numbers = [int(float(str(seen.words.value(place)))) for place in day_places]
    year = _stated_year(seen, now, skip=len(numbers)) or _nearest(seen, now, month, numbers[-1])
    for place, number in zip(day_places, numbers, strict=True):
        day = date_or_none(year or 2000, month, number)
        if day is None:
            continue
        whole = place == (day_places[-1] if month_place > place else day_places[0])
        first, last = (min(place, month_place), max(place, month_place)) if whole else (place, place)
        if whole and seen.has("year", "next", "last") and seen.last > last:
            last = seen.last
        if year is None:
            yield Draft(first, last, TimexType.DATE, f"XXXX-{month:02}-{number:02}")
            continue
        now.told(first, day)
        yield Draft(first, last, TimexType.DATE, day.isoformat())


def month(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read month = ["early" | "mid" | "late"] month [year | "last" | "next"]."""
    number = seen.whole("month", "soft_month")
    if number is None or (seen.has("soft_month") and not _is_month(seen)):
        return
    if _counts_something(seen, skip=0):
        return
    year = _stated_year(seen, now, skip=0) or _nearest(seen, now, number, None)
    yield seen.draft(TimexType.DATE, f"{'XXXX' if year is None else f'{year:04}'}-{number:02}", seen.mod("edge"))


def months(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read months = month ("," month)* ("and" | "to" | "-") month [year | "last" | "next"]: one date for each."""
    year = _stated_year(seen, now, skip=0)
    places = seen.places("month", "soft_month")
    for place in places:
        number = int(float(str(seen.words.value(place))))
        own = year or _nearest(seen, now, number, None)
        last = seen.last if place == places[-1] else place
        yield Draft(place, last, TimexType.DATE, f"{'XXXX' if own is None else f'{own:04}'}-{number:02}")


def year(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read year = ["early" | "mid" | "late"] ["the year"] year, where nothing says that it counts something else."""
    del now
    value = seen.whole("year")
    if value is not None and (seen.has("edge", "years", "unit") or _is_year(seen, value)):
        yield seen.draft(TimexType.DATE, f"{value:04}", seen.mod("edge"))


def years(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read years = year ("," year)* ("and" | "to" | "-") year: one date for each."""
    del now
    places = seen.places("year")
    values = [int(float(str(seen.words.value(place)))) for place in places]
    if not all(_is_plausible(value) for value in values) or not any(_is_recent(value) for value in values):
        return
    if seen.class_after("unit", "years", "hour", "num"):
        return
    for place in places:
        yield Draft(place, place, TimexType.DATE, f"{seen.words.value(place):04}")


def decade(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read decade = ["early" | "late"] ("1960s" | "années 60" | "sixties")."""
    value = seen.whole("year", "num", "tens")
    if seen.has("plural_s") and seen.has("num") and not seen.has("the", "this", "edge") and seen.before() != "'":
        return  # "in his 30s"
    if value is None or value % 10 or not (value < 100 or _is_plausible(value)):  # noqa: PLR2004 - two figures
        return
    if value < 100:  # noqa: PLR2004
        latest = now.anchor.year if now.anchor else 1999
        value += 1900 if value + 2000 > latest else 2000
    yield seen.draft(TimexType.DATE, f"{value // 10}X", seen.mod("edge"))


def century(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read century = ["early" | "late"] ordinal "century"."""
    del now
    number = seen.whole("ord", "num", "roman")
    if number is not None and 1 <= number <= 30 and seen.name("unit") == "CE":  # noqa: PLR2004 - centuries that anyone writes about
        yield seen.draft(TimexType.DATE, f"{number - 1:02}XX", seen.mod("edge"))


def season(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read season = ["this" | "last" | "the"] season [year | "last" | "next"]."""
    name = seen.name("season") or ""
    stated = _stated_year(seen, now, skip=0, relative=False)
    if stated:
        yield seen.draft(TimexType.DATE, f"{stated:04}-{name}", seen.mod("edge"))
    elif now.anchor is None or not seen.has("this", "last", "next", "the", "of_the", "at_the", "edge"):
        yield seen.draft(TimexType.DATE, f"XXXX-{name}")
    else:
        way = -1 if seen.has("last") else 1 if seen.has("next") else 0
        yield seen.draft(
            TimexType.DATE, f"{_season_year(name, way, seen, now):04}-{name}", seen.mod("edge"), anchored=True
        )


def quarter(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read quarter = ordinal ("quarter" | "half") [year | "of the year"]."""
    number, unit = seen.whole("ord", "num"), seen.name("unit")
    if number is None or unit not in {"Q", "H"} or not 1 <= number <= (4 if unit == "Q" else 2):
        return
    year = _stated_year(seen, now, skip=1) or (now.anchor.year if now.anchor else None)
    yield seen.draft(
        TimexType.DATE, f"{'XXXX' if year is None else f'{year:04}'}-{unit}{number}", anchored=year is not None
    )


def holiday(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read holiday = feast [year]."""
    rule = seen.name("feast") or ""
    stated = _stated_year(seen, now, skip=0)
    if stated is None and now.anchor is None:
        return
    years = [stated] if stated else [now.anchor.year + n for n in (-1, 0, 1)] if now.anchor else []
    options = [day for year in years if (day := feast(rule, year))]
    if not options:
        return
    day = options[0] if stated else _pick(options, direction(seen), now.anchor or options[0])
    now.told(seen.first, day)
    yield seen.draft(TimexType.DATE, day.isoformat(), anchored=stated is None)


def _stated_year(seen: Seen, now: Now, *, skip: int, relative: bool = True) -> int | None:
    """Return the year that the words give: in full, in two figures behind `skip` numbers, or as last or next."""
    full = seen.whole("year")
    if full is not None:
        return full
    numbers = [int(float(str(value))) for value in seen.values("num", "ord")]
    if len(numbers) > skip:
        return _full_year(numbers[-1], now) if _LEAST_SHORT_YEAR <= numbers[-1] < _HUNDRED else None
    return _relative_year(seen, now.anchor) if relative and now.anchor else None


def _counts_something(seen: Seen, *, skip: int) -> bool:
    """Tell whether the figures behind a month count what follows: "le 3 mai 50 personnes"."""
    numbers = seen.places("num", "ord")
    if len(numbers) <= skip or numbers[-1] != seen.last:
        return False
    short_year = _LEAST_SHORT_YEAR <= int(float(str(seen.words.value(seen.last)))) < _HUNDRED
    word_follows = seen.class_after(OTHER) and seen.after().isalpha()
    return word_follows or seen.class_after("num", "unit", "years", "hour", "h") or not short_year


def _relative_year(seen: Seen, anchor: dt.date) -> int | None:
    """Return the year of a month that is the last or next one, or that lies in this, last or next year."""
    number = seen.whole("month", "soft_month")
    if seen.name("unit", "years") == "Y":
        return anchor.year + (-1 if seen.has("last") else 1 if seen.has("next") else 0)
    if number is None:
        return None
    if seen.has("last"):
        return anchor.year if number < anchor.month or _earlier_day(seen, number, anchor) else anchor.year - 1
    if seen.has("next"):
        return anchor.year if number > anchor.month or _later_day(seen, number, anchor) else anchor.year + 1
    return anchor.year if seen.has("this") else None


def _earlier_day(seen: Seen, month: int, anchor: dt.date) -> bool:
    day = seen.whole("num", "ord")
    return month == anchor.month and day is not None and day < anchor.day


def _later_day(seen: Seen, month: int, anchor: dt.date) -> bool:
    day = seen.whole("num", "ord")
    return month == anchor.month and day is not None and day > anchor.day


def _full_year(value: int, now: Now) -> int:
    """Return the year that two figures mean: the latest one that is no more than ten years ahead."""
    latest = (now.anchor.year if now.anchor else 2024) + _YEARS_AHEAD
    return latest - (latest - value) % 100


def _nearest(seen: Seen, now: Now, month: int, day: int | None) -> int | None:
    """Return the year of a month, or of a day of it, that the clause and the calendar make likely."""
    anchor = now.anchor
    if anchor is None:
        return None
    if day is None:
        ahead = (month - anchor.month) % 12
        way = direction(seen)
        forward = way > 0 or ahead == 0 or (ahead <= _NEAR_MONTHS and not stated_direction(seen))
        return month_shifted(anchor.year, anchor.month, ahead if forward else ahead - 12)[0]
    options = [found for year in (-1, 0, 1) if (found := date_or_none(anchor.year + year, month, day))]
    weekday = seen.whole("weekday")
    options = [option for option in options if option.isoweekday() == weekday] or options
    if not options:
        return None
    picked, nearest = _pick(options, direction(seen), anchor), _pick(options, 0, anchor)
    soon = dt.timedelta(0) < nearest - anchor < _SOON and anchor - picked > _LONG_AGO and not stated_direction(seen)
    return nearest.year if soon else picked.year


def _pick(options: list[dt.date], way: int, anchor: dt.date) -> dt.date:
    """Return the day on the side that the clause looks to, the nearest to the anchor; of all where it is silent."""
    fitting = [day for day in options if way * (day - anchor).days >= 0] or options
    return min(fitting, key=lambda day: abs((day - anchor).days))


def _season_year(name: str, way: int, seen: Seen, now: Now) -> int:
    anchor = now.anchor or dt.date(2000, 1, 1)
    first = SEASONS[name]
    current = anchor.year - (name == "WI" and anchor.month <= 2)  # noqa: PLR2004 - winter began the year before
    begun = (anchor.year, anchor.month) >= (current, first)
    over = (anchor.year, anchor.month) >= month_shifted(current, first, 3)
    if way < 0:
        return current if over else current - 1
    if way > 0:
        return current + 1 if begun else current
    if not seen.has("this") and not begun and direction(seen) < 0:
        return current - 1
    return current


def _is_month(seen: Seen) -> bool:
    """Tell whether a word that is also something else ("may", "march") stands for a month."""
    place = seen.places("soft_month")[0]
    dated = (
        seen.has("year", "last", "next", "this", "edge", "num", "ord", "dot") or seen.before() in seen.table.year_after
    )
    return seen.words.has_capital(place) and dated


def _is_plausible(value: int) -> bool:
    return 1400 <= value <= 2100  # noqa: PLR2004 - years that news speak of in figures


def _is_year(seen: Seen, value: int) -> bool:
    """Tell whether a bare number is a year: by the word before it, and by nothing countable behind it."""
    if not _is_plausible(value) or seen.class_after("unit", "years", "hour", "num", "ampm", "h"):
        return False
    if seen.before() in seen.table.year_after:
        return True
    return _is_recent(value) and seen.after().strip('.,;:!?)»"') == "" and seen.before() not in seen.table.not_years


def _is_recent(value: int) -> bool:
    return 1950 <= value <= 2049  # noqa: PLR2004 - a bare figure needs to be of our time
