"""Lines that are wrapped in paragraphs and nothing else get the labels that they get as flat text."""

import html

from hypothesis import given

import newsparse
from newsparse.testing import strategies as news


@given(news.pages())
def test_flat_text_as_html_is_labelled_alike(page: news.Sample) -> None:
    flat = newsparse.parse(page.text, kind="text", plugins=())
    source = "<body>" + "\n".join(f"<p>{html.escape(block.text)}</p>" for block in flat.blocks) + "</body>"

    article = newsparse.parse(source, kind="html", plugins=())

    assert [block.label for block in article.blocks] == [block.label for block in flat.blocks]
    assert article.title == flat.title
