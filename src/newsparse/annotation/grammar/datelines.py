"""Where the sentence behind a dateline begins, by its words alone: "Velmark/Aldheim, June 19 - Troops ..."."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from newsparse.text.words import Words

_MOST = 8  # words of a dateline, its marks included
_HYPHEN = "-"
_DASHES = frozenset("–—―")
_MARKS = frozenset("/,().")


def length_of_dateline(words: Words, time_words: AbstractSet[str]) -> int:
    """Return how many words of a sentence are a dateline with its dash, 0 without one.

    dateline = name {name | mark | day} "-" | PLACE {name | mark | day} dash | name mark {name | mark | day} dash

    What follows is a sentence of its own, which begins with a capital or a mark: "Ann Kelso – who came" has none.
    Nor has a line of names and figures alone, which says who somebody is: "Ann Kelso - Velmark, 27".

    Args:
        words: of the sentence.
        time_words: the language's words of dates.

    Example:
        >>> from newsparse.text.words import read_words
        >>> text = "Velmark, 3 mai (ABC) - La mer monte"
        >>> length_of_dateline(read_words(text, 0, len(text)), frozenset({"mai"}))
        8
    """
    text = words.text
    if len(text) < 2 or not text[0][0].isupper() or len(words.low[0]) < 2:  # noqa: PLR2004 - a name, and a name's letters
        return 0
    is_marked = text[0].isupper()
    for at in range(1, min(_MOST, len(text) - 1)):
        low = words.low[at]
        if low == _HYPHEN or (is_marked and low in _DASHES):
            first = at + 1 + (low == _HYPHEN == words.low[at + 1])  # `PARIS -- Le`
            begins = first < len(text) and (text[first][0].isupper() or not text[first][0].isalnum())
            return first if begins and not _is_of_names(words, first, time_words) else 0
        if not _may_stand(words, at, time_words):
            return 0
        is_marked = is_marked or low in _MARKS
    return 0


def _may_stand(words: Words, at: int, time_words: AbstractSet[str]) -> bool:
    """Tell whether a word may stand in a dateline: a name, a mark or of a day."""
    low = words.low[at]
    return words.is_capital(at) or low in _MARKS or low.isdigit() or low in time_words


def _is_of_names(words: Words, first: int, time_words: AbstractSet[str]) -> bool:
    """Tell whether all words from one on are names with a figure behind a comma: "Velmark, 27", "Velmark, 27 May"."""
    return all(_may_stand(words, at, time_words) for at in range(first, len(words.low))) and any(
        words.low[at].isdigit() and words.low[at - 1] == "," for at in range(first + 1, len(words.low))
    )
