"""What is loaded for what: a start that loads no more than it needs."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys

import attrs
import pytest

from newsparse import Language
from newsparse._classes import frozen
from newsparse.languages import LANGUAGES
from newsparse.languages.schema.language import with_late_tables
from newsparse.text.patterns import late_pattern

FRENCH_PAGE = "Titre\n\nUne phrase assez longue pour compter comme texte, a dit la maire de la commune à la presse."


def loaded(program: str, *arguments: str, **environment: str) -> set[str]:
    """Return the modules of newsparse that a program has loaded when it ends."""
    shown = f"import atexit, sys\natexit.register(lambda: print(*sorted(sys.modules), file=sys.stderr))\n{program}"
    run = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", shown, *arguments], capture_output=True, text=True, check=False, env=environment or None
    )
    return {name for name in run.stderr.split() if name.startswith("newsparse.")}


READS_PAGES = ("newsparse.api", "newsparse.reading", "newsparse.labelling", "newsparse.model", "newsparse.plugins")


@pytest.mark.parametrize(
    "arguments", [("--version",), ("--help",), ("-h",), ("parse", "--help"), ("explain", "--help")]
)
def test_help_loads_nothing_that_reads_pages(arguments: tuple[str, ...]) -> None:
    """A user who asks for help waits for none of the parser."""
    modules = loaded("from newsparse.cli import main\nmain()", *arguments)

    assert "newsparse.cli" in modules
    assert [name for name in modules if name.startswith(READS_PAGES)] == []


def test_completion_loads_nothing_that_reads_pages() -> None:
    """A shell that completes a word asks the program at each key."""
    asked = {"_NEWSPARSE_COMPLETE": "bash_complete", "COMP_WORDS": "newsparse pa", "COMP_CWORD": "1"}
    path = {"PYTHONPATH": ":".join(sys.path)}

    modules = loaded("from newsparse.cli import main\nmain()", **asked, **path)

    assert "newsparse.cli._commands" in modules
    assert [name for name in modules if name.startswith(READS_PAGES)] == []


def test_a_page_loads_the_tables_of_its_language() -> None:
    """German grammar is nothing to a French page; the lines of all languages are, since pages mix them."""
    modules = loaded(f"import newsparse; newsparse.parse({FRENCH_PAGE!r}, plugins=())")

    assert {"newsparse.languages.fr.events", "newsparse.languages.de.page"} <= modules
    late = ("grammar", "names", "quotes", "events", "triggers", "verbs")
    others = {f"newsparse.languages.{code}.{table}" for code in ("de", "en", "es", "it", "nl", "pt") for table in late}
    assert modules & others == set()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.code)
def test_late_tables_are_tables_like_others(language: Language) -> None:
    """They come once, are compared, evolved and sent to workers; only what there is not is an error."""
    assert language.grammar is language.grammar
    assert pickle.loads(pickle.dumps(language)) == language  # noqa: S301 - our own
    assert attrs.evolve(language, name="Other").quotes is language.quotes
    with pytest.raises(AttributeError, match="'Language' object has no attribute 'adverbs'"):
        _ = language.adverbs  # type: ignore[attr-defined]


def test_a_late_table_that_the_core_lacks_is_an_error() -> None:
    """Whoever takes a table out names one that there is."""
    language = with_late_tables(Language(code="xx", name="None", stop_words=frozenset({"a"})), "events")

    with pytest.raises(ModuleNotFoundError):
        _ = language.events


def test_late_patterns_are_patterns() -> None:
    """Every method and every attribute is that of the pattern itself, before and after its first use."""
    late, made = late_pattern(r"(?P<day>\d+)", re.IGNORECASE), re.compile(r"(?P<day>\d+)", re.IGNORECASE)

    assert (late.pattern, late.flags, late.groupindex) == (made.pattern, made.flags, made.groupindex)
    assert late.findall("1 and 22") == made.findall("1 and 22")
    assert late.sub("x", "1 and 22") == made.sub("x", "1 and 22")
    assert late.fullmatch("22") is not None
    assert late_pattern(rb"\d").search(b"a1") is not None
    with pytest.raises(AttributeError):
        _ = late.matches  # type: ignore[attr-defined]


def test_classes_show_their_fields_as_attrs_shows_them() -> None:
    """One method does for all classes what attrs would write for each; what has one of its own keeps it."""

    class Shared:
        name: str
        parts: tuple[object, ...] = ()
        hidden: int = attrs.field(default=1, repr=False)

    @frozen
    class Own:
        name: str

        def __repr__(self) -> str:
            return f"<{self.name}>"

    ours, theirs = (make(type("Part", (), dict(vars(Shared)))) for make in (frozen, attrs.frozen))

    assert repr(ours("a", (ours("b"),))) == repr(theirs("a", (theirs("b"),)))
    assert repr(ours("a", (ours("b"),))) == "Part(name='a', parts=(Part(name='b', parts=()),))"
    assert repr(Own("a")) == "<a>"
