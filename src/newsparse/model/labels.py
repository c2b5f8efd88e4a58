"""What a block can be, and whose vote on it counts for more."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from newsparse._lazy_imports import show_as_public


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

    __hash__ = str.__hash__  # that of enums is a function of Python, which sets and dicts of labels would call

    def __new__(cls, value: str, group: Group = Group.META) -> Self:
        """Make a label that knows its group."""
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
        """Make a tier that knows its rank."""
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


show_as_public(__name__)
