"""Negations that negate nothing: `not only`, `no fewer than`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from newsparse.languages.schema.grammar import Grammar


def is_affirmative(low: Sequence[str], at: int, grammar: Grammar) -> bool:
    """Tell whether a negation belongs to a phrase that negates no verb.

    Args:
        low: the words of a sentence, in lower case.
        at: which of them is the negation.
        grammar: of the language of the sentence.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> grammar = next(language.grammar for language in LANGUAGES if language.code == "en")
        >>> [is_affirmative(words.split(), 0, grammar) for words in ("no fewer than ten left", "no guest left")]
        [True, False]
    """
    return any(
        tuple(low[first : first + len(phrase)]) == phrase
        for phrase in _phrases(grammar.affirmative)
        for first in range(max(0, at - len(phrase) + 1), at + 1)
    )


@lru_cache(maxsize=32)
def _phrases(table: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in table)
