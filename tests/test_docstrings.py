"""Docstrings: the examples in those of public names run, and that of a function opens with what it does.

`--doctest-modules` collects what names the module that it stands in; a public class names `newsparse`.
"""

from __future__ import annotations

import ast
import doctest
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsparse

HOMES = {name: module for module, names in newsparse._HOMES.items() for name in names.split()}
EXAMPLES = [
    example
    for name, module in HOMES.items()
    for example in doctest.DocTestFinder(exclude_empty=True).find(
        getattr(newsparse, name), name, module=False, globs=vars(sys.modules[module])
    )
    if example.examples
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_the_examples_of_a_public_name_run(example: doctest.DocTest) -> None:
    if example.name.lower() == "tables":
        pytest.importorskip("pyarrow", reason="tables need pyarrow: pip install 'newsparse[arrow]'")
    example.globs = dict(example.globs)

    assert doctest.DocTestRunner().run(example) == (0, len(example.examples))


def test_examples_are_found() -> None:
    names = {example.name for example in EXAMPLES}

    assert {"Label", "Moment", "Rule", "parse"} <= names


CODE = Path(newsparse.__file__).parent
_IMPERATIVE = re.compile(r"(?!(?:An?|The|What|Who|Where|When|How|Whether|Every|On|In|If|It|This|One) )[A-Z][a-z]+[ ,;]")
"""A word in letters before anything else, and none of those that open a noun or a clause."""


def _opening_lines() -> Iterator[tuple[str, str]]:
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.FunctionDef) or (text := ast.get_docstring(node)) is None:
                continue
            if not any(re.search("property|cached", ast.unparse(decorator)) for decorator in node.decorator_list):
                yield f"{path.relative_to(CODE)}:{node.lineno} {node.name}", text.splitlines()[0]


def test_a_docstring_of_a_function_opens_with_what_it_does() -> None:
    """Those of properties are nouns; an example stands behind what it is an example of."""
    wrong = [f"{place}: {line}" for place, line in _opening_lines() if not _IMPERATIVE.match(line)]

    assert wrong == []


def test_an_example_or_a_noun_is_no_opening() -> None:
    assert _IMPERATIVE.match("Tell whether a word is a name: `Ann`.")
    assert not _IMPERATIVE.match("`Ann`: tell whether a word is a name.")
    assert not _IMPERATIVE.match("The words of a name.")
