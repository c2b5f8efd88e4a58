"""Styled lines as text, coloured only on a terminal and never wider than it."""

from __future__ import annotations

import io
import shutil
import sys
from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from newsparse.report.terminal.printable import printable

PIPE_WIDTH = 100  # columns, where there is no terminal and COLUMNS is not set


def width() -> int:
    """Return how many columns a line may take."""
    return max(40, shutil.get_terminal_size((PIPE_WIDTH, 24)).columns)


def text(words: object, style: str = "") -> Text:
    """Return words that are fit for a terminal; nothing in them is taken as markup."""
    return Text(printable(words), style)


def cut(words: str, columns: int, style: str = "") -> Text:
    """Return as much of a text as fits, with an ellipsis where it goes on.

    Example:
        >>> cut("Le vieux phare rouvre", 12).plain
        'Le vieux ph…'
    """
    short = text(words[: columns * 4], style)  # more is never seen; accents and joiners take no column
    short.truncate(columns, overflow="ellipsis")
    return short


def wrapped(words: str, columns: int, style: str = "") -> list[Text]:
    """Return a text as lines of at most so many columns."""
    return list(text(words, style).wrap(Console(width=columns, file=io.StringIO()), columns))


def drawn(lines: Iterable[Text]) -> str:
    """Return lines as one string, with colours if standard output is a terminal that shows them."""
    file = io.StringIO()
    terminal = True if sys.stdout.isatty() else None
    console = Console(file=file, width=width(), force_terminal=terminal, highlight=False, legacy_windows=False)
    for line in lines:
        line.rstrip()
        console.print(line, soft_wrap=True)
    return file.getvalue()
