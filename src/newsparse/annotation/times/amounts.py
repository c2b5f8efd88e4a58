"""Reading durations, sets, and words such as "now" that only separate past, present and future."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.annotation.times.match import Draft, PatternMatch, ReferenceContext
from newsparse.annotation.times.values import duration
from newsparse.model.times import TimexType


def amount(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read amount = [blur] (number | "a" | "some") unit ["and a half"], unless it is somebody's age."""
    del reference
    unit = match.name("unit", "years", "hour") or ""
    number = match.number("num", "year", "dotted", "dozen", "one", "fraction")
    if unit in {"Y", "M"} and _is_age(match):
        return
    if match.has("few") or number is None:
        number = None
    elif match.has("half", "fraction"):
        number = 0.5 if match.has("half_first") or (len(match.places("num", "one")) == 0) else number + 0.5
    if match.has("half_first") and number is not None and not match.has("half"):
        number = 0.5
    mod = match.mod("blur")
    yield match.draft(TimexType.DURATION, duration(number, unit), mod)


def vague(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read vague = "des années" | "for weeks": a plural without a number, where the word before makes it a duration."""
    del reference
    if match.before() in match.table.span_after:
        yield match.draft(TimexType.DURATION, duration(None, match.name("unit", "years", "hour") or ""))


def term(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read term = a word that is a duration by itself: "quinquennat", "fortnight"."""
    del reference
    yield match.draft(TimexType.DURATION, match.name("term") or "", match.mod("blur"))


def span(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read span = number "-tägig": figures joined to the adjective of a unit."""
    del reference
    yield match.draft(TimexType.DURATION, duration(match.number("num"), match.name("length") or ""))


def whole(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read whole = "all" unit."""
    del reference
    yield match.draft(TimexType.DURATION, duration(1, match.name("unit", "years", "hour") or ""))


def every(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read every = "every" [number] unit | "per" unit."""
    del reference
    unit = match.name("unit", "years", "hour") or ""
    yield match.draft(TimexType.SET, duration(match.number("num") or 1, unit))


def every_weekday(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read every_weekday = "every" weekday | "the" weekdays."""
    del reference
    part = match.name("part")
    value = match.whole("weekday", "weekdays")
    yield match.draft(TimexType.SET, f"XXXX-WXX-{value}" + (f"T{part}" if part else ""))


def often(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read often = "daily" | "annual": unless it is a newspaper, "le quotidien"."""
    del reference
    if match.before() not in match.table.nouns_after and not _names(match):
        yield match.draft(TimexType.SET, match.name("often") or "")


def ref(match: PatternMatch, reference: ReferenceContext) -> Iterator[Draft]:
    """Read ref = "now" | "recently" | "future"."""
    del reference
    yield match.draft(TimexType.DATE, match.name("ref") or "")


def _names(match: PatternMatch) -> bool:
    """Tell whether a name follows: "the daily Example"."""
    return match.last + 1 < len(match.words.codes) and match.words.has_capital(match.last + 1)


def _is_age(match: PatternMatch) -> bool:
    """Tell whether the amount is how old somebody is: "aged six years", "Name, 97 ans, ..."."""
    table, words = match.table, match.words
    if any(match.before(back) in table.age_after for back in (1, 2)) or match.class_before("blur"):
        return True  # what stands behind a blur was refused together with it: "les moins de 17 ans"
    if any(match.after(ahead) in table.age_before for ahead in (1, 2)):
        return True
    if not any(words.word(place).isdigit() for place in match.places("num")):
        return False
    if match.name("unit", "years") == "Y" and match.before() in {",", "("} and match.after() in {",", ")", "»"}:
        return True
    noun = match.before() in table.of_whom and match.before(2) not in table.lasting
    return noun or match.before() == "-" or match.before() in table.age_determiners
