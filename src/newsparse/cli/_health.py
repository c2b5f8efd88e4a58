"""The health of layouts, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Iterator

import attrs
from rich.text import Text

from newsparse.api import Explanation, Parser
from newsparse.cli import _terminal
from newsparse.cli._options import Inputs
from newsparse.cli._pages import each
from newsparse.cli.health import ConditionHealth, Health, Looked, health_of, looked_at
from newsparse.inputs.page import StoredPage
from newsparse.report.terminal import canvas
from newsparse.report.terminal.canvas import text
from newsparse.running.job import Request, Status

_QUIET = "bright_black"


def checked(inputs: Inputs, request: Request, parser: Parser, *, as_json: bool) -> int:
    """Write how the layouts of the pages' sites fare; return 1 if something stopped or does not fit, else 0.

    A page that cannot be read is worse than both.
    """
    pages: list[Looked] = []
    sites = parser.sites

    def done(page: StoredPage, explanation: Explanation) -> None:
        address = explanation.article.canonical_url
        if (page.url or request.url) is None and address:
            explanation = request.explain(parser, attrs.evolve(page, url=address))
        pages.extend(looked_at(page.path, explanation, sites))

    status = each(inputs, request, parser, done)
    health = health_of(pages)
    if as_json:
        _terminal.write(json.dumps(health.as_json(), indent=2, ensure_ascii=False).encode() + b"\n")
    else:
        _terminal.show(canvas.drawn(_lines(health)))
    return int(status) if status is Status.ERROR else int(not health.is_well)


def _lines(health: Health) -> Iterator[Text]:
    for layout in health.layouts:
        days = " to ".join(dict.fromkeys(day.isoformat() for day in (layout.first_day, layout.last_day) if day))
        yield text(f"{layout.site}, layout {layout.layout!r}: {layout.pages} pages {days}".rstrip(), "bold")
        for one in layout.conditions:
            yield from _condition(one, layout.pages)
        yield Text()
    for page in health.unfit:
        yield text(f"{page.path}: {page.site}: {', '.join(page.problems)}", "red")
    if not health.layouts and not health.unfit:
        yield text("no page of a site with layouts: give pages of sites that plugins know, or their --url")
    elif health.is_well:
        yield text("all is well", "green")


def _condition(one: ConditionHealth, pages: int) -> Iterator[Text]:
    share = f"{one.pages:4} of {pages} pages, {one.count} times"
    yield Text("  ").append_text(text(f"{one.field:20} ", "cyan")).append_text(text(one.condition))
    if one.stopped:
        when = f", {one.last_day}" if one.last_day else ""
        yield text(f"      stopped: held last on {one.last_page}{when}; {share.strip()}", "red")
    else:
        yield text(f"      {share.strip()}", _QUIET if one.pages else "yellow")
