"""A page as conditions see it: its blocks as lines, and the elements that they were."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from newsparse._lazy_imports import show_as_public

Feature = tuple[str, str]
"""`("tag", "figcaption")`, `("class", "c-teaser")`, `("itemprop", "articleBody")`, or `("itemprop", "")` for any."""


class Affix(NamedTuple):
    """A class, or the value of an attribute, of which the beginning or the end is known."""

    name: str
    """`class`, or the name of an attribute."""
    begins: str
    ends: str

    def fits(self, said: str) -> bool:
        """Tell whether a class or a value begins and ends so.

        Example:
            >>> Affix("class", "Story__text", "").fits("Story__text-sc-1x9")
            True
        """
        return said.startswith(self.begins) and said.endswith(self.ends)


class PageElements(Protocol):
    """The elements of an HTML page as conditions see them; `i` is the index of a block, `e` that of an element."""

    def own(self, i: int, /) -> Sequence[int]:
        """Return what block `i` is: the element that makes its line, and those in the line that hold all of it."""
        ...

    def around(self, e: int, /) -> Iterable[int]:
        """Return the elements around element `e`, the nearest first."""
        ...

    def before(self, e: int, /) -> int:
        """Return the element before element `e` in the same parent; -1 where it is the first."""
        ...

    def has(self, e: int, feature: Feature | Affix, /) -> bool:
        """Tell whether element `e` has a feature."""
        ...

    def selector(self, e: int, /) -> str:
        """Return element `e` as a selector of style sheets names it: `p.c-text[data-qa="intro"]`."""
        ...


class PageLines(Protocol):
    """The blocks of a page as conditions see them; index `i` is the index of the block."""

    @property
    def folded(self) -> Sequence[str]:
        """`fold` of each block."""
        ...

    @property
    def normalized(self) -> Sequence[str]:
        """`normalize` of each block."""
        ...

    @property
    def elements(self) -> PageElements | None:
        """The elements of the blocks; None for flat text."""
        ...


show_as_public(__name__)
