"""Every page ends within a bound linear in its size, and its article can be written and read again."""

from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.model.document import Kind
from newsparse.testing import markup
from newsparse.testing import strategies as news
from newsparse.testing._prose import PROSE
from tests.fuzz.mutations import PIECES, mutated
from tests.support.ends import within

_AT_LEAST, _PER_BYTE = 2.0, 50e-6  # seconds; real pages take 1e-7 a byte, so this finds what has no end
_REPEATED = 2_000  # code points; longer trees are not repeated, or they would grow without end themselves
_WORDS = PROSE["en"]


def ends(page: str | bytes, kind: Kind | None = None) -> None:
    """Parse a page within the bound, and hold the article to what every article keeps."""
    with within(_AT_LEAST + _PER_BYTE * len(page)):
        try:
            article = newsparse.parse(page, kind=kind, plugins=())
        except newsparse.ParseError:
            return

    assert newsparse.Article.from_json(article.to_json()) == article


@st.composite
def cards(draw: st.DrawFn) -> str:
    """Draw a card: a headline, linked or not, with words of any length before or behind it."""
    tag = draw(st.sampled_from(("h1", "h2", "h3", "h4", "p", "strong")))
    title = draw(st.sampled_from(_WORDS))[: draw(st.sampled_from((10, 30, 60)))]
    head = f"<{tag}><a href='/{draw(st.integers(0, 99))}'>{title}</a></{tag}>"
    words = (draw(st.sampled_from(_WORDS)) + " ") * draw(st.integers(0, 6))
    text = draw(st.sampled_from(("<p>{}</p>", "<p>{}", "{}", "<span>{}</span>", "<ul><li>{}</ul>"))).format(words)
    return "".join(draw(st.permutations((head, text))))


@st.composite
def trees(draw: st.DrawFn) -> str:
    """Draw elements around cards and text, some named after furniture, some never closed."""
    children = draw(st.lists(cards() | st.sampled_from(_WORDS) | st.deferred(trees), max_size=5))
    tag = draw(st.sampled_from("div section article main aside nav ul li table td form b i font a blockquote".split()))
    name = draw(st.sampled_from("teaser sidebar newsletter comments related more story-body ad cookie share".split()))
    opening = draw(st.sampled_from((f"<{tag}>", f"<{tag} class='{name}'>", f"<{tag} id='{name}'>")))
    inside = "".join(children)
    times = draw(st.sampled_from((1, 1, 2, 9))) if len(inside) < _REPEATED else 1
    return opening + inside * times + draw(st.sampled_from((f"</{tag}>", "")))


@given(st.lists(trees() | cards(), min_size=1, max_size=6))
def test_trees_of_cards_end(parts: list[str]) -> None:
    ends("<html><body>" + "".join(parts), "html")


@given(markup.news_pages(), markup.news_pages(), st.integers(0, 2**32))
def test_changed_pages_end(page: markup.NewsPage, other: markup.NewsPage, seed: int) -> None:
    ends(mutated(page.source().encode(), other.source().encode(), Random(seed)))  # noqa: S311


@given(news.pages(), markup.news_pages(), st.integers(0, 2**32))
def test_changed_texts_end(page: news.Sample, other: markup.NewsPage, seed: int) -> None:
    ends(mutated(page.text.encode(), other.source().encode(), Random(seed)))  # noqa: S311


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=3), st.sampled_from((200, 2_000)))
def test_pieces_over_and_over_end(pieces: list[bytes], times: int) -> None:
    ends(b"<p>" + b"".join(pieces) * times, "html")
    ends(b"".join(pieces) * times, "text")


@pytest.mark.parametrize("kind", ["html", "text"])
def test_the_bound_is_far_above_what_pages_take(kind: Kind) -> None:
    page = "".join(f"<p>{text} {i}.</p>\n" for i in range(20) for text in _WORDS)
    newsparse.parse(page, kind=kind, plugins=())
    start = time.process_time()
    newsparse.parse(page, kind=kind, plugins=())

    assert time.process_time() - start < _AT_LEAST / 2
