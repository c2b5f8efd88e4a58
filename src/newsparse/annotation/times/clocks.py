"""Reading times of day: clock times, noon, and parts of the day."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.annotation.times.amounts import amount
from newsparse.annotation.times.match import Draft, PatternMatch, ReferenceContext
from newsparse.annotation.times.relative import moved
from newsparse.model.times import TimexType

_HOURS = 24


def clock(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read clock = "13:37" ["a.m."] | number "h" [number] | number "a.m." | number "o'clock" | "halb" number."""
    del reference
    stated = match.name("clock", "dotted")
    if stated:
        hour, minute = (int(part) for part in stated.replace(".", ":").split(":")[:2])
    else:
        numbers = [int(float(str(value))) for value in match.values("num", "one")]
        hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    if match.has("half_to") and not minute:
        hour, minute = hour - 1, 30
    half = match.name("ampm")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif match.name("part") in {"AF", "EV"} and hour < 12:  # noqa: PLR2004 - "8 heures du soir"
        hour += 12
    if hour >= 0 and (hour, minute) <= (_HOURS, 0):  # what no minute can be is no value of a time
        zone = "Z" if match.has("utc") else ""
        yield _floating(match, f"T{hour:02}:{minute:02}{zone}")


def hours(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read hours = number "heures": a time of day behind "à" or in a range, else a duration."""
    numbers = [float(str(value)) for value in match.values("num", "one")]
    timed = len(numbers) > 1 or match.has("part")
    if numbers and numbers[0] <= _HOURS and (timed or _says_when(match)):
        yield from clock(match, reference)
    elif len(numbers) == 1:
        yield from amount(match, reference)


def noon(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read noon = "noon" | "midnight", behind a word that says when."""
    del reference
    if match.has("blur") or _says_when(match):
        yield _floating(match, f"T{match.name('noon')}")


def part(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read part = ["early" | "late"] ("this" | "the" | "in the") part of day."""
    name = match.name("part", "this_part") or "MO"
    if match.has("this", "this_part") and reference.anchor:
        reference.record_day(match.first, reference.anchor)
        yield match.draft(TimexType.TIME, f"{reference.anchor.isoformat()}T{name}", match.mod("edge"), anchored=True)
    else:
        yield _floating(match, f"T{name}")


def last_part(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read last_part = "last night" | "la nuit dernière": the one before the anchor, or the one it ended with."""
    day = moved(reference.anchor, "D", 1 if match.has("next") else -1)
    if day:
        yield match.draft(TimexType.TIME, f"{day}T{match.name('part', 'last_night')}", match.mod("edge"), anchored=True)


def night(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read night = "throughout the" part of day: a night is the one before the anchor."""
    yield from (last_part if match.name("part") == "NI" else part)(match, reference)


def _floating(match: PatternMatch, value: str) -> Draft:
    return match.draft(TimexType.TIME, value, match.mod())._replace(floating=True)


def _says_when(match: PatternMatch) -> bool:
    return match.before() in match.table.clock_after
