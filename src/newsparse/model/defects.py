"""Places of a text that scraping or translation damaged."""

from __future__ import annotations

from enum import StrEnum

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.text.span import Span


class DefectKind(StrEnum):
    """How scraping or translation damaged the text."""

    FUSED_WORDS = "fused_words"
    """Two words or sentences without the space between them."""
    DROP_CAP = "drop_cap"
    """An initial that layout set apart from its word."""
    STRAY_MARK = "stray_mark"
    """A closing quotation mark without its opening one."""
    UNCLOSED_MARK = "unclosed_mark"
    """An opening quotation mark that its paragraph never closes."""
    DROPPED_WORDS = "dropped_words"
    """Words that went with a link or a tag."""
    DOUBLED_TEXT = "doubled_text"
    """Words or a line given twice."""
    SENTENCE_SPLIT = "sentence_split"
    """A full stop in the middle of a sentence."""
    MOJIBAKE = "mojibake"
    """UTF-8 that was read in another encoding."""


@frozen
class Defect:
    """A damaged place of the text."""

    span: Span
    kind: DefectKind
    suggestion: str | None = None
    """What should stand there instead of the span; None where only a human can say."""


show_as_public(__name__)
