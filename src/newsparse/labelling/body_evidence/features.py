"""What a block shows of being a part of the article's text: a column for each feature, of numbers or of marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate, compress, pairwise
from math import log1p
from operator import sub

from newsparse._cached_attribute import cached_attribute
from newsparse._classes import define
from newsparse.model.labels import Group, Label
from newsparse.reading.dom import HEADINGS
from newsparse.text.patterns import late_pattern

Marks = Sequence[bool]
"""Whether each block has a mark."""
Column = Sequence[float] | Marks
"""How much of a feature each block has; a mark counts as 1."""

_CAPITAL = late_pattern(r"[^\W\d_a-zß-öø-ÿ](?<![^\W_].)")  # one that begins a word; begins so that a search skips to it
_KINDS = bytes([ord("A" if _CAPITAL.match(char) else "a" if char.isalnum() else " ") for char in map(chr, range(256))])
"""Of each character of Latin-1 whether it may begin a word with a capital, is another letter or digit, or neither."""
_HEAD = 80  # code points; a menu, a headline or a name is shorter
_SMALL = 3.0  # words added to a window, so that a few words in it prove little
_NEAR = 10  # blocks on each side
_AROUND = 25  # blocks on each side: a section of a page
_FAR = 50  # blocks; what is farther away is as good as not there
_NEARNESS = [1.0 / (1 + distance) for distance in range(_FAR)]
_FARTHEST = 1.0 / (1 + _FAR)
_MOST_GAPS = 4  # line breaks; more of them say no more
_BOILERPLATE, _FIGURE, _META, _BODY = (
    Group.BOILERPLATE,
    Group.FIGURE,
    Group.META,
    Group.BODY,
)  # asking the enum takes longer

_SCRAPS = 0.01  # of the words: a line of dots or stars
_MENU = 20  # lines; a text has fewer above its first paragraph: headline, byline, date, what it tells in short
_TEXT_ALONE = 0.8
# of the words; of right texts alone .46 % is lost with it, 1.1 % with .9; F1 of whole pages: innerText and nodes stay,
# text content falls by .002; chosen on the same development pages


@define(eq=False, slots=False)
class Units:
    """The blocks of a page as the engine looks at them, column by column; what is derived is computed on first use."""

    lines: Sequence[str]
    """The words of each block with normalized typography."""
    lengths: Sequence[int]
    """How many words each block has."""
    ends: Sequence[bool]
    """Whether each block ends as a sentence does."""
    prose: Sequence[bool]
    """Whether each block reads like running text."""
    repeated: Sequence[bool]
    """Whether each block stands on the page more than once."""
    labels: Sequence[Label | None]
    """What is claimed before the engine runs: by words, sites, plugins, and by the shape of a line."""
    gaps: Sequence[int]
    """How many line breaks stand above each block."""
    tags: Sequence[str] = ()
    """The element of each block; empty for flat text, like the columns that follow."""
    linked: Sequence[float] = ()
    """The share of link text in each block."""

    def __len__(self) -> int:
        return len(self.lengths)

    @cached_attribute
    def boilerplate(self) -> Marks:
        """Whether each block is claimed for boilerplate."""
        return self._of_group(_BOILERPLATE)

    def _of_group(self, group: Group) -> Marks:
        return [label is not None and label.group is group for label in self.labels]

    @cached_attribute
    def figure(self) -> Marks:
        """Whether each block is claimed for a caption or credit."""
        return self._of_group(_FIGURE)

    @cached_attribute
    def meta(self) -> Marks:
        """Whether each block is claimed for a byline, a date and the like."""
        return self._of_group(_META)

    @cached_attribute
    def text(self) -> Marks:
        """Whether each block is claimed for the article's text."""
        return self._of_group(_BODY)

    @cached_attribute
    def below_title(self) -> Marks:
        """Whether each block stands below the first that is claimed for the title."""
        title = next((i for i, label in enumerate(self.labels) if label is Label.TITLE), len(self) - 1)
        return [i > title for i in range(len(self))]

    @cached_attribute
    def headings(self) -> Marks:
        """Whether each block is a heading."""
        return [tag in HEADINGS for tag in self.tags]

    @cached_attribute
    def link_sums(self) -> list[float]:
        """The words of links up to each block."""
        return list(accumulate([share * n for share, n in zip(self.linked, self.lengths, strict=False)], initial=0.0))

    @cached_attribute
    def mass(self) -> Column:
        """The words of each block that reads like running text and that nobody claims for boilerplate."""
        columns = zip(self.lengths, self.prose, self.boilerplate, strict=True)
        return [float(length) if prose and not claimed else 0.0 for length, prose, claimed in columns]

    @property
    def is_text_alone(self) -> bool:
        """Whether somebody took the text out of its page: next to no boilerplate, no menu, nearly all is running text.

        A text of which most stands on lines that were cut into sentences may be a whole page on one line.
        """
        total = sum(self.lengths)
        claimed = sum([n for n, is_claimed in zip(self.lengths, self.boilerplate, strict=True) if is_claimed])
        is_text = claimed <= _SCRAPS * total and sum(self.mass) >= _TEXT_ALONE * total
        return is_text and 2 * self._words_on_own_lines >= total and not self._begins_with_menu

    @property
    def _begins_with_menu(self) -> bool:
        """Whether many lines that are no running text stand above the first that is."""
        first = next((i for i, prose in enumerate(self.prose) if prose), 0)
        return sum([not end for end in self.ends[:first]]) >= _MENU

    @property
    def _words_on_own_lines(self) -> int:
        """The words of the blocks that share their line with no other."""
        below = [*self.gaps[1:], 1]
        return sum([n for n, gap, next_gap in zip(self.lengths, self.gaps, below, strict=True) if gap and next_gap])

    @cached_attribute
    def _sums(self) -> list[float]:
        return list(accumulate(self.mass, initial=0.0))

    @cached_attribute
    def _word_sums(self) -> list[int]:
        return list(accumulate(self.lengths, initial=0))

    def mass_around(self, reach: int) -> list[float]:
        """Return the running text of each block and of `reach` blocks on each side."""
        return _windows(self._sums, reach)

    def words_around(self, reach: int) -> list[float]:
        """Return the words of each block and of `reach` blocks on each side."""
        return _windows(self._word_sums, reach)

    @cached_attribute
    def before(self) -> Column:
        """The share of the page's running text above each block; a half where there is none."""
        sums = self._sums
        total = sums[-1]
        return [value / total for value in sums[:-1]] if total else [0.5] * len(self)

    @cached_attribute
    def after(self) -> Column:
        """The share of the page's running text below each block; a half where there is none."""
        sums = self._sums
        total = sums[-1]
        return [1.0 - value / total for value in sums[1:]] if total else [0.5] * len(self)

    @cached_attribute
    def density(self) -> Column:
        """The share of running text in each block, as its neighbours see it."""
        return [mass / (length + _SMALL) for mass, length in zip(self.mass, self.lengths, strict=True)]

    @cached_attribute
    def wide_gaps(self) -> Column:
        """The line breaks above each block as a share of the most that count."""
        return [gap / _MOST_GAPS if gap < _MOST_GAPS else 1.0 for gap in self.gaps]

    @cached_attribute
    def last_signs(self) -> Sequence[str]:
        """The last character of each block."""
        return [line[-1:] for line in self.lines]

    @cached_attribute
    def capitals(self) -> Column:
        """The share of words that begin with a capital letter, at the beginning of each block."""
        heads = [line[:_HEAD] for line in self.lines]
        counts = map(_count_capitals, heads)
        words = [head.count(" ") + 1 for head in heads]
        return [count / most if count < most else 1.0 for count, most in zip(counts, words, strict=True)]


def _count_capitals(line: str) -> int:
    """Return how many words begin with a capital letter; in most scripts, all that begin with a letter."""
    try:
        kinds = f" {line}".encode("latin-1").translate(_KINDS)  # counted faster than by a pattern
    except UnicodeEncodeError:
        return len(_CAPITAL.findall(line))
    return kinds.count(b" A")


def _windows(sums: Sequence[float], reach: int) -> list[float]:
    """Return the sum of each value with `reach` values on each side, from the sums up to each."""
    count = len(sums) - 1
    upper = [*sums[reach + 1 :], *[sums[-1]] * min(reach, count)]
    lower = [*[sums[0]] * min(reach, count), *sums[: max(count - reach, 0)]]
    return list(map(sub, upper[:count], lower))


def _above(column: Column) -> Column:
    """Return for each block the value of the one above; none for the first."""
    return [type(column[0])(0), *column[:-1]] if column else []


def _below(column: Column) -> Column:
    """Return for each block the value of the one below; none for the last."""
    return [*column[1:], type(column[0])(0)] if column else []


def _nearness(marks: Sequence[object]) -> list[float]:
    """Return how near the last marked block is: 1 for a marked one, then 1/2, 1/3 …, and 1/51 where there is none."""
    marked = [*compress(range(len(marks)), marks), len(marks)]
    near = [_FARTHEST] * marked[0]
    for place, following in pairwise(marked):
        near += _NEARNESS[: following - place]
        near += [_FARTHEST] * (following - place - _FAR)
    return near


def _nearness_below(marks: Sequence[object]) -> list[float]:
    return _nearness(marks[::-1])[::-1]


def _share(units: Units, reach: int) -> list[float]:
    windows = zip(units.mass_around(reach), units.words_around(reach), strict=True)
    return [mass / (words + _SMALL) for mass, words in windows]


FEATURES: dict[str, Callable[[Units], Column]] = {
    "words_log": lambda units: list(map(log1p, units.lengths)),
    "words_to_30": lambda units: [length / 30 if length < 30 else 1.0 for length in units.lengths],  # noqa: PLR2004 - the name says it
    "ends_sentence": lambda units: units.ends,
    "reads_like_text": lambda units: units.prose,
    "capitals": lambda units: units.capitals,
    "comma": lambda units: [", " in line or "、" in line or "，" in line for line in units.lines],
    "ends_with_colon": lambda units: [sign == ":" for sign in units.last_signs],
    "ends_with_dots": lambda units: [
        sign == "." and line[-3:] == "..." for line, sign in zip(units.lines, units.last_signs, strict=True)
    ],
    "repeated": lambda units: units.repeated,
    "claimed_boilerplate": lambda units: units.boilerplate,
    "claimed_figure": lambda units: units.figure,
    "claimed_meta": lambda units: units.meta,
    "text_before": lambda units: units.before,
    "text_after": lambda units: units.after,
    "text_on_both_sides": lambda units: [
        above if above < below else below  # noqa: FURB136 - `min` takes three times as long
        for above, below in zip(units.before, units.after, strict=True)
    ],
    "no_text_before": lambda units: [share < 0.01 for share in units.before],  # noqa: PLR2004 - a hundredth is none
    "share_above": lambda units: _above(units.density),
    "share_below": lambda units: _below(units.density),
    "share_near": lambda units: _share(units, _NEAR),
    "text_around": lambda units: list(map(log1p, units.mass_around(_AROUND))),
    "text_above": lambda units: _above(units.prose),
    "text_below": lambda units: _below(units.prose),
    "capitals_above": lambda units: _above(units.capitals),
    "capitals_below": lambda units: _below(units.capitals),
    "boilerplate_near_above": lambda units: _nearness(units.boilerplate),
    "boilerplate_near_below": lambda units: _nearness_below(units.boilerplate),
    "text_near_above": lambda units: _nearness(units.mass),
    "text_near_below": lambda units: _nearness_below(units.mass),
    "gap_above": lambda units: units.wide_gaps,
    "gap_below": lambda units: [*units.wide_gaps[1:], 1.0][: len(units)],
    "blocks_log": lambda units: [log1p(len(units))] * len(units),
    "claimed_text": lambda units: units.text,
    "claimed_text_above": lambda units: _above(units.text),
    "claimed_text_below": lambda units: _below(units.text),
    "below_title": lambda units: units.below_title,
    "heading": lambda units: units.headings,
    "heading_above": lambda units: _above(units.headings),
    "heading_below": lambda units: _below(units.headings),
    "list_item": lambda units: [tag == "li" for tag in units.tags],
    "paragraph": lambda units: [tag == "p" for tag in units.tags],
    "linked": lambda units: units.linked,
    "linked_above": lambda units: _above(units.linked),
    "linked_below": lambda units: _below(units.linked),
    "linked_near": lambda units: [
        links / (words + _SMALL)
        for links, words in zip(_windows(units.link_sums, _NEAR), units.words_around(_NEAR), strict=False)
    ],
}
"""Every feature that a table of weights may name."""
