"""Texts of our own with all that is told of them, kept in the files of `told`: a text, and below it its answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "told"
LANGUAGES = ("de", "en", "fr")

Row = tuple[str, str, list[str]]
"""A language, a text, and its answers."""


def rows(what: str) -> list[Row]:
    """Return the texts about something in all languages: about `quotes`, `events` or `entities`.

    Example:
        >>> language, text, answers = rows("quotes")[0]
        >>> language, len(answers) > 0, text.isspace()
        ('de', True, False)
    """
    return [row for language in LANGUAGES for row in _of(what, language)]


def name_of(part: object) -> str:
    """Return by what a test knows a language, a text or its answers."""
    return str(part)[:60]


def _of(what: str, language: str) -> Iterator[Row]:
    lines = (FOLDER / f"{what}.{language}.txt").read_text("utf-8").splitlines()
    told = "\n".join([line for line in lines if line[:1] != "#"])
    for part in told.split("\n\n"):
        if part.strip():
            text, *answers = part.strip().split("\n")
            yield language, text.replace("\\n", "\n"), [answer.strip() for answer in answers]
