"""An article as one line of JSON, whole or the fields that were asked for, or its events as lines of another format."""

from __future__ import annotations

import os
from collections.abc import Iterable

import attrs
import msgspec

from newsparse.cli._terminal import json_line
from newsparse.model import json as _json
from newsparse.model.article import Article

FIELDS = (*attrs.fields_dict(Article), "body_text", "main_event")
"""What `--fields` may name."""


def line(article: Article, fields: tuple[str, ...] | None = None, path: str | None = None) -> bytes:
    """Return an article as a line of JSON.

    Args:
        article: the article.
        fields: the names of its fields to give, in this order; None for the whole article.
        path: where it came from; becomes the first value of the object.
    """
    data = _json.dumps(article) if fields is None else _json.dumps_fields(article, fields)
    return json_line(data if path is None else _with_path(data, path))


def plover(article: Article, path: str) -> bytes:
    """Return the events of an article as PLOVER records, one a line; a page without an address is named by its path."""
    from newsparse.exports.plover import plover_records

    known = article.canonical_url or article.url
    return _lines(plover_records(article, source=known or os.fsencode(path).decode("utf-8", "replace")))


def schema_org(article: Article, path: str) -> bytes:
    """Return the events of an article as objects of schema.org, one a line."""
    from newsparse.exports.schema_org import schema_org_events

    del path
    return _lines(schema_org_events(article))


FORMATS = {"plover": plover, "schema-org": schema_org}
"""What `--format` may name beside the article itself."""


def _lines(values: Iterable[object]) -> bytes:
    return b"".join(json_line(_json.dumps(value)) for value in values)


def _with_path(data: bytes, path: str) -> bytes:
    shown = msgspec.json.encode(os.fsencode(path).decode("utf-8", "replace"))
    return b'{"path":' + shown + b"," + data[1:]
