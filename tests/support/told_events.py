"""Events of a made article, as who does what to whom."""

from __future__ import annotations

import newsparse

_TITLES = {"en": "A report", "fr": "Un rapport", "de": "Ein Bericht"}


def told(text: str, language: str) -> list[tuple[str, list[str], list[str]]]:
    """Return class, actors and recipients of each event that a text below a title and a day tells."""
    page = f"{_TITLES[language]}\n\n2024-06-19\n\n{text}"
    article = newsparse.parse(page, kind="body", language=language, plugins=())
    return [
        (
            event.type.removeprefix("plover:"),
            [entity.name for entity in event.actors],
            [entity.name for entity in event.recipients],
        )
        for event in article.events
    ]
