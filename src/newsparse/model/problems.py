"""What went wrong and made the result say less than it could."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.text.clean import clean


class ProblemCode(StrEnum):
    """The stable id of each problem that the core reports: its kind, a full stop, and what happened.

    Compare and count by these; the sentence of a problem may be worded better in any version.

    Example:
        >>> ProblemCode.MAX_BLOCKS.value, ProblemCode.MAX_BLOCKS.kind
        ('limit.max_blocks', 'limit')
    """

    MAX_BYTES = "limit.max_bytes"
    """The content is longer than `Limits.max_bytes`; the rest was left out."""
    MAX_BLOCKS = "limit.max_blocks"
    """The page has more blocks than `Limits.max_blocks`; the last one holds the rest."""
    MAX_BLOCK_LENGTH = "limit.max_block_length"
    """A block longer than `Limits.max_block_length` was cut into several."""
    MAX_ANNOTATED = "limit.max_annotated"
    """The article is longer than `Limits.max_annotated`; its end has no times, quotes and events."""
    MAX_DEPTH = "limit.max_depth"
    """Elements are nested too deep and were laid side by side."""
    MAX_ATTRIBUTES = "limit.max_attributes"
    """A tag has too many attributes; the last ones were left out."""
    MAX_REOPENED = "limit.max_reopened"
    """Formatting elements are left open that each later block would hold again; they were left out."""
    MAX_SCRIPTS = "limit.max_scripts"
    """There is too much JSON-LD; a part of it was left out."""
    INVALID_BYTES = "encoding.invalid_bytes"
    """Bytes that are not valid in the encoding of the page were replaced by U+FFFD."""
    TOLD_ENCODING = "encoding.told"
    """The page declares no encoding, or not the one that it is in, which was told by its letters."""
    DAMAGED_COMPRESSION = "encoding.damaged_compression"
    """A compressed page is damaged or ends too early; what could be opened was read."""
    PATH_AS_TEXT = "input.path_as_text"
    """The source is a `str` that looks like a path; a `str` is always content."""
    FEED_OR_MAIL = "input.feed_or_mail"
    """The source is a feed or a mail, which was read as one page; `read_pages` gives the articles that it holds."""
    UNKNOWN_ENCODING = "input.unknown_encoding"
    """The encoding that the caller names is none of the WHATWG Encoding Standard; it was told from the bytes."""
    UNKNOWN_LANGUAGE = "input.unknown_language"
    """The language that the caller names has not the form of a BCP 47 tag; it was told from the page."""
    MARKUP_IN_TEXT = "input.markup_in_text"
    """What was taken for flat text is full of HTML tags."""
    TEXT_NOT_SHOWN = "input.text_not_shown"
    """The page shows next to no running text; its text was read from parts that are not shown at once."""
    EMPTY_BODY = "body.empty"
    """No block of the page is body, although there is running text."""
    SMALL_BODY = "body.small"
    """The body holds a small part of the running text of the page; the rest may be it."""
    NOT_LOADED = "plugin.not_loaded"
    """A plugin could not be imported or registered."""
    NAME_TAKEN = "plugin.name_taken"
    """Another plugin of that name is loaded already."""
    INVALID_HOOK = "plugin.invalid_hook"
    """A plugin implements a hook that does not exist, or with arguments that it does not have."""
    DUPLICATE = "plugin.duplicate"
    """A plugin brings a site that another one has brought."""
    CONFLICT = "plugin.conflict"
    """A plugin states a field of a language otherwise than the core or another plugin, which keeps its word."""
    UNUSABLE_TABLE = "plugin.unusable_table"
    """A table of a language cannot be used, as when a verb has no paradigm; what needs it is left out."""
    RAISED = "plugin.raised"
    """A hook of a plugin raised; its answer is left out."""
    WRONG_ANSWER = "plugin.wrong_answer"
    """A hook of a plugin returned something of the wrong type; its answer is left out."""
    NO_SUCH_BLOCK = "plugin.no_such_block"
    """A plugin voted on a block that the page does not have."""
    NO_SUCH_SITE = "plugin.no_such_site"
    """A plugin saw a site that is not installed."""
    OUTSIDE_TEXT = "plugin.outside_text"
    """A plugin saw something beyond the end of the text."""
    CONDITION_RAISED = "plugin.condition_raised"
    """A condition of a plugin raised; it holds nowhere on the page."""
    SHARED_DOMAIN = "site.shared_domain"
    """Two sites state the same domain; it counts for the first by name."""
    TIED_SITES = "site.tied"
    """Two sites are equally sure of different labels of a block."""
    SLOW_PATTERN = "site.slow_pattern"
    """The pattern of a condition took too long on a block and was given up there; after two it is, for the page."""
    UNKNOWN_LAYOUT = "site.unknown_layout"
    """The page shows none of the layouts that its site is known to have."""
    BODY_NOT_SELECTED = "site.body_not_selected"
    """The page has a layout of its site, but nothing that the layout selects as body; labelled without it."""
    BODY_PARTLY_SELECTED = "site.body_partly_selected"
    """The layout of the page's site selects a small part of the text that is found without it; labelled without it."""
    LATER_THAN_CAPTURE = "date.later_than_capture"
    """A declared or shown date is later than the day the page was saved on, and was refused."""

    NO_TIME_ZONE = "date.no_time_zone"
    """The machine does not know the time zone of the publisher; times stay without one. `pip install tzdata`."""

    @property
    def kind(self) -> str:
        """What comes before the full stop: `limit`, `encoding`, `input`, `body`, `plugin`, `site` or `date`."""
        return self.partition(".")[0]


@frozen
class Problem:
    """Something went wrong and the result says less than it could.

    `kind` is one of `limit`, `plugin`, `encoding`, `language`, `site`, `input`, `body` and `date`.

    Example:
        >>> Problem.of(ProblemCode.MAX_BYTES, "max_bytes=9: the rest was left out").kind
        'limit'
    """

    kind: str
    error: str = attrs.field(converter=clean)
    """What happened, for people."""
    plugin: str | None = attrs.field(default=None, converter=attrs.converters.optional(clean))
    during: str | None = None
    """The hook or stage, such as `newsparse_label` or `read`."""
    code: str = ""
    """What happened, for programs: a `ProblemCode`; empty where a plugin reports what the core has no code for."""

    @classmethod
    def of(cls, code: ProblemCode, error: str, *, plugin: str | None = None, during: str | None = None) -> Self:
        """Make a problem of the kind that its code names."""
        return cls(kind=code.kind, error=error, plugin=plugin, during=during, code=code.value)


def is_cut(problem: Problem) -> bool:
    """Tell whether a problem means that a part of the page was not read.

    Example:
        >>> is_cut(Problem.of(ProblemCode.MAX_BYTES, "...")), is_cut(Problem.of(ProblemCode.DAMAGED_COMPRESSION, "..."))
        (True, True)
    """
    return problem.kind == "limit" or problem.code == ProblemCode.DAMAGED_COMPRESSION


show_as_public(__name__)
