"""Many pages: workers change nothing but the time, a bad page costs itself, and a run may be ended at any moment."""

from __future__ import annotations

import gc
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse import StoredPage
from newsparse.outputs.rendering import Output, Rendering
from newsparse.running.job import Job, Outcome, Request, Status
from newsparse.running.journal import Done, Entry, Journal, JournalError, name_hash
from newsparse.running.pool import Pool, WorkerLimits
from newsparse.running.run import Run
from newsparse.running.targets import File, Folder, UnfinishedError, file_name, numbered
from newsparse.running.worker import Failed

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and processes of POSIX")

WORDS = (
    "harbour ferry council budget quay storm lantern bridge market school road winter night vote talks report".split()
)


def page(number: int) -> str:
    """Return a page of its own, with a quote; each eighth has no body, each ninth is nothing at all."""
    if number % 9 == 8:
        return ""
    if number % 8 == 7:
        return "Facebook\nTwitter\n"
    chosen = random.Random(number)  # noqa: S311  # words, no secrets
    text = " ".join(chosen.choice(WORDS) for _ in range(40))
    return f"The {chosen.choice(WORDS)} of {number}\n\nThe {text}.\n\n“The {text}”, said Ann Example on Tuesday.\n"


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    for number in range(24):
        (folder / f"{number:02}.txt").write_text(page(number), "utf-8")
    return folder


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "newsparse", "parse", *map(str, arguments)]
    return subprocess.run(  # noqa: S603
        command, capture_output=True, check=False, timeout=120, stdin=subprocess.DEVNULL, env=os.environ | environment
    )


def complaints(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return [line.removeprefix("newsparse: ") for line in done.stderr.decode().splitlines()]


@pytest.fixture(scope="module")
def expected(pages: Path) -> subprocess.CompletedProcess[bytes]:
    return run(pages, "--fields", "title,body_text", "--no-plugins")


# Workers


@pytest.mark.parametrize("jobs", [2, 3])
@pytest.mark.parametrize("order", [[], ["--unordered"]])
def test_workers_write_what_one_process_writes(
    pages: Path, expected: subprocess.CompletedProcess[bytes], jobs: int, order: list[str]
) -> None:
    done = run(pages, "--fields", "title,body_text", "--no-plugins", "--jobs", str(jobs), *order)

    assert done.returncode == expected.returncode == 3
    if order:
        assert Counter(done.stdout.splitlines()) == Counter(expected.stdout.splitlines())
        assert Counter(done.stderr.splitlines()) == Counter(expected.stderr.splitlines())
    else:
        assert (done.stdout, done.stderr) == (expected.stdout, expected.stderr)


def doubled() -> Callable[[int], int]:
    return lambda number: number * 2


def troubled() -> Callable[[str], object]:
    """Return what does as it is told."""

    def do(what: str) -> object:
        match what:
            case "die":
                os.kill(os.getpid(), signal.SIGSEGV)
            case "exit":
                os._exit(7)
            case "hang":
                time.sleep(60)
            case "eat":
                return len(bytearray(10**9))
            case "raise":
                msg = "no"
                raise LookupError(msg)
        return what

    return do


WHY = {
    "die": "the process that read it was ended by SIGSEGV",
    "exit": "the process that read it ended with status 7",
    "hang": "took more than 1 seconds",
    "eat": "needs more than 500 megabytes of memory",
    "raise": "LookupError: no",
}


@settings(max_examples=6)  # each starts processes
@given(count=st.integers(0, 40), jobs=st.integers(1, 3), ordered=st.booleans())
def test_each_task_is_done_once(count: int, jobs: int, ordered: bool) -> None:  # noqa: FBT001
    pool: Pool[int, int] = Pool(doubled, jobs, WorkerLimits())
    done = list(pool.map(range(count), ordered=ordered))

    assert (done if ordered else sorted(done)) == [(number, number * 2) for number in range(count)]


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux")
@pytest.mark.parametrize("ordered", [True, False])
def test_a_task_that_fails_costs_itself(ordered: bool) -> None:  # noqa: FBT001
    tasks = ["a", "die", "b", "exit", "hang", "c", "eat", "d", "raise", "die", "e"]
    pool: Pool[str, object] = Pool(troubled, 2, WorkerLimits(seconds=1, megabytes=500))
    done = list(pool.map(tasks, ordered=ordered))

    assert Counter(task for task, _ in done) == Counter(tasks)
    assert not ordered or [task for task, _ in done] == tasks
    assert all(answer == (Failed(WHY[task]) if task in WHY else task) for task, answer in done)


def left_alone() -> Callable[[int], bool]:
    before = gc.get_freeze_count()  # Python 3.12 starts with some objects left alone
    return lambda _: gc.get_freeze_count() > before


def test_the_collector_leaves_alone_what_the_first_pages_made() -> None:
    pool: Pool[int, bool] = Pool(left_alone, 1, WorkerLimits())

    assert [is_left for _, is_left in pool.map(range(22), ordered=True)] == [False] * 20 + [True] * 2


def broken() -> Callable[[int], int]:
    msg = "nothing to work with"
    raise LookupError(msg)


def absent() -> Callable[[int], int]:
    os._exit(3)


@pytest.mark.parametrize(("setup", "error"), [(broken, LookupError), (absent, RuntimeError)])
def test_workers_that_cannot_begin_end_the_run(
    setup: Callable[[], Callable[[int], int]], error: type[Exception]
) -> None:
    pool: Pool[int, int] = Pool(setup, 2, WorkerLimits())

    with pytest.raises(error):
        list(pool.map(range(9)))


def test_no_more_tasks_are_taken_than_can_be_held() -> None:
    """One that takes long holds back those behind it, and these are not gathered without end."""
    taken: list[str] = []

    def tasks() -> Iterator[str]:
        for number in range(500):
            taken.append("hang" if number == 0 else "a")
            yield taken[-1]

    pool: Pool[str, object] = Pool(troubled, 2, WorkerLimits(seconds=1.5))
    first = next(pool.map(tasks()))

    assert first == ("hang", Failed("took more than 1.5 seconds"))
    assert len(taken) <= 2 * 16


SLOW = """
import time
from newsparse import hookimpl

@hookimpl
def newsparse_label(document, sightings):
    if "of 3\\n" in document.text:
        time.sleep(60)
    if "of 5\\n" in document.text:
        bytearray(10**9)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux")
def test_a_page_that_takes_too_much_is_ended_and_named(pages: Path, tmp_path: Path) -> None:
    plugin = tmp_path / "slow_plugin.py"
    plugin.write_text(SLOW)
    done = run(
        pages, "--plugin", plugin, "--fields", "title", "--page-seconds", "3", "--page-memory", "600", "--strict"
    )
    titles = [json.loads(line)["title"] for line in done.stdout.splitlines()]
    named = [line for line in complaints(done) if "no body" not in line and "no text" not in line]

    assert done.returncode == 3
    assert named[0] == f"{pages / '03.txt'}: took more than 3 seconds"
    assert named[1].startswith(f"{pages / '05.txt'}: ")
    assert len(named) == 2
    assert [title for title in titles if title][:4] == [page(n).partition("\n")[0] for n in (0, 1, 2, 4)]


# Journals


@given(st.lists(st.sampled_from("abc")), st.lists(st.sampled_from("abcd")))
def test_a_page_is_done_as_often_as_it_was_noted(noted: list[str], asked: list[str]) -> None:
    done = Done(map(name_hash, noted))
    left = Counter(noted)

    for path in asked:
        assert done.take(path) == (left[path] > 0)
        left[path] -= 1


OUTCOMES = [
    Outcome(f"{number}", status, b"" if status is Status.ERROR else b"%d" % number * number + b"\n", ())
    for number, status in enumerate([Status.ARTICLE, Status.ERROR, Status.EMPTY, Status.ARTICLE, Status.ERROR] * 3)
]
WHOLE = b"".join(outcome.data for outcome in OUTCOMES)


Make = Callable[[Path, Path], None] | None


def doubling(written: Path, made: Path) -> None:
    """Make a file that holds all lines twice."""
    made.write_bytes(written.read_bytes() * 2)


def finished(
    path: Path, settings: dict[str, str], *, resume: bool, header: bytes = b"", make: Make = None
) -> list[str]:
    """Write all outcomes that are not done yet, and return the pages that were asked for."""
    target = File(path, header, make)
    asked = []
    try:
        progress = target.begin(settings, resume=resume)
        for outcome in OUTCOMES:
            if not progress.done.take(outcome.path):
                asked.append(outcome.path)
                target.add(outcome)
        target.finish()
    finally:
        target.close()
    return asked


@given(data=st.data(), header=st.sampled_from([b"", b"head\n"]), make=st.sampled_from([None, doubling]))
def test_whatever_was_written_the_rest_follows(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, header: bytes, make: Make
) -> None:
    """Of the output and of the journal any beginning may have reached the disk, torn in the middle of a line."""
    path = tmp_path_factory.mktemp("run") / "out.jsonl"
    part, journal = path.with_name("out.jsonl.part"), path.with_name("out.jsonl.journal")
    target = File(path, header, make)
    target.begin({"a": "b"}, resume=False)
    for outcome in OUTCOMES:
        target.add(outcome)
    target.close()
    for file in (part, journal):
        written = file.read_bytes()
        file.write_bytes(written[: data.draw(st.integers(0, len(written)))])

    finished(path, {"a": "b"}, resume=True, header=header, make=make)

    assert path.read_bytes() == (header + WHOLE) * (2 if make else 1)
    assert list(path.parent.iterdir()) == [path]


@given(st.integers(0, len(OUTCOMES)))
def test_what_is_done_is_not_done_again(tmp_path_factory: pytest.TempPathFactory, count: int) -> None:
    path = tmp_path_factory.mktemp("run") / "out.jsonl"
    target = File(path, b"")
    target.begin({}, resume=False)
    for outcome in OUTCOMES[:count]:
        target.add(outcome)
    target.close()

    assert finished(path, {}, resume=True) == [outcome.path for outcome in OUTCOMES[count:]]


def test_a_file_that_cannot_be_made_is_made_by_the_next_run(tmp_path: Path) -> None:
    def failing(written: Path, made: Path) -> None:
        made.write_bytes(written.read_bytes()[:5])
        raise OSError(28, "No space left on device")

    path = tmp_path / "out.parquet"
    with pytest.raises(OSError, match="No space left"):
        finished(path, {}, resume=False, make=failing)
    assert left_over(path) == ["out.parquet.journal", "out.parquet.part"]

    assert finished(path, {}, resume=True, make=doubling) == []
    assert (left_over(path), path.read_bytes()) == (["out.parquet"], WHOLE * 2)


def test_a_run_that_was_not_finished_is_not_thrown_away(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    first = File(path, b"")
    first.begin({"fields": "title"}, resume=False)
    first.close()

    with pytest.raises(UnfinishedError, match="--resume continues it"):
        File(path, b"").begin({"fields": "title"}, resume=False)
    with pytest.raises(JournalError, match=r"other options \(fields\)"):
        File(path, b"").begin({"fields": "url"}, resume=True)


def test_an_entry_goes_through_the_journal(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal")
    journal.begin({"a": (1, 2)})
    journal.add([Entry(5, 3, "a\nb\udcff")])
    journal.close()

    again = Journal(tmp_path / "journal")
    progress = again.resume({"a": (1, 2)}, 5)
    again.close()

    assert progress is not None
    assert (progress.end, progress.statuses, progress.done.take("a\nb\udcff")) == (5, frozenset({3}), True)


def left_over(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


def killed_run(command: list[str], delay: float) -> bool:
    """Run a command in a group of its own, kill it after a time, and tell whether it was still running."""
    with subprocess.Popen(command, stderr=subprocess.DEVNULL, start_new_session=True) as process:  # noqa: S603
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.kill()
            return True
    return False


@pytest.mark.parametrize(
    ("jobs", "ending"),
    [
        ("2", ".jsonl"),
        ("1", "/"),
        *[pytest.param(*one, marks=pytest.mark.slow) for one in (("1", ".jsonl"), ("2", "/"), ("2", ".parquet"))],
    ],
)
def test_a_run_killed_at_any_moment_is_continued(
    request: pytest.FixtureRequest, tmp_path: Path, jobs: str, ending: str
) -> None:
    """Nothing is lost and nothing doubled. With --slow it is killed at 50 points."""
    wanted = 50 if request.config.getoption("--slow") else 2
    source = tmp_path / "pages.jsonl"
    source.write_text("".join(json.dumps({"text": page(number), "id": f"p{number}"}) + "\n" for number in range(200)))
    output = tmp_path / "out" / f"articles{ending}"
    output.parent.mkdir()
    options = ["--fields", "title,body_text", "--no-plugins", "--jobs", jobs]
    command = [sys.executable, "-m", "newsparse", "parse", str(source), *options]
    to_output = [*command, "-o", f"{output}{'/' if ending == '/' else ''}", "--resume"]
    begun = time.monotonic()
    whole = subprocess.run(command, capture_output=True, check=False, timeout=120).stdout  # noqa: S603
    seconds = time.monotonic() - begun
    if ending == ".parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
        subprocess.run([*command, "-o", str(tmp_path / "whole.parquet")], check=False, timeout=120)  # noqa: S603
        whole = (tmp_path / "whole.parquet").read_bytes()
    chosen = random.Random(7)  # noqa: S311
    kills = 0
    for _ in range(4 * wanted):  # a run may also come to its end in time; the next begins anew
        if kills == wanted:
            break
        kills += killed_run(to_output, chosen.uniform(0.2, 1) * seconds)
        if ending != "/" and output.exists():
            assert output.read_bytes() == whole

    subprocess.run(to_output, stderr=subprocess.DEVNULL, check=False, timeout=120)  # noqa: S603

    assert kills == wanted
    if ending == "/":
        assert sorted(file.read_bytes() for file in output.iterdir()) == sorted(whole.splitlines(keepends=True))
    else:
        assert left_over(output) == [output.name]
        assert output.read_bytes() == whole


def test_what_a_killed_run_had_not_finished_is_gone_when_it_is_continued(tmp_path: Path) -> None:
    settings = {"fields": "title"}
    folder = Folder(tmp_path, ".json")
    folder.begin(settings, resume=False)
    folder.close()
    (tmp_path / "below").mkdir()
    parts = [tmp_path / ".newsparse-12.part", tmp_path / "below" / ".newsparse-12.part"]
    for path in (*parts, tmp_path / "page.json"):
        path.write_bytes(b"")

    continued = Folder(tmp_path, ".json")
    continued.begin(settings, resume=True)
    continued.close()

    assert not any(part.exists() for part in parts)
    assert (tmp_path / "page.json").exists()


def _hears_ctrl_c() -> None:
    """Undo what a shell does for jobs in the background: they, and what they start, are deaf to it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def test_ctrl_c_leaves_whole_lines_and_no_process(tmp_path: Path) -> None:
    output = tmp_path / "out.jsonl"
    source = tmp_path / "pages.jsonl"
    source.write_text("".join(json.dumps({"text": page(number)}) + "\n" for number in range(2_000)))
    command = [
        sys.executable,
        "-m",
        "newsparse",
        "parse",
        str(source),
        "--no-plugins",
        "--jobs",
        "2",
        "-o",
        str(output),
    ]
    part = output.with_name("out.jsonl.part")
    with subprocess.Popen(  # noqa: S603
        command,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=_hears_ctrl_c,  # noqa: PLW1509
    ) as process:
        until = time.monotonic() + 60
        while b"\n" not in (part.read_bytes() if part.exists() else b"") and time.monotonic() < until:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        assert process.stderr is not None
        said = process.stderr.read().decode()
    lines = part.read_bytes()

    assert process.returncode == 130
    assert "--resume goes on" in said.strip().splitlines()[-1]
    assert lines.endswith(b"\n")
    assert all(json.loads(line)["path"] for line in lines.splitlines())
    assert not output.exists()
    until = time.monotonic() + 10
    while _group_lives(process.pid) and time.monotonic() < until:
        time.sleep(0.05)
    assert not _group_lives(process.pid)


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


# Files


@pytest.mark.skipif(not find_spec("pyarrow"), reason="pyarrow is not installed")
def test_a_table_is_a_file_and_has_columns_of_its_own(pages: Path, tmp_path: Path) -> None:
    output = tmp_path / "articles.parquet"
    streamed = run(pages, "--format", "parquet")
    unknown = run(pages, "-o", output, "--fields", "title,main_event")
    done = run(pages, "-o", output, "--fields", "title", "--no-plugins")
    table: Any = pytest.importorskip("pyarrow.parquet").read_table(output)

    assert (streamed.returncode, unknown.returncode, done.returncode) == (2, 2, 3)
    assert complaints(streamed)[0] == "parquet is written to a file: give -o FILE.parquet"
    assert complaints(unknown)[0].startswith("parquet has no column main_event; its columns are document, title, ")
    assert table.column_names == ["article", "title"]
    assert table["article"].to_pylist() == [str(pages / f"{number:02}.txt") for number in range(24) if page(number)]
    assert left_over(output) == [output.name]


def test_a_folder_holds_a_file_for_each_page(pages: Path, tmp_path: Path) -> None:
    done = run(
        pages / "00.txt", pages / "01.txt", pages / "08.txt", "-o", f"{tmp_path / 'out'}/", "--format", "markdown"
    )
    made = sorted(file for file in (tmp_path / "out").rglob("*") if file.is_file())

    assert done.returncode == 3
    assert [file.name for file in made] == ["00.txt.md", "01.txt.md"]
    assert made[0].read_text("utf-8").startswith("---\npath: ")


def test_two_pages_of_one_name_are_two_files(tmp_path: Path) -> None:
    source = tmp_path / "pages.jsonl"
    source.write_text("".join(json.dumps({"text": page(number), "id": "same"}) + "\n" for number in range(3)))
    run(source, "-o", f"{tmp_path / 'out'}/", "--fields", "title")

    titles = [json.loads(file.read_bytes())["title"] for file in (tmp_path / "out").iterdir()]
    assert sorted(titles) == sorted(page(number).partition("\n")[0] for number in range(3))


parts = st.one_of(
    st.sampled_from(["", "a", "A", "a#2", "a?", "a_", "..", ".", "/", "a/b", "/a", "x" * 300, "x" * 301]),
    st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=300),
)


@given(st.lists(parts, max_size=12))
def test_names_lead_nowhere_else_and_none_is_shared(paths: list[str]) -> None:
    names = [file_name(stored.path, ".md") for stored in numbered(StoredPage(path) for path in paths)]

    assert len({str(name).casefold() for name in names}) == len(paths)
    assert all(not name.is_absolute() and ".." not in name.parts for name in names)
    assert all(len(part.encode()) < 200 for name in names for part in name.parts)


# What is computed


FIELDS_PAGE = (
    "The storm\n\nPARIS (AFP) - The storm struck Port Example on 3 May 2024. “The quay is gone”, said Ann Example, the "
    "mayor, on Tuesday. Police arrested two men in Lyon.\n\nThe council of Port Example will vote on the budget next "
    "week, it said.\n"
)


@pytest.mark.parametrize("field", ["title", "times", "quotes", "events", "entities", "mentions", "agencies", "problems",
                                   "partial", "event_clusters", "non_quotes", "evidence", "body_text"])  # fmt: skip
def test_a_field_alone_is_what_it_is_among_all(field: str) -> None:
    stored = StoredPage("a", FIELDS_PAGE)

    def line(fields: tuple[str, ...] | None) -> dict[str, object]:
        rendering = Rendering(fields=fields)
        request = Request(plugins=(), options=rendering.options(Request().options))
        made: dict[str, object] = json.loads(Job(request, rendering)()(stored).data)
        return made

    alone = line((field,))

    assert list(alone) == ["path", field]
    if field != "body_text":
        assert alone[field] == line(None)[field]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [("title", "000"), ("times", "100"), ("quotes", "110"), ("title,events", "111"), ("problems", "111")],
)
def test_only_what_is_written_is_computed(fields: str, expected: str) -> None:
    options = Rendering(fields=tuple(fields.split(","))).options(Request().options)

    assert f"{options.times:d}{options.quotes:d}{options.events:d}" == expected


def test_quotes_that_are_less_sure_are_left_out() -> None:
    stored = StoredPage("a", FIELDS_PAGE)

    def confidences(least: float) -> list[float]:
        outcome = Job(Request(plugins=()), Rendering(min_confidence=least))()(stored)
        return [quote["confidence"] for quote in json.loads(outcome.data)["quotes"]]

    found = confidences(0)

    assert found
    assert confidences(found[0]) == [one for one in found if one >= found[0]]
    assert confidences(found[0] + 0.001) == [one for one in found if one > found[0]]


def test_the_settings_of_a_run_can_be_compared() -> None:
    """A run is continued by the same options only, whatever they are."""
    one = Run(Job(Request(url="a"), Rendering(Output.CSV)))._settings()
    other = Run(Job(Request(url="b"), Rendering(Output.CSV)))._settings()

    assert {name for name in one if one[name] != other[name]} == {"url"}
