"""Every site of the press in other languages keeps the contract, and has a golden page in `pages`."""

import json
from pathlib import Path

import newsparse_press_world

from newsparse.testing import check_plugin

LINES = ("MARIA EXEMPLE", "◇", "Les også: Fergen er tilbake")
PAGES = Path(__file__).parent / "pages"


def test_it_keeps_the_contract() -> None:
    check_plugin(newsparse_press_world, examples=LINES)


def test_every_site_has_a_golden_page() -> None:
    golds = [json.loads(path.read_text("utf-8")) for path in PAGES.glob("*/expected.json")]

    assert {gold["publisher"] for gold in golds} == {site.name for site in newsparse_press_world.newsparse_sites()}
