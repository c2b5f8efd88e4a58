"""Articles of our own in ten languages, with their links marked by brackets, and what stands around them on a page."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple


class Made(NamedTuple):
    """An article with the furniture of its page."""

    title: str
    byline: str
    date: str
    marked: list[str]
    """The paragraphs, with links in brackets."""
    menu: list[str]
    foot: list[str]

    @property
    def paragraphs(self) -> list[str]:
        """The paragraphs as they are read."""
        return [re.sub(r"[\[\]]", "", paragraph) for paragraph in self.marked]

    @property
    def head(self) -> list[str]:
        """What stands above the text."""
        return [self.title, self.byline, self.date]


ARTICLES = {
    language: Made(**entry)
    for language, entry in json.loads(Path(__file__).with_suffix(".json").read_text("utf-8")).items()
}
