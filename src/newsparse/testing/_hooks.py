"""Checks of what hooks are called with and how they behave from page to page; failures say what to change."""

from __future__ import annotations

import inspect
import time
from collections import deque
from collections.abc import Iterable
from functools import partial
from itertools import cycle, islice

from newsparse import hookspecs
from newsparse._article import Article
from newsparse._document import Source
from newsparse._knowledge import Knowledge
from newsparse._page import Page
from newsparse._parse import parse
from newsparse.reading import read
from newsparse.testing._prose import PROSE

_LINES = 10_000
_SLOW = 8.0  # times longer for four times the lines: linear work takes four times as long, quadratic work sixteen
_MEASURABLE = 0.5  # seconds that a plugin adds to `_LINES` lines; less is no burden to anybody
_PAGE_HOOKS = frozenset(vars(hookspecs)) - {"newsparse_sites", "newsparse_languages"}
_LATE_HOOKS = frozenset(("newsparse_quotes", "newsparse_events"))


def check_signatures(plugin: object, name: str) -> None:
    """Check that each hook takes what its specification says: the same arguments, in order, without defaults."""
    for hook in _hooks_of(plugin):
        wanted = _arguments(getattr(hookspecs, hook))
        found = _arguments(getattr(plugin, hook))
        assert found == wanted, (
            f"{name}: {hook}({', '.join(found)}) was written for another version. "
            f"Write it as {hook}({', '.join(wanted)})."
        )


def check_memory(plugin: object, name: str, lines: Iterable[str]) -> None:
    """Check that no page changes what comes out of another: parse some pages, and the same in reverse."""
    pages = ["\n\n".join([*sentences, *lines]) for sentences in PROSE.values()] + ["A", "A\n\nB\n"]
    first = [_parsed(page, plugin) for page in pages]
    second = [_parsed(page, plugin) for page in reversed(pages)]
    assert first == second[::-1], (
        f"{name}: two parses of one page differ. A hook may not keep state between pages, or draw at random."
    )


def check_size(plugin: object, name: str, lines: Iterable[str], knowledge: Knowledge) -> None:
    """Check that what a plugin adds to 10,000 lines is about four times what it adds to a quarter of them."""
    pool = [" ".join(sentences[i : i + 2]) for sentences in PROSE.values() for i in range(0, len(sentences), 2)]
    pool += lines
    page = [f"{line} {number}" for number, line in enumerate(islice(cycle(pool), _LINES))]
    runs = bool(_PAGE_HOOKS.intersection(_hooks_of(plugin))) or any(site.extra for site in knowledge.sites.values())
    added = partial(_added, plugin=plugin) if runs else partial(_looked_up, knowledge=knowledge)
    for _ in range(2):  # a machine may be busy for a moment
        whole = added(page)
        if whole < _MEASURABLE or whole < _SLOW * (quarter := added(page[: _LINES // 4])):
            return
    msg = (
        f"{name}: it adds {whole:.1f} seconds to {_LINES} lines, and {quarter:.1f} to a quarter of them. "
        "A hook may not compare every block with every other; look blocks up in a dict."
    )
    raise AssertionError(msg)


def _hooks_of(plugin: object) -> list[str]:
    names = (name for name in vars(hookspecs) if name.startswith("newsparse_"))
    return [name for name in names if callable(getattr(plugin, name, None))]


def _arguments(function: object) -> list[str]:
    """Return the arguments of a function as they are written, without annotations."""
    parameters = inspect.signature(function).parameters.values()  # type: ignore[arg-type]
    return [str(parameter.replace(annotation=parameter.empty)) for parameter in parameters]


def _parsed(page: str, plugin: object) -> Article:
    return parse(page, kind="text", plugins=[plugin], strict=True)


def _looked_up(page: list[str], knowledge: Knowledge) -> float:
    """Return the seconds that sites and their rules take to be looked for: all that a plugin of data adds."""
    made = Page(read(Source("\n\n".join(page), kind="text")))
    start = time.process_time()
    knowledge.site_index.sightings(made)
    for site in knowledge.sites:
        deque(knowledge.site_rules(site).hits(made), maxlen=0)
    return time.process_time() - start


def _added(page: list[str], plugin: object) -> float:
    """Return the seconds that a plugin adds to what a page takes."""
    return _seconds(page, [plugin], plugin) - _seconds(page, [], plugin)


def _seconds(page: list[str], plugins: list[object], plugin: object) -> float:
    """Return what a page takes; quotes and events are looked for only where the plugin adds some."""
    late = bool(_LATE_HOOKS.intersection(_hooks_of(plugin)))
    start = time.process_time()
    parse("\n\n".join(page), kind="text", plugins=plugins, times=late, quotes=late, events=late, strict=True)
    return time.process_time() - start
