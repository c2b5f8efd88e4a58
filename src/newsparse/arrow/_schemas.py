"""The columns of each table: made from the classes of the model, each with its type and what is in it."""

from __future__ import annotations

import datetime as dt
import types
from functools import cache
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

import attrs

from newsparse._extras import load_extra
from newsparse.arrow._column_docs import DOCS
from newsparse.model.article import SCHEMA_VERSION, Article
from newsparse.model.document import Block
from newsparse.model.events import Event
from newsparse.model.quotes import Quote
from newsparse.model.times import Timex

Schema: TypeAlias = Any
"""A `pyarrow.Schema`: pyarrow has no types of its own, and is loaded where it is used."""
Type: TypeAlias = Any
"""A `pyarrow.DataType`."""

PARTS = {"blocks": Block, "quotes": Quote, "events": Event, "times": Timex}
"""What an article has many of, each kind in a table of its own."""
TABLES = ("articles", *PARTS)
"""The names of the tables."""

_MADE: dict[str, dict[str, Any]] = {
    "articles": {"body_text": str, "published_day": dt.date | None},
    "blocks": {"group": str, "text": str},
    "quotes": {},
    "events": {"trigger_text": str, "sentence_text": str},
    "times": {"text": str},
}
"""The columns that spare a reader to cut words out of the text: no fields of the model, but made from them."""


def pyarrow(name: str = "pyarrow") -> Any:  # noqa: ANN401  # a module
    """Return pyarrow, or a module of it."""
    return load_extra(name, install="newsparse[arrow]", what="a table")


@cache
def schema(table: str) -> Schema:
    """Return the Arrow schema of a table: of one of `TABLES`, or of the rows that `parse_batch` returns (`pages`).

    The metadata of each field says under `doc` what is in the column; those of the schema name the table and the
    version of the model.

    Args:
        table: `articles`, `blocks`, `quotes`, `events`, `times` or `pages`.

    Raises:
        ValueError: if there is no table of that name.
        MissingExtraError: if pyarrow is not installed.

    Example:
        >>> times = schema("times")
        >>> times.names[:5], str(times.field("start").type)
        (['article', 'number', 'span', 'type', 'value'], 'date32[day]')
        >>> times.field("value").metadata[b"doc"].decode()
        'The value in the vocabulary of TIMEX3, such as `2024-06-19` or `P24Y`.'
    """
    pa = pyarrow()
    if table not in DOCS:
        msg = f"there is no table {table!r}; the tables are {', '.join(DOCS)}"
        raise ValueError(msg)
    metadata = {"newsparse.table": table, "newsparse.schema_version": str(SCHEMA_VERSION)}
    return pa.schema(_page_fields(pa) if table == "pages" else _fields(pa, table), metadata)


def columns(table: str) -> dict[str, Any]:
    """Return the names of the columns of one of `TABLES`, each with its type in the model."""
    kind: Any = Article if table == "articles" else PARTS[table]
    number = {} if table == "articles" else {"number": int}
    own = {name: hint for name, hint in _hints(kind).items() if name not in PARTS}
    return {"article": str, **number, **own, **_MADE[table]}


def _fields(pa: Any, table: str) -> list[Any]:  # noqa: ANN401
    return [_field(pa, name, hint, DOCS[table].get(name)) for name, hint in columns(table).items()]


def _page_fields(pa: Any) -> list[Any]:  # noqa: ANN401
    """Return the columns of a parsed page: those of its article, its parts as lists, and why there is none."""
    lists = {
        name: pa.list_(pa.struct([field for field in _fields(pa, name) if field.name != "article"])) for name in PARTS
    }
    own = [pa.field("error", pa.string()), *(pa.field(name, kind) for name, kind in lists.items())]
    documented = [field.with_metadata({"doc": DOCS["pages"][field.name]}) for field in own]
    return [_nullable(pa, field) for field in (*_fields(pa, "articles"), *documented)]


def _nullable(pa: Any, field: Any) -> Any:  # noqa: ANN401
    """Return a field that may be null, down to its innermost: Spark gives back the fields of a null struct as nulls."""
    kind = field.type
    if pa.types.is_list(kind):
        kind = pa.list_(_nullable(pa, kind.value_field))
    elif pa.types.is_struct(kind):
        kind = pa.struct([_nullable(pa, inner) for inner in kind])
    return pa.field(field.name, kind, metadata=field.metadata)


def _field(pa: Any, name: str, hint: Any, doc: str | None = None) -> Any:  # noqa: ANN401
    """Return an Arrow field: one that may be null where the model says that the value may be None."""
    options = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    known = [option for option in options if option is not type(None)]
    metadata = {"doc": doc} if doc else None
    return pa.field(name, _type(pa, known[0]), nullable=len(known) < len(options), metadata=metadata)


def _type(pa: Any, hint: Any) -> Type:  # noqa: ANN401
    """Return the Arrow type of a type of the model.

    Raises:
        TypeError: if the model has come to use a type that no column is known for.
    """
    if get_origin(hint) is tuple:
        return pa.list_(_field(pa, "item", get_args(hint)[0]))
    if get_origin(hint) is Literal:
        return pa.string()
    if attrs.has(hint):
        return pa.struct([_field(pa, name, inner) for name, inner in _hints(hint).items() if name != "blocks"])
    plain = {bool: pa.bool_(), int: pa.int64(), float: pa.float64(), str: pa.string(), dt.date: pa.date32()}
    for kind, found in plain.items():
        if issubclass(hint, kind):
            return found
    msg = f"there is no column for values of {hint!r}"
    raise TypeError(msg)


def _hints(kind: type[Any]) -> dict[str, Any]:
    """Return the public fields of a class with their types."""
    return {name: hint for name, hint in get_type_hints(kind).items() if not name.startswith("_")}
