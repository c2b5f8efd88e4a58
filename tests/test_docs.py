"""The documentation: its examples run, and its reference names what there is."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from newsparse import Group, Label, hookspecs
from newsparse.cli._commands import cli

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("docs/**/*.md"), ROOT / "README.md"])
HOOKS = [name for name in vars(hookspecs) if name.startswith("newsparse_")]
_PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)")


def read(page: str) -> str:
    return (ROOT / "docs" / page).read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_examples_of_a_page_run_from_top_to_bottom(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {"__name__": "example"}

    for code in _PYTHON.findall(page.read_text("utf-8")):
        exec(compile(code, page.name, "exec"), names)  # noqa: S102  # our own documentation


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


def test_labels_stand_in_the_reference_under_their_groups() -> None:
    sections = dict(re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", read("reference/labels.md"), re.MULTILINE | re.DOTALL))
    documented = {group: re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE) for group, text in sections.items()}

    assert documented == {group.value: [label.value for label in Label if label.group is group] for group in Group}


@pytest.mark.parametrize("hook", HOOKS)
def test_hooks_stand_in_the_reference_with_signature_and_meaning(hook: str) -> None:
    function = getattr(hookspecs, hook)
    page = read("reference/hooks.md")

    assert f"## {hook}\n" in page
    assert f"{hook}{inspect.signature(function)}".replace("'", "") in page
    assert inspect.cleandoc(function.__doc__ or "") in page


def test_commands_and_options_stand_in_the_reference() -> None:
    page = read("reference/command-line.md")

    for name, command in cli.commands.items():
        assert f"`newsparse {name}" in page
        for option in (option for parameter in command.params for option in parameter.opts if option.startswith("--")):
            assert f"`{option}" in page, option
