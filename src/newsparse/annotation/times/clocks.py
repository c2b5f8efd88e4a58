"""Reading times of day: clock times, noon, and parts of the day."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.annotation.times.amounts import amount
from newsparse.annotation.times.near import moved
from newsparse.annotation.times.seen import Draft, Now, Seen
from newsparse.model.times import TimexType

_HOURS, _MINUTES = 24, 60


def clock(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read clock = "13:37" ["a.m."] | number "h" [number] | number "a.m." | number "o'clock"."""
    del now
    stated = seen.name("clock", "dotted")
    if stated:
        hour, minute = (int(part) for part in stated.replace(".", ":").split(":")[:2])
    else:
        numbers = [int(float(str(value))) for value in seen.values("num", "one")]
        hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    half = seen.name("ampm")
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif seen.name("part") in {"AF", "EV"} and hour < 12:  # noqa: PLR2004 - "8 heures du soir"
        hour += 12
    if hour <= _HOURS and minute < _MINUTES and (hour, minute) <= (_HOURS, 0):
        zone = "Z" if seen.has("utc") else ""
        yield _floating(seen, f"T{hour:02}:{minute:02}{zone}")


def hours(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read hours = number "heures": a time of day behind "à" or in a range, else a duration."""
    numbers = [float(str(value)) for value in seen.values("num", "one")]
    timed = len(numbers) > 1 or seen.has("part")
    if numbers and numbers[0] <= _HOURS and (timed or _says_when(seen)):
        yield from clock(seen, now)
    elif len(numbers) == 1:
        yield from amount(seen, now)


def noon(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read noon = "noon" | "midnight", behind a word that says when."""
    del now
    if seen.has("blur") or _says_when(seen):
        yield _floating(seen, f"T{seen.name('noon')}")


def part(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read part = ["early" | "late"] ("this" | "the" | "in the") part of day."""
    name = seen.name("part", "this_part") or "MO"
    if seen.has("this", "this_part") and now.anchor:
        now.told(seen.first, now.anchor)
        yield seen.draft(TimexType.TIME, f"{now.anchor.isoformat()}T{name}", seen.mod("edge"), anchored=True)
    else:
        yield _floating(seen, f"T{name}")


def last_part(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read last_part = "last night" | "la nuit dernière": the one before the anchor, or the one it ended with."""
    day = moved(now.anchor, "D", 1 if seen.has("next") else -1)
    if day:
        yield seen.draft(TimexType.TIME, f"{day}T{seen.name('part', 'last_night')}", seen.mod("edge"), anchored=True)


def _floating(seen: Seen, value: str) -> Draft:
    return seen.draft(TimexType.TIME, value, seen.mod())._replace(floating=True)


def _says_when(seen: Seen) -> bool:
    return seen.before() in seen.table.clock_after
