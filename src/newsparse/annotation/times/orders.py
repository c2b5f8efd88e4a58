"""The orders of a language as one pattern over word classes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

import attrs

from newsparse.annotation.times.lex import lexicon
from newsparse.languages.schema.times import TimeLexicon

_NAME = re.compile(r"[a-z_]+")
_GROUPS = {
    "month": "(month|soft_month)",
    "any_unit": "(unit|years|hour)",
}
_GLUE = frozenset({
    "the", "of", "of_the", "at_the", "in", "in_the", "at", "and", "to", "one", "num", "ord", "few", "partitive", "this",
    "that", "same", "there", "here", "last", "next", "prior", "later", "edge", "early", "blur", "ago", "ahead", "hence",
    "every", "all", "half", "dozen", "fraction", "more", "long", "t", "zone", "utc", "number", "dotted",
})  # fmt: skip
_MARKS = ",.-()/:"


@attrs.frozen(eq=False)
class Grammar:
    """All orders of a language, as one pattern to find them and one by one."""

    any_order: re.Pattern[str]
    """Where an order stands; the name of its group has its index behind the first letter."""
    telling: re.Pattern[str]
    """A word without which no order is complete; articles, numbers and the like are not among them."""
    orders: tuple[tuple[re.Pattern[str], str], ...]
    """Each order alone, and its reading."""


@lru_cache(maxsize=32)
def grammar(table: TimeLexicon) -> Grammar:
    """Return the compiled orders of a table; made once for each.

    Raises:
        ValueError: if an order names a class of words that the table does not have.
    """
    codes = lexicon(table).codes
    groups = _GROUPS | dict(table.groups)
    patterns = [_compiled(order.pattern, codes, groups) for order in table.orders]
    any_order = "|".join(f"(?P<o{i}>{pattern})" for i, pattern in enumerate(patterns)) or "(?!)"
    each = ((re.compile(pattern), order.reading) for pattern, order in zip(patterns, table.orders, strict=True))
    telling = "".join(code for name, code in codes.items() if name not in _GLUE and code not in _MARKS)
    return Grammar(re.compile(any_order), re.compile(f"[{re.escape(telling)}]"), tuple(each))


def _compiled(pattern: str, codes: Mapping[str, str], groups: Mapping[str, str]) -> str:
    expanded = _NAME.sub(lambda m: groups.get(m[0], m[0]), pattern)
    return _NAME.sub(lambda m: re.escape(_code(m[0], codes)), expanded.replace("(", "(?:")).replace(" ", "")


def _code(name: str, codes: Mapping[str, str]) -> str:
    if name not in codes:
        msg = f"no class of words is called {name!r}; there are {', '.join(sorted(codes))}"
        raise ValueError(msg)
    return codes[name]
