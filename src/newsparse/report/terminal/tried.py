"""What a condition takes of a page, and what the elements of its blocks are, for authors of plugins."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from newsparse._classes import frozen
from newsparse.api import Explanation
from newsparse.model.article import Article
from newsparse.model.labels import Group
from newsparse.page.elements import Elements
from newsparse.page.meeting import meeting
from newsparse.report.terminal import canvas
from newsparse.report.terminal.canvas import cut, text
from newsparse.sites.condition_source import source_of
from newsparse.sites.conditions import Condition

TAKEN = "» "
"""What stands before a block that the condition takes."""
_QUIET = "bright_black"
_MOST_AROUND = 4  # elements around a block that are shown: the nearest
_MOST = 20  # elements inside of lines that are shown


@frozen
class Tried:
    """What a condition takes of a page."""

    condition: Condition
    article: Article
    blocks: frozenset[int]
    inside: tuple[str, ...]
    """The words of the elements that it takes inside of lines."""

    def lines(self) -> Iterator[Text]:
        """Yield what it takes, in numbers, and the elements inside of lines."""
        blocks = self.article.blocks
        body = {i for i, block in enumerate(blocks) if block.group is Group.BODY}
        sizes = [block.end - block.start for block in blocks]
        both, all_of_body = sum(sizes[i] for i in self.blocks & body), sum(sizes[i] for i in body)
        yield text(f"{source_of(self.condition)} takes {len(self.blocks)} of {len(blocks)} blocks", "bold")
        if self.blocks and all_of_body:
            told = f"{len(self.blocks & body)} of them are body today: {both} of its {all_of_body} code points"
            yield text(told, _QUIET)
        if not self.blocks:
            yield text(f"and {len(self.inside)} elements inside of lines, as fields of a layout can", _QUIET)
        for words in self.inside[:_MOST]:
            yield cut(f"{TAKEN}{words}", canvas.width())


def tried_on(condition: Condition, explanation: Explanation) -> Tried:
    """Return what a condition takes of a page: whole blocks, else elements inside of lines."""
    lines, article = explanation.lines, explanation.article
    count = range(len(article.blocks)) if lines is not None else range(0)
    blocks = frozenset(i for i in count if lines is not None and condition.holds(lines, i))
    elements = lines.elements if lines is not None else None
    inside: tuple[str, ...] = ()
    if not blocks and condition.is_of_element and isinstance(elements, Elements):
        spans = (elements.span(e) for e in meeting(condition, elements))
        inside = tuple(" ".join(span.of(article.document.text).split()) for span in spans if span)
    return Tried(condition, article, blocks, inside)


def element_lines(explanation: Explanation, i: int, indent: str) -> Iterator[Text]:
    """Yield what a block was, after the elements around it: `main > div.c-story > p.c-story__text`."""
    elements = explanation.lines.elements if explanation.lines is not None else None
    if elements is None:
        return
    own = elements.own(i)
    around = [e for _, e in zip(range(_MOST_AROUND), elements.around(own[-1]), strict=False)]
    path = " > ".join(elements.selector(e) for e in (*reversed(around), *reversed(own)) if e >= 0)
    for line in canvas.wrapped(path, canvas.width() - len(indent)):
        yield Text(indent).append_text(line)
