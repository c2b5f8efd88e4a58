"""A hostile value in one field of the JSON-LD leaves all other fields as they were."""

import pytest
from hypothesis import given

import newsparse
from newsparse.testing import markup

FIELDS = {
    "headline": "title",
    "datePublished": "published",
    "dateModified": "modified",
    "author": "authors",
    "articleSection": "section",
    "keywords": "tags",
    "isAccessibleForFree": "access",
    "articleBody": "",
    "publisher": "publisher",
    "description": "",
    "@graph": "",
}


def read(source: str) -> newsparse.Article:
    return newsparse.parse(source, url="https://www.post.example/a", kind="html", plugins=())


@pytest.mark.parametrize("name", sorted(FIELDS))
@given(page=markup.news_pages(), value=markup.hostile_values)
def test_one_bad_field_costs_that_field(name: str, page: markup.NewsPage, value: object) -> None:
    sound, hurt = read(page.source()), read(page.source(**{name: value}))

    for field in set(FIELDS.values()) - {"", FIELDS[name]}:
        assert getattr(hurt, field) == getattr(sound, field), field
    assert [block.label for block in hurt.blocks] == [block.label for block in sound.blocks]
    hurt.to_json()
