"""The one door: every public name is there, is loaded when it is asked for, and stands in one order."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse

SOURCE = Path(str(newsparse.__file__)).read_text("utf-8")


@pytest.mark.parametrize("name", newsparse.__all__)
def test_every_public_name_can_be_loaded(name: str) -> None:
    assert getattr(newsparse, name) is not None


def test_the_names_are_sorted_and_the_same_for_people_type_checkers_and_the_loader() -> None:
    imported = [
        alias.name
        for node in ast.walk(ast.parse(SOURCE))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("newsparse")
        if node.module != "newsparse._lazy_imports"
        for alias in node.names
    ]

    assert newsparse.__all__ == sorted(imported)
    assert newsparse.__all__ == sorted(" ".join(newsparse._HOMES.values()).split())
    assert set(newsparse.__all__) < set(dir(newsparse))


def test_a_wrong_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Artikel'"):
        getattr(newsparse, "Artikel")  # noqa: B009  # a type checker knows it, too


def test_importing_newsparse_loads_nothing_of_it() -> None:
    code = "import sys, newsparse; print(*[name for name in sys.modules if name.startswith('newsparse')])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout  # noqa: S603

    assert set(loaded.split()) == {"newsparse", "newsparse._lazy_imports"}
