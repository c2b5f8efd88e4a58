"""A page on its way to an article: its document, what HTML says beside it, and its blocks folded once for all."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import accumulate

from newsparse._cached_attribute import cached_attribute
from newsparse.model.document import Document, places_of_blocks, revise
from newsparse.page.elements import Elements
from newsparse.page.placed import Places, placed
from newsparse.reading.html import Html
from newsparse.reading.metadata import Metadata
from newsparse.text.fold import fold_all, normalize_all

_OWN_ADDRESS = ("link.canonical", "og:url")
BEGINNING = 4  # code points of a line that beginnings are looked up by


class Page:
    """A document, and its blocks as conditions and core rules look at them, computed on first use."""

    def __init__(self, document: Document, html: Html | None = None) -> None:
        self.document = document
        """As it is known so far: read, then with its language, then with the labels of its blocks."""
        self.html = html
        """What an HTML page says beside its text; None for flat text."""

    def revise(self, **changes: object) -> None:
        """Go on with a document that has other values for some fields; its blocks stay where they stand."""
        self.document = revise(self.document, **changes)

    @cached_attribute
    def address(self) -> str:
        """Where the page is: as the caller says, else as an HTML page says of itself; empty where nobody does."""
        if self.document.url or self.html is None:
            return self.document.url or ""
        declared = self.html.declared_all
        values = (value.strip() for name in _OWN_ADDRESS for value in declared.get(name, ()))
        return next((value for value in values if value.lower().startswith(("https://", "http://"))), "")

    @cached_attribute
    def metadata(self) -> Metadata | None:
        """What an HTML page declares for fields of an article; None for flat text."""
        return None if self.html is None else Metadata(self.html, self.document.url)

    @cached_attribute
    def starts(self) -> Sequence[int]:
        """Where each block begins in the text."""
        return places_of_blocks(self.document)[0]

    @cached_attribute
    def ends(self) -> Sequence[int]:
        """Where each block ends."""
        return places_of_blocks(self.document)[1]

    @cached_attribute
    def normalized(self) -> Sequence[str]:
        """`normalize` of each block."""
        text = self.document.text
        return normalize_all([text[start:end] for start, end in zip(self.starts, self.ends, strict=True)])

    @cached_attribute
    def elements(self) -> Elements | None:
        """The elements of the blocks; None for flat text."""
        return None if self.html is None else Elements(self.html)

    @cached_attribute
    def folded(self) -> Sequence[str]:
        """`fold` of each block."""
        return self._folded[0] if self.normalized else []

    @cached_attribute
    def joined(self) -> str:
        """`folded` as one text, a line a block."""
        return "\n".join(self.folded)

    @cached_attribute
    def words(self) -> Sequence[Sequence[str]]:
        """The folded words of each block, in order: what stands between anything but letters and digits."""
        return list(map(str.split, self._folded[1])) if self.normalized else []

    @cached_attribute
    def non_ascii(self) -> set[str]:
        """All characters beyond ASCII of the page, as normalized."""
        return self._folded[2] if self.normalized else set()

    @cached_attribute
    def _folded(self) -> tuple[list[str], list[str], set[str]]:
        return fold_all(self.normalized)

    @cached_attribute
    def vocabulary(self) -> set[str]:
        """All folded words of the page."""
        return set[str]().union(*self.words)

    @cached_attribute
    def lines(self) -> Places:
        """What the blocks say, folded, each with the blocks that say it."""
        return Places(self.folded)

    @cached_attribute
    def beginnings(self) -> Places:
        """The first `BEGINNING` code points of the folded blocks, each with the blocks that begin so."""
        return Places([line[:BEGINNING] for line in self.folded])

    def blocks_saying(self, wanted: AbstractSet[str]) -> dict[str, Sequence[int]]:
        """Return the blocks that say nothing but one of the wanted lines, by line."""
        return {line: self.lines[line] for line in wanted & self.lines.keys()}

    def blocks_beginning(self, wanted: AbstractSet[str]) -> dict[str, Sequence[int]]:
        """Return the blocks that begin with one of the wanted `BEGINNING` code points, by these."""
        return {beginning: self.beginnings[beginning] for beginning in wanted & self.beginnings.keys()}

    @cached_attribute
    def initials(self) -> dict[str, list[int]]:
        """The blocks that begin with each character, as normalized; empty ones under the empty string."""
        return placed([line[:1] for line in self.normalized])

    def blocks_with(self, words: str) -> Iterator[int]:
        """Yield the blocks whose folded text holds `words`, at word boundaries or not."""
        joined, starts = self.joined, self._line_starts
        at = joined.find(words)
        while at >= 0:
            i = bisect_right(starts, at) - 1
            yield i
            at = joined.find(words, starts[i + 1]) if i + 1 < len(starts) else -1

    @cached_attribute
    def _line_starts(self) -> Sequence[int]:
        """Where each block starts in `joined`."""
        return list(accumulate([len(line) + 1 for line in self.folded[:-1]], initial=0))

    def __len__(self) -> int:
        return len(self.starts)
