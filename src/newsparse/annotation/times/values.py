"""The grammar of TIMEX3 values: nothing that a reader of TimeML would refuse gets past `is_valid_timex_value`."""

from __future__ import annotations

from newsparse.annotation.times.calendar import interval
from newsparse.text.patterns import late_pattern

_PART = "MO|MI|AF|EV|NI|DT"
_CLOCK = r"(?:[01][0-9]|2[0-4])(?::[0-5][0-9](?::[0-5][0-9])?)?(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)?"
_AMOUNT = r"(?:[0-9]+(?:\.[0-9]+)?|X)"
_GRAMMAR = late_pattern(
    r"(?:PAST|PRESENT|FUTURE)_REF"
    rf"|P(?:{_AMOUNT}(?:DE|CE|WE|Y|Q|M|W|D))+(?:T(?:{_AMOUNT}[HMS])+)?"
    rf"|PT(?:{_AMOUNT}[HMS])+"
    rf"|(?:[0-9]{{4}}|XXXX)-(?:[0-9]{{2}}|XX)-(?:[0-9]{{2}}|XX)(?:T(?:{_PART}|{_CLOCK}))?"
    r"|(?:[0-9]{4}|XXXX)-(?:[0-9]{2}|XX|SP|SU|FA|WI|Q[1-4X]|H[12X])"
    rf"|(?:[0-9]{{4}}|XXXX)-W(?:[0-9]{{2}}|XX)(?:-(?:[1-7]|WE))?(?:T(?:{_PART}|{_CLOCK}))?"
    r"|[0-9]{4}|[0-9]{3}X|[0-9]{2}XX"
    rf"|T(?:{_PART}|{_CLOCK})"
)
_ON_CALENDAR = late_pattern(r"[0-9]{4}-(?:W?[0-9]{2})(?:-(?:[0-9]{2}|[1-7]))?(?=T|$)")
_YEARLESS = late_pattern(r"XXXX-([0-9]{2})(?:-([0-9]{2}))?(?=T|$)")


def is_valid_timex_value(value: str) -> bool:
    """Tell whether `value` is a TIMEX3 value that names something on the calendar.

    Example:
        >>> [is_valid_timex_value(value) for value in ("2024-06-19T13:37", "2024-02-30", "2024-MINUS-2")]
        [True, False, False]
    """
    if not _GRAMMAR.fullmatch(value):
        return False
    if match := _ON_CALENDAR.match(value):
        return interval(match[0]) is not None
    if match := _YEARLESS.match(value):
        return interval(f"2000-{match[1]}-{match[2] or '01'}") is not None  # a leap year: any day that exists
    return True


def duration(amount: float | None, unit: str) -> str:
    """Return the TIMEX3 value of an amount of a unit; None is an unknown amount.

    Units are those of TIMEX3, with TH, TM and TS for hours, minutes and seconds.

    Example:
        >>> duration(1.5, "Y"), duration(None, "W"), duration(5.5, "TH"), duration(3, "DE")
        ('P18M', 'PXW', 'PT5H30M', 'P30Y')
    """
    if amount is None:
        return f"PT X{unit[1]}".replace(" ", "") if unit[0] == "T" else f"PX{unit}"
    scale, base = {"DE": (10, "Y"), "CE": (100, "Y"), "H": (6, "M")}.get(unit, (1, unit))
    amount *= scale
    if base == "Y" and amount % 1:
        amount, base = amount * 12, "M"
    if base == "TH" and amount % 1:
        return f"PT{int(amount)}H{round(amount % 1 * 60)}M" if amount >= 1 else f"PT{round(amount * 60)}M"
    text = f"{amount:.10f}".rstrip("0").rstrip(".")
    return f"PT{text}{base[1]}" if base[0] == "T" else f"P{text}{base}"
