"""A document while it is being labelled: its blocks, folded once for everybody who compares them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from newsparse._document import Document
from newsparse._fold import even_all, fold_even

_WORD = re.compile(r"\w+")


class Page:
    """The blocks of a document as conditions and core rules look at them, computed on first use."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def evened(self) -> Sequence[str]:
        """`even` of each block."""
        return even_all([block.text for block in self.document.blocks])

    @cached_property
    def folded(self) -> Sequence[str]:
        """`fold` of each block."""
        return fold_even("\n".join(self.evened)).split("\n")

    @cached_property
    def words(self) -> Sequence[Sequence[str]]:
        """The folded words of each block, in order."""
        return [_WORD.findall(line) for line in self.folded]

    @cached_property
    def blocks_of_word(self) -> dict[str, list[int]]:
        """The blocks that each word of the page stands in, in order."""
        blocks: dict[str, list[int]] = {}
        for i, words in enumerate(self.words):
            for word in words:
                places = blocks.setdefault(word, [])
                if not places or places[-1] != i:
                    places.append(i)
        return blocks

    def __len__(self) -> int:
        return len(self.document.blocks)
