"""Where the lines about an article stand on its HTML page: between the headline and the text, above and below them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from math import inf

from newsparse._cached_attribute import cached_attribute
from newsparse.model.document import Block, Document
from newsparse.model.labels import Group, Label
from newsparse.reading.dom import Dom
from newsparse.reading.html import Html
from newsparse.text.patterns import late_pattern
from newsparse.text.stops import STOPS

LINE = 160  # code points; the lines of a head are shorter
_TEXT = 120  # code points of a block that is text whatever it ends with
_SENTENCE = 60  # code points of a block that is text if it ends as a sentence does
_ABOVE = 3  # blocks before the headline
_BELOW = 6  # blocks behind the text
_DATE = 40  # code points; a shorter line among other labels may still be the date
_BEHIND_FIRST = 4  # blocks behind the first one of the text, among which lines about it may stand
_MAX_HEAD = 16  # blocks behind the headline, and before the text, where more stand between
_BEFORE_TEXT = 12  # blocks before the text of a page without a headline
_DENSE = late_pattern("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")  # a sign is worth three letters
_FOREIGN = frozenset(
    (
        Label.RELATED_LINK,
        Label.RELATED_TEASER,
        Label.COMMENT,
        Label.COMMENT_FORM,
        Label.PARTNER_CONTENT,
        Label.ADVERTISEMENT,
    )
)
"""Labels of what speaks of other texts."""
_TEXTS = frozenset((Label.PARAGRAPH, Label.BLOCKQUOTE, Label.LIST_ITEM))
"""Labels of running text; a standfirst belongs to the head."""
_OWN_TEXT = frozenset(label for label in Label if label.group is Group.BODY)
_HEADLINES = frozenset((Label.TITLE, Label.TITLE_DUP))
_REMARKS = ("comment", "disqus", "reply", "replies", "respond")
_NAMING = ("class", "id", "itemprop")
_ABOVE_REMARKS = frozenset(("body", "html", "main", "article"))  # elements that hold more than remarks
_MAX_LIST = 4  # elements between a line and its list


class Head:
    """The short lines around the headline of a page and below its text; `b` is the index of a block."""

    def __init__(self, document: Document, html: Html | None) -> None:
        self._blocks = document.blocks
        self._html = html
        self._remarks: dict[int, bool] = {}

    @cached_attribute
    def headline(self) -> int | None:
        """The block of the headline: the last one that says it above the text."""
        shown = None
        is_below = False
        for b, block in enumerate(self._blocks):
            if block.label in _HEADLINES:
                shown = b
            elif block.label in _OWN_TEXT:
                is_below = True
            if is_below and shown is not None:
                break
        return shown

    @cached_attribute
    def first_text(self) -> int | None:
        """The first block of running text."""
        first = None
        for b, block in enumerate(self._blocks):
            if block.label in _TEXTS:
                if _is_text(block):
                    return b
                first = b if first is None else first
        return first

    @cached_attribute
    def last_text(self) -> int | None:
        """The last block of the article's own text."""
        blocks = self._blocks
        return next((b for b in range(len(blocks) - 1, -1, -1) if blocks[b].label in _OWN_TEXT), None)

    @cached_attribute
    def between(self) -> Sequence[int]:
        """The lines between the headline and the text, in order."""
        first = self.first_text
        if first is None and self.headline is None:
            return ()
        end = first if first is not None else min(len(self._blocks), (self.headline or 0) + _MAX_HEAD)
        start = self.headline + 1 if self.headline is not None else max(0, end - _BEFORE_TEXT)
        behind = range(end, min(end + _BEHIND_FIRST, len(self._blocks))) if first is not None else ()
        inside = [b for b in behind if self._blocks[b].label not in _OWN_TEXT and not self._is_listed(b)]
        if end - start > 2 * _MAX_HEAD:
            lines = [*range(start, start + _MAX_HEAD), *range(end - _MAX_HEAD, end), *inside]
        else:
            lines = [*range(start, end), *inside]
        return list(filter(self._is_line, lines))

    @cached_attribute
    def above(self) -> Sequence[int]:
        """The lines right above the headline, the nearest first."""
        if self.headline is None:
            return ()
        story = self._story_blocks
        inside = [b for b in range(self.headline - 1, max(0, self.headline - _ABOVE) - 1, -1) if b in story]
        return [b for b in inside if self._blocks[b].label is not Label.NAVIGATION and self._is_line(b)]

    @cached_attribute
    def below(self) -> Sequence[int]:
        """The lines right below the text, in the element that holds headline and text."""
        if self.last_text is None:
            return ()
        first, end = max(self.last_text - 1, (self.first_text or 0) + 1), self.last_text + 1 + _BELOW
        story = self._story_blocks
        inside = [b for b in range(first, min(len(self._blocks), end)) if b in story]
        return [b for b in inside if not self._is_listed(b) and self._is_line(b) and "©" not in self._blocks[b].text]

    @cached_attribute
    def lines(self) -> Sequence[int]:
        """All of them, those between headline and text first."""
        return [*self.between, *self.above, *self.below]

    @cached_attribute
    def story(self) -> int:
        """The smallest element around the headline and the end of the text; -1 where there is none."""
        if self._html is None or self.last_text is None:
            return -1
        dom = self._html.dom
        start = self.headline if self.headline is not None else self.first_text
        if start is None:
            return -1
        first, last = sorted((dom.starts[start], dom.ends[self.last_text]))
        around = dom.around(dom.owners[start])
        return next((e for e in around if dom.opens[e] <= first and dom.closes[e] >= last), -1)

    def _is_line(self, b: int) -> bool:
        """Tell whether a block is short, and speaks of this text as far as its label and its element show."""
        block = self._blocks[b]
        size = block.end - block.start
        if size > LINE or (block.label in _FOREIGN and (size > _DATE or self._is_linked(b))):
            return False
        return not (self.is_behind_text(block.start) and self._html and self.is_remark(self._html.dom.owners[b]))

    def _is_linked(self, b: int) -> bool:
        return self._html is not None and self._html.dom.linked[b] > 0

    def _is_listed(self, b: int) -> bool:
        """Tell whether a line behind the text is one of a list, as teasers are."""
        return self._html is not None and is_in_list(self._html.dom, self._html.dom.owners[b])

    @cached_attribute
    def _story_blocks(self) -> range:
        """The blocks that begin in the story."""
        if self._html is None or self.story < 0:
            return range(0)
        dom = self._html.dom
        return range(bisect_left(dom.starts, dom.opens[self.story]), bisect_left(dom.starts, dom.closes[self.story]))

    def is_remark(self, e: int) -> bool:
        """Tell whether an element of an HTML page stands among the comments of readers."""
        if self._html is None:
            return False
        dom, known = self._html.dom, self._remarks
        path = []
        while e >= 0 and e not in known and dom.tags[e] not in _ABOVE_REMARKS:
            path.append(e)
            if _is_named_as_remarks(dom, e):
                known[e] = True
                break
            e = dom.parents[e]
        found = known.get(e, False)
        known.update(dict.fromkeys(path, found))
        return found

    def is_behind_text(self, at: int) -> bool:
        """Tell whether a place of the page is behind the beginning of the text."""
        return at >= self._behind

    @cached_attribute
    def _behind(self) -> float:
        """Where the first block of the text ends; nothing is behind that of a page without text."""
        return inf if self.first_text is None else self._blocks[self.first_text].end


def is_in_list(dom: Dom, e: int) -> bool:
    """Tell whether an element stands in an entry of a list."""
    return any(dom.tags[around] == "li" for around in islice(dom.around(e), _MAX_LIST))


def _is_named_as_remarks(dom: Dom, e: int) -> bool:
    attributes = dom.attributes[e]
    if not attributes:
        return False
    names = " ".join([attributes.get(key) or "" for key in _NAMING]).lower()
    return any([word in names for word in _REMARKS])  # noqa: C419 - as of most


def _is_text(block: Block) -> bool:
    text = block.text.rstrip()
    size = len(text) if text.isascii() else len(text) + 2 * len(_DENSE.findall(text))
    return size > _TEXT or (size > _SENTENCE and text[-1:] in STOPS)
