"""The orders of a language as one pattern over word classes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

import attrs

from newsparse.languages._times import TimeWords
from newsparse.times._lex import lexicon

_NAME = re.compile(r"[a-z_]+")
_MACROS = {
    "day": "(num|ord)",
    "some": "(num|year|dotted|one|few|dozen)",
    "any_unit": "(unit|years|hour)",
}


@attrs.frozen(eq=False)
class Grammar:
    """One pattern for all orders of a language, and what each of its groups means."""

    pattern: re.Pattern[str]
    readings: Mapping[str, str]


@lru_cache(maxsize=16)
def grammar(table: TimeWords) -> Grammar:
    """Return the compiled orders of a table; made once for each.

    Raises:
        ValueError: if an order names a class of words that the table does not have.
    """
    codes = lexicon(table).codes
    groups = [f"(?P<o{i}>{_compiled(order.pattern, codes)})" for i, order in enumerate(table.orders)]
    readings = {f"o{i}": order.reading for i, order in enumerate(table.orders)}
    return Grammar(re.compile("|".join(groups) or "(?!)"), readings)


def _compiled(pattern: str, codes: Mapping[str, str]) -> str:
    expanded = _NAME.sub(lambda m: _MACROS.get(m[0], m[0]), pattern)
    return _NAME.sub(lambda m: re.escape(_code(m[0], codes)), expanded.replace("(", "(?:")).replace(" ", "")


def _code(name: str, codes: Mapping[str, str]) -> str:
    if name not in codes:
        msg = f"no class of words is called {name!r}; there are {', '.join(sorted(codes))}"
        raise ValueError(msg)
    return codes[name]
