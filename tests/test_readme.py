"""The first impression: what README shows and the commands it gives are true."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^```sh\n(.*?)\n```$", README, re.MULTILINE)
_SESSION = re.compile(r"^```console\n\$ newsparse (.*?)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_what_explain_prints_is_what_it_prints() -> None:
    """To renew it: `COLUMNS=100 newsparse explain docs/examples/phare.txt`."""
    arguments, shown = _SESSION.findall(README)[0]
    command = [sys.executable, "-m", "newsparse", *arguments.split()]
    environment = os.environ | {"COLUMNS": "100", "PYTHONIOENCODING": "utf-8"}
    printed = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment).stdout.decode()  # noqa: S603

    for part in shown.split("...\n"):
        assert part in printed


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_need_no_environment_that_is_active(command: str) -> None:
    first, *others = command.split(" && ")

    assert first == "python3 -m venv .venv"
    assert all(other.startswith(".venv/bin/") for other in others)
    assert "\n" not in command


def test_ci_runs_the_two_commands_of_the_readme() -> None:
    ci = ROOT / ".ci/run"
    wanted = re.findall(r"of_readme '(.*?)'", ci.read_text("utf-8"))
    found = [next(line for line in README.splitlines() if part in line) for part in wanted]

    assert list(dict.fromkeys(found)) == COMMANDS
    assert os.access(ci, os.X_OK)


def test_development_installs_every_plugin_of_the_folder() -> None:
    lines = (ROOT / "requirements/dev.txt").read_text("utf-8").splitlines()
    installed = [line.removeprefix("-e ") for line in lines if line.startswith("-e ")]
    paths = [
        path
        for path in ROOT.glob("plugins/*/pyproject.toml")
        if len(tomllib.loads(path.read_text("utf-8"))["project"]["dependencies"])
        == 1  # one with a model is not installed
    ]
    plugins = sorted(path.parent.name for path in paths)

    assert installed == [".[cli,testing,dev]", *(f"./plugins/{name}" for name in plugins)]


def test_the_main_job_installs_plugins_that_exist() -> None:
    for path in re.findall(r"\./(plugins/[\w-]+)", README):
        assert (ROOT / path / "pyproject.toml").exists()


def test_figures_are_those_of_the_page_that_says_what_they_mean() -> None:
    page = (ROOT / "docs/explanation/figures.md").read_text("utf-8")
    claimed = re.findall(r"\*\*(\.\d+)\*\*", README)

    assert len(claimed) > 5
    assert [figure for figure in claimed if f"**{figure}**" not in page] == []
