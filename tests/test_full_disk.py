"""A full disk: no partial file under a final name, one clear line, the right status, and a run that goes on afterwards.

The limit of a file's size stops a write as a full disk does, in the middle, and needs no rights: what was EFBIG here is
ENOSPC there. A full device is real.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.support.called import Call, caller

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits and devices of POSIX")
needs_arrow = pytest.mark.skipif(not find_spec("pyarrow"), reason="pyarrow is not installed")
OLD = "of yesterday"


def page(number: int, sentences: int) -> str:
    told = " ".join(f"The ferry {n} left the quay of Port Example at noon, says the office." for n in range(sentences))
    return f"The quay of {number}\n\n{told}\n\n“The quay {number} is open”, said Ann Example on Tuesday.\n"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """Return a folder of six pages; the fourth is larger than 4 kB."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.txt").write_text(page(number, 80 if number == 3 else 4), "utf-8")
    return folder


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Call:
    return caller(monkeypatch, capsysbinary)


def complaints(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    lines = done.stderr.decode().splitlines()
    assert all(line.startswith("newsparse: ") for line in lines), lines
    return [line.removeprefix("newsparse: ") for line in lines]


def names(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.md", "a.txt", pytest.param("a.parquet", marks=needs_arrow)])
def test_a_file_that_does_not_fit_is_not_there_and_is_continued(
    run: Call, pages: Path, tmp_path: Path, name: str
) -> None:
    output = tmp_path / "out" / name
    output.parent.mkdir()
    output.write_text(OLD)
    asked = ("parse", "--no-plugins", pages, "-o", output)
    done = run(*asked, kilobytes=4)
    part = output.with_name(f"{name}.part").read_bytes()

    assert done.returncode == 3
    assert complaints(done) == [
        f"{output}: cannot be written: File too large; what is done is kept, and the same command with --resume goes on"
    ]
    assert output.read_text() == OLD
    assert names(output.parent) == [name, f"{name}.journal", f"{name}.part"]
    assert not part or part.endswith(b"\n")

    again = run(*asked, "--resume")
    fresh = run("parse", "--no-plugins", pages, "-o", tmp_path / name)

    assert (again.returncode, again.stderr) == (fresh.returncode, fresh.stderr) == (0, b"")
    assert output.read_bytes() == (tmp_path / name).read_bytes()
    assert names(output.parent) == [name]


@needs_arrow
def test_a_table_that_does_not_fit_although_its_lines_did_is_made_by_the_next_run(
    run: Call, pages: Path, tmp_path: Path
) -> None:
    """Its many columns take more room than the lines of two short pages."""
    output = tmp_path / "out" / "a.parquet"
    output.parent.mkdir()
    asked = ("parse", "--no-plugins", pages / "0.txt", pages / "1.txt", "-o", output)
    done = run(*asked, kilobytes=32)

    assert done.returncode == 3
    assert complaints(done)[-1].startswith(f"{output}: cannot be written: File too large; what is done is kept")
    assert names(output.parent) == ["a.parquet.journal", "a.parquet.part"]
    assert output.with_name("a.parquet.part").read_bytes().count(b"\n") == 2

    assert run(*asked, "--resume").returncode == 0
    assert names(output.parent) == ["a.parquet"]


@pytest.mark.parametrize("format_", ["jsonl", "markdown", "text"])
def test_a_folder_holds_whole_files_and_is_continued(run: Call, pages: Path, tmp_path: Path, format_: str) -> None:
    output = tmp_path / "out"
    fields = ["--fields", "title,body_text"] if format_ == "jsonl" else []
    asked = ("parse", "--no-plugins", pages, "--format", format_, *fields)
    done = run(*asked, "-o", f"{output}/", kilobytes=4)
    fresh = run(*asked, "-o", f"{tmp_path / 'fresh'}/")
    whole = names(tmp_path / "fresh")
    there = names(output)

    assert (done.returncode, fresh.returncode) == (3, 0)
    assert complaints(done)[-1].startswith(f"{output}/: cannot be written: File too large; what is done is kept")
    assert there == [".newsparse.journal", *whole[:3]]  # those before the one that is too large
    assert all((output / name).read_bytes() == (tmp_path / "fresh" / name).read_bytes() for name in there[1:])

    assert run(*asked, "-o", f"{output}/", "--resume").returncode == 0
    assert [(output / name).read_bytes() for name in names(output)] == [
        (tmp_path / "fresh" / name).read_bytes() for name in whole
    ]
    assert names(output) == whole


def test_a_report_in_parts_holds_whole_files(run: Call, pages: Path, tmp_path: Path) -> None:
    output = tmp_path / "report"
    output.mkdir()
    (output / "index.html").write_text(OLD)
    done = run("report", "--no-plugins", pages, "-o", f"{output}/", kilobytes=4)

    assert done.returncode == 3
    assert complaints(done) == [f"{output}/: cannot be written: File too large"]
    assert names(output) == ["index.html"]
    assert (output / "index.html").read_text() == OLD


def test_a_report_that_does_not_fit_leaves_the_old_one(run: Call, pages: Path, tmp_path: Path) -> None:
    old = tmp_path / "out" / "report.html"
    old.parent.mkdir()
    old.write_text(OLD)
    done = run("report", "--no-plugins", pages, "-o", old, kilobytes=4)

    assert done.returncode == 3
    assert complaints(done) == [f"{old}: cannot be written: File too large"]
    assert old.read_text() == OLD
    assert names(old.parent) == ["report.html"]


@pytest.mark.parametrize("option", ["-o", "--report"])
def test_links_that_do_not_fit_leave_the_old_ones(run: Call, pages: Path, tmp_path: Path, option: str) -> None:
    output = tmp_path / "links"
    output.write_text(OLD)
    done = run("link", "--no-plugins", pages, option, output, kilobytes=1)

    assert done.returncode == 3
    assert len(complaints(done)) == 1
    assert output.read_text() == OLD
    assert names(tmp_path) == ["links", *(f"pages/{number}.txt" for number in range(6))]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    "command", ["parse --format jsonl", "parse --format csv", "parse --format markdown", "parse --format text",
                "report", "link"]
)  # fmt: skip
def test_a_full_device_is_one_line(run: Call, pages: Path, command: str) -> None:
    done = run(*command.split(), "--no-plugins", pages / "0.txt", "-o", "/dev/full")

    assert done.returncode == 3
    assert complaints(done) == ["/dev/full: cannot be written: No space left on device"]
