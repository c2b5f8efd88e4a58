"""The span of every value holds the words of that value."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import example, given

import newsparse
from newsparse import Article, Span
from newsparse.testing.fields import FieldPage, field_pages
from newsparse.testing.strategies import Sample, hostile_text, pages

WORDED = {"title", "kicker", "lede", "dateline", "authors", "section", "tags", "epoch"}
"""Fields whose evidence is given in the words of the page; the others are given as the page means them."""


def _words(text: str) -> str:
    """Return a text without what values leave out: soft hyphens, what turns the direction, more than one space."""
    return " ".join(re.sub("[\xad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text).split())


def _said(article: Article) -> Iterator[tuple[str, Span]]:
    for one in article.evidence:
        if one.field in WORDED and one.span:
            yield one.value, one.span
    for author in article.authors:
        if author.span:
            yield author.name, author.span
    for figure in article.figures:
        if figure.caption and figure.caption_span:
            yield figure.caption, figure.caption_span
        if figure.credit and figure.credit_span:
            yield figure.credit.text, figure.credit_span
    for moment in (article.published, article.modified):
        if moment and moment.span:
            yield moment.raw or "", moment.span


def _check(text: str, language: str | None = None) -> None:
    article = newsparse.parse(text, kind="text", language=language, times=False, quotes=False, events=False)
    whole = article.document.text

    for words, span in _said(article):
        assert _words(span.of(whole)).startswith(_words(words)), (words, span.of(whole))
    spans = [*(one.span for one in article.evidence), *(defect.span for defect in article.defects)]
    assert all(0 <= span.start < span.end <= len(whole) for span in spans if span)


@given(field_pages())
def test_of_stated_fields(page: FieldPage) -> None:
    _check(page.text, page.language)


@given(pages())
def test_of_pages_with_noise(page: Sample) -> None:
    _check(page.text)


@given(hostile_text().filter(lambda text: any(sign.isalnum() for sign in text)))
@example("\xad0")  # a block that begins with a soft hyphen
def test_of_hostile_text(text: str) -> None:
    _check("Un titre\n" + text)
