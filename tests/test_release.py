"""What is released together says so: one version, one range, one day, and what a distribution has to hold."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.cli.scaffold._templates import supported

ROOT = Path(__file__).parents[1]
PLUGINS = sorted((ROOT / "plugins").glob("*/pyproject.toml"))


def project(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))["project"]
    return found


def test_there_are_plugins() -> None:
    assert len(PLUGINS) > 6


@pytest.mark.parametrize("path", PLUGINS, ids=lambda path: path.parent.name)
def test_a_plugin_has_the_version_of_the_core_and_names_its_range(path: Path) -> None:
    plugin = project(path)

    assert plugin["version"] == newsparse.__version__
    assert f"newsparse{supported()}" in plugin["dependencies"]


@pytest.mark.parametrize("path", [ROOT / "pyproject.toml", *PLUGINS], ids=lambda path: path.parent.name)
def test_a_distribution_has_licence_addresses_and_typing_marker(path: Path) -> None:
    folder = path.parent

    assert project(path)["license-files"] == ["LICENSE"]
    assert (folder / "LICENSE").read_text("utf-8") == (ROOT / "LICENSE").read_text("utf-8")
    assert {"Homepage", "Changelog"} <= project(path)["urls"].keys()
    assert list(folder.glob("src/*/py.typed"))


def test_the_version_heads_the_list_of_changes_and_is_cited_with_its_day() -> None:
    first = re.search(
        r"^## \[(.*)\] - (Unreleased|\d{4}-\d\d-\d\d)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    cited = (ROOT / "CITATION.cff").read_text("utf-8")

    assert first, "the list of changes begins with the version that is worked on, and its day once it is released"
    assert first[1] == newsparse.__version__
    assert f"\nversion: {newsparse.__version__}\n" in cited
    assert (f"\ndate-released: {first[2]}\n" in cited) == (first[2] != "Unreleased")


@pytest.mark.parametrize(("version", "range_"), [("0.2.0", ">=0.2,<0.3"), ("1.9.3", ">=1.9,<1.10")])
def test_a_new_plugin_is_for_the_minor_version_it_was_written_with(
    version: str, range_: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsparse.cli.scaffold._templates.__version__", version)

    assert supported() == range_


def test_the_oldest_versions_are_those_that_are_allowed() -> None:
    core = project(ROOT / "pyproject.toml")
    allowed = [*core["dependencies"], *core["optional-dependencies"]["cli"], *core["optional-dependencies"]["testing"]]
    least = dict(one.split(">=") for one in (one.partition(",")[0] for one in allowed) if ">=" in one)
    pinned = dict(
        line.split("==") for line in (ROOT / "requirements/oldest.txt").read_text("utf-8").splitlines() if "==" in line
    )

    assert pinned.keys() == least.keys()
    assert all(f"{pinned[name]}.".startswith(f"{version}.") for name, version in least.items())
