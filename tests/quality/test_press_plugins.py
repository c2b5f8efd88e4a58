"""The plugins of the press help on real pages and never hurt; needs ../shared beside the repository."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import newsparse_press_de
import newsparse_press_en
import newsparse_press_es
import newsparse_press_fr
import newsparse_press_world
import pytest

import newsparse
from newsparse.testing._parsing import as_plugin

SHARED = Path(__file__).parents[3] / "shared"
GOLD = SHARED / "devset" / "html" / "gold.json"
PLUGINS = (
    newsparse_press_de,
    newsparse_press_en,
    newsparse_press_es,
    newsparse_press_fr,
    newsparse_press_world,
)
LEAST_F1 = 0.985  # measured: .988
LEAST_OF_FIELDS = 0.97  # measured: titles .983, days 1, authors .978
MOST_LOST = 0.01  # of the F1 of one page, against the core alone
FIELDS = ("title", "date", "authors_f1")

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="needs ../shared beside the repository")


class Covered(NamedTuple):
    """A page of a site of the plugins."""

    key: str
    gold: dict[str, Any]
    html: bytes
    alone: newsparse.Article
    helped: newsparse.Article


@pytest.fixture(scope="module", autouse=True)
def bench() -> Iterator[None]:
    """Make the scorers importable."""
    sys.path.insert(0, str(SHARED / "bench"))
    yield
    sys.path.remove(str(SHARED / "bench"))


@pytest.fixture(scope="module")
def covered() -> list[Covered]:
    """The pages that the plugins cover, each parsed by the core alone and with them."""
    pages = []
    for key, gold in json.loads(GOLD.read_text("utf-8")).items():
        if gold.get("body") and key.startswith("fundus/"):
            page = gzip.decompress((GOLD.parent / gold["html_path"]).read_bytes())
            article = parsed(page, gold["url"], PLUGINS)
            if article.sightings:
                pages.append(Covered(key, gold, page, parsed(page, gold["url"], ()), article))
    return pages


def parsed(page: bytes, url: str, plugins: tuple[object, ...]) -> newsparse.Article:
    return newsparse.parse(
        page, url=url, kind="html", plugins=plugins, times=False, quotes=False, events=False, strict=True
    )


def f1(gold: dict[str, Any], article: newsparse.Article) -> float:
    scored = import_module("score_bodies").page(gold["body"], article.body_text)
    precision, recall = scored["precision"] or 0.0, scored["recall"] or 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def test_plugins_only_ever_help(covered: list[Covered]) -> None:
    bodies = import_module("score_bodies")

    pages = [bodies.page(one.gold["body"], one.helped.body_text) for one in covered]

    assert len(covered) > 110
    assert bodies.summary(pages)["f1"] >= LEAST_F1
    for one in covered:
        assert f1(one.gold, one.helped) >= f1(one.gold, one.alone) - MOST_LOST, one.key


def test_title_day_and_authors_are_read_where_the_plugins_say(covered: list[Covered]) -> None:
    metadata = import_module("score_metadata")
    found = {
        one.key: {
            "title": one.helped.title,
            "authors": [author.name for author in one.helped.authors],
            "publishing_date": one.helped.published.iso if one.helped.published else None,
        }
        for one in covered
    }

    rows = metadata.score({one.key: one.gold for one in covered}, found)

    measured = metadata.summary([row for _, row in rows])
    assert {field: measured[field][0] for field in FIELDS if measured[field][0] < LEAST_OF_FIELDS} == {}


def test_a_page_whose_layout_is_not_yet_known_loses_nothing(covered: list[Covered]) -> None:
    sites = {site.name: site for plugin in PLUGINS for site in plugin.newsparse_sites()}
    tried = 0
    for one in covered:
        seen = next(sighting for sighting in one.helped.sightings if sighting.span is None)
        known = sites[seen.site]
        others = tuple(layout for layout in known.layouts if layout.name != seen.layout)
        if seen.layout and others:
            article = parsed(one.html, one.gold["url"], (as_plugin(attrs.evolve(known, layouts=others)),))

            assert f1(one.gold, article) >= f1(one.gold, one.alone) - MOST_LOST, one.key
            tried += 1
    assert tried > 30
