"""Things of a text in order of their places, and those of them that stand within a span."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from newsparse.text.span import Span


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


P = TypeVar("P", bound=_Placed)


class InOrder(Generic[P]):
    """Things in order of the starts of their spans.

    Example:
        >>> from newsparse.model.entities import Entity, EntityKind, Mention
        >>> somebody = Entity(id="e1", name="Ann Example", kind=EntityKind.PERSON)
        >>> mentions = InOrder([Mention(somebody, Span(3, 6)), Mention(somebody, Span(20, 31))])
        >>> [mention.span.start for mention in mentions.within(Span(0, 20))]
        [3]
    """

    def __init__(self, things: Sequence[P]) -> None:
        self.things = things
        self.starts = [thing.span.start for thing in things]

    def within(self, span: Span) -> Sequence[P]:
        """Return those that begin within a span, in order."""
        first = bisect_left(self.starts, span.start)
        return self.things[first : bisect_left(self.starts, span.end, first)]
