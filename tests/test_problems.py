"""Every problem has a code that does not change; each code is caused here by what it is there for."""

from __future__ import annotations

import ast
import datetime as dt
import gzip
import importlib
import importlib.metadata
import re
import types
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

import newsparse
from newsparse import (
    Class,
    Condition,
    Has,
    Label,
    Language,
    Layout,
    Like,
    Limits,
    Problem,
    ProblemCode,
    Rule,
    Sighting,
    Site,
    Span,
    Tag,
    TimeLexicon,
    TimePattern,
    Vote,
    hookimpl,
)
from newsparse.plugins.installed import described, imported
from newsparse.plugins.manager import Plugins

ROOT = Path(__file__).parents[1]
PAGE = "A headline of five words\n\nThe council put off the vote on the new tram line, and nobody knows until when.\n"
HTML = (
    "<html><body><article><h1>A headline of five words</h1><p>The council put off the vote.</p></article></body></html>"
)


def plugin(name: str, **hooks: Callable[..., object]) -> types.ModuleType:
    module = types.ModuleType(name)
    for hook, function in hooks.items():
        setattr(module, hook, hookimpl(function, specname=hook))
    return module


def read(source: str | bytes = PAGE, *plugins: object, url: str | None = None, **limits: int) -> tuple[Problem, ...]:
    captured = dt.date(2024, 6, 19)
    return newsparse.parse(
        source, url, plugins=plugins, captured_at=captured, limits=Limits(**limits), kind=None
    ).problems


def with_hook(**hooks: Callable[..., object]) -> tuple[Problem, ...]:
    return read(PAGE, plugin("faulty", **hooks))


def with_sites(*sites: Site, source: str = PAGE, url: str | None = None) -> tuple[Problem, ...]:
    return read(source, plugin("sited", newsparse_sites=lambda: sites), url=url)


def raising() -> object:
    raise RuntimeError


def _site(name: str, label: Label) -> Site:
    return Site(name=name, signs=(Has("five words"),), rules=(Rule(label, when=[Has("tram")]),))


def _language(code: str, name: str, times: TimeLexicon | None = None) -> Language:
    return Language(code=code, name=name, stop_words=frozenset({"en"}), times=times)


class Failing(Condition):
    def holds(self, lines: object, i: int) -> bool:
        raise RuntimeError(lines, i)


def without_time_zones() -> tuple[Problem, ...]:
    """Parse a page of a site whose zone was known when the site was made, and is no more."""
    site = Site(name="A", domains=("post.example",), timezone="Europe/Zurich")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(importlib.import_module("newsparse.fields.dates"), "zone_of", lambda _: None)
        return with_sites(site, source=f"{PAGE}\n19 June 2024, 07:41\n", url="https://post.example/a")


LOST = importlib.metadata.EntryPoint("lost", "no_module_of_this_name", "newsparse")
UNUSABLE = _language("qx", "Invented", TimeLexicon(months={}, patterns=(TimePattern("date", "no_such_class"),)))
OLD = Layout("old", signs=(Has("no such words"),), rules=())
POST = Site(name="The Post", domains=("post.example",), layouts=(OLD,))
EMPTIED = Layout("new", signs=(Tag("p"),), body=Class("no-such-class"))
PARTLY = Layout("part", body=Class("summary"))
LATE = HTML.replace("<body>", "<head><meta property='article:published_time' content='2031-01-01'></head><body>")
SCRIPTS = HTML.replace("<body>", "<head>" + "<script type='application/ld+json'>{}</script>" * 200 + "</head><body>")
OPENED = "<!doctype html>" + "".join(f"<p><b id={i}>words" for i in range(2_000))
ADVERTISER = Site(name="A", signs=(Has("five words"),), rules=(Rule(Label.PROMO, when=[Has("tram")]),))
SMALL = (
    "A headline of five words\n\nThe mayor spoke for an hour of what the new line would cost the town.\n\n"
    + "".join(
        f"In ward {i} the council put off the vote on the new tram line, and nobody knows until when.\n\n"
        for i in range(20)
    )
)
HIDDEN = (
    "<!doctype html><body><noscript>"
    + "".join(f"<p>In room {i} {PAGE.splitlines()[2]}</p>" for i in range(9))
    + "</noscript>"
)
MANY = " ".join(f"data-{i}=1" for i in range(20_000))

CAUSES: dict[ProblemCode, Callable[[], tuple[Problem, ...]]] = {
    ProblemCode.MAX_BYTES: lambda: read(max_bytes=30),
    ProblemCode.MAX_BLOCKS: lambda: read(max_blocks=1),
    ProblemCode.MAX_BLOCK_LENGTH: lambda: read(max_block_length=40),
    ProblemCode.MAX_ANNOTATED: lambda: read(max_annotated=40),
    ProblemCode.MAX_DEPTH: lambda: read("<!doctype html>" + "<div>" * 10_000 + "A few words"),
    ProblemCode.MAX_ATTRIBUTES: lambda: read(f"<!doctype html><p {MANY}>A few words</p>"),
    ProblemCode.MAX_REOPENED: lambda: read(OPENED),
    ProblemCode.MAX_SCRIPTS: lambda: read(SCRIPTS),
    ProblemCode.TEXT_NOT_SHOWN: lambda: read(HIDDEN),
    ProblemCode.INVALID_BYTES: lambda: read("Été à la plage, près du phare".encode() + b"\xff"),
    ProblemCode.TOLD_ENCODING: lambda: read("Жители села сами построили мост".encode("cp1251")),
    ProblemCode.DAMAGED_COMPRESSION: lambda: read(gzip.compress(PAGE.encode() * 50)[:-12]),
    ProblemCode.FEED_OR_MAIL: lambda: read("<rss><channel><title>A</title></channel></rss>"),
    ProblemCode.PATH_AS_TEXT: lambda: read("page.html"),
    ProblemCode.UNKNOWN_ENCODING: lambda: newsparse.parse(PAGE.encode(), encoding="rot13", plugins=()).problems,
    ProblemCode.UNKNOWN_LANGUAGE: lambda: newsparse.parse(PAGE, language="klingon", plugins=()).problems,
    ProblemCode.MARKUP_IN_TEXT: lambda: read("A line of words." + "<p>Another one.</p>" * 9),
    ProblemCode.EMPTY_BODY: lambda: with_sites(ADVERTISER),
    ProblemCode.SMALL_BODY: lambda: with_sites(ADVERTISER, source=SMALL),
    ProblemCode.NOT_LOADED: lambda: Plugins(imported([described(LOST)])).problems,
    ProblemCode.NAME_TAKEN: lambda: read(PAGE, plugin("twin"), plugin("twin")),
    ProblemCode.INVALID_HOOK: lambda: with_hook(newsparse_sights=raising),
    ProblemCode.DUPLICATE: lambda: with_sites(_site("A", Label.NOTE), _site("A", Label.NOTE)),
    ProblemCode.CONFLICT: lambda: with_hook(newsparse_languages=lambda: [_language("nl", "Flemish")]),
    ProblemCode.UNUSABLE_TABLE: lambda: with_hook(newsparse_languages=lambda: [UNUSABLE]),
    ProblemCode.RAISED: lambda: with_hook(newsparse_label=raising),
    ProblemCode.WRONG_ANSWER: lambda: with_hook(newsparse_label=lambda: 5),
    ProblemCode.NO_SUCH_BLOCK: lambda: with_hook(newsparse_label=lambda: [Vote(99, Label.NOTE, "far away")]),
    ProblemCode.NO_SUCH_SITE: lambda: with_hook(newsparse_recognise=lambda: [Sighting("Nobody", "a sign")]),
    ProblemCode.OUTSIDE_TEXT: lambda: with_hook(
        newsparse_recognise=lambda: [Sighting("WordPress", "a sign", Span(0, 9_999))]
    ),
    ProblemCode.CONDITION_RAISED: lambda: with_sites(Site(name="A", signs=(Failing(),))),
    ProblemCode.SHARED_DOMAIN: lambda: with_sites(
        Site(name="A", domains=("post.example",)), Site(name="B", domains=("post.example",))
    ),
    ProblemCode.TIED_SITES: lambda: with_sites(_site("A", Label.PROMO), _site("B", Label.NOTE)),
    ProblemCode.SLOW_PATTERN: lambda: with_sites(
        Site(name="Slow", signs=(Has("words") & Like(r"(a|a|aa)+b"),)), source=f"{'a' * 60} words\n\n{PAGE}"
    ),
    ProblemCode.UNKNOWN_LAYOUT: lambda: with_sites(POST, source=HTML, url="https://post.example/a"),
    ProblemCode.BODY_NOT_SELECTED: lambda: with_sites(
        attrs.evolve(POST, layouts=(EMPTIED,)), source=HTML, url="https://post.example/a"
    ),
    ProblemCode.BODY_PARTLY_SELECTED: lambda: with_sites(
        attrs.evolve(POST, layouts=(PARTLY,)),
        source=HTML.replace("</p>", '</p><p class="summary">It did.</p><p>The council of the town voted again.</p>'),
        url="https://post.example/a",
    ),
    ProblemCode.LATER_THAN_CAPTURE: lambda: read(LATE),
    ProblemCode.NO_TIME_ZONE: without_time_zones,
}


@pytest.mark.parametrize("code", ProblemCode)
def test_what_went_wrong_is_told_by_its_code(code: ProblemCode) -> None:
    problems = CAUSES[code]()

    assert [(code.value, code.kind)] == [(problem.code, problem.kind) for problem in problems]


def test_a_pages_own_problem_needs_no_code() -> None:
    assert Problem(kind="encoding", error="a page of a kind of its own").code == ""


def test_the_core_makes_no_problem_without_a_code() -> None:
    calls = [
        (path.name, node.lineno)
        for path in ROOT.glob("src/newsparse/**/*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Problem"
    ]

    assert calls == []


def test_every_code_stands_in_the_reference_under_its_kind() -> None:
    page = (ROOT / "docs/reference/problems.md").read_text("utf-8")
    sections = re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL)
    documented = [
        (kind, code) for kind, text in sections for code in re.findall(r"^\| `([\w.]+)` \|", text, re.MULTILINE)
    ]

    assert [(code.kind, code.value) for code in ProblemCode] == documented


SENTENCES = {"error", "rule", "sign"}  # attributes that hold words for people


def _compared(node: ast.AST) -> list[ast.expr]:
    """Return what a piece of code compares, or looks into as `str` does."""
    if isinstance(node, ast.Compare):
        return [node.left, *node.comparators]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return [node.func.value] if node.func.attr in ("startswith", "endswith", "find", "count", "partition") else []
    return [node.subject] if isinstance(node, ast.Match) else []


@pytest.mark.parametrize("path", sorted(ROOT.glob("src/newsparse/**/*.py")), ids=lambda path: path.stem)
def test_no_sentence_for_people_decides_anything(path: Path) -> None:
    lines = [
        part.lineno
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for part in _compared(node)
        if isinstance(part, ast.Attribute) and part.attr in SENTENCES
    ]

    assert lines == []
