"""The text of a page as HTML: block by block with its label, the facts marked, what was removed folded away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from newsparse._classes import frozen
from newsparse.model.article import Article
from newsparse.model.document import Block
from newsparse.model.labels import Group, Tier
from newsparse.report._markup import NONE, Html, element, join, text
from newsparse.report._notes import marks
from newsparse.report._segments import Mark, Segment, by_block, segments

_LANGUAGE = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}")
CORE = "newsparse"  # who votes, and finds candidates for fields, where no plugin does
Marked = tuple[Block, list[Mark]]
Anchors = dict[tuple[str, int], str]
"""The id of the place where a fact first shows, by its kind and number."""


@frozen
class MarkedText:
    """The text of an article with its facts marked."""

    html: Html
    anchors: Anchors


def marked_text(article: Article, prefix: str) -> MarkedText:
    """Return every block of an article in order.

    Args:
        article: the article.
        prefix: begins each id, so that several articles can stand in one file.
    """
    blocks = article.blocks
    found = by_block([block.span for block in blocks], marks(article))
    anchors: Anchors = {}
    for mark in (mark for of_block in found for mark in of_block):
        anchors.setdefault((mark.kind, mark.number), f"{prefix}-{mark.span.start}")
    rows = zip(blocks, found, strict=True)
    runs = groupby(rows, key=lambda row: row[0].group is Group.BOILERPLATE)
    html = [_folded(list(run), prefix) if removed else _shown(run, prefix) for removed, run in runs]
    return MarkedText(join(html), anchors)


def _shown(rows: Iterator[Marked], prefix: str) -> Html:
    return join([_block(block, of_block, prefix) for block, of_block in rows])


def _folded(rows: Sequence[Marked], prefix: str) -> Html:
    """Return removed blocks behind a line that says how many and what they are."""
    labels = dict.fromkeys([block.label.value.replace("_", " ") for block, _ in rows])
    count = f"{len(rows)} removed: " if len(rows) > 1 else "removed: "
    summary = element("summary", text(count + ", ".join(labels)))
    return element("details", summary, _shown(iter(rows), prefix), class_="removed")


def _block(block: Block, of_block: Sequence[Mark], prefix: str) -> Html:
    label = element("span", text(block.label.value.replace("_", " ")), class_="label")
    words = [_segment(segment, block, prefix) for segment in segments(block.span, of_block)]
    language = block.language if block.language and _LANGUAGE.fullmatch(block.language) else None
    return element(
        "div",
        element("div", label, _reason(block), class_="why"),
        element("p", *words, dir="auto", lang=language),
        class_=f"block {block.group} {block.label}",
    )


def _reason(block: Block) -> Html:
    """Return why a block has its label, and who said so if the core did not; nothing where nobody claimed it."""
    if block.reason is None or block.reason.tier is Tier.DEFAULT:
        return NONE
    by = "" if block.reason.by == CORE else f" · {block.reason.by}"
    return element("span", text(block.reason.rule + by), class_="reason")


def _segment(segment: Segment, block: Block, prefix: str) -> Html:
    """Return a stretch of text; the first one of each fact can be reached with the keyboard."""
    start = segment.span.start
    words = text(segment.span.shifted(-block.start).of(block.text))
    if not segment.marks:
        return words
    starts = any(mark.span.start == start for mark in segment.marks)
    kinds = dict.fromkeys([mark.kind for mark in segment.marks])
    place = f"{prefix}-{start}"
    mark = element(
        "mark",
        words,
        class_=" ".join(kinds),
        id=place,
        tabindex="0" if starts else None,
        aria_describedby=f"{place}-note",
    )
    return Html(mark + _note(segment, f"{place}-note"))


def _note(segment: Segment, name: str) -> Html:
    lines = [element("span", note(mark), class_=f"line {mark.kind}") for mark in segment.marks]
    return element("span", *lines, class_="note", id=name, role="tooltip")


def note(mark: Mark) -> Html:
    """Return what there is to say of a mark."""
    facts = [element("span", element("i", text(name)), text(f" {value}"), dir="auto") for name, value in mark.facts]
    return Html(element("b", text(mark.what)) + join(facts))
