"""An article as one line of JSON: whole, or the fields that were asked for."""

from __future__ import annotations

import os

import attrs
import msgspec

from newsparse.cli._terminal import json_line
from newsparse.model import json as _json
from newsparse.model.article import Article

FIELDS = (*attrs.fields_dict(Article), "body_text")
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


def _with_path(data: bytes, path: str) -> bytes:
    shown = msgspec.json.encode(os.fsencode(path).decode("utf-8", "replace"))
    return b'{"path":' + shown + b"," + data[1:]
