"""Where the sentence behind a dateline begins, by its words alone: "Velmark/Aldheim, June 19 - Troops ..."."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from newsparse.text.words import Words

_MOST = 8  # words of a dateline, its marks included
_TWO = 2  # hyphens that are typed for a dash
_HYPHEN = "-"
_DASHES = frozenset("–—―")
_MARKS = frozenset("/,().")


def length_of_dateline(words: Words, time_words: AbstractSet[str]) -> int:
    """Return how many words of a sentence are a dateline with its dash, 0 without one.

    dateline = name {name | mark | day} "-" | PLACE {name | mark | day} dash | name mark {name | mark | day} dash

    What follows is a sentence of its own, which begins with a capital or a mark: "Ann Kelso – who came" has none.

    Args:
        words: of the sentence.
        time_words: the language's words of dates.

    Example:
        >>> from newsparse.text.words import read_words
        >>> text = "Velmark, 3 mai (ABC) - La mer monte"
        >>> length_of_dateline(read_words(text, 0, len(text)), frozenset({"mai"}))
        8
    """
    if len(words) < 2 or not words.is_capital(0) or len(words.low[0]) < 2:  # noqa: PLR2004 - a name, and a name's letters
        return 0
    is_marked = words.text[0].isupper()
    for at in range(1, min(_MOST, len(words) - 1)):
        low = words.low[at]
        if low == _HYPHEN or (is_marked and low in _DASHES):
            typed = low == _HYPHEN == words.low[at + 1] and at + _TWO < len(words)  # `PARIS -- Le`
            following = words.text[at + 1 + typed][0]
            return at + 1 + typed if following.isupper() or not following.isalnum() else 0
        if not (words.is_capital(at) or low in _MARKS or low.isdigit() or low in time_words):
            return 0
        is_marked = is_marked or low in _MARKS
    return 0
