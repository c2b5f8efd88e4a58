"""An article and its JSON say exactly the same."""

from hypothesis import given

import newsparse
from newsparse import Article
from newsparse.testing import strategies as news


@given(news.full_articles())
def test_any_article_comes_back_from_its_json(article: Article) -> None:
    again = Article.from_json(article.to_json())

    assert again == article
    assert again.to_json() == article.to_json()
    assert [block.text for block in again.blocks] == [block.text for block in article.blocks]


@given(news.pages() | news.articles())
def test_a_parsed_article_comes_back_from_its_json(page: news.Sample) -> None:
    article = newsparse.parse(page.text)

    assert Article.from_json(article.to_json()) == article
