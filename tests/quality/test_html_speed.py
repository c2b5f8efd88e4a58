"""What reading an HTML page costs beside the bare parse of its tree: ratios taken in one run (`--slow`)."""

import gzip
import json
import time
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

import newsparse
from newsparse.reading.dom import read_dom

SHARED = Path(__file__).parents[3] / "shared"
MOST_FOR_BLOCKS = 5.0  # times a bare parse; the aim is 2.8
MOST_FOR_ARTICLE = 16.0  # the aim is 5

pytestmark = pytest.mark.skipif(not (SHARED / "devset/html/gold.json").exists(), reason="the sets lie in ../shared")


def pages() -> list[str]:
    gold = json.loads((SHARED / "devset/html/gold.json").read_text("utf-8"))
    paths = [SHARED / "devset/html" / entry["html_path"] for entry in gold.values() if entry.get("body")]
    return [gzip.decompress(path.read_bytes()).decode("utf-8", "replace") for path in paths[::4]]


@pytest.mark.slow
def test_an_article_costs_few_bare_parses() -> None:
    spent = dict.fromkeys(("tree", "blocks", "article"), 0)
    for source in [*pages()[:3], *pages()]:
        for name in spent:
            start = time.process_time_ns()
            if name == "tree":
                LexborHTMLParser(source)
            elif name == "blocks":
                read_dom(source)
            else:
                newsparse.parse(source, kind="html", plugins=(), times=False, quotes=False, events=False)
            spent[name] += time.process_time_ns() - start

    ratios = {name: value / spent["tree"] for name, value in spent.items()}
    print(ratios)  # noqa: T201 - the figures are the point
    assert ratios["blocks"] <= MOST_FOR_BLOCKS
    assert ratios["article"] <= MOST_FOR_ARTICLE
