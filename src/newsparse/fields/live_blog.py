"""The entries of a live blog: where each stands on the page, what it is headed, and when it was written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from newsparse.fields.context import Context, Found
from newsparse.lines.moments import read_moment
from newsparse.model.article import Update
from newsparse.model.evidence import Evidence
from newsparse.model.labels import Group, Label
from newsparse.model.moments import Moment
from newsparse.page.folded import BEGINNING, Page
from newsparse.reading.dom import Dom
from newsparse.reading.html import Html
from newsparse.reading.jsonld import Node, string, types_of
from newsparse.reading.metadata import in_teaser, read_declared
from newsparse.text.clean import one_line
from newsparse.text.fold import fold
from newsparse.text.patterns import late_pattern
from newsparse.text.span import Span

LIVE_BLOG = "liveblogposting"
"""The type of schema.org, in lower case."""
MAX_UPDATES = 1_000
_LIVE_LIST = "amp-live-list"
_NAME = late_pattern(r"(?:^|[\s_-])live[_-]?(?:blog|ticker)(?:$|[\s_-])", re.IGNORECASE)
"""What elements are called that hold a live blog."""
_LIVE = late_pattern(r"(?:^|\s)live(?:[_-](?:feed|updates?|coverage|text|stream|entries))?(?:$|\s)", re.IGNORECASE)
"""What elements may be called that do; what they hold has to show it."""
_FEW = 3  # entries of a live blog that does not say what it is
_TIMES = ("datetime", "data-time", "data-datetime", "data-timestamp")
"""Attributes of `<time>` that say when."""
_ENTRIES = ("article", "li", "section")  # elements that hold an entry
_WHEN = (Label.TIMESTAMP, Label.OTHER)
_MAX_WHEN = 60  # code points of a line that says when an entry was written
_MAX_TITLE = 300  # code points
_READ = 600  # code points of a declared text in which these stand, behind its markup and spaces
_AGREEING = 40  # code points in which the text of an entry agrees with what is declared of it


class _Entry(NamedTuple):
    """An entry before its extent is known."""

    block: int | None
    """Where its title or text begins; None for one that the page declares without showing it."""
    title: str | None
    published: Moment | None
    source: str


def is_live_blog(context: Context) -> bool:
    """Tell whether a page says that it is a live blog: in JSON-LD, or by the names of the element around its text.

    An element of such a name holds entries, which have a `<time>` each.
    """
    page = context.html
    if page is None:
        return False
    if any(map(_is_live, page.nodes)):
        return True
    dom = page.dom
    times = [(dom.opens[e], e) for e in page.marked_up[:MAX_UPDATES] if dom.tags[e] == "time"]
    if len(times) < _FEW or not context.body:
        return False
    named, live = _live_names(dom) if "live" in page.class_words else (frozenset[str](), frozenset[str]())
    if not (named or live or any([dom.tags[e] == _LIVE_LIST for e in dom.media])):  # noqa: C419
        return False
    behind = 0  # where the last element ended that was looked at; what stands inside of it need not be
    for e, (tag, attributes) in enumerate(zip(dom.tags, dom.attributes, strict=True)):
        names = attributes.get("class")
        is_named = names in named or tag == _LIVE_LIST
        if not (is_named or names in live) or dom.opens[e] < behind:
            continue
        behind = dom.closes[e]
        entries = [t for _, t in times[bisect_left(times, (dom.opens[e], 0)) : bisect_left(times, (behind, 0))]]
        entries = [t for t in entries if not in_teaser(page, t) and (is_named or _is_in_entry(dom, t, e))]
        if len(entries) >= _FEW and _holds_body(context, dom.opens[e], behind):
            return True
    return False


def _live_names(dom: Dom) -> tuple[frozenset[str | None], frozenset[str | None]]:
    """Return the class attributes of the page that name a live blog, and those that may."""
    found = [names for names in dom.classes if "live" in names.lower()]
    return frozenset(filter(_NAME.search, found)), frozenset(filter(_LIVE.search, found))


def _is_in_entry(dom: Dom, e: int, box: int) -> bool:
    """Tell whether an element stands in an entry inside of a box."""
    between = takewhile(lambda around: around > box, dom.around(dom.parents[e]))
    return any(dom.tags[around] in _ENTRIES for around in between)


def _holds_body(context: Context, start: int, end: int) -> bool:
    """Tell whether a stretch of the page holds at least half of the text."""
    held = sum([block.end - block.start for block in context.body if start <= block.start and block.end <= end])
    return 2 * held >= sum([block.end - block.start for block in context.body])


def updates(context: Context) -> Found[tuple[Update, ...]]:
    """Return the entries of a page that is a live blog in page order, then those that it declares without showing them.

    They are those of `liveBlogUpdate` in JSON-LD; where a live blog declares none, the parts of its text that each
    have a time of their own, in a `<time>` or in a line.
    """
    page = context.html
    if page is None:
        return Found(())
    entries = list(_declared(context, page)) or list(_timed(context, page)) or list(_dated(context))
    shown = {entry.block: entry for entry in reversed(entries) if entry.block is not None}
    places = sorted(shown)
    found = [
        (_update(context, extent, shown[b]), shown[b].source)
        for b in places
        if not _holds_title(context, extent := _extent(page.dom, b, places))
    ]
    found += [(Update(entry.title, entry.published), entry.source) for entry in entries if entry.block is None]
    return Found(tuple(update for update, _ in found), tuple(_evidence(update, source) for update, source in found))


def _is_live(node: Node) -> bool:
    return LIVE_BLOG in types_of(node)


def _declared(context: Context, page: Html) -> Iterator[_Entry]:
    """Yield what JSON-LD lists, each found in the article's own text by its title, else by how its text begins."""
    blocks = context.document.blocks
    said, begun = context.page.lines, context.page.beginnings
    for node in filter(_is_live, page.nodes):
        told = node.get("liveBlogUpdate")
        for one in (told if isinstance(told, list) else [told])[:MAX_UPDATES]:
            if isinstance(one, dict):
                title = one_line(string(one.get("headline"))[:_MAX_TITLE]) or None
                when = string(one.get("datePublished") or one.get("dateCreated"))
                places = said.get(fold(title), []) if title else []
                places = places or _beginning_as(_begin_of(one.get("articleBody")), context.page, begun)
                block = next((i for i in places if blocks[i].label.group is Group.BODY), None)
                published = read_declared(when) if when else None
                if title or published or block is not None:
                    yield _Entry(block, title, published, "jsonld.liveBlogUpdate")


def _begin_of(text: object) -> str:
    """Return how a declared text begins; what follows says nothing of where it stands."""
    return string(text[:_READ] if isinstance(text, str) else text)


def _beginning_as(text: str, page: Page, begun: Mapping[str, Sequence[int]]) -> list[int]:
    """Return the blocks that begin as a text does."""
    if len(text) < _AGREEING:
        return []
    beginning = fold(text[: 2 * _AGREEING])[:_AGREEING]
    return [i for i in begun.get(beginning[:BEGINNING], ()) if page.folded[i].startswith(beginning)]


def _timed(context: Context, page: Html) -> Iterator[_Entry]:
    """Yield the parts of the text that begin with a `<time>` element."""
    if not context.body:
        return
    dom = page.dom
    first, last = _first_entry(context, dom), context.body[-1].end
    for e in page.marked_up[:MAX_UPDATES]:
        if dom.tags[e] == "time" and first <= dom.opens[e] < last and not in_teaser(page, e):
            stated = next(filter(None, (dom.get(e, name) for name in _TIMES)), "")
            published = read_declared(stated) if stated else None
            published = published or read_declared(dom.within(e)) or read_moment(dom.within(e), context.date_style)
            block = bisect_left(dom.ends, dom.opens[e] + 1)
            yield _Entry(min(block, len(dom.starts) - 1), None, published, "time")


def _dated(context: Context) -> Iterator[_Entry]:
    """Yield the parts of the text that begin with a line that says when, or how long ago where that is known."""
    if not context.body:
        return
    blocks, last = context.document.blocks, bisect_left(context.starts, context.body[-1].start)
    first = max((b for b, block in enumerate(blocks[:last]) if block.label is Label.TITLE), default=-1)
    for b in range(first + 1, last):
        is_line = blocks[b].end - blocks[b].start <= _MAX_WHEN and blocks[b].label in _WHEN
        if is_line and (published := read_moment(blocks[b].text, context.date_style)):
            yield _Entry(b, None, published, "timestamp")


def _first_entry(context: Context, dom: Dom) -> int:
    """Return where the first entry may begin: in the widest element around the first text that is not the whole."""
    start = context.body[0].start
    title = max((block.end for block in context.labelled(Label.TITLE) if block.end <= start), default=0)
    around = [*dom.around(dom.owners[bisect_left(dom.starts, start)])]
    entry = next((e for e in around if dom.tags[e] in _ENTRIES), None)
    if entry is not None and dom.opens[entry] >= title:
        return dom.opens[entry]
    last = context.body[-1].start
    parts = takewhile(lambda e: dom.opens[e] >= title and dom.closes[e] <= last, around)
    return min((dom.opens[e] for e in parts), default=start)


def _holds_title(context: Context, extent: tuple[int, int]) -> bool:
    """Tell whether what was found is the head of the page rather than an entry."""
    first, last = extent
    return any(block.label is Label.TITLE for block in context.document.blocks[first : last + 1])


def _update(context: Context, extent: tuple[int, int], entry: _Entry) -> Update:
    first, last = extent
    blocks = context.document.blocks[first : last + 1]
    own = [block for block in blocks if block.label.group is Group.BODY]
    span = Span(blocks[0].start, (own or blocks)[-1].end)
    heading = next((one_line(block.text) for block in own if block.label is Label.HEADING), None)
    return Update(entry.title or heading, entry.published, span)


def _extent(dom: Dom, b: int, places: Sequence[int]) -> tuple[int, int]:
    """Return the first and last block of an entry: of the widest element around it that holds no other entry.

    Where entries stand beside each other without an element of their own, one ends where the next begins.
    """
    at = bisect_left(places, b)
    before = dom.ends[places[at - 1]] if at else 0
    following = places[at + 1] if at + 1 < len(places) else len(dom.starts)
    after = dom.starts[following] if following < len(dom.starts) else len(dom.text)
    first = last = b
    for e in dom.around(dom.owners[b]) if len(places) > 1 else ():
        if dom.opens[e] < before or dom.closes[e] > after:
            break
        first, last = bisect_left(dom.starts, dom.opens[e]), bisect_left(dom.starts, dom.closes[e]) - 1
    return first, following - 1 if first == last else last


def _evidence(update: Update, source: str) -> Evidence:
    value = update.title or (update.published.iso if update.published else "")
    return Evidence("updates", value, source, update.span)
