"""An article as one line of JSON: whole, or the fields that were asked for, always behind its path."""

from __future__ import annotations

import os
import re

import attrs
import msgspec

from newsparse.model import json as _json
from newsparse.model.article import Article

FIELDS = (*attrs.fields_dict(Article), "body_text", "main_event")
"""What may be asked for of an article."""
# in UTF-8: DEL, the controls U+0080 to U+009F, and the line separators that some readers split lines at
_RAW = re.compile(rb"\x7f|\xc2[\x80-\x9f]|\xe2\x80[\xa8\xa9]")


def line(article: Article, path: str, fields: tuple[str, ...] | None = None) -> bytes:
    """Return an article as a line of JSON.

    Args:
        article: the article.
        path: where it came from; the first value of the object.
        fields: the names of its fields to give, in this order; None for the whole article.

    Example:
        >>> import newsparse
        >>> line(newsparse.parse("Un titre", plugins=()), "a.txt", ("title", "kicker"))
        b'{"path":"a.txt","title":"Un titre","kicker":null}\\n'
    """
    data = _json.dumps(article) if fields is None else _json.dumps_fields(article, fields)
    begun = b'{"path":' + msgspec.json.encode(shown(path))
    return json_line(begun + (b"}" if data == b"{}" else b"," + data[1:]))


def shown(path: str) -> str:
    """Return a path as it can be written: what is no UTF-8 in the name of a file becomes U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def json_line(data: bytes) -> bytes:
    """Return JSON as one line that holds no control character and no line separator, and means the same.

    Such characters can only stand inside of strings, where JSON has escapes for them.

    Example:
        >>> json_line('{"title":"a\u2028b"}'.encode())
        b'{"title":"a\\\\u2028b"}\\n'
    """
    return _RAW.sub(lambda found: b"\\u%04x" % ord(found[0].decode()), data) + b"\n"
