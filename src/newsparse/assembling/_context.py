"""A labelled page while its fields are read, and the shape in which each reader answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from newsparse._article import Evidence, Sighting
from newsparse._document import Block, Document, Group, Label
from newsparse._knowledge import Knowledge
from newsparse._lazy import lazy
from newsparse._page import Page
from newsparse._span import Span
from newsparse.labelling.furniture import Furniture

T = TypeVar("T")

_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # turn the reading direction of what follows


class Found(NamedTuple, Generic[T]):
    """The value of a field, None or empty where the page does not say, and all candidates, the chosen one first."""

    value: T
    evidence: tuple[Evidence, ...] = ()


class Context:
    """What the readers of fields look at."""

    def __init__(self, page: Page, document: Document, sightings: tuple[Sighting, ...], knowledge: Knowledge) -> None:
        self.page = page
        self.document = document
        self.sightings = sightings
        self.knowledge = knowledge

    @lazy
    def _by_label(self) -> dict[Label, list[int]]:
        places: dict[Label, list[int]] = {}
        for i, block in enumerate(self.document.blocks):
            places.setdefault(block.label, []).append(i)
        return places

    @property
    def furniture(self) -> Furniture:
        """The small words of all languages."""
        return self.knowledge.furniture

    def labelled(self, *labels: Label) -> Iterator[Block]:
        """Yield the blocks of these labels, label by label, in order."""
        for label in labels:
            for i in self._by_label.get(label, ()):
                yield self.document.blocks[i]

    @lazy
    def body(self) -> Sequence[Block]:
        """The blocks of the article's own text."""
        return [block for block in self.document.blocks if block.label.group is Group.BODY]

    @lazy
    def article(self) -> Sequence[Block]:
        """All blocks but the boilerplate."""
        return [block for block in self.document.blocks if block.label.group is not Group.BOILERPLATE]


def evidence(field: str, block: Block, value: str | None = None, span: Span | None = None) -> Evidence:
    """Return a block, or a part of it, as evidence for a field."""
    by = block.reason.by if block.reason else "newsparse"
    return Evidence(field, one_line(block.text) if value is None else value, str(block.label), span or block.span, by)


def one_line(text: str) -> str:
    """Return words of a page as a value: on one line, without controls that turn the reading direction.

    Example:
        >>> one_line(" Two\\u202e\\n lines ")
        'Two lines'
    """
    return " ".join(_BIDI.sub("", text).split())


def part(block: Block, start: int, end: int) -> Span:
    """Return the span of `block.text[start:end]`."""
    return Span(block.start + start, block.start + end)


def within(block: Block, words: str) -> Span | None:
    """Return where `words` first stand in a block; None where they do not."""
    at = block.text.find(words) if words else -1
    return None if at < 0 else part(block, at, at + len(words))
