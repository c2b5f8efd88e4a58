"""Numbers in Chinese characters, as dates have them: 二〇二四, 十九, 三十一, 一百一十三."""

from __future__ import annotations

from typing import Final

from newsparse.languages.many.date_line_words import HAN_DIGITS, HAN_TENS

HAN_NUMERALS: Final = frozenset(HAN_DIGITS) | frozenset(HAN_TENS)
"""Every character that stands in such numbers."""


def read_han(number: str) -> int | None:
    """Return the number that characters mean: figure by figure, or by tens and hundreds; None where they mean none.

    Example:
        >>> [read_han(number) for number in ("二〇二四", "十九", "二十", "廿一", "一百一十三", "十二十")]
        [2024, 19, 20, 21, 113, None]
    """
    if all(char in HAN_DIGITS for char in number):
        return int("".join(str(HAN_DIGITS[char]) for char in number)) if number else None
    total, figure, least = 0, None, 1_000
    for char in number:
        if (unit := HAN_TENS.get(char)) is None:
            if figure or char not in HAN_DIGITS:
                return None
            figure = HAN_DIGITS[char]
            continue
        size, times = unit
        if size >= least or (times > 1 and figure is not None):
            return None
        total += size * (times if figure is None else figure)
        figure, least = None, size
    return total + (figure or 0)
