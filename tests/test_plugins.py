"""Faulty plugins cost their own answer and nothing else: each trap with a plugin that steps into it."""

from __future__ import annotations

import itertools
import subprocess
import sys
import types
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import Document, Has, Label, PluginError, Rule, Sighting, Site, Source, Vote, hookimpl, hookspecs
from newsparse.plugins import load as _plugins
from newsparse.plugins.load import load
from newsparse.plugins.manager import Plugins

PAGE = "A headline of five words\n\nThe council put off the vote on the new tram line, and nobody knows until when.\n"
AnyVote: Any = Vote  # what a plugin without a type checker may write
AnySighting: Any = Sighting
AnyDocument: Any = Document
AnyBlock: Any = newsparse.Block
HOOKS = ("newsparse_read", "newsparse_recognise", "newsparse_label")
ALL_HOOKS = (*HOOKS, "newsparse_sites", "newsparse_languages", "newsparse_entities", "newsparse_quotes")


def plugin(name: str, **hooks: Callable[..., object]) -> types.ModuleType:
    """Make a module with hooks."""
    module = types.ModuleType(name)
    for hook, function in hooks.items():
        setattr(module, hook, hookimpl(function, specname=hook))
    return module


def raising(error: BaseException) -> Callable[[], object]:
    def fail() -> object:
        raise error

    return fail


def recursing() -> object:
    return recursing()


def half_way() -> Iterator[Vote]:
    yield Vote(0, Label.OTHER, "the first half")
    msg = "half-way"
    raise RuntimeError(msg)


def titled(article: newsparse.Article) -> str | None:
    return article.title


GOOD = plugin("good", newsparse_label=lambda: [Vote(1, Label.NOTE, "because")])
FAULTS: dict[str, Callable[[], object]] = {
    "raises": raising(RuntimeError("no")),
    "recurses": recursing,
    "exits": raising(SystemExit(3)),
    "returns a wrong type": lambda: 5,
    "returns wrong values": lambda: ["a vote"],
    "generates and fails": half_way,
    "raises an error that fails to speak": raising(type("Mute", (Exception,), {"__str__": lambda _: 1 / 0})()),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("hook", ALL_HOOKS)
def test_a_faulty_hook_costs_its_own_answer_only(hook: str, fault: Callable[[], object]) -> None:
    faulty = plugin("faulty", **{hook: fault})
    sound = newsparse.parse(PAGE, plugins=[GOOD])

    article = newsparse.parse(PAGE, plugins=[faulty, GOOD])

    assert [block.label for block in article.blocks] == [block.label for block in sound.blocks] != []
    assert titled(article) == titled(sound)
    assert [problem.plugin for problem in article.problems] == ["faulty"]


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
@pytest.mark.parametrize("hook", ALL_HOOKS)
def test_strict_raises_what_plugins_raise_as_one_group(hook: str, fault: Callable[[], object]) -> None:
    with pytest.raises(ExceptionGroup) as caught:
        newsparse.parse(PAGE, plugins=[plugin("a", **{hook: fault}), plugin("b", **{hook: fault})], strict=True)

    assert len(caught.value.exceptions) == 2
    assert all(isinstance(error, PluginError) for error in caught.value.exceptions)


def test_a_strict_error_has_the_plugins_own_error_as_its_cause() -> None:
    error = RuntimeError("no")

    with pytest.raises(ExceptionGroup) as caught:
        newsparse.parse(PAGE, plugins=[plugin("a", newsparse_label=raising(error))], strict=True)

    assert caught.value.exceptions[0].__cause__ is error


def test_the_users_interrupt_is_not_caught() -> None:
    with pytest.raises(KeyboardInterrupt):
        newsparse.parse(PAGE, plugins=[plugin("a", newsparse_label=raising(KeyboardInterrupt()))])


def test_a_generator_that_fails_half_way_has_answered_nothing() -> None:
    article = newsparse.parse(PAGE, plugins=[plugin("a", newsparse_label=half_way)])

    assert article.blocks[0].label is Label.TITLE


def test_a_misspelt_hook_is_a_problem() -> None:
    article = newsparse.parse(PAGE, plugins=[plugin("speller", newsparse_lable=half_way), GOOD])

    (problem,) = article.problems
    assert (problem.plugin, problem.during) == ("speller", "load")
    assert "newsparse_lable" in problem.error
    assert article.blocks[1].label is Label.NOTE


def test_a_function_named_as_a_hook_and_not_marked_is_a_problem_and_the_others_are_called() -> None:
    module = plugin("forgetful", newsparse_label=lambda: [Vote(1, Label.NOTE, "marked")])
    module.newsparse_sites = list  # type: ignore[attr-defined]
    article = newsparse.parse(PAGE, plugins=[module])

    (problem,) = article.problems
    assert (problem.plugin, problem.code) == ("forgetful", "plugin.invalid_hook")
    assert "newsparse_sites is not called: @hookimpl is missing" in problem.error
    assert article.blocks[1].label is Label.NOTE


def test_a_hook_with_an_argument_that_does_not_exist_is_a_problem() -> None:
    article = newsparse.parse(PAGE, plugins=[plugin("asker", newsparse_label=lambda weather: [])])  # noqa: ARG005

    assert "weather" in article.problems[0].error


@pytest.mark.parametrize("flag", ["tryfirst", "trylast", "wrapper", "hookwrapper"])
def test_a_hook_that_would_come_before_or_around_others_is_refused(flag: str) -> None:
    def first() -> Iterator[Vote]:
        yield Vote(1, Label.PROMO, "before all others")

    pushy = types.ModuleType("pushy")
    pushy.newsparse_label = hookimpl(first, **{flag: True}, specname="newsparse_label")  # type: ignore[attr-defined]

    article = newsparse.parse(PAGE, plugins=[pushy, GOOD])

    (problem,) = article.problems
    assert (problem.plugin, problem.code) == ("pushy", "plugin.invalid_hook")
    assert f"newsparse_label asks for {flag}" in problem.error
    assert article.blocks[1].label is Label.NOTE


def test_the_second_plugin_of_a_name_is_a_problem() -> None:
    other = plugin("good", newsparse_label=lambda: [Vote(1, Label.PROMO, "the second")])

    article = newsparse.parse(PAGE, plugins=[GOOD, other])

    assert [problem.plugin for problem in article.problems] == ["good"]
    assert article.blocks[1].label is Label.NOTE


def test_the_same_plugin_given_twice_counts_once() -> None:
    article = newsparse.parse(PAGE, plugins=[GOOD, GOOD])

    assert [problem.plugin for problem in article.problems] == ["good"]
    assert article.blocks[1].label is Label.NOTE


def test_the_second_site_of_a_name_is_a_problem_and_the_first_stays() -> None:
    first, second = (Site(name="The Post", domains=(domain,)) for domain in ("a.example", "b.example"))
    plugins = [plugin("b", newsparse_sites=lambda: [second]), plugin("a", newsparse_sites=lambda: [first])]

    loaded = load(plugins)

    assert loaded.tables.sites["The Post"] is first
    assert [problem.plugin for problem in loaded.problems] == ["b"]


def test_a_plugin_cannot_change_what_others_see() -> None:
    def mutate(document: Document) -> list[Vote]:
        document.text = "gone"  # type: ignore[misc]
        return []

    def mutate_list(document: Document) -> list[Vote]:
        document.blocks[0].label = Label.OTHER  # type: ignore[misc]
        return []

    for attempt in (mutate, mutate_list):
        article = newsparse.parse(PAGE, plugins=[plugin("mutator", newsparse_label=attempt), GOOD])

        assert article.document.text == PAGE
        assert "FrozenInstanceError" in article.problems[0].error
        assert article.blocks[1].label is Label.NOTE


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: [AnyVote(99, Label.OTHER, "no such block")],
        lambda: [AnyVote(0, "promo", "a bare string")],
        lambda: [AnyVote("0", Label.OTHER, "a bare string")],
        lambda: [AnyVote(0, Label.OTHER, 5)],
        lambda: [AnyVote(0, Label.OTHER, "too heavy", weight=101)],
    ],
)
def test_a_vote_that_cannot_count_is_a_problem(wrong: Callable[[], object]) -> None:
    article = newsparse.parse(PAGE, plugins=[plugin("voter", newsparse_label=wrong)])

    assert article.blocks[0].label is Label.TITLE
    assert article.problems[0].plugin == "voter"


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: [AnySighting("nobody's site", "a sign")],
        lambda: [AnySighting([], "a sign")],
        lambda: [AnySighting("WordPress", "a sign", span=(0, 5))],
        lambda: [AnySighting("WordPress", "a sign", span=newsparse.Span(0, 10_000))],
    ],
)
def test_a_sighting_that_cannot_be_is_a_problem(wrong: Callable[[], object]) -> None:
    article = newsparse.parse(PAGE, plugins=[plugin("seer", newsparse_recognise=wrong)])

    assert article.sightings == ()
    assert article.problems[0].plugin == "seer"


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: AnyDocument(text=5),
        lambda: AnyDocument(text="A page", blocks=[AnyBlock(0, 100)]),
        lambda: AnyDocument(text="A page", blocks=(AnyBlock(0.5, 3.5),)),
        lambda: AnyDocument(text="A page", metadata=(("og:title", 5),)),
        lambda: AnyDocument(text="A page", blocks=(AnyBlock(0, 6),), language=5),
        lambda: AnyDocument(text="A page", blocks=(AnyBlock(0, 6),), url=5),
        lambda: AnyDocument(text="A page", blocks=(AnyBlock(0, 6),), kind="pdf"),
    ],
)
def test_a_document_that_cannot_be_is_a_problem_and_the_core_reads(wrong: Callable[[], object]) -> None:
    article = newsparse.parse(PAGE, plugins=[plugin("reader", newsparse_read=wrong)])

    assert article.document.text == PAGE
    assert article.problems[0].plugin == "reader"


def test_plugins_read_in_the_order_of_their_names_and_the_first_answer_counts() -> None:
    def reader(name: str) -> Callable[[Source], Document]:
        return lambda source: Document(text=name, blocks=(newsparse.Block(0, len(name)),), url=source.url)

    names = ("beta", "alpha", "gamma")
    for order in itertools.permutations(names):
        article = newsparse.parse(PAGE, plugins=[plugin(name, newsparse_read=reader(name)) for name in order])

        assert article.document.text == "alpha"


def test_a_document_of_a_plugin_is_made_fit_and_its_labels_are_the_cores() -> None:
    text = "A headl\x00ne of five words"
    blocks = (newsparse.Block(0, len(text), Label.PROMO),)

    article = newsparse.parse(PAGE, plugins=[plugin("a", newsparse_read=lambda: Document(text, blocks))])

    assert article.document.text == "A headl\ufffdne of five words"
    assert article.blocks[0].label is Label.TITLE


def test_extra_votes_of_a_site_count_as_the_sites_and_are_guarded() -> None:
    def extra(document: Document, sighting: Sighting) -> Iterable[Vote]:
        if "tram" in document.text:
            yield Vote(1, Label.NOTE, f"seen by {sighting.sign}")
        else:
            raise RuntimeError

    site = Site(name="The Post", signs=(Has("five words"),), extra=extra)
    with_site = plugin("post", newsparse_sites=lambda: [site])

    assert newsparse.parse(PAGE, plugins=[with_site]).blocks[1].reason == newsparse.Reason(
        "seen by has 'five words'", "The Post", newsparse.Tier.SITE, rule_id="site.note"
    )
    assert newsparse.parse("A headline of five words", plugins=[with_site]).problems[0].plugin == "The Post"


def test_two_sites_equally_sure_of_different_labels_are_a_problem() -> None:
    sites = [
        Site(name=name, signs=(Has("five words"),), rules=(Rule(label, when=[Has("tram")]),))
        for name, label in (("A", Label.PROMO), ("B", Label.NOTE))
    ]

    article = newsparse.parse(PAGE, plugins=[plugin("both", newsparse_sites=lambda: sites)])

    assert article.blocks[1].label is Label.NOTE
    assert [problem.kind for problem in article.problems] == ["site"]


# --- installed plugins, found by real entry points ---


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Install a distribution with one module of the given code."""
    monkeypatch.syspath_prepend(str(tmp_path))
    before = set(sys.modules)

    def install_one(distribution: str, entry: str, code: str) -> None:
        module = f"{distribution.replace('-', '_')}_module"
        (tmp_path / f"{module}.py").write_text(code, "utf-8")
        info = tmp_path / f"{distribution}-1.2.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.2\n", "utf-8")
        (info / "entry_points.txt").write_text(f"[newsparse]\n{entry} = {module}\n", "utf-8")
        forget()

    yield install_one
    for module in set(sys.modules) - before:
        if module.endswith("_module"):
            del sys.modules[module]
    forget()


def forget() -> None:
    """Forget the plugins loaded so far."""
    _plugins._load_installed.cache_clear()
    _plugins._recent.clear()


def infos(loaded: Plugins) -> dict[str, str | None]:
    return {info.distribution or info.name: info.error for info in loaded.infos}


GOOD_CODE = """
from newsparse import Label, Vote, hookimpl

@hookimpl
def newsparse_label():
    return [Vote(1, Label.NOTE, "installed")]
"""


def test_an_installed_plugin_loads_with_its_distribution_and_version(install: Callable[..., None]) -> None:
    install("some-dist", "some-name", GOOD_CODE)

    (info,) = (info for info in load().infos if info.name == "some-name")
    assert (info.distribution, info.version, info.hooks) == ("some-dist", "1.2", ("newsparse_label",))
    assert newsparse.parse(PAGE).blocks[1].label is Label.NOTE


@pytest.mark.parametrize(
    "code", ["import no_such_module", "raise SystemExit", "def (", "1 / 0", "raise RecursionError"]
)
def test_a_broken_import_stops_no_other_plugin(install: Callable[..., None], code: str) -> None:
    install("a-broken", "a-broken", code)
    install("z-good", "z-good", GOOD_CODE)

    article = newsparse.parse(PAGE)

    assert article.blocks[1].label is Label.NOTE
    assert [(problem.plugin, problem.during) for problem in article.problems] == [("a-broken", "load")]


def test_of_two_installed_plugins_of_a_name_the_first_distribution_stays(install: Callable[..., None]) -> None:
    install("b-dist", "same", "import no_such_module")
    install("a-dist", "same", GOOD_CODE)

    errors = infos(load())

    assert errors["a-dist"] is None
    assert errors["b-dist"] == "a plugin named 'same' is loaded already"
    assert newsparse.parse(PAGE, plugins=["same"]).blocks[1].label is Label.NOTE


def test_the_environment_disables_plugins(install: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    install("some-dist", "some-name", GOOD_CODE)

    monkeypatch.setenv("NEWSPARSE_DISABLE", "other, some-name")
    assert newsparse.parse(PAGE).blocks[1].label is not Label.NOTE
    monkeypatch.setenv("NEWSPARSE_DISABLE", "all")
    assert load().infos == ()
    monkeypatch.delenv("NEWSPARSE_DISABLE")
    assert newsparse.parse(PAGE).blocks[1].label is Label.NOTE


def test_plugins_are_chosen_by_name_or_module(install: Callable[..., None]) -> None:
    install("some-dist", "some-name", GOOD_CODE)

    assert newsparse.parse(PAGE, plugins=["some-name"]).blocks[1].label is Label.NOTE
    assert newsparse.parse(PAGE, plugins=()).blocks[1].label is not Label.NOTE
    with pytest.raises(newsparse.ParseError, match=r"no plugin named 'some-nam' is installed.*some-name"):
        newsparse.parse(PAGE, plugins=["some-nam"])
    with pytest.raises(TypeError, match="write \\['some-name'\\]"):
        newsparse.parse(PAGE, plugins="some-name")


def test_importing_newsparse_loads_no_plugin() -> None:
    code = "import newsparse, sys; assert 'newsparse_welt' not in sys.modules; assert 'rich' not in sys.modules"

    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def test_every_hook_stands_in_the_tests() -> None:
    hooks = {name for name in vars(hookspecs) if name.startswith("newsparse_")}

    assert hooks - set(ALL_HOOKS) <= {"newsparse_events"}  # not called before events are found
