"""Change the code in one place at a time, and count the changes that no test notices.

    python tools/sample_mutants.py PACKAGE... [--mutants 20] [--seed 1] [--seconds 300]

A package is a folder of src/newsparse: `labelling`, `fields`, `annotation/times`. Its mutants are drawn with the seed
among all places where a comparison, a sum, a truth value, a number, a `break` or a call can be changed. For each, the
tests of `TESTS` run in a copy of the tree until the first failure. What survives is printed with its line; the share
of each package stands at the end. A mutant that takes longer than `--seconds` counts as noticed.
"""

from __future__ import annotations

import argparse
import ast
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
CODE = Path("src/newsparse")
_EVERYWHERE = ("tests/quality/test_own_sentences.py", "tests/quality/test_seeds.py")
TESTS = {
    "labelling": (
        "tests/test_[bchlmnpv]*.py",
        "tests/property/test_b*.py",
        "tests/property/test_e*.py",
        "tests/property/test_t*.py",
        "tests/property/test_v*.py",
    ),
    "fields": ("tests/test_[a-pt]*.py", "tests/property/test_*field*.py", "tests/property/test_p*.py"),
    "lines": ("tests/test_[a-p]*.py", "tests/property/test_m*.py", "tests/property/test_*date*.py"),
    "annotation/times": ("tests/test_times*.py", "tests/property/test_times*.py"),
    "annotation/quotes": ("tests/test_quote*.py", "tests/test_cited.py", "tests/property/test_*quote*.py",
                          "tests/property/test_r*.py", "tests/property/test_the_style*.py"),
    "annotation/events": ("tests/test_events*.py", "tests/property/test_events*.py", "tests/property/test_[rv]*.py"),
    "annotation/entities": ("tests/test_entities.py", "tests/test_common*.py", "tests/test_quote*.py",
                            "tests/property/test_ren*.py"),
    "annotation/grammar": ("tests/test_quote*.py", "tests/test_events*.py", "tests/test_grammar*.py",
                           "tests/property/test_*quote*.py", "tests/property/test_events*.py"),
    "linking": ("tests/test_linking.py", "tests/property/test_linking*.py"),
}  # fmt: skip
"""For each package the tests that are there to notice, beside the examples in its own docstrings."""

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

    def applied(self, code: bytes) -> bytes:
        """Return the code of the file with the change."""
        lines = code.splitlines(keepends=True)
        (first, from_), (last, to) = self.start, self.end
        before, after = lines[first - 1][:from_], lines[last - 1][to:]
        return b"".join([*lines[: first - 1], before + self.text.encode() + after, *lines[last:]])


def mutants(path: Path) -> Iterator[Mutant]:
    """Yield all changes that can be made to a file."""
    code = path.read_bytes()
    for node in ast.walk(ast.parse(code)):
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


def passes(target: Path, package: str, tree: Path, seconds: float) -> bool:
    """Tell whether the tests of a package and the examples of one of its files pass in a copy of the tree."""
    tests = [str(path) for pattern in (*TESTS[package], *_EVERYWHERE) for path in sorted(tree.glob(pattern))]
    command = [sys.executable, "-m", "pytest", "-q", "-x", "--no-header", "-p", "no:cacheprovider", str(target), *tests]
    environment = {"PYTHONPATH": str(tree / "src"), "PATH": "/usr/bin:/bin", "HOME": str(Path.home())}
    try:
        done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, timeout=seconds, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def is_noticed(mutant: Mutant, package: str, tree: Path, seconds: float) -> bool:
    """Tell whether a test of the package fails with the change."""
    target = tree / mutant.path.relative_to(ROOT)
    sound = target.read_bytes()
    target.write_bytes(mutant.applied(sound))
    try:
        return not passes(target, package, tree, seconds)
    finally:
        target.write_bytes(sound)


def share_that_survives(package: str, count: int, seed: int, tree: Path, seconds: float) -> float:
    """Print the mutants of a package that no test notices, and return their share."""
    drawn = sampled(package, count, seed)
    if not passes(tree / drawn[0].path.relative_to(ROOT), package, tree, seconds):
        sys.exit(f"{package}: its tests fail, or take too long, without any change")
    alive = 0
    for mutant in drawn:
        noticed = is_noticed(mutant, package, tree, seconds)
        alive += not noticed
        line = mutant.path.read_text("utf-8").splitlines()[mutant.start[0] - 1].strip()
        place = f"{mutant.path.relative_to(ROOT / CODE)}:{mutant.start[0]}"
        print(f"{'noticed ' if noticed else 'SURVIVES'} {place}: {mutant.text}   # {line}", flush=True)  # noqa: T201
    return alive / len(drawn)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command of the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("packages", nargs="+", choices=sorted(TESTS))
    parser.add_argument("--mutants", type=int, default=20, help="how many of each package")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=300, help="the longest that the tests may take")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "newsparse"
        shutil.copytree(ROOT, tree, ignore=shutil.ignore_patterns(".git", ".venv*", "site", "*_cache", "__pycache__"))
        shared = ROOT.parent / "shared"
        if shared.exists():
            (tree.parent / "shared").symlink_to(shared)
        shares = {
            package: share_that_survives(package, options.mutants, options.seed, tree, options.seconds)
            for package in options.packages
        }
    for package, share in shares.items():
        print(f"{package}: {share:.0%} of {options.mutants} survive")  # noqa: T201


if __name__ == "__main__":
    main()
