"""Candidates for a field, with their places and sources."""

from __future__ import annotations

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.text.span import Span


@frozen
class Evidence:
    """One candidate for a field: the value, where it stands, and who says so."""

    field: str
    value: str
    source: str
    """Where the value comes from: a label or metadata name such as `timestamp`, `jsonld.headline`."""
    span: Span | None = None
    by: str = "newsparse"

    def __init__(self, field: str, value: str, source: str, span: Span | None = None, by: str = "newsparse") -> None:
        """Keep a candidate; as attrs writes it, an article's dozens take half as long again."""
        _set_field(self, field)
        _set_value(self, value)
        _set_source(self, source)
        _set_span(self, span)
        _set_by(self, by)


_set_field, _set_value, _set_source, _set_span, _set_by = (
    vars(Evidence)[name].__set__ for name in ("field", "value", "source", "span", "by")
)

show_as_public(__name__)
