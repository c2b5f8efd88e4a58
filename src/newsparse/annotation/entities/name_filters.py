"""Filters of words with a capital that are no names: labels, figures, common nouns, sentence openers."""

from __future__ import annotations

from newsparse.annotation.entities.features import SURE, TypeScores, WordUsage, is_given, sounds_common
from newsparse.annotation.entities.gazetteer_lookup import first_words
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.gazetteers.countries import adjectives
from newsparse.gazetteers.places import PLACES
from newsparse.gazetteers.symbols import SYMBOLS
from newsparse.languages.schema.grammar import Grammar
from newsparse.text.patterns import late_pattern
from newsparse.text.words import Words

_ROMAN = late_pattern(r"[IVXLC]++")
_DIGIT = late_pattern(r"\d")
_SUMMIT = late_pattern(r"G\d{1,2}\Z")


def is_no_name(text: str, low: str, table: Lexica) -> bool:
    """Tell whether a word with a capital names nothing anywhere: `XXe`, `GMT`, `Suivant`, `Peut-on`."""
    names, grammar = table.names, table.grammar
    if low in names.labels or low in names.calendar_abbreviations or low in SYMBOLS or len(low) == 1:
        return True
    if _is_ordinal(text, grammar) or not (text.isalpha() or _DIGIT.search(text) is None):
        return not _SUMMIT.match(text)
    last = low.rpartition("-")[2]
    return "-" in low and (last in grammar.pronouns or last in grammar.non_third_person)


def _is_ordinal(text: str, grammar: Grammar) -> bool:
    """Tell whether a word is a Roman numeral, such as `XX` or `XXe`."""
    numeral = _ROMAN.match(text)
    return numeral is not None and (numeral.end() == len(text) or text[numeral.end() :] in grammar.ordinal_endings)


def is_mere_noun(words: Words, table: Lexica, at: int) -> bool:
    """Tell at a glance that nothing makes a word with a capital a name, where all nouns have one.

    It may still be a known surname.
    """
    names = table.names
    low = words.low[at]
    if low in PLACES or low in first_words() or low in names.bodies or words.text[at].isupper():
        return False
    before = words.low[at - 1] if at else ""
    if before in _BESIDE or before in names.honorifics or low.endswith(names.body_endings) or low in names.not_names:
        return False
    titles = before in names.place_nouns or table.role_gender(before) is not None
    return not titles and table.role_gender(low) is None


_BESIDE = frozenset({",", ".", ""})


def is_name_among_nouns(
    words: Words, table: Lexica, usage: WordUsage, scores: TypeScores, *, start: int, end: int, titled: bool
) -> bool:
    """Tell whether a name shows that it is one, where all nouns have capitals."""
    low = words.low[start]
    if end - start > 1:
        return max(scores.person, scores.body, scores.place) >= SURE or _set_off(words, start, end)
    if scores.place >= SURE or (scores.body >= SURE and low not in table.names.generic_bodies):
        return True
    return titled and low not in usage.nouns and "-" not in low


def takes_role(words: Words, table: Lexica, start: int, *, titled: bool) -> bool:
    """Tell whether a role after a comma can belong to a single word: not to a noun with its capital, nor to a place."""
    grammar = table.grammar
    before = words.low[start - 1] if start else ""
    tied = words.low[start - 2] if before in grammar.genitives and start > 1 else ""
    placed = tied in table.names.place_nouns or table.role_gender(tied) is not None  # "NAME, mayor of NAME, ..."
    return titled or not (grammar.capitalises_nouns or placed or before in grammar.locatives)


def may_be_common(words: Words, table: Lexica, usage: WordUsage, start: int, *, titled: bool) -> bool:
    """Tell whether only its place may have given a single word its capital letter."""
    names = table.names
    low = words.low[start]
    if titled:
        return table.role_gender(low) is not None or (usage.has_small(low) and not is_given(low, table))
    first = start == 0 or words.low[start - 1] in _SENTENCE_ENDS
    if low in table.common:
        return True
    if low in adjectives():
        return first or table.grammar.capital_adjectives
    if table.role_gender(low) is not None or (sounds_common(low, names) and low not in names.bodies):
        return True
    if low in names.bodies and not first:
        return False
    is_acronym = words.text[start].isupper() and 1 < len(low) <= _ACRONYM  # it has its capitals wherever it stands
    return (first and not is_acronym) or usage.has_small(low) or (words.text[start].isupper() and len(low) > _ACRONYM)


_ACRONYM = 6  # letters
_SENTENCE_ENDS = frozenset('.!?:;«»“”"„•|/–—-#*')


def _set_off(words: Words, start: int, end: int) -> bool:
    """Tell whether words stand between commas or before a bracket, where two nouns with capitals may be a name."""
    before = words.low[start - 1] if start else ""
    after = words.low[end] if end < len(words.low) else ""
    return before == "," and after in {",", "("} and end - start < 4  # noqa: PLR2004 - words of a name
