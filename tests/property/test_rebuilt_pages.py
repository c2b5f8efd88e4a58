"""Light changes of a site's pages, as each release of it brings them, leave what its layout selects."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import newsparse_press_de
import newsparse_press_en
import newsparse_press_es
import newsparse_press_fr
import newsparse_press_world
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article
from newsparse.testing.pages import EXPECTED, Gold, read_gold

ROOT = Path(__file__).parents[2]
MODULES = (newsparse_press_de, newsparse_press_en, newsparse_press_es, newsparse_press_fr, newsparse_press_world)
GOLDEN = [
    (module, read_gold(path.parent))
    for module in MODULES
    for path in sorted(ROOT.glob(f"plugins/{module.__name__.replace('_', '-')}/tests/pages/*/{EXPECTED}"))
]
BARE = newsparse.Options(times=False, quotes=False, events=False)
PARSERS = {module: newsparse.Parser(plugins=[module], options=BARE) for module in MODULES}
WORDS = st.text("abcdefghijkmnpqrstuvwxyz0123456789", min_size=4, max_size=7)
_CLASS = re.compile(r'class="([^"]+)"')
_BETWEEN = re.compile(r"(?<=</p>)\s*(?=<(?:p|h2)[ >])")


def read(module: ModuleType, gold: Gold, page: str) -> Article:
    return PARSERS[module].parse(page, url=gold.given.get("url"), kind="html")


@st.composite
def rebuilt(draw: st.DrawFn, page: str) -> str:
    """Draw a page with a numbered class on each element, advertisements between paragraphs, and all of it wrapped."""
    number = draw(WORDS)
    page = _CLASS.sub(lambda match: f'class="css-{number} {match[1]} sc-{number[::-1]}"', page)
    advert = f'<div class="ad-{draw(WORDS)}"><span>Advertisement</span></div>'
    page = _BETWEEN.sub(lambda _: advert if draw(st.booleans()) else "", page)
    around = f'<div class="css-{draw(WORDS)}">'
    return page.replace("<body>", f"<body>{around}").replace("</body>", "</div></body>")


@given(st.sampled_from(GOLDEN), st.data())
def test_numbered_classes_advertisements_and_a_wrapper_leave_the_body_as_it_is(
    golden: tuple[ModuleType, Gold], data: st.DataObject
) -> None:
    module, gold = golden
    page = gold.page.read_text("utf-8")

    article = read(module, gold, data.draw(rebuilt(page)))

    assert article.body_text == read(module, gold, page).body_text
