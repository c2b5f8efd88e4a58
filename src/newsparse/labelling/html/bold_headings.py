"""Bold lines that are headings although no heading element says so."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from newsparse.labelling.html.tree import Tree
from newsparse.reading.bold_lines import bold_spans, is_heading_line, return_as_speakers_do

_BOXES = frozenset(("p", "div", "section", "article", "main", "span", "font", "center", "li", "body"))


def bold_headings(tree: Tree, first: int, last: int) -> AbstractSet[int]:
    """Return the blocks of the text that are bold lines above a paragraph beside them.

    Args:
        tree: the page.
        first: the first block of the main text.
        last: its last block.
    """
    dom = tree.dom
    if not dom.bold:
        return frozenset()
    spans = set(bold_spans(dom))
    bold = {b for b in range(first, last + 1) if (dom.starts[b], dom.ends[b]) in spans}
    found = {b for b in bold if b < last and b + 1 not in bold and _heads(tree, b)}
    return frozenset() if return_as_speakers_do(tree.texts[b] for b in found) else found


def _heads(tree: Tree, b: int) -> bool:
    """Tell whether a bold block is shaped as a heading, no link, and above running text in the same element."""
    is_part = tree.owners[b] == tree.owners[b + 1]
    return (
        is_heading_line(tree.texts[b])
        and not tree.mostly_links(b)
        and tree.weights[b + 1] > 0
        and tree.block_tags[b] in _BOXES
        and (is_part or tree.parent(b) == tree.parent(b + 1))
    )
