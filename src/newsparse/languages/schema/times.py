"""How one language speaks of time: words with their meaning, and the patterns in which they form an expression."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.languages.schema.table import Table

Meaning = int | float | str


@frozen
class TimePattern:
    """Classes of words that form a time expression when they stand in this order.

    Example:
        >>> TimePattern("date", "the? weekday? day month year?").reading
        'date'
    """

    reading: str
    """What they mean together: the name of a function in `newsparse.annotation.times`."""
    pattern: str
    """Names of word classes with `?`, `*`, `{1,4}`, `|` and brackets, as in a regular expression."""


@frozen(eq=False)
class TimeLexicon(Table):
    """The time expressions of one language, as data.

    All words are lower case, with `'` for every apostrophe; a phrase is written with single spaces, and a hyphen
    stands for itself. Number words go by their parts: `vingt-six` is `vingt`, `-`, `six`.
    """

    months: Mapping[str, int]
    """Names and abbreviations without their full stop: `{"juin": 6}`."""
    soft_months: frozenset[str] = frozenset()
    """Names and abbreviations of months that are also something else: `may`, `jan`."""
    words: Mapping[str, Mapping[str, Meaning]] = attrs.field(factory=dict)
    """Classes of words: `{"weekday": {"lundi": 1}, "unit": {"semaine": "W"}}`. A word has one class."""
    groups: Mapping[str, str] = attrs.field(factory=dict)
    """Names in patterns that stand for several classes: `{"of_the": "(of_the|at_the)"}`."""
    patterns: tuple[TimePattern, ...] = ()
    """Tried from the left of the text on, the first of this list that fits."""
    ordinal_endings: frozenset[str] = frozenset()
    """What stands behind figures without a space to make them ordinals: `er`, `e`."""
    clock_words: frozenset[str] = frozenset()
    """Words behind figures that make them a time of day in a date line: `heures`, `uhr`."""
    year_after: frozenset[str] = frozenset()
    """Words after which a bare figure such as 1987 is a year."""
    year_before: frozenset[str] = frozenset()
    """Verbs before which a bare figure such as 2019 is a year: `2019 had been mild`."""
    nouns_after: frozenset[str] = frozenset()
    """Words after which "daily" and its like are a newspaper."""
    not_years: frozenset[str] = frozenset()
    """Words after which a bare figure is none."""
    span_after: frozenset[str] = frozenset()
    """Words after which an unknown amount is a duration: `depuis des semaines`."""
    clock_after: frozenset[str] = frozenset()
    """Words after which `10 heures` is a time of day."""
    age_after: frozenset[str] = frozenset()
    """Words after which `six ans` is somebody's age."""
    age_determiners: frozenset[str] = frozenset()
    """Determiners that make an amount in figures people of that age: `les` in `les 18 ans`."""
    age_before: frozenset[str] = frozenset()
    """Words that make an amount before them an age: `six-year-old`."""
    of_whom: frozenset[str] = frozenset()
    """Words between somebody and the age in figures: `un homme de 37 ans` ..."""
    lasting: frozenset[str] = frozenset()
    """... and nouns before them that make it a duration after all: `une peine de 10 ans`."""
    plurals: frozenset[str] = frozenset()
    """Plurals of units: with "last" or "next" they are durations of unknown length."""
    joining: frozenset[str] = frozenset()
    """Words between two weekdays, the second of which comes after the first."""
    since: frozenset[str] = frozenset()
    """Prepositions that look back from the anchor."""
    until: frozenset[str] = frozenset()
    """Prepositions that look ahead of the anchor."""
    appointing: frozenset[str] = frozenset()
    """Prepositions before the weekday that something is set for, which look ahead: `a strike for Friday`."""
    up_to: frozenset[str] = frozenset()
    """Prepositions before the day on which something ends: `until`, not `by`."""
    stretches: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """Words before the first of two times, and words between the two, without articles, that make them the first and
    last of a stretch: `{"from": {"to", "until"}}`; under `""` those that need nothing before."""
    records: frozenset[str] = frozenset()
    """Words that make what stands behind "since" no time of the event: `the first visit since 2000`."""
    pluperfect: frozenset[str] = frozenset()
    """Auxiliaries of what was over by a day in the past: `By Friday the water had risen`."""
    past: frozenset[str] = frozenset()
    """Words of a clause that tells what was."""
    future: frozenset[str] = frozenset()
    """Words of a clause that tells what will be."""
    timetable: frozenset[str] = frozenset()
    """Present forms of verbs of beginning, ending and meeting: with a day they tell what is to come, `starts`."""
    past_endings: tuple[str, ...] = ()
    """Endings of verbs of the past: `ait`."""
    future_endings: tuple[str, ...] = ()
    """Endings of verbs of the future: `era`."""
    auxiliaries: frozenset[str] = frozenset()
    """Words that look back when a participle follows: `est arrivé`."""
    participle_endings: tuple[str, ...] = ()
    """Endings of participles, which look back after an auxiliary."""
    not_verbs: frozenset[str] = frozenset()
    """Words that only look as if they had one of these endings."""
    day_first: bool = True
    """`3/4/2024` is the third of April."""


show_as_public(__name__)
