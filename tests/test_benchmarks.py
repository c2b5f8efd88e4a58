"""The commands of the benchmarks run, on corpora of our own in the form of the public ones."""

from __future__ import annotations

import gzip
import json
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from newsparse.languages import LANGUAGES

ROOT = Path(__file__).parents[1]
TEXT = "The council has voted on the budget of the harbour after six hours of talks on Tuesday night."
PAGE = f"<html><body><article><h1>A vote at night</h1><p>{TEXT}</p></article></body></html>"
TIMEML = """<?xml version="1.0"?><TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-06-19"
functionInDocument="CREATION_TIME">2024-06-19</TIMEX3></DCT><TEXT>It <EVENT eid="e1">closed</EVENT>
<TIMEX3 tid="t1" type="DATE" value="2024-W24">last week</TIMEX3>, for <TIMEX3 tid="t2" type="DURATION"
value="P3D">three days</TIMEX3>.</TEXT></TimeML>"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    for folder in ("html", "output"):
        (tmp_path / folder).mkdir()
    (tmp_path / "html/a1.html.gz").write_bytes(gzip.compress(PAGE.encode()))
    (tmp_path / "a.tml").write_text(TIMEML, "utf-8")
    return tmp_path


def run(*arguments: str | Path) -> str:
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=True, cwd=ROOT, text=True).stdout  # noqa: S603


def test_pages_are_parsed_in_processes_and_where_it_is_installed_in_spark(corpus: Path) -> None:
    pytest.importorskip("pyarrow", reason="the pages are in Parquet files")

    lines = run("benchmarks/engines.py", corpus / "html", "16", "--text").splitlines()

    assert [line[:12].strip() for line in lines[:3]] == ["", "1 process", "2 processes"]
    assert all(int(line[12:].split()[0]) == 16 for line in lines[1:])


def test_bodies_are_written_in_the_form_of_the_benchmark(corpus: Path) -> None:
    run("benchmarks/bodies.py", corpus)

    written = json.loads((corpus / "output/newsparse.json").read_text("utf-8"))
    assert written["output"] == {"a1": {"articleBody": TEXT}}


def test_times_are_scored(corpus: Path) -> None:
    assert run("benchmarks/times.py", corpus, "en") == "places: F1 1.000\nvalues: F1 1.000\n"


def test_no_ratio_of_speed_is_above_its_bound() -> None:
    lines = run("benchmarks/guard.py").splitlines()

    assert len(lines) == 3
    assert not any(line.endswith("too slow") for line in lines)


def test_the_guard_tells_which_bound_is_missed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    guard = runpy.run_path(str(ROOT / "benchmarks/guard.py"))
    first, *others = guard["BOUNDS"]
    monkeypatch.setitem(guard["main"].__globals__, "ratios", lambda: {first: 1e6, **dict.fromkeys(others, 0.0)})

    assert guard["main"]() == 1
    assert [line.startswith(first) for line in capsys.readouterr().out.splitlines() if line.endswith("slow")] == [True]


@pytest.mark.parametrize(("slow_tries", "status", "measured"), [(0, 0, 1), (1, 0, 2), (2, 0, 3), (3, 1, 3)])
def test_the_guard_measures_again_what_is_too_slow(
    monkeypatch: pytest.MonkeyPatch, slow_tries: int, status: int, measured: int
) -> None:
    guard = runpy.run_path(str(ROOT / "benchmarks/guard.py"))
    fast = dict.fromkeys(guard["BOUNDS"], 0.0)
    slow = dict.fromkeys(guard["BOUNDS"], 1e6)
    calls: list[int] = []

    def ratios() -> dict[str, float]:
        calls.append(len(calls))
        return slow if len(calls) <= slow_tries else fast

    monkeypatch.setitem(guard["main"].__globals__, "ratios", ratios)

    assert (guard["main"](), len(calls)) == (status, measured)


def test_speed_is_told_as_a_ratio(corpus: Path) -> None:
    assert run("benchmarks/speed.py", corpus / "html").startswith("bare parse: 1.0\narticle: ")


def test_every_command_of_the_page_names_a_benchmark_that_exists() -> None:
    page = (ROOT / "docs/explanation/benchmarks.md").read_text("utf-8")
    named = {bare for word in page.split() if (bare := word.strip("`")).startswith("benchmarks/")}

    assert named == {f"benchmarks/{path.name}" for path in ROOT.glob("benchmarks/*.py")}


@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_a_word_that_is_said_to_tell_no_event_is_in_no_table_of_verbs(language: str) -> None:
    table = next(each.events for each in LANGUAGES if each.code == language)
    assert table is not None
    verbs, nouns = (ROOT / f"benchmarks/no_events/{language}.txt").read_text("utf-8").split("\n\n")

    told = {
        word for trigger in table.verbs for word in trigger.words.split() if not trigger.needs and not trigger.objects
    }
    assert told.isdisjoint(verbs.split())
    assert {word for trigger in table.nouns for word in trigger.words.split()}.isdisjoint(nouns.split())
    assert not [word for word in nouns.split() if table.kinds.of(word)]
