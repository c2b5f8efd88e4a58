"""Files, pipes and plugins that fail: one clear line, the right exit status, the other pages written, no half files."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.support.called import Call, caller

PAGE = (
    "Le vieux phare rouvre\n\nLa commune a rendu la tour aux visiteurs samedi, après deux hivers de travaux sur la "
    "lanterne.\n\nLes habitants ont attendu plus de quatre heures devant la porte, sous une pluie qui n’a pas cessé.\n"
)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, links and devices of POSIX")
LIMIT = "trap '' XFSZ; export PYTHONDONTWRITEBYTECODE=1; ulimit -f"
"""Lets no file grow larger; bytecode is not written, as one that is cut would be read by other processes."""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return path


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Call:
    return caller(monkeypatch, capsysbinary)


def shell(line: str, *arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a line of a shell in which `newsparse` is this one."""
    own = f'newsparse() {{ "{sys.executable}" -m newsparse "$@"; }}; '
    return subprocess.run(  # noqa: S603
        ["/bin/sh", "-c", own + line, "sh", *map(str, arguments)],
        capture_output=True, check=False, timeout=60, cwd=cwd, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def complaints(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    lines = done.stderr.decode().splitlines()
    assert all(line.startswith("newsparse: ") for line in lines), lines
    return lines


def written(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return [json.loads(line)["title"] for line in done.stdout.splitlines()]


@pytest.mark.parametrize("name", ["a" * 300 + ".txt", "no/such/file.txt", "nope\udcff.txt", "a/" * 3_000 + "b"])
def test_a_name_that_cannot_be_opened_leaves_the_other_pages(call: Call, name: str, page: Path) -> None:
    done = call("parse", name, page)

    assert done.returncode == 3
    assert len(complaints(done)) == 1
    assert written(done) == ["Le vieux phare rouvre"]


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is unreadable to root")
@pytest.mark.parametrize("closed", ["folder", "file"])
def test_what_is_not_ours_to_read_leaves_the_other_pages(closed: str, page: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    file = folder / "a.txt"
    file.write_text(PAGE)
    target = folder if closed == "folder" else file
    target.chmod(0)
    try:
        done = shell('newsparse parse "$1" "$2"', file, page)
    finally:
        target.chmod(0o700)

    assert done.returncode == 3
    assert "Permission denied" in complaints(done)[0]
    assert written(done) == ["Le vieux phare rouvre"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("command", ["parse", "explain", "report", "schema", "plugins", "doctor"])
def test_a_full_standard_output_is_one_line(command: str, page: Path) -> None:
    argument = page if command in {"parse", "explain", "report"} else ""
    done = shell(f"newsparse {command} $1 > /dev/full", argument)

    assert done.returncode == 3
    assert complaints(done) == ["newsparse: standard output cannot be written: No space left on device"]


@pytest.mark.parametrize("command", ["parse", "report"])
def test_a_closed_standard_output_is_one_line(command: str, page: Path) -> None:
    done = shell(f'newsparse {command} "$1" >&-', page)

    assert done.returncode == 3
    assert len(complaints(done)) == 1


def test_a_closed_standard_input_is_one_line_and_leaves_the_other_pages(page: Path) -> None:
    done = shell('newsparse parse - "$1" <&-', page)

    assert (done.returncode, written(done)) == (3, ["Le vieux phare rouvre"])
    assert complaints(done) == ["newsparse: -: standard input is closed"]


def test_a_closed_standard_error_changes_nothing(page: Path) -> None:
    done = shell('newsparse parse no.txt "$1" 2>&-', page)

    assert (done.returncode, written(done)) == (3, ["Le vieux phare rouvre"])


def test_a_file_that_grows_too_large_ends_with_a_whole_line(page: Path, tmp_path: Path) -> None:
    many = " ".join(['"$1"'] * 40)
    done = shell(f"{LIMIT} 40; newsparse parse --no-plugins {many} > out.jsonl", page, cwd=tmp_path)
    lines = (tmp_path / "out.jsonl").read_bytes()

    assert done.returncode == 3
    assert len(complaints(done)) == 1
    assert lines.endswith(b"\n")
    assert all(json.loads(line)["title"] for line in lines.splitlines())


# Reports


def test_a_report_is_written_through_a_link(call: Call, page: Path, tmp_path: Path) -> None:
    target, link = tmp_path / "target.html", tmp_path / "link.html"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to("target.html")
    done = call("report", page, "-o", link)

    assert done.returncode == 0
    assert link.is_symlink()
    assert target.read_text("utf-8").startswith("<!doctype html>")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_report_through_a_link_to_nothing_makes_what_it_leads_to(call: Call, page: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.html"
    link.symlink_to("target.html")
    done = call("report", page, "-o", link)

    assert done.returncode == 0
    assert link.is_symlink()
    assert (tmp_path / "target.html").exists()


def test_a_report_goes_into_a_pipe_and_leaves_it_one(call: Call, page: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(pipe.read_bytes()), daemon=True)
    reader.start()
    done = call("report", page, "-o", pipe)
    reader.join(timeout=20)

    assert done.returncode == 0
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert found[0].startswith(b"<!doctype html>")


def test_a_report_to_a_device_leaves_it_one(call: Call, page: Path) -> None:
    done = call("report", page, "-o", "/dev/null")

    assert done.returncode == 0
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


def test_a_new_report_has_the_usual_mode(page: Path, tmp_path: Path) -> None:
    shell('umask 027; newsparse report "$1" -o "$2"', page, tmp_path / "new.html")

    assert stat.S_IMODE((tmp_path / "new.html").stat().st_mode) == 0o640


@pytest.mark.parametrize("target", ["no/such/folder/a.html", "."])
def test_a_report_that_has_no_place_is_one_line(target: str, page: Path, tmp_path: Path) -> None:
    done = shell('newsparse report "$1" -o "$2"', page, target, cwd=tmp_path)

    assert done.returncode == 3
    assert len(complaints(done)) == 1


# New plugins


def test_a_new_plugin_in_an_existing_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "newsparse-le-courrier").mkdir()
    done = shell('newsparse new "Le Courrier" lecourrier.example', cwd=tmp_path)

    assert done.returncode == 2
    assert "newsparse-le-courrier is there already; remove it" in complaints(done)[0]
    assert list((tmp_path / "newsparse-le-courrier").iterdir()) == []


def test_a_new_plugin_that_does_not_fit_leaves_nothing(page: Path, tmp_path: Path) -> None:
    page.write_text(PAGE * 40, "utf-8")
    done = shell(f'{LIMIT} 4; newsparse new "Le Courrier" lecourrier.example --from page.txt', cwd=tmp_path)

    assert done.returncode == 3
    assert "File too large" in complaints(done)[0]
    assert [path.name for path in tmp_path.iterdir()] == ["page.txt"]


# Plugins


def test_what_a_plugin_prints_is_no_part_of_the_output(page: Path, tmp_path: Path) -> None:
    plugin = tmp_path / "loud.py"
    plugin.write_text(
        "from newsparse import hookimpl\nprint('while it loads')\n\n"
        "@hookimpl\ndef newsparse_label(document):\n    print('while it works')\n"
    )
    done = shell('newsparse parse --plugin "$1" "$2"', plugin, page)

    assert (done.returncode, written(done)) == (0, ["Le vieux phare rouvre"])
    assert done.stderr == b"while it loads\nwhile it works\n"


@pytest.mark.parametrize(
    "code", ["raise SystemExit(5)", "raise GeneratorExit", "1 / 0", "def", "import no_such_module"]
)
def test_a_plugin_that_cannot_be_loaded_is_a_wrong_option(call: Call, code: str, page: Path, tmp_path: Path) -> None:
    plugin = tmp_path / "faulty.py"
    plugin.write_text(code)
    done = call("parse", "--plugin", plugin, page)

    assert (done.returncode, done.stdout) == (2, b"")
    assert len(complaints(done)) == 2


@pytest.mark.parametrize(
    ("code", "hint"),
    [
        ("@newsparse.hookimpl\ndef newsparse_site():\n    return []", "newsparse_site; did you mean newsparse_sites?"),
        ("@newsparse.hookimpl\ndef newsparse_sites(page):\n    return []", "declared in the hookimpl"),
        ("def newsparse_sites():\n    return []", "newsparse_sites is not called: @hookimpl is missing above it"),
        ("newsparse.Label.PROMOO", "Label.PROMOO; did you mean Label.PROMO?"),
        ("from newsparse import Clas", "Clas; did you mean Class?"),
        ("newsparse.Withn", "newsparse.Withn; did you mean newsparse.Within?"),
        ("from newsparse import *\nSit()", "Sit; did you mean Site?"),
        ("newsparse.Layout('a', boddy=())", "Layout takes no boddy; did you mean body?"),
    ],
)
def test_a_misspelt_name_is_told_first_with_the_nearest_one(
    call: Call, code: str, hint: str, page: Path, tmp_path: Path
) -> None:
    plugin = tmp_path / "misspelt.py"
    plugin.write_text(f"import newsparse\n{code}\n")
    done = call("parse", "--plugin", plugin, page)

    assert (done.returncode, done.stdout) == (5, b"")
    assert hint in complaints(done)[0]


def test_a_hook_that_fails_is_told_to_whoever_asked_for_the_plugin(call: Call, page: Path, tmp_path: Path) -> None:
    plugin = tmp_path / "failing.py"
    plugin.write_text(
        "import newsparse\n\n\n@newsparse.hookimpl\ndef newsparse_sites():\n    return newsparse.Label.PROMOO\n"
    )
    done = call("parse", "--plugin", plugin, page)

    assert done.returncode == 0
    [line] = complaints(done)
    assert "failing: newsparse_sites: AttributeError" in line
    assert "did you mean Label.PROMO?" in line


@pytest.mark.parametrize("value", ['""', '"!!"', '"a b"', "5"])
def test_an_entry_point_that_names_nothing_is_a_wrong_option(
    call: Call, value: str, page: Path, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/pyproject.toml").write_text(f"[project.entry-points.newsparse]\nodd = {value}\n")
    done = call("parse", "--plugin", tmp_path / "folder", page)

    assert (done.returncode, done.stdout) == (2, b"")
    assert len(complaints(done)) == 2


@pytest.mark.parametrize("command", ["parse", "report", "link"])
def test_an_input_is_not_overwritten(call: Call, command: str, page: Path, tmp_path: Path) -> None:
    content = page.read_bytes()
    linked = tmp_path / "linked.txt"
    linked.symlink_to(page)
    for output in (page, linked):
        done = call(command, page, "-o", output)

        assert (done.returncode, done.stdout) == (2, b"")
        assert "is an input, too" in complaints(done)[0]
        assert page.read_bytes() == content


def test_an_output_in_a_folder_that_is_not_there_promises_nothing(call: Call, page: Path, tmp_path: Path) -> None:
    done = call("parse", page, "-o", tmp_path / "nowhere/a.csv")

    assert done.returncode == 3
    [line] = complaints(done)
    assert line.endswith("cannot be written: No such file or directory")


def test_the_encoding_of_a_header_reaches_the_parser(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(PAGE.replace("’", "'").encode("mac-roman"))
    done = call("parse", "--encoding", "macintosh", path)

    assert "après deux hivers" in json.loads(done.stdout)["document"]["text"]
