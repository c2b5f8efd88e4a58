"""Flat text to a document: one line is one block, unless lines are visibly wrapped."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.model.document import Document, Limits, Source, late_blocks
from newsparse.model.problems import Problem, ProblemCode
from newsparse.reading.long_lines import cut_long_lines
from newsparse.reading.text_nodes import join_text_nodes
from newsparse.reading.wrapped_lines import join_wrapped
from newsparse.text.patterns import late_pattern

_SPACES = late_pattern(r"\s*")
_QUOTING = late_pattern(r"(?:>[ \t]*)+")
_FEWEST_QUOTED = 3  # lines that begin with ">"

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
    lines = join_text_nodes(text, join_wrapped(text, _unquoted(text, _lines(text))))
    if source.kind != "body":
        lines = cut_long_lines(text, lines)
    blocks, problems = _within_limits(text, lines, source.limits)
    return Document(
        text=text,
        blocks=late_blocks(text, [start for start, _ in blocks], [end for _, end in blocks]),
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
            start = at if line[0] == bare[0] else at + line.find(bare[0])  # most begin without a space
            lines.append((start, start + len(bare)))
        at += len(line)
    return lines


def _unquoted(text: str, lines: list[_Range]) -> list[_Range]:
    """Return lines without the marks before each by which mail quotes, where most of a text is quoted.

    Example:
        >>> text = "> One.\\n>\\n> Two."
        >>> [text[start:end] for start, end in _unquoted(text, [(0, 6), (7, 8), (9, 15)])]
        ['One.', 'Two.']
    """
    quoted = [text[start] == ">" for start, _ in lines]
    if 2 * sum(quoted) <= len(lines) or sum(quoted) < _FEWEST_QUOTED:
        return lines
    bare = [
        (start + len(_QUOTING.findall(text, start, end)[0]) if is_quoted else start, end)
        for (start, end), is_quoted in zip(lines, quoted, strict=True)
    ]
    return [(start, end) for start, end in bare if start < end]


def _within_limits(text: str, lines: list[_Range], limits: Limits) -> tuple[list[_Range], tuple[Problem, ...]]:
    """Cut long lines into pieces, and make one block of all that follows the last block allowed."""
    problems = []
    blocks = lines
    if max([end - start for start, end in lines], default=0) > limits.max_block_length:
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
