"""Parsing again, with plugins in another order, or with an unrelated site installed, changes nothing."""

import random

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.testing import parse_with
from newsparse.testing import strategies as news


@given(news.pages())
def test_parsing_twice_gives_equal_articles_and_bytes(page: news.Sample) -> None:
    first, second = newsparse.parse(page.text), newsparse.parse(page.text)

    assert first == second
    assert first.to_json() == second.to_json()


@given(news.pages(), st.lists(news.sites(), min_size=2, max_size=4, unique_by=lambda site: site.name), st.randoms())
def test_the_order_of_plugins_does_not_show(
    page: news.Sample, sites: list[newsparse.Site], shuffler: random.Random
) -> None:
    signs = "\n\n".join(sign.literal for site in sites for sign in site.strong_signs if isinstance(sign, newsparse.Has))
    shuffled = list(sites)
    shuffler.shuffle(shuffled)

    assert parse_with(*sites, text=f"{page.text}\n\n{signs}") == parse_with(*shuffled, text=f"{page.text}\n\n{signs}")


@given(news.pages(), news.sites())
def test_an_unrelated_site_does_not_show(page: news.Sample, site: newsparse.Site) -> None:
    assert parse_with(site, text=page.text) == newsparse.parse(page.text, kind="text", plugins=())
