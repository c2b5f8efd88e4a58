"""The one door: every public name is there, is loaded when it is asked for, and stands in one order."""

from __future__ import annotations

import ast
import inspect
import pickle
import pickletools
import subprocess
import sys
import typing
from pathlib import Path

import pytest
from hypothesis import given

import newsparse
from newsparse import Article, hookspecs
from newsparse.testing.strategies import full_articles

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


ALIASES = ("Input", "Kind")  # of types: they have no name of their own
CLASSES = [name for name in newsparse.__all__ if isinstance(getattr(newsparse, name), type)]
HOOKS = [name for name in vars(hookspecs) if name.startswith("newsparse_")]


@pytest.mark.parametrize("name", sorted({*newsparse.__all__} - {*ALIASES, "hookimpl"}))
def test_a_public_name_shows_as_one_of_newsparse(name: str) -> None:
    value = getattr(newsparse, name)

    assert (value.__module__, value.__name__) == ("newsparse", name)
    assert pickle.loads(pickle.dumps(value)) is value  # noqa: S301


@given(full_articles())
def test_the_pickle_of_an_article_names_no_private_module(article: Article) -> None:
    data = pickle.dumps(article, protocol=2)  # that of the days when names stood in one opcode

    named = {str(word).split()[0] for code, word, _ in pickletools.genops(data) if code.name == "GLOBAL"}
    assert {module for module in named if module.startswith("newsparse")} == {"newsparse"}
    assert pickle.loads(data) == article  # noqa: S301


def test_a_pickle_from_before_a_module_moved_can_be_read() -> None:
    written = b"cnewsparse\nLabel\n(S'kicker'\ntR."  # as any version since the first writes it

    assert pickle.loads(written) is newsparse.Label.KICKER  # noqa: S301


def test_an_article_pickles_the_same_before_any_public_name_is_asked_for() -> None:
    code = "import pickle, newsparse.api as api; print(pickle.dumps(api.parse('Two words', plugins=()), 2).hex())"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)  # noqa: S603

    assert b"newsparse.model" not in bytes.fromhex(found.stdout)
    assert pickle.loads(bytes.fromhex(found.stdout)).title == newsparse.parse("Two words", plugins=()).title  # noqa: S301


@pytest.mark.parametrize("name", CLASSES)
def test_the_annotations_of_a_public_class_can_be_read(name: str) -> None:
    cls = getattr(newsparse, name)

    hints = {**typing.get_type_hints(cls), **typing.get_type_hints(cls.__init__)}
    assert not any(isinstance(hint, str | typing.ForwardRef) for hint in hints.values())


@pytest.mark.parametrize("name", ["parse", "explain", "find_times", "fold", "schema", *HOOKS])
def test_the_annotations_of_a_function_or_hook_can_be_read(name: str) -> None:
    function = getattr(hookspecs, name) if name in HOOKS else getattr(newsparse, name)

    assert "return" in typing.get_type_hints(function)


def test_an_error_shows_as_one_of_newsparse() -> None:
    with pytest.raises(newsparse.ParseError) as caught:
        newsparse.parse("")

    assert f"{type(caught.value).__module__}.{type(caught.value).__qualname__}" == "newsparse.ParseError"


def _named(hint: object) -> set[type]:
    """Return the classes that a type hint names, whatever it nests them in."""
    found = {hint} if isinstance(hint, type) else set()
    return found.union(*(_named(part) for part in typing.get_args(hint)), set())


def _signatures(value: type) -> dict[str, dict[str, object]]:
    """Return the type hints of a class and of all that may be called or asked for of it, by name."""
    hints = {"": typing.get_type_hints(value), "__init__": typing.get_type_hints(value.__init__)}  # type: ignore[misc]
    for name, member in inspect.getmembers_static(value):
        function = getattr(member, "fget", None) or getattr(member, "__func__", member)
        if not name.startswith("_") and inspect.isfunction(function):
            hints[name] = typing.get_type_hints(function)
    return hints


@pytest.mark.parametrize("name", CLASSES)
def test_a_public_class_speaks_of_public_types_only(name: str) -> None:
    private = {
        f"{member}: {found}"
        for member, hints in _signatures(getattr(newsparse, name)).items()
        for field, hint in hints.items()
        if not field.startswith("_")
        for found in _named(hint)
        if found.__module__.startswith("newsparse.")
    }

    assert private == set()


@pytest.mark.parametrize("name", ["parse", "explain", "find_times", "fold", "link", "schema", *HOOKS])
def test_a_public_function_or_hook_speaks_of_public_types_only(name: str) -> None:
    function = getattr(hookspecs, name) if name in HOOKS else getattr(newsparse, name)

    named = set().union(*(_named(hint) for hint in typing.get_type_hints(function).values()))
    assert {found for found in named if found.__module__.startswith("newsparse.")} == set()
