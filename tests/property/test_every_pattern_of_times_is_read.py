"""A reading takes all that its pattern lets through: texts are made from the patterns of a language, word by word."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.annotation.times import find_times
from newsparse.annotation.times.lex import lexicon
from newsparse.annotation.times.patterns import compiled_patterns
from newsparse.annotation.times.values import is_valid_timex_value
from newsparse.languages import LANGUAGES
from newsparse.languages.schema.times import TimeLexicon

TABLES = {language.code: language.times for language in LANGUAGES if language.times and language.times.patterns}
FIGURES = {
    "iso": "2024-06-19",
    "clock": "18:30",
    "numdate": "19/06/2024",
    "dotted": "18.30",
    "fraction": "1/2",
    "num": "3",
    "ord": "3",
    "year": "2024",
}
"""What is of a class by its shape, and stands in no table."""


@cache
def words_of(table: TimeLexicon) -> Mapping[str, Sequence[str]]:
    """Return the words of each class, by its character."""
    known = lexicon(table)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for name, figures in FIGURES.items():
        found[known.codes[name]].append(figures)
    for month in table.months:
        found[known.codes["soft_month" if month in table.soft_months else "month"]].append(month)
    for name, words in table.words.items():
        found[known.codes[name]] += words
    return found


@pytest.mark.parametrize("language", TABLES)
@settings(max_examples=8)
@given(st.data())
def test_every_pattern_has_sound_values(language: str, data: st.DataObject) -> None:
    table = TABLES[language]
    words = words_of(table)

    for pattern, reading in compiled_patterns(table).patterns:
        classes = data.draw(st.from_regex(pattern.pattern, fullmatch=True), label=reading)
        text = " ".join(data.draw(st.sampled_from(words.get(code) or [code])) for code in classes)
        for anchor in (dt.date(2024, 6, 19), None):
            assert all(is_valid_timex_value(found.value) for found in find_times(text, language, anchor)), text
