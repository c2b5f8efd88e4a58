"""Captions: the lines that belong to picture credits, before or after them, once or twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse._document import Label
from newsparse.assembling.agencies import agency_named
from newsparse.labelling._outline import Claim, Outline, sameness
from newsparse.labelling.shapes import YEAR, are_names, credit_parts, is_credit

_COPYRIGHT_AT_END = re.compile(r"© ?([^©]{2,80})$")
_PICTURE_AT_END = re.compile(r"(?<=[.!?)\"] )([^\W\d_]{3,20}(?: [^\W\d_]{2,12})? ?: ?[^:.!?]{2,80})$")
_CREDIT_AT_END = re.compile(r"[([]([^()\[\]]{2,100})[)\]]\s*(/ [\w /]{2,40})?$")
_MAX_CAPTION_WORDS = 70
_TYPICAL_CAPTION_WORDS = 35
_REPEATED_CAPTION_WORDS = 30
_SURE = 4  # score of a caption that stands on the other side than those of the page as a whole


def pictures(outline: Outline) -> Iterator[Claim]:
    """Claim captions: with a credit in brackets at the end, next to a credit line, or given twice in a row."""
    yield from _with_inline_credit(outline)
    yield from _next_to_credits(outline)
    yield from _twice(outline)


def inline_credit(line: str, credit_words: frozenset[str]) -> re.Match[str] | None:
    """Return the credit that a caption ends with, in brackets or after a sign or word; group 1 is the credit itself.

    Example:
        >>> inline_credit("On the square. (KCNA/AP via CNN Newsource)", frozenset())[1]
        'KCNA/AP via CNN Newsource'
        >>> inline_credit("On the square. Photo: Robin Sample", frozenset({"photo"}))[1]
        'Photo: Robin Sample'
        >>> inline_credit("The treaty was signed (in secret)", frozenset())
    """
    end = line[-160:]
    if (found := _COPYRIGHT_AT_END.search(end)) and are_names(found[1]) and not YEAR.search(found[1]):
        return found
    if (found := _PICTURE_AT_END.search(end)) and is_credit(found[1], credit_words):
        return found
    found = _CREDIT_AT_END.search(end)
    if not found:
        return None
    words = found[1].split()
    parts = credit_parts(found[1], credit_words)
    named = [part for part in parts if agency_named(part)]
    if words[0].casefold().strip(":") in credit_words and (named or ":" in found[1]):
        return found
    is_joined = len(parts) > 1 and all(are_names(part) for part in parts)
    return found if named and (is_joined or len(parts) == 1) else None


def _with_inline_credit(outline: Outline) -> Iterator[Claim]:
    words = outline.furniture.credit_words
    for i in outline.open():
        line = outline.line(i)
        marked = line.endswith((")", "]", "OUT"))
        if (marked and outline.lengths[i] <= 3 * _MAX_CAPTION_WORDS) or (
            outline.lengths[i] <= _MAX_CAPTION_WORDS and ("©" in line[-90:] or ":" in line[-90:])
        ):
            found = inline_credit(line, words)
            if found and len(line) > len(found[0]) and not _is_sign_off(outline, i, found[1]):
                yield Claim(i, Label.CAPTION, "ends with a picture credit")


def _is_sign_off(outline: Outline, i: int, credit: str) -> bool:
    """Tell whether a lone agency in brackets signs the last paragraph rather than a picture."""
    lone = agency_named(credit) is not None
    return lone and (i >= outline.last_prose or outline.lengths[i] > _MAX_CAPTION_WORDS)


def _next_to_credits(outline: Outline) -> Iterator[Claim]:
    """Claim the neighbours of credit lines, on the side where the page as a whole puts its captions."""
    credit_lines = [i for i, label in enumerate(outline.labels) if label is Label.CREDIT]
    before = sum(_caption_score(outline, i, -1) for i in credit_lines)
    after = sum(_caption_score(outline, i, +1) for i in credit_lines)
    side = -1 if before >= after else +1
    for i in credit_lines:
        if _caption_score(outline, i, side) > 0:
            yield from _caption_beside(outline, i, side)
        elif _caption_score(outline, i, -side) >= _SURE:
            yield from _caption_beside(outline, i, -side)


def _caption_beside(outline: Outline, credit: int, step: int) -> Iterator[Claim]:
    near = credit + step
    far = near + step
    same = 0 <= far < len(outline) and sameness(outline.folded(far)) == sameness(outline.folded(near))
    first = min(near, far) if same else near
    yield Claim(first, Label.CAPTION, "stands before a picture credit" if step < 0 else "stands after a picture credit")
    if same:
        yield Claim(max(near, far), Label.CAPTION_DUP, "repeats the caption above")


def _caption_score(outline: Outline, credit: int, step: int) -> int:
    """Return how much the neighbour of a credit looks like its caption; 0 or less if it does not."""
    i = credit + step
    if not 0 <= i < len(outline) or outline.labels[i] is not None or outline.lengths[i] > _MAX_CAPTION_WORDS:
        return 0
    folded = outline.folded(i)
    score = 2 * (outline.lengths[i] <= _TYPICAL_CAPTION_WORDS)
    score += 3 * (len(outline.twins(i)) > 1)
    score += 2 * any(words in folded for words in outline.furniture.caption_words)
    score += 1 * (not outline.ends_full_stop[i])
    score += 1 * (YEAR.search(folded) is not None)
    score -= 2 * ('"' in folded)  # reported speech belongs to the text
    score -= 2 * outline.has_several_sentences(i)
    score -= 2 * (i == outline.last_prose)
    return score


def _twice(outline: Outline) -> Iterator[Claim]:
    """Claim short lines given twice in a row: alternative text, then caption."""
    for i in outline.open(1):
        above = i - 1
        if outline.labels[above] is None and 1 < outline.lengths[i] <= _REPEATED_CAPTION_WORDS:  # noqa: SIM102
            if sameness(outline.folded(i)) == sameness(outline.folded(above)):
                yield Claim(above, Label.CAPTION, "given twice in a row, as captions are")
                yield Claim(i, Label.CAPTION_DUP, "repeats the caption above")
