"""The examples in the docstrings of public classes and functions run.

`--doctest-modules` collects what names the module that it stands in; a public class names `newsparse`.
"""

from __future__ import annotations

import doctest
import sys

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
