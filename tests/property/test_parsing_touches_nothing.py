"""Parsing opens no socket, file or process once everything is loaded."""

import sys
from collections.abc import Iterator

import pytest
from hypothesis import given

import newsparse
from newsparse.testing import markup
from newsparse.testing import strategies as news

_FORBIDDEN = ("open", "socket.", "subprocess.", "os.", "shutil.", "ctypes.", "urllib.", "import")
seen: list[str] = []
watching = False


def _watch(event: str, _: object) -> None:
    if watching and event.startswith(_FORBIDDEN):
        seen.append(event)


@pytest.fixture(scope="module", autouse=True)
def audit() -> Iterator[None]:
    """Load everything once, then watch; an audit hook cannot be taken away again, only told to look aside."""
    newsparse.parse("Un titre de quatre mots\n\n19 juin 2024\n\nPhoto : AFP\n").to_json()
    newsparse.parse("<title>Un titre</title><p>Un mot.</p>", kind="html").to_json()
    sys.addaudithook(_watch)
    yield
    seen.clear()


@given(news.pages())
def test_parsing_touches_nothing(page: news.Sample) -> None:
    global watching  # noqa: PLW0603  # the hook outlives the test
    watching = True
    try:
        newsparse.parse(page.text, url="https://www.example.org/a").to_json()
    finally:
        watching = False

    assert seen == []


@given(markup.news_pages())
def test_parsing_html_touches_nothing(page: markup.NewsPage) -> None:
    global watching  # noqa: PLW0603  # the hook outlives the test
    watching = True
    try:
        newsparse.parse(page.source(), url="https://www.example.org/a", kind="html").to_json()
    finally:
        watching = False

    assert seen == []
