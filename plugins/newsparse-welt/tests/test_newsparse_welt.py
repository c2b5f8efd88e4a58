"""WELT is found by its traces, also on a republished page, and its lines get their labels."""

from pathlib import Path

import newsparse_welt

from newsparse.testing import check_layouts, check_plugin, parse_with

PAGES = Path(__file__).parent / "pages"

PAGE = "Ein Titel aus fünf Wörtern\n\nQuelle: Muster/dpa\n\nHier können Sie unsere WELT-Podcasts hören"


def test_welt() -> None:
    check_plugin(newsparse_welt, examples=["Quelle: dpa"])
    article = parse_with(newsparse_welt, text=PAGE)
    assert [block.label for block in article.blocks] == ["title", "credit", "promo"]
    assert article.evidence_for("publisher")[0].value == "WELT"


def test_its_pages_have_what_its_layouts_select() -> None:
    check_layouts(newsparse_welt, PAGES)
