"""Captions: the lines that belong to picture credits, before or after them, once or twice."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.gazetteers.agencies import agency_named
from newsparse.labelling.flat.line_shapes import YEAR
from newsparse.labelling.flat.outline import CoreVote, Outline
from newsparse.lines.credits import MAX_CREDIT, inline_credit
from newsparse.model.labels import Label

_CLOSING = (")", "]")
_MAX_CAPTION_WORDS = 70
_TYPICAL_CAPTION_WORDS = 35
_REPEATED_CAPTION_WORDS = 30
_SHOWN = 3  # score of a caption that more than its length speaks for; with one, a page shows where it puts them
_HEADLINES = frozenset((Label.TITLE, Label.TITLE_DUP))
_HEAD = 2  # lines: a name that is no byline by itself, and a date
_OF_TEXTS = frozenset((Label.BYLINE, Label.TIMESTAMP))
_SURE = 4  # score of a caption that stands on the other side than those of the page as a whole


def pictures(outline: Outline) -> Iterator[CoreVote]:
    """Claim captions next to a credit line, or given twice in a row."""
    yield from _next_to_credits(outline)
    yield from _twice(outline)


def credited(outline: Outline) -> Iterator[CoreVote]:
    """Claim captions that end with a credit, which look like headlines; a text of one block is none."""
    if len(outline) == 1:
        return
    words, lines, lengths = outline.line_words.credit_words, outline.page.normalized, outline.lengths
    for i in outline.open():
        line = lines[i]
        if lengths[i] <= 3 * _MAX_CAPTION_WORDS and _may_end_in_credit(line[-MAX_CREDIT:]):
            found = inline_credit(line, words)
            if found and found.cut and not _is_sign_off(outline, i, line[found.start : found.end]):
                yield CoreVote(i, Label.CAPTION, "ends with a picture credit")


def _may_end_in_credit(tail: str) -> bool:
    """Tell quickly whether there can be a credit in the last words of a block."""
    if tail[-1:] in _CLOSING or "/" in tail or ":" in tail:  # each sought by itself takes a tenth of a pattern
        return True
    return "©" in tail or "PHOTO" in tail or "FOTO" in tail


def _is_sign_off(outline: Outline, i: int, credit: str) -> bool:
    """Tell whether a lone agency in brackets signs the last paragraph rather than a picture."""
    lone = agency_named(credit) is not None
    return lone and (i >= outline.last_prose or outline.lengths[i] > _MAX_CAPTION_WORDS)


def _next_to_credits(outline: Outline) -> Iterator[CoreVote]:
    """Claim the neighbours of credit lines, on the side where the page as a whole puts its captions."""
    credits_ = outline.all(Label.CREDIT)
    before = [_caption_score(outline, i, -1) for i in credits_]
    after = [_caption_score(outline, i, +1) for i in credits_]
    side, scores, others = (-1, before, after) if sum(before) >= sum(after) else (+1, after, before)
    enough = 1 if max(scores, default=0) >= _SHOWN else _SHOWN
    for i, score, other in zip(credits_, scores, others, strict=True):
        if score >= enough:
            yield from _caption_beside(outline, i, side)
        elif other >= _SURE and outline.labels[i - side] is None:
            yield from _caption_beside(outline, i, -side)


def _caption_beside(outline: Outline, credit: int, step: int) -> Iterator[CoreVote]:
    near = credit + step
    far = near + step
    same = 0 <= far < len(outline) and outline.keys[far] == outline.keys[near]
    first = min(near, far) if same else near
    yield CoreVote(
        first, Label.CAPTION, "stands before a picture credit" if step < 0 else "stands after a picture credit"
    )
    if same:
        yield CoreVote(max(near, far), Label.CAPTION_DUP, "repeats the caption above")


def _caption_score(outline: Outline, credit: int, step: int) -> int:
    """Return how much the neighbour of a credit looks like its caption; 0 or less if it does not."""
    i = credit + step
    if not 0 <= i < len(outline) or outline.labels[i] is not None or outline.lengths[i] > _MAX_CAPTION_WORDS:
        return 0
    folded = outline.folded(i)
    score = 2 * (outline.lengths[i] <= _TYPICAL_CAPTION_WORDS)
    score += 3 * (len(outline.twins(i)) > 1)
    score += 2 * _says_where(folded, outline.line_words.caption_words)
    score += 1 * (not outline.ends_full_stop[i])
    score += 1 * (("19" in folded or "20" in folded) and YEAR.search(folded) is not None)
    score -= 2 * ('"' in folded)  # reported speech belongs to the text
    score -= 2 * outline.has_several_sentences(i)
    score += 1 * (step < 0 and i <= outline.first_prose)  # the picture above the text
    score -= 2 * (i == outline.last_prose)
    return score


def _says_where(folded: str, caption_words: frozenset[str]) -> bool:
    for words in caption_words:  # noqa: SIM110  # `any` takes twice as long
        if words in folded:
            return True
    return False


def _twice(outline: Outline) -> Iterator[CoreVote]:
    """Claim short lines given twice in a row: alternative text, then caption. A page does not begin with one."""
    if not outline.repeats:
        return
    top = next(iter(outline.open()), 0) if outline.first(Label.TITLE) is None else -1
    for i in outline.open(1):
        above = i - 1
        if above == top and outline.is_sentence(i):
            continue
        if outline.labels[above] is None and 1 < outline.lengths[i] <= _REPEATED_CAPTION_WORDS:  # noqa: SIM102
            if outline.keys[i] == outline.keys[above]:
                if _heads_text(outline, above, i):
                    yield CoreVote(i, Label.OTHER, "repeats the standfirst above")
                    continue
                yield CoreVote(above, Label.CAPTION, "given twice in a row, as captions are")
                yield CoreVote(i, Label.CAPTION_DUP, "repeats the caption above")


def _heads_text(outline: Outline, first: int, second: int) -> bool:
    """Tell whether a sentence given twice stands between the headline and its byline or date: a standfirst."""
    above = outline.labels[first - 1] if first else None
    is_signed = not _OF_TEXTS.isdisjoint(outline.labels[second + 1 : second + 1 + _HEAD])
    return above in _HEADLINES and is_signed and outline.is_sentence(first)
