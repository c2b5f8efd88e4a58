"""The installed plugins, for people: where each comes from, what it brings, and what failed."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

import newsparse
from newsparse.languages import LANGUAGES
from newsparse.plugins.info import PluginInfo
from newsparse.plugins.manager import Plugins
from newsparse.report.terminal import canvas
from newsparse.report.terminal.canvas import text
from newsparse.sites.platforms import PLATFORMS


def rendered(plugins: Plugins) -> str:
    """Return what is installed as text for a terminal or a pipe."""
    return canvas.drawn(_lines(plugins))


def _lines(plugins: Plugins) -> Iterator[Text]:
    yield Text().append("newsparse", "bold").append(f" {newsparse.__version__}")
    yield from _row("languages", [language.code for language in LANGUAGES])
    yield from _row("platforms", [site.name for site in PLATFORMS])
    for info in plugins.infos:
        yield Text()
        yield from _plugin(info)
    if not plugins.infos:
        yield Text()
        yield Text("no plugins are loaded")


def _plugin(info: PluginInfo) -> Iterator[Text]:
    origin = " ".join(part for part in (info.distribution, info.version) if part) or "not from a distribution"
    yield Text().append_text(text(info.name, "bold")).append_text(text(f"  {origin}", "bright_black"))
    yield from _row("hooks", info.hooks)
    yield from _row("sites", info.sites)
    yield from _row("languages", info.languages)
    if info.error:
        yield Text().append("  failed     ", "red").append_text(text(info.error))


def _row(name: str, values: list[str] | tuple[str, ...]) -> Iterator[Text]:
    if values:
        yield Text().append(f"  {name:11}", "cyan").append_text(text(", ".join(values)))
