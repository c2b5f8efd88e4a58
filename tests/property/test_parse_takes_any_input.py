"""`parse` returns an Article or raises ParseError, whatever str or bytes it is given."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.testing import strategies as news


def parse_or_refuse(source: str | bytes, **options: object) -> None:
    try:
        article = newsparse.parse(source, **options)  # type: ignore[arg-type]
    except newsparse.ParseError:
        return
    assert article.blocks or article.document.metadata


@given(news.hostile_text() | st.text(st.characters(exclude_categories=())))
def test_any_str(text: str) -> None:
    parse_or_refuse(text)
    parse_or_refuse(text, kind="text")
    parse_or_refuse(text, kind="html")
    parse_or_refuse(text, kind="body")


@given(st.binary(max_size=500) | news.hostile_text().map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes(data: bytes) -> None:
    parse_or_refuse(data)
    parse_or_refuse(data, kind="text")
    parse_or_refuse(data, kind="html")


SILENT = (
    '<time datetime="2024-06-19"></time>',
    '<meta itemprop="datePublished" content="2024-06-19">',
    '<span itemprop="author"></span>',
    '<a rel="author" href="/by/ann-example"></a>',
    '<div class="byline"></div>',
    '<h1 class="headline"></h1>',
    '<p class="lede"></p>',
    '<figure><img src="quay.jpg"><figcaption></figcaption></figure>',
    '<ul class="tags"><li></li></ul>',
    '<section class="comments"></section>',
    '<article><div class="related"></div></article>',
    "<div hidden>A line that no reader sees</div>",
    '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"name": "Ann Example"}}</script>',
)
"""Elements that say what they are and show nothing, as on a page whose text a script loads."""


@given(st.lists(st.sampled_from(SILENT), max_size=6))
def test_a_page_that_shows_nothing_has_what_it_declares(elements: list[str]) -> None:
    head = '<head><title>The quay is open</title><meta property="og:title" content="The quay is open"></head>'

    article = newsparse.parse(f"<html>{head}<body>{''.join(elements)}</body></html>")

    assert (article.title, article.blocks) == ("The quay is open", ())


@given(news.pages(), st.sampled_from(("utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252")))
def test_encodings_do_not_show(page: news.Sample, encoding: str) -> None:
    if encoding == "cp1252" and page.language in {"ru", "ar", "ja"}:
        return
    data = page.text.encode(encoding)

    assert newsparse.parse(data) == newsparse.parse(page.text)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), st.text(max_size=20))
def test_any_address_and_language(url: str, language: str) -> None:
    parse_or_refuse("A page of five words", url=url, language=language)
    parse_or_refuse("A page of five words", url=f"https://{url}", language=language)


@pytest.mark.parametrize("path", ["no/such/file.txt", "nul\0byte", "."])
def test_files_that_cannot_be_read_are_refused(path: str) -> None:
    with pytest.raises(newsparse.ParseError):
        newsparse.parse(Path(path))


def test_a_closed_file_is_refused() -> None:
    file = io.BytesIO(b"A page")
    file.close()

    with pytest.raises(newsparse.ParseError):
        newsparse.parse(file)


class Trickle:
    """A stream that gives less at once than it has, as a pipe or a socket does."""

    def __init__(self, data: bytes, step: int) -> None:
        self._file, self._step = io.BytesIO(data), step

    def read(self, size: int = -1) -> bytes:
        return self._file.read(min(size, self._step))


@given(st.integers(1, 300), st.sampled_from((20, 59, 60, 61, 1_000)))
def test_a_stream_is_read_to_its_end_or_the_limit(step: int, limit: int) -> None:
    data = b"The quay is open\n\nThe ferries leave the quay at noon again.\n"
    limits = newsparse.Limits(max_bytes=limit)

    assert newsparse.parse(Trickle(data, step), limits=limits) == newsparse.parse(data, limits=limits)  # type: ignore[arg-type]


@pytest.mark.parametrize("source", [None, 5, ["text"], io.StringIO("text")])
def test_a_source_of_another_type_is_a_type_error(source: object) -> None:
    with pytest.raises(TypeError, match="must be"):
        newsparse.parse(source)  # type: ignore[arg-type]
