"""The text itself: lede, headings, lists."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from newsparse.labelling.flat.outline import LONG, CoreVote, Outline
from newsparse.model.labels import Group, Label

_MAX_HEADING_WORDS = 14
_MAX_HEADING = 110  # code points
_MIN_LEDE_WORDS = 8
_TOLD_TWICE = 3  # paragraphs: the lede and two in which its words can come again
_RECURRING = 0.5  # share of the lede's longer words that the next paragraphs take up again
_LONG_WORD = 4  # shorter words recur anyway


def lede(outline: Outline) -> Iterator[CoreVote]:
    """Claim a first paragraph whose words the next ones take up again: a standfirst tells the story twice."""
    lengths = outline.lengths
    prose = [*islice((i for i in outline.open() if lengths[i] >= _MIN_LEDE_WORDS), _TOLD_TWICE)]
    if len(prose) < _TOLD_TWICE or len(outline.line(prose[0])) > 2 * LONG:
        return
    first, second, third = (outline.words(i) for i in prose)
    long_words = {word for word in first if len(word) >= _LONG_WORD}
    again = long_words.intersection([*second, *third])
    if len(long_words) >= _MIN_LEDE_WORDS // 2 and len(again) >= _RECURRING * len(long_words):
        yield CoreVote(prose[0], Label.LEDE, "the next paragraphs tell the same again")


def headings(outline: Outline) -> Iterator[CoreVote]:
    """Claim short lines between paragraphs that do not end as sentences do."""
    is_prose = outline.prose
    prose = [i for i in outline.open() if is_prose[i]]
    if not prose:
        return
    for i in outline.open(prose[0] + 1, prose[-1]):
        if _is_heading(outline, i) and _leads_to_text(outline, i):
            yield CoreVote(i, Label.HEADING, "a short line above a paragraph, without a full stop")


def _is_heading(outline: Outline, i: int) -> bool:
    line = outline.line(i)
    is_short = outline.lengths[i] <= _MAX_HEADING_WORDS and len(line) <= _MAX_HEADING
    return is_short and not outline.prose[i] and not outline.ends_full_stop[i] and not line.endswith((",", ";", ":"))


def _leads_to_text(outline: Outline, i: int) -> bool:
    """Tell whether text follows, pictures and boilerplate set aside."""
    for k in range(i + 1, len(outline)):
        label = outline.labels[k]
        if label is None:
            return outline.prose[k] or outline.ends_sentence[k] or not _is_heading(outline, k)
        if label.group is Group.BODY:
            return label is not Label.HEADING
    return False
