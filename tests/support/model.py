"""Any value of the model, drawn from the types of its classes: also what no page leads to, and fields to come."""

from __future__ import annotations

import datetime as dt
import types
from collections.abc import Mapping
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs
from hypothesis import strategies as st

from newsparse import Article, Block, Document, Entity, Event, EventTime, Moment, Quote, Span, Timex
from newsparse.model.article import SCHEMA_VERSION

WORDS = st.text(max_size=8)
SOME_WORDS = st.text(min_size=1, max_size=8)
SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 50), st.integers(1, 50))
DAYS = st.tuples(st.dates(), st.dates()).map(sorted)
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: WORDS,
    int: st.integers(-(2**63), 2**63 - 1),
    float: st.floats(0, 1),
    bool: st.booleans(),
    dt.date: st.dates(),
    Span: SPANS,
    Moment: st.builds(Moment.of, st.dates() | st.datetimes(timezones=st.none() | st.just(dt.UTC)), WORDS),
}


def values(hint: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401
    """Draw a value of a type of the model."""
    if hint in PLAIN:
        return PLAIN[hint]
    if options := get_args(hint):
        return _of_several(hint, options)
    if issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    return documents() if hint is Document else made(hint, _RULES.get(hint, {}))


def _of_several(hint: Any, options: tuple[Any, ...]) -> st.SearchStrategy[Any]:  # noqa: ANN401
    if get_origin(hint) in (Union, types.UnionType):
        return st.one_of([st.none() if option is type(None) else values(option) for option in options])
    if get_origin(hint) is Literal:
        return st.sampled_from(options)
    if options[-1] is Ellipsis:
        return st.lists(values(options[0]), max_size=2).map(tuple)
    return st.tuples(*map(values, options))


def made(kind: type[Any], given: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    """Draw a value of a class, some of whose fields are given."""
    hints = {name: hint for name, hint in get_type_hints(kind).items() if not name.startswith("_")}
    assert attrs.has(kind), kind
    fields = {name: given[name] if name in given else values(hint) for name, hint in hints.items()}
    return st.fixed_dictionaries(fields).map(lambda drawn: kind(**_SOUND.get(kind, dict)(drawn)))


def _interval(drawn: dict[str, Any]) -> dict[str, Any]:
    if drawn["start"] and drawn["end"]:
        drawn["start"], drawn["end"] = sorted((drawn["start"], drawn["end"]))
    return drawn


def _parted(drawn: dict[str, Any]) -> dict[str, Any]:
    return {**drawn, "parts": tuple(drawn["span"] for _ in drawn["parts"])}


def _in_a_sentence(drawn: dict[str, Any]) -> dict[str, Any]:
    return {**drawn, "sentence": drawn["trigger"]}


_SOUND: dict[Any, Any] = {Timex: _interval, EventTime: _interval, Quote: _parted, Event: _in_a_sentence}
_RULES: dict[Any, dict[str, st.SearchStrategy[Any]]] = {
    Article: {"schema_version": st.just(SCHEMA_VERSION)},
    Entity: {"name": SOME_WORDS.map("e{}".format)},
    Event: {"type": SOME_WORDS.map("plugin:{}".format)},
    Timex: {"value": SOME_WORDS},
}


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Draw a document: blocks lie in its text, in order."""
    lines = draw(st.lists(SOME_WORDS, max_size=3))
    blocks, at = [], 0
    for line in lines:
        rest = {name: values(get_type_hints(Block)[name]) for name in ("label", "reason", "language")}
        blocks.append(Block(at, at + len(line), **draw(st.fixed_dictionaries(rest))))
        at += len(line) + 2
    document: Document = draw(made(Document, {"text": st.just("\n\n".join(lines)), "blocks": st.just(tuple(blocks))}))
    return document


def any_article() -> st.SearchStrategy[Article]:
    """Draw any article that the model allows."""
    return values(Article)
