"""The main event of an article: what its headline or its opening tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from newsparse.model.events import Event, Modality, Zone

_UNDONE = frozenset({Modality.NEGATED, Modality.DENIED, Modality.HYPOTHETICAL})
_ORDER = (Zone.HEADLINE, Zone.LEAD, Zone.BODY)


def main_event(events: Sequence[Event]) -> Event | None:
    """Return the main event of an article, with the fields of the mention that says most of it.

    The headline tells it, else the lede, else the text of the article, where the event with the most mentions counts;
    of several, the first. What did not happen and what is found as background is the news only where nothing else is.

    Args:
        events: in order of the text, with their clusters.

    Example:
        >>> from newsparse.text.span import Span
        >>> def event(start, zone, cluster):
        ...     return Event("plover:AID", Span(start, start + 1), Span(start, start + 1), zone, cluster=cluster)
        >>> events = [event(0, Zone.BODY, "c1"), event(5, Zone.HEADLINE, "c2"), event(9, Zone.BODY, "c1")]
        >>> main_event(events).cluster
        'c2'
    """
    news = [event for event in events if event.modality not in _UNDONE and not event.historical]
    for candidates in (news, events):
        for zone in _ORDER:
            if found := [event for event in candidates if event.zone is zone]:
                return _fullest(_chosen(found, by_count=zone is Zone.BODY), candidates)
    return None


def _chosen(found: Sequence[Event], *, by_count: bool) -> Event:
    """Return the first event of a zone, or the first of the one with the most mentions."""
    mentions = Counter(event.cluster for event in found if event.cluster)
    return max(found, key=lambda event: mentions[event.cluster or ""]) if by_count else found[0]


def _fullest(event: Event, events: Sequence[Event]) -> Event:
    """Return the mention of the same event that says most of it: who, whom, where and when."""
    return max(_mentions(event, events), key=_said)


def _mentions(event: Event, events: Sequence[Event]) -> list[Event]:
    if event.cluster is None:
        return [event]
    return [other for other in events if other.cluster == event.cluster]


def _said(event: Event) -> int:
    return bool(event.actors) + bool(event.recipients) + (event.place is not None) + (event.when is not None)
