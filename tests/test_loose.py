"""Plugins tried without installing them: by the path of their module, or of their folder."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from newsparse import PluginError
from newsparse.plugins.from_path import modules_at

MODULE = """
from newsparse import Has, Label, Rule, Site, hookimpl

@hookimpl
def newsparse_sites():
    return [Site(name="Le Phare", domains=("phare.example",), rules=(Rule(Label.PROMO, when=[Has("la lampe")]),))]
"""


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_a_module_is_loaded_from_its_file_and_once_only(tmp_path: Path) -> None:
    path = written(tmp_path / "loose_one.py", MODULE)

    (first,), (second,) = modules_at(path), modules_at(path)

    assert first is second
    assert [site.name for site in first.newsparse_sites()] == ["Le Phare"]


@pytest.mark.parametrize("place", ["src/loose_two.py", "loose_two.py", "src/loose_two/__init__.py"])
def test_a_folder_is_loaded_by_what_its_project_declares(tmp_path: Path, place: str) -> None:
    written(tmp_path / place, MODULE)
    written(tmp_path / "pyproject.toml", '[project.entry-points.newsparse]\nphare = "loose_two"\n')

    (module,) = modules_at(tmp_path)

    assert module.__file__ == str((tmp_path / place).resolve())


def test_a_file_named_as_another_module_does_not_take_its_place(tmp_path: Path) -> None:
    (module,) = modules_at(written(tmp_path / "json.py", MODULE))

    assert hasattr(module, "newsparse_sites")
    assert sys.modules["json"] is json


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("import nothing_of_this_name", "ModuleNotFoundError"),
        ("(", "SyntaxError"),
        ("raise SystemExit(3)", "SystemExit: 3"),
    ],
)
def test_a_module_that_cannot_be_imported_says_why(tmp_path: Path, text: str, said: str) -> None:
    path = written(tmp_path / "loose_bad.py", text)

    with pytest.raises(PluginError, match=f"loose_bad.py: {said}"):
        modules_at(path)
    assert "loose_bad" not in sys.modules


@pytest.mark.parametrize("text", [None, "[project]\nname = 'x'\n", "[project"])
def test_a_folder_without_a_plugin_says_so(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        written(tmp_path / "pyproject.toml", text)

    with pytest.raises(PluginError, match=r"pyproject\.toml"):
        modules_at(tmp_path)


def test_a_path_without_a_module_says_so(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="no Python module is there"):
        modules_at(tmp_path / "missing.py")
