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


show_as_public(__name__)
