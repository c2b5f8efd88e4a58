"""Which line of a whole page as flat text is the headline: by the text below it, the address, and its place."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from itertools import accumulate, islice
from math import log1p
from operator import mul

from newsparse.labelling.body_evidence.choice import BodyEvidence
from newsparse.labelling.flat.outline import LONG, Outline
from newsparse.model.labels import Group, Label
from newsparse.sites.conditions import UNSPACED
from newsparse.text.slugs import as_in_slug, slug_words

_FARTHEST = 60  # blocks above the text; 3 of 100 headlines are farther away
_BELOW = 6  # blocks in which a byline or a date is looked for
_BEGINNING = 8  # paragraphs that a headline has words in common with
_LONG_WORD = 4  # shorter words are common anyway
_NEAR = 12  # blocks; a headline is given twice in a row, as its page and as its text have it
_MOST_SHARED = 4  # words; more of them prove no more
_LONG_LINE = 25  # words
_FEW = 4  # words; names and sections are shorter
_INTO = 40  # blocks into the text: what a page asks its readers stands above its headline, and reads like text
_MOST_ABOVE = 0.3  # of the text may stand above its headline
_META = frozenset[Label | None]([label for label in Label if label.group is Group.META])
_BOILERPLATE = frozenset[Label | None]([label for label in Label if label.group is Group.BOILERPLATE])

WEIGHTS = {
    "four_words": 1.24,
    "six_words": 0.71,
    "long": -4.41,
    "words_log": 0.79,
    "shared_share": 1.22,
    "shared_words": 2.53,
    "shared_below": 0.45,
    "shared_above": -0.42,
    "longer_below": 1.13,
    "repeated": 0.5,
    "dated_below": 3.0,
    "inside": -2.17,
    "full_stop": -3.04,
    "place": 0.2,
    "gap_below": 3.41,
    "gap_above": -0.48,
    "byline_above": -3.38,
    "date_above": 2.23,
    "text_above": -8.04,
    "of_slug": 3.14,
    "in_slug": 1.14,
}
"""What each feature weighs, fitted 28 November 2026 by `benchmarks/fit_headline.py` on 2,202 readings of 551 pages.

A conditional logit over the lines above the text and at its beginning, in the two manners that give a headline a line
of its own, each page read with its address and without. Of the sites that were not in the fit, it finds the line of
.861 of 274 readings of news pages and .866 of 1,928 of others (five folds by site), and on the fifth of the sites kept
aside .875 of 80 and .882 of 476; a logistic regression of each line for itself finds .854, .826, .800 and .853.
"""


def first_of_text(outline: Outline, found: BodyEvidence) -> int:
    """Return the first block of running text that is taken for the article's; the number of blocks if none is."""
    both = zip(found.chosen, outline.prose, strict=True)
    return next((i for i, (is_chosen, prose) in enumerate(both) if is_chosen and prose), len(outline))


def likeliest_headline(outline: Outline, found: BodyEvidence, top: int) -> int | None:
    """Return the line above the running text, or near its beginning, that is likeliest its headline; None without any.

    None too in a text that is one line: its headline has no end, and of 77 that were guessed 3 were right.

    Args:
        outline: the blocks of a page.
        found: which of them are taken for the article's text.
        top: the first that is running text.
    """
    if found.model == "sentences":
        return None
    candidates = headline_features(outline, found, top)
    scores = {i: sum(map(mul, WEIGHTS.values(), features)) for i, features in candidates.items()}
    best = max(scores, key=lambda i: (scores[i], -i), default=None)
    if best is None:
        return None
    return next(i for i in candidates if i == best or (best - i < _NEAR and i in outline.twins(best)))


def headline_features(outline: Outline, found: BodyEvidence, top: int) -> dict[int, tuple[float, ...]]:
    """Return what each line that may be the headline shows of it, in the order of `WEIGHTS`."""
    first, chosen = found.first, found.chosen
    text = (i for i in range(top, len(outline)) if chosen[i] and outline.prose[i])
    told = set[str]().union(*[_long_words(outline, i) for i in islice(text, _BEGINNING)])
    long_words = cache(partial(_long_words, outline))  # of a line and of the two beside it
    above = _text_above(outline, found)
    is_page = not _BOILERPLATE.isdisjoint(outline.labels[:top])
    last = top + _INTO if is_page else top
    lengths, lines, slug = outline.lengths, outline.page.normalized, slug_words(outline.page.address)
    return {
        i: (
            *_features(outline, i, first, top, told=told, long_words=long_words),
            above[i],
            *_in_slug(lines[i], slug),
        )
        for i in outline.open(max(0, first - _FARTHEST), last)
        if lengths[i] > 1 and len(lines[i]) <= LONG and above[i] <= _MOST_ABOVE and not outline.is_sentence(i)
    }


def _text_above(outline: Outline, found: BodyEvidence) -> list[float]:
    """Return the share of the chosen running text above each block."""
    columns = zip(outline.lengths, outline.prose, found.chosen, strict=True)
    words = [length if prose and is_chosen else 0 for length, prose, is_chosen in columns]
    total = sum(words) or 1
    return [above / total for above in accumulate(words, initial=0)]


def _long_words(outline: Outline, i: int) -> set[str]:
    return {word for word in outline.words(i) if len(word) >= _LONG_WORD or word >= UNSPACED}


def _in_slug(line: str, slug: frozenset[str]) -> tuple[float, float]:
    """Return which share of a slug a line says, and which share of the line the slug."""
    words = as_in_slug(line) if slug else frozenset()
    shared = len(words & slug)
    return (shared / len(slug), shared / len(words)) if shared else (0.0, 0.0)


def _features(
    outline: Outline, i: int, first: int, top: int, *, told: set[str], long_words: Callable[[int], set[str]]
) -> tuple[float, ...]:
    length = outline.lengths[i]
    words = long_words(i)
    shared = len(words & told)
    count = len(words) or 1
    below = outline.labels[i + 1 : i + 1 + _BELOW]
    above = long_words(i - 1) if i and outline.lengths[i - 1] >= _FEW else set[str]()
    next_line = long_words(i + 1) if i + 1 < len(outline) else set[str]()
    return (
        length >= _FEW,
        length >= 6,  # noqa: PLR2004 - a step of the fitted weights
        length > _LONG_LINE,
        log1p(length),
        shared / count,
        min(shared, _MOST_SHARED) / _MOST_SHARED,
        len(words & next_line) / count,
        len(words & above) / count,
        i + 1 < top and outline.lengths[i + 1] > length and outline.labels[i + 1] is None,
        outline.repeated[i],
        not _META.isdisjoint(below),
        first < i,
        outline.ends_full_stop[i],
        log1p(i),
        i + 1 < len(outline) and outline.gaps[i + 1] > 1,
        i > 0 and outline.gaps[i] > 1,
        i > 0 and outline.labels[i - 1] is Label.BYLINE,
        i > 0 and outline.labels[i - 1] is Label.TIMESTAMP,
    )
