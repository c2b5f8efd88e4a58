"""Each block has exactly one label, and the reason for it is the first of its votes."""

from hypothesis import given

import newsparse
from newsparse.testing import strategies as news


@given(news.hostile_text() | news.pages().map(lambda page: page.text))
def test_each_block_has_one_label_and_a_reason(text: str) -> None:
    try:
        explanation = newsparse.explain(text, kind="text")
    except newsparse.ParseError:
        return

    assert len(explanation.votes) == len(explanation.article.blocks)
    for block, votes in zip(explanation.article.blocks, explanation.votes, strict=True):
        assert isinstance(block.label, newsparse.Label)
        assert block.reason is not None
        assert block.reason.rule
        if votes:
            assert (votes[0].label, votes[0].reason) == (block.label, block.reason)


@given(news.pages())
def test_body_removed_meta_and_figures_are_all_there_is(page: news.Sample) -> None:
    article = newsparse.parse(page.text, plugins=())

    groups = [block.group for block in article.blocks]
    assert len(article.body) == groups.count(newsparse.Group.BODY)
    assert len(article.removed) == groups.count(newsparse.Group.BOILERPLATE)
