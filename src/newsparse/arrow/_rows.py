"""Articles as rows of the tables, and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import msgspec

from newsparse.arrow._schemas import PARTS
from newsparse.errors import SchemaError
from newsparse.model import json
from newsparse.model.article import Article

Row: TypeAlias = dict[str, Any]
"""Plain values by the names of their columns."""


def rows(article: Article, id_: str) -> tuple[Row, dict[str, list[Row]]]:
    """Return the row of an article, and the rows of its parts by the names of their tables.

    Example:
        >>> import newsparse
        >>> row, parts = rows(newsparse.parse("On 3 May 2024 the ferry sank.", language="en"), "a")
        >>> row["article"], [(time["number"], time["text"], time["value"]) for time in parts["times"]]
        ('a', [(0, '3 May 2024', '2024-05-03')])
    """
    row: Row = msgspec.to_builtins(article, builtin_types=(dt.date,), enc_hook=json.asked_for)
    text = article.document.text
    parts: dict[str, list[Row]] = {name: list(row.pop(name)) for name in ("quotes", "events", "times")}
    parts["blocks"] = list(row["document"].pop("blocks"))
    for made, block in zip(parts["blocks"], article.blocks, strict=True):
        made.update(group=block.group.value, text=block.text)
    for made, event in zip(parts["events"], article.events, strict=True):
        made.update(trigger_text=event.trigger.of(text), sentence_text=event.sentence.of(text))
    for made, time in zip(parts["times"], article.times, strict=True):
        made.update(text=time.span.of(text))
    for made_of_kind in parts.values():
        for number, made in enumerate(made_of_kind):
            made.update(article=id_, number=number)
    day = article.published.day if article.published else None
    row.update(article=id_, body_text=article.body_text, published_day=day)
    return row, parts


def article_of(row: Mapping[str, Any], parts: Mapping[str, Sequence[Row]]) -> Article:
    """Return the article that rows were made of.

    Raises:
        SchemaError: if the rows are none of this version of the model.
    """
    known = {name: parts.get(name, ()) for name in PARTS}
    document = {**row["document"], "blocks": known.pop("blocks")}
    try:
        return msgspec.convert({**row, **known, "document": document}, Article)
    except (msgspec.MsgspecError, ValueError) as error:
        msg = f"the rows of {row.get('article')!r} are no article of this schema version: {error}"
        raise SchemaError(msg) from error
