"""Write src/newsparse/languages/many/calendar_names.py from Unicode CLDR; needs Babel."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from babel import Locale
from babel import __version__ as babel_version
from babel.core import get_cldr_version

from newsparse.text.fold import fold

LANGUAGES = (
    "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fo fr ga gl gu he hi hr hu hy id is it ja ka kk kn "
    "ko ky lb lo lt lv mk ml mr ms my ne nl nn no pa pl ps pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh"
).split()
REGIONS = {
    "ar": ("ar_LB", "ar_DZ", "ar_MA", "ar_IQ"),
    "de": ("de_AT",),
    "sr": ("sr_Latn",),
    "az": ("az_Cyrl",),
    "uz": ("uz_Cyrl",),
}
"""Locales of a language that have names of their own."""
WIDTHS = ("wide", "abbreviated")
UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
TARGET = Path(__file__).parents[1] / "src/newsparse/languages/many/calendar_names.py"

HEAD = '''"""Names of months and weekdays, and marks of the halves of the day, in {count} languages.

From Unicode CLDR {cldr} by way of Babel {babel}; written by tools/write_calendar_names.py, so not to be edited. Names
are folded as `newsparse.text.fold.fold` folds, without full stops; what means the same is separated by ",", and months,
days and units by "|". PAST holds what is said of years, months, weeks, days, hours, minutes and seconds ago, "#" for
the number; DAYS today, yesterday and the day before.
Copyright (C) 1991-2026 Unicode, Inc., under the Unicode License v3.
"""

from __future__ import annotations

from typing import Final
'''


def main() -> None:
    """Write the module."""
    tables: dict[str, list[tuple[str, str]]] = {name: [] for name in ("MONTHS", "WEEKDAYS", "AM", "PM", "PAST", "DAYS")}
    for code in LANGUAGES:
        locales = [Locale.parse(name) for name in (code, *REGIONS.get(code, ()))]
        months = [_months(locales, number) for number in range(1, 13)]
        if all(months):
            tables["MONTHS"].append((code, "|".join(",".join(names) for names in months)))
        days = [_names(_days(locales, number)) for number in range(7)]
        tables["WEEKDAYS"].append((code, "|".join(",".join(names) for names in days)))
        for half in ("am", "pm"):
            marks = _names(_marks(locales, half))
            if marks:
                tables[half.upper()].append((code, ",".join(marks)))
        fields = locales[0]._data["date_fields"]  # noqa: SLF001 - Babel has no other way to them
        past = [_names(_past(fields, unit)) for unit in UNITS]
        tables["PAST"].append((code, "|".join(",".join(names) for names in past)))
        days = [_names([fields["day"].get("relative", {}).get(-ago, "")]) for ago in range(3)]
        tables["DAYS"].append((code, "|".join(",".join(names) for names in days)))
    text = HEAD.format(count=len(LANGUAGES), cldr=get_cldr_version(), babel=babel_version)
    for name, rows in tables.items():
        lines = [f'    "{code}": "{names}",' for code, names in rows]
        text += "\n".join([f"\n{name}: Final = {{", *lines, "}\n"])
    TARGET.write_text(text, "utf-8")


def _months(locales: list[Locale], number: int) -> list[str]:
    found = (
        locale.months[use][width][number] for locale in locales for use in ("format", "stand-alone") for width in WIDTHS
    )
    bare = (re.sub(r"^(?:de |d['’])", "", name) for name in found)  # Catalan
    return [name for name in _names(bare) if not any(map(str.isdigit, name))]


def _past(fields: Mapping[str, dict[str, dict[str, str]]], unit: str) -> Iterable[str]:
    for width in ("", "-short"):
        yield from (pattern.replace("{0}", "#") for pattern in fields[unit + width].get("past", {}).values())


def _days(locales: list[Locale], number: int) -> Iterable[str]:
    for locale in locales:
        for use in ("format", "stand-alone"):
            for width in WIDTHS:
                yield locale.days[use][width][number]


def _marks(locales: list[Locale], half: str) -> Iterable[str]:
    for locale in locales:
        for use in ("format", "stand-alone"):
            for width in WIDTHS:
                if mark := locale.day_periods.get(use, {}).get(width, {}).get(half):
                    yield mark


def _names(found: Iterable[str]) -> list[str]:
    """Return names folded and without full stops, each once, in order."""
    folded = (fold(name).replace(".", "").replace("\u200f", "").strip() for name in found if name)
    return list(dict.fromkeys(name for name in folded if name and "," not in name))


if __name__ == "__main__":
    main()
