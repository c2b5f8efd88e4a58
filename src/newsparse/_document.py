"""What a page becomes before anything is decided: one immutable text, cut into blocks that can be labelled."""

from __future__ import annotations

import datetime as dt
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import repeat
from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from newsparse._clean import clean
from newsparse._span import Span

if TYPE_CHECKING:
    from newsparse.reading.html import Html

Kind = Literal["html", "text", "body"]


class Group(StrEnum):
    """The four groups that labels fall into."""

    META = "meta"
    """About the article: title, byline, date line ..."""
    BODY = "body"
    """The article's own text."""
    FIGURE = "figure"
    """Captions and credits."""
    BOILERPLATE = "boilerplate"
    """Left over from the site; taken out, but kept in `article.removed`."""


class Label(StrEnum):
    """What a block is. Each value belongs to one `Group`.

    Example:
        >>> Label.LEDE.group.value, Label("epoch").group.value
        ('body', 'meta')
    """

    group: Group

    def __new__(cls, value: str, group: Group = Group.META) -> Self:
        label = str.__new__(cls, value)
        label._value_ = value
        label.group = group
        return label

    SITE_NAME = "site_name", Group.META
    """The name of the site on a line of its own."""
    TITLE = "title", Group.META
    """The first full headline."""
    TITLE_DUP = "title_dup", Group.META
    """A repeat of the headline, whole or in part."""
    KICKER = "kicker", Group.META
    """The overline above a headline: a section, a topic, or both."""
    BYLINE = "byline", Group.META
    DATELINE = "dateline", Group.META
    """The place (and agency) that a report was sent from, on a line of its own."""
    SOURCE_LINE = "source_line", Group.META
    """The original publisher on a line of its own."""
    TIMESTAMP = "timestamp", Group.META
    """A line that holds the date of publication or update."""
    EPOCH = "epoch", Group.META
    """A line that holds a Unix time."""
    HASHTAGS = "hashtags", Group.META
    """A line of hashtags or tags."""

    LEDE = "lede", Group.BODY
    """A standfirst set apart from the text."""
    PARAGRAPH = "paragraph", Group.BODY
    HEADING = "heading", Group.BODY
    """An intertitle."""
    LIST_ITEM = "list_item", Group.BODY
    BLOCKQUOTE = "blockquote", Group.BODY
    TABLE = "table", Group.BODY
    NOTE = "note", Group.BODY
    """A notice of the editors about the article: developing story, correction, update."""

    CAPTION = "caption", Group.FIGURE
    CAPTION_DUP = "caption_dup", Group.FIGURE
    """A repeat of a caption: alternative text, then caption."""
    CREDIT = "credit", Group.FIGURE
    """Who made or sent a picture."""

    RELATED_LINK = "related_link", Group.BOILERPLATE
    """A link to another article, or the words that announce one."""
    RELATED_TEASER = "related_teaser", Group.BOILERPLATE
    """Text or caption of another article that is linked to."""
    CONSENT_BANNER = "consent_banner", Group.BOILERPLATE
    PROMO = "promo", Group.BOILERPLATE
    """The publisher speaks of its own products: newsletter, podcast, app."""
    SHARE_LINKS = "share_links", Group.BOILERPLATE
    COMMENT_FORM = "comment_form", Group.BOILERPLATE
    COMMENT = "comment", Group.BOILERPLATE
    """What a reader wrote below the article."""
    AKISMET_NOTICE = "akismet_notice", Group.BOILERPLATE
    """The notice of a spam filter below a comment form."""
    ADVERTISEMENT = "advertisement", Group.BOILERPLATE
    PARTNER_CONTENT = "partner_content", Group.BOILERPLATE
    NAVIGATION = "navigation", Group.BOILERPLATE
    FOOTER = "footer", Group.BOILERPLATE
    """Copyright and legal lines of the site."""
    PAYWALL = "paywall", Group.BOILERPLATE
    OTHER = "other", Group.BOILERPLATE
    """No part of the article, and nothing more is known."""


class Tier(StrEnum):
    """Whose vote counts for more: the higher rank always wins. Set by the core, never by a plugin.

    Example:
        >>> Tier.SITE.rank > Tier.LANGUAGE.rank
        True
    """

    rank: int

    def __new__(cls, value: str, rank: int = 0) -> Self:
        tier = str.__new__(cls, value)
        tier._value_ = value
        tier.rank = rank
        return tier

    DEFAULT = "default", 0
    """Nothing claimed the block."""
    STRUCTURE = "structure", 1
    """Position, repetition and shape, in any language."""
    LANGUAGE = "language", 2
    """The words of a language table."""
    HOOK = "hook", 3
    """A plugin's `newsparse_label`."""
    SITE = "site", 4
    """The rules of a site that the page passed through."""


@attrs.frozen
class Vote:
    """A claim that a block has a label, as a plugin makes it.

    Raises:
        ValueError: if the weight is not 1 to 100, or the block index is negative.
        TypeError: if the label is no `Label`, or another field is of the wrong type.
    """

    block: int = attrs.field(validator=attrs.validators.instance_of(int))
    """Index into `document.blocks`."""
    label: Label = attrs.field(validator=attrs.validators.instance_of(Label))
    rule: str = attrs.field(converter=clean)
    """Why, in words a reader understands: what the block is, begins with, stands next to."""
    weight: int = attrs.field(default=50)
    """1 to 100; decides between equally specific votes of one tier."""

    @weight.validator
    def _check_weight(self, _: object, weight: int) -> None:
        if not 1 <= weight <= 100:  # noqa: PLR2004
            msg = f"weight must be 1 to 100, got {weight!r}"
            raise ValueError(msg)

    def __attrs_post_init__(self) -> None:
        if self.block < 0:
            msg = f"block must be an index into document.blocks, got {self.block!r}"
            raise ValueError(msg)


@attrs.frozen
class Reason:
    """The vote that won a block: which rule, cast by whom."""

    rule: str
    by: str
    """Name of the site, language or plugin; `newsparse` for the core."""
    tier: Tier = Tier.DEFAULT
    weight: int = 50


@attrs.frozen
class Block:
    """A stretch of the page that has one label.

    `block.text == document.text[block.start:block.end]`, always; a block owns no copy of its words.
    """

    start: int
    end: int
    label: Label = Label.OTHER
    """`other` until the core has labelled the page: hooks see it so."""
    reason: Reason | None = None
    """Why it has that label; None before the page is labelled."""
    language: str | None = None
    """BCP 47; the language of the page where the block does not show another."""
    _page: str = attrs.field(default="", repr=False, eq=False, alias="page")

    @property
    def span(self) -> Span:
        """Where the block stands in `document.text`."""
        return Span(self.start, self.end)

    @property
    def text(self) -> str:
        """The words of the block."""
        return self._page[self.start : self.end]

    @property
    def group(self) -> Group:
        """The group of its label."""
        return self.label.group

    def on(self, page: str) -> Self:
        """Return this block as a part of `page`."""
        return self if self._page is page else attrs.evolve(self, page=page)


_PLACES = tuple([vars(Block)[field.name].__set__ for field in attrs.fields(Block)])


def blocks_of(
    page: str,
    starts: Sequence[int],
    ends: Sequence[int],
    *,
    labels: Iterable[Label] = repeat(Label.OTHER),
    reasons: Iterable[Reason | None] = repeat(None),
    languages: Iterable[str | None] = repeat(None),
) -> tuple[Block, ...]:
    """Return the blocks of a page, built a column at a time: a page has hundreds, and this halves what they cost.

    Example:
        >>> [block.text for block in blocks_of("Title\\n\\nBody.", [0, 7], [5, 12])]
        ['Title', 'Body.']
    """
    blocks = [Block.__new__(Block) for _ in starts]
    columns = (starts, ends, labels, reasons, languages, repeat(page))
    for place, values in zip(_PLACES, columns, strict=True):
        deque(map(place, blocks, values), maxlen=0)
    return tuple(blocks)


@attrs.frozen
class Moment:
    """A point in time as a page states it.

    Example:
        >>> Moment(iso="2024-06-19T07:41:49").value
        datetime.datetime(2024, 6, 19, 7, 41, 49)
        >>> Moment(iso="2024-06-19").value
        datetime.date(2024, 6, 19)

    Raises:
        ValueError: if `iso` is no ISO 8601 date or date and time.
    """

    iso: str
    """ISO 8601; a date alone where the page gives no time, without offset where it states no zone."""
    raw: str = ""
    """The words of the page."""
    span: Span | None = None

    def __attrs_post_init__(self) -> None:
        try:
            _ = self.value
        except ValueError:
            msg = f"iso must be an ISO 8601 date or date and time, got {self.iso!r}"
            raise ValueError(msg) from None

    @classmethod
    def of(cls, value: dt.date, raw: str = "", span: Span | None = None) -> Self:
        """Make a moment from a date or a datetime."""
        return cls(iso=value.isoformat(), raw=raw, span=span)

    @property
    def value(self) -> dt.date | dt.datetime:
        """A date, or a datetime that is naive where the page states no zone."""
        if len(self.iso) <= len("2024-06-19"):
            return dt.date.fromisoformat(self.iso)
        return dt.datetime.fromisoformat(self.iso)

    @property
    def day(self) -> dt.date:
        """The calendar day, in the zone that the page uses."""
        value = self.value
        return value.date() if isinstance(value, dt.datetime) else value


@attrs.frozen
class Problem:
    """Something went wrong and the result says less than it could.

    `kind` is one of `limit`, `plugin`, `encoding`, `language`, `site`, `input` and `date`.
    """

    kind: str
    error: str = attrs.field(converter=clean)
    plugin: str | None = None
    during: str | None = None
    """The hook or stage, such as `newsparse_label` or `read`."""


def _positive(instance: Limits, attribute: attrs.Attribute[int], value: int) -> None:
    del instance
    if value < 1:
        msg = f"{attribute.name} must be at least 1, got {value!r}"
        raise ValueError(msg)


@attrs.frozen
class Limits:
    """How much of a page is read. Reaching a limit sets `article.partial` and adds a `Problem` that names it."""

    max_bytes: int = attrs.field(default=20_000_000, validator=_positive)
    """Bytes (or code points of a `str`) that are read; the rest is left out."""
    max_blocks: int = attrs.field(default=20_000, validator=_positive)
    """Blocks that are told apart; what follows becomes one block labelled `other`."""
    max_block_length: int = attrs.field(default=100_000, validator=_positive)
    """Code points of a block; a longer line is cut at spaces into several."""
    max_annotated: int = attrs.field(default=500_000, validator=_positive)
    """Code points of the article outside the boilerplate in which times, quotes and events are looked for."""


@attrs.frozen
class Source:
    """What came in, before it is read: the argument of the `newsparse_read` hook."""

    content: str | bytes
    kind: Kind | None = None
    url: str | None = None
    captured_at: Moment | None = None
    limits: Limits = Limits()
    name: str | None = None
    """The file's name where the content came from a file; its ending helps to tell HTML from text."""
    language: str | None = None
    """The caller's word on the language."""


@attrs.frozen
class Document:
    """A page as one text with blocks; every span of an article points into `text`.

    Example:
        >>> document = Document(text="Title\\n\\nBody.", blocks=(Block(0, 5), Block(7, 12)))
        >>> [block.text for block in document.blocks]
        ['Title', 'Body.']

    Raises:
        ValueError: if blocks overlap, are out of order, or leave the text.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    kind: Kind = "text"
    language: str | None = None
    """BCP 47, of the page as a whole."""
    url: str | None = None
    captured_at: Moment | None = None
    metadata: tuple[tuple[str, str], ...] = ()
    """What an HTML page declares about itself: names such as `og:title` with their values, in page order."""
    problems: tuple[Problem, ...] = ()
    partial: bool = False
    """A limit cut the text or the blocks."""
    _html: Any = attrs.field(default=None, repr=False, eq=False, alias="html")

    def __attrs_post_init__(self) -> None:
        end = 0
        for block in self.blocks:
            before, end = end, block.end
            if not before <= block.start < end:
                msg = f"blocks must be non-empty and in order; {block!r} starts before {before}"
                raise ValueError(msg)
        if end > len(self.text):
            msg = f"the last block ends at {end}, beyond the text of {len(self.text)} code points"
            raise ValueError(msg)
        text = self.text
        if not all([block._page is text for block in self.blocks]):  # noqa: C419, SLF001  # either would take longer
            object.__setattr__(self, "blocks", tuple([block.on(text) for block in self.blocks]))

    @property
    def html(self) -> Html | None:
        """The elements of an HTML page; None for flat text, and for a document that was read from JSON."""
        html: Html | None = self._html
        return html

    def of(self, span: Span) -> str:
        """Return the words that `span` covers."""
        return self.text[span.start : span.end]

    def __iter__(self) -> Iterator[Block]:
        return iter(self.blocks)
