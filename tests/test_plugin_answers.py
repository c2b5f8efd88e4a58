"""What plugins bring and answer is checked to its parts, and what fails in it costs the plugin and nobody else."""

from __future__ import annotations

import asyncio
import datetime as dt
import importlib
import itertools
import time
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse import (
    Article,
    Block,
    Condition,
    Document,
    Event,
    Has,
    Label,
    Language,
    Layout,
    Like,
    PageLexicon,
    Quote,
    QuoteKind,
    Rule,
    Sighting,
    Site,
    Span,
    Vote,
    Zone,
    hookimpl,
)
from newsparse.plugins import installed as found
from newsparse.plugins.load import load
from tests.support.ends import within

PAGE = (
    "A headline of five words\n\nThe council put off the vote on the new tram line, and nobody knows until when.\n\n"
    "The mayor spoke for an hour of what it would cost, and of who would pay for it in the end.\n"
)
END = len(PAGE)


def plugin(**hooks: Callable[..., object]) -> types.ModuleType:
    module = types.ModuleType("faulty")
    for hook, function in hooks.items():
        setattr(module, hook, hookimpl(function, specname=hook))
    return module


def parse(*sites: Site, source: str = PAGE, **hooks: Callable[..., object]) -> Article:
    bad = plugin(**hooks, **({"newsparse_sites": lambda: sites} if sites else {}))
    with within(seconds=20):
        article = newsparse.parse(source, plugins=[bad])
    assert Article.from_json(article.to_json()) == article
    return article


def codes(article: Article) -> list[tuple[str, str | None]]:
    return [(problem.code, problem.plugin) for problem in article.problems]


AnyQuote: Any = Quote  # what a plugin without a type checker may write
AnyEvent: Any = Event
AnySighting: Any = Sighting
AnyDocument: Any = Document
QUOTE: dict[str, Any] = {"span": Span(30, 40), "text": "x", "kind": QuoteKind.DIRECT}
EVENT: dict[str, Any] = {"type": "x:Y", "trigger": Span(30, 33), "sentence": Span(28, 60), "zone": Zone.BODY}


@pytest.mark.parametrize(
    "change",
    [
        {"span": (30, 40)},
        {"span": Span(30, END + 1)},
        {"kind": "bogus"},
        {"speaker": "Jean"},
        {"speaker": {"name": "Jean"}},
        {"speaker_mention": Span(1, END + 1)},
        {"cue": Span(5, END + 99)},
        {"clause": "here"},
        {"parts": (Span(30, 31), 5)},
        {"confidence": "much"},
        {"by": None},
        {"malformed": "no"},
    ],
)
def test_a_quote_with_a_wrong_part_is_refused(change: dict[str, object]) -> None:
    article = parse(newsparse_quotes=lambda: [AnyQuote(**{**QUOTE, **change})])

    assert codes(article) in ([("plugin.wrong_answer", "faulty")], [("plugin.raised", "faulty")])


@pytest.mark.parametrize(
    "change",
    [
        {"sentence": Span(0, END + 1)},
        {"trigger": Span(END - 1, END + 1), "sentence": Span(0, END + 1)},
        {"zone": "cellar"},
        {"modality": 3},
        {"actors": ("Jean",)},
        {"actors": "Jean"},
        {"place": "Berne"},
        {"when": "today"},
        {"mode": (5,)},
    ],
)
def test_an_event_with_a_wrong_part_is_refused(change: dict[str, object]) -> None:
    article = parse(newsparse_events=lambda: [AnyEvent(**{**EVENT, **change})])

    assert codes(article) in ([("plugin.wrong_answer", "faulty")], [("plugin.raised", "faulty")])


@pytest.mark.parametrize(
    "change",
    [{"captured_at": "now"}, {"problems": ("x",)}, {"partial": "a little"}, {"metadata": ((1, 2),)}, {"url": 5}],
)
def test_a_document_with_a_wrong_part_is_refused(change: dict[str, object]) -> None:
    sound = {"text": PAGE, "blocks": (Block(0, 24), Block(26, 80))}
    article = parse(newsparse_read=lambda: AnyDocument(**{**sound, **change}))

    assert codes(article) == [("plugin.wrong_answer", "faulty")] or codes(article) == [("plugin.raised", "faulty")]
    assert article.document.text == PAGE


@pytest.mark.parametrize("text", ["", PAGE])
def test_a_document_that_holds_nothing_leaves_the_page_to_the_core(text: str) -> None:
    article = parse(newsparse_read=lambda: Document(text))

    assert codes(article) == [("plugin.raised", "faulty")]
    assert "a document needs blocks" in article.problems[0].error
    assert article.document.text == PAGE
    assert article.body


def test_sightings_and_votes_are_checked_to_their_parts() -> None:
    sites = [Site(name="A", signs=(Has("no such words"),))]

    assert codes(parse(*sites, newsparse_recognise=lambda: [AnySighting("A", "a sign", layout=5)])) == [
        ("plugin.wrong_answer", "faulty")
    ]
    assert codes(parse(newsparse_label=lambda: [Vote(1, Label.NOTE, "why", weight=50.5)])) == [  # type: ignore[arg-type]
        ("plugin.wrong_answer", "faulty")
    ]


def test_strings_of_plugins_come_out_clean() -> None:
    quote = AnyQuote(**{**QUOTE, "key": "a\ud800b\x1b", "by": "\x9bme"})
    article = parse(newsparse_quotes=lambda: [quote])

    assert codes(article) == []
    assert "\x1b" not in article.to_json().decode()


@pytest.mark.parametrize("hook", ["newsparse_sites", "newsparse_languages", "newsparse_label", "newsparse_quotes"])
@pytest.mark.parametrize("answer", [[None], [None, 5], [5, None]])
def test_none_within_an_answer_is_told(hook: str, answer: list[object]) -> None:
    hooks: dict[str, Any] = {hook: lambda: answer}
    article = parse(**hooks)

    assert codes(article) == [("plugin.wrong_answer", "faulty")]


@pytest.mark.parametrize(
    "error", [asyncio.CancelledError, GeneratorExit, type("Own", (BaseException,), {}), SystemExit]
)
@pytest.mark.parametrize("hook", ["newsparse_sites", "newsparse_read", "newsparse_label", "newsparse_events"])
def test_no_error_of_a_plugin_ends_the_page(hook: str, error: type[BaseException]) -> None:
    def fail() -> None:
        raise error

    hooks: dict[str, Any] = {hook: fail}

    assert codes(parse(**hooks)) == [("plugin.raised", "faulty")]


def test_ctrl_c_within_a_plugin_is_the_users() -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        parse(newsparse_label=interrupt)


def test_an_answer_without_end_is_cut() -> None:
    def answer() -> Iterator[Vote]:
        return (Vote(0, Label.NOTE, "again") for _ in itertools.count())

    assert codes(parse(newsparse_label=answer)) == [("plugin.wrong_answer", "faulty")]


def test_votes_for_blocks_that_are_not_there_are_one_problem() -> None:
    article = parse(newsparse_label=lambda: [Vote(i, Label.NOTE, "why") for i in range(5_000)])

    assert codes(article) == [("plugin.no_such_block", "faulty")]
    assert "and 4996 more" in article.problems[0].error


# Conditions


class Bad(Condition):
    """A condition that fails where it is told to."""

    def __init__(self, where: str) -> None:
        self.where = where

    def _may_fail(self, where: str) -> None:
        if self.where == where:
            msg = f"no {where}"
            raise ValueError(msg)

    @property
    def specificity(self) -> int:  # type: ignore[override]
        self._may_fail("specificity")
        return 7

    @property
    def parts(self) -> tuple[Condition, ...]:
        self._may_fail("parts")
        return (self,)

    def holds(self, lines: object, i: int) -> bool:
        self._may_fail("holds")
        return bool(lines) and i == 1

    def __str__(self) -> str:
        self._may_fail("str")
        return "is bad"

    def __hash__(self) -> int:
        self._may_fail("hash")
        return 5

    def __eq__(self, other: object) -> bool:
        return self is other


SOUND = Site(name="Sound", signs=(Has("tram line"),), rules=(Rule(Label.PROMO, when=[Has("tram line")]),))


@pytest.mark.parametrize("place", ["sign", "rule", "layout"])
@pytest.mark.parametrize("where", ["holds", "specificity", "parts", "str", "hash"])
def test_a_condition_that_fails_costs_its_site(where: str, place: str) -> None:
    bad = Bad(where)
    site = Site(
        name="Faulty",
        domains=("faulty.example",),
        signs=(bad,) if place == "sign" else (Has("five words"),),
        rules=(Rule(Label.NOTE, when=[bad]),) if place == "rule" else (),
        layouts=(Layout("old", signs=(bad,), rules=()),) if place == "layout" else (),
    )
    article = parse(site, SOUND)

    assert article.blocks[1].label is Label.PROMO
    assert {plugin for _, plugin in codes(article)} <= {"faulty"}
    if (where, place) != ("holds", "layout"):  # flat text has no layouts
        assert f"no {where}" in article.problems[0].error
        assert "Faulty" in article.problems[0].error


@pytest.mark.parametrize("pattern", [r"(a|a)*b|(x+x+)+y", r"(?:(?R)|a)*.+", r"(a+)+$|(?:a|aa)+b"])
def test_a_pattern_without_end_is_given_up(pattern: str) -> None:
    slow = Site(name="Slow", signs=(Has("five words"),), rules=(Rule(Label.NOTE, when=[Like(pattern)]),))
    source = PAGE + "\n\n".join(f"{'a' * 40}{i}" for i in range(300))
    start = time.process_time()
    article = parse(slow, SOUND, source=source)

    assert time.process_time() - start < 4
    assert article.blocks[1].label is Label.PROMO
    assert {("site.slow_pattern", "faulty")} >= set(codes(article))


def test_many_slow_patterns_share_a_budget() -> None:
    patterns = [Like(rf"(a|a)*b|{i}(x+x+)+y") for i in range(60)]
    slow = Site(name="Slow", signs=(Has("five words"),), rules=(Rule(Label.NOTE, when=patterns),))
    start = time.process_time()
    article = parse(slow, SOUND, source=PAGE + "\n\n".join(f"{'a' * 40}{i}" for i in range(9)))

    assert time.process_time() - start < 4
    assert article.blocks[1].label is Label.PROMO
    assert "patterns are given up" in article.problems[-1].error


# What is installed


def installed(folder: Path, name: str, *, entry_points: bytes = b"", metadata: bytes | None = None) -> None:
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_bytes(metadata if metadata is not None else f"Name: {name}\nVersion: 1.0\n".encode())
    if entry_points:
        (info / "entry_points.txt").write_bytes(entry_points)


@pytest.mark.parametrize(
    ("entry_points", "metadata"),
    [
        (b"[newsparse]\nbroken = \xff\xfe\n", None),
        (b"[newsparse]\nno equals sign\n", None),
        (b"[newsparse]\nempty =\n", None),
        (b"[newsparse]\nodd = !!! ???\n", None),
        (b"[newsparse]\nlost = no_module_of_this_name\n", None),
        (b"[newsparse]\nnone = newsparse:__doc__.missing\n", None),
        (b"[newsparse]\nplain = os\n", b"\xff\xfe"),
        (b"[newsparse]\nplain = os\n", b""),
        (b"no section\n", None),
    ],
)
def test_a_broken_package_of_anybody_ends_nothing(
    entry_points: bytes, metadata: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(tmp_path, "broken", entry_points=entry_points, metadata=metadata)
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    known = {point.name for point in found.entry_points()}

    article = newsparse.parse(PAGE, plugins=sorted(known))

    assert article.title == "A headline of five words"


def test_a_plugin_cannot_sign_as_the_core() -> None:
    impostor = plugin(newsparse_label=lambda: [Vote(1, Label.NOTE, "because")])
    impostor.__name__ = "newsparse"

    assert codes(newsparse.parse(PAGE, plugins=[impostor])) == [("plugin.name_taken", "newsparse")]


def test_names_of_plugins_come_out_clean() -> None:
    named = plugin(newsparse_label=lambda: [Vote(1, Label.NOTE, "because")])
    named.__name__ = "a\x1b[31mb"
    article = newsparse.parse(PAGE, plugins=[named])

    assert article.blocks[1].reason is not None
    assert article.blocks[1].reason.by == "a\ufffd[31mb"


class Unhashable:
    """A plugin that cannot be kept in a table."""

    __hash__ = None  # type: ignore[assignment]

    @hookimpl
    def newsparse_label(self) -> list[Vote]:
        return []


class Evasive(types.ModuleType):
    """A module that fails when it is looked at."""

    newsparse_label = None

    def __getattr__(self, name: str) -> object:
        raise LookupError(name)


@pytest.mark.parametrize("odd", [Unhashable(), Evasive("evasive")])
def test_odd_objects_are_told_or_do_nothing(odd: object) -> None:
    article = newsparse.parse(PAGE, plugins=[odd])

    assert article.title == "A headline of five words"
    assert {problem.code for problem in article.problems} <= {"plugin.not_loaded"}


def test_a_language_with_a_bad_table_is_left_out() -> None:
    lexicon = PageLexicon(translation_phrases=("a",))  # type: ignore[arg-type]
    bad = Language(code="qx", name="Invented", stop_words=frozenset({"en"}), page=lexicon)
    article = parse(newsparse_languages=lambda: [bad])

    assert codes(article) == [("plugin.raised", "faulty")]


def test_two_sites_of_one_domain_are_told_and_the_first_has_it() -> None:
    two = plugin(
        newsparse_sites=lambda: [Site(name="B", domains=("post.example",)), Site(name="A", domains=("post.example",))]
    )
    article = newsparse.parse(PAGE, url="https://post.example/a", plugins=[two])

    assert codes(article) == [("site.shared_domain", "faulty")]
    assert [sighting.site for sighting in article.sightings] == ["A"]
    assert load([two]).problems == article.problems


ENDS = (dt.date.max, dt.datetime.max, dt.date.min, dt.datetime.min)  # noqa: DTZ901


@pytest.mark.parametrize("moment", ENDS)
def test_a_page_may_be_saved_at_the_ends_of_time(moment: dt.date) -> None:
    article = newsparse.parse(f"Titre\n\nPublié le 12 mai 2024\n\n{PAGE}", captured_at=moment, plugins=())

    assert article.title


def test_a_long_address_takes_no_time() -> None:
    with within(seconds=2):
        newsparse.parse(PAGE, url="https://" + "a." * 400_000 + "example/x", plugins=())
