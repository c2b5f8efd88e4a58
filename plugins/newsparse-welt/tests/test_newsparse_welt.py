"""WELT is found by its traces, also on a republished page, and its lines get their labels."""

import newsparse_welt

from newsparse.testing import check_plugin, parse_with

PAGE = "Ein Titel aus fünf Wörtern\n\nQuelle: Muster/dpa\n\nHier können Sie unsere WELT-Podcasts hören"


def test_welt() -> None:
    check_plugin(newsparse_welt, examples=["Quelle: dpa"])
    article = parse_with(newsparse_welt, text=PAGE)
    assert [block.label for block in article.blocks] == ["title", "credit", "promo"]
    assert article.evidence_for("publisher")[0].value == "WELT"
