"""The conditions that site and language rules are made of: what a block says, and several conditions together."""

from __future__ import annotations

import attrs
import regex

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.errors import SiteError
from newsparse.sites.page_views import PageElements, PageLines
from newsparse.text.fold import fold

LIKE_LIMIT = 500  # code points of a block that is held against a pattern: patterns are for lines, not for prose
PATTERN_SECONDS = 0.2  # what one try with a plugin's pattern may take before it is given up


class Condition:
    """Something that holds for a block or not. `a & b` holds where both do."""

    specificity: int = 0
    """Rank among the votes of one tier: the more it says of a block, the higher."""

    def holds(self, lines: PageLines, i: int) -> bool:
        """Tell whether block `i` meets the condition."""
        raise NotImplementedError

    @property
    def is_of_element(self) -> bool:
        """Whether it asks for an element, so that `matches` can tell; else it asks for words."""
        return False

    def matches(self, elements: PageElements, e: int) -> bool:
        """Tell whether element `e` meets the condition; one that asks for words is not asked."""
        raise NotImplementedError

    def __and__(self, other: Condition) -> All:
        return All((*self.parts, *other.parts))

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The conditions that have to hold together; one for a simple condition."""
        return (self,)


@frozen
class _Literal(Condition):
    """A condition with words that are compared after `fold`, at word boundaries."""

    literal: str
    folded: str = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "folded", fold(self.literal) if isinstance(self.literal, str) else "")
        if not self.folded:
            msg = f"{type(self).__name__} needs words to compare, got {self.literal!r}"
            raise SiteError(msg)


@frozen
class Is(_Literal):
    """The block says just this.

    Example:
        >>> from newsparse.testing import lines
        >>> Is("lire aussi").holds(lines("Lire  aussi"), 0)
        True
    """

    specificity = 40

    def holds(self, lines: PageLines, i: int) -> bool:
        """Tell whether block `i` says these words and no others."""
        return lines.folded[i] == self.folded

    def __str__(self) -> str:
        return f"is {self.literal!r}"


@frozen
class Starts(_Literal):
    """The block begins with these words."""

    specificity = 30

    def holds(self, lines: PageLines, i: int) -> bool:
        """Tell whether block `i` begins with these words."""
        line = lines.folded[i]
        return line.startswith(self.folded) and is_boundary(line, len(self.folded))

    def __str__(self) -> str:
        return f"starts with {self.literal!r}"


@frozen
class Has(_Literal):
    """The words stand somewhere in the block."""

    specificity = 10

    def holds(self, lines: PageLines, i: int) -> bool:
        """Tell whether block `i` holds these words."""
        return find_words(lines.folded[i], self.folded) >= 0

    def __str__(self) -> str:
        return f"has {self.literal!r}"


@frozen
class Like(Condition):
    r"""The whole block fits a pattern of the `regex` module, ignoring case, after `normalize`; 500 code points at most.

    A pattern costs time on every page that passed through the site, so prefer literals, or join the two:
    `Starts("Photo") & Like(r"photo ?: .{1,80}")`.

    Raises:
        SiteError: if the pattern does not compile; the message draws where.
    """

    pattern: str
    compiled: regex.Pattern[str] = attrs.field(init=False, repr=False, eq=False)
    _beginnings: dict[str, bool] = attrs.field(init=False, repr=False, eq=False, factory=dict)

    specificity = 20

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.pattern, str):
            msg = f"Like needs a pattern as a string, got {self.pattern!r}"
            raise SiteError(msg)
        try:
            object.__setattr__(self, "compiled", regex.compile(self.pattern, regex.IGNORECASE | regex.VERSION1))
        except regex.error as error:
            at = error.pos or 0
            msg = f"Like: {error.msg}\n    {self.pattern}\n    {' ' * at}^"
            raise SiteError(msg) from error

    def holds(self, lines: PageLines, i: int) -> bool:
        """Tell whether block `i` as a whole fits the pattern.

        Raises:
            TimeoutError: if the pattern took longer than `PATTERN_SECONDS`.
        """
        line = lines.normalized[i]
        if len(line) > LIKE_LIMIT or not self.may_begin(line[:1]):
            return False
        return self.compiled.fullmatch(line, timeout=PATTERN_SECONDS) is not None

    def may_begin(self, char: str) -> bool:
        """Tell whether a line that fits may begin with `char`, "" for an empty one; known ones are looked up."""
        known = self._beginnings.get(char)
        if known is None:
            known = self.compiled.fullmatch(char, partial=True, timeout=PATTERN_SECONDS) is not None
            self._beginnings[char] = known
        return known

    def __str__(self) -> str:
        return f"is like {self.pattern!r}"


@frozen
class All(Condition):
    """Every one of the conditions holds; written `a & b`."""

    conditions: tuple[Condition, ...]

    @property
    def specificity(self) -> int:  # type: ignore[override]
        """More than its most specific part."""
        return max(part.specificity for part in self.conditions) + 1

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The joined conditions."""
        return self.conditions

    @property
    def is_of_element(self) -> bool:
        """Whether all of them ask for an element."""
        return all(part.is_of_element for part in self.conditions)

    def matches(self, elements: PageElements, e: int) -> bool:
        """Tell whether element `e` meets those that ask for an element."""
        return all(part.matches(elements, e) for part in self.conditions if part.is_of_element)

    def holds(self, lines: PageLines, i: int) -> bool:
        """Tell whether block `i` meets all of them, and one and the same element those that ask for elements."""
        asked = [part for part in self.conditions if part.is_of_element]
        if not all(part.holds(lines, i) for part in self.conditions if not part.is_of_element):
            return False
        if not asked:
            return True
        elements = lines.elements
        return elements is not None and any(self.matches(elements, e) for e in elements.own(i))

    def __str__(self) -> str:
        return " and ".join(map(str, self.conditions))


@frozen
class Weak:
    """A sign that proves a site only together with all its other weak signs.

    Example:
        >>> from newsparse.testing import lines
        >>> Weak(Like(r"1[0-9]{9}")).condition.holds(lines("1718789340"), 0)
        True
    """

    condition: Condition


def find_words(line: str, words: str, start: int = 0) -> int:
    """Return where `words` stand in `line` as whole words, or -1."""
    at = line.find(words, start)
    while at >= 0:
        if is_boundary(line, at) and is_boundary(line, at + len(words)):
            return at
        at = line.find(words, at + 1)
    return -1


def is_boundary(line: str, at: int) -> bool:
    """Tell whether no word of `line` reaches across position `at`; always so in scripts without spaces."""
    if not 0 < at < len(line):
        return True
    before, after = line[at - 1], line[at]
    return not (before.isalnum() and after.isalnum()) or before >= UNSPACED or after >= UNSPACED


UNSPACED = "\u0e00"  # from here on come the scripts that are written without spaces: Thai, Lao, Khmer, kana, Han


show_as_public(__name__)
