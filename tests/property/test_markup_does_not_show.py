"""What changes nothing for a reader changes nothing in the article: more divs, other orders, less white space."""

import re

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.testing import markup

Facts = tuple[object, ...]


def facts(source: str | bytes) -> Facts:
    article = newsparse.parse(source, url="https://www.post.example/a", kind="html", plugins=())
    labels = tuple((block.text, block.label) for block in article.blocks)
    return labels, article.title, article.authors, article.published, article.tags, article.links, article.figures


@given(markup.news_pages(), st.integers(1, 40))
def test_divs_around_the_page_do_not_show(page: markup.NewsPage, depth: int) -> None:
    source = page.source()
    deep = source.replace("<body>", "<body>" + "<div>" * depth).replace("</body>", "</div>" * depth + "</body>")

    assert facts(deep) == facts(source)


@given(markup.news_pages())
def test_the_order_of_attributes_does_not_show(page: markup.NewsPage) -> None:
    source = page.source()
    turned = re.sub(r'<(\w+) ([\w-]+="[^"]*") ([\w-]+="[^"]*")', r"<\1 \3 \2", source)

    assert turned != source
    assert facts(turned) == facts(source)


@given(markup.news_pages(), st.sampled_from(("\n", "\n    ", "\t\r\n")))
def test_white_space_between_elements_does_not_show(page: markup.NewsPage, space: str) -> None:
    source = page.source()
    airy = re.sub(
        r"(</?(?:p|div|ul|li|article|main|header|footer|aside|figure|h1|h3|nav)\b[^>]*>)", rf"{space}\1{space}", source
    )

    assert facts(airy) == facts(source)


@given(markup.news_pages())
def test_bytes_do_not_show(page: markup.NewsPage) -> None:
    assert facts(page.source().encode()) == facts(page.source())
