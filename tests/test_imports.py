"""Imports run downward: a room knows those below it and none above, so that each can be read and tested by itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src/newsparse"

FLOORS = (
    ("_cached_attribute", "_classes", "_former_names", "_late_field", "_lazy_imports"),
    ("text", "errors"),
    ("_extras",),
    ("model",),
    ("gazetteers",),
    ("sites",),
    ("languages",),
    ("hookspecs",),
    ("lines",),
    ("reading",),
    ("page",),
    ("plugins",),
    ("recognition",),
    ("labelling",),
    ("fields",),
    ("annotation",),
    ("linking",),
    ("api",),
    ("inputs",),
    ("arrow",),
    ("outputs",),
    ("running",),
    ("report",),
    ("testing",),
    ("cli",),
    ("__main__",),
)
"""From the ground up; the public names of `newsparse` itself count as the room of `api`."""

UPWARD = {("model.article", "report")}
"""An article shows itself in a notebook: pandas does the same, and the import waits until a notebook asks."""

FLOOR = {room: i for i, rooms in enumerate(FLOORS) for room in rooms}


def _modules() -> dict[str, ast.Module]:
    """Return the syntax tree of each module, by its name below `newsparse`."""
    return {
        ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__"): ast.parse(
            path.read_text("utf-8")
        )
        for path in sorted(SOURCE.rglob("*.py"))
    }


def _imported(tree: ast.Module) -> Iterator[str]:
    """Yield the modules of newsparse that a module imports, also within functions and for the type checker alone."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            inside = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name.partition(".")[2] in MODULES else node.module or "" for name in inside]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            continue
        for name in names:
            if name.partition(".")[0] == "newsparse":
                yield name.partition(".")[2] or "api"


MODULES = _modules()
ARROWS = {
    (module, target)
    for module, tree in MODULES.items()
    if module != "__init__"  # the door names what every room offers, and imports it when it is asked for
    for target in _imported(tree)
}


def room(module: str) -> str:
    return module.partition(".")[0]


def test_every_module_stands_in_a_room_of_the_plan() -> None:
    assert {room(module) for module in MODULES} - {"__init__"} == FLOOR.keys()


@pytest.mark.parametrize("name", sorted(FLOOR))
def test_a_room_imports_none_above_it(name: str) -> None:
    above = {
        (module, room(target))
        for module, target in ARROWS
        if room(module) == name != room(target) and FLOOR[room(target)] >= FLOOR[name]
    }

    assert above - UPWARD == set()


def test_the_one_import_that_runs_upward_is_still_there() -> None:
    assert {(module, room(target)) for module, target in ARROWS} >= UPWARD


def test_no_two_modules_import_each_other() -> None:
    known = {(module, target) for module, target in ARROWS if target in MODULES}

    assert {(a, b) for a, b in known if a < b and (b, a) in known} == set()


def _at_once(tree: ast.Module) -> Iterator[str]:
    """Yield the modules that have run when a module runs, the packages around them among them."""
    for node in tree.body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            for name in _imported(ast.Module([node], [])):
                parts = name.split(".")
                yield from (".".join(parts[:end]) for end in range(1, len(parts) + 1))


def test_every_module_can_be_imported_before_any_other() -> None:
    needs = {
        module: {name for name in _at_once(tree) if name in MODULES and not f"{module}.".startswith(f"{name}.")}
        for module, tree in MODULES.items()
        if module != "__init__"
    }
    ready: set[str] = set()
    while found := {module for module, needed in needs.items() if module not in ready and needed <= ready}:
        ready |= found

    assert needs.keys() - ready == set()


def test_the_rooms_stand_in_the_guide_for_contributors_from_the_ground_up() -> None:
    guide = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text("utf-8")
    listed = re.findall(r"^\| `(\w+)` \|", guide, re.MULTILINE)

    assert listed == [name for rooms in FLOORS for name in rooms if name in listed]
    assert {name for name in FLOOR if (SOURCE / name).is_dir()} <= set(listed)
