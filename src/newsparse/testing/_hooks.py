"""Checks of what hooks are called with and how they behave from page to page; failures say what to change."""

from __future__ import annotations

import inspect
import math
import time
from collections import deque
from collections.abc import Iterable
from itertools import cycle, islice

from newsparse import hookspecs
from newsparse.api import parse
from newsparse.model.article import Article
from newsparse.model.document import Source
from newsparse.model.sightings import Sighting
from newsparse.model.votes import Vote
from newsparse.page.folded import Page
from newsparse.plugins.manager import Plugins, guarded
from newsparse.reading import read
from newsparse.testing._prose import PROSE

_LINES = 10_000
_SLOW = 8.0  # times longer for four times the lines: linear work takes four times as long, quadratic work sixteen
_TRIES = 3  # the best of them counts: a busy machine makes a single one longer, never shorter
_MEASURABLE = 0.3  # seconds that a plugin takes for `_LINES` lines; less is no burden to anybody
_PAGE_HOOKS = frozenset(vars(hookspecs)) - {"newsparse_sites", "newsparse_languages"}
_LATE_HOOKS = frozenset(("newsparse_entities", "newsparse_quotes", "newsparse_events"))


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


def check_size(plugin: object, name: str, lines: Iterable[str], loaded: Plugins) -> None:
    """Check that a plugin takes about four times as long for 10,000 lines as for a quarter of them."""
    pool = [sentence for sentences in PROSE.values() for sentence in sentences] + list(lines)
    page = [f"{line} {number}" for number, line in enumerate(islice(cycle(pool), _LINES))]
    whole = quarter = math.inf
    for _ in range(_TRIES):
        whole = min(whole, _seconds(page, plugin, loaded))
        if whole < _MEASURABLE:
            return
        quarter = min(quarter, _seconds(page[: _LINES // 4], plugin, loaded))
    assert whole < _SLOW * quarter, (
        f"{name}: it takes {whole:.2f} seconds for {_LINES} lines, and {quarter:.2f} for a quarter of them. "
        "A hook may not compare every block with every other; look blocks up in a dict."
    )


def _hooks_of(plugin: object) -> list[str]:
    names = (name for name in vars(hookspecs) if name.startswith("newsparse_"))
    return [name for name in names if callable(getattr(plugin, name, None))]


def _arguments(function: object) -> list[str]:
    """Return the arguments of a function as they are written, without annotations."""
    parameters = inspect.signature(function).parameters.values()  # type: ignore[arg-type]
    return [str(parameter.replace(annotation=parameter.empty)) for parameter in parameters]


def _parsed(page: str, plugin: object) -> Article:
    return parse(page, kind="text", plugins=[plugin], strict=True)


def _seconds(page: list[str], plugin: object, loaded: Plugins) -> float:
    """Return what a plugin takes for a page: looking for its sites and rules, and each of its hooks."""
    source = Source("\n\n".join(page), kind="text")
    document, html = read(source)
    sightings = tuple(Sighting(site, "it is tried") for site in loaded.tables.sites)
    arguments = {"source": source, "document": document, "sightings": sightings}
    hooks = _PAGE_HOOKS.intersection(_hooks_of(plugin))
    if hooks & _LATE_HOOKS:
        arguments["article"] = parse(source.content, kind="text", plugins=(), events=False)
    made = Page(document, html)
    start = time.process_time()
    loaded.tables.site_index.sightings(made)
    for site, sighting in zip(loaded.tables.sites.values(), sightings, strict=True):
        deque(loaded.tables.site_rules(site.name).hits(made), maxlen=0)
        if extra := site.extra:
            guarded("extra", site.name, extra, Vote, (document, sighting))
    for hook in sorted(hooks):
        names = inspect.signature(getattr(hookspecs, hook)).parameters
        deque(loaded.call(hook, object, **{name: arguments[name] for name in names}), maxlen=0)
    return time.process_time() - start
