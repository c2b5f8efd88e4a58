"""Reading expressions that are counted from a known day: weekdays, "yesterday", "last week", "two days ago"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newsparse.annotation.times.calendar import SATURDAY, interval, month_shifted, shifted, week_value
from newsparse.annotation.times.seen import Draft, Now, Seen, direction, ends_sentence
from newsparse.annotation.times.values import duration
from newsparse.model.times import TimexMod, TimexType

PLURAL = 2  # the value of an article that stands before plurals only
_REFS = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
_MIDWEEK = 3  # until Wednesday "this weekend" can be the last one
_APPOSITION = 3  # words between a day and "the day before ..." that only explains it


def deictic(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read deictic = ("yesterday" | "today" | "tomorrow") [part of day]."""
    offset = seen.whole("deictic", "morrow")
    if offset is None:
        return
    part = seen.name("part") or ("MO" if seen.has("deictic") and seen.has("morrow") else None)
    if seen.has("morrow") and not part and seen.first and seen.words.has_capital(seen.first) and not _opens(seen):
        return  # "am Morgen": a noun within a sentence
    day = shifted(now.anchor, offset) if now.anchor else None
    if day is None:
        yield seen.draft(TimexType.DATE, _REFS[(offset > 0) - (offset < 0)])
        return
    now.told(seen.first, day)
    yield _with_part(seen, day, part, seen.mod())


def weekday(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read weekday = ["this" | "last"] weekday ["last" | "next"] [part of day]."""
    number = seen.whole("weekday")
    if number is None:
        return
    part = seen.name("part") or ("MO" if seen.has("morrow") else None)
    day = _weekday(seen, now, number)
    if day is None:
        yield seen.draft(
            TimexType.TIME if part else TimexType.DATE, f"XXXX-WXX-{number}" + (f"T{part}" if part else "")
        )
        return
    now.told(seen.first, day)
    if seen.has("this", "last", "next"):
        now.weekdays[number] = day
    early = seen.has("early") or None
    yield _with_part(seen, day, part or ("MO" if early else None), TimexMod.START if early else seen.mod("edge"))


def weekday_part(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read weekday_part = "Mittwochabend": weekday and part of day in one word."""
    value = seen.name("weekday_part") or ""
    day = _weekday(seen, now, int(value[0]))
    if day is None:
        yield seen.draft(TimexType.TIME, f"XXXX-WXX-{value[0]}T{value[1:]}")
        return
    now.told(seen.first, day)
    yield _with_part(seen, day, value[1:], seen.mod("edge"))


def nights(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read nights = "the night of" weekday "to" weekday."""
    numbers = [int(float(str(value))) for value in seen.values("weekday")]
    day = _weekday(seen, now, numbers[0])
    if day is None:
        yield seen.draft(TimexType.TIME, f"XXXX-WXX-{numbers[0]}TNI")
        return
    now.told(seen.first, day)
    yield _with_part(seen, day, "NI", None)


def around(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read around = ["early"] ("this" | "last" | "next") unit ["last" | "next"]; with a number it is a duration."""
    unit = seen.name("unit", "years", "hour", "last_year") or ""
    amount = seen.number("num", "dozen")
    if amount is not None and amount != 1:
        yield seen.draft(TimexType.DURATION, duration(amount, unit), seen.mod())
        return
    if seen.has("few", "plural") or _is_plural(seen):
        yield seen.draft(TimexType.DURATION, duration(None, unit), seen.mod("blur"))
        return
    way = -1 if seen.has("last", "prior", "last_year") else 1 if seen.has("next", "later") else 0
    if unit == "WE" and way == 0 and now.anchor and now.anchor.isoweekday() <= _MIDWEEK and direction(seen) < 0:
        way = -1
    value = moved(now.last_date(unit) if seen.has("prior", "later") else now.anchor, unit, way)
    if value is None and unit[0] != "T":
        yield seen.draft(TimexType.DATE, _REFS[way])
    elif value is not None:
        if unit == "D" and now.anchor:
            now.told(seen.first, dt.date.fromisoformat(value))
        yield seen.draft(TimexType.DATE, value, seen.mod("edge"), anchored=True)


def weekend(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read weekend = "the weekend": the last one, or the next one where the clause looks ahead."""
    if seen.name("unit") != "WE" or now.anchor is None:
        return
    way = direction(seen)
    steps = 0 if now.anchor.isoweekday() >= SATURDAY or way > 0 else -1
    yield seen.draft(TimexType.DATE, moved(now.anchor, "WE", steps) or "", anchored=True)


def edge(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read edge = ("beginning" | "middle" | "end") "of the" unit: of the one that the anchor lies in."""
    value = moved(now.anchor, seen.name("unit", "years") or "", 0)
    if value is not None:
        yield seen.draft(TimexType.DATE, value, seen.mod("edge"), anchored=True)


def ago(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read ago = [blur] amount unit "ago", in the order of the language."""
    yield from _counted(seen, now, -1)


def ahead(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read ahead = "in" amount unit."""
    yield from _counted(seen, now, 1)


def anaphora(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read anaphora = ("the next day" | "the day before") [part of day]: counted from the day told last."""
    offset = seen.whole("anaphora")
    if offset is None:
        return
    last = now.last_day()
    explains = bool(now.days) and seen.first - now.days[-1][0] <= _APPOSITION and seen.class_after("of", "of_the")
    day = shifted(last, 0 if explains else offset) if last else None
    if day is None:
        yield seen.draft(TimexType.DATE, _REFS[(offset > 0) - (offset < 0)])
        return
    now.told(seen.first, day)
    yield _with_part(seen, day, seen.name("part"), None)


def that_unit(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read that_unit = "that" ("day" | "month" | "year"): the one told last."""
    unit = seen.name("unit", "years") or ""
    value = moved(now.last_date(unit), unit, 0)
    if value is not None:
        yield seen.draft(TimexType.DATE, value, anchored=True)


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
    if not size or not 1000 <= anchor.year + steps * size <= 2999:  # noqa: PLR2004 - years of four figures
        return None
    return f"{(anchor.year + steps * size) // size}{blank}"


def _counted(seen: Seen, now: Now, way: int) -> Iterator[Draft]:
    """Yield the date that lies an amount of time away; a vague amount leaves only its direction."""
    unit = seen.name("unit", "years", "hour") or ""
    amount = seen.number("num", "year", "dozen", "one")
    mod = _outward(seen.mod("blur"), way)
    if seen.has("half") and amount is not None:
        amount += 0.5
    if amount is None or now.anchor is None:
        yield seen.draft(TimexType.DATE, _REFS[way], mod)
        return
    value = _away(now.anchor, unit, way * amount)
    if value is not None:
        if day := interval(value):
            now.told(seen.first, day[0])
        yield seen.draft(TimexType.DATE, value, mod, anchored=True)


def _away(anchor: dt.date, unit: str, amount: float) -> str | None:
    if unit[:1] == "T":
        hours = amount / {"TH": 1, "TM": 60, "TS": 3600}[unit]
        day = shifted(anchor, round(hours / 24)) if abs(hours) < 240_000 else None  # noqa: PLR2004
        return day.isoformat() if day else None
    scale, base = {"DE": (10, "Y"), "CE": (100, "Y"), "H": (6, "M"), "Q": (3, "M"), "WE": (1, "W")}.get(unit, (1, unit))
    steps = amount * scale
    if base == "Y" and steps % 1:
        steps, base = steps * 12, "M"
    return moved(anchor, base, round(steps)) if abs(steps) < 40_000 else None  # noqa: PLR2004


def _outward(mod: TimexMod | None, way: int) -> TimexMod | None:
    """Turn a blurred amount into a blurred date: more than two years ago is before that year."""
    later = {TimexMod.MORE_THAN: way > 0, TimexMod.EQUAL_OR_MORE: way > 0, TimexMod.LESS_THAN: way < 0}
    if mod is None or mod not in later:
        return mod
    return TimexMod.AFTER if later[mod] else TimexMod.BEFORE


def _weekday(seen: Seen, now: Now, number: int) -> dt.date | None:  # noqa: PLR0911 - one way out a rule
    """Return the day that a weekday means: the anchor's own, else on the side that words or the clause look to."""
    anchor = now.anchor
    if anchor is None:
        return None
    back = (anchor.isoweekday() - number) % 7
    if seen.has("last"):
        return shifted(anchor, -(back or 7))
    if seen.has("next"):
        return shifted(anchor, 7 - back)
    if back == 0:
        return anchor
    if seen.before() in seen.table.joining and now.days and seen.first - now.days[-1][0] <= _APPOSITION:
        first = now.days[-1][1]  # "jeudi et vendredi"
        return shifted(first, (number - first.isoweekday()) % 7)
    way = direction(seen)
    known = now.weekdays.get(number)
    if known and way * (known - anchor).days >= 0:
        return known
    if seen.has("this") and way == 0:
        return shifted(anchor, -back if back < 4 else 7 - back)  # noqa: PLR2004 - the nearer one
    return shifted(anchor, 7 - back if way > 0 else -back)


def _with_part(seen: Seen, day: dt.date, part: str | None, mod: TimexMod | None) -> Draft:
    if part:
        return seen.draft(TimexType.TIME, f"{day.isoformat()}T{part}", mod, anchored=True)
    return seen.draft(TimexType.DATE, day.isoformat(), mod, anchored=True)


def _opens(seen: Seen) -> bool:
    """Tell whether the match opens a sentence."""
    return ends_sentence(seen.words, seen.first - 1) or not seen.words.codes[seen.first - 1].isalnum()


def _is_plural(seen: Seen) -> bool:
    """Tell whether "last" or "next" is said of several, by the unit or by a word before it ("ces", "les")."""
    place = seen.places("unit", "years", "hour", "last_year")[-1]
    return seen.words.word(place) in seen.table.plurals or PLURAL in seen.values("the", "this", "of_the", "at_the")
