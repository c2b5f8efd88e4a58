"""What is wrong with the installed plugins, and how to mend it: `newsparse doctor`."""

from __future__ import annotations

import importlib.metadata
import platform
import time
from collections.abc import Iterator

from newsparse._classes import frozen
from newsparse.api import Parser
from newsparse.model.document import Source
from newsparse.model.problems import Problem, ProblemCode
from newsparse.model.sightings import Sighting
from newsparse.page.folded import Page
from newsparse.page.index import SiteIndex
from newsparse.plugins.info import PluginInfo
from newsparse.plugins.load import DISABLE
from newsparse.plugins.manager import Plugins, guarded
from newsparse.reading import read
from newsparse.testing._hooks import check_signatures
from newsparse.testing._prose import PROSE

SLOW = 0.004  # seconds that the sites of one plugin may take to be looked for on a page of usual length
_BLOCKS = 200  # of a page of usual length
_NEEDED = ("attrs", "pluggy", "regex", "selectolax", "msgspec")
_WANTED = {"click": "cli", "rich": "cli", "pytest": "testing", "hypothesis": "testing"}


@frozen
class Finding:
    """Something that is wrong with a plugin."""

    plugin: str
    wrong: str
    mend: str
    """What to do about it."""


def diagnose(plugins: Plugins) -> tuple[Finding, ...]:
    """Return what is wrong with plugins: those that failed, at loading or on a usual page, doubled names, slow signs.

    Example:
        >>> from newsparse.plugins.load import load
        >>> diagnose(load(()))
        ()
    """
    return tuple(finding for info in plugins.infos for finding in _of_plugin(info, plugins))


def versions() -> list[tuple[str, str]]:
    """Return the versions that matter, by name; of an extra that is missing how to get it."""
    found = [("Python", platform.python_version())]
    for name in (*_NEEDED, *_WANTED):
        try:
            found.append((name, importlib.metadata.version(name)))
        except importlib.metadata.PackageNotFoundError:
            extra = f"newsparse[{_WANTED[name]}]" if name in _WANTED else name
            found.append((name, f"is not installed: pip install '{extra}'"))
    return found


def _of_plugin(info: PluginInfo, plugins: Plugins) -> Iterator[Finding]:
    for problem in info.problems:
        yield Finding(info.name, problem.error, _suggest_fix(problem, info))
    module = plugins.plugin(info.name)
    if module is None:
        return
    try:
        check_signatures(module, info.name)
    except AssertionError as old:
        yield Finding(info.name, str(old).partition(": ")[2], f"install a newer {_package(info)}, or tell its authors")
    for error in _failing(module):
        mend = f"install what it names, if it names something; otherwise tell the authors of {_package(info)}"
        yield Finding(info.name, error, mend)
    seconds = _seconds(info, plugins)
    if seconds > SLOW:
        yield Finding(
            info.name,
            f"its sites take {1000 * seconds:.0f} ms to be looked for on a page of {_BLOCKS} blocks",
            "a sign that is a bare Like is tried on every block: join it to words, as in Starts(...) & Like(...)",
        )


def _suggest_fix(problem: Problem, info: PluginInfo) -> str:
    """Return what to do about a problem of loading."""
    package = _package(info)
    if info.missing_module and info.missing_module == info.module:
        return f"its package is broken: pip install --force-reinstall {package}"
    if info.missing_module:
        return f"it needs {info.missing_module.partition('.')[0]!r}: install that, or reinstall {package}"
    fixes: dict[str, str] = {
        ProblemCode.NAME_TAKEN: f"two packages bring a plugin of this name: pip uninstall {package}, or the other one",
        ProblemCode.DUPLICATE: f"two plugins bring it: set {DISABLE}={info.name}, or disable the other one",
        ProblemCode.CONFLICT: f"leave the field out of the table of {package}, or write there what the other one has",
        ProblemCode.INVALID_HOOK: (
            f"a hook is misspelt, or of another version: install a newer {package}, or tell its authors"
        ),
    }
    return fixes.get(problem.code) or f"tell the authors of {package}; until then, set {DISABLE}={info.name}"


def _package(info: PluginInfo) -> str:
    return info.distribution or info.name


def _seconds(info: PluginInfo, plugins: Plugins) -> float:
    """Return what it takes to look for the sites of a plugin on a page of usual length, the best of three tries."""
    index = SiteIndex([plugins.tables.sites[name] for name in info.sites])
    recognise = getattr(plugins.plugin(info.name), "newsparse_recognise", None)
    page = _usual_page()
    tries = []
    for _ in range(3):
        start = time.perf_counter()
        index.sightings(page)
        if recognise is not None:
            guarded("newsparse_recognise", info.name, recognise, Sighting, [page.document])
        tries.append(time.perf_counter() - start)
    return min(tries)


def _failing(plugin: object) -> list[str]:
    """Return what the hooks of a plugin raise, or answer wrongly, on a short article in each language of the prose."""
    parser = Parser(plugins=(plugin,))
    failed = {
        problem.error: None
        for language, sentences in PROSE.items()
        for problem in parser.parse("\n\n".join(sentences), kind="body", language=language).problems
        if problem.code in {ProblemCode.RAISED, ProblemCode.WRONG_ANSWER}
    }
    return list(failed)


def _usual_page() -> Page:
    """Return a page with all that is computed once for all sites computed."""
    sentences = [sentence for language in PROSE.values() for sentence in language]
    lines = [f"{sentences[i % len(sentences)]} {i}" for i in range(_BLOCKS)]
    page = Page(*read(Source("\n\n".join(lines), kind="text")))
    _ = page.vocabulary, page.lines, page.beginnings, page.normalized
    return page
