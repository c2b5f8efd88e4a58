"""The fields of an article, for people: the value, and below it where it comes from."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from rich.text import Text

from newsparse._article import Article, Author, Evidence, Figure, Publisher
from newsparse._document import Moment
from newsparse._entity import Entity
from newsparse.cli import _canvas
from newsparse.cli._canvas import cut

NO_FACTS = frozenset(
    """document problems sightings evidence partial schema_version links entities mentions times quotes non_quotes
    events event_clusters defects""".split()
)
"""Fields that are no single fact about the page, or stand in other lines."""
NAMES = tuple(name for name in attrs.fields_dict(Article) if name not in NO_FACTS)
NOTHING = "–"
NAME_WIDTH = max(map(len, NAMES))


def lines(article: Article) -> Iterator[Text]:
    """Yield each field of an article with its evidence; a dash stands for what the page does not say."""
    columns = _canvas.width() - NAME_WIDTH - 2
    for name in NAMES:
        value = shown(getattr(article, name))
        yield Text(f"{name:{NAME_WIDTH}}  ", "cyan").append_text(cut(value, columns))
        for evidence in article.evidence_for(name):
            words = f"{_origin(evidence)}: {evidence.value}"
            yield Text(" " * (NAME_WIDTH + 2)).append_text(cut(words, columns, "bright_black"))


def shown(value: object) -> str:
    """Return the value of a field in words.

    Example:
        >>> shown(None), shown(("a", "b")), shown(Moment("2024-06-19")), shown(Publisher("Le Phare"))
        ('–', 'a, b', '2024-06-19', 'Le Phare (stated)')
    """
    match value:
        case None | ():
            words = NOTHING
        case tuple():
            words = ", ".join([shown(one) for one in value])
        case Moment():
            words = value.iso
        case Publisher():
            words = f"{value.name} ({value.certainty})"
        case Author() | Entity():
            words = value.name
        case Figure():
            words = value.caption or value.alt or value.url or NOTHING
        case _:
            words = str(value)
    return words


def _origin(evidence: Evidence) -> str:
    where = f" at {evidence.span.start}–{evidence.span.end}" if evidence.span else ""
    return f"{evidence.source}{where} · {evidence.by}"
