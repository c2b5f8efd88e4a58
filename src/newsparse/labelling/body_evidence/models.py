"""Which table of weights a page of flat text is read with: by how its lines stand apart."""

from __future__ import annotations

from collections.abc import Sequence

_RAGGED = 0.05  # share of wide gaps; text content of pages has .1 and more, innerText and text by hand next to none
_WIDE = 3  # line breaks: two blank lines


def model_for(gaps: Sequence[int]) -> str:
    """Return the name of the table of weights for flat text whose blocks have so many line breaks above them.

    `sentences` where most blocks share a line with the one above, `dense` where no line is blank, `ragged` where
    blank lines come by twos and more, as in the text content of a page's source, and `spaced` otherwise.

    Example:
        >>> [model_for(gaps) for gaps in ([0, 0, 0], [0, 1, 1], [0, 2, 1], [0, 9, 2])]
        ['sentences', 'dense', 'spaced', 'ragged']
    """
    between = gaps[1:]
    if 2 * between.count(0) > len(between):
        return "sentences"
    widest = max(between, default=2)
    if widest <= 1:
        return "dense"
    wide = sum([gap >= _WIDE for gap in between]) if widest >= _WIDE else 0
    return "ragged" if wide > _RAGGED * len(between) else "spaced"
