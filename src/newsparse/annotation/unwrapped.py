"""Flat text as it is read for annotation: the lines of a wrapped paragraph run on."""

from __future__ import annotations

from newsparse.model.document import Document, revise
from newsparse.text.patterns import late_pattern

_FLAT = frozenset({"text", "body"})
_BREAK = late_pattern(r"[\n\r\x85\u2028\u2029][ \t]*(?:>[ \t]*)*")


def unwrapped(document: Document) -> Document:
    r"""Return flat text with spaces where lines are broken within a block, each code point in its place.

    A block of flat text is a line, or the lines of a paragraph that was wrapped, as in mail, each perhaps behind marks
    of quoting. Of HTML it is otherwise: a break within a block was meant, and ends a sentence. Where a limit was
    reached, the last block may hold what is no paragraph, and all stays as it is.

    Example:
        >>> from newsparse.model.document import Block
        >>> page = Document(text="Title\n\n> It was put off\n> until May.", blocks=(Block(0, 5), Block(9, 36)))
        >>> [block.text for block in unwrapped(page)]
        ['Title', 'It was put off   until May.']
    """
    if document.kind not in _FLAT or document.partial:
        return document
    text, parts, done = document.text, list[str](), 0
    for block in document.blocks:
        words = text[block.start : block.end]
        if not words.isprintable() and (run_on := _BREAK.sub(lambda gap: " " * len(gap[0]), words)) != words:
            parts += [text[done : block.start], run_on]
            done = block.end
    if not parts:
        return document
    page = "".join([*parts, text[done:]])
    return revise(document, text=page, blocks=tuple([block.on(page) for block in document.blocks]))
