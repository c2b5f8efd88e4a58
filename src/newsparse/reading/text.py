"""Flat text to a document: one line is one block, unless lines are visibly wrapped."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newsparse.model.document import Document, Limits, Source, blocks_of
from newsparse.model.problems import Problem, ProblemCode
from newsparse.reading.long_lines import cut_long_lines
from newsparse.text.patterns import late_pattern

_WRAP_WIDTHS = range(40, 121)  # columns at which programs and people wrap lines
_MIN_WRAPS = 3  # fewer full lines in a row may be chance
_ENDS = '.!?…:"»”)'

_SPACES = late_pattern(r"\s*")

_Range = tuple[int, int]


def read_text(source: Source, text: str) -> Document:
    """Cut flat text into blocks; `text` itself stays as it is.

    A non-blank line is a block, without the spaces around it. Lines that are hard-wrapped, as in mail, are joined:
    those of a paragraph that each break where the next word would no longer fit. A line that is longer than any
    paragraph, as where all line breaks were lost, is cut into its sentences; clean text (kind "body") never is.

    Example:
        >>> document = read_text(Source("", kind="text"), "Title\\n\\n  One line.\\nAnother.\\n")
        >>> [block.text for block in document]
        ['Title', 'One line.', 'Another.']
    """
    lines = _join_wrapped(text, _lines(text))
    if source.kind != "body":
        lines = cut_long_lines(text, lines)
    blocks, problems = _within_limits(text, lines, source.limits)
    return Document(
        text=text,
        blocks=blocks_of(text, [start for start, _ in blocks], [end for _, end in blocks]),
        kind="body" if source.kind == "body" else "text",
        url=source.url,
        captured_at=source.captured_at,
        problems=problems,
        partial=bool(problems),
    )


def _lines(text: str) -> list[_Range]:
    """Return the extent of every non-blank line without its outer spaces."""
    lines: list[_Range] = []
    at = 0
    for line in text.splitlines(keepends=True):
        if bare := line.strip():
            start = at + line.find(bare[0])
            lines.append((start, start + len(bare)))
        at += len(line)
    return lines


def _join_wrapped(text: str, lines: list[_Range]) -> list[_Range]:
    """Join the lines of each wrapped paragraph, if the text is wrapped."""
    paragraphs = _paragraphs(text, lines)
    width = max((end - start for group in paragraphs if len(group) > 1 for start, end in group), default=0)
    if width not in _WRAP_WIDTHS or not any(_is_wrapped(text, group, width) for group in paragraphs):
        return lines
    joined: list[_Range] = []
    for group in paragraphs:
        fills = all(_is_forced(text, a, b, width) for a, b in pairwise(group))
        joined += [(group[0][0], group[-1][1])] if fills else group
    return joined


def _paragraphs(text: str, lines: list[_Range]) -> list[list[_Range]]:
    """Group lines that follow each other without a blank line between them."""
    groups: list[list[_Range]] = []
    for line in lines:
        if groups and _is_line_end(text[groups[-1][-1][1] : line[0]]):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _is_line_end(gap: str) -> bool:
    """Tell whether what stands between two lines ends one and no more."""
    return gap == "\n" or (gap != "\n\n" and len(gap.replace("\r\n", "\n").strip(" \t")) == 1)


def _is_wrapped(text: str, group: list[_Range], width: int) -> bool:
    """Tell whether a paragraph shows that the text is wrapped: all breaks forced, and sentences run across them."""
    return (
        len(group) > _MIN_WRAPS
        and all(_is_forced(text, a, b, width) for a, b in pairwise(group))
        and sum(text[end - 1] not in _ENDS for _, end in group[:-1]) * 2 > len(group)
    )


def _is_forced(text: str, line: _Range, following: _Range, width: int) -> bool:
    """Tell whether the first word of the following line would not have fitted onto the line."""
    first_word = text[following[0] : following[0] + width].split(maxsplit=1)[0]
    return line[1] - line[0] + 1 + len(first_word) > width


def _within_limits(text: str, lines: list[_Range], limits: Limits) -> tuple[list[_Range], tuple[Problem, ...]]:
    """Cut long lines into pieces, and make one block of all that follows the last block allowed."""
    problems = []
    blocks = lines
    if any(end - start > limits.max_block_length for start, end in lines):
        blocks = [piece for start, end in lines for piece in pieces(text, start, end, limits.max_block_length)]
        error = f"max_block_length={limits.max_block_length}: a line was cut into several blocks"
        problems.append(Problem.of(ProblemCode.MAX_BLOCK_LENGTH, error, during="read"))
    if len(blocks) > limits.max_blocks:
        kept = blocks[: limits.max_blocks - 1]
        error = f"max_blocks={limits.max_blocks}: the last block holds the text of {len(blocks) - len(kept)}"
        problems.append(Problem.of(ProblemCode.MAX_BLOCKS, error, during="read"))
        blocks = [*kept, (blocks[len(kept)][0], blocks[-1][1])]
    return blocks, tuple(problems)


def pieces(text: str, start: int, end: int, length: int) -> Iterator[_Range]:
    """Cut a line at spaces into pieces of at most `length` code points; a longer word is cut inside."""
    while end - start > length:
        space = text.rfind(" ", start + 1, start + length)
        cut = space if space > start else start + length
        bare = len(text[start:cut].rstrip())
        if bare:
            yield start, start + bare
        start = _SPACES.match(text, cut, end).end()  # type: ignore[union-attr]
    if start < end:
        yield start, end
