"""The article that a page gives more than once: for small screens, in its state, to share it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_PARAGRAPHS = 3  # a summary that comes again, a note on the author, a disclaimer have fewer
_WORDS = 100  # the shortest articles have as many
_SHARE = 2 / 3  # of the sentences, counted once: what else stands there can be no article
_SKIPPED = 2  # paragraphs in a row that one of both has alone: captions, what is cut otherwise
"""On the development pages lists of teasers that stand twice have .58 of the sentences, articles .75 and more."""


class Copy(NamedTuple):
    """Blocks that tell again what stands above, in the same order."""

    first: range
    again: range


def find_copies(keys: Sequence[str], sentences: Sequence[int], lengths: Sequence[int]) -> list[Copy]:
    """Return where most of the sentences of a page stand again.

    Args:
        keys: what each block says, as it is compared.
        sentences: the blocks that read like running text and end with a full stop.
        lengths: how many words each block has.

    Example:
        >>> keys = ["menu", "one", "two", "three", "more", "one", "two", "three"]
        >>> find_copies(keys, [1, 2, 3, 5, 6, 7], [1, 40, 40, 40, 1, 40, 40, 40])
        [Copy(first=range(1, 4), again=range(5, 8))]
    """
    first: dict[str, int] = {}
    sources = [first.setdefault(keys[block], place) for place, block in enumerate(sentences)]
    once = sum([lengths[sentences[place]] for place in first.values()])
    return [
        Copy(
            range(sentences[sources[run[0]]], sentences[sources[run[-1]]] + 1),
            range(sentences[run[0]], sentences[run[-1]] + 1),
        )
        for run in _runs(sources)
        if len(run) >= _PARAGRAPHS
        and (words := sum([lengths[sentences[place]] for place in run])) >= _WORDS
        and words >= _SHARE * once
    ]


def _runs(sources: Sequence[int]) -> Iterator[list[int]]:
    """Yield the places that follow one another as those do where the same was said first."""
    repeated = [place for place, source in enumerate(sources) if source < place]
    run = repeated[:1]
    for above, place in pairwise(repeated):
        goes_on = place - above <= _SKIPPED + 1 and 0 < sources[place] - sources[above] <= _SKIPPED + 1
        if not goes_on or sources[place] >= run[0]:
            yield run
            run = []
        run.append(place)
    yield run
