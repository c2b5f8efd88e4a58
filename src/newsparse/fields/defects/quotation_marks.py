"""Quotation marks without a partner: closed but never opened, opened but never closed."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from newsparse.fields.context import part
from newsparse.model.defects import Defect, DefectKind
from newsparse.model.document import Block
from newsparse.text.patterns import late_pattern

_GUILLEMETS = late_pattern("[«»]")
_CURLY = late_pattern("[“”]")
_PAIRS = {"«": ("«", "»"), "“": ("“", "”")}
_NEAR = 10  # code points that may stand between two closing marks


def stray_marks(blocks: Sequence[Block], prose: str, styles: Collection[str]) -> Iterator[Defect]:
    """Yield marks without a partner in their block; a quote that runs on over several paragraphs has none to miss.

    Args:
        blocks: those that are looked at, in order.
        prose: the text that holds all of them.
        styles: pairs of marks that the language uses; where `»«` or `„“` is one of them, a mark can open and close.
    """
    opening, closing = {pair[0] for pair in styles}, {pair[-1] for pair in styles}
    uses_guillemets = "«" in opening and "»" not in opening and "«" not in closing
    has_guillemets = uses_guillemets and ("«" in prose or "»" in prose)
    has_curly = "“”" in styles and "“" not in closing and ("“" in prose or "”" in prose)
    texts = [block.text for block in blocks] if has_guillemets or has_curly else []
    if has_guillemets:
        yield from _unpaired(blocks, texts, _GUILLEMETS, "«")
    if has_curly:
        yield from _unpaired(blocks, texts, _CURLY, "“")


def _unpaired(blocks: Sequence[Block], texts: Sequence[str], marks: re.Pattern[str], kind: str) -> Iterator[Defect]:
    opening, closing = _PAIRS[kind]
    runs_on = False
    for block, text, following in zip(blocks, texts, (*texts[1:], ""), strict=True):
        if not runs_on and (
            closing not in text if opening not in text else _is_paired(text, opening, closing)  # most have neither
        ):
            continue
        opened, stray = _scan(text, marks, opening)
        if runs_on and stray:
            stray.pop(0)
            runs_on = False
        yield from (_stray(block, text, at) for at in stray)
        runs_on = (runs_on or bool(opened)) and _continues(following, opening, closing)
        if not runs_on:
            yield from (Defect(part(block, at, at + 1), DefectKind.UNCLOSED_MARK) for at in opened)


def _is_paired(text: str, opening: str, closing: str) -> bool:
    """Tell without a search whether a block that holds opening marks holds nothing but pairs."""
    before, *opened = text.split(opening)
    return closing not in before and [rest.count(closing) for rest in opened] == [1] * len(opened)


def _scan(text: str, marks: re.Pattern[str], opening: str) -> tuple[list[int], list[int]]:
    """Return the positions of openings that stay open, and of closings that close nothing."""
    opened: list[int] = []
    stray: list[int] = []
    for mark in marks.finditer(text):
        if mark[0] == opening:
            opened.append(mark.start())
        elif opened:
            opened.pop()
        elif not _is_measure(text, mark.start()):
            stray.append(mark.start())
    return opened, stray


def _is_measure(text: str, at: int) -> bool:
    """Tell whether a mark stands behind a figure: it says inches or seconds."""
    return text[max(0, at - 1) : at].isnumeric()


def _continues(text: str, opening: str, closing: str) -> bool:
    """Tell whether a paragraph goes on with the quote of the one before: it opens again, or closes first."""
    if text.lstrip().startswith(opening):
        return True
    before, mark, _ = text.partition(closing)
    return bool(mark) and opening not in before


def _stray(block: Block, text: str, at: int) -> Defect:
    """Return what to do about a lone closing mark: right behind another one it can go."""
    behind = text[max(0, at - _NEAR) : at].rstrip(" \u00a0\u202f.,;").endswith(("»", "”"))
    doubled = behind and not text[at + 1 : at + 2].isalnum()  # before a word it is an opening one, mistyped
    return Defect(part(block, at, at + 1), DefectKind.STRAY_MARK, "" if doubled else None)
