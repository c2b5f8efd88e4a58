"""Quotes: what somebody said or wrote, with who and how we know."""

from __future__ import annotations

from enum import StrEnum

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.model.entities import Entity
from newsparse.text.span import Span


class QuoteKind(StrEnum):
    """How the words are given."""

    DIRECT = "direct"
    """A whole clause or utterance between marks."""
    PARTIAL = "partial"
    """A fragment between marks, inside the reporter's own sentence."""
    INDIRECT = "indirect"
    """A content clause without marks of its own."""


class NonQuoteReason(StrEnum):
    """Why marked text is no quotation."""

    SCARE = "scare"
    TITLE = "title"
    NAME = "name"
    LABEL = "label"
    HEADLINE = "headline"


@frozen
class Quote:
    """One quotation of the article.

    `span` covers the words without their marks, so `document.text[start:end] == text`. A quote that the reporter
    interrupts ("...", he said, "...") is one quote with `parts`; its span reaches from the first to the last of them.
    """

    span: Span
    text: str
    kind: QuoteKind
    parts: tuple[Span, ...] = ()
    speaker: Entity | None = None
    speaker_mention: Span | None = None
    cue: Span | None = None
    clause: Span | None = None
    """The reported clause that holds a partial quote."""
    within: Span | None = None
    """The smallest other quote that holds this one: who lists that one need not list these words again."""
    reported_by: Entity | None = None
    """The agency or medium that carried the words of somebody else."""
    addressee: Entity | None = None
    key: str = ""
    """Equal for reprints of one statement."""
    negated: bool = False
    """The cue denies the words or leaves them open: `denied that`, `did not say whether`."""
    malformed: bool = False
    """A mark is missing, stray, or of another kind than its partner."""
    confidence: float = 1.0
    """How often quotes that are found and attributed in this way are right."""
    by: str = "newsparse"

    def __attrs_post_init__(self) -> None:
        if not 0.0 <= self.confidence <= 1.0:
            msg = f"confidence must lie between 0 and 1, got {self.confidence!r}"
            raise ValueError(msg)
        if outside := [part for part in self.parts if part not in self.span]:
            msg = f"the parts of a quote lie in its span {self.span}, got {outside}"
            raise ValueError(msg)


@frozen
class NonQuote:
    """Marked text that was judged to be no quotation."""

    span: Span
    reason: NonQuoteReason


show_as_public(__name__)
