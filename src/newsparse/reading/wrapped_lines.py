"""Hard-wrapped text, as in mail and PDFs: the lines of a paragraph are joined again.

A line is wrapped where the next word would no longer have fitted. Programs that count columns break so without
exception; those that measure letters, as typesetting does, break at much the same place.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from newsparse.text.patterns import late_pattern
from newsparse.text.stops import STOPS

_NARROW = range(24, 40)  # columns of a newspaper
_WIDTHS = range(_NARROW.stop, 131)  # columns at which programs and people wrap lines
_SHORTEST = 25  # columns of a line that can be wrapped; names and sections in menus are shorter
_SHORTEST_OF_NARROW = 14
_MIN_NARROW = 12  # lines in a row that a sentence runs across in a narrow column: short lines do by chance
_MIN_WRAPS = 3  # fewer lines in a row that a sentence runs across may be chance
_MIN_FILLED = 5  # lines that a sentence runs across, of a text of which every line is filled
_MIN_MEASURED = 8  # the same where letters are measured
_MOST = 0.8  # of these lines have to be wrapped; in scripts without case headlines and names are among them
_WIDER = 1.25  # times the width: the last line of a paragraph may be wider than those that are broken
_BEYOND = 0.2  # of the text may stand on wider lines: addresses, and what a page says beside a wrapped text
_FULL = 0.7  # of the widest line; where letters are measured, as narrow a line may be full
_WELL_FILLED = 0.85  # a line that ends as a sentence does is filled so in the middle of a paragraph
_BROKEN_ANYWHERE = 4  # columns; a line of Han or kana is filled up to these, since some marks begin or end none
_ENDS = STOPS | frozenset(':"»”“)」』｡')
_HYPHENS = "-\u2010\u00ad"
_LIST_MARK = late_pattern(r"(?:[•▪‣◦●■*–-]|[0-9]{1,2}[.)]) ")
_FIELD = late_pattern(r"[^\W\d_][\w-]{1,20}: ")
_HAN_OR_KANA = late_pattern(r"[\u3040-\u30ff\u3400-\u9fff]")

Range = tuple[int, int]


def join_wrapped(text: str, lines: list[Range]) -> list[Range]:
    r"""Join the lines of each paragraph, if the text is wrapped; else return the lines as they are.

    Example:
        >>> text = "\n".join(["of the tram for want of a majority in the hall"] * 5)
        >>> starts = range(0, len(text), 47)
        >>> join_wrapped(text, [(at, at + 46) for at in starts])
        [(0, 234)]
    """
    gaps = [text[end:start] for (_, end), (start, _) in pairwise(lines)]
    follows = [gap == "\n" or (gap != "\n\n" and _is_line_end(gap)) for gap in gaps]
    running = [
        (a, b)
        for (a, b), is_next in zip(pairwise(lines), follows, strict=True)
        if is_next and _runs_on(text, a, b) and _columns(text, a) >= _SHORTEST_OF_NARROW
    ]
    if len(running) < _MIN_WRAPS:
        filled = _width_of_filled(text, lines, follows)
        return _joined(text, lines, follows, filled, _SHORTEST, counts_columns=True) if filled else lines
    width = max([_columns(text, line) for line, _ in running])
    is_narrow = width in _NARROW
    shortest, enough = (_SHORTEST_OF_NARROW, _MIN_NARROW) if is_narrow else (_SHORTEST, _MIN_WRAPS)
    running = [(a, b) for a, b in running if _columns(text, a) >= shortest]
    is_column = len(running) >= enough and (is_narrow or width in _WIDTHS)
    if not is_column or _share_beyond(text, lines, width) > _BEYOND:
        return lines
    forced = sum([_is_forced(text, a, b, width) for a, b in running])
    counts_columns = forced >= _MOST * len(running)
    if not counts_columns and not _measures_letters(text, running, width):
        return lines
    return _joined(text, lines, follows, width, shortest, counts_columns=counts_columns)


def _width_of_filled(text: str, lines: Sequence[Range], follows: Sequence[bool]) -> int:
    """Return how wide a short text is set of which every line is filled, so that capitals may follow; 0 if it is not.

    Of a few lines that a sentence runs across hardly any go on with a small letter in German.
    """
    sizes = [end - start for start, end in lines]
    if sum([size for size in sizes if size > _WIDER * _WIDTHS[-1]]) > _BEYOND * sum(sizes):
        return 0  # as of most pages
    pairs = [
        (a, b)
        for (a, b), is_next in zip(pairwise(lines), follows, strict=True)
        if is_next and _columns(text, a) >= _SHORTEST and not _begins_list(text, a) and not _begins_list(text, b)
    ]
    broken = sum([text[a[1] - 1] not in _ENDS for a, _ in pairs])
    width = max([_columns(text, a) for a, _ in pairs], default=0)
    is_filled = (
        broken >= _MIN_FILLED
        and width in _WIDTHS
        and all(_is_forced(text, a, b, width) for a, b in pairs)
        and _share_beyond(text, lines, width) <= _BEYOND
    )
    return width if is_filled else 0


def _begins_list(text: str, line: Range) -> bool:
    return _LIST_MARK.match(text, line[0]) is not None


def _joined(
    text: str, lines: list[Range], follows: Sequence[bool], width: int, shortest: int, *, counts_columns: bool
) -> list[Range]:
    joined = lines[:1]
    for (above, line), is_next in zip(pairwise(lines), follows, strict=True):
        if is_next and _is_wrapped(text, above, line, width, shortest, counts_columns=counts_columns):
            joined[-1] = (joined[-1][0], line[1])
        else:
            joined.append(line)
    return joined


def _share_beyond(text: str, lines: Sequence[Range], width: int) -> float:
    """Return the share of a text that stands on lines wider than a column: where paragraphs do, lines are whole."""
    wide = sum([end - start for start, end in lines if _columns(text, (start, end)) > _WIDER * width])
    return wide / sum([end - start for start, end in lines])


def _is_line_end(gap: str) -> bool:
    """Tell whether what stands between two lines ends one and no more."""
    return len(gap.replace("\r\n", "\n").strip(" \t\u3000>")) == 1


def _columns(text: str, line: Range) -> int:
    """Return how wide a line is: a sign of Han or kana takes two columns."""
    length = line[1] - line[0]
    return 2 * length if _HAN_OR_KANA.match(text, line[0]) else length


def _runs_on(text: str, line: Range, following: Range) -> bool:
    """Tell whether a sentence may run across the end of a line: it does not end, and no capital begins the next."""
    first = text[following[0]]
    if first.isupper() or not first.isalpha() or text[line[1] - 1] in _ENDS:
        return False
    return first.islower() or first.lower() == first.upper()


def _is_forced(text: str, line: Range, following: Range, width: int) -> bool:
    """Tell whether the first word of the following line would not have fitted onto the line."""
    length = _columns(text, line)
    if _HAN_OR_KANA.match(text, line[0]):
        return length >= width - _BROKEN_ANYWHERE
    first_word = text[following[0] : following[0] + width].split(maxsplit=1)[0]
    return length + 1 + len(first_word) > width or _is_hyphenated(text, line, following)


def _is_hyphenated(text: str, line: Range, following: Range) -> bool:
    """Tell whether a line ends within a word."""
    return text[line[1] - 1] in _HYPHENS and text[line[1] - 2].isalpha() and text[following[0]].islower()


def _measures_letters(text: str, running: Sequence[tuple[Range, Range]], width: int) -> bool:
    """Tell whether lines are about as wide as each other, of a script whose small letters show what goes on."""
    if len(running) < _MIN_MEASURED or not all(text[following[0]].islower() for _, following in running):
        return False
    full = sum([_columns(text, line) >= _FULL * width for line, _ in running])
    return full >= _MOST * len(running)


def _is_wrapped(text: str, line: Range, following: Range, width: int, shortest: int, *, counts_columns: bool) -> bool:
    """Tell whether the following line goes on with the paragraph."""
    if _begins_list(text, following) or _is_set_in(text, line, following) or _are_fields(text, line, following):
        return False
    length = _columns(text, line)
    if not shortest <= length <= _WIDER * width:
        return False
    goes_on = length >= width // 2 and _runs_on(text, line, following) and text[following[0]].islower()
    if counts_columns:
        return goes_on or _is_forced(text, line, following, width)
    is_end = text[line[1] - 1] in _ENDS
    return goes_on or length >= (_WELL_FILLED if is_end else _FULL) * width


def _are_fields(text: str, line: Range, following: Range) -> bool:
    """Tell whether two lines are fields of the head of a mail: "Subject: ...", "Date: ..."."""
    return _FIELD.match(text, line[0]) is not None and _FIELD.match(text, following[0]) is not None


def _is_set_in(text: str, line: Range, following: Range) -> bool:
    """Tell whether a line begins farther to the right than the one above, as the first of a paragraph does."""
    return _indent(text, following[0]) > _indent(text, line[0])


def _indent(text: str, start: int) -> int:
    """Return how many spaces stand before a line; those of Chinese and Japanese are as wide as a sign."""
    first = start
    while first > 0 and text[first - 1] in " \t\u3000":
        first -= 1
    return start - first
