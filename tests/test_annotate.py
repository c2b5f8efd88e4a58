"""Times, quotes and events over an article, within limits."""

from __future__ import annotations

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
