"""What is told, when and by whom: entities, times, quotes and events laid over the text of an article."""

from __future__ import annotations

import attrs

from newsparse._article import Article
from newsparse._event import Event
from newsparse._log import Log
from newsparse._plugins import Plugins
from newsparse._quote import Quote
from newsparse.entities import find_entities
from newsparse.events import find_events
from newsparse.quotes import find_quotes
from newsparse.times import times_of


def annotate(article: Article, installed: Plugins, log: Log, *, times: bool, quotes: bool, events: bool) -> Article:
    """Return the article with its times, with its entities and quotes, and with its events, which need the others.

    Times are counted from the day of publication, else from the day that the page was saved.
    """
    languages = tuple(installed.knowledge.languages.values())
    moment = article.published or article.document.captured_at
    anchor = moment.day if moment else None
    if times:
        article = attrs.evolve(article, times=times_of(article.document, languages, anchor))
    if quotes:
        entities, mentions = find_entities(article.document, languages)
        article = attrs.evolve(article, entities=entities, mentions=mentions)
        calls = installed.call("newsparse_quotes", Quote, article=article)
        candidates = [quote for _, quote in log.answers(calls, Quote)]
        speech = find_quotes(article.document, entities, mentions, languages, candidates)
        article = attrs.evolve(
            article,
            entities=speech.entities,
            mentions=speech.mentions,
            quotes=speech.quotes,
            non_quotes=speech.non_quotes,
        )
    if events:
        proposed = [
            event for _, event in log.answers(installed.call("newsparse_events", Event, article=article), Event)
        ]
        coded = find_events(
            article.document,
            languages,
            article.entities,
            article.mentions,
            article.times,
            quotes=article.quotes,
            anchor=anchor,
            candidates=proposed,
        )
        article = attrs.evolve(article, entities=coded.entities, events=coded.events, event_clusters=coded.clusters)
    return article
