"""Lines that a language table knows, added at the end of a page, change no body block."""

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.testing import strategies as news


@given(news.pages(), st.lists(news.boilerplate(), min_size=1, max_size=6))
def test_boilerplate_at_the_end_changes_no_body(page: news.Sample, more: list[tuple[str, newsparse.Label]]) -> None:
    before = newsparse.parse(page.text)
    after = newsparse.parse("\n\n".join([page.text, *(text for text, _ in more)]))

    assert after.title == before.title
    assert [(block.span, block.label) for block in after.body] == [(block.span, block.label) for block in before.body]
