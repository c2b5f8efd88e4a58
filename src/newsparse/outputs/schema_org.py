"""Events as schema.org objects in JSON-LD."""

from __future__ import annotations

from typing import Any

from newsparse._lazy_imports import show_as_public
from newsparse.model.article import Article
from newsparse.model.entities import Entity, EntityKind
from newsparse.model.events import Event, Modality

_TYPES = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organization",
    EntityKind.AGENCY: "NewsMediaOrganization",
    EntityKind.STATE: "Country",
    EntityKind.PLACE: "Place",
    EntityKind.ROLE: "Thing",
}
_STATUS = {Modality.PLANNED: "PotentialActionStatus", Modality.ASSERTED: "CompletedActionStatus"}
_SCHEMA = "https://schema.org"

JsonLd = dict[str, Any]


def schema_org_events(article: Article) -> list[JsonLd]:
    """Return the events of an article as objects of schema.org, each an Event that is an Action as well.

    Negated events are left out. Only what the text states as a fact or a plan has an `actionStatus`; whoever vouches
    for an event is the author of a Claim about it.

    Example:
        >>> import newsparse
        >>> article = newsparse.parse("Norway praised Spain.", kind="body", language="en")
        >>> (event,) = schema_org_events(article)
        >>> event["@type"], event["agent"], event["recipient"]
        (['Event', 'Action'], [{'@type': 'Country', 'name': 'Norway'}], [{'@type': 'Country', 'name': 'Spain'}])
    """
    about = _article(article)
    return [_event(article, event, about) for event in article.events if event.modality is not Modality.NEGATED]


def _event(article: Article, event: Event, about: JsonLd) -> JsonLd:
    text, status = article.document.text, _STATUS.get(event.modality)
    found: JsonLd = {
        "@context": _SCHEMA,
        "@type": ["Event", "Action"],
        "additionalType": event.type,
        "keywords": [*event.mode, *event.context] or None,
        "description": event.sentence.of(text),
        "startDate": event.when and event.when.start.isoformat(),
        "endDate": event.when and event.when.end.isoformat(),
        "agent": [_thing(entity) for entity in event.actors] or None,
        "recipient": [_thing(entity) for entity in event.recipients] or None,
        "location": _thing(event.place) if event.place else None,
        "actionStatus": f"{_SCHEMA}/{status}" if status else None,
        "superEvent": {"@type": "Event", "identifier": event.cluster} if event.cluster else None,
        "subjectOf": [about, *(_claim(source) for source in event.sources)],
    }
    return {name: value for name, value in found.items() if value is not None}


def _thing(entity: Entity) -> JsonLd:
    return {"@type": _TYPES[entity.kind], "name": entity.name}


def _claim(source: Entity) -> JsonLd:
    return {"@type": "Claim", "author": _thing(source)}


def _article(article: Article) -> JsonLd:
    found = {
        "@type": "NewsArticle",
        "url": article.canonical_url or article.url,
        "headline": article.title,
        "datePublished": article.published and article.published.iso,
        "inLanguage": article.language,
    }
    return {name: value for name, value in found.items() if value is not None}


show_as_public(__name__)
