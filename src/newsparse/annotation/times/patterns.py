"""The patterns of a language, compiled to one regular expression over word classes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from newsparse._classes import frozen
from newsparse.annotation.times.lex import lexicon
from newsparse.languages.schema.times import TimeLexicon
from newsparse.text.patterns import late_pattern

_NAME = late_pattern(r"[a-z_]+")
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


@frozen(eq=False)
class CompiledPatterns:
    """All patterns of a language: united, to find a match, and one by one."""

    any_pattern: re.Pattern[str]
    """Matches any of them; the name of the empty group at its end has the index behind its first letter.

    A group around each would keep the engine from seeing with which words one begins.
    """
    required_word: re.Pattern[str]
    """A word that every match holds one of; articles, numbers and the like are not among them."""
    patterns: tuple[tuple[re.Pattern[str], str], ...]
    """Each pattern alone, and its reading."""


@lru_cache(maxsize=32)
def compiled_patterns(table: TimeLexicon) -> CompiledPatterns:
    """Return the compiled patterns of a table; made once for each.

    Raises:
        ValueError: if a pattern names a class of words that the table does not have.
    """
    codes = lexicon(table).codes
    groups = _GROUPS | dict(table.groups)
    patterns = [_compiled(one.pattern, codes, groups) for one in table.patterns]
    any_pattern = "|".join(f"{pattern}(?P<o{i}>)" for i, pattern in enumerate(patterns)) or "(?!)"
    each = ((late_pattern(pattern), one.reading) for pattern, one in zip(patterns, table.patterns, strict=True))
    required_word = "".join(code for name, code in codes.items() if name not in _GLUE and code not in _MARKS)
    return CompiledPatterns(late_pattern(any_pattern), re.compile(f"[{re.escape(required_word)}]"), tuple(each))


def _compiled(pattern: str, codes: Mapping[str, str], groups: Mapping[str, str]) -> str:
    expanded = _NAME.sub(lambda m: groups.get(m[0], m[0]), pattern)
    return _NAME.sub(lambda m: re.escape(_code(m[0], codes)), expanded.replace("(", "(?:")).replace(" ", "")


def _code(name: str, codes: Mapping[str, str]) -> str:
    if name not in codes:
        msg = f"no class of words is called {name!r}; there are {', '.join(sorted(codes))}"
        raise ValueError(msg)
    return codes[name]
