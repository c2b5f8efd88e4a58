"""Which tables of a language its engines can use: a plugin's table may lack a paradigm or name an unknown class."""

from __future__ import annotations

from collections.abc import Callable
from weakref import WeakKeyDictionary

import attrs

from newsparse.annotation.grammar.event_forms import trigger_lexicon
from newsparse.annotation.grammar.lexica import lexica_of
from newsparse.annotation.quotes.lexicon import cue_lexicon
from newsparse.annotation.times.find import READINGS
from newsparse.annotation.times.patterns import compiled_patterns
from newsparse.languages import LANGUAGES, Language
from newsparse.languages.schema.events import EventLexicon
from newsparse.languages.schema.times import TimeLexicon
from newsparse.model.problems import Problem, ProblemCode
from newsparse.plugins.tables import Tables

Checked = tuple[tuple[Language, ...], tuple[Problem, ...]]
_CHECKED: WeakKeyDictionary[Tables, Checked] = WeakKeyDictionary()


def usable_languages(tables: Tables) -> Checked:
    """Return the installed languages without tables that no engine can use, and a problem for each of these."""
    if (known := _CHECKED.get(tables)) is None:
        checked = [_checked(language) for language in tables.languages.values()]
        problems = tuple(problem for _, found in checked for problem in found)
        known = _CHECKED[tables] = tuple(language for language, _ in checked), problems
    return known


def _checked(language: Language) -> tuple[Language, tuple[Problem, ...]]:
    if any(language is known for known in LANGUAGES):
        return language, ()  # those of the core are held by tests
    return _without_faults(language)


def faults(language: Language) -> tuple[Problem, ...]:
    """Return what is wrong with the tables of a language that no engine can use."""
    return _without_faults(language)[1]


def _without_faults(language: Language) -> tuple[Language, tuple[Problem, ...]]:
    problems: list[Problem] = []
    for name, use, drop in _USES:
        try:
            use(language)
        except Exception as error:  # noqa: BLE001 - a plugin's table may hold anything
            text = f"the table {name} of {language.code!r} is left out: {error}"
            problems.append(Problem.of(ProblemCode.UNUSABLE_TABLE, text, during="annotate"))
            language = drop(language)
    return language, tuple(problems)


def _use_quotes(language: Language) -> None:
    if language.quotes is not None and (lexica := lexica_of(language)) is not None:
        cue_lexicon(lexica)


def _use_events(language: Language) -> None:
    events: EventLexicon | None = language.events
    if events is not None and language.grammar is not None:
        trigger_lexicon(events, language.grammar)


def _use_times(language: Language) -> None:
    times: TimeLexicon | None = language.times
    if times is not None:
        compiled_patterns(times)
        if unknown := {pattern.reading for pattern in times.patterns} - READINGS.keys():
            msg = f"no reading is called {min(unknown)!r}; there are {', '.join(sorted(READINGS))}"
            raise ValueError(msg)


_USES: tuple[tuple[str, Callable[[Language], None], Callable[[Language], Language]], ...] = (
    ("quotes", _use_quotes, lambda language: attrs.evolve(language, quotes=None)),
    ("events", _use_events, lambda language: attrs.evolve(language, events=None)),
    ("times", _use_times, lambda language: attrs.evolve(language, times=None)),
)
