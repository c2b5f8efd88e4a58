"""Sentences of a text, losslessly: every code point that is not space lies in exactly one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span
from newsparse.text.stops import STOPS_BEFORE_SPACE

_CLOSERS = "\"'”’»«“)]›"
_STOP = late_pattern(
    # what may end a sentence; the first apart, since a class is found faster than a repetition
    rf"(?P<mark>[{STOPS_BEFORE_SPACE}][{STOPS_BEFORE_SPACE}]{{0,7}}+)"
    # marks that close after it; after a space only those that do not open the next sentence
    rf"(?P<close>(?:[{re.escape(_CLOSERS)}]|[\s\u00a0\u202f][»›”)\]](?=[\s\u00a0\u202f])){{0,4}}+)"
    r"(?P<gap>[\s\u00a0\u202f]++)"
    r"(?=(?P<next>[«“„\"'‘(\[–—-]{0,2}+[\s\u00a0\u202f]{0,2}+[^\s\u00a0\u202f]))"
)
_LINE_BREAK = late_pattern("[\n\r\x85\u2028\u2029]+")
_WORD = late_pattern(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_LOOK_BACK = 40  # no abbreviation is longer
_SMALL_WORD = 3  # letters: articles and most prepositions


def sentences(text: str, abbreviations: AbstractSet[str] = frozenset()) -> tuple[Span, ...]:
    """Return the sentences of `text`, each without the space around it.

    A sentence ends at `.`, `!`, `?`, `…` or the marks for them in other scripts, and the closing marks after it,
    if what follows begins one; not after an abbreviation, an initial ("J. Kirby"), or an ordinal number before a
    small letter. A line break always ends one.

    Args:
        text: any text; linear in its length.
        abbreviations: words, lower case and without their last full stop, that end no sentence; language data.

    Example:
        >>> text = "M. Nom est parti. « Où ? » a demandé sa fille."
        >>> [span.of(text) for span in sentences(text, {"m"})]
        ['M. Nom est parti.', '« Où ? » a demandé sa fille.']
    """
    return sentences_between(text, 0, len(text), abbreviations)


def sentences_between(text: str, start: int, end: int, abbreviations: AbstractSet[str]) -> tuple[Span, ...]:
    """Return the sentences of `text[start:end]`, as spans of `text`."""
    found: list[Span] = []
    for first, last in _lines(text, start, end):
        line = text[first:last]
        if not (bare := line.strip()):
            continue
        first += len(line) - len(line.lstrip())  # noqa: PLW2901
        behind = first + len(bare)
        for stop in _STOP.finditer(text, first, last):
            if _ends_sentence(text, stop, first, abbreviations):
                found.append(Span(first, stop.start("gap")))
                first = stop.end()  # noqa: PLW2901
        found.append(Span(first, behind))
    return tuple(found)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for gap in _LINE_BREAK.finditer(text, start, end):
        yield start, gap.start()
        start = gap.end()
    yield start, end


def _ends_sentence(text: str, stop: re.Match[str], start: int, abbreviations: AbstractSet[str]) -> bool:
    """Tell whether a mark ends the sentence that begins at `start`."""
    begins = stop["next"].lstrip("«“„\"'‘([–—- \u00a0\u202f") or stop["next"][-1]
    if begins[0].islower():
        return False
    if stop["mark"] != "." or stop["close"]:
        return True
    near = text[max(start, stop.start() - _LOOK_BACK) : stop.start()]
    if (found := _WORD.match(near[::-1])) is None:  # the word before the mark, read from its end
        return True
    word = found[0][::-1]
    return not (_is_abbreviation(word, abbreviations) or _is_initials(word, near[: -len(word)]))


def _is_initials(word: str, before: str) -> bool:
    """Tell whether letters are those of a name, and no abbreviation that may end a sentence: `said J.D. Example`.

    That one stands behind a small word: `in the E.U. The`.
    """
    if any(len(letter) > 1 or not letter.isupper() for letter in word.split(".")):
        return False
    last = before.rstrip().rpartition(" ")[2]
    return not last or last.endswith(".") or len(last) > _SMALL_WORD


def _is_abbreviation(word: str, abbreviations: AbstractSet[str]) -> bool:
    is_initial = len(word) == 1 and word.isalpha() and word.isupper()
    return is_initial or word.lower() in abbreviations
