"""Lines above a text that say who wrote it and when, in whatever order, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from newsparse.lines.calendars import half_of, weekdays
from newsparse.lines.date_lines import Dated, labels_of_dates, read_dates, start_of_dates, words_of_roles
from newsparse.lines.moments import DIGIT, DateStyle
from newsparse.lines.person_names import after_introduction, east_asian_names
from newsparse.lines.word_lists import LineVocabulary
from newsparse.text.capitals import LINKS, is_without_case
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern
from newsparse.text.stops import STOPS

MAX_META_LINE = 160  # code points
_MAX_NAMED = 10  # words beside the dates: two authors, a place and a section
_MAX_DENSE = 24  # signs beside the dates of a script without spaces
_MAX_NAME = 6  # such signs of a name, with a word for its role or a medium
_GOES_ON = ("-", "–", "—", ",", ":")  # a dateline, and what announces something, end so
_SENTENCE_ENDS = tuple(STOPS)
_TOKEN = late_pattern(r"[^\s,;:|()\[\]/·•⋅–—：，、|｜-]+")
_DENSE = late_pattern("[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")


def is_meta_line(line: str, line_words: LineVocabulary) -> bool:
    """Tell whether a line states a date and beside it names at most: of authors, a place, a section, an agency.

    Names are told by their capitals. In scripts without capitals the line must begin as a byline or a date line does,
    and be short, or have no more signs beside its dates than a name has.

    Args:
        line: one above the text of an article, which is no heading.
        line_words: the small words of all languages.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> def is_one(line): return is_meta_line(line, LineVocabulary.of(LANGUAGES))
        >>> is_one("Explainer by Jana Tarnow, 10 February 2026"), is_one("Jana Tarnow • 10 Feb 2026, 16:03")
        (True, True)
        >>> is_one("The bridge will open on 10 February 2026"), is_one("Jana Tarnow")
        (False, False)
    """
    bare = line.strip()
    if len(bare) > MAX_META_LINE or DIGIT.search(bare) is None or bare.endswith(_GOES_ON):
        return False
    dates = read_dates(line, DateStyle(lexica=line_words.times), line_words.modified_words)
    if not dates:
        return False
    known = _words_of_dates(line_words.date_words)
    if bare.endswith(_SENTENCE_ENDS) and not _is_of_dates(bare.split()[-1], known):
        return False
    rest = [word for word in _beside(line, dates) if not _is_of_dates(word, known)]
    if len(rest) > _MAX_NAMED or not all(_may_be_named(word, line_words) for word in rest):
        return False
    dense = sum(len(_DENSE.findall(word)) for word in rest)
    if dense > _MAX_DENSE:
        return False
    is_name = dense <= _MAX_NAME and not bare.endswith(_SENTENCE_ENDS)
    return (
        not any(is_without_case(word[0]) for word in rest)
        or (dense > 0 and is_name)
        or _is_led(line, dates, line_words)
    )


def _beside(line: str, dates: tuple[Dated, ...]) -> Iterator[str]:
    """Yield the words of a line that stand in none of its dates."""
    at = 0
    for start, end in (*((one.start, one.end) for one in dates), (len(line), len(line))):
        yield from _TOKEN.findall(line, at, max(start, at))
        at = max(end, at)


@lru_cache(maxsize=8)
def _words_of_dates(date_words: frozenset[str]) -> frozenset[str]:
    """Return the words of dates of some languages, with what all say of their role and the weekdays of all."""
    return date_words | words_of_roles() | weekdays()


def _is_of_dates(word: str, known: frozenset[str]) -> bool:
    folded = fold(word).strip(".'’")
    return not folded or word[0].isdigit() or folded in known or half_of(word) is not None


def _may_be_named(word: str, line_words: LineVocabulary) -> bool:
    """Tell whether a word may stand in a name, join names or come before them."""
    if not word[0].islower():
        return True
    folded = fold(word).strip(".")
    return (
        folded in LINKS
        or folded in line_words.bylines.before_names
        or folded in line_words.and_words
        or folded in line_words.place_words
        or folded in line_words.with_words
    )


def _is_led(line: str, dates: tuple[Dated, ...], line_words: LineVocabulary) -> bool:
    """Tell whether a line begins as a byline or a date line does."""
    if after_introduction(line, line_words.bylines) is not None or not _TOKEN.findall(line, 0, dates[0].start):
        return True
    if next(east_asian_names(line[: start_of_dates(line, dates, 0)]), None):
        return True
    return any(label.start <= len(line) - len(line.lstrip()) for label in labels_of_dates(line))
