"""Change the code in one place at a time, and count the changes that no test notices.

    python tools/sample_mutants.py PACKAGE... [--mutants 25] [--seed 1] [--seconds 10]

A package is a folder of src/newsparse: `labelling`, `fields`, `annotation/times`. Its mutants are drawn with the seed
among all places where a comparison, a sum, a truth value, a number, a `break` or a call can be changed, but for the
arguments of decorators: sizes of caches, and what makes a value one that is told by identity. The tests of `TESTS` run
once, and what each of them runs is noted. Then each mutant is put into a fork of that process, and of the tests that
run its lines, or a function that uses its constant, those of `tests/boundaries` run and then the quickest, until one
fails, for `--seconds` of CPU time: a mutant that is noticed by slower tests alone counts as alive. What survives is
printed with its line; the share of each package stands at the end. Tests that measure time are left out. With
`--figures` nothing is drawn: each figure at the top of a module, but for those of tables, is tried as one more and,
unless it is 0, as one less. What survives as one more has no test just above it, what survives as one less none just
below it.
"""

from __future__ import annotations

import argparse
import ast
import functools
import gc
import importlib
import os
import random
import signal
import sys
import time
import types
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from _pytest.doctest import DoctestItem
from _pytest.runner import runtestprotocol

ROOT = Path(__file__).parents[1]
CODE = Path("src/newsparse")
_EVERYWHERE = (
    "tests/quality/test_own_sentences.py", "tests/quality/test_own_pages.py", "tests/property/test_a_sentence_says*.py",
)  # fmt: skip
TESTS = {
    "labelling": (
        "tests/test_b[lo]*.py", "tests/test_core*.py", "tests/test_fi[et]*.py", "tests/test_h[et][am][dl]*.py",
        "tests/test_label*.py", "tests/test_l[on]*.py", "tests/test_main_text.py", "tests/test_markdown.py",
        "tests/test_not_shown.py", "tests/test_page*.py", "tests/test_se[cl]*.py", "tests/test_votes.py",
        "tests/property/test_vot*.py", "tests/property/test_flat_text*.py", "tests/boundaries/test_[bdls]*.py",
    ),
    "fields": (
        "tests/test_ac*.py", "tests/test_au*.py", "tests/test_by*.py", "tests/test_c[ir]*.py", "tests/test_dat*.py",
        "tests/test_def*.py", "tests/test_fi[eg]*.py", "tests/test_html_p*.py", "tests/test_media.py",
        "tests/test_pages.py", "tests/test_pic*.py", "tests/test_publishers.py", "tests/test_sel*.py",
        "tests/test_tags.py", "tests/test_title*.py", "tests/test_tr*.py", "tests/test_updates.py",
        "tests/boundaries/test_[dfs]*.py", "tests/boundaries/test_l*html.py",
    ),
    "lines": (
        "tests/test_[a-p]*.py", "tests/property/test_m*.py", "tests/property/test_*date*.py",
        "tests/boundaries/test_fi*.py",
    ),
    "reading": (
        "tests/test_bold*.py", "tests/test_decode.py", "tests/test_document.py", "tests/test_dom.py",
        "tests/test_elements.py", "tests/test_encodings.py", "tests/test_f[ru][os]*.py", "tests/test_html_p*.py",
        "tests/test_language.py", "tests/test_lists*.py", "tests/test_lo[no]*.py", "tests/test_markdown.py",
        "tests/test_not_shown.py", "tests/test_pages.py", "tests/test_printed*.py", "tests/test_s[cn][ri]*.py",
        "tests/test_text*.py", "tests/test_told*.py", "tests/test_wrapped*.py", "tests/property/test_b[lr]*.py",
        "tests/property/test_m*.py", "tests/property/test_parse*.py", "tests/boundaries/test_fi*.py",
        "tests/boundaries/test_rea*.py",
    ),
    "annotation/times": ("tests/test_times*.py", "tests/property/test_times*.py", "tests/boundaries/test_t*.py"),
    "annotation/quotes": (
        "tests/test_quote*.py", "tests/test_cited.py", "tests/test_antecedents.py", "tests/test_block_q*.py",
        "tests/test_marks.py", "tests/test_nested*.py", "tests/test_openings*.py", "tests/test_who_is*.py",
        "tests/test_words_taken*.py",
        "tests/boundaries/test_q*.py", "tests/property/test_reported*.py",
        "tests/property/test_the_style*.py", "tests/property/test_spaces*.py",
    ),
    "annotation/events": (
        "tests/test_event*.py", "tests/test_main_event.py", "tests/test_what_is*.py", "tests/test_who_words*.py",
        "tests/test_grammar_[ps]*.py", "tests/boundaries/test_e*.py",
        "tests/property/test_events_of*.py", "tests/property/test_modality*.py",
    ),
    "annotation/entities": (
        "tests/test_entit*.py", "tests/test_common*.py", "tests/test_quote*.py", "tests/boundaries/test_enti*.py",
    ),
    "annotation/grammar": (
        "tests/test_quote*.py", "tests/test_events*.py", "tests/test_grammar*.py", "tests/boundaries/test_[egq]*.py",
        "tests/property/test_reported*.py",
    ),
    "linking": (
        "tests/test_linking*.py", "tests/property/test_linking*.py", "tests/boundaries/test_figures_of_linking.py",
    ),
    "page": (
        "tests/test_elements.py", "tests/test_index.py", "tests/test_places.py", "tests/test_cond*.py",
        "tests/test_lists*.py", "tests/test_html_p*.py", "tests/test_page_h*.py", "tests/property/test_ad*.py",
        "tests/property/test_cond*.py", "tests/property/test_layouts*.py", "tests/boundaries/test_page*.py",
    ),
    "text": (
        "tests/test_block_w*.py", "tests/test_cle*.py", "tests/test_fold.py", "tests/test_openings*.py",
        "tests/test_rem*.py", "tests/test_sent*.py", "tests/test_sp*.py", "tests/test_text.py", "tests/test_words.py",
        "tests/property/test_ad*.py", "tests/property/test_spa*.py", "tests/property/test_typ*.py",
        "tests/boundaries/test_text*.py",
    ),
}  # fmt: skip
"""For each package the tests that are there to notice, beside `_EVERYWHERE` and the examples in its own docstrings."""
_TIMED = (
    "is_linear", "take_linear", "depth_cannot_hide", "stays_flat", "without_end_is_given_up", "slow_patterns",
    "far_above_what",
)  # fmt: skip
"""What the names of tests that measure time hold."""
_BOUNDS = {
    "fields/agencies.py": ("_MAX_WORD",),  # no first name is so long
    "lines/date_lines.py": ("_BEGINNING",),  # no name of a month is so long
    "lines/moments.py": ("_NAME_CONTEXT", "_JALALI"),  # nor what stands before a month; years around these are not read
    "linking/vectors.py": ("_GROWTH",),  # what stands no times in an article is not asked for
}
"""Figures that only keep work small, of each module: one more or one less changes no answer."""
_MISSING = object()

_FEW = 20  # tests

_COMPARISONS: dict[type[ast.cmpop], str] = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==",
    ast.In: "not in", ast.NotIn: "in", ast.Is: "is not", ast.IsNot: "is",
}  # fmt: skip
_SUMS: dict[type[ast.operator], str] = {ast.Add: "-", ast.Sub: "+", ast.Mult: "+", ast.FloorDiv: "*", ast.Div: "*"}
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "startswith": "endswith", "endswith": "startswith"}


class Mutant(NamedTuple):
    """One change of one file: the text between two places, given as line and column in bytes, is another."""

    path: Path
    start: tuple[int, int]
    end: tuple[int, int]
    text: str
    side: str = ""
    """Of a figure: whether it is tried as one more or one less."""

    def applied(self, code: bytes) -> bytes:
        """Return the code of the file with the change."""
        lines = code.splitlines(keepends=True)
        (first, from_), (last, to) = self.start, self.end
        before, after = lines[first - 1][:from_], lines[last - 1][to:]
        return b"".join([*lines[: first - 1], before + self.text.encode() + after, *lines[last:]])


@functools.cache
def code_of(path: Path) -> bytes:
    """Return the code of a file as it was at first: somebody may go on writing while mutants are tried."""
    return path.read_bytes()


def mutants(path: Path) -> Iterator[Mutant]:
    """Yield all changes that can be made to a file."""
    tree = ast.parse(code_of(path))
    decorators = {
        inner for node in ast.walk(tree) for one in getattr(node, "decorator_list", ()) for inner in ast.walk(one)
    }
    for node in ast.walk(tree):
        if node in decorators:
            continue
        for change, part in _changes(node):
            if part.end_lineno is not None and part.end_col_offset is not None:
                end = part.end_lineno, part.end_col_offset
                yield Mutant(path, (part.lineno, part.col_offset), end, change)


def _changes(node: ast.AST) -> Iterator[tuple[str, ast.expr | ast.stmt]]:  # noqa: C901 - a branch a kind of change
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        other = _COMPARISONS[type(node.ops[0])]
        yield f"({ast.unparse(node.left)} {other} {ast.unparse(node.comparators[0])})", node
    elif isinstance(node, ast.BoolOp):
        word = " or " if isinstance(node.op, ast.And) else " and "
        yield "(" + word.join(f"({ast.unparse(value)})" for value in node.values) + ")", node
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield f"({ast.unparse(node.operand)})", node
    elif isinstance(node, ast.BinOp) and type(node.op) in _SUMS and not isinstance(node.left, ast.Constant):
        yield f"(({ast.unparse(node.left)}) {_SUMS[type(node.op)]} ({ast.unparse(node.right)}))", node
    elif isinstance(node, ast.Constant) and type(node.value) in {int, float}:
        yield repr(node.value + 1), node
        yield repr(node.value * 2 or -1), node
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield repr(not node.value), node
    elif isinstance(node, ast.Break):
        yield "continue", node
    elif isinstance(node, ast.Continue):
        yield "break", node
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
        yield _CALLS[node.func.id], node.func
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _CALLS:
        yield f"{ast.unparse(node.func.value)}.{_CALLS[node.func.attr]}", node.func


def sampled(package: str, count: int, seed: int) -> list[Mutant]:
    """Draw mutants of a package: the same ones for the same code, count and seed."""
    known = [mutant for path in sorted((ROOT / CODE / package).rglob("*.py")) for mutant in mutants(path)]
    return random.Random(seed).sample(known, min(count, len(known)))  # noqa: S311 - a sample, no secret


def figures(package: str) -> list[Mutant]:
    """Return for each figure that stands at the top of a module of a package the mutants with one more and one less."""
    found: list[Mutant] = []
    for path in sorted((ROOT / CODE / package).rglob("*.py")):
        bounds = _BOUNDS.get(path.relative_to(ROOT / CODE).as_posix(), ())
        top = [node for node in ast.parse(code_of(path)).body if isinstance(node, ast.Assign | ast.AnnAssign)]
        told = [node.value for node in top if node.value is not None and _names(node).isdisjoint(bounds)]
        for figure in [part for value in told for part in _figures_of(value)]:
            start = figure.lineno, figure.col_offset
            end = figure.end_lineno or figure.lineno, figure.end_col_offset or 0
            sides = {"one more": figure.value + 1} | ({"one less": figure.value - 1} if figure.value else {})
            found += [Mutant(path, start, end, repr(value), side) for side, value in sides.items()]
    return found


def _figures_of(value: ast.expr) -> list[ast.Constant]:
    """Return the figures of a constant: `5`, `-5`, `5, 6`, `range(5, 6)`, `timedelta(days=5)`; no tables."""
    parts = [value, *getattr(value, "elts", ()), *getattr(value, "args", ())]
    parts += [keyword.value for keyword in getattr(value, "keywords", ())]
    parts += [value.operand] if isinstance(value, ast.UnaryOp) else []
    return [part for part in parts if isinstance(part, ast.Constant) and type(part.value) in {int, float}]


Trace = Callable[[types.FrameType, str, object], Any]
Place = tuple[str, str | int]
"""A file, and the qualified name of a function, the number of a line, or a star for any of it."""


class Session:
    """A plugin of pytest that runs the tests once, and then for each mutant those that may notice it."""

    def __init__(self, mutants: Sequence[Mutant], seconds: float) -> None:
        self.mutants, self.seconds = mutants, seconds
        self.alive: list[Mutant] = []
        self._runs: dict[str, tuple[float, frozenset[Place]]] = {}
        self._items: dict[str, pytest.Item] = {}
        self._watched = {(str(mutant.path), function_at(mutant)) for mutant in mutants}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run all."""
        if session.testsfailed:
            sys.exit("the tests cannot be collected")
        for item in session.items:
            if not any(word in item.nodeid for word in _TIMED):
                self._trace(item)
        for mutant in self.mutants:
            is_noticed, count = self._try(mutant)
            if not is_noticed:
                self.alive.append(mutant)
            line = code_of(mutant.path).decode().splitlines()[mutant.start[0] - 1].strip()
            place = f"{mutant.path.relative_to(ROOT / CODE)}:{mutant.start[0]}"
            told = "noticed " if is_noticed else "SURVIVES"
            told += f" {mutant.side}" if mutant.side else ""
            print(f"{told} {place}: {mutant.text}   # {line} ({count} tests)", flush=True)  # noqa: T201
        return True

    def _trace(self, item: pytest.Item) -> None:
        """Run a test, and note how long it takes, which functions it runs, and which lines of those with mutants."""
        seen: set[Place] = set()
        prefix = f"{ROOT / CODE}/"

        def trace_lines(frame: types.FrameType, _event: str, _argument: object) -> Trace:
            seen.add((frame.f_code.co_filename, frame.f_lineno))
            return trace_lines

        def trace(frame: types.FrameType, _event: str, _argument: object) -> Trace | None:
            code = frame.f_code
            if not code.co_filename.startswith(prefix):
                return None
            seen.add((code.co_filename, code.co_qualname))
            watched = (code.co_filename, code.co_qualname.partition(".<locals>")[0]) in self._watched
            return trace_lines if watched else None

        begun = time.process_time()
        sys.settrace(trace)
        try:
            passed = _passes(item)
        finally:
            sys.settrace(None)
        if not passed:
            sys.exit(f"{item.nodeid} fails without any change")
        self._items[item.nodeid] = item
        seen |= {(file, "*") for file, _ in seen}
        self._runs[item.nodeid] = time.process_time() - begun, frozenset(seen)

    def _try(self, mutant: Mutant) -> tuple[bool, int]:
        """Tell whether a test notices a mutant, in a fork, and how many might."""
        chosen = self._chosen(mutant)
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            noticed = b"0"  # also where a mutant cannot be put in
            try:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
                signal.setitimer(signal.ITIMER_PROF, 30 + 4 * self.seconds)  # ends a loop without an end
                noticed = b"1" if self._shows(mutant, chosen) else b"0"
            finally:
                os.write(writer, noticed)
                os._exit(0)
        os.close(writer)
        with os.fdopen(reader, "rb") as answer:
            noticed = answer.read()
        os.waitpid(child, 0)
        return noticed != b"0", len(chosen)

    def _shows(self, mutant: Mutant, items: Sequence[pytest.Item]) -> bool:
        """Tell whether a mutant shows: by a module that cannot be imported, or by a test that fails."""
        try:
            put_in(mutant)
        except ImportError:
            return True
        _forget()
        return self._notices(items)

    def _notices(self, items: Sequence[pytest.Item]) -> bool:
        """Tell whether one of some tests fails within the seconds that there are."""
        begun = time.process_time()
        for item in items:
            if not _passes(item):
                return True
            if time.process_time() - begun > self.seconds:
                break
        return False

    def _chosen(self, mutant: Mutant) -> list[pytest.Item]:
        """Return the tests that run the lines of a mutant, or a function that uses its constant, the quickest first."""
        function, file = function_at(mutant), str(mutant.path)
        lines: set[Place] = {(file, line) for line in range(mutant.start[0], mutant.end[0] + 1)}
        places: set[Place] = lines if function else set(users_of(mutant))
        found = self._running(places)
        if function and not found:
            found = self._running({(file, function)})
        if len(found) < _FEW:  # a cache may have kept others from running it
            found += [name for name in self._running({(file, "*")}) if name not in found]
        return [self._items[name] for name in found]

    def _running(self, places: set[Place]) -> list[str]:
        """Return the tests that run one of some places, the quickest first."""
        return sorted(
            (name for name, (_, seen) in self._runs.items() if not places.isdisjoint(seen)),
            key=lambda name: ("boundaries" not in name, self._runs[name][0]),  # those are there for figures
        )


def _forget() -> None:
    """Empty the caches of newsparse and of the tests, which hold what was found without the mutant."""
    for found in gc.get_objects():
        if isinstance(found, functools._lru_cache_wrapper) and found.__module__.startswith(("newsparse", "tests")):  # noqa: SLF001
            found.cache_clear()


def _passes(item: pytest.Item) -> bool:
    """Tell whether a test passes; an example in a docstring gets back the names that its last run took from it."""
    names = item.dtest.globs if isinstance(item, DoctestItem) else {}
    known = dict(names)
    passed = not any(report.failed for report in runtestprotocol(item, nextitem=None, log=False))
    names.update(known)
    return passed


def function_at(mutant: Mutant) -> str | None:
    """Return the qualified name of the outermost function whose body holds a mutant; None outside of functions."""
    tree: ast.AST = ast.parse(code_of(mutant.path))
    prefix = ""
    while True:
        for node in ast.iter_child_nodes(tree):
            inside = getattr(node, "lineno", 0) <= mutant.start[0] and mutant.end[0] <= (
                getattr(node, "end_lineno", 0) or 0
            )
            if inside and isinstance(node, ast.FunctionDef):
                return f"{prefix}{node.name}" if node.body[0].lineno <= mutant.start[0] else None
            if inside and isinstance(node, ast.ClassDef):
                tree, prefix = node, f"{prefix}{node.name}."
                break
        else:
            return None


def users_of(mutant: Mutant) -> Iterator[Place]:
    """Yield the functions that use what the statement of a mutant defines; of other modules that import it, a star.

    Of its own module as well where it has a public name: tests use that themselves.
    """
    tree = ast.parse(code_of(mutant.path))
    names: set[str] = set()
    for node in (*tree.body, *tree.body):  # twice: a constant may be made of one below
        own = node.lineno <= mutant.start[0] <= (node.end_lineno or node.lineno)
        own_or_uses = isinstance(node, ast.Assign | ast.AnnAssign) and (own or not names.isdisjoint(_names(node)))
        if isinstance(node, ast.Assign | ast.AnnAssign) and own_or_uses:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names |= set().union(*map(_names, targets))
        if own_or_uses and any(isinstance(inner, ast.Lambda) for inner in ast.walk(node)):
            yield str(mutant.path), "<lambda>"
    if not all(name.startswith("_") for name in names):
        yield str(mutant.path), "*"
    functions = [(node, "") for node in tree.body]
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    functions += [(inner, f"{node.name}.") for node in classes for inner in node.body]
    for function, prefix in functions:
        if isinstance(function, ast.FunctionDef) and not names.isdisjoint(_names(function)):
            yield str(mutant.path), prefix + function.name
    for name, module in list(sys.modules.items()):
        if name.startswith("newsparse") and module.__file__ and not names.isdisjoint(vars(module)):
            yield from [] if module.__file__ == str(mutant.path) else [(module.__file__, "*")]


def _names(node: ast.AST) -> set[str]:
    return {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}


def put_in(mutant: Mutant) -> None:
    """Let the modules of this process be as they are with a mutant.

    Raises:
        ImportError: if the module with the mutant cannot be imported.
    """
    parts = mutant.path.relative_to(ROOT / "src").with_suffix("").parts
    name = ".".join(parts).removesuffix(".__init__")
    module = importlib.import_module(name)
    code = compile(mutant.applied(code_of(mutant.path)), str(mutant.path), "exec", dont_inherit=True)
    if function := function_at(mutant):
        found: Any = module
        for step in function.split("."):
            found = vars(found)[step]
        _plain(found).__code__ = dict(_codes(code))[function]
        return
    changed = types.ModuleType(name)
    changed.__file__, changed.__package__ = str(mutant.path), module.__package__
    sys.modules[name] = changed
    try:
        exec(code, vars(changed))  # noqa: S102 - our own code
    except Exception as error:
        msg = f"{name} with {mutant.text}"
        raise ImportError(msg) from error
    finally:
        sys.modules[name] = module
    for key, value in vars(changed).items():
        old = vars(module).get(key, _MISSING)
        if key.startswith("__") or old is _MISSING or isinstance(value, types.ModuleType):
            continue
        if isinstance(value, types.FunctionType):
            _take_defaults(old, value)
        elif isinstance(value, type):
            _take_class(old, value)
        elif not hasattr(value, "__wrapped__"):
            _replace(name, key, old, value)


def _take_defaults(old: object, new: types.FunctionType) -> None:
    """Give a function the defaults of its parameters that another has."""
    if isinstance(old, types.FunctionType) and old.__code__.co_qualname == new.__code__.co_qualname:
        old.__defaults__, old.__kwdefaults__ = new.__defaults__, new.__kwdefaults__


def _take_class(old: Any, new: type) -> None:  # noqa: ANN401 - a class
    """Give a class the values and defaults that another has, those of its fields among them."""
    if old.__module__ != new.__module__ or not hasattr(old, "__dict__"):
        return
    for name, value in vars(new).items():
        before = vars(old).get(name, _MISSING)
        if name == "__init__" and hasattr(new, "__attrs_attrs__"):
            old.__init__ = value
        elif isinstance(value, types.FunctionType):
            _take_defaults(before, value)
        elif isinstance(value, int | float | str) and not name.startswith("__") and before != value:
            setattr(old, name, value)


def _replace(name: str, key: str, old: object, value: object) -> None:
    """Replace a constant of a module in each module that has it, tests among them.

    A private one of another module of ours is another constant, though both may be the same small number.
    """
    for other, module in list(sys.modules.items()):
        is_private = key.startswith("_") and other != name and other.startswith("newsparse")
        if not is_private and key in getattr(module, "__dict__", {}) and vars(module)[key] is old:
            setattr(module, key, value)


def _plain(found: Any) -> types.FunctionType:  # noqa: ANN401 - a function, or what holds one
    """Return the function inside of properties and caches."""
    while not isinstance(found, types.FunctionType) or hasattr(found, "__wrapped__"):
        found = next(
            getattr(found, name)
            for name in ("__wrapped__", "__func__", "fget", "func", "_compute")
            if hasattr(found, name)
        )
    return found


def _codes(code: types.CodeType) -> Iterator[tuple[str, types.CodeType]]:
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield constant.co_qualname, constant
            yield from _codes(constant)


def surviving(package: str, tried: Sequence[Mutant], seconds: float) -> list[Mutant]:
    """Print mutants of a package and whether a test notices them, and return those that none does."""
    session = Session(tried, seconds)
    tests = [str(path) for pattern in (*TESTS[package], *_EVERYWHERE) for path in sorted(ROOT.glob(pattern))]
    arguments = ["-q", "--no-header", "-p", "no:cacheprovider", str(ROOT / CODE / package), *tests]
    if pytest.main(arguments, plugins=[session]) is pytest.ExitCode.INTERNAL_ERROR:
        sys.exit(f"{package}: no share")
    return session.alive


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command of the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packages", nargs="+", choices=sorted(TESTS))
    parser.add_argument("--mutants", type=int, default=25, help="how many of each package")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--figures", action="store_true", help="no draw: each figure at the top of a module")
    parser.add_argument("--seconds", type=float, default=10, help="CPU time that the tests of a mutant take")
    options = parser.parse_args(arguments)
    sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
    for package in options.packages:  # each in a process of its own: what one runs is not collected again for another
        if (child := os.fork()) == 0:
            tried = figures(package) if options.figures else sampled(package, options.mutants, options.seed)
            alive = surviving(package, tried, options.seconds) if tried else []
            share = len(alive) / max(len(tried), 1)
            sides = ", ".join(f"{sum(one.side == side for one in alive)} {side}" for side in ("one more", "one less"))
            told = f" ({sides})" if options.figures else ""
            print(f"{package}: {share:.0%} of {len(tried)} survive{told}", flush=True)  # noqa: T201
            os._exit(0)
        os.waitpid(child, 0)


if __name__ == "__main__":
    main()
