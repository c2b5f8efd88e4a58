"""The dates that an HTML page shows: in `<time>` elements, and in the lines around its headline."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from newsparse.fields.context import Context, evidence, part
from newsparse.fields.head import is_in_list
from newsparse.lines.date_lines import DateRole, published_first, read_dates, role_of
from newsparse.lines.moments import DIGIT, MAY_BE_DATED
from newsparse.model.document import Block
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Group, Label
from newsparse.model.moments import Moment
from newsparse.reading.dom import Dom
from newsparse.reading.html import Html
from newsparse.reading.metadata import in_teaser

_MAX_TIMES = 200
_MAX_VALUE = 200  # code points
_ATTRIBUTES = ("datetime", "content", "data-published", "data-datetime", "data-date", "data-timestamp", "title")
_MODIFIED = ("updat", "modif", "chang", "edit", "aktual")
_LABEL = 40  # code points of a line that says what the date behind it is
_AROUND = 60  # code points that a line may hold beside its date
_SENTENCE_ENDS = (".", "!", "?")
_LINES = frozenset((Label.TIMESTAMP, Label.BYLINE))


class Shown(NamedTuple):
    """A date that a page shows."""

    moment: Moment
    evidence: Evidence


class Timed(NamedTuple):
    """What the `<time>` elements of a page say."""

    in_head: Sequence[Shown] = ()
    elsewhere: Sequence[Shown] = ()


def timed_dates(context: Context) -> Timed:
    """Return the dates of `<time>` in the article's head, and of those elsewhere, outside of teasers and comments."""
    page = context.html
    if page is None:
        return Timed()
    dom = page.dom
    times = [e for e in page.marked_up[:_MAX_TIMES] if dom.tags[e] == "time"]
    if not times:
        return Timed()
    place = {b: i for i, b in enumerate(context.head.lines)}
    placed = [(place.get(_block_of(dom, e), -1), e) for e in times]
    others = [e for at, e in placed if at < 0 and not _is_of_others(context, page, e)]
    in_head = [shown for at, e in sorted(placed) if at >= 0 and (shown := _timed(context, dom, e))]
    return Timed(in_head, [shown for e in others if (shown := _timed(context, dom, e))])


def _timed(context: Context, dom: Dom, e: int) -> Shown | None:
    """Return the date of a `<time>` element: that of an attribute, else of its words."""
    attributes = dom.attributes[e]
    given = [value for name in _ATTRIBUTES if (value := attributes.get(name))]
    for value in (*given, dom.within(e)):
        if value and (moment := context.declared_moment(value[:_MAX_VALUE].strip())):
            field = _role_of_element(context, dom, e) or "published"
            return Shown(moment, Evidence(field, moment.iso, "time"))
    return None


def _is_of_others(context: Context, page: Html, e: int) -> bool:
    """Tell whether an element stands in a teaser, a list, or among comments."""
    dom = page.dom
    head = context.head
    return in_teaser(page, e) or is_in_list(dom, e) or (head.is_behind_text(dom.opens[e]) and head.is_remark(e))


def head_dates(context: Context) -> Iterator[Shown]:
    """Yield the dates of the lines around the headline; of several without a word, the first day is publication's."""
    found: list[tuple[Block, DateRole | None, Moment, int, int]] = []
    blocks = context.document.blocks
    for b in context.head.lines:
        block = blocks[b]
        text = block.text
        if not _may_be_dated(context, block.label, text):
            continue
        dates = [
            dated
            for dated in published_first(context.dates_in(text))
            if block.label in _LINES or len(text) - (dated.end - dated.start) <= _AROUND
        ]
        label = _role_by_line_before(context, b) if dates else None
        found += [(block, dated.role or label, dated.moment, dated.start, dated.end) for dated in dates]
    first_text = blocks[context.head.first_text].start if context.head.first_text is not None else 0
    found.sort(
        key=lambda one: one[1] != "published" if one[0].start < first_text else True
    )  # "received ..., published ..."
    bare = [moment.day for block, role, moment, *_ in found if role is None and block.label in _LINES]
    first = min(bare, default=None)
    for block, role, moment, start, end in found:
        field: DateRole = role or (
            "modified" if first and block.label in _LINES and moment.day > first else "published"
        )
        span = part(block, start, end)
        yield Shown(moment.said(block.text[start:end], span), evidence(field, block, moment.iso, span))


def _may_be_dated(context: Context, label: Label, line: str) -> bool:
    """Tell whether a line may date the article: a date line, words that are no sentence, "Posted on ..."."""
    if context.date_style.captured is None and MAY_BE_DATED.search(line) is None:
        return False
    if label in _LINES or label.group is not Group.BODY:
        return True
    text = line.rstrip()
    if not text.endswith(_SENTENCE_ENDS) or text[:-1].rstrip().endswith(_NOON):
        return True
    return role_of(text[:_LABEL], context.line_words.modified_words) is not None


def _role_by_line_before(context: Context, b: int) -> DateRole | None:
    """Return what the line before a block says of the date in it, if it is short and has none of its own."""
    before = context.document.blocks[b - 1] if b else None
    if before is None or before.end - before.start > _LABEL or DIGIT.search(before.text) is not None:
        return None
    return role_of(before.text, context.line_words.modified_words)


_NOON = ("a.m", "p.m", " г", "p. m", "a. m")


def _role_of_element(context: Context, dom: Dom, e: int) -> DateRole | None:
    """Return what names of a `<time>` element, or words before it in its line, say of its date."""
    for around in islice(dom.around(e), 2):
        names = f"{dom.get(around, 'class')} {dom.get(around, 'itemprop')}".lower()
        if any(word in names for word in _MODIFIED) and "publi" not in names:
            return "modified"
        if "publi" in names:
            return "published"
    if not dom.starts:  # a page that shows nothing has no line around it
        return None
    b = _block_of(dom, e)
    words = context.line_words.modified_words
    inside = _last_role(dom.text[dom.starts[b] : dom.opens[e]], words) if dom.starts[b] < dom.opens[e] else None
    if inside:
        return inside
    said = dom.within(e)[:_MAX_VALUE]
    shown = next(iter(read_dates(said, modified_words=words)), None) if role_of(said, words) else None
    if shown and shown.role:
        return shown.role
    before = dom.text[dom.starts[b - 1] : dom.ends[b - 1]] if b and dom.starts[b] >= dom.opens[e] - 1 else ""
    return role_of(before, words) if before and len(before) <= _LABEL and DIGIT.search(before) is None else None


def _last_role(text: str, words: frozenset[str]) -> DateRole | None:
    """Return what the end of a text says of a date behind it."""
    return role_of(text[-_LABEL:], words) if DIGIT.search(text[-_LABEL:]) is None else None


def _block_of(dom: Dom, e: int) -> int:
    """Return the block in which an element begins."""
    return min(bisect_right(dom.ends, dom.opens[e]), len(dom.ends) - 1)
