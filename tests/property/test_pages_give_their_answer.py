"""A page that was built from labelled blocks is labelled so."""

from hypothesis import given

import newsparse
from newsparse import Group
from newsparse.testing import strategies as news


@given(news.articles())
def test_a_clean_article_keeps_every_paragraph(page: news.Sample) -> None:
    article = newsparse.parse(page.text, plugins=())

    assert article.title == page.blocks[0][0]
    assert [block.text for block in article.body] == [text for text, _ in page.blocks[1:]]
    assert article.language == page.language or page.language in {"ru", "ar", "ja"}


@given(news.pages())
def test_noise_is_told_from_text(page: news.Sample) -> None:
    article = newsparse.parse(page.text, plugins=())

    for block, (text, label) in zip(article.blocks, page.blocks, strict=True):
        assert block.text == text
        expected = label if label.group is not Group.BODY else block.label
        assert block.label is expected, (text, block.label, block.reason)
        assert block.group is label.group, (text, block.label, block.reason)
