"""Each block has exactly one label, and the reason for it is the first of its votes."""

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Options, Parser
from newsparse.labelling.core_rules import SWITCHABLE
from newsparse.testing import strategies as news
from newsparse.testing.markup import news_pages


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


@given(
    news.hostile_text() | news.pages().map(lambda page: page.text) | news_pages().map(lambda page: page.source()),
    st.data(),
)
def test_rules_that_are_switched_off_give_no_label_and_all_others_give_each_block_one(
    source: str, data: st.DataObject
) -> None:
    disabled = frozenset(data.draw(st.sets(st.sampled_from(SWITCHABLE)), label="disabled"))
    options = Options(times=False, quotes=False, events=False, disable=disabled)

    try:
        article = Parser(plugins=(), options=options).parse(source)
    except newsparse.ParseError:
        return

    reasons = [block.reason for block in article.blocks]
    assert None not in reasons
    assert disabled.isdisjoint(reason.rule_id for reason in reasons if reason)
