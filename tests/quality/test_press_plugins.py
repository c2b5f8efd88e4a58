"""The plugins of the press help on real pages and never hurt; needs ../shared beside the repository."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import newsparse_press_de
import newsparse_press_en
import newsparse_press_es
import newsparse_press_fr
import newsparse_press_world
import pytest

import newsparse

SHARED = Path(__file__).parents[3] / "shared"
GOLD = SHARED / "devset" / "html" / "gold.json"
PLUGINS = (
    newsparse_press_de,
    newsparse_press_en,
    newsparse_press_es,
    newsparse_press_fr,
    newsparse_press_world,
)
LEAST_F1 = 0.975  # measured: .981, with one page whose text is in its scripts alone
MOST_LOST = 0.01  # of the F1 of one page, against the core alone

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="needs ../shared beside the repository")


@pytest.fixture(scope="module")
def score() -> Iterator[Any]:
    """The scorer of bodies."""
    sys.path.insert(0, str(SHARED / "bench"))
    yield import_module("score_bodies")
    sys.path.remove(str(SHARED / "bench"))


def bodies() -> list[tuple[str, str, str, str]]:
    """Return the key, the wanted body, the body of the core alone and that with plugins of each page they cover."""
    pages = []
    for key, gold in json.loads(GOLD.read_text("utf-8")).items():
        if gold.get("body") and key.startswith("fundus/"):
            page = gzip.decompress((GOLD.parent / gold["html_path"]).read_bytes())
            article = parsed(page, gold["url"], PLUGINS)
            if article.sightings:
                pages.append((key, gold["body"], parsed(page, gold["url"], ()).body_text, article.body_text))
    return pages


def parsed(page: bytes, url: str, plugins: tuple[object, ...]) -> newsparse.Article:
    return newsparse.parse(
        page, url=url, kind="html", plugins=plugins, times=False, quotes=False, events=False, strict=True
    )


def f1(scored: dict[str, Any]) -> float:
    precision, recall = scored["precision"] or 0.0, scored["recall"] or 0.0
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def test_plugins_only_ever_help(score: Any) -> None:  # noqa: ANN401  # a module of ../shared
    covered = bodies()

    assert len(covered) > 110
    assert score.summary([score.page(gold, body) for _, gold, _, body in covered])["f1"] >= LEAST_F1
    for key, gold, alone, helped in covered:
        assert f1(score.page(gold, helped)) >= f1(score.page(gold, alone)) - MOST_LOST, key
