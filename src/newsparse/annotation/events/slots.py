"""One slot table for the events of a class: what single mentions leave open is filled from the others."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newsparse.annotation.events.draft import Draft
from newsparse.annotation.events.entity_index import EntityIndex
from newsparse.annotation.events.plover import TOLD_WHOM_ONCE
from newsparse.model.entities import Entity
from newsparse.model.events import Modality
from newsparse.text.span import Span

_RECENT = 60  # events of one class that a mention is compared with, the nearest ones; keeps the work linear

_People = tuple[Entity, ...]


def fill(drafts: Sequence[Draft], sides: Mapping[str, str]) -> None:
    """Fill the actors and recipients that events leave open from the fitting other events of their class.

    Those that all fitting events name are taken; where they differ, those of the one told last before, if it was done
    to the same side.

    Args:
        drafts: in order of the text.
        sides: for the id of an entity the state that it belongs to.
    """
    mentions = [_Mention(draft, _of(draft.actors, sides), _of(draft.recipients, sides)) for draft in drafts]
    by_class: dict[str, list[_Mention]] = {}
    for mention in mentions:
        if mention.draft.modality is not Modality.NEGATED:
            by_class.setdefault(mention.draft.type, []).append(mention)
    filled = [_filled(mention, _near(mention, by_class.get(mention.draft.type, ())), sides) for mention in mentions]
    for draft, (actors, recipients) in zip(drafts, filled, strict=True):
        draft.actors, draft.recipients = actors, recipients


def call_in_full(drafts: Sequence[Draft], index: EntityIndex) -> None:
    """Call groups by all that the article says of them: "the teachers" of its second line.

    Args:
        drafts: those of an article.
        index: its entities, with the groups that it calls by more than a noun.
    """
    names = index.full_names()
    if not names:
        return
    for draft in drafts:
        draft.actors, draft.recipients = _in_full(draft.actors, names), _in_full(draft.recipients, names)


def _in_full(people: _People, names: Mapping[Entity, Entity]) -> _People:
    return tuple(dict.fromkeys(names.get(entity, entity) for entity in people))


class _Mention(NamedTuple):
    """An event, and the states or ids of who takes part in it."""

    draft: Draft
    actors: frozenset[str]
    recipients: frozenset[str]


def _near(mention: _Mention, others: Sequence[_Mention]) -> Sequence[_Mention]:
    """Return the events told nearest to one, as many before it as behind it where there are more of either."""
    before = bisect.bisect_left(others, mention.draft.trigger, key=_place)
    first = max(0, min(before - _RECENT // 2, len(others) - _RECENT))
    return others[first : first + _RECENT]


def _place(mention: _Mention) -> Span:
    return mention.draft.trigger


def _filled(mention: _Mention, others: Sequence[_Mention], sides: Mapping[str, str]) -> tuple[_People, _People]:
    actors, recipients = mention.draft.actors, mention.draft.recipients
    if not actors:
        fitting = [other for other in others if _agree(mention, other)]
        actors = _only([other.draft.actors for other in fitting]) or _last(mention, fitting)
        if not mention.recipients.isdisjoint(_of(actors, sides)):  # nobody accuses himself
            actors = ()
    if actors and not recipients and mention.draft.type.rpartition(":")[2] in TOLD_WHOM_ONCE:
        side = _of(actors, sides)
        recipients = _only([other.draft.recipients for other in others if not side.isdisjoint(other.actors)])
    return actors, tuple([entity for entity in recipients if entity not in actors])


def _last(mention: _Mention, fitting: Sequence[_Mention]) -> _People:
    """Return who did the last such thing before to the same side."""
    before = [
        other.draft.actors
        for other in fitting
        if other.draft.trigger < mention.draft.trigger
        and other.actors
        and not mention.recipients.isdisjoint(other.recipients)
    ]
    return before[-1] if before else ()


def _of(people: _People, sides: Mapping[str, str]) -> frozenset[str]:
    return frozenset(sides.get(entity.id, entity.id) for entity in people)


def _agree(one: _Mention, other: _Mention) -> bool:
    """Tell whether the recipients of two mentions can be the same."""
    return not one.recipients or not other.recipients or not one.recipients.isdisjoint(other.recipients)


def _only(found: Sequence[_People]) -> _People:
    """Return those people, if the mentions that name any name the same."""
    named = {people for people in found if people}
    return named.pop() if len(named) == 1 else ()
