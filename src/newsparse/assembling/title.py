"""The title of flat text: the block that was labelled so."""

from __future__ import annotations

import re

from newsparse._article import Evidence
from newsparse._document import Block, Document, Label

_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # turn the reading direction of what follows


def title(document: Document) -> tuple[str | None, tuple[Evidence, ...]]:
    """Return the title and the evidence for it: the title block, then its repeats."""
    blocks = [block for label in (Label.TITLE, Label.TITLE_DUP) for block in document.blocks if block.label is label]
    evidence = tuple(Evidence("title", one_line(block), str(block.label), block.span, _by(block)) for block in blocks)
    return (evidence[0].value if evidence else None), evidence


def one_line(block: Block) -> str:
    """Return the words of a block as a value: on one line, without controls that turn the reading direction."""
    return " ".join(_BIDI.sub("", block.text).split(" ")).replace("\n", " ").strip()


def _by(block: Block) -> str:
    return block.reason.by if block.reason else "newsparse"
