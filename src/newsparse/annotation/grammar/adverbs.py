"""Adverbs: small words between a subject and its verb, from a table or by their ending."""

from __future__ import annotations

from newsparse.languages.schema.grammar import Grammar


def is_filler(grammar: Grammar, word: str) -> bool:
    """Tell whether a word may stand between a subject and its verb: `also`, `forcefully`.

    Example:
        >>> from newsparse.languages import LANGUAGES
        >>> grammar = next(language.grammar for language in LANGUAGES if language.code == "en")
        >>> [is_filler(grammar, word) for word in ("also", "forcefully", "family")]
        [True, True, False]
    """
    if word in grammar.fillers or word in grammar.manner_adverbs:
        return True
    return word.endswith(grammar.adverb_endings) and word not in grammar.not_adverbs
