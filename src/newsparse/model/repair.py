"""The text with its defects repaired, every character of it traceable."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.model.defects import Defect
from newsparse.text.span import Span


@frozen
class RepairedPiece:
    """A stretch of repaired text: copied from the page, or a suggestion in place of what stood there."""

    start: int
    """Where it begins in the repaired text."""
    source: Span
    """What it was copied from, or stands instead of."""
    defect: Defect | None = None
    """The defect whose suggestion it is; None where the words are the page's own."""


@frozen
class RepairedText:
    """A text after its suggestions were applied, with the way back to `document.text`.

    Example:
        >>> from newsparse.model.defects import DefectKind
        >>> fused = Defect(Span(2, 5), DefectKind.FUSED_WORDS, suggestion="é. S")
        >>> repaired = repair("thé.S'il pleut", [fused])
        >>> repaired.text, repaired.origin(0), repaired.origin(5)
        ("thé. S'il pleut", Span(start=0, end=1), Span(start=2, end=5))
    """

    text: str
    pieces: tuple[RepairedPiece, ...]

    def origin(self, index: int) -> Span:
        """Return where the character at `index` comes from; for one of a suggestion, the whole span it replaces.

        Raises:
            IndexError: if there is no such character.
        """
        if not 0 <= index < len(self.text):
            msg = f"the repaired text has {len(self.text)} characters, got index {index}"
            raise IndexError(msg)
        piece = self.pieces[bisect_right([piece.start for piece in self.pieces], index) - 1]
        if piece.defect:
            return piece.source
        at = piece.source.start + index - piece.start
        return Span(at, at + 1)


def repair(text: str, defects: Iterable[Defect]) -> RepairedText:
    """Apply the suggestions of defects; of two that overlap, the one that starts first."""
    pieces: list[RepairedPiece] = []
    words: list[str] = []
    done = size = 0

    def add(new: str, source: Span, defect: Defect | None = None) -> None:
        nonlocal size
        if new:
            pieces.append(RepairedPiece(size, source, defect))
            words.append(new)
            size += len(new)

    for defect in sorted(defects, key=lambda defect: defect.span):
        span, suggestion = defect.span, defect.suggestion
        if suggestion is None or span.start < done:
            continue
        if span.start > done:
            add(text[done : span.start], Span(done, span.start))
        add(suggestion, span, defect)
        done = span.end
    if done < len(text):
        add(text[done:], Span(done, len(text)))
    return RepairedText("".join(words), tuple(pieces))


show_as_public(__name__)
