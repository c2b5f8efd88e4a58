"""Each `while` ends whatever a page holds: its counter moves one way on every path, or a reason stands here.

A loop is proved where each way through its body (to the end, or to a `continue`) moves a name of its condition by a
constant, always in one direction, takes an element off a collection of its condition, or goes up to the parent of an
element of a page. Parents are numbered before their children, which `test_a_parent_is_numbered_before_its_children`
holds. What cannot be seen so simply stands in `REASONS`, with what shrinks.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.reading.dom import read_dom

ROOT = Path(str(newsparse.__file__)).parent

REASONS = {
    "annotation/entities/names.py:find_names": "the next name begins where the one before ended, within the run",
    "annotation/events/extract.py:_parts": "a part holds a character at least, and the next begins at its end",
    "annotation/grammar/adjuncts.py:after_adjuncts": "goes on by a word, or behind an adjunct that begins at the next",
    "annotation/grammar/subject_before.py:across_insertion": "the next part begins behind the comma of the one before",
    "annotation/grammar/subjects.py:main_subject": "goes on by one word, behind a comma ahead, or to the end",
    "annotation/times/find.py:_candidate_spans": "the next search begins at the end of a stretch around the word found",
    "annotation/times/find.py:_drafts": "the next search begins behind the first word of this hit, at least",
    "annotation/times/lex.py:_number": "goes on by one or two words",
    "arrow/_tables.py:flattened": "each turn puts the fields of a struct in its place, and types are finite",
    "fields/agencies.py:_occurrences": "the next search begins behind the name found, and no name is empty",
    "fields/defects/words.py:_standing": "the next search begins behind the word found, and no word is empty",
    "inputs/streams.py:lines": "each turn reads a byte at least, or the stream has ended",
    "inputs/streams.py:peek": "each turn reads a byte at least, or the stream has ended",
    "inputs/streams.py:readinto": "each turn opens a byte, takes one from the file, or finds the file at its end",
    "inputs/warc.py:_ends_whole": "each turn takes a byte of the file or of what a member opens to, and both end",
    "lines/bylines.py:_after_byline_word": "goes on behind a token, which holds a character at least",
    "lines/mail_heads.py:_behind_marks": "goes on behind a mark, which holds a bracket or a colon at least",
    "labelling/html/consent.py:blocks_asking": "the next search begins a character on",
    "linking/groups.py:find": "a root is hung below another root only, so there is no circle",
    "linking/stories.py:_average_linkage": "a turn takes an entry; merges alone add some, and leave a cluster fewer",
    "page/folded.py:blocks_with": "the next search begins with the next block",
    "reading/dom.py:_walk": "goes through the nodes of a tree once, in document order",
    "reading/guards.py:_flatten": "the next search begins behind the tag found",
    "reading/guards.py:_long_tags": "goes on at a `>` that lies ahead, or at the end of the page",
    "reading/guards.py:_trim_attributes": "the next search begins behind the tag found",
    "reading/script_state.py:_pushed": "the next search begins behind the piece found",
    "reading/script_state.py:_rows": "a row holds its number at least, and the next begins behind it",
    "reading/script_state.py:_scripts": "the next search begins behind the end tag found",
    "reading/source.py:_bytes_of": "each turn reads a byte at least, or the stream has ended",
    "reading/text.py:pieces": "a piece holds a character at least, since `Limits` takes no length below one",
    "running/pool.py:map": "a task is given, or one that was given is answered, or waited for until its time is up",
    "running/targets.py:numbered": "each turn tries a higher number, and finitely many names are taken",
    "running/worker.py:serve": "waits for tasks until the pipe is closed",
    "sites/conditions.py:find_words": "the next search begins a character on",
    "text/fold.py:normalize_all": "each turn leaves fewer spaces",
}
"""Module and function of a loop that is not proved: what shrinks in it."""


@attrs.frozen
class Loop:
    """A `while` of the code: where it stands, and whether its end is proved."""

    place: str
    line: int
    is_proved: bool


def loops(code: str, module: str) -> Iterator[Loop]:
    """Yield the `while` loops of a module, each with the function that holds it."""
    for function, loop in _within(ast.parse(code), ""):
        yield Loop(f"{module}:{function}", loop.lineno, _is_proved(loop))


def _within(node: ast.AST, function: str) -> Iterator[tuple[str, ast.While]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.While):
            yield function, child
        yield from _within(child, child.name if isinstance(child, ast.FunctionDef) else function)


def _is_proved(loop: ast.While) -> bool:
    read = {ast.unparse(node) for node in ast.walk(loop.test) if isinstance(node, ast.Name | ast.Attribute)}
    ways = {name: {way for node in ast.walk(loop) for way in _moves(node, name)} for name in read}
    one_way = {name for name, found in ways.items() if len(found) == 1}
    return bool(one_way) and not any(_stands_still(loop.body, one_way))


def _moves(node: ast.AST, name: str) -> Iterator[str]:
    """Yield the ways in which a statement or call moves a name: on, back, up, shorter, or anyhow."""
    if isinstance(node, ast.AugAssign) and ast.unparse(node.target) == name:
        is_constant = (
            isinstance(node.value, ast.Constant) and isinstance(node.value.value, int) and node.value.value > 0
        )
        yield type(node.op).__name__ if is_constant else "anyhow"
    elif isinstance(node, ast.Assign):
        for target, value in _assigned(node):
            if ast.unparse(target) == name:
                yield _way(value, name)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value) == name:
        if node.func.attr in {"pop", "popleft"}:
            yield "shorter"
        elif node.func.attr in {"append", "appendleft", "extend", "insert", "add", "update"}:
            yield "longer"


def _assigned(node: ast.Assign) -> Iterator[tuple[ast.expr, ast.expr]]:
    target = node.targets[0]
    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
        yield from zip(target.elts, node.value.elts, strict=True)
    elif isinstance(target, ast.Tuple):
        yield from ((one, node.value) for one in target.elts)
    else:
        yield target, node.value


def _way(value: ast.expr, name: str) -> str:
    if isinstance(value, ast.BinOp) and ast.unparse(value.left) == name and isinstance(value.right, ast.Constant):
        return type(value.op).__name__
    if ast.unparse(value).endswith(f"parents[{name}]"):
        return "up"
    return "anyhow"


def _stands_still(body: Sequence[ast.stmt], read: set[str]) -> tuple[bool, bool]:
    """Tell whether a way leads through statements, and whether one leads to a `continue`, that moves nothing."""
    goes_on = False
    for statement in body:
        if isinstance(statement, ast.Return | ast.Raise | ast.Break):
            return False, goes_on
        if isinstance(statement, ast.Continue):
            return False, True
        if isinstance(statement, ast.If):
            if _moves_any(statement.test, read):
                return False, goes_on
            through, on = _stands_still(statement.body, read)
            other, other_on = _stands_still(statement.orelse, read) if statement.orelse else (True, False)
            goes_on = goes_on or on or other_on
            if not (through or other):
                return False, goes_on
        elif not isinstance(statement, ast.For | ast.While | ast.With | ast.Try) and _moves_any(statement, read):
            return False, goes_on
    return True, goes_on


def _moves_any(node: ast.AST, read: set[str]) -> bool:
    steps = {"Add", "Sub", "up", "shorter"}
    return any(way in steps for part in ast.walk(node) for name in read for way in _moves(part, name))


_TAGS = [f"<{slash}{tag}>" for tag in "p b i a div table td ul li form svg template".split() for slash in ("", "/")]
ALL = [
    loop
    for path in sorted(ROOT.rglob("*.py"))
    for loop in loops(path.read_text("utf-8"), path.relative_to(ROOT).as_posix())
]


@given(st.lists(st.sampled_from(_TAGS)).map("".join))
def test_a_parent_is_numbered_before_its_children(page: str) -> None:
    dom = read_dom(page)

    assert all(parent < child for child, parent in enumerate(dom.parents))
    assert min(dom.parents, default=-1) >= -1


@pytest.mark.parametrize("loop", ALL, ids=lambda loop: f"{loop.place}:{loop.line}")
def test_a_loop_ends_or_says_why(loop: Loop) -> None:
    assert loop.is_proved or loop.place in REASONS, f"line {loop.line}: what makes this loop end?"


def test_each_reason_is_of_a_loop_that_is_not_proved() -> None:
    assert set(REASONS) == {loop.place for loop in ALL if not loop.is_proved}


@pytest.mark.parametrize(
    ("body", "is_proved"),
    [
        ("at += 1", True),
        ("at -= 1", True),
        ("if words[at]:\n  at += 1\n else:\n  return", True),
        ("word, at = words[at], at + 1", True),
        ("at = tree.parents[at]", True),
        ("if words[at]:\n  break\n at += 1", True),
        ("if words[at]:\n  at += 1", False),
        ("if words[at]:\n  continue\n at += 1", False),
        ("if words[at]:\n  at += 1\n else:\n  at -= 1", False),
        ("at += 0", False),
        ("at += step", False),
        ("at = words.index(at)", False),
        ("for word in words:\n  at += 1", False),
        ("other += 1", False),
        ("pass", False),
    ],
)
def test_a_proof_is_one(body: str, is_proved: bool) -> None:  # noqa: FBT001 - a column of the table
    assert [loop.is_proved for loop in loops(f"while at < len(words):\n {body}", "m")] == [is_proved]


@pytest.mark.parametrize(
    ("body", "is_proved"), [("stack.pop()", True), ("stack.append(stack.pop())", False), ("stack.clear", False)]
)
def test_a_collection_must_get_shorter(body: str, is_proved: bool) -> None:  # noqa: FBT001 - a column of the table
    assert [loop.is_proved for loop in loops(f"while stack:\n {body}", "m")] == [is_proved]
