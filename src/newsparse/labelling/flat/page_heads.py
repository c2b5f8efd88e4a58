"""What stands at the head and foot of each sheet of a PDF or a printed page: its number, and the same line again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.model.labels import Label
from newsparse.text.patterns import late_pattern

_NUMBER = late_pattern(r"[-–—|/ ]*[0-9]{1,4}(?: ?/ ?[0-9]{1,4})?[-–—|/ ]*")  # "3", "- 3 -", "3/12"
_BEGINNINGS = frozenset("0123456789-–—|/ ")
_DIGITS = late_pattern(r"[0-9]+")
_MOST = 80  # code points of a line that stands on each sheet
_PART = 8  # words of a paragraph that is cut; headings above a number have fewer
_SHEET = 20  # words; an entry of a numbered list of headlines has fewer
_LINES = 4  # of a head with the foot above it


def page_heads(outline: Outline) -> Iterator[CoreVote]:
    """Claim page numbers, and the lines that stand beside them on each sheet.

    Numbers head sections as well: they are of sheets where a sentence goes on behind one, or lines beside them return.
    """
    lines = outline.page.normalized
    begun = [i for i in outline.open() if lines[i][:1] in _BEGINNINGS]
    numbers = [i for i in begun if len(lines[i]) <= _MOST and _NUMBER.fullmatch(lines[i])]
    numbers = [*_counting(outline, [*_behind_text(outline, numbers)])]
    if not numbers:
        return
    keys = _keys(outline)
    returning = {key for key, places in keys.items() if len(places) > 1}
    heads = [_head_around(outline, i, returning) for i in numbers]
    is_cut = [_is_in_sentence(outline, head) for head in heads]
    has_line = [len(head) > 1 for head in heads]
    if not any(is_cut) and sum(has_line) < 2:  # noqa: PLR2004 - on two sheets
        return
    found = {i for head in heads for i in head}
    beside = {key for i in found if (key := _key(outline, i))}
    found |= {i for key in beside for i in keys.get(key, ())}
    for i in sorted(found):
        yield CoreVote(i, Label.OTHER, "stands at the head or foot of a sheet")


def _behind_text(outline: Outline, numbers: Sequence[int]) -> Iterator[int]:
    """Yield the numbers that text of a sheet stands before, up to the number above: between those of a list is less."""
    above = -1
    for i in numbers:
        if sum(outline.lengths[above + 1 : i]) >= _SHEET:
            yield i
        above = i


def _counting(outline: Outline, numbers: Sequence[int]) -> Iterator[int]:
    """Yield the numbers that go on with the one above or below, as those of sheets do and ratings do not; one alone."""
    values = [int(found[0]) if (found := _DIGITS.search(outline.line(i))) else 0 for i in numbers]
    for i, above, value, below in zip(numbers, [None, *values], values, [*values[1:], None], strict=False):
        if len(numbers) == 1 or value - 1 == above or value + 1 == below:
            yield i


def _keys(outline: Outline) -> dict[str, list[int]]:
    """Return the blocks of each short line, numbers apart."""
    keys: dict[str, list[int]] = {}
    for i in range(len(outline)):
        if key := _key(outline, i):
            keys.setdefault(key, []).append(i)
    return keys


def _key(outline: Outline, i: int) -> str:
    """Return what a line says beside its numbers; empty where it is none that stands on each sheet."""
    line = outline.line(i)
    if len(line) > _MOST or outline.prose[i] or outline.ends_sentence[i]:
        return ""
    return _DIGITS.sub("0", outline.folded(i)).strip("0 -|/")


def _head_around(outline: Outline, number: int, returning: set[str]) -> Sequence[int]:
    """Return the lines around a page number that return on other sheets, and itself."""
    first = last = number
    for _ in range(_LINES):
        first -= first > 0 and _is_of_head(outline, first - 1, returning)
        last += last + 1 < len(outline) and _is_of_head(outline, last + 1, returning)
    return range(first, last + 1)


def _is_of_head(outline: Outline, i: int, returning: set[str]) -> bool:
    return _key(outline, i) in returning or _NUMBER.fullmatch(outline.line(i)) is not None


def _is_in_sentence(outline: Outline, head: Sequence[int]) -> bool:
    """Tell whether a sentence goes on behind the head of a sheet."""
    above, below = head[0] - 1, head[-1] + 1
    if above < 0 or below >= len(outline):
        return False
    if outline.ends_sentence[above] or outline.lengths[above] < _PART or outline.lengths[below] < 2:  # noqa: PLR2004 - one word is no sentence
        return False
    return len(head) > 1 or not outline.line(below)[0].isupper()
