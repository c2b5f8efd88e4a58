"""Lines that show by their shape alone what they are: time stamps, hashtags, credits, bylines, share rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import NamedTuple

from newsparse.gazetteers.networks import NETWORKS
from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.languages.many.credit_words import OF_TEXTS
from newsparse.lines.bylines import is_byline, words_of_bylines
from newsparse.lines.calendars import half_of
from newsparse.lines.credits import are_names, begins_as_credit, is_credit, read_names, words_of_credits
from newsparse.lines.date_lines import words_of_roles
from newsparse.lines.east_asian_bylines import FIRST_EAST_ASIAN, may_name_east_asian
from newsparse.lines.meta_lines import is_meta_line
from newsparse.lines.moments import DateStyle, read_moment
from newsparse.lines.word_lists import LineVocabulary
from newsparse.model.labels import Label
from newsparse.page.folded import Page
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern

EPOCH = late_pattern(r"1[0-9]{9}(?:[0-9]{3})?")  # seconds or milliseconds; what auto-posters leave behind
HASHTAG = late_pattern(r"#[^\W_]\w*")
ISO_DAY = late_pattern(
    r"(?:19|20)[0-9]{2}[-/.][01]?[0-9][-/.][0-3]?[0-9]|[0-3]?[0-9][-/.][01]?[0-9][-/.](?:19|20)?[0-9]{2}"
)
YEAR = late_pattern(r"(?:19|20)[0-9]{2}")
CLOCK = late_pattern(r"[0-2]?[0-9] ?[:h.] ?[0-5][0-9]")
_ADDRESS = late_pattern(r"(?:[0-9]{1,3}[.)] )?(?:https?://|www\.)\S+")  # numbered where a browser prints a page
_READING_TIME = late_pattern(r"[0-9]{1,3} ?min(?:s|utes?|uten)?\b\.?(?: [^\W\d_]{2,12}){0,3}", re.IGNORECASE)
_DIGIT = late_pattern(r"[0-9]")
_DATE_TOKEN = late_pattern(r"[^\W\d_]+|[0-9]+")
_ENDINGS = frozenset("t z h st nd rd th er".split())  # of ordinals, and letters of ISO 8601
_CELLS = late_pattern(r"\s?[|/·•]\s?|\s[-–]\s|,\s")
_MAX_PLACE_WORDS = 3
_CRUMB = late_pattern(r"[>›»/|]")
_MAX_STEP_WORDS = 4
_MIN_COLUMNS = 3  # that tabs set apart; two are a name and what it is
_LIST_MARK = late_pattern(r"(?:[•▪‣◦●■*-](?=[^\n]*[^\W\d_])|[0-9]{1,2}[.)]) +\S")  # "- 3 -" is the number of a page

_SIGNS = "@©(>›»/|"
SIGN = late_pattern(f"[{_SIGNS}]")
"""A sign of addresses, copyright and paths."""
_YEAR_SIGN = "年"
COPYRIGHT = "copyright"
_NUMBERED_LINKS = late_pattern(r"(?:\[[0-9]{1,4}\]\s?[^\s\[\]][^\[\]]{0,60}){2,40}")  # "[1]Home  [2]News"
_NETWORK_WORDS = frozenset(word for name in NETWORKS for word in name.replace("+", " ").replace("-", " ").split())

_MAX_LINE = 160  # code points; the lines told apart here are shorter


def shapes(outline: Outline) -> Iterator[CoreVote]:
    """Claim the short lines whose shape says what they are, wherever they stand."""
    lines, prose, words = outline.page.normalized, outline.prose, outline.page.words
    telling, numbers, signed = _telling_words_of(outline), _numbers_of(outline.page), _signed_lines_of(outline.page)
    is_plain, is_silent, is_without_number = (telling | numbers).isdisjoint, telling.isdisjoint, numbers.isdisjoint
    has_tabs, below_text = "\t" in outline.page.document.text, outline.last_prose + 1
    has_east_asian = max(outline.page.non_ascii, default="") >= FIRST_EAST_ASIAN
    for i in outline.open():
        line = lines[i]
        if prose[i] or len(line) > _MAX_LINE:
            if line[:1] not in _BEGINNINGS_OF_LONG:
                continue
            known = _SHAPES_OF_PROSE if prose[i] else _SHAPES_OF_LONG
        else:
            own = words[i]
            is_odd = not is_plain(own)  # most lines are asked once for both
            is_telling = i in signed or not own or (is_odd and not is_silent(own))
            is_telling = is_telling or i == below_text or (has_tabs and outline.columns(i) > 1)
            is_telling = is_telling or (has_east_asian and may_name_east_asian(line))
            known = _shapes_of_short(line[:1] in _BEGINNINGS, is_odd and not is_without_number(own), is_telling)
        for shape in known:
            if shape.fits(outline, i, line) and shape.rule_id not in outline.disabled:
                yield CoreVote(i, shape.label, shape.rule, shape.rule_id)
                break


def _telling_words_of(outline: Outline) -> AbstractSet[str]:
    """Return the words of a page of which one stands in every byline, credit and row of networks that has no sign."""
    vocabulary = outline.page.vocabulary
    telling = vocabulary & telling_words(outline.line_words)
    if COPYRIGHT in outline.page.joined:
        telling |= {word for word in vocabulary if COPYRIGHT in word}
    return telling


def _numbers_of(page: Page) -> AbstractSet[str]:
    """Return the words of a page that may hold what `DIGIT` finds."""
    numbers = {word for word in page.vocabulary if not word.isalpha()}
    if _YEAR_SIGN in page.non_ascii:
        numbers |= {word for word in page.vocabulary if _YEAR_SIGN in word}
    return numbers


def _signed_lines_of(page: Page) -> AbstractSet[int]:
    """Return the blocks of a page in which `SIGN` finds something."""
    return {i for sign in _SIGNS for i in page.blocks_with(sign)}


@lru_cache(maxsize=16)
def telling_words(line_words: LineVocabulary) -> frozenset[str]:
    """Return the words of which one stands in every byline, credit and row of networks without `SIGN` or copyright."""
    return _NETWORK_WORDS | words_of_bylines(line_words) | words_of_credits(line_words.credit_words)


def is_hashtag_line(line: str) -> bool:
    """Tell whether a line holds hashtags and nothing else.

    Example:
        >>> is_hashtag_line("#Sommet #Pyongyang"), is_hashtag_line("#1 des ventes")
        (True, False)
    """
    return line.startswith("#") and all(HASHTAG.fullmatch(word.rstrip(",;")) for word in line.split())


def is_date_line(line: str, date_words: frozenset[str]) -> bool:
    """Tell whether a line states a date, perhaps with a time and words such as "updated", and nothing else.

    Example:
        >>> words = frozenset({"publié", "le", "juin", "à"})
        >>> is_date_line("Publié le 19 juin 2024 à 07h41", words), is_date_line("19 juin 2024, Paris", words)
        (True, False)
        >>> is_date_line("19 juin 2024", words), is_date_line("juin 2024", words)
        (True, False)
    """
    if not _DIGIT.search(line):
        return False
    tokens = _DATE_TOKEN.findall(line.casefold())
    words = [token for token in tokens if not token.isdigit()]
    if not all(word in date_words or word in _ENDINGS for word in words):
        return not line.isascii() and _is_date_of_any_script(line, date_words)
    if ISO_DAY.search(line) or CLOCK.search(line):
        return True
    numbers = len(tokens) - len(words)
    if YEAR.search(line) and numbers >= 2:  # noqa: PLR2004 - a year and a day
        return bool(words)
    return len(words) >= 2 and (YEAR.search(line) is not None or numbers == 1)  # noqa: PLR2004 - a month and what else dates say


def _is_date_of_any_script(line: str, date_words: frozenset[str]) -> bool:
    """Tell whether a line is a date with words of dates and marks of the halves of a day beside it.

    What stands in the words of the date itself may be cut by signs that are no letters, as in Thai.
    """
    found = read_moment(line)
    if found is None:
        return False
    rest = [word.strip(",;:|()·•–—-") for word in line.replace(found.raw, " ").casefold().split()]
    known = date_words | words_of_roles()
    return all(not word or word in known or half_of(word) is not None for word in rest)


def _is_date_outside(outline: Outline, i: int, line: str) -> bool:
    """Tell whether a line above or below the text is a bare date, or a place or medium and a date.

    Inside the text a bare date is a heading: that of a chronicle.
    """
    if outline.first_prose < i < outline.last_prose or not YEAR.search(line):
        return False
    cells = [cell for cell in _CELLS.split(line) if cell.strip()]
    named = [cell for cell in cells if not _is_dated(cell, outline.line_words.date_words)]
    is_placed = len(named) == 1 and len(named[0].split()) <= _MAX_PLACE_WORDS and are_names(named[0])
    return (not named or is_placed) and read_moment(line, DateStyle(lexica=outline.line_words.times)) is not None


def _is_dated(cell: str, date_words: frozenset[str]) -> bool:
    return all(
        token.isdigit() or token in date_words or token in _ENDINGS for token in _DATE_TOKEN.findall(cell.casefold())
    )


def _is_source_of_text(outline: Outline, i: int, line: str) -> bool:
    """Tell whether a line "Source: X" follows the last paragraph, where no picture is."""
    if i != outline.last_prose + 1 or ":" not in line[:12]:
        return False
    credit = read_names(line, outline.line_words.credit_words)
    return credit.word.startswith(OF_TEXTS) and is_credit(line, outline.line_words.credit_words)


def _has_copyright_sign(line: str) -> bool:
    return line.startswith(("©", "(c)", "(C)"))


def _is_dated_copyright(outline: Outline, i: int, line: str) -> bool:
    """Tell whether a line is a copyright with its year: the site's, or below the text an agency's for all of it."""
    if not _has_copyright_sign(line) or not YEAR.search(line):
        return False
    return i > outline.last_prose or not read_names(line, frozenset()).agencies


def _is_row_of_networks(outline: Outline, i: int, _line: str) -> bool:
    words = outline.words(i)
    if (words and words[0] not in _NETWORK_WORDS) or not _NETWORK_WORDS.issuperset(words):
        return False
    return all(word.strip("()") in NETWORKS for word in outline.folded(i).replace(",", " ").split())


def _is_breadcrumb(line: str, front_pages: frozenset[str]) -> bool:
    """Tell whether a line is a path of sections; slashes and bars are believed behind the front page only."""
    steps = _CRUMB.split(line)
    if len(steps) < 2 or not all(0 < len(step.split()) <= _MAX_STEP_WORDS for step in steps):  # noqa: PLR2004 - a path has steps
        return False
    starts_at_front = fold(steps[0]) in front_pages
    return starts_at_front or (len(steps) > 2 and any(mark in line for mark in ">›»"))  # noqa: PLR2004 - one mark may be anything's


def _is_row_above_text(outline: Outline, i: int, _line: str) -> bool:
    """Tell whether tabs set several names apart above the text: the menu of a page as a table."""
    if not i < outline.first_prose < len(outline):
        return False
    columns = outline.columns(i)
    return columns >= _MIN_COLUMNS and outline.lengths[i] <= _MAX_STEP_WORDS * columns


def _is_list_item(outline: Outline, i: int, line: str) -> bool:
    """Tell whether a line begins with a list mark, and not above the text, where the items of menus stand."""
    return _LIST_MARK.match(line) is not None and not i < outline.first_prose < len(outline)


class _Shape(NamedTuple):
    """A kind of line, and how to tell it."""

    label: Label
    rule_id: str
    rule: str
    fits: Callable[[Outline, int, str], object]
    has_digit: bool = False
    """Only lines with a number fit."""
    of_prose: bool = False
    """Lines of whole sentences may fit as well; they begin with one of `_BEGINNINGS_OF_LONG`."""
    of_long: bool = False
    """Other long lines may fit as well; they begin so, too."""
    is_marked: bool = False
    """Only lines that begin with one of `_BEGINNINGS` fit."""
    is_telling: bool = False
    """Only lines with a telling word or sign, with tabs, without words, or right below the text fit."""


SHAPES: tuple[_Shape, ...] = (
    _Shape(
        Label.HASHTAGS,
        "flat.hashtags",
        "a line of #words",
        lambda _outline, _i, line: is_hashtag_line(line),
        is_marked=True,
        of_prose=True,
        of_long=True,
    ),
    _Shape(
        Label.EPOCH,
        "flat.epoch",
        "a line that is a Unix time",
        lambda _outline, _i, line: EPOCH.fullmatch(line),
        is_marked=True,
        has_digit=True,
    ),
    _Shape(
        Label.OTHER,
        "flat.no_words",
        "a line without words",
        lambda outline, i, _line: not outline.words(i),
        is_telling=True,
    ),
    _Shape(
        Label.SHARE_LINKS,
        "flat.networks",
        "names of networks and nothing else",
        _is_row_of_networks,
        is_telling=True,
    ),
    _Shape(
        Label.OTHER,
        "flat.reading_time",
        "how long reading takes",
        lambda _outline, _i, line: _READING_TIME.fullmatch(line),
        is_marked=True,
        has_digit=True,
    ),
    _Shape(
        Label.TIMESTAMP,
        "flat.date",
        "nothing but a date",
        lambda outline, _i, line: is_date_line(line, outline.line_words.date_words),
        has_digit=True,
    ),
    _Shape(Label.TIMESTAMP, "flat.date_outside", "a date outside of the text", _is_date_outside, has_digit=True),
    _Shape(
        Label.RELATED_LINK,
        "flat.address",
        "an address and nothing else",
        lambda _outline, _i, line: _ADDRESS.fullmatch(line),
        is_marked=True,
    ),
    _Shape(
        Label.FOOTER,
        "flat.copyright",
        "a copyright line with its year",
        _is_dated_copyright,
        is_marked=True,
        has_digit=True,
        of_prose=True,
    ),
    _Shape(
        Label.CREDIT,
        "flat.copyright_sign",
        "begins with the copyright sign",
        lambda _outline, _i, line: _has_copyright_sign(line),
        is_marked=True,
    ),
    _Shape(
        Label.SOURCE_LINE,
        "flat.source",
        "names its source right below the text",
        _is_source_of_text,
        is_telling=True,
    ),
    _Shape(
        Label.BYLINE,
        "flat.byline",
        "names authors as bylines do",
        lambda outline, i, line: is_byline(line, outline.line_words, outline.words(i)),
        is_telling=True,
    ),
    _Shape(
        Label.TIMESTAMP,
        "flat.meta_line",
        "a date and names above the text",
        lambda outline, i, line: i < outline.first_prose and is_meta_line(line, outline.line_words),
        has_digit=True,
    ),
    _Shape(
        Label.CREDIT,
        "flat.credit",
        "names an agency or a photographer as credits do",
        lambda outline, i, line: is_credit(line, outline.line_words.credit_words, outline.words(i)),
        is_telling=True,
    ),
    _Shape(
        Label.CAPTION,
        "flat.picture_line",
        "begins with a word of pictures and a colon",
        lambda outline, _i, line: begins_as_credit(line, outline.line_words.credit_words),
        is_telling=True,
    ),
    _Shape(
        Label.NAVIGATION,
        "flat.breadcrumb",
        "a path of sections",
        lambda outline, _i, line: _is_breadcrumb(line, outline.line_words.front_pages),
        is_telling=True,
    ),
    _Shape(
        Label.NAVIGATION,
        "flat.numbered_links",
        "links with their numbers, as browsers of text write them",
        lambda _outline, _i, line: _NUMBERED_LINKS.fullmatch(line),
        has_digit=True,
    ),
    _Shape(
        Label.NAVIGATION,
        "flat.columns",
        "names above the text that tabs set apart",
        _is_row_above_text,
        is_telling=True,
    ),
    _Shape(
        Label.LIST_ITEM,
        "flat.list_mark",
        "begins with a list mark",
        _is_list_item,
        is_marked=True,
        of_prose=True,
    ),
)
"""What a short line can be by its shape alone; the first that fits counts."""

_SHAPES_OF_PROSE = tuple(shape for shape in SHAPES if shape.of_prose)
_SHAPES_OF_LONG = tuple(shape for shape in SHAPES if shape.of_long)
_BEGINNINGS_OF_LONG = frozenset("#©(•▪‣◦●■*-0123456789")
_BEGINNINGS = _BEGINNINGS_OF_LONG | frozenset("hw")  # and addresses
"""What hashtags, copyright lines and list marks begin with: a quick look that hardly any paragraph passes."""


@cache
def _shapes_of_short(is_marked: bool, has_digit: bool, is_telling: bool) -> tuple[_Shape, ...]:  # noqa: FBT001  # a key
    """Return the shapes that a short line may have, by how it begins and whether it has a number or a telling sign."""
    return tuple(
        shape
        for shape in SHAPES
        if (is_marked or not shape.is_marked)
        and (has_digit or not shape.has_digit)
        and (is_telling or not shape.is_telling)
    )
