"""From the evidence of each block to the stretch of a page that is the article's text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import compress, count
from math import exp
from operator import mul
from typing import Any

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.labelling.body_evidence.features import FEATURES, Column, Units
from newsparse.labelling.body_evidence.weights import MODELS, Model

_EVEN = 0.5  # a block as likely as not adds nothing to a stretch
_DROPPED = 0.4  # inside of a stretch, what is less likely is left out; measured: .35 and .45 are worse by .001 to .003
_DROPPED_OF_MARKUP = 0.5  # .4 is worse by .003 out of fold: most lines between paragraphs of Markdown are links

_SURE = 30.0  # odds; beyond them nothing changes

_DROPPED_OF_WHOLE = 0.1
"""The same where the stretch is the whole text but for a headline, so that no furniture stands around it.

At .4 6,200 of a million code points of clean text are left out that are text, at .1 4,700, mostly short lines of lists;
pages as innerText, text nodes, text content, one line and Markdown lose nothing by it."""


@frozen
class BodyEvidence:
    """What the engine found: how likely each block is a part of the article's text, and which blocks are chosen."""

    model: str
    """The table of weights that was used: `spaced`, `dense`, `ragged` and `sentences` are manners of flat text,
    `markup` is for Markdown, `html` for what rules of HTML left out without being sure."""
    probabilities: tuple[float, ...]
    """How likely each block is a part of the article's text; 0 or 1 for a block that was not weighed."""
    chosen: tuple[bool, ...]
    """Whether each block lies in the stretch that is chosen."""
    _units: Any = attrs.field(repr=False, eq=False, alias="units")  # Units, which are no public name
    _weights: Any = attrs.field(repr=False, eq=False, alias="weights")
    _table: Any = attrs.field(repr=False, eq=False, alias="table")
    asked: tuple[int, ...] | None = None
    """The blocks that were weighed, in their order; None where all were."""

    @property
    def first(self) -> int:
        """The first chosen block; the number of blocks where there is none."""
        return self.chosen.index(True) if True in self.chosen else len(self.chosen)

    @property
    def last(self) -> int:
        """The last chosen block; -1 where there is none."""
        return len(self.chosen) - 1 - self.chosen[::-1].index(True) if True in self.chosen else -1

    @property
    def lengths(self) -> tuple[int, ...]:
        """How many words each block has."""
        return tuple(self._units.lengths)

    def columns(self) -> dict[str, tuple[float, ...]]:
        """Return the value of each feature for every block that was weighed, of all features that there are."""
        columns = ((name, column(self._units)) for name, column in self._table.items())
        return {name: tuple(map(float, found)) for name, found in columns if found}

    def features(self, block: int) -> tuple[tuple[str, float, float], ...]:
        """Return what speaks for and against a block: feature, value and what it adds, what weighs most first.

        Empty for a block that was not weighed.
        """
        if self.asked is not None and block not in self.asked:
            return ()
        at = block if self.asked is None else self.asked.index(block)
        found = [(name, float(self._table[name](self._units)[at]), weight) for name, weight in self._weights.weights]
        return tuple(sorted([(n, v, v * w) for n, v, w in found], key=lambda row: (-abs(row[2]), row[0])))


def weigh_body(units: Units, name: str) -> BodyEvidence:
    """Find the article's text with the table of weights of that name."""
    model = MODELS[name]
    odds = probabilities(units, model)
    chosen = chosen_blocks(units.lengths, odds, name)
    return BodyEvidence(name, tuple(odds), tuple(chosen), units, model, FEATURES)


def probabilities(units: Units, model: Model) -> list[float]:
    """Return how likely each block of flat text or Markdown is a part of the article's text."""
    return list(map(likelihood, log_odds(model, FEATURES, units)))


def log_odds(model: Model, table: Mapping[str, Callable[[Any], Column]], units: object) -> list[float]:
    """Return the weighted sum of the features of each block: above 0 it is likelier text than not.

    A mark adds its weight where it stands, and most blocks have few.

    Args:
        model: the weights.
        table: the columns of its features.
        units: what they are computed of.
    """
    columns = [(weight, table[name](units)) for name, weight in model.weights]
    sums = [model.bias] * len(columns[0][1])
    for weight, column in columns:
        if column and isinstance(column[0], bool):
            for i in compress(count(), column):
                sums[i] += weight
    measured = [(weight, column) for weight, column in columns if any(column) and not isinstance(column[0], bool)]
    if not measured:
        return sums
    weights, found = zip(*measured, strict=True)
    return [sum(map(mul, weights, row), marked) for row, marked in zip(zip(*found, strict=True), sums, strict=True)]


def likelihood(odds: float) -> float:
    """Return how likely a block is a part of the article's text, a logistic function of its odds.

    Example:
        >>> [likelihood(odds) for odds in (-1_000.0, 0.0, 1_000.0)]
        [9.357622968839299e-14, 0.5, 0.9999999999999065]
    """
    if not -_SURE < odds < _SURE:
        odds = _SURE if odds > 0 else -_SURE
    return 1.0 / (1.0 + exp(-odds))


def chosen_blocks(lengths: Sequence[int], odds: Sequence[float], name: str) -> list[bool]:
    """Choose the blocks of the best stretch for the table of weights of that name."""
    return best_stretch(lengths, odds, _DROPPED_OF_MARKUP if name == "markup" else _DROPPED)


def best_stretch(lengths: Sequence[int], odds: Sequence[float], dropped: float = _DROPPED) -> list[bool]:
    """Choose the stretch with the greatest sum of words, each weighed by how much likelier than not its block is text.

    Example:
        >>> best_stretch([5, 40, 3, 60, 9], [0.1, 0.9, 0.2, 0.9, 0.3])
        [False, True, False, True, False]
        >>> best_stretch([40, 3, 60], [0.9, 0.2, 0.9])  # nothing stands around it
        [True, True, True]
    """
    best = total = 0.0
    start, first, last = 0, 0, -1
    for i, (length, likely) in enumerate(zip(lengths, odds, strict=True)):
        if total <= 0:
            total, start = 0.0, i
        total += length * (likely - _EVEN)
        if total > best:
            best, first, last = total, start, i
    least = _DROPPED_OF_WHOLE if first <= 1 and last == len(odds) - 1 else dropped
    inside = [likely >= least for likely in odds[first : last + 1]]
    return [*[False] * first, *inside, *[False] * (len(odds) - last - 1)]


show_as_public(__name__)
