"""Golden pages as tests, for everybody who has newsparse installed: `tests/pages/<name>/expected.json`, a test a field.

They are looked for in the folders of plugins only: below a `pyproject.toml` with `[project.entry-points.newsparse]`.
pytest loads this module at every start, so it imports nothing of newsparse before there is a golden page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from newsparse.api import Explanation
    from newsparse.testing.pages import Gold

_HINT = "pytest --newsparse-explain shows why; --newsparse-write takes what is parsed now, for you to review"
_rewritten = pytest.StashKey[list[Path]]()
_explained = pytest.StashKey[dict[Path, str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the two options for golden pages."""
    group = parser.getgroup("newsparse", "golden pages of newsparse plugins")
    group.addoption(
        "--newsparse-write", action="store_true", help="write what is parsed now into expected.json, for review"
    )
    group.addoption("--newsparse-explain", action="store_true", help="print each golden page as newsparse explain does")


def pytest_configure(config: pytest.Config) -> None:
    """Begin the lists of what was written and what is to be shown."""
    config.stash[_rewritten], config.stash[_explained] = [], {}


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect `pages/<name>/expected.json` below the folder of a plugin."""
    if file_path.name != "expected.json" or file_path.parent.parent.name != "pages":
        return None
    plugin = _folder_of_plugin(file_path)
    if plugin is None:
        return None
    page: GoldenPage = GoldenPage.from_parent(parent, path=file_path)
    page.plugin = plugin
    return page


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show the pages that were to be explained, and say what was rewritten."""
    for path, text in sorted(config.stash[_explained].items()):
        terminalreporter.section(str(path))
        terminalreporter.write(text)
    for path in config.stash[_rewritten]:
        terminalreporter.write_line(f"newsparse: rewrote {path}; look at what changed before you keep it")


def _folder_of_plugin(path: Path) -> Path | None:
    """Return the folder of the plugin that a golden page belongs to, if there is one."""
    from newsparse.plugins.from_path import declared_modules

    folder = next((folder for folder in path.parents if (folder / "pyproject.toml").is_file()), None)
    return folder if folder and declared_modules(folder) else None


class GoldenPage(pytest.File):
    """One golden page: it is parsed once, and each of its fields is a test."""

    plugin: Path

    def collect(self) -> Iterator[GoldenField]:
        """Yield a test for each field; a single one that fails if the gold is refused."""
        from newsparse.errors import NewsparseError

        try:
            names: Iterable[str] = self.gold.names
        except NewsparseError:
            names = ["gold"]
        for name in names:
            yield GoldenField.from_parent(self, name=name)

    @cached_property
    def gold(self) -> Gold:
        """The page and what is expected of it."""
        from newsparse.testing.pages import read_gold

        return read_gold(self.path.parent)

    @cached_property
    def explanation(self) -> Explanation:
        """The page as the plugin of the folder reads it, without any other."""
        from newsparse.plugins.from_path import modules_at

        modules: tuple[ModuleType, ...] = modules_at(self.plugin)
        explanation = self.gold.explain(modules)
        if self.config.getoption("--newsparse-explain"):
            self.config.stash[_explained][self.gold.page] = _rendered(self.gold.page, explanation)
        return explanation

    def rewrite(self) -> None:
        """Write what is parsed now, once."""
        text = self.gold.rewritten(self.explanation.article)
        if self.path.read_text("utf-8") != text:
            self.path.write_text(text, "utf-8")
            self.config.stash[_rewritten].append(self.path)


class GoldenField(pytest.Item):
    """What one field of a golden page has to be."""

    parent: GoldenPage

    def runtest(self) -> None:
        """Compare the field, or take it as it is now."""
        page = self.parent
        gold, article = page.gold, page.explanation.article
        if self.config.getoption("--newsparse-write") and self.name in gold.expected:
            page.rewrite()
        elif failure := gold.failure(self.name, article):
            raise _NotAsExpectedError(failure)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: str | None = None) -> str:
        """Return what is wrong in few lines; a traceback only where something unforeseen was raised."""
        del style
        from newsparse.errors import NewsparseError

        if isinstance(excinfo.value, _NotAsExpectedError):
            return f"{self.name} of {self.path.parent.name}: - expected, + parsed\n\n{excinfo.value}\n\n{_HINT}"
        if isinstance(excinfo.value, NewsparseError):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, None, str]:
        """Return where the test stands and what it is called."""
        return self.path, None, f"{self.path.parent.name}: {self.name}"


class _NotAsExpectedError(Exception):
    """A field is not what `expected.json` says."""


def _rendered(page: Path, explanation: Explanation) -> str:
    try:
        from newsparse.report.terminal.explained import View, rendered
    except ImportError:
        return "to print pages, install newsparse[cli]\n"
    return rendered(str(page), explanation, View(fields=True))
