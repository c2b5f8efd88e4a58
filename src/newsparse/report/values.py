"""The fields of an article that are facts about its page, and their values in words."""

from __future__ import annotations

import attrs

from newsparse.model.article import Article, Figure, Publisher, Update
from newsparse.model.authors import Author
from newsparse.model.entities import Entity
from newsparse.model.moments import Moment

NO_FACTS = frozenset(
    """document problems sightings evidence partial schema_version links entities mentions times quotes non_quotes
    events event_clusters defects""".split()
)
"""Fields that are no single fact about the page, or are shown in other places."""
FIELDS = tuple(name for name in attrs.fields_dict(Article) if name not in NO_FACTS)
NOTHING = "–"


def format_value(value: object) -> str:
    """Return the value of a field in words.

    Example:
        >>> [format_value(one) for one in (None, ("a", "b"), Moment("2024-06-19"), Publisher("Le Phare"))]
        ['–', 'a, b', '2024-06-19', 'Le Phare (stated)']
    """
    match value:
        case None | ():
            words = NOTHING
        case tuple():
            words = ", ".join([format_value(one) for one in value])
        case Moment():
            words = value.iso
        case Publisher():
            words = f"{value.name} ({value.certainty})"
        case Author() | Entity():
            words = value.name
        case Figure():
            words = value.caption or value.alt or value.url or NOTHING
        case Update():
            words = (
                " ".join([part for part in (value.published and value.published.iso, value.title) if part]) or NOTHING
            )
        case _:
            words = str(value)
    return words
