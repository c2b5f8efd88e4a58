"""Values of an article as words: for a cell of CSV, and for what stands above a text."""

from __future__ import annotations

from newsparse.model import json
from newsparse.model.article import Article, Publisher
from newsparse.model.authors import Author
from newsparse.model.entities import Entity
from newsparse.model.moments import Moment

BETWEEN = "; "


def word(value: object) -> str:
    """Return a value of an article as words: a name, a time in ISO 8601, several behind each other; else as JSON.

    Example:
        >>> word(None), word(Moment("2024-06-19")), word(("a", "b")), word(Publisher("Le Phare"))
        ('', '2024-06-19', 'a; b', 'Le Phare')
        >>> word({"a": 1}), word(True)
        ('{"a":1}', 'true')
    """
    match value:
        case None | ():
            return ""
        case str():
            return str(value)
        case Moment():
            return value.iso
        case Publisher() | Author() | Entity():
            return value.name
        case tuple() if all(isinstance(one, str | Author | Entity) for one in value):
            return BETWEEN.join(map(word, value))
        case _:
            return json.dumps(value).decode()


def known(article: Article, fields: tuple[str, ...]) -> dict[str, str | list[str]]:
    """Return the fields of an article that say anything: words, or a list of them."""
    values = {name: getattr(article, name) for name in fields}
    return {
        name: [word(one) for one in value] if isinstance(value, tuple) else word(value)
        for name, value in values.items()
        if value not in (None, ())
    }
