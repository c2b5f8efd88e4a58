"""Annotation stage: entities, times, quotes and events of an article."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, Protocol, TypeVar

import attrs

from newsparse._classes import define
from newsparse.annotation.block_words import BlockWords
from newsparse.annotation.entities import find_entities
from newsparse.annotation.events.extract import find_events
from newsparse.annotation.quotes.find import find_quotes
from newsparse.annotation.times import times_of
from newsparse.annotation.unwrapped import unwrapped
from newsparse.annotation.usable_languages import usable_languages
from newsparse.languages import Language
from newsparse.model.article import Article, revise
from newsparse.model.document import Document, Limits
from newsparse.model.entities import Entity, EntityKind, Mention
from newsparse.model.events import Event, EventCluster
from newsparse.model.labels import Group
from newsparse.model.problems import Problem, ProblemCode
from newsparse.model.quotes import NonQuote, Quote
from newsparse.model.times import Timex
from newsparse.plugins.manager import Plugins
from newsparse.plugins.problem_log import ProblemLog

T = TypeVar("T")


@define
class Annotations:
    """What is laid over the text of an article: gathered step by step, so that the article is built with it once."""

    times: tuple[Timex, ...] = ()
    agencies: tuple[Entity, ...] = ()
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    non_quotes: tuple[NonQuote, ...] = ()
    events: tuple[Event, ...] = ()
    event_clusters: tuple[EventCluster, ...] = ()

    def on(self, article: Article, **changes: Any) -> Article:  # noqa: ANN401
        """Return the article with these annotations, and with other changes."""
        mine = {name: getattr(self, name) for name in _NAMES}
        return revise(article, **mine, **changes)


_NAMES = tuple([field.name for field in attrs.fields(Annotations)])


class Propose(Protocol):
    """Asks the plugins that answer a hook what they propose, in view of what was found so far."""

    def __call__(self, hook: str, kind: type[T], found: Annotations, /) -> list[T]:
        """Return what they propose."""
        ...


def annotate(
    article: Article, installed: Plugins, log: ProblemLog, limits: Limits, *, times: bool, quotes: bool, events: bool
) -> Annotations:
    """Return the times of an article, its entities and quotes, and its events, which need the others.

    Times are counted from the day of publication, else from the day that the page was saved.
    """

    def propose(hook: str, kind: type[T], found: Annotations, /) -> list[T]:
        if not installed.implements(hook):
            return []
        return [value for _, value in log.answers(installed.call(hook, kind, article=found.on(article)), kind)]

    usable, unusable = usable_languages(installed.tables)
    log.problems += unusable
    found = Annotations(agencies=article.agencies)
    if not (times or quotes or events):
        return found
    document = article.document
    languages = _spoken(document, usable)
    if times or quotes:
        document = unwrapped(_beginning(document, limits.max_annotated, log))
    block_words = BlockWords(document)
    moment = article.published or document.captured_at
    anchor = moment.day if moment else None
    if times:
        found.times = times_of(document, languages, anchor)
    if quotes:
        _add_quotes(found, block_words, languages, propose)
    if events:
        _add_events(found, block_words, languages, anchor, propose)
    return found


def _spoken(document: Document, languages: Iterable[Language]) -> tuple[Language, ...]:
    """Return the languages that a page has text in: the tables of others are not asked for, nor loaded."""
    tags = {document.language, *[block.language for block in document.blocks]}
    codes = {(tag or "").partition("-")[0].lower() for tag in tags}
    return tuple(language for language in languages if language.code in codes)


def _add_quotes(
    found: Annotations,
    block_words: BlockWords,
    languages: Sequence[Language],
    propose: Propose,
) -> None:
    document = block_words.document
    found.entities, found.mentions = find_entities(document, languages, block_words=block_words)
    if names := propose("newsparse_entities", Mention, found):
        found.entities, found.mentions = find_entities(document, languages, names, block_words=block_words)
    candidates = propose("newsparse_quotes", Quote, found)
    speech = find_quotes(document, found.entities, found.mentions, languages, candidates, block_words=block_words)
    named = {entity.name: entity for entity in speech.entities if entity.kind is EntityKind.AGENCY}
    found.agencies = tuple([named.get(agency.name, agency) for agency in found.agencies])
    found.entities, found.mentions = speech.entities, speech.mentions
    found.quotes, found.non_quotes = speech.quotes, speech.non_quotes


def _add_events(
    found: Annotations,
    block_words: BlockWords,
    languages: Sequence[Language],
    anchor: dt.date | None,
    propose: Propose,
) -> None:
    extraction = find_events(
        block_words.document,
        languages,
        found.entities,
        found.mentions,
        found.times,
        quotes=found.quotes,
        anchor=anchor,
        candidates=propose("newsparse_events", Event, found),
        block_words=block_words,
    )
    found.entities, found.events = extraction.entities, extraction.events
    found.event_clusters = extraction.clusters


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
