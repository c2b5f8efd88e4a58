"""The events of an article in the formats of others, one a line of JSON."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.model import json
from newsparse.model.article import Article
from newsparse.outputs.json_lines import json_line, shown
from newsparse.outputs.plover import plover_records
from newsparse.outputs.schema_org import schema_org_events


def plover(article: Article, path: str) -> bytes:
    """Return the events of an article as PLOVER records; a page without an address is named by its path."""
    return _lines(plover_records(article, source=article.canonical_url or article.url or shown(path)))


def schema_org(article: Article) -> bytes:
    """Return the events of an article as objects of schema.org."""
    return _lines(schema_org_events(article))


def _lines(values: Iterable[object]) -> bytes:
    return b"".join([json_line(json.dumps(value)) for value in values])
