"""Blocks partition the text: in order, apart, each a slice of it, and only blanks between them."""

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.testing import strategies as news
from newsparse.text.clean import clean


@given(news.hostile_text())
def test_blocks_slice_back_and_leave_only_blanks(text: str) -> None:
    try:
        document = newsparse.parse(text, kind="text", plugins=()).document
    except newsparse.ParseError:
        assert not clean(text).strip()
        return

    assert document.text == clean(text)
    assert len(document.text) == len(text)
    end = 0
    for block in document.blocks:
        assert document.text[end : block.start].strip() == ""
        assert block.text == document.text[block.start : block.end] == block.text.strip()
        end = block.end
    assert document.text[end:].strip() == ""


@given(news.hostile_text(), st.integers(1, 60), st.integers(1, 8))
def test_limits_lose_no_text(text: str, length: int, blocks: int) -> None:
    limits = newsparse.Limits(max_block_length=length, max_blocks=blocks)
    try:
        article = newsparse.parse(text, kind="text", plugins=(), limits=limits)
    except newsparse.ParseError:
        return

    kept = "".join("".join(block.text.split()) for block in article.blocks)
    assert kept == "".join(clean(text).split())
    assert len(article.blocks) <= blocks
    assert article.partial == any(problem.kind == "limit" for problem in article.problems)
