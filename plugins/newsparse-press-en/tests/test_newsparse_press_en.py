"""Every site of the English-language press keeps the contract, and has a golden page in `pages`."""

import json
from pathlib import Path

import newsparse_press_en

from newsparse.testing import check_plugin

LINES = ("THE MAYOR OF ARMEVAL ANSWERS HER CRITICS", "News | Sport")
PAGES = Path(__file__).parent / "pages"


def test_it_keeps_the_contract() -> None:
    check_plugin(newsparse_press_en, examples=LINES)


def test_every_site_has_a_golden_page() -> None:
    golds = [json.loads(path.read_text("utf-8")) for path in PAGES.glob("*/expected.json")]

    assert {gold["publisher"] for gold in golds} == {site.name for site in newsparse_press_en.newsparse_sites()}
