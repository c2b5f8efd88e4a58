"""The article: what a page says, each value a span of its text or backed by evidence."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Literal, Self

import attrs

from newsparse._classes import frozen, revised, slots_of
from newsparse._late_field import LateField
from newsparse._lazy_imports import show_as_public
from newsparse.errors import SchemaError
from newsparse.model.authors import Author
from newsparse.model.defects import Defect
from newsparse.model.document import Block, Document
from newsparse.model.entities import Entity, Mention
from newsparse.model.events import Event, EventCluster
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Group
from newsparse.model.main_event import main_event
from newsparse.model.moments import Moment
from newsparse.model.problems import Problem
from newsparse.model.quotes import NonQuote, Quote
from newsparse.model.repair import RepairedText, repair
from newsparse.model.sightings import Sighting
from newsparse.model.times import Timex
from newsparse.text.span import Span

SCHEMA_VERSION = 2
"""Goes up with the first change of the JSON after a release; `migrations` says how older JSON is read."""


class Certainty(StrEnum):
    """How the page vouches for its publisher."""

    STATED = "stated"
    """Its name stands there."""
    INFERRED = "inferred"
    """Its traces do."""


@frozen
class Publisher:
    """A site or medium that published the text."""

    name: str
    domain: str | None = None
    certainty: Certainty = Certainty.STATED


@frozen
class Credit:
    """A picture credit, taken apart."""

    text: str
    """The credit as written."""
    photographer: str | None = None
    agencies: tuple[str, ...] = ()
    distributor: str | None = None
    """Who passed the picture on: "CNN Newsource" in "KCNA/AP via CNN Newsource"."""


@frozen
class Figure:
    """A picture or video as far as the page tells."""

    caption: str | None = None
    credit: Credit | None = None
    url: str | None = None
    alt: str | None = None
    caption_span: Span | None = None
    """Where the caption stands; None for that of a video which the page declares without showing it."""
    credit_span: Span | None = None
    kind: Literal["picture", "video"] = "picture"
    provider: str | None = None
    """The service whose player shows a video: "YouTube"."""
    licence: str | None = None
    """The terms under which it may be used, as JSON-LD declares them (`license`): an address or words."""
    licence_page: str | None = None
    """Where leave to use it may be had (`acquireLicensePage`)."""
    copyright_notice: str | None = None
    """Whose it is, in the words of the page (`copyrightNotice`)."""


@frozen
class Link:
    """A link of the article's own text (HTML only)."""

    span: Span
    target: str


@frozen
class Update:
    """An entry of a live blog."""

    title: str | None = None
    published: Moment | None = None
    span: Span | None = None
    """From its first block to the end of its text; None for an entry that the page declares without showing it."""


_SHOWN = 120  # code points of a title in `repr`: more than most headlines have


@frozen
class Article:
    """A news page as facts.

    Fields that the page does not state are None or empty. Every span points into `document.text`.
    """

    document: Document
    title: str | None = None
    kicker: str | None = None
    lede: str | None = None
    dateline: str | None = None
    """The place that the report was sent from: "GENEVA" in "GENEVA (AFP) - ..."."""
    authors: tuple[Author, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    epoch: int | None = None
    """Seconds since 1970 from a line that holds nothing else; what it dates is not known."""
    publisher: Publisher | None = None
    original_publisher: Publisher | None = None
    """Whom the text was taken from, where the page was republished."""
    agencies: tuple[Entity, ...] = ()
    """News agencies that the text cites, the byline names or a picture credits."""
    language: str | None = None
    translated_from: str | None = None
    url: str | None = None
    canonical_url: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    access: Literal["free", "metered", "locked"] | None = None
    kind: Literal["article", "live_blog", "video", "gallery", "wall", "index", "other"] = "article"
    description: str | None = None
    """What the page declares the article to be about (HTML only)."""
    licence: str | None = None
    """The terms under which the text may be used: an address or words, as the page declares them (HTML only)."""
    image: Figure | None = None
    """The main picture: the declared one, with the caption that it has in the text, else the first of the text."""
    figures: tuple[Figure, ...] = ()
    links: tuple[Link, ...] = ()
    updates: tuple[Update, ...] = ()
    """The entries of a live blog: in page order, then those that it declares without showing them."""
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    times: tuple[Timex, ...] = ()
    quotes: tuple[Quote, ...] = ()
    non_quotes: tuple[NonQuote, ...] = ()
    events: tuple[Event, ...] = ()
    event_clusters: tuple[EventCluster, ...] = ()
    defects: tuple[Defect, ...] = ()
    """Places of the text that scraping or translation damaged; looked for when they are first asked for."""
    evidence: tuple[Evidence, ...] = ()
    """All candidates of all fields, for each field the chosen one first; where the field is None, all were refused."""
    sightings: tuple[Sighting, ...] = ()
    problems: tuple[Problem, ...] = ()
    partial: bool = False
    """A limit cut the work; a `Problem` names it."""
    schema_version: int = attrs.field(default=SCHEMA_VERSION)

    @schema_version.validator
    def _check_version(self, _: object, version: int) -> None:
        if version != SCHEMA_VERSION:
            msg = f"schema_version must be {SCHEMA_VERSION}, got {version!r}"
            raise ValueError(msg)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Every block of the page, in order, with its label and the reason for it."""
        return self.document.blocks

    @property
    def body(self) -> tuple[Block, ...]:
        """The blocks of the article's own text."""
        return self._group(Group.BODY)

    @property
    def removed(self) -> tuple[Block, ...]:
        """The blocks that were taken out as boilerplate."""
        return self._group(Group.BOILERPLATE)

    @property
    def body_text(self) -> str:
        """The texts of `body`, joined by blank lines."""
        return "\n\n".join(block.text for block in self.body)

    @property
    def language_base(self) -> str | None:
        """The primary subtag of the language, to group by: `en` for `en-GB`."""
        return self.language.partition("-")[0] if self.language else None

    @property
    def main_event(self) -> Event | None:
        """The event that headline or lede tell, else the one that the text tells most often; None without events."""
        return main_event(self.events)

    def _group(self, group: Group) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.label.group is group)

    def repaired_text(self) -> RepairedText:
        """Return `document.text` with the suggestions of `defects` applied, and the way back to it."""
        return repair(self.document.text, self.defects)

    def evidence_for(self, field: str) -> tuple[Evidence, ...]:
        """Return the candidates for one field, the chosen one first."""
        return tuple(e for e in self.evidence if e.field == field)

    def __repr__(self) -> str:
        """Return one line: all that an article holds is longer than its page."""
        counts = (
            f"{len(found)} {name}"
            for name, found in (
                ("body blocks", self.body),
                ("quotes", self.quotes),
                ("events", self.events),
                ("problems", self.problems),
            )
        )
        return f"<Article {(self.title or '')[:_SHOWN]!r}: {', '.join(counts)}>"

    def _repr_html_(self) -> str:
        """Show the article in a notebook: its text with quotes, events and times marked, and its problems."""
        from newsparse.report import notebook_html  # the one import that runs upward, as in pandas

        return notebook_html(self)

    def to_json(self) -> bytes:
        """Return the article as one line of JSON in UTF-8; `newsparse schema` prints its JSON Schema.

        Blocks are given as offsets, so the page's text stands in it once.
        """
        from newsparse.model import json  # msgspec takes as long to load as a page takes

        return json.dumps(self)

    @classmethod
    def from_json(cls, data: bytes | str) -> Self:
        """Read what `to_json` wrote, now or in an earlier version: `Article.from_json(article.to_json()) == article`.

        Raises:
            SchemaError: if `data` is no JSON of an article, or of a later schema version; the message has the path.
        """
        from newsparse.model import json, migrations

        try:
            return json.loads(data, cls)
        except SchemaError as error:
            if (newer := migrations.upgraded(data, SCHEMA_VERSION)) is not None:
                return cls.from_json(newer)
            msg = f"not an article of this schema version: {error}"
            raise SchemaError(msg) from error.__cause__


_SLOTS = slots_of(Article)
Article.defects = LateField(Article, "defects")  # type: ignore[assignment]  # reading it gives what is declared


def revise(article: Article, **changes: object) -> Article:
    """Return an article with other values for some fields, unchecked; its defects stay uncomputed if they are so.

    Example:
        >>> revise(Article(Document(text="Body.")), title="Title").title
        'Title'
    """
    return revised(article, _SLOTS, changes)


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of an article."""
    from newsparse.model import json

    return json.schema(Article)


show_as_public(__name__)
