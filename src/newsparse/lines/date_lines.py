"""Date lines: each date that a line states, and whether it is that of publication or that of a change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Literal, NamedTuple

from newsparse.languages.many.date_line_words import MODIFIED, PUBLISHED
from newsparse.lines.moments import ANY, DIGIT, MAY_BE_DATED, DateStyle, read_moment
from newsparse.model.moments import Moment
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span

DateRole = Literal["published", "modified"]

_MAX_DATES = 4
_CELLS = late_pattern(r"\s?[|·•]\s?|\s//?\s")
_FILLED = 0.6  # of a cell that its date takes; a weekday may stand beside it
_MAX_DATED = 100  # code points of a date with a name and the time of reading beside it
_BEGINNING = 20  # code points in which a date at the beginning has a digit: no month has so long a name
_MAX_CELL = 5  # words beside a date
_DAY = late_pattern(r"(?<![0-9:])[0-9]{1,2}[.\s-]{1,2}$")
_YEAR = late_pattern(r"[.,\s-]{1,2}[0-9]{4}(?![0-9])")
_LABEL_GAP = 4  # code points between such a word and its date: ": ", " le "
_TOKEN = late_pattern(r"[^\W\d_]+")
_OTHER_SCRIPTS = late_pattern("[\u0590-\u1fff\u3040-\uffff]")
_SPACELESS = late_pattern(
    "[\u0e00-\u0eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"
)  # scripts that write such words at their dates


class Dated(NamedTuple):
    """A date in a line."""

    role: DateRole | None
    """What the line says of it; None where it says nothing."""
    moment: Moment
    start: int
    end: int


class _Word(NamedTuple):
    start: int
    end: int
    role: DateRole


def read_dates(line: str, style: DateStyle = ANY, modified_words: frozenset[str] = frozenset()) -> tuple[Dated, ...]:
    """Return the dates of a line in order, each with what the word before it says, or one right behind it.

    Args:
        line: a date line, a byline, or the words of a box beside a headline.
        style: how the page writes dates.
        modified_words: more words of changes, folded.

    Example:
        >>> [(one.role, one.moment.iso) for one in read_dates("19 juin 2024, mis à jour le 20 juin 2024")]
        [(None, '2024-06-19'), ('modified', '2024-06-20')]
        >>> [(one.role, one.moment.iso) for one in read_dates("2019年04月21日 12時00分更新")]
        [('modified', '2019-04-21T12:00:00')]
    """
    if style.captured is None and MAY_BE_DATED.search(line) is None:
        return ()
    words = tuple(_words(line, modified_words))
    found: list[Dated] = []
    for at, end, role in _segments(line, words):
        found += _in_segment(line, at, end, role or _role_behind(line, end, words), style)
    return tuple(found[:_MAX_DATES])


def published_first(dates: Sequence[Dated]) -> Sequence[Dated]:
    """Return the dates of a line, those said to be of publication first: "received ..., published ..."."""
    return sorted(dates, key=lambda one: one.role != "published") if len(dates) > 1 else dates


def is_headed_date(line: str) -> bool:
    """Tell whether a line is a date and a section, a name or the like beside it, cut by bars.

    Example:
        >>> is_headed_date("24 April 2020 | Press"), is_headed_date("Jana Tarnow / 24 April 2020")
        (True, True)
        >>> is_headed_date("24 April 2020"), is_headed_date("On 24 April 2020 | the bridge was opened by all.")
        (False, False)
    """
    if DIGIT.search(line) is None or line.rstrip().endswith((".", "!", "?")):
        return False
    cells = [cell for cell in _CELLS.split(line) if cell.strip()]
    dated = [cell for cell in cells if (found := read_moment(cell)) and len(found.raw) >= _FILLED * len(cell.strip())]
    return len(cells) > 1 and bool(dated) and all(len(cell.split()) <= _MAX_CELL for cell in cells if cell not in dated)


def is_dated_line(line: str, words: frozenset[str]) -> bool:
    """Tell whether a line begins with a date and goes on with names and words of dates alone.

    Args:
        line: a line above the text of an article.
        words: every word that a line may hold which states nothing but a date, folded.

    Example:
        >>> words = frozenset({"min", "read"})
        >>> is_dated_line("3 May 2020 Jana Tarnow 3 min read", words), is_dated_line("3 May 2020 was wet", words)
        (True, False)
    """
    if len(line) > _MAX_DATED or DIGIT.search(line[:_BEGINNING]) is None or line.rstrip().endswith((".", "!", "?")):
        return False
    found = read_moment(line)
    if found is None or not line.startswith(found.raw):
        return False
    rest = [word.strip(",|·•/-") for word in line[len(found.raw) :].split()]
    return all(not word or word[0].isupper() or word.isdigit() or word.casefold() in words for word in rest)


def role_of(label: str, modified_words: frozenset[str] = frozenset()) -> DateRole | None:
    """Return what a label such as "Last updated:" says of the date behind it."""
    return next((word.role for word in _words(label, modified_words)), None)


def labels_of_dates(line: str, modified_words: frozenset[str] = frozenset()) -> tuple[Span, ...]:
    """Return where the words stand that say what a date is of: "Published", "Giriş"."""
    return tuple([Span(word.start, word.end) for word in _words(line, modified_words)])


def start_of_dates(line: str, dates: Sequence[Dated], start: int, modified_words: frozenset[str] = frozenset()) -> int:
    """Return where the first date behind a place of a line begins, or the word that says what it is of.

    Args:
        line: a byline, in which names stand before a date.
        dates: those of the line, in order.
        start: a place in the line.
        modified_words: more words of changes, folded.

    Returns:
        The place, which is the end of the line where no date follows.

    Example:
        >>> line = "By Jana Tarnow Published: 3 May 2024"
        >>> line[3 : start_of_dates(line, read_dates(line), 3)]
        'Jana Tarnow '
    """
    first = next((one.start for one in dates if one.start >= start), None)
    if first is None:
        return len(line)
    labels = labels_of_dates(line[:first], modified_words)
    return next((label.start for label in labels if label.start >= start and first - label.end <= _LABEL_GAP), first)


@lru_cache(maxsize=1)
def words_of_roles() -> frozenset[str]:
    """Return the words with which lines say of a date that it is that of publication or of a change."""
    phrases = (phrase for table in (PUBLISHED, MODIFIED) for row in table.values() for phrase in row.split("|"))
    return frozenset(word for phrase in phrases for word in phrase.split())


def _segments(line: str, words: Sequence[_Word]) -> Iterator[tuple[int, int, DateRole | None]]:
    """Yield the parts of a line: what stands before the first word, and each word with what follows it."""
    ends = [*(word.start for word in words), len(line)]
    yield 0, ends[0], None
    for word, end in zip(words, ends[1:], strict=True):
        yield word.end, end, word.role


def _in_segment(line: str, at: int, end: int, role: DateRole | None, style: DateStyle) -> Iterator[Dated]:
    for _ in range(_MAX_DATES):
        moment = read_moment(line[at:end], style) if at < end else None
        if moment is None:
            return
        start = max(line.find(moment.raw, at, end), at)
        at = start + len(moment.raw)
        yield Dated(role, moment, start, at)


def _role_behind(line: str, end: int, words: Iterable[_Word]) -> DateRole | None:
    """Return what a word at the end of a line says of the date before it, as words of scripts without spaces do."""
    behind = next((word for word in words if word.start == end), None)
    if behind is None or _SPACELESS.match(line, behind.start) is None or DIGIT.search(line, behind.end):
        return None
    return behind.role


def _words(line: str, modified_words: frozenset[str]) -> Iterator[_Word]:
    if not line.isascii() and _OTHER_SCRIPTS.search(line) is not None:
        for found in _pattern(modified_words).finditer(line):
            yield _Word(found.start(), found.end(), "modified" if found["modified"] else "published")
        return
    line = _lower(line)
    phrases = _phrases(modified_words)
    if phrases.keys().isdisjoint(_TOKEN.findall(line)):  # as in most lines
        return
    end = 0
    for token in _TOKEN.finditer(line):
        start = token.start()
        for phrase, role in phrases.get(token[0], ()) if start >= end else ():
            stop = start + len(phrase)
            if line.startswith(phrase, start) and _TOKEN.match(line, stop) is None and not _is_month(line, start, stop):
                end = start + len(phrase)
                yield _Word(start, end, role)
                break


def _is_month(line: str, start: int, end: int) -> bool:
    """Tell whether a word stands between a day and a year: "maj" is a month in Sweden, and an update in France."""
    return _DAY.search(line, max(start - _BEGINNING, 0), start) is not None and _YEAR.match(line, end) is not None


def _lower(words: str) -> str:
    """Return words in lower case, each letter in its place; those of Turkish that have no capital of ASCII as `i`."""
    return words.lower() if words.isascii() else words.replace("\u0130", "i").lower().replace("\u0131", "i")


@lru_cache(maxsize=16)
def _phrases(modified_words: frozenset[str]) -> dict[str, list[tuple[str, DateRole]]]:
    """Return what lines say of dates, in scripts whose words are told apart by their letters, by the first word."""
    found: dict[str, list[tuple[str, DateRole]]] = {}
    modified, published = _spoken(modified_words)
    spoken: tuple[tuple[DateRole, frozenset[str]], ...] = (("modified", modified), ("published", published))
    for role, phrases in spoken:
        for phrase in _longest_first(phrases):
            if first := _TOKEN.match(_lower(phrase)):
                found.setdefault(first[0], []).append((_lower(phrase), role))
    return found


@lru_cache(maxsize=16)
def _pattern(modified_words: frozenset[str]) -> re.Pattern[str]:
    modified, published = _spoken(modified_words)
    return re.compile(f"(?P<modified>{_any_of(modified)})|(?P<published>{_any_of(published)})", re.IGNORECASE)


def _spoken(modified_words: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Return what lines say of the dates of changes, and of publication."""
    modified = modified_words.union(*(words.split("|") for words in MODIFIED.values()))
    return modified, frozenset[str]().union(*(words.split("|") for words in PUBLISHED.values())) - modified


def _any_of(words: Iterable[str]) -> str:
    """Return a pattern of words, the longest first; those of scripts with spaces stand alone."""
    longest_first = _longest_first(words)
    tight = [re.escape(word) for word in longest_first if _SPACELESS.match(word)]
    alone = "|".join([re.escape(word) for word in longest_first if not _SPACELESS.match(word)])
    return "|".join([*tight, rf"(?<![^\W\d_])(?:{alone})(?![^\W\d_])"])


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))
