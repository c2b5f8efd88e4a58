"""A document while it is being labelled: its blocks, folded once for everybody who compares them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from newsparse._document import Document
from newsparse._elements import Elements
from newsparse._fold import even_all, fold_all
from newsparse._lazy import lazy

BEGINNING = 4  # code points of a line that beginnings are looked up by


class Page:
    """The blocks of a document as conditions and core rules look at them, computed on first use."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @lazy
    def evened(self) -> Sequence[str]:
        """`even` of each block."""
        text = self.document.text
        return even_all([text[block.start : block.end] for block in self.document.blocks])

    @lazy
    def elements(self) -> Elements | None:
        """The elements of the blocks; None for flat text."""
        return None if self.document.html is None else Elements(self.document.html)

    @lazy
    def folded(self) -> Sequence[str]:
        """`fold` of each block."""
        return self._folded[0] if self.evened else []

    @lazy
    def joined(self) -> str:
        """`folded` as one text, a line a block."""
        return "\n".join(self.folded)

    @lazy
    def words(self) -> Sequence[Sequence[str]]:
        """The folded words of each block, in order: what stands between anything but letters and digits."""
        return [line.split() for line in self._folded[1]] if self.evened else []

    @lazy
    def signs(self) -> set[str]:
        """All characters beyond ASCII of the page, as evened."""
        return self._folded[2] if self.evened else set()

    @lazy
    def _folded(self) -> tuple[list[str], list[str], set[str]]:
        return fold_all(self.evened)

    @lazy
    def vocabulary(self) -> set[str]:
        """All folded words of the page."""
        return set[str]().union(*self.words)

    @lazy
    def places(self) -> dict[str, list[int]]:
        """The blocks that say each line, by what they say."""
        places: dict[str, list[int]] = {}
        for i, line in enumerate(self.folded):
            places.setdefault(line, []).append(i)
        return places

    @lazy
    def beginnings(self) -> dict[str, list[int]]:
        """The blocks that begin with each `BEGINNING` code points."""
        beginnings: dict[str, list[int]] = {}
        for i, line in enumerate(self.folded):
            beginnings.setdefault(line[:BEGINNING], []).append(i)
        return beginnings

    @lazy
    def initials(self) -> dict[str, list[int]]:
        """The blocks that begin with each character, as evened; empty ones under the empty string."""
        initials: dict[str, list[int]] = {}
        for i, line in enumerate(self.evened):
            initials.setdefault(line[:1], []).append(i)
        return initials

    def blocks_with(self, words: str) -> Iterator[int]:
        """Yield the blocks whose folded text holds `words`, at word boundaries or not."""
        joined, starts = self.joined, self._starts
        at = joined.find(words)
        while at >= 0:
            i = bisect_right(starts, at) - 1
            yield i
            at = joined.find(words, starts[i + 1]) if i + 1 < len(starts) else -1

    @lazy
    def _starts(self) -> Sequence[int]:
        """Where each block starts in `joined`."""
        return list(accumulate([len(line) + 1 for line in self.folded[:-1]], initial=0))

    def __len__(self) -> int:
        return len(self.document.blocks)
