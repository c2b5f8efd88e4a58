"""What holds for every input, however it was made: the property that both fuzzers look for a breach of."""

from __future__ import annotations

import time
from pathlib import Path
from typing import get_args

import newsparse
from newsparse.model.document import Kind
from newsparse.testing._prose import PROSE
from newsparse.testing.markup import NewsPage

CORPUS = Path(__file__).parent / "corpus"
"""Inputs that once broke something, each named after what it did."""
AT_LEAST, PER_BYTE = 3.0, 1e-4  # seconds of processor time; an input that takes longer grows faster than its size
KINDS: tuple[Kind | None, ...] = (None, *get_args(Kind))


def check(data: bytes, kind: Kind | None = None, *, text: bool = False) -> None:
    """Parse an input and hold what comes out to what is promised of every article.

    Args:
        data: the input.
        kind: the argument of `parse`.
        text: give it as `str`.

    Raises:
        AssertionError: if a promise is broken; anything but `ParseError` passes through, which breaks one too.
    """
    source: str | bytes = data.decode("utf-8", "surrogateescape") if text else data
    start = time.process_time()
    try:
        article = newsparse.parse(source, kind=kind, url="https://www.post.example/a")
    except newsparse.ParseError:
        return
    spent = time.process_time() - start
    assert spent < AT_LEAST + PER_BYTE * len(data), f"{spent:.1f} s for {len(data)} bytes"
    assert newsparse.Article.from_json(article.to_json()) == article
    end = len(article.document.text)
    spans = [quote.span for quote in article.quotes] + [timex.span for timex in article.times]
    spans += [event.trigger for event in article.events] + [mention.span for mention in article.mentions]
    assert all(0 <= span.start < span.end <= end for span in spans)
    assert article == newsparse.parse(source, kind=kind, url="https://www.post.example/a")


def seeds() -> list[bytes]:
    """Return pages to begin with: made ones in each language, as HTML and flat text, and all past finds."""
    found = [path.read_bytes() for path in sorted(CORPUS.iterdir())]
    for texts in PROSE.values():
        page = NewsPage(title=texts[0][:60], paragraphs=tuple(texts), teasers=(texts[-1][:50],), caption=texts[1][:60])
        found += [page.source().encode(), "\n\n".join([page.title, *texts]).encode()]
    return found
