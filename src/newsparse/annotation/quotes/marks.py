"""Quotation marks: which opening mark belongs to which closing mark, in one pass over a paragraph."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

import attrs

from newsparse._classes import frozen
from newsparse.text.patterns import late_pattern

_DOUBLED = "''"  # two apostrophes for one double mark, as some wires and archives write
_TWO = "\ue001"  # stands for them, so that nothing else closes what they open
_MARK = late_pattern(
    "''|[«»‹›“”„‟\"]|‘(?=[\\w«“\"])|(?<=[\\w.,!?…])’(?![\\w])|(?:(?<=[\\s(:—–])|^)'(?=\\w)|(?<=[.,!?…])'(?!\\w)"
)
_DOUBLE = late_pattern('[«»‹›“”„‟"]')
_ALL = "«»‹›“”„‟\"‘’' "
OPENING = frozenset('«“„‟"‹')
_DEPTH = 4  # marks that stand open at once; more of them is noise
_SENTENCE_END = late_pattern(r"[.!?…]")

_CLOSED_BY = {
    "«": "»", "»": "«", "‹": "›", "›": "‹", "“": "”", "„": "“”", "‟": "”", '"': '"', "‘": "’", "'": "'", "”": "”",
    _TWO: _TWO,
}  # fmt: skip
_STYLE = {"«": "g", "»": "g", "‹": "s", "›": "s", "‘": "s", "’": "s", "'": "s"}  # guillemets, single; else double


@frozen
class Marked:
    """A stretch of text between quotation marks."""

    start: int
    """Of the words inside the marks, without space."""
    end: int
    outer_start: int
    """Of the opening mark."""
    outer_end: int
    """After the closing mark."""
    depth: int = 0
    """How many other pairs it lies in."""
    malformed: bool = False
    """The closing mark is missing or of another kind."""
    punctuated: bool = False
    """It ends with punctuation of its own, or a comma follows: an utterance rather than a part of a phrase."""


@frozen
class _Open:
    mark: str
    at: int
    width: int


def pair_marks(text: str, start: int, end: int, styles: Collection[str] = ()) -> tuple[Marked, ...]:
    """Return the stretches between marks in one paragraph, in order of their opening marks.

    A mark that is never closed reaches to the end of the paragraph, or to the last sentence end before the next
    opening mark. Stray closing marks are passed over. Linear in the length of the paragraph.

    Args:
        text: the page.
        start: where the paragraph begins.
        end: where it ends.
        styles: pairs of marks that the language uses, opening and closing: `“` closes where `„“` is one of them.

    Example:
        >>> text = "Er sagte „ja“, dann «nein» »."
        >>> [text[m.start : m.end] for m in pair_marks(text, 0, len(text))]
        ['ja', 'nein']
    """
    found = list(_pattern(text, start, end).finditer(text, start, end))
    if not found:
        return ()
    pairing = _Pairing(text, start, end, styles)
    possessive = _possessives(text, found)
    for match in found:
        if match.start() not in possessive:
            pairing.take(match[0], match.start())
    return pairing.close()


def _possessives(text: str, found: Sequence[re.Match[str]]) -> set[int]:
    """Return where `’` after a letter is an apostrophe: a better closing mark follows before another one opens."""
    possessive: set[int] = set()
    closes = False  # the next single mark that counts closes after punctuation
    for match in reversed(found):
        mark, at = match[0], match.start()
        if mark == "‘":
            closes = False
        elif mark == "’" and text[at - 1].isalpha():
            if closes:
                possessive.add(at)
        elif mark == "’":
            closes = True
    return possessive


def _pattern(text: str, start: int, end: int) -> re.Pattern[str]:
    """Return what can be a mark here: single ones, which look like apostrophes, only where one of them opens."""
    singles = (
        text.find("‘", start, end) >= 0
        or text.find(" '", start, end) >= 0
        or text.startswith("'", start)
        or text.find(_DOUBLED, start, end) >= 0
    )
    return _MARK if singles else _DOUBLE


_OTHER = {"«": "»", "»": "«"}
_CLOSES_THERE = late_pattern(r"\s*+(?:[,.;:!?)\]]|\Z)")


def _is_swapped(text: str, start: int, end: int) -> bool:
    """Tell whether a paragraph has its guillemets the wrong way round, with space inside: ` » words « , a-t-il dit`."""
    first, last = text.find("»", start, end), text.rfind("«", start, end)
    if first < 0 or last < first or 0 <= text.find("«", start, end) < first or text.rfind("»", start, end) > last:
        return False
    if text.count("«", start, end) != text.count("»", start, end) or not text[first + 1 : first + 2].isspace():
        return False
    return _CLOSES_THERE.match(text, last + 1, end) is not None


class _Pairing:
    """The state of one pass: marks that stand open, and pairs that are complete."""

    def __init__(self, text: str, start: int, end: int, styles: Collection[str]) -> None:
        self.text, self.start, self.end = text, start, end
        self.opening, self.closing = [pair[0] for pair in styles], [pair[-1] for pair in styles]
        self.swapped = _is_swapped(text, start, end)
        self.spaced = text.count('"', start, end) % 2 == 0  # `" so "`: no mark is missing, so spaces mean nothing
        self.open: list[_Open] = []
        self.done: list[Marked] = []

    def take(self, mark: str, at: int) -> None:
        width = len(mark)
        mark = _TWO if mark == _DOUBLED else mark
        mark = _OTHER.get(mark, mark) if self.swapped else mark
        partner = self._partner(mark)
        if partner is not None and not self._opens_again(mark, at, partner, width):
            self._pair(partner, mark, at, width)
        elif self._may_open(mark, at, width) and len(self.open) < _DEPTH:
            self.open.append(_Open(mark, at, width))

    def close(self) -> tuple[Marked, ...]:
        for depth, mark in enumerate(self.open):
            if mark.mark not in "‘'":
                self._unclosed(mark, depth)
        return tuple(sorted(_without_crossing(self.done), key=lambda pair: pair.outer_start))

    def _partner(self, mark: str) -> int | None:
        for index in range(len(self.open) - 1, -1, -1):
            if mark in _CLOSED_BY[self.open[index].mark]:
                return index
        if mark in '”"' and self.open and _STYLE.get(self.open[-1].mark) is None:
            return len(self.open) - 1  # “ closed by ", or " closed by ”
        return None

    def _opens_again(self, mark: str, at: int, partner: int, width: int) -> bool:
        """Tell whether a mark that could close stands where only an opening one can: after space, before a word."""
        if mark not in "\"'«»":
            return False
        opened = self.open[partner]
        if opened.mark in "«»":
            return False
        return self._after_space(at) and not self._before_space(at + width - 1) and at - opened.at > opened.width

    def _may_open(self, mark: str, at: int, width: int) -> bool:
        if mark in "«„‹‟‘'":
            return True
        if mark == "“":
            return not (mark in self.closing and not self._after_space(at) and self._before_space(at))
        if mark == '"' and not self.open and self.spaced and self._after_space(at):
            return True
        free = self._after_space(at) and not self._before_space(at + width - 1)
        return free and (mark != "›" or mark in self.opening)

    def _after_space(self, at: int) -> bool:
        return at == self.start or self.text[at - 1].isspace() or self.text[at - 1] in "([—–-«“„\"'‘:"

    def _before_space(self, at: int) -> bool:
        return at + 1 >= self.end or self.text[at + 1].isspace() or self.text[at + 1] in ".,;:!?)]…»”"

    def _pair(self, index: int, mark: str, at: int, width: int) -> None:
        opened = self.open[index]
        del self.open[index:]
        self._add(opened, at, at + width, index, malformed=mark not in _CLOSED_BY[opened.mark])

    def _unclosed(self, mark: _Open, depth: int) -> None:
        later = [pair.outer_start for pair in self.done if pair.outer_start > mark.at]
        later += [other.at for other in self.open if other.at > mark.at]
        stop = min(later, default=self.end)
        if stop != self.end:
            ends = [found.end() for found in _SENTENCE_END.finditer(self.text, mark.at, stop)]
            stop = ends[-1] if ends else mark.at
        self._add(mark, stop, stop, depth, malformed=True)

    def _add(self, opened: _Open, inner_end: int, outer_end: int, depth: int, *, malformed: bool) -> None:
        first = opened.at + opened.width
        inner = self.text[first:inner_end]
        bare = inner.strip()
        if bare.strip(_ALL):
            start = first + len(inner) - len(inner.lstrip())
            punctuated = bare[-1] in ",.!?…" or self.text[outer_end : outer_end + 1] == ","
            self.done.append(Marked(start, start + len(bare), opened.at, outer_end, depth, malformed, punctuated))


def _without_crossing(pairs: list[Marked]) -> list[Marked]:
    """Give each pair its true depth: an opening mark that was never closed holds nothing."""
    kept: list[Marked] = []
    around: list[Marked] = []
    for pair in sorted(pairs, key=lambda pair: (pair.outer_start, -pair.outer_end)):
        while around and around[-1].outer_end <= pair.outer_start:
            around.pop()
        kept.append(attrs.evolve(pair, depth=len(around)) if pair.depth != len(around) else pair)
        around.append(pair)
    return kept
