"""Frozen values as JSON, straight from their classes, and the schema of that JSON."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from inspect import cleandoc
from typing import Any, TypeVar

import msgspec

from newsparse._late_field import Late
from newsparse.errors import SchemaError

T = TypeVar("T")


def asked_for(value: object) -> object:
    """Return the value of a late field, as what msgspec calls for a type that it does not know: it reads slots."""
    if isinstance(value, Late):
        return value.compute()
    msg = f"{type(value).__name__} has no form in JSON"
    raise NotImplementedError(msg)


_ENCODER = msgspec.json.Encoder(enc_hook=asked_for)


def dumps(value: object) -> bytes:
    """Return a value as one line of JSON in UTF-8."""
    return _ENCODER.encode(value)


def dumps_fields(value: object, fields: Iterable[str]) -> bytes:
    """Return one line of JSON with the named attributes of a value, in the given order."""
    return _ENCODER.encode({name: getattr(value, name) for name in fields})


def loads(data: bytes | str, kind: type[T]) -> T:
    """Read a value of a class.

    Raises:
        SchemaError: if `data` does not hold one; the message has the path.
    """
    try:
        value: T = _decoder(kind).decode(data)  # type: ignore[arg-type]  # mypy takes a class for not hashable
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise SchemaError(str(error)) from error
    return value


@cache
def _decoder(kind: type[Any]) -> Any:  # noqa: ANN401
    return msgspec.json.Decoder(kind)


def schema(kind: type[Any]) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a class."""
    top = msgspec.json.schema(kind)
    for definition in top["$defs"].values():
        if "description" in definition:  # Python 3.13 takes the indentation out of docstrings, those before do not
            definition["description"] = cleandoc(definition["description"])
        properties = definition.get("properties", {})
        for name in [name for name in properties if name.startswith("_")]:
            del properties[name]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"newsparse {kind.__name__.lower()}",
        **top,
    }
