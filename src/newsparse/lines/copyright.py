"""Copyright lines: who holds the rights."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.gazetteers.agencies import agency_named
from newsparse.languages.many.credit_words import RIGHTS
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_LONGEST = 200  # code points of a line that are looked at
_COPYRIGHT = late_pattern(
    r"(?:©|\(c\)|copyright)[\s©]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?[\s,]*([^\W\d_][^.|,–—\d-]{1,40})",
    re.IGNORECASE,
)


COPYRIGHT_SIGNS = ("©", "(c)", "copyright")
"""What a line about copyright holds one of, folded."""


class Holder(NamedTuple):
    """Who holds the copyright, and where the line says it."""

    name: str
    start: int
    end: int


def copyright_holder(line: str) -> Holder | None:
    """Return who holds the copyright, as a line says; None where it names nobody, or an agency.

    Example:
        >>> copyright_holder("© 2024 Le Courrier. Tous droits réservés.").name
        'Le Courrier'
        >>> copyright_holder("Le Courrier, tous droits réservés"), copyright_holder("© Riproduzione riservata")
        (None, None)
    """
    line = line[:_LONGEST]
    low = line.lower()
    found = _COPYRIGHT.search(line) if any([sign in low for sign in COPYRIGHT_SIGNS]) else None  # noqa: C419 - as of most
    if found is None or agency_named(found[1]) or not found[1].strip()[0].isupper():
        return None
    if fold(found[1]).startswith(RIGHTS):
        return None
    name = found[1].strip()
    return Holder(name, found.start(1), found.start(1) + len(name))
