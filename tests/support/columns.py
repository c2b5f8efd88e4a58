"""The reference of the tables, written from their columns."""

from __future__ import annotations

import datetime as dt
import sys
import types
from typing import Any, Literal, Union, get_args, get_origin

import attrs

from newsparse.arrow import TABLES
from newsparse.arrow._column_docs import DOCS
from newsparse.arrow._schemas import PARTS, columns

HEAD = """\
# Tables

The columns of the tables that `newsparse.tables` makes and that Parquet files of it hold. They are made from the
classes of the model: `Entity` is a struct with the fields of [`newsparse.Entity`](api.md). Where `or null` stands, the
page may not say. `article` is the id that the tables are joined by, `number` counts the parts of an article from 0.

`newsparse.arrow.schema("quotes")` is the Arrow schema; the sentences below are in the metadata of its fields.
"""
PAGES = """
## pages

Rows of [`newsparse.arrow.parse_batch`](api.md) have the columns of `articles`, each of them null where the page could
not be parsed, and these:
"""
PLAIN = {bool: "boolean", int: "integer", float: "number", str: "string", dt.date: "date"}


def reference() -> str:
    """Return the page."""
    sections = [f"\n## {table}\n\n{_rows(table, columns(table))}" for table in TABLES]
    own = {"error": "string or null", **{name: f"list of rows of [{name}](#{name}) or null" for name in PARTS}}
    return HEAD + "".join(sections) + PAGES + "\n" + _rows("pages", own)


def _rows(table: str, hints: dict[str, Any]) -> str:
    rows = [
        f"| `{name}` | {hint if isinstance(hint, str) else named(hint)} | {DOCS[table][name]} |\n"
        for name, hint in hints.items()
    ]
    return "| column | type | what is in it |\n|---|---|---|\n" + "".join(rows)


def named(hint: Any) -> str:  # noqa: ANN401
    """Return the type of a column in words."""
    if get_origin(hint) in (Union, types.UnionType):
        return " or ".join("null" if option is type(None) else named(option) for option in get_args(hint))
    if get_origin(hint) is tuple:
        return f"list of {named(get_args(hint)[0])}"
    if get_origin(hint) is Literal:
        return "string"
    if attrs.has(hint):
        return f"`{hint.__name__}`"
    return next(name for kind, name in PLAIN.items() if issubclass(hint, kind))


if __name__ == "__main__":
    sys.stdout.write(reference())
