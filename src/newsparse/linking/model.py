"""What linking finds: stories, and statements, events and passages that several articles tell."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Any, TypeAlias

import msgspec

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.model.entities import Entity
from newsparse.model.events import Event, EventTime, Modality
from newsparse.model.json import schema
from newsparse.model.quotes import Quote
from newsparse.text.span import Span

Id: TypeAlias = str | int
"""What an article is called by: the caller's id, or its place in the input."""

LINKS_VERSION = 1


class PassageKind(StrEnum):
    """How much alike the members of a passage are."""

    COPY = "copy"
    """The same words, but for one in twenty."""
    REWORDED = "reworded"
    """Rewritten, shortened, or another translation of one source: most words are the same, in one order."""
    TRANSLATED = "translated"
    """In two languages: names, numbers and words of one meaning are the same."""


@frozen
class Passage:
    """A stretch of text that several articles have, or one article twice."""

    members: tuple[tuple[Id, Span], ...]
    """The first is in the article that was published first, where days are known."""
    share: float
    """Of equal words, between 0 and 1: of the two members that are least alike among those compared."""
    kind: PassageKind


@frozen
class QuoteGroup:
    """One statement in all its renderings."""

    members: tuple[tuple[Id, Quote], ...]
    speaker: Entity | None
    """The speaker by the name that most members give."""
    text: str
    """The best text: direct before partial before indirect, then the longest."""
    said: dt.date | None
    """The first day on which an article has it."""
    witnesses: int
    """Independent originals that carry it."""


@frozen
class EventGroup:
    """One event in all its mentions."""

    members: tuple[tuple[Id, Event], ...]
    type: str
    actors: tuple[Entity, ...]
    """Of the member that names most."""
    recipients: tuple[Entity, ...]
    place: Entity | None
    when: EventTime | None
    """The narrowest interval that a member states."""
    modality: Modality
    witnesses: int


@frozen
class EventSeries:
    """A long process, or one thing again and again: a strike of weeks, talks in rounds, a siege told day by day.

    Its parts stay events of their own; a series says that they belong together, though their days do not overlap.
    """

    members: tuple[tuple[Id, Event], ...]
    """All mentions, in order of time."""
    events: tuple[int, ...]
    """Which of `Links.events` are parts of it, as indices; a part that one mention tells is none of them."""
    type: str
    actors: tuple[Entity, ...]
    """Of the member that names most."""
    recipients: tuple[Entity, ...]
    place: Entity | None
    start: dt.date
    end: dt.date
    """The first and last day of all that its members tell."""
    witnesses: int


@frozen
class Story:
    """Articles that tell one happening."""

    members: tuple[Id, ...]
    """In order of publication."""
    title: str | None
    """Of the first article that has one."""
    start: dt.date | None
    end: dt.date | None
    """The days on which its articles were published."""
    entities: tuple[Entity, ...]
    """Those that most articles name, at most ten."""
    copies: tuple[tuple[Id, ...], ...]
    """Groups of articles that carry one text, the first published first."""
    witnesses: int
    """Independent originals: not pages, but publishers and agencies that wrote for themselves."""
    own: tuple[float, ...] = ()
    """Of each member the share of its words, between 0 and 1, that stand in no article published before it."""


@frozen
class Links:
    """What a set of articles has in common. All members of a group are in one story."""

    stories: tuple[Story, ...] = ()
    quotes: tuple[QuoteGroup, ...] = ()
    events: tuple[EventGroup, ...] = ()
    passages: tuple[Passage, ...] = ()
    series: tuple[EventSeries, ...] = ()
    version: int = LINKS_VERSION

    def to_json(self) -> bytes:
        """Return the links as one line of JSON in UTF-8; `newsparse schema --links` prints its JSON Schema."""
        return msgspec.json.encode(self)


def links_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of `Links.to_json`."""
    return {**schema(Links), "title": "newsparse links"}


show_as_public(__name__)
