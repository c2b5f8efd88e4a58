"""How well the plugins of publishers read the pages of their sites, field by field, and what they miss.

    python benchmarks/press.py ../shared --misses

Pages and scorers are those of `../shared`. A page is covered where a site of a plugin is seen at its address. Beside
each figure stands that of the core alone on the same pages. The plugins were written from these pages, so the figures
flatter; what they cannot do is fall.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import newsparse

NAMES = ("nouvelles_du_monde", "press_de", "press_en", "press_es", "press_fr", "press_world", "welt")
BARE = newsparse.Options(times=False, quotes=False, events=False)
MOST_LOST = 0.01  # of the F1 of one page, against the core alone
LEAST_F1 = 0.985  # of a body that is not told among the misses
FIELDS = {"title": "title", "date": "publishing_date", "authors_f1": "authors"}
"""What the scorer names a field, and what the gold does."""

Figures = dict[str, dict[str, float]]
"""The figures of each page by field."""


class Covered(NamedTuple):
    """A page of a known site as it is read by the core alone and with the plugins."""

    key: str
    gold: dict[str, Any]
    plain: dict[str, Any]
    helped: dict[str, Any]
    sites: str
    """Which sites were seen at its address, in which layouts."""


def covered(folder: Path) -> Iterator[Covered]:
    """Yield the pages at whose address a site of a plugin is seen."""
    helped = newsparse.Parser(plugins=[import_module(f"newsparse_{name}") for name in NAMES], options=BARE)
    plain = newsparse.Parser(plugins=(), options=BARE)
    for key, gold in json.loads((folder / "gold.json").read_text("utf-8")).items():
        if not gold.get("body"):
            continue
        page = gzip.decompress((folder / gold["html_path"]).read_bytes())
        article = helped.parse(page, url=gold.get("url"), kind="html")
        if at_home := [sighting for sighting in article.sightings if sighting.span is None]:
            sites = ", ".join(f"{one.site} ({one.layout})" for one in at_home)
            alone = plain.parse(page, url=gold.get("url"), kind="html")
            yield Covered(key, gold, read(alone), read(article), sites)


def read(article: newsparse.Article) -> dict[str, Any]:
    """Return what an article says in the form of the scorers."""
    return {
        "body": "\n".join(block.text for block in article.body),
        "title": article.title,
        "authors": [author.name for author in article.authors],
        "publishing_date": article.published.iso if article.published else None,
    }


def figures(pages: list[Covered], side: str, bodies: ModuleType, metadata: ModuleType) -> Figures:
    """Return the figures of each page as it is read `plain` or `helped`."""
    found: Figures = dict(
        metadata.score({one.key: one.gold for one in pages}, {one.key: getattr(one, side) for one in pages})
    )
    for one in pages:
        found[one.key]["body"] = f1(bodies.page(one.gold["body"], getattr(one, side)["body"]))
    return found


def f1(page: dict[str, Any]) -> float:
    """Return the F1 of a body by its precision and recall."""
    precision, recall = page["precision"] or 0.0, page["recall"] or 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def report(pages: list[Covered], plain: Figures, helped: Figures) -> Iterator[str]:
    """Yield the lines of the table, and the pages that lose by the plugins."""
    yield f"{len(pages)} pages of known sites"
    yield f"{'':12}{'pages':>6}{'plain':>8}{'plugins':>9}"
    for field in ("body", *FIELDS):
        keys = [key for key in helped if field in helped[key]]
        means = [statistics.mean([side[key][field] for key in keys]) if keys else 0.0 for side in (plain, helped)]
        yield f"{field:12}{len(keys):6}{means[0]:8.3f}{means[1]:9.3f}"
    lost = [key for key, row in helped.items() if row["body"] < plain[key]["body"] - MOST_LOST]
    yield f"worse than the core alone: {', '.join(lost) or 'no page'}"


def misses(one: Covered, plain: dict[str, float], helped: dict[str, float]) -> Iterator[str]:
    """Yield a line for each field of a page that is not as the gold has it; of a body below `LEAST_F1`."""
    if helped["body"] < LEAST_F1:
        yield f"{one.key} {one.sites}: body {helped['body']:.3f}, alone {plain['body']:.3f}"
    for field, name in FIELDS.items():
        if helped.get(field, 1.0) < 1:
            said = f"gold {one.gold[name]!r}, plugins {one.helped[name]!r}, alone {one.plain[name]!r}"
            yield f"{one.key} {one.sites}: {field} {helped[field]:.2f}: {said}"


def main() -> None:
    """Print the figures, and with `--misses` what falls short."""
    parser = argparse.ArgumentParser(description="How well the plugins of publishers read the pages of their sites.")
    parser.add_argument("shared", type=Path)
    parser.add_argument("--misses", action="store_true")
    chosen = parser.parse_args()
    sys.path.insert(0, str(chosen.shared / "bench"))
    bodies, metadata = import_module("score_bodies"), import_module("score_metadata")
    pages = list(covered(chosen.shared / "devset/html"))
    plain, helped = (figures(pages, side, bodies, metadata) for side in ("plain", "helped"))
    lines = list(report(pages, plain, helped))
    if chosen.misses:
        lines += [line for one in pages for line in misses(one, plain[one.key], helped[one.key])]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
