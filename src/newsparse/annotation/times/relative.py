"""Reading relative (deictic and anaphoric) expressions: weekdays, "yesterday", "last week", "two days ago"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newsparse.annotation.times.calendar import (
    FIRST_YEAR,
    LAST_YEAR,
    SATURDAY,
    interval,
    month_shifted,
    shifted,
    week_value,
)
from newsparse.annotation.times.match import Draft, PatternMatch, ReferenceContext, direction, ends_sentence
from newsparse.annotation.times.values import duration
from newsparse.model.times import TimexMod, TimexType

PLURAL = 2  # the value of an article that stands before plurals only
_REFS = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
_MAX_HOURS = 240_000  # 27 years: nobody counts more in hours, and no year is left by them
_MAX_STEPS = 40_000  # days, weeks, months or years; more of them lead out of the calendar
_MIDWEEK = 3  # until Wednesday "this weekend" can be the last one
_APPOSITION = 3  # words between a day and "the day before ..." that only explains it


def deictic(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read deictic = ("yesterday" | "today" | "tomorrow") [part of day]."""
    offset = match.whole("deictic", "morrow")
    if offset is None:
        return
    part = match.name("part") or ("MO" if match.has("deictic") and match.has("morrow") else None)
    if match.has("morrow") and not part and match.first and match.words.has_capital(match.first) and not _opens(match):
        return  # "am Morgen": a noun within a sentence
    day = shifted(reference.anchor, offset) if reference.anchor else None
    if day is None:
        yield match.draft(TimexType.DATE, _REFS[(offset > 0) - (offset < 0)])
        return
    reference.record_day(match.first, day)
    yield _with_part(match, day, part, match.mod())


def weekday(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read weekday = ["this" | "last"] weekday ["last" | "next"] [part of day]."""
    number = match.whole("weekday")
    if number is None:
        return
    part = match.name("part") or ("MO" if match.has("morrow") else None)
    day = _weekday(match, reference, number)
    if day is None:
        yield match.draft(
            TimexType.TIME if part else TimexType.DATE, f"XXXX-WXX-{number}" + (f"T{part}" if part else "")
        )
        return
    reference.record_day(match.first, day)
    if match.has("this", "last", "next"):
        reference.weekdays[number] = day
    early = match.has("early") or None
    yield _with_part(match, day, part or ("MO" if early else None), TimexMod.START if early else match.mod("edge"))


def weekday_part(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read weekday_part = "Mittwochabend": weekday and part of day in one word."""
    value = match.name("weekday_part") or ""
    day = _weekday(match, reference, int(value[0]))
    if day is None:
        yield match.draft(TimexType.TIME, f"XXXX-WXX-{value[0]}T{value[1:]}")
        return
    reference.record_day(match.first, day)
    yield _with_part(match, day, value[1:], match.mod("edge"))


def nights(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read nights = "the night of" weekday "to" weekday."""
    numbers = [int(float(str(value))) for value in match.values("weekday")]
    day = _weekday(match, reference, numbers[0])
    if day is None:
        yield match.draft(TimexType.TIME, f"XXXX-WXX-{numbers[0]}TNI")
        return
    reference.record_day(match.first, day)
    yield _with_part(match, day, "NI", None)


def around(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read around = ["early"] ("this" | "last" | "next") unit ["last" | "next"]; with a number it is a duration."""
    unit = match.name("unit", "years", "hour", "last_year") or ""
    amount = match.number("num", "dozen")
    if amount is not None and amount != 1:
        yield match.draft(TimexType.DURATION, duration(amount, unit), match.mod())
        return
    if match.has("few", "plural") or _is_plural(match):
        yield match.draft(TimexType.DURATION, duration(None, unit), match.mod("blur"))
        return
    way = -1 if match.has("last", "prior", "last_year") else 1 if match.has("next", "later") else 0
    if (
        unit == "WE"
        and way == 0
        and reference.anchor
        and reference.anchor.isoweekday() <= _MIDWEEK
        and direction(match) < 0
    ):
        way = -1
    value = moved(reference.last_date(unit) if match.has("prior", "later") else reference.anchor, unit, way)
    if value is None and unit[0] != "T":
        yield match.draft(TimexType.DATE, _REFS[way])
    elif value is not None:
        if unit == "D" and reference.anchor:
            reference.record_day(match.first, dt.date.fromisoformat(value))
        yield match.draft(TimexType.DATE, value, match.mod("edge"), anchored=True)


def weekend(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read weekend = "the weekend": the last one, or the next one where the clause looks ahead."""
    if match.name("unit") != "WE" or reference.anchor is None:
        return
    way = direction(match)
    steps = 0 if reference.anchor.isoweekday() >= SATURDAY or way > 0 else -1
    yield match.draft(TimexType.DATE, moved(reference.anchor, "WE", steps) or "", anchored=True)


def edge(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read edge = ("beginning" | "middle" | "end") "of the" unit: of the one that the anchor lies in."""
    value = moved(reference.anchor, match.name("unit", "years") or "", 0)
    if value is not None:
        yield match.draft(TimexType.DATE, value, match.mod("edge"), anchored=True)


def unit_edge(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read unit_edge = "Jahresende" [year]: the edge of a unit in one word, of the year named or of the anchor's."""
    unit, _, mod = (match.name("unit_edge") or "").partition("-")
    year = match.name("year") if unit == "Y" else None
    value = year or moved(reference.anchor, unit, 0)
    if value is not None:
        yield match.draft(TimexType.DATE, value, TimexMod(mod), anchored=year is None)


def ago(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read ago = [blur] amount unit "ago", in the order of the language."""
    yield from _offset_from_reference(match, reference, -1)


def ahead(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read ahead = "in" amount unit."""
    yield from _offset_from_reference(match, reference, 1)


def anaphora(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read anaphora = ("the next day" | "the day before") [part of day]: counted from the day mentioned last."""
    offset = match.whole("anaphora")
    if offset is None:
        return
    last = reference.last_day()
    explains = (
        bool(reference.days)
        and match.first - reference.days[-1][0] <= _APPOSITION
        and match.class_after("of", "of_the")
    )
    day = shifted(last, 0 if explains else offset) if last else None
    if day is None:
        yield match.draft(TimexType.DATE, _REFS[(offset > 0) - (offset < 0)])
        return
    reference.record_day(match.first, day)
    yield _with_part(match, day, match.name("part"), None)


def that_unit(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read that_unit = "that" ("day" | "month" | "year"): the one mentioned last."""
    unit = match.name("unit", "years") or ""
    value = moved(reference.last_date(unit), unit, 0)
    if value is not None:
        yield match.draft(TimexType.DATE, value, anchored=True)


def moved(anchor: dt.date | None, unit: str, steps: int) -> str | None:
    """Return the value of the unit that lies `steps` from the one around `anchor`.

    Example:
        >>> moved(dt.date(2024, 6, 19), "W", -1), moved(dt.date(2024, 6, 19), "Q", 1), moved(None, "Y", 0)
        ('2024-W24', '2024-Q3', None)
    """
    if anchor is None:
        return None
    if unit in {"D", "W", "WE"}:
        day = shifted(anchor, steps * (1 if unit == "D" else 7))
        return (
            None
            if day is None
            else day.isoformat()
            if unit == "D"
            else week_value(day) + ("-WE" if unit == "WE" else "")
        )
    if unit in {"M", "Q", "H"}:
        length = {"M": 1, "Q": 3, "H": 6}[unit]
        year, month = month_shifted(anchor.year, anchor.month, steps * length)
        return f"{year:04}-{month:02}" if unit == "M" else f"{year:04}-{unit}{(month - 1) // length + 1}"
    size, blank = {"Y": (1, ""), "DE": (10, "X"), "CE": (100, "XX")}.get(unit, (0, ""))
    if not size or not FIRST_YEAR <= anchor.year + steps * size <= LAST_YEAR:
        return None
    return f"{(anchor.year + steps * size) // size}{blank}"


def _offset_from_reference(match: PatternMatch, reference: ReferenceContext, way: int) -> Iterator[Draft]:
    """Yield the date that lies an amount of time away; a vague amount leaves only its direction."""
    unit = match.name("unit", "years", "hour") or ""
    amount = match.number("num", "year", "dozen", "one")
    mod = _outward(match.mod("blur"), way)
    if match.has("half") and amount is not None:
        amount += 0.5
    if amount is None or reference.anchor is None:
        yield match.draft(TimexType.DATE, _REFS[way], mod)
        return
    value = _date_away(reference.anchor, unit, way * amount)
    if value is not None:
        if day := interval(value):
            reference.record_day(match.first, day[0])
        yield match.draft(TimexType.DATE, value, mod, anchored=True)


def _date_away(anchor: dt.date, unit: str, amount: float) -> str | None:
    if unit[:1] == "T":
        hours = amount / {"TH": 1, "TM": 60, "TS": 3600}[unit]
        day = shifted(anchor, round(hours / 24)) if abs(hours) < _MAX_HOURS else None
        return day.isoformat() if day else None
    scale, base = {"DE": (10, "Y"), "CE": (100, "Y"), "H": (6, "M"), "Q": (3, "M"), "WE": (1, "W")}.get(unit, (1, unit))
    steps = amount * scale
    if base == "Y" and steps % 1:
        steps, base = steps * 12, "M"
    return moved(anchor, base, round(steps)) if abs(steps) < _MAX_STEPS else None


def _outward(mod: TimexMod | None, way: int) -> TimexMod | None:
    """Turn a blurred amount into a blurred date: more than two years ago is before that year."""
    later = {TimexMod.MORE_THAN: way > 0, TimexMod.EQUAL_OR_MORE: way > 0, TimexMod.LESS_THAN: way < 0}
    if mod is None or mod not in later:
        return mod
    return TimexMod.AFTER if later[mod] else TimexMod.BEFORE


def _weekday(match: PatternMatch, reference: ReferenceContext, number: int) -> dt.date | None:  # noqa: PLR0911 - one way out a rule
    """Return the day that a weekday means: the anchor's own, else on the side that words or the clause look to."""
    anchor = reference.anchor
    if anchor is None:
        return None
    back = (anchor.isoweekday() - number) % 7
    if match.has("last"):
        return shifted(anchor, -(back or 7))
    if match.has("next"):
        return shifted(anchor, 7 - back)
    if back == 0:
        return anchor
    if match.before() in match.table.joining and reference.days and match.first - reference.days[-1][0] <= _APPOSITION:
        first = reference.days[-1][1]  # "jeudi et vendredi"
        return shifted(first, (number - first.isoweekday()) % 7)
    appointed = match.table.appointing.intersection((match.before(), match.before(2)))  # "für den Freitag"
    way = 1 if appointed else direction(match)
    known = reference.day_of(number)
    if known and way * (known - anchor).days >= 0:
        return known
    if match.has("this") and way == 0:
        return shifted(anchor, -back if back < 4 else 7 - back)  # noqa: PLR2004 - the nearer one
    return shifted(anchor, 7 - back if way > 0 else -back)


def _with_part(match: PatternMatch, day: dt.date, part: str | None, mod: TimexMod | None) -> Draft:
    if part:
        return match.draft(TimexType.TIME, f"{day.isoformat()}T{part}", mod, anchored=True)
    return match.draft(TimexType.DATE, day.isoformat(), mod, anchored=True)


def _opens(match: PatternMatch) -> bool:
    """Tell whether the match opens a sentence."""
    return ends_sentence(match.words, match.first - 1) or not match.words.codes[match.first - 1].isalnum()


def _is_plural(match: PatternMatch) -> bool:
    """Tell whether "last" or "next" is said of several, by the unit or by a word before it ("ces", "les")."""
    place = match.places("unit", "years", "hour", "last_year")[-1]
    return match.words.word(place) in match.table.plurals or PLURAL in match.values("the", "this", "of_the", "at_the")
