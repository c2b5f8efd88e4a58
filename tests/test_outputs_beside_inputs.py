"""What a run writes is none of its inputs: not in this run, not in the next, wherever it lies."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from newsparse.cli._commands import cli

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell and links of POSIX")

PAGE = "The quay of {}\n\nThe quay of {} is open again, says the harbour office, and the ferries leave at noon.\n"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    (folder / "below").mkdir(parents=True)
    for name in ("a.txt", "b.md", "below/c.txt"):
        (folder / name).write_text(PAGE.format(name, name), "utf-8")
    return folder


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)], input=stdin, standalone_mode=False)


def holds(path: Path) -> dict[str, bytes]:
    """Return what a file or a folder holds."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    return {str(file): file.read_bytes() for file in files}


OUTPUTS = [
    ("parse", "out.jsonl", []),
    ("parse", "out.csv", []),
    ("parse", "below/out.txt", []),
    ("parse", "out.md", []),
    pytest.param(
        "parse",
        "out.parquet",
        [],
        marks=pytest.mark.skipif(not find_spec("pyarrow"), reason="pyarrow is not installed"),
    ),
    ("parse", "out/", ["--format", "text"]),
    ("parse", "below/out/", ["--format", "markdown"]),
    ("report", "report.html", []),
    ("report", "report/", []),
    ("link", "links.json", ["--pattern", "*"]),
]


@pytest.mark.parametrize(("command", "name", "options"), OUTPUTS)
def test_what_lies_in_the_input_folder_is_left_out(pages: Path, command: str, name: str, options: list[str]) -> None:
    output = f"{pages}/{name}"

    def written() -> dict[str, bytes]:
        ended = run(command, pages, "-o", output, "--no-plugins", *options)
        assert (ended.exception, ended.return_value or 0) == (None, 0)
        return holds(Path(output))

    first = written()

    assert len(first) == (3 if options and name.endswith("/") else 2 if name.endswith("/") else 1)
    assert written() == first


@pytest.mark.parametrize("pattern", ["*", "*.part", "*.journal"])
def test_what_is_left_of_a_run_is_left_out_too(pages: Path, pattern: str) -> None:
    for ending in (".part", ".journal", ".made"):
        (pages / f"out.jsonl{ending}").write_text("a line")
    ended = run("parse", pages, "--pattern", pattern, "-o", pages / "out.jsonl", "--resume", "--no-plugins")

    assert ended.exception is None
    assert (pages / "out.jsonl").read_bytes().count(b"\n") == (3 if pattern == "*" else 0)


def shell(command: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a command of a shell in a folder, with `newsparse` for that of this Python."""
    own = f'newsparse() {{ "{sys.executable}" -m newsparse "$@"; }}\n{command}'
    environment = {**os.environ, "NEWSPARSE_DISABLE": "all"}
    return subprocess.run(  # noqa: S603
        ["/bin/bash", "-c", own], cwd=folder, capture_output=True, check=False, timeout=300, env=environment
    )


def test_a_file_that_standard_output_goes_to_is_left_out(pages: Path) -> None:
    again = "newsparse parse . --format text > all.txt"
    done = shell(f"{again} && cp all.txt ../first && {again}", pages)

    assert (done.returncode, done.stderr) == (0, b"")
    assert (pages / "all.txt").read_bytes() == (pages.parent / "first").read_bytes()


def test_an_input_that_standard_output_goes_to_is_refused(pages: Path) -> None:
    done = shell("newsparse parse a.txt --format text >> a.txt", pages)

    assert done.returncode == 2
    assert b"'a.txt' is an input, too" in done.stderr
    assert (pages / "a.txt").read_text("utf-8") == PAGE.format("a.txt", "a.txt")


def test_an_output_in_a_list_is_left_out(pages: Path) -> None:
    output = pages / "out.txt"
    output.write_text("of yesterday")
    listed = "".join(f"{path}\n" for path in (output, pages / "a.txt", f"{pages}/below/../out.txt"))
    ended = run("parse", "--files-from", "-", "-o", output, "--no-plugins", stdin=listed.encode())

    assert ended.exception is None
    assert output.read_text("utf-8").count("title:") == 1


@pytest.mark.parametrize(
    ("where", "command"),
    [
        (".", "parse pages -o pages/"),
        (".", "parse pages/ -o pages"),
        (".", "parse pages -o ."),  # into pages/, as each page keeps its path
        (".", "report pages -o pages/"),
        ("pages", "parse . -o ."),
        ("pages", "parse below -o ./ --format markdown"),
        ("pages", "parse a.txt a.txt.txt -o ./ --format text"),
    ],
)
def test_a_folder_whose_pages_would_mix_with_articles_is_refused(
    pages: Path, monkeypatch: pytest.MonkeyPatch, where: str, command: str
) -> None:
    (pages / "a.txt.txt").write_text("A page of its own")
    monkeypatch.chdir(pages.parent / where)
    before = holds(pages)
    ended = run(*command.split())

    assert "among its pages: write to another folder" in str(ended.exception)
    assert holds(pages) == before


@pytest.mark.parametrize(
    ("where", "command"),
    [
        (".", "parse pages -o out/ --format text"),
        ("pages", "parse . -o ../ --format text"),
        ("pages", "parse a.txt -o ./ --format text"),
        ("pages", "parse a.txt below -o new/ --format text"),
        (".", "report pages -o ."),
    ],
)
def test_a_folder_beside_or_above_is_taken(
    pages: Path, monkeypatch: pytest.MonkeyPatch, where: str, command: str
) -> None:
    monkeypatch.chdir(pages.parent / where)

    for _ in range(2):
        assert run(*command.split(), "--no-plugins").exception is None


# Standard input that nobody named


@pytest.mark.parametrize("command", ["parse", "explain", "report", "link"])
@pytest.mark.parametrize("given", ["newsparse {} < a.txt", "cat a.txt | newsparse {}"])
def test_what_is_piped_is_read_where_no_path_is_given(pages: Path, command: str, given: str) -> None:
    done = shell(given.format(command), pages)
    named = shell(f"newsparse {command} - < a.txt", pages)

    assert (done.returncode, done.stdout, done.stderr) == (0, named.stdout, named.stderr)


@pytest.mark.parametrize("nothing", ["</dev/null", "<&-"])
def test_where_nothing_is_given_one_line_says_what_is_missing(pages: Path, nothing: str) -> None:
    done = shell(f"newsparse parse {nothing}", pages)

    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"newsparse: Missing argument 'PATH...': files, folders, archives, or - for")
