"""What is loaded for what: a start that loads no more than it needs."""

from __future__ import annotations

import pickle
import re
import subprocess
import sys
from pathlib import Path

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


def test_classes_are_shown_compared_and_looked_up_as_those_of_attrs() -> None:
    """Methods that attrs writes when they are first called are those that it writes at once."""

    class Shared:
        name: str
        parts: tuple[object, ...] = ()
        hidden: int = attrs.field(default=1, repr=False, eq=False)

    ours, theirs = (make(type("Part", (), dict(vars(Shared)))) for make in (frozen, attrs.frozen))

    for part in (ours, theirs):
        assert repr(part("a", (part("b"),))) == "Part(name='a', parts=(Part(name='b', parts=()),))"
        assert part("a") == part("a", hidden=2)
        assert part("a") != part("b")
        assert part("a") != attrs.make_class("Part", ["name", "parts", "hidden"])("a", (), 1)
        assert len({part("a"), part("a", hidden=2), part("b")}) == 2
    assert vars(ours)["__eq__"].__code__.co_code == vars(theirs)["__eq__"].__code__.co_code


def test_a_method_of_ones_own_is_kept() -> None:
    @frozen
    class Named:
        name: str
        rank: int

        def __repr__(self) -> str:
            return f"<{self.name}>"

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Named) and self.name == other.name

        def __hash__(self) -> int:
            return hash(self.name)

    @frozen(eq=False)
    class Lone:
        name: str

    assert repr(Named("a", 1)) == "<a>"
    assert {Named("a", 1), Named("a", 2)} == {Named("a", 3)}
    assert Lone("a") != Lone("a")


def test_a_part_of_a_class_is_compared_as_that_part() -> None:
    """Each class has methods of its own: of its fields, whichever of the two is compared first."""

    @frozen
    class Base:
        name: str

    @frozen
    class More(Base):
        rank: int

    assert More("a", 1) != More("a", 2)
    assert Base("a") == Base("a")
    assert Base("a") != More("a", 1)
    assert repr(More("a", 1)).endswith("More(name='a', rank=1)")


def test_flat_text_loads_nothing_of_html_and_json() -> None:
    """What judges elements, and what reads and writes JSON, comes with the first page that needs it."""
    program = f"import newsparse, sys; newsparse.parse({FRENCH_PAGE!r}, plugins=()); sys.exit('msgspec' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], check=False)  # noqa: S603 - our own program

    assert run.returncode == 0
    assert "newsparse.labelling.html.judge" not in loaded(program)


def test_what_one_method_is_written_with_is_written_with_it() -> None:
    """Who looks values up asks for a hash, then for equality: attrs writes both at once, and leaves one's own alone."""

    @frozen
    class Named:
        name: str

        def __repr__(self) -> str:
            return f"<{self.name}>"

    late = {name: vars(Named)[name] for name in ("__eq__", "__hash__", "__repr__")}
    hash(Named("a"))

    assert {name for name, method in late.items() if vars(Named)[name] is not method} == {"__eq__", "__hash__"}
    assert repr(Named("a")) == "<a>"


def test_flat_text_loads_nothing_that_reads_scripts() -> None:
    modules = loaded(f"import newsparse; newsparse.parse({FRENCH_PAGE!r}, plugins=())")

    assert "newsparse.api" in modules
    assert "newsparse.reading.not_shown" not in modules


@pytest.mark.skipif(not Path("/usr/share/zoneinfo/Europe/Paris").is_file(), reason="no database of time zones")
def test_the_zone_of_a_site_is_known_without_time_zones() -> None:
    """Most pages date nothing in a site's zone, and what reads zones takes as long to load as a page."""
    made = 'newsparse.Site(name="A", domains=("a.example",), timezone="Europe/Paris")'
    program = f"import newsparse, sys; {made}; sys.exit('zoneinfo' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0  # noqa: S603 - our own program
