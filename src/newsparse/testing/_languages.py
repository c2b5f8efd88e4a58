"""Checks of languages: each failure is an AssertionError that says which entry of which table to change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from newsparse.annotation.usable_languages import faults
from newsparse.languages import Language
from newsparse.languages.schema.bylines import AS_WRITTEN
from newsparse.languages.schema.grammar import Grammar
from newsparse.languages.schema.names import NameLexicon
from newsparse.languages.schema.page import PageLexicon
from newsparse.languages.schema.times import TimeLexicon
from newsparse.testing._parsing import lines
from newsparse.testing._prose import PROSE

_PARTS: tuple[tuple[str, str], ...] = (
    ("indefinite_determiners", "articles"),
    ("possessives", "articles"),
    ("plural_determiners", "articles"),
    ("modals", "auxiliaries"),
    ("complementizers", "subordinators"),
    ("country_prepositions", "prepositions"),
    ("agent_prepositions", "prepositions"),
)
"""Tables of a grammar that hold some of the words of another."""

_APART: tuple[tuple[str, str], ...] = (
    ("pronouns", "non_third_person"),
    ("prepositions", "auxiliaries"),
    ("and_words", "articles"),
    ("negations", "prepositions"),
)
_NAMES_APART: tuple[tuple[str, str], ...] = (
    ("honorifics", "bodies"),
    ("honorifics", "groups"),
    ("first_names", "bodies"),
)
_PAGE_APART: tuple[tuple[str, str], ...] = (("byline_words", "credit_words"), ("and_words", "place_words"))
"""Tables no word of which may stand in the other."""


def check_language(language: Language, prose: Iterable[str] = ()) -> None:
    """Check the tables of a language: that all of its words are found, and that they do not contradict each other.

    What is checked: every entry is written as it is looked up, in lower case, with straight apostrophes and single
    spaces; every verb has a paradigm; patterns of times name classes and readings that exist; tables that others need
    are there; what is a part of another table stands in it; no word stands in two tables that exclude each other; the
    months and weekdays have their numbers, and are words of time for the grammar, too; rules for boilerplate are silent
    on plain prose.

    Args:
        language: the language.
        prose: some sentences of plain prose in it, on which no rule may fire.

    Raises:
        AssertionError: a line for each fault, naming the table and the entry, and what to change.

    Example:
        >>> from newsparse import Grammar, Language
        >>> grammar = Grammar(articles=frozenset({"der"}), plural_determiners=frozenset({"viele"}))
        >>> invented = Language(code="qx", name="Invented", stop_words=frozenset({"der"}), grammar=grammar)
        >>> check_language(invented)  # doctest: +ELLIPSIS
        Traceback (most recent call last):
        ...
        AssertionError: qx: grammar.plural_determiners has 'viele', which articles lacks: add it there...
    """
    found = [f"{language.code}: {fault}" for fault in _faults(language, tuple(prose))]
    if found:
        raise AssertionError("\n".join(found))


def _faults(language: Language, prose: tuple[str, ...]) -> Iterator[str]:
    yield from _missing(language)
    for name, table in _tables(language):
        yield from _misspelt(name, table)
    yield from (problem.error for problem in faults(language))
    if (grammar := language.grammar) is not None:
        yield from _outside("grammar", grammar, _PARTS)
        yield from _shared("grammar", grammar, _APART)
    if language.names is not None:
        yield from _shared("names", language.names, _NAMES_APART)
    yield from _shared("page", language.page, _PAGE_APART)
    if language.times is not None:
        yield from _ambiguous(language.times)
        yield from _misnumbered(language.times)
        yield from _untold(language.times, grammar)
    yield from _alarms(language, prose)


def _missing(language: Language) -> Iterator[str]:
    """Yield tables that say nothing because one that they need is not there."""
    for name in ("quotes", "events"):
        lacks = [need for need in ("grammar", "names") if getattr(language, need) is None]
        if getattr(language, name) is not None and lacks:
            yield f"{name} finds nothing without {' and '.join(lacks)}: add {'it' if len(lacks) == 1 else 'them'}"


def _tables(language: Language) -> Iterator[tuple[str, object]]:
    for name in ("page", "bylines", "grammar", "names", "quotes", "events", "times"):
        if (table := getattr(language, name)) is not None:
            yield name, table


def _entries(table: object) -> Iterator[tuple[str, str]]:
    """Yield the words of a table, each with the field that it stands in."""
    for field in attrs.fields(type(table)):  # type: ignore[arg-type]  # of an attrs class
        value = getattr(table, field.name)
        if isinstance(value, Mapping):
            for key, inner in value.items():
                yield field.name, key
                if isinstance(inner, Mapping):
                    yield from ((field.name, word) for word in inner)
        elif isinstance(value, frozenset):
            yield from ((field.name, word) for word in value if isinstance(word, str))


def _misspelt(name: str, table: object) -> Iterator[str]:
    for field, word in _entries(table):
        if field in AS_WRITTEN:
            continue
        plain = " ".join(word.lower().replace("’", "'").replace("\u00a0", " ").split())
        if word != plain:
            yield f"{name}.{field} has {word!r}, which is never found: write {plain!r}"


def _outside(name: str, table: Grammar, pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for part, whole in pairs:
        lost = frozenset(getattr(table, part)) - frozenset(getattr(table, whole))
        if lost:
            yield f"{name}.{part} has {min(lost)!r}, which {whole} lacks: add it there"


def _shared(name: str, table: Grammar | NameLexicon | PageLexicon, pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for one, other in pairs:
        both = frozenset(getattr(table, one)) & frozenset(getattr(table, other))
        if both:
            yield f"{name}.{one} and {name}.{other} both have {min(both)!r}: a word is one of them"


def _ambiguous(times: TimeLexicon) -> Iterator[str]:
    """Yield words that stand in two classes, of which the last one would win."""
    classes: dict[str, str] = {}
    for name, spellings in times.words.items():
        for word in spellings:
            if classes.setdefault(word, name) != name:
                yield f"times.words has {word!r} as {classes[word]!r} and as {name!r}: a word has one class"


def _misnumbered(times: TimeLexicon) -> Iterator[str]:
    """Yield months and weekdays with a number that none has, so that a neighbour may be counted from 0 as well."""
    for table, spellings, last in (("months", times.months, 12), ("weekday", times.words.get("weekday", {}), 7)):
        wrong = [word for word, number in spellings.items() if number not in range(1, last + 1)]
        if wrong:
            what = "months" if table == "months" else "weekdays, Monday first,"
            yield f"times counts {wrong[0]!r} as {spellings[wrong[0]]!r}: {what} are 1 to {last}"


def _untold(times: TimeLexicon, grammar: Grammar | None) -> Iterator[str]:
    """Yield names of months and weekdays that the grammar takes for something else."""
    if grammar is None:
        return
    known = grammar.time_words | grammar.auxiliaries  # "may" is a verb before it is a month
    for spellings in (times.months, times.words.get("weekday", {})):
        names: dict[object, list[str]] = {}
        for word, number in spellings.items():
            names.setdefault(number, []).append(word)
        lost = [max(same, key=len) for same in names.values() if known.isdisjoint(same)]
        if lost:
            yield f"times knows {min(lost)!r}, which grammar.time_words lacks: add it there"


def _alarms(language: Language, prose: tuple[str, ...]) -> Iterator[str]:
    for told in (*PROSE.values(), prose):
        held = lines(*told)
        for rule in language.page.rules:
            for condition in rule.when:
                fired = next((i for i in range(len(held)) if condition.holds(held, i)), None)
                if fired is not None:
                    yield f"the rule for {rule.label} ({condition}) fires on plain prose: {told[fired]!r}"
