"""Who a byline names."""

from __future__ import annotations

from enum import StrEnum

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.text.span import Span


class AuthorKind(StrEnum):
    """Who a byline names."""

    PERSON = "person"
    DESK = "desk"
    """A newsroom or a section of it."""
    AGENCY = "agency"


@frozen
class Author:
    """One name of the byline."""

    name: str
    kind: AuthorKind = AuthorKind.PERSON
    role: str | None = None
    """What the byline adds to the name: "correspondant à Berlin"."""
    span: Span | None = None


show_as_public(__name__)
