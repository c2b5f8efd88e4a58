"""Times, quotes and events over an article, within limits."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

import newsparse

SENTENCE = '"It is late," Mayor Ann Example said on 4 May 2024.'


def test_what_is_beyond_the_limit_is_kept_but_not_looked_into() -> None:
    text = f"{SENTENCE}\n\n{SENTENCE}"

    article = newsparse.parse(text, kind="body", language="en", limits=newsparse.Limits(max_annotated=len(SENTENCE)))

    assert text == article.document.text
    assert len(article.quotes) == len(article.times) == 1
    assert article.partial
    assert [problem.kind for problem in article.problems] == ["limit"]


def test_within_the_limit_nothing_is_said_of_it() -> None:
    article = newsparse.parse(f"{SENTENCE}\n\n{SENTENCE}", kind="body", language="en")

    assert len(article.quotes) == 2
    assert not article.partial


def test_an_agency_that_is_cited_is_the_entity_of_the_table() -> None:
    text = 'The talks went on for hours, Reuters reported. "It is late," Mayor Ann Example told Reuters.'

    article = newsparse.parse(text, kind="body", language="en")

    assert set(article.agencies) <= set(article.entities)


def test_what_is_not_asked_for_is_not_looked_for() -> None:
    article = newsparse.parse(SENTENCE, kind="body", language="en", times=False, quotes=False, events=False)

    assert (article.times, article.quotes, article.entities, article.events) == ((), (), (), ())


def test_events_bring_what_they_need() -> None:
    article = newsparse.parse(SENTENCE, kind="body", language="en", times=False, quotes=False)

    assert article.quotes
    assert article.times


def test_a_page_and_an_article_are_checked_once(monkeypatch: pytest.MonkeyPatch) -> None:
    counts: Counter[type] = Counter()
    for cls in (newsparse.Document, newsparse.Article):
        made = cls.__init__

        def count(self: object, *args: Any, made: Any = made, **fields: Any) -> None:  # noqa: ANN401
            counts[type(self)] += 1
            made(self, *args, **fields)

        monkeypatch.setattr(cls, "__init__", count)

    newsparse.parse(f"A headline of four words\n\n{SENTENCE} Police arrested two men.", plugins=())

    assert counts == {newsparse.Document: 1, newsparse.Article: 1}


def test_plugins_see_what_was_found_before_them() -> None:
    seen: dict[str, newsparse.Article] = {}

    class Watcher:
        @newsparse.hookimpl
        def newsparse_quotes(self, article: newsparse.Article) -> None:
            seen["quotes"] = article

        @newsparse.hookimpl
        def newsparse_events(self, article: newsparse.Article) -> None:
            seen["events"] = article

    article = newsparse.parse(SENTENCE, kind="body", language="en", plugins=[Watcher()])

    assert seen["quotes"].times == seen["events"].times == article.times != ()
    assert (seen["quotes"].entities != (), seen["quotes"].quotes) == (True, ())
    assert seen["events"].quotes == article.quotes != ()
    assert seen["events"].events == ()
