"""Words of a text with their places: the form in which names, cues and clauses are looked up."""

from __future__ import annotations

import bisect
import functools
import re
from itertools import accumulate

from newsparse._classes import define

FILL = "\ue000"
"""Stands for text that is read as one word, such as what lies between marks."""

LONGEST = 80
"""Letters of a word that is looked up. The longest German compounds have 79, and tables remember what they are asked:
what is longer is no word but data, and would be kept for thousands of pages."""

_PLAIN = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("\u00a0", " "), ("\u202f", " "), ("\u2009", " "))
SOFT_HYPHEN = "\u00ad"
"""Where a word may be broken at the end of a line; within a word it is no part of it."""


def plain(text: str) -> str:
    """Return `text` with straight apostrophes and plain spaces, each code point in its place.

    Example:
        >>> plain("l’été\\u00a0?")
        "l'été ?"
    """
    if text.isascii():
        return text
    for variant, standard in _PLAIN:
        text = text.replace(variant, standard)
    return text


@define(eq=False)
class Words:
    """The words and signs of a stretch of text, as parallel lists.

    Nobody changes them; not frozen, since each part of each sentence is one, and is made in half the time so.
    """

    text: tuple[str, ...]
    """As written, without soft hyphens."""
    low: tuple[str, ...]
    """In lower case, as words are looked up; of one that is longer than any, its end."""
    start: tuple[int, ...]
    end: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.low)

    def is_capital(self, index: int) -> bool:
        """Tell whether the word begins with a capital letter."""
        return self.text[index][0].isupper()

    def joined(self, first: int, end: int) -> str:
        """Return the words from `first` up to `end` as written, with one space where there is any."""
        parts = [self.text[first]]
        for index in range(first + 1, end):
            parts += [" " * (self.start[index] > self.end[index - 1]), self.text[index]]
        return "".join(parts)

    def part(self, first: int, end: int) -> Words:
        """Return the words from `first` up to `end`; all of them are these themselves."""
        if first == 0 and end == len(self.low):
            return self
        return Words(self.text[first:end], self.low[first:end], self.start[first:end], self.end[first:end])

    def between(self, start: int, end: int) -> Words:
        """Return the words between two places of the text, at neither of which a word goes on."""
        first = bisect.bisect_left(self.start, start)
        return self.part(first, bisect.bisect_left(self.start, end, first))


NO_WORDS = Words((), (), (), ())


@functools.lru_cache(maxsize=32)
def word_pattern(elisions: tuple[str, ...]) -> re.Pattern[str]:
    """Return what matches one word or sign; an elided article is a word of its own, and so is a line of equal signs.

    The word is its first group, and a second one is of the sign of such a line.
    """
    elided = rf"(?i:(?:{'|'.join(elisions)})')(?=[\w\"«“{FILL}])|" if elisions else ""
    # As most words and signs are: nothing after them could make them other ones.
    alone = rf"\w\w++(?!['&{SOFT_HYPHEN}-])|[,.](?![,.])"
    return re.compile(
        rf"((?!\s)(?:{alone}|{elided}(?:[A-Z]\.){{2,6}}+|\w++(?:(?:-|'(?!s\b)|&|{SOFT_HYPHEN}++)\w++)*+|'s\b|{FILL}++"
        rf"|([^\w\s{SOFT_HYPHEN}])(?:\2{{15,}}+)?+))"
    )


def read_words(text: str, start: int, end: int, elisions: tuple[str, ...] = ()) -> Words:
    """Return the words of `plain` text between two places.

    Example:
        >>> read_words("l'ami d'Anne, a-t-il dit", 0, 24, ("l", "d")).low
        ("l'", 'ami', "d'", 'anne', ',', 'a-t-il', 'dit')
        >>> read_words("Hafen\\xadbrücke", 0, 13).text
        ('Hafenbrücke',)
    """
    pieces = word_pattern(elisions).split(text[start:end])
    del pieces[2::3]  # the second group; what is left are gaps and words by turns
    if not (texts := pieces[1::2]):
        return NO_WORDS
    lengths = [*map(len, pieces)]
    places = tuple(accumulate(lengths, initial=start))
    if text.find(SOFT_HYPHEN, start, end) >= 0:
        texts = [word.replace(SOFT_HYPHEN, "") for word in texts]
    low = "\n".join(texts).lower().split("\n")  # no word holds a line break, and together they take half the time
    if max(lengths) > LONGEST:
        low = [word[-LONGEST:] for word in low]
    return Words(tuple(texts), tuple(low), places[1:-1:2], places[2::2])


def read_within(words: Words, text: str, start: int, end: int, elisions: tuple[str, ...] = ()) -> Words:
    """Return the words of a stretch of text within others that were read: a part of these where no word is cut.

    An elided article at its end stays one for what follows it.

    Example:
        >>> text = "A full-time job"
        >>> words = read_words(text, 0, len(text))
        >>> read_within(words, text, 2, 15).low, read_within(words, text, 0, 6).low
        (('full-time', 'job'), ('a', 'full'))
    """
    if _goes_on(words, start) or _goes_on(words, end):
        return read_words(text, start, end, elisions)
    return words.between(start, end)


def _goes_on(words: Words, place: int) -> bool:
    """Tell whether a word begins before a place of the text and ends behind it."""
    before = bisect.bisect_left(words.start, place) - 1
    return before >= 0 and words.end[before] > place
