"""The same event in several articles: by class, dyad of states, place, time that overlaps, and object words."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from newsparse._classes import frozen
from newsparse.linking.groups import agreeing
from newsparse.linking.model import EventGroup
from newsparse.linking.postings import pairs
from newsparse.linking.record import Record, lexicon_of
from newsparse.linking.themes import theme_words
from newsparse.linking.words import CONCEPT, NAME, NUMBER, STATE, STEM, STOP, Lexicon, bare, state_words
from newsparse.model.entities import Entity, EntityKind
from newsparse.model.events import Event, Modality

RECIPROCAL = frozenset({"plover:CONSULT", "plover:AGREE", "plover:COOPERATE", "plover:SUPPORT"})
"""Who met whom may be told either way round."""
BY_THING = frozenset({"plover:AID"})
"""What is given tells two events of these classes apart: three gifts of one day are three."""
NEXT = 10
THING_WORDS = 2
"""The thing is what the first two telling words behind the word that tells the event say, within ten terms:
« a offert vendredi à la Finlande un vieil orgue ». Where none is there, they are before it: "ein Pferd geschenkt"."""
MODALITIES = {
    Modality.ASSERTED: "told", Modality.ALLEGED: "told", Modality.DENIED: "told",
    Modality.PLANNED: "planned", Modality.HYPOTHETICAL: "hypothetical", Modality.NEGATED: "negated",
}  # fmt: skip
"""What is asserted here, alleged there and denied elsewhere is one event; what is planned or never happened is not."""
UNDATED_DAYS = 3
"""An event without a time is taken to lie in the three days before its article, or on its day."""
ZONE_DAYS = 1
"""Early on Wednesday in Asia is late on Tuesday in Europe."""
RECALL_DAYS = 30
RECALLED = 1.5
"""Of another month articles recall one event of a class and of two states, and seldom two."""
ENOUGH = 2.5
TELLING = frozenset({STEM, CONCEPT, NUMBER})
MOST_SHARED = 60


@frozen(eq=False)
class Happening:
    """A mention of an event, as it is compared."""

    article: int
    index: int
    event: Event
    group: tuple[str, str]
    """Class and modality."""
    trigger: str
    actors: frozenset[str]
    recipients: frozenset[str]
    objects: frozenset[str]
    thing: frozenset[str]
    """Of its objects those next to the trigger, in a class of events that they tell apart."""
    place: frozenset[str]
    start: dt.date | None
    end: dt.date | None
    dated: bool
    recalled: bool
    """It lies more than a month before its article."""


def happenings(records: Sequence[Record]) -> list[Happening]:
    """Return the events of the articles of one story, as they are compared."""
    themes = theme_words(records)
    return [
        _happening(article, record, index, event, themes)
        for article, record in enumerate(records)
        for index, event in enumerate(record.events)
    ]


def _happening(article: int, record: Record, index: int, event: Event, themes: AbstractSet[str]) -> Happening:
    terms = record.terms
    trigger = terms.between(event.trigger.start, event.trigger.end)
    sentence = terms.between(event.sentence.start, event.sentence.end)
    lexicon = lexicon_of(record.language)
    actors, recipients = _keys(event.actors, lexicon), _keys(event.recipients, lexicon)
    told = [record.term[n] for n in sentence if n not in trigger and record.term[n][0] in TELLING]
    objects = frozenset(told) - themes
    thing = _thing(record.term, trigger, sentence, objects) if event.type in BY_THING else frozenset()
    words = [record.term[n] for n in trigger if record.term[n][0] != STOP]
    word = next((term for term in words if term[0] == CONCEPT), words[0] if words else "")  # "went on strike"
    start, end, dated = _interval(event, record.day)
    return Happening(
        article=article, index=index, event=event, group=(event.type, MODALITIES[event.modality]), trigger=word,
        actors=actors, recipients=recipients, objects=objects, thing=thing,
        place=_keys((event.place,) if event.place else (), lexicon), start=start, end=end, dated=dated,
        recalled=bool(dated and end and record.day and (record.day - end).days > RECALL_DAYS),
    )  # fmt: skip


def _thing(terms: Sequence[str], trigger: range, sentence: range, objects: AbstractSet[str]) -> frozenset[str]:
    """Return the words for what is given."""
    behind = range(trigger.stop, min(trigger.stop + NEXT, sentence.stop))
    before = range(trigger.start - 1, max(trigger.start - 1 - NEXT, sentence.start - 1), -1)
    for places in (behind, before):
        if found := [terms[n] for n in places if terms[n] in objects]:
            return frozenset(found[:THING_WORDS])
    return frozenset()


def _keys(entities: Sequence[Entity], lexicon: Lexicon) -> frozenset[str]:
    """Return what an entity is compared by: its state, the words of its name, the classes of its common nouns."""
    keys = set()
    for one in entities:
        if one.country:
            keys.add(STATE + one.country)
        for role in one.roles:
            keys.update(
                STATE + state for word in bare(role).replace("-", " ").split() if (state := state_words().get(word))
            )
        if one.kind is EntityKind.STATE and one.country:
            continue
        for word in re.split(r"[\s'’-]+", bare(one.name)):
            if word not in lexicon.stop and len(word) > 1:
                stemmed = lexicon.stem(word)
                common = f"{STEM}{lexicon.code}:{stemmed}"
                keys.add(lexicon.classes.get(stemmed) or (common if one.kind is EntityKind.ROLE else NAME + word))
    return frozenset(keys)


def _interval(event: Event, day: dt.date | None) -> tuple[dt.date | None, dt.date | None, bool]:
    if event.when:
        return event.when.start, event.when.end, True
    if day is None or event.historical:
        return None, None, False
    return dt.date.fromordinal(max(day.toordinal() - UNDATED_DAYS, 1)), day, False


def groups(every: Sequence[Happening]) -> list[list[Happening]]:
    """Return the events that several of the mentions of a story tell."""

    def sure(one: int, other: int) -> float:
        points = certainty(every[one], every[other])
        return points if points >= ENOUGH else 0.0

    found = agreeing(len(every), _candidates(every), sure, lambda one, other: excludes(every[one], every[other]))
    return [[every[n] for n in group] for group in found if len(group) > 1]


def _candidates(every: Sequence[Happening]) -> list[tuple[int, int]]:
    """Return pairs of one class that share a participant, an object or a trigger."""
    postings: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for n, one in enumerate(every):
        for key in {one.trigger, *one.actors, *one.recipients, *one.objects}:
            postings[(*one.group, key)].append(n)
    return pairs(iter(postings.values()), MOST_SHARED)


def excludes(one: Happening, other: Happening) -> bool:
    """Tell whether two mentions can not be of one event."""
    if one.group != other.group:
        return True
    return not _overlap(one, other, ZONE_DAYS) or takes_apart(one, other)


def takes_apart(one: Happening, other: Happening) -> bool:
    """Tell whether place or participants of two mentions of one class differ."""
    if _apart(one.place, other.place):
        return True
    if one.event.type in RECIPROCAL:
        return _apart(one.actors | one.recipients, other.actors | other.recipients)
    return _apart(one.actors, other.actors) or _apart(one.recipients, other.recipients)


def _overlap(one: Happening, other: Happening, days: int) -> bool:
    """Tell whether two times can be one: intervals that overlap, or lie no more days apart; unknown ones can be any."""
    if not (one.start and one.end and other.start and other.end):
        return True
    gap = max((one.start - other.end).days, (other.start - one.end).days)
    return gap <= days


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether two participants differ: two states, two names, or common nouns of one language.

    A name and a state can be of one, and so can common nouns of two languages that no class of synonyms holds.
    """
    return one.isdisjoint(other) and not _kinds(one).isdisjoint(_kinds(other))


def _kinds(keys: frozenset[str]) -> set[str]:
    """Return the kinds of keys that tell participants apart; common nouns with their language: `+de`."""
    return {key.partition(":")[0] if key[0] == STEM else key[0] for key in keys if key[0] in {STATE, NAME, STEM}}


def certainty(one: Happening, other: Happening) -> float:
    """Return how sure it is that two mentions are of one event: points for each thing that both say.

    The word that tells the event counts most: of an arrival and a visit of one day, one class and one pair of states
    say too little.
    """
    if excludes(one, other):
        return 0.0
    same_word = bool(one.trigger) and one.trigger == other.trigger
    if same_word and one.thing and other.thing and not one.objects & other.objects:
        return 0.0
    points = 2.0 * same_word
    if one.event.type in RECIPROCAL:
        shared = (one.actors | one.recipients) & (other.actors | other.recipients)
        states = sum(key[0] == STATE for key in shared)
        points += min(1.5, 0.75 * max(states, bool(shared)))
    else:
        points += 0.75 * bool(one.actors & other.actors) + 0.75 * bool(one.recipients & other.recipients)
    points += 0.5 * bool(one.place & other.place)
    points -= 0.5 * (one.event.modality is not other.event.modality)
    if one.dated and other.dated and one.start and other.start:
        points += 0.5 if _overlap(one, other, 0) else 0.0
        points += RECALLED * (one.recalled and other.recalled and points > 0 and _overlap(one, other, 0))
    objects = one.objects & other.objects
    if len(objects) > 1 or (objects and same_word):
        points += min(1.5, 2.0 * len(objects) / min(len(one.objects), len(other.objects)))
    return points


def fullest(events: Sequence[Event]) -> Event:
    """Return the first of the mentions that name most participants."""
    return max(events, key=lambda event: len(event.actors) + len(event.recipients))


def event_group(records: Sequence[Record], members: Sequence[Happening], origins: Sequence[int]) -> EventGroup:
    """Return what is known of an event from all its mentions."""
    events = [one.event for one in members]
    best = fullest(events)
    places = [event.place for event in events if event.place]
    times = [event.when for event in events if event.when]
    modality = min((event.modality for event in events), key=list(Modality).index)
    return EventGroup(
        members=tuple((records[one.article].id, one.event) for one in members),
        type=events[0].type,
        actors=best.actors,
        recipients=best.recipients,
        place=places[0] if places else None,
        when=min(times, key=lambda when: (when.end - when.start, when.start)) if times else None,
        modality=modality,
        witnesses=len({origins[one.article] for one in members}),
    )
