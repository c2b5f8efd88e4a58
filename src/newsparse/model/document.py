"""What a page becomes before anything is decided: one immutable text, cut into blocks that can be labelled."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import repeat
from typing import Literal, Self, SupportsIndex, cast

import attrs

from newsparse._classes import frozen, revised, slots_of
from newsparse._late_field import Late, LateField
from newsparse._lazy_imports import show_as_public
from newsparse.model.labels import Group, Label
from newsparse.model.moments import Moment
from newsparse.model.problems import Problem
from newsparse.model.votes import Reason
from newsparse.text.span import Span

Kind = Literal["html", "markdown", "text", "body"]
"""What a page is: HTML, flat text that was scraped earlier, or clean text of which every block is body."""


@frozen
class Block:
    """A stretch of the page that has one label.

    `block.text == document.text[block.start:block.end]`, always; a block owns no copy of its words.
    """

    start: int
    end: int
    label: Label = Label.OTHER
    """`other` until the core has labelled the page: hooks see it so."""
    reason: Reason | None = None
    """Why it has that label; None before the page is labelled."""
    language: str | None = None
    """BCP 47; the language of the page where the block does not show another."""
    _page: str = attrs.field(default="", repr=False, eq=False, alias="page")

    @property
    def span(self) -> Span:
        """Where the block stands in `document.text`."""
        return Span(self.start, self.end)

    @property
    def text(self) -> str:
        """The words of the block."""
        return self._page[self.start : self.end]

    @property
    def group(self) -> Group:
        """The group of its label."""
        return self.label.group

    def on(self, page: str) -> Self:
        """Return this block as a part of `page`."""
        return self if self._page is page else attrs.evolve(self, page=page)


_PLACES = tuple([vars(Block)[field.name].__set__ for field in attrs.fields(Block)])


def blocks_of(
    page: str,
    starts: Sequence[int],
    ends: Sequence[int],
    *,
    labels: Iterable[Label] = repeat(Label.OTHER),
    reasons: Iterable[Reason | None] = repeat(None),
    languages: Iterable[str | None] = repeat(None),
) -> tuple[Block, ...]:
    """Return the blocks of a page, built a column at a time: a page has hundreds, and this halves what they cost.

    Example:
        >>> [block.text for block in blocks_of("Title\\n\\nBody.", [0, 7], [5, 12])]
        ['Title', 'Body.']
    """
    blocks = list(map(Block.__new__, repeat(Block, len(starts))))
    columns = (starts, ends, labels, reasons, languages, repeat(page))
    for place, values in zip(_PLACES, columns, strict=True):
        deque(map(place, blocks, values), maxlen=0)
    return tuple(blocks)


def _positive(instance: Limits, attribute: attrs.Attribute[int], value: int) -> None:
    del instance
    if not isinstance(value, SupportsIndex):
        msg = f"{attribute.name} must be a whole number, got {value!r}"
        raise TypeError(msg)
    if value < 1:
        msg = f"{attribute.name} must be at least 1, got {value!r}"
        raise ValueError(msg)


@frozen
class Limits:
    """How much of a page is read. Reaching a limit sets `article.partial` and adds a `Problem` that names it."""

    max_bytes: int = attrs.field(default=20_000_000, validator=_positive)
    """Bytes (or code points of a `str`) that are read; the rest is left out."""
    max_blocks: int = attrs.field(default=20_000, validator=_positive)
    """Blocks that are told apart; what follows becomes one block labelled `other`."""
    max_block_length: int = attrs.field(default=100_000, validator=_positive)
    """Code points of a block; a longer line is cut at spaces into several."""
    max_annotated: int = attrs.field(default=500_000, validator=_positive)
    """Code points of the article outside the boilerplate in which times, quotes and events are looked for."""


@frozen
class Source:
    """What came in, before it is read: the argument of the `newsparse_read` hook."""

    content: str | bytes
    kind: Kind | None = None
    url: str | None = None
    captured_at: Moment | None = None
    limits: Limits = Limits()
    name: str | None = None
    """The file's name where the content came from a file; its ending helps to tell HTML from text."""
    language: str | None = None
    """The caller's word on the language."""
    encoding: str | None = None
    """The caller's word on the encoding of bytes: a label such as `iso-8859-1`."""


@frozen
class Document:
    """A page as one text with blocks; every span of an article points into `text`.

    Example:
        >>> document = Document(text="Title\\n\\nBody.", blocks=(Block(0, 5), Block(7, 12)))
        >>> [block.text for block in document.blocks]
        ['Title', 'Body.']

    Raises:
        ValueError: if blocks overlap, are out of order, or leave the text.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    kind: Kind = "text"
    language: str | None = None
    """BCP 47, of the page as a whole."""
    url: str | None = None
    captured_at: Moment | None = None
    metadata: tuple[tuple[str, str], ...] = ()
    """What an HTML page declares about itself: names such as `og:title` with their values, in page order."""
    problems: tuple[Problem, ...] = ()
    partial: bool = False
    """A limit cut the text or the blocks."""

    def __attrs_post_init__(self) -> None:
        if isinstance(_BLOCKS.__get__(self), _LateBlocks):  # the core's own, whose places are in order
            return
        end = 0
        for block in self.blocks:
            before, end = end, block.end
            if not before <= block.start < end:
                msg = f"blocks must be non-empty and in order; {block!r} starts before {before}"
                raise ValueError(msg)
        if end > len(self.text):
            msg = f"the last block ends at {end}, beyond the text of {len(self.text)} code points"
            raise ValueError(msg)
        text = self.text
        if not all([block._page is text for block in self.blocks]):  # noqa: C419, SLF001  # either would take longer
            object.__setattr__(self, "blocks", tuple([block.on(text) for block in self.blocks]))

    def of(self, span: Span) -> str:
        """Return the words that `span` covers."""
        return self.text[span.start : span.end]

    def __iter__(self) -> Iterator[Block]:
        return iter(self.blocks)


_SLOTS = slots_of(Document)
_BLOCKS = _SLOTS["blocks"]
Document.blocks = LateField(Document, "blocks")  # type: ignore[assignment]  # reading it gives what is declared


class _LateBlocks(Late[tuple[Block, ...]]):
    """The blocks of a page as it was read: most are labelled, with blocks anew, before anybody asks for these."""

    __slots__ = ("ends", "starts")

    def __init__(self, page: str, starts: Sequence[int], ends: Sequence[int]) -> None:
        super().__init__(partial(blocks_of, page, starts, ends))
        self.starts, self.ends = starts, ends


def late_blocks(page: str, starts: Sequence[int], ends: Sequence[int]) -> tuple[Block, ...]:
    """Return what a `Document` takes for the blocks of a page, which are made when they are first asked for.

    Example:
        >>> document = Document("Title\\n\\nBody.", late_blocks("Title\\n\\nBody.", [0, 7], [5, 12]))
        >>> [block.text for block in document.blocks]
        ['Title', 'Body.']
    """
    return cast("tuple[Block, ...]", _LateBlocks(page, starts, ends))


def places_of_blocks(document: Document) -> tuple[Sequence[int], Sequence[int]]:
    """Return where the blocks of a document begin, and where they end, without making them.

    Example:
        >>> places_of_blocks(Document("Title\\n\\nBody.", (Block(0, 5), Block(7, 12))))
        ([0, 7], [5, 12])
    """
    given = _BLOCKS.__get__(document)
    if isinstance(given, _LateBlocks):
        return given.starts, given.ends
    return [block.start for block in given], [block.end for block in given]


def revise(document: Document, **changes: object) -> Document:
    """Return a document with other values for some fields, unchecked: each block must stay where it stands.

    A page is checked when it is read; telling its language and labelling its blocks, which come later, move nothing.

    Example:
        >>> revise(Document(text="Body.", blocks=(Block(0, 5),)), language="en").language
        'en'
    """
    return revised(document, _SLOTS, changes)


show_as_public(__name__)
