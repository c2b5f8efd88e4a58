"""How a page writes its dates: in which language, and whether the day or the month comes first."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.languages import Language
from newsparse.lines.moments import DateStyle
from newsparse.model.document import Document
from newsparse.text.patterns import late_pattern
from newsparse.text.urls import host_of

_SLASHED = late_pattern(r"/(?<=[0-9]/)([0-9]{1,2})/(?:20)?[0-9]{2}(?![0-9/])")  # a search skips to its first slash
_FIRST = late_pattern(r"(?<![0-9/])[0-9]{1,2}\Z")
_SEEN = 10_000  # code points of a page in which unambiguous dates are looked for
_MONTH_FIRST_REGIONS = frozenset("US PH PR GU VI FM MH".split())
_DAY_FIRST_DOMAINS = frozenset(
    "uk ie au nz in za sg my hk pk bd lk ng ke gh mt jm tt eu de fr es it nl be at ch pt pl ru br ar mx cl co".split()
)
_MONTH_FIRST_DOMAINS = frozenset("us gov mil ph".split())
_MONTHS = 12


def style_of(document: Document, known: Mapping[str, Language]) -> DateStyle:
    """Return how a page writes its dates.

    Whether the day comes first is told by an unambiguous date on the page, else by the region of its language, else
    by its domain, else by its language: English dates alone begin with the month.
    """
    tag = (document.language or "").replace("_", "-").split("-")
    language = tag[0].lower() or None
    own = known.get(language or "")
    languages = [own, *[one for one in known.values() if one is not own]] if own else known.values()
    lexica = tuple([one.times for one in languages if one.times is not None])
    captured = document.captured_at.value if document.captured_at else None
    return DateStyle(language, _is_day_first(document.text[:_SEEN], tag, document.url), captured, lexica)


def _is_day_first(text: str, tag: list[str], url: str | None) -> bool | None:
    pairs = [
        (int(first[0]), int(found[1]))
        for found in (_SLASHED.finditer(text) if "/" in text else ())
        if (first := _FIRST.search(text, max(found.start() - 3, 0), found.start()))
    ]
    days_first = [first > _MONTHS for first, second in pairs if (first > _MONTHS) != (second > _MONTHS)]
    if days_first and len(set(days_first)) == 1:
        return days_first[0]
    region = next((part.upper() for part in tag[1:] if len(part) == 2), None)  # noqa: PLR2004 - a country
    if region:
        return region not in _MONTH_FIRST_REGIONS
    domain = host_of(url).rpartition(".")[2]
    if domain in _DAY_FIRST_DOMAINS:
        return True
    if domain in _MONTH_FIRST_DOMAINS:
        return False
    return tag[0].lower() != "en"
