"""Events as PLOVER records, one JSON object each."""

from __future__ import annotations

import hashlib
from typing import Any

from newsparse._lazy_imports import show_as_public
from newsparse.annotation.events.plover import QUADS
from newsparse.gazetteers.country_codes import ALPHA_3
from newsparse.model.article import Article
from newsparse.model.entities import Entity
from newsparse.model.events import Event, Modality

_NAMESPACE = "plover"
_CONTEXT = {Modality.PLANNED: "future", Modality.HYPOTHETICAL: "hypothetical"}
"""What PLOVER says among the contexts."""
_COMMENTED = frozenset({Modality.ALLEGED, Modality.DENIED})  # PLOVER has no field for them

Record = dict[str, Any]


def plover_records(article: Article, *, source: str | None = None) -> list[Record]:
    """Return the events of an article as records of PLOVER 0.8, ready for JSON lines.

    Negated events are left out, as PLOVER does, and so are those of other namespaces. `date` and `enddate` are there
    only where the text dates the event: the day of publication is `cite_info.published`, for you to take or leave.

    Args:
        article: the article, with its events.
        source: what the ids of the records begin with; the address of the page by default, else a digest of its text.

    Example:
        >>> import newsparse
        >>> article = newsparse.parse("Norway praised Spain.", kind="body", language="en")
        >>> (record,) = plover_records(article, source="a1")
        >>> record["id"], record["event"], record["actor"][0]["code"], record["recipient"][0]["code"]
        ('a1#e1', ['SUPPORT'], 'NOR', 'ESP')
    """
    name = source or article.canonical_url or article.url or _digest(article)
    return [
        _record(article, event, f"{name}#e{number}", name)
        for number, event in enumerate(article.events, 1)
        if event.modality is not Modality.NEGATED and event.type.partition(":")[0] == _NAMESPACE
    ]


def _digest(article: Article) -> str:
    return hashlib.sha256(article.document.text.encode("utf-8", "replace")).hexdigest()[:16]


def _record(article: Article, event: Event, name: str, source: str) -> Record:
    event_class, text = event.type.partition(":")[2], article.document.text
    record: Record = {"id": name}
    if event.when:
        record |= {"date": event.when.start.isoformat(), "enddate": event.when.end.isoformat()}
    record |= {
        "event": [event_class],
        "mode": list(event.mode),
        "context": _context(event),
        "quad_code": QUADS.get(event_class),
        "actor": [_actor(entity) for entity in event.actors],
        "recipient": [_actor(entity) for entity in event.recipients],
        "event_loc": _place(event.place),
        "event_text": [event.trigger.of(text)],
        "text": event.sentence.of(text),
        "text_info": {"start": event.sentence.start, "end": event.sentence.end},
        "link": f"{source}#{event.cluster}" if event.cluster else None,
        "comment": event.modality.value if event.modality in _COMMENTED else None,
        "cite_info": _cited(article, event),
    }
    return {field: value for field, value in record.items() if value is not None}


def _context(event: Event) -> list[str]:
    status = _CONTEXT.get(event.modality)
    return [*event.context, *(["historical"] if event.historical else []), *([status] if status else [])]


def _actor(entity: Entity) -> Record:
    code = ALPHA_3.get(entity.country or "")
    return {**({"code": code} if code else {}), "entity_text": entity.name, "identifier_text": entity.id}


def _place(place: Entity | None) -> Record | None:
    if place is None:
        return None
    code = ALPHA_3.get(place.country or "")
    return {"name": place.name, **({"cc3": code} if code else {})}


def _cited(article: Article, event: Event) -> Record:
    cited = {
        "url": article.canonical_url or article.url,
        "title": article.title,
        "language": article.language_base,
        "publication": article.publisher and article.publisher.name,
        "published": article.published and article.published.iso,
        "sources": [source.name for source in event.sources] or None,
        "coder": event.by,
        "codebook": "plover-0.8",
    }
    return {field: value for field, value in cited.items() if value is not None}


show_as_public(__name__)
