"""A span: where something stands in the text of a document."""

from __future__ import annotations

from typing import Self

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public


@frozen
class Span:
    """A half-open range of code points in `document.text`.

    Spans are ordered by start, then end, and never empty.

    Example:
        >>> span = Span(3, 8)
        >>> span.of("A bright day")
        'right'
        >>> len(span), Span(4, 6) in span
        (5, True)

    Raises:
        ValueError: if the range is empty, reversed or negative.
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        """Check and keep a range; as attrs writes it, an article's hundreds of spans take twice the time."""
        if not 0 <= start < end:
            raise _refused(start, end)
        _set_start(self, start)
        _set_end(self, end)

    def __attrs_post_init__(self) -> None:  # called where JSON is read
        if not 0 <= self.start < self.end:
            raise _refused(self.start, self.end)

    def of(self, text: str) -> str:
        """Return the words that the span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two ranges share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, offset: int) -> Self:
        """Return the span moved to the right by `offset` code points."""
        return type(self)(self.start + offset, self.end + offset)

    def __lt__(self, other: Span) -> bool:
        return (self.start, self.end) < (other.start, other.end)

    def __le__(self, other: Span) -> bool:
        return (self.start, self.end) <= (other.start, other.end)

    def __gt__(self, other: Span) -> bool:
        return (self.start, self.end) > (other.start, other.end)

    def __ge__(self, other: Span) -> bool:
        return (self.start, self.end) >= (other.start, other.end)

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


def _refused(start: int, end: int) -> ValueError:
    return ValueError(f"a span needs 0 <= start < end, got {start!r} and {end!r}")


_set_start, _set_end = (vars(Span)[name].__set__ for name in ("start", "end"))

show_as_public(__name__)
