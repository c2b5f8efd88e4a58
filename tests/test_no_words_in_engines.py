"""The words of a language stand in its tables: no engine holds any of its own, but for a few with a reason."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import attrs

import newsparse
from newsparse.annotation.times.find import READINGS
from newsparse.languages import LANGUAGES
from newsparse.languages.schema.events import EventLexicon
from newsparse.languages.schema.verbs import VerbForm

ROOT = Path(str(newsparse.__file__)).parent
ENGINES = [*sorted((ROOT / "annotation").rglob("*.py")), ROOT / "lines/datelines.py", ROOT / "fields/title.py"]
OTHERS = [
    path
    for part in ("fields", "labelling", "lines", "page", "reading", "recognition")
    for path in sorted((ROOT / part).rglob("*.py"))
]
LETTERS = {
    "fields/defects/mojibake.py": "letters that a wrong encoding makes",
    "fields/defects/words.py": "ranges of letters, and vowels",
    "reading/scripts.py": "letters that tell languages apart",
}
TABLES = ("articles", "prepositions", "auxiliaries", "subordinators", "and_words", "time_words", "genitives", "fillers")

CLASSES = frozenset(
    name for language in LANGUAGES if language.times for words in [language.times.words, language.times.groups]
    for name in words
) | frozenset(READINGS) | {"num"}  # fmt: skip  # the class of numbers
RELATIONS = frozenset("by to with against of between place for from object other before after".split())
FIELDS = frozenset(field.name for field in attrs.fields(EventLexicon)) | frozenset(VerbForm)

ALLOWED = {
    ("annotation/entities/aliases.py", "ou"): "a spelling of transliterated names, in no language",
    ("annotation/events/objects.py", "state"): "a kind of noun",
    ("annotation/quotes/cues.py", "source"): "the shape of a cue",
    ("annotation/times/__init__.py", "anchor"): "the name of an argument",
    ("annotation/times/calendar.py", "sa"): "weekdays as rules of feasts write them",
    ("annotation/times/calendar.py", "su"): "the same",
    ("annotation/times/lex.py", "ʼ"): "a spelling of the apostrophe",
    ("annotation/times/patterns.py", "month"): "classes of words, joined",
    ("annotation/usable_languages.py", "times"): "a field of a language",
}
"""What may stay: module and word, with the reason."""


def known_words() -> frozenset[str]:
    """Return words that some language of the core has in its grammar, or as names of people and bodies."""
    found: set[str] = set()
    for language in LANGUAGES:
        if language.grammar is not None:
            found.update(*(getattr(language.grammar, table) for table in TABLES), language.grammar.pronouns)
        if language.names is not None:
            found.update(language.names.roles, language.names.honorifics, language.names.bodies)
    return frozenset(word for word in found if len(word) > 1)


def literals(tree: ast.Module) -> Iterator[tuple[int, str, bool]]:
    """Yield the line and text of each literal that is no docstring or message, and whether words are cut by it."""
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            silent |= {id(part) for part in node.values}
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "msg":
            silent.add(id(node.value))
    cut: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CUTTING:
            cut |= {id(part) for argument in node.args for part in ast.walk(argument)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            yield node.lineno, node.value, id(node) in cut


_CUTTING = {"endswith", "startswith", "removesuffix", "removeprefix"}
_CODES = {"calendar.py", "dates.py"}  # cut codes of TIMEX3, not words
_RANGES = re.compile(r"\[[^\]]*\]")  # of letters in a pattern
_FEATURES = frozenset("mfnsp")  # gender and number of a pronoun: `fs`


def words_of_a_language(path: Path, known: frozenset[str]) -> Iterator[str]:
    module = str(path.relative_to(ROOT))
    for line, text, cut in literals(ast.parse(path.read_text("utf-8"))):
        if text in CLASSES | RELATIONS | FIELDS or text.isupper() or (text.isidentifier() and "_" in text):
            continue
        for word in re.findall(r"[^\W\d_]+", _RANGES.sub(" ", text)):
            low = word.lower()
            strange = (
                not word.isascii()
                or (not word.isupper() and low in known)
                or (cut and path.name not in _CODES and low not in _FEATURES - {"s"})
            )
            if strange and (module, low) not in ALLOWED:
                yield f"{module}:{line}: {low}"


def test_no_engine_holds_words_of_a_language() -> None:
    known = known_words()

    found = [place for path in ENGINES for place in words_of_a_language(path, known)]

    assert found == [], "move them to languages/<code>/, or give the reason in ALLOWED"


def test_no_other_module_holds_words_that_are_not_english() -> None:
    """English is what messages and reasons are written in, so only the words of other alphabets can be told here."""
    found = [
        f"{path.relative_to(ROOT)}:{line}: {word}"
        for path in OTHERS
        if path.relative_to(ROOT).as_posix() not in LETTERS
        for line, text, _ in literals(ast.parse(path.read_text("utf-8")))
        for word in re.findall(r"[^\W\d_]{2,}", _RANGES.sub(" ", text))
        if not word.isascii()
    ]

    assert found == [], "move them to languages/<code>/, languages/many/ or gazetteers/"


def test_every_reason_is_still_needed() -> None:
    texts = {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in ENGINES}

    assert [key for key in ALLOWED if key[1].casefold() not in texts[key[0]].casefold().replace("-", "")] == []
