"""A document while it is being labelled: its blocks, folded once for everybody who compares them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from newsparse._document import Document
from newsparse._fold import even_all, fold_even

_WORD = re.compile(r"\w+")


class Page:
    """The blocks of a document as conditions and core rules look at them, computed on first use."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._words: dict[int, Sequence[str]] = {}

    @cached_property
    def evened(self) -> Sequence[str]:
        """`even` of each block."""
        return even_all([block.text for block in self.document.blocks])

    @cached_property
    def folded(self) -> Sequence[str]:
        """`fold` of each block."""
        return fold_even("\n".join(self.evened)).split("\n") if self.evened else []

    def words(self, i: int) -> Sequence[str]:
        """Return the folded words of block `i`, in order."""
        if i not in self._words:
            self._words[i] = _WORD.findall(self.folded[i])
        return self._words[i]

    @cached_property
    def tokens(self) -> Sequence[Sequence[str]]:
        """The folded text of each block cut at spaces and apostrophes: quicker to have than words."""
        return [line.split() for line in self._joined.replace("'", " ").split("\n")] if self.folded else []

    @cached_property
    def vocabulary(self) -> set[str]:
        """All folded words of the page."""
        tokens = set(self._joined.split())
        marked = [token for token in tokens if not token.isalnum()]
        return tokens.union(_WORD.findall(" ".join(marked)))

    def blocks_with(self, words: str) -> Iterator[int]:
        """Yield the blocks whose folded text holds `words`, at word boundaries or not."""
        joined, starts = self._joined, self._starts
        at = joined.find(words)
        while at >= 0:
            i = bisect_right(starts, at) - 1
            yield i
            at = joined.find(words, starts[i + 1]) if i + 1 < len(starts) else -1

    @cached_property
    def _joined(self) -> str:
        return "\n".join(self.folded)

    @cached_property
    def _starts(self) -> Sequence[int]:
        """Where each block starts in `_joined`."""
        return list(accumulate([len(line) + 1 for line in self.folded[:-1]], initial=0))

    def __len__(self) -> int:
        return len(self.document.blocks)
