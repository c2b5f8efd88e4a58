"""What is said, when and by whom: entities, times and quotes laid over the text of an article."""

from __future__ import annotations

import attrs

from newsparse._article import Article
from newsparse._log import Log
from newsparse._plugins import Plugins
from newsparse._quote import Quote
from newsparse.entities import find_entities
from newsparse.quotes import find_quotes
from newsparse.times import times_of


def annotate(article: Article, installed: Plugins, log: Log, *, times: bool, quotes: bool) -> Article:
    """Return the article with its times, and with its entities and quotes.

    Times are counted from the day of publication, else from the day that the page was saved.
    """
    languages = tuple(installed.knowledge.languages.values())
    if times:
        anchor = article.published or article.document.captured_at
        found = times_of(article.document, languages, anchor.day if anchor else None)
        article = attrs.evolve(article, times=found)
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
    return article
