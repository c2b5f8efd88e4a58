"""Reading durations, sets, and words such as "now" that only tell past, present and future apart."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.annotation.times.seen import Draft, Now, Seen
from newsparse.annotation.times.values import duration
from newsparse.model.times import TimexType


def amount(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read amount = [blur] (number | "a" | "some") unit ["and a half"], unless it is somebody's age."""
    del now
    unit = seen.name("unit", "years", "hour") or ""
    number = seen.number("num", "year", "dotted", "dozen", "one", "fraction")
    if unit in {"Y", "M"} and _is_age(seen):
        return
    if seen.has("few") or number is None:
        number = None
    elif seen.has("half", "fraction"):
        number = 0.5 if seen.has("half_first") or (len(seen.places("num", "one")) == 0) else number + 0.5
    if seen.has("half_first") and number is not None and not seen.has("half"):
        number = 0.5
    mod = seen.mod("blur")
    yield seen.draft(TimexType.DURATION, duration(number, unit), mod)


def vague(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read vague = "des années" | "for weeks": a plural without a number, where the word before makes it a duration."""
    del now
    if seen.before() in seen.table.span_after:
        yield seen.draft(TimexType.DURATION, duration(None, seen.name("unit", "years", "hour") or ""))


def term(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read term = a word that is a duration by itself: "quinquennat", "fortnight"."""
    del now
    yield seen.draft(TimexType.DURATION, seen.name("term") or "", seen.mod("blur"))


def span(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read span = number "-tägig": figures joined to the adjective of a unit."""
    del now
    yield seen.draft(TimexType.DURATION, duration(seen.number("num"), seen.name("length") or ""))


def whole(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read whole = "all" unit."""
    del now
    yield seen.draft(TimexType.DURATION, duration(1, seen.name("unit", "years") or ""))


def every(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read every = "every" [number] unit | "per" unit."""
    del now
    unit = seen.name("unit", "years", "hour") or ""
    yield seen.draft(TimexType.SET, duration(seen.number("num") or 1, unit))


def every_weekday(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read every_weekday = "every" weekday | "the" weekdays."""
    del now
    part = seen.name("part")
    value = seen.whole("weekday", "weekdays")
    yield seen.draft(TimexType.SET, f"XXXX-WXX-{value}" + (f"T{part}" if part else ""))


def often(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read often = "daily" | "annual": unless it is a newspaper, "le quotidien"."""
    del now
    if seen.before() not in seen.table.nouns_after and not _names(seen):
        yield seen.draft(TimexType.SET, seen.name("often") or "")


def ref(seen: Seen, now: Now) -> Iterator[Draft]:
    """Read ref = "now" | "recently" | "future"."""
    del now
    yield seen.draft(TimexType.DATE, seen.name("ref") or "")


def _names(seen: Seen) -> bool:
    """Tell whether a name follows: "the daily Example"."""
    return seen.last + 1 < len(seen.words.codes) and seen.words.has_capital(seen.last + 1)


def _is_age(seen: Seen) -> bool:
    """Tell whether the amount is how old somebody is: "aged six years", "Name, 97 ans, ..."."""
    table, words = seen.table, seen.words
    if any(seen.before(back) in table.age_after for back in (1, 2)) or seen.class_before("blur"):
        return True  # what stands behind a blur was refused together with it: "les moins de 17 ans"
    if any(seen.after(ahead) in table.age_before for ahead in (1, 2)):
        return True
    if not any(words.word(place).isdigit() for place in seen.places("num")):
        return False
    if seen.name("unit", "years") == "Y" and seen.before() in {",", "("} and seen.after() in {",", ")", "»"}:
        return True
    noun = seen.before() in table.of_whom and seen.before(2) not in table.lasting
    return noun or seen.before() in {"-", "les", "des"}
