"""Datelines: where a report was sent from, by whom and when, as a line or a paragraph begins."""

from __future__ import annotations

import re

from newsparse.gazetteers.agencies import agency_named
from newsparse.gazetteers.organisations import ACRONYMS
from newsparse.lines.word_lists import LineVocabulary
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

_HEAD = 120  # code points that a dateline may take
_SOURCE = late_pattern(r"\s?(?:\((?P<brackets>[^()\n]{2,40})\)|\.? ?/(?P<slashes>[^/\n]{2,20})/)")
_DASH = late_pattern(  # begins with one class of characters, so that a search skips to them
    r"[–—-](?:(?<=[–—])|(?<=\s-)-?(?=\s|$)|(?<=[^\W\d_]-)-?(?=\s|$))"
)
_WORDS = late_pattern(r"[^\s,/]+")
_MAX_WORDS = 7
_MIN_CAPITALS = 4  # letters; fewer may be anything's initials


def read_dateline(text: str, line_words: LineVocabulary) -> tuple[str, str | None, str | None] | None:
    """Return place, source and date of the dateline that a text begins with; None where it begins otherwise.

    dateline = place ["," date] ("(" agency ")" | "/" agency "/") [dash] | PLACE ["," date] ["(" source ")"] dash

    A place is believed when a news agency stands behind it, or when it is written in capitals before a dash.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> line_words = LineVocabulary.of(LANGUAGES)
        >>> read_dateline("GENEVA, June 19 (Reuters) - Two delegations met.", line_words)
        ('GENEVA', 'Reuters', 'June 19')
        >>> read_dateline("Geneva (the city) - they said", line_words) is None
        True
    """
    head = text[:_HEAD].replace("\u00a0", " ")
    for found in _SOURCE.finditer(head) if "(" in head or "/" in head else ():
        source = (found["brackets"] or found["slashes"]).strip()
        if any(agency_named(name.strip()) for name in re.split(r"[/,]", source)):
            place, date = _placed(head[: found.start()])
            return (place, source, date) if _may_be_place(place, line_words) and not agency_named(place) else None
    return _in_capitals(head, line_words)


def _in_capitals(head: str, line_words: LineVocabulary) -> tuple[str, str | None, str | None] | None:
    dash = _DASH.search(head) if "-" in head or "–" in head or "—" in head else None
    if dash is None:
        return None
    before = head[: dash.start()].rstrip()
    bracket = re.search(r" ?\(([^()\n]{2,40})\)$", before)
    place, date = _placed(before[: bracket.start()] if bracket else before)
    bare = place.rpartition(" ")[2] if not bracket else ""
    if agency_named(bare) and place != bare:
        return (place[: -len(bare)].strip(), bare, date) if _may_be_place(place, line_words) else None
    letters = [letter for letter in place.partition(",")[0] if letter.isalpha()]
    words = {fold(word).rpartition("'")[2].strip(".:") for word in _WORDS.findall(place)}
    is_capital = len(letters) >= _MIN_CAPITALS and all(letter.isupper() for letter in letters)
    is_marked = bool(bracket or date) or "," in place or "-" not in dash[0]  # "FOOTBALL - " is a topic
    if not (
        is_capital
        and is_marked
        and words.isdisjoint(line_words.topic_words | ACRONYMS)
        and _may_be_place(place, line_words)
    ):
        return None
    return None if agency_named(place) else (place, bracket[1] if bracket else None, date)


def _placed(words: str) -> tuple[str, str | None]:
    """Split "GENEVA, Switzerland, June 19" before what holds a digit."""
    cells = words.split(",")
    dated = next((i for i, cell in enumerate(cells) if any(map(str.isdigit, cell))), len(cells))
    return ",".join(cells[:dated]).strip(), ",".join(cells[dated:]).strip(" .") or None


def _may_be_place(place: str, line_words: LineVocabulary) -> bool:
    """Tell whether words read as the name of a place: few, capitalised, no sentence."""
    words = _WORDS.findall(place)
    return (
        0 < len(words) <= _MAX_WORDS
        and place.count(",") < 2  # noqa: PLR2004 - a town and its country
        and words[0][0].isupper()
        and all(word[0].isupper() or word[0] == "(" or word.casefold() in line_words.place_particles for word in words)
    )
