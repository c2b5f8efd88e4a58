"""What there is to say of a quote, an event, a time expression and a damaged place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newsparse.model.article import Article
from newsparse.model.defects import Defect
from newsparse.model.entities import Entity
from newsparse.model.events import Event
from newsparse.model.quotes import Quote
from newsparse.model.times import Timex
from newsparse.report._segments import Facts, Mark
from newsparse.text.span import Span


def marks(article: Article) -> Iterator[Mark]:
    """Yield the marks of an article's quotes, events, time expressions and defects."""
    text = article.document.text
    for i, quote in enumerate(article.quotes):
        for span in quote.parts or (quote.span,):
            yield Mark(span, "quote", i, f"Quote, {quote.kind}", of_quote(quote, text))
    for i, event in enumerate(article.events):
        yield Mark(event.trigger, "event", i, f"Event, {short(event.type)}", of_event(event))
    for i, timex in enumerate(article.times):
        yield Mark(timex.span, "time", i, f"Time, {timex.type}", of_time(timex))
    for i, defect in enumerate(article.defects):
        yield Mark(defect.span, "defect", i, "Damaged text", of_defect(defect))


def of_quote(quote: Quote, text: str) -> Facts:
    """Return who said it, and how that is known."""
    return _known(
        speaker=_name(quote.speaker),
        named=_words(quote.speaker_mention, text),
        cue=_words(quote.cue, text),
        to=_name(quote.addressee),
        reported_by=_name(quote.reported_by),
        marks="damaged" if quote.malformed else "",
        confidence=_share(quote.confidence),
    )


def of_event(event: Event) -> Facts:
    """Return who did it to whom, where and when, and how the text vouches for it."""
    return _known(
        modality=event.modality.value,
        mode=", ".join([*event.mode, *event.context]),
        who=_names(event.actors),
        to_whom=_names(event.recipients),
        where=_name(event.place),
        when=_days(event.when.start, event.when.end) if event.when else "",
        sources=_names(event.sources),
        denied_by=_names(event.denied_by),
        told="as history" if event.historical else "",
        confidence=_share(event.confidence),
    )


def of_time(timex: Timex) -> Facts:
    """Return the value of a time expression."""
    days = _days(timex.start, timex.end)
    return _known(value=timex.value, mod=timex.mod or "", days=days, counted_from=timex.anchor or "")


def of_defect(defect: Defect) -> Facts:
    """Return what is wrong, and what should stand there."""
    meant = "" if defect.suggestion is None else repr(defect.suggestion)
    return _known(kind=defect.kind.value.replace("_", " "), suggestion=meant)


def short(event_type: str) -> str:
    """Return the class of an event without its namespace."""
    return event_type.partition(":")[2] or event_type


def _known(**facts: str) -> Facts:
    return tuple([(name.replace("_", " "), value) for name, value in facts.items() if value])


def _days(start: dt.date | None, end: dt.date | None) -> str:
    """Return an interval of days.

    Example:
        >>> _days(dt.date(2024, 6, 1), dt.date(2024, 6, 30)), _days(dt.date(2024, 6, 1), dt.date(2024, 6, 1))
        ('2024-06-01 to 2024-06-30', '2024-06-01')
    """
    if start == end:
        return str(start or "")
    return f"{start or '…'} to {end or '…'}"


def _name(entity: Entity | None) -> str:
    return entity.name if entity else ""


def _names(entities: tuple[Entity, ...]) -> str:
    return ", ".join([entity.name for entity in entities])


def _words(span: Span | None, text: str) -> str:
    return f"“{span.of(text)}”" if span else ""


def _share(confidence: float) -> str:
    return "" if confidence == 1.0 else f"{confidence:.0%}"
