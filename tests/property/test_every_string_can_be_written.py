"""Every str that comes out encodes as UTF-8 and holds no control but tab, LF, CR and NEL."""

import re
from collections.abc import Iterator

import attrs
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import hookimpl
from newsparse.testing import strategies as news

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


def strings(value: object) -> Iterator[str]:
    """Yield every string in a value and its fields."""
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif (kind := type(value)) and attrs.has(kind):
        for field in attrs.fields(kind):
            yield from strings(getattr(value, field.name))


def assert_writable(article: newsparse.Article) -> None:
    for string in strings(article):
        string.encode()
        assert not CONTROL.search(string), string
    article.to_json()


@given(news.hostile_text(), st.none() | news.hostile_text(), st.none() | st.text(max_size=8))
def test_every_string_of_a_page_can_be_written(text: str, url: str | None, language: str | None) -> None:
    try:
        article = newsparse.parse(text, url, "text", language)
    except newsparse.ParseError:
        return

    assert_writable(article)


@given(st.binary(max_size=300))
def test_every_string_of_any_bytes_can_be_written(data: bytes) -> None:
    try:
        article = newsparse.parse(data, kind="text")
    except newsparse.ParseError:
        return

    assert_writable(article)


@given(news.hostile_text())
def test_what_a_plugin_says_can_be_written(words: str) -> None:
    class Talkative:
        @hookimpl
        def newsparse_label(self) -> list[newsparse.Vote]:
            return [newsparse.Vote(0, newsparse.Label.OTHER, words)]

        @hookimpl
        def newsparse_recognise(self) -> None:
            raise RuntimeError(words)

    assert_writable(newsparse.parse("A page of five words", plugins=[Talkative()]))
