"""Articles as JSON, straight from the classes, and the schema of that JSON."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from newsparse.errors import SchemaError
from newsparse.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterable

ArticleT = TypeVar("ArticleT", bound=Article)

_ENCODER = msgspec.json.Encoder()


def dumps(article: Article) -> bytes:
    """Return the article as one line of JSON in UTF-8."""
    return _ENCODER.encode(article)


def dumps_fields(article: Article, fields: Iterable[str]) -> bytes:
    """Return one line of JSON with the named fields of the article, in the given order."""
    return _ENCODER.encode({name: getattr(article, name) for name in fields})


def loads(data: bytes | str, kind: type[ArticleT]) -> ArticleT:
    """Read an article.

    Raises:
        SchemaError: if `data` does not hold an article of this schema version.
    """
    try:
        article: ArticleT = _decoder(kind).decode(data)  # type: ignore[arg-type]  # mypy takes a class for not hashable
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        msg = f"not an article of this schema version: {error}"
        raise SchemaError(msg) from error
    return article


@cache
def _decoder(kind: type[Any]) -> Any:  # noqa: ANN401
    return msgspec.json.Decoder(kind)


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of an article."""
    top = msgspec.json.schema(Article)
    for definition in top["$defs"].values():
        properties = definition.get("properties", {})
        for name in [name for name in properties if name.startswith("_")]:
            del properties[name]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "newsparse article", **top}
