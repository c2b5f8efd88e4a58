"""The state of the installation, for people: versions, plugins, what is wrong and what to do."""

from __future__ import annotations

import os
from collections.abc import Iterator

from rich.text import Text

import newsparse
from newsparse.cli.diagnose import Finding, diagnose, versions
from newsparse.plugins.load import DISABLE
from newsparse.plugins.manager import Plugins
from newsparse.report.terminal import canvas
from newsparse.report.terminal.canvas import text


def rendered(plugins: Plugins) -> tuple[str, int]:
    """Return the state of the installation as text, and how many things are wrong."""
    findings = diagnose(plugins)
    return canvas.drawn(_lines(plugins, findings)), len(findings)


def _lines(plugins: Plugins, findings: tuple[Finding, ...]) -> Iterator[Text]:
    yield Text("newsparse", "bold").append(f" {newsparse.__version__}")
    for name, version in versions():
        yield _row(name, version)
    if disabled := os.environ.get(DISABLE):
        yield _row("left out", f"{disabled} ({DISABLE})")
    yield Text()
    for info in plugins.infos:
        wrong = [finding for finding in findings if finding.plugin == info.name]
        mark = Text("wrong  ", "red") if wrong else Text("sound  ", "green")
        yield mark.append_text(text(info.name, "bold")).append_text(
            text(f"  {info.distribution or ''} {info.version or ''}", "bright_black")
        )
        for finding in wrong:
            yield _row("why", finding.wrong)
            yield _row("mend", finding.mend)
    yield Text()
    yield Text("nothing is wrong" if not findings else f"{len(findings)} to mend")


def _row(name: str, value: str) -> Text:
    return Text(f"  {name:11}", "cyan").append_text(text(value))
