"""The table of publishers in the documentation: `python -m tests.support.publishers` renews it; needs `../shared`."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import newsparse
from newsparse import Layout, Site
from newsparse.plugins.from_path import modules_at

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/reference/publishers.md"
GOLD = ROOT.parent / "shared/devset/html/gold.json"
ZONES = Path("/usr/share/zoneinfo/zone.tab")
HEAD = """# Publishers

The sites of the plugins in this repository. Written by `python -m tests.support.publishers`, so not to be edited.

- The country is that of the time zone in which the site dates its pages.
- A layout is how its pages were built for a time: from the first to the last day of which that is known.
- What a layout selects has [labels](labels.md) and fields of its own; without `body`, rules alone say what is
  the site's.
- The newest page is the day of the newest page that was read in this layout when the table was written.
"""
COLUMNS = ("publisher", "addresses", "country", "layout", "seen", "selects", "newest page")
EMPTY = "–"
_FIELDS = ("body", "heading", "lede", "title", "byline", "published", "caption", "credit", "remove")


def plugins() -> dict[str, tuple[ModuleType, ...]]:
    """Return the modules of each plugin of the repository that brings sites, by the name of its folder."""
    folders = sorted(path.parent for path in ROOT.glob("plugins/*/pyproject.toml"))
    found = {folder.name: modules_at(folder) for folder in folders}
    return {name: modules for name, modules in found.items() if any(hasattr(it, "newsparse_sites") for it in modules)}


def sites(modules: tuple[ModuleType, ...]) -> list[Site]:
    """Return the sites of modules by name."""
    found = [site for module in modules for site in module.newsparse_sites()]
    return sorted(found, key=lambda site: site.name.casefold())


def rows(site: Site, newest: Mapping[tuple[str, str], str]) -> Iterator[tuple[str, ...]]:
    """Yield the row of each layout of a site, or one of dashes for a site without layouts."""
    known = (site.name, ", ".join(site.domains), country(site.timezone))
    for layout in site.layouts:
        day = newest.get((site.name, layout.name), "")
        yield (*known, layout.name, _seen(layout), ", ".join(_selected(layout)), day)
    if not site.layouts:
        yield (*known, "", "", "", "")


def _seen(layout: Layout) -> str:
    if layout.since is None and layout.until is None:
        return ""
    return f"{layout.since or ''} to {layout.until or ''}".strip()


def _selected(layout: Layout) -> list[str]:
    return [field for field in _FIELDS if getattr(layout, field)]


def country(zone: str | None) -> str:
    """Return the code of the country that a time zone is named for; empty where the machine has no such table."""
    lines = ZONES.read_text("utf-8").splitlines() if ZONES.exists() else []
    return next((line.split("\t")[0] for line in lines if line.split("\t")[2:3] == [zone]), "")


def newest_pages() -> dict[tuple[str, str], str]:
    """Return the day of the newest page in `../shared` of each layout, by site and layout."""
    bare = newsparse.Options(quotes=False, events=False, times=False)
    parser = newsparse.Parser(plugins=[module for modules in plugins().values() for module in modules], options=bare)
    newest: dict[tuple[str, str], str] = {}
    for gold in json.loads(GOLD.read_text("utf-8")).values():
        article = parser.parse(gzip.decompress((GOLD.parent / gold["html_path"]).read_bytes()), url=gold["url"])
        day = article.published.iso[:10] if article.published else ""
        for sighting in article.sightings:
            if sighting.layout is not None:
                key = (sighting.site, sighting.layout)
                newest[key] = max(day, newest.get(key, ""))
    return newest


def table(newest: Mapping[tuple[str, str], str]) -> str:
    """Return the page with the table of each plugin."""
    parts = [HEAD]
    for name, modules in plugins().items():
        lines = [COLUMNS, ("---",) * len(COLUMNS), *[row for site in sites(modules) for row in rows(site, newest)]]
        printed = [f"| {' | '.join(cell or EMPTY for cell in line)} |\n" for line in lines]
        parts.append(f"## {name}\n\n{''.join(printed)}")
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(table(newest_pages()), "utf-8")
