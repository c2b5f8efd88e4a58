"""Annotation stage: entities, times, quotes and events of an article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs

from newsparse.annotation.entities import find_entities
from newsparse.annotation.events import find_events
from newsparse.annotation.quotes import find_quotes
from newsparse.annotation.times import times_of
from newsparse.annotation.usable_languages import usable_languages
from newsparse.languages import Language
from newsparse.model.article import Article
from newsparse.model.document import Document, Limits
from newsparse.model.entities import EntityKind
from newsparse.model.events import Event
from newsparse.model.labels import Group
from newsparse.model.problems import Problem, ProblemCode
from newsparse.model.quotes import Quote
from newsparse.plugins.manager import Plugins
from newsparse.plugins.problem_log import ProblemLog


def annotate(
    article: Article, installed: Plugins, log: ProblemLog, limits: Limits, *, times: bool, quotes: bool, events: bool
) -> Article:
    """Return the article with its times, with its entities and quotes, and with its events, which need the others.

    Times are counted from the day of publication, else from the day that the page was saved.
    """
    languages, unusable = usable_languages(installed.tables)
    log.problems += unusable
    document = article.document
    if times or quotes:
        document = _beginning(document, limits.max_annotated, log)
    moment = article.published or document.captured_at
    anchor = moment.day if moment else None
    if times:
        article = attrs.evolve(article, times=times_of(document, languages, anchor))
    if quotes:
        article = _with_quotes(article, document, languages, installed, log)
    if events:
        article = _with_events(article, document, languages, installed, log, anchor=anchor)
    return article


def _with_quotes(
    article: Article, document: Document, languages: Sequence[Language], installed: Plugins, log: ProblemLog
) -> Article:
    entities, mentions = find_entities(document, languages)
    article = attrs.evolve(article, entities=entities, mentions=mentions)
    calls = installed.call("newsparse_quotes", Quote, article=article)
    candidates = [quote for _, quote in log.answers(calls, Quote)]
    speech = find_quotes(document, entities, mentions, languages, candidates)
    named = {entity.name: entity for entity in speech.entities if entity.kind is EntityKind.AGENCY}
    return attrs.evolve(
        article,
        agencies=tuple(named.get(agency.name, agency) for agency in article.agencies),
        entities=speech.entities,
        mentions=speech.mentions,
        quotes=speech.quotes,
        non_quotes=speech.non_quotes,
    )


def _with_events(
    article: Article,
    document: Document,
    languages: Sequence[Language],
    installed: Plugins,
    log: ProblemLog,
    *,
    anchor: dt.date | None,
) -> Article:
    calls = installed.call("newsparse_events", Event, article=article)
    proposed = [event for _, event in log.answers(calls, Event)]
    extraction = find_events(
        document,
        languages,
        article.entities,
        article.mentions,
        article.times,
        quotes=article.quotes,
        anchor=anchor,
        candidates=proposed,
    )
    return attrs.evolve(
        article, entities=extraction.entities, events=extraction.events, event_clusters=extraction.clusters
    )


def _beginning(document: Document, limit: int, log: ProblemLog) -> Document:
    """Return the document with its first blocks only, if the article is longer than the limit."""
    size = 0
    for i, block in enumerate(document.blocks):
        if block.label.group is not Group.BOILERPLATE:
            size += block.end - block.start
        if size > limit:
            error = f"max_annotated={limit}: times, quotes and events were not looked for from {block.start} on"
            log.problems.append(Problem.of(ProblemCode.MAX_ANNOTATED, error, during="annotate"))
            return attrs.evolve(document, text=document.text[: block.start], blocks=document.blocks[:i])
    return document
