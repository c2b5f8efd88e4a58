"""Each field comes back as the page states it; taken off the page it is None, and the others are as they were."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article
from newsparse.testing.fields import FieldPage, field_pages

FIELDS = ("section", "source", "authors", "published", "dateline", "figure", "tags", "epoch")


def parse(page: FieldPage) -> Article:
    return newsparse.parse(
        page.text, kind="text", language=page.language, plugins=(), times=False, quotes=False, events=False
    )


def stated(article: Article) -> dict[str, object]:
    """Return what the article says in the fields that a page can do without."""
    return {
        "title": article.title,
        "section": article.section,
        "source": article.original_publisher and article.original_publisher.name,
        "authors": tuple(author.name for author in article.authors) or None,
        "published": article.published and article.published.iso,
        "dateline": article.dateline,
        "figure": [(figure.caption, figure.credit and figure.credit.photographer) for figure in article.figures],
        "tags": article.tags or None,
        "epoch": article.epoch,
        "body": [block.text.rpartition("\u2013 ")[2] for block in article.body],
    }


@given(field_pages())
def test_each_field_comes_back(page: FieldPage) -> None:
    found = stated(parse(page))

    assert found["title"] == page.title
    for field in ("section", "source", "authors", "published", "dateline", "tags"):
        expected = getattr(page, field)
        assert found[field] == (expected and expected[1]), field
    assert found["figure"] == ([(page.figure[0], page.figure[2])] if page.figure else [])
    assert found["epoch"] == page.epoch


@given(field_pages(), st.sampled_from(FIELDS))
def test_a_field_removed_leaves_the_others_as_they_were(page: FieldPage, removed: str) -> None:
    before = stated(parse(page))
    after = stated(parse(attrs.evolve(page, **{removed: None})))  # type: ignore[arg-type]

    assert after.pop(removed) in (None, [])
    before.pop(removed)
    assert after == before


@given(field_pages())
def test_swapping_caption_and_credit_keeps_the_figure(page: FieldPage) -> None:
    captions, credits_ = zip(*[
        (figure.caption, figure.credit) for figure in parse(page).figures
    ], strict=True) if page.figure else ((), ())  # fmt: skip
    swapped = parse(attrs.evolve(page, credit_first=not page.credit_first)).figures

    assert tuple(figure.caption for figure in swapped) == captions
    assert tuple(figure.credit for figure in swapped) == credits_


@pytest.mark.parametrize("code", ["fr", "de", "en"])
def test_a_page_of_text_alone_states_nothing_else(code: str) -> None:
    bare = FieldPage(code, "Un titre de quatre mots", None, None, None, None, None, None, None, None)

    found = stated(parse(bare))

    assert {found[field] for field in FIELDS if field != "figure"} == {None}
    assert found["figure"] == []
