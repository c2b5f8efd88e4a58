"""From an article with entities, times and quotes to its events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from newsparse.annotation.events import dates
from newsparse.annotation.events.cast import Cast, cast_of
from newsparse.annotation.events.clusters import clustered
from newsparse.annotation.events.contexts import contexts
from newsparse.annotation.events.modality import modality
from newsparse.annotation.events.roles import Roles, is_borne_out, roles
from newsparse.annotation.events.sources import according, is_common, speaker
from newsparse.annotation.events.triggers import Telling, tellings
from newsparse.annotation.grammar.event_forms import Shape
from newsparse.annotation.grammar.event_sentence import Told, within
from newsparse.annotation.grammar.event_subjects import Memory, first, people
from newsparse.annotation.grammar.lexica import lexica_of
from newsparse.languages import Language
from newsparse.model.document import Block, Document
from newsparse.model.entities import Entity, EntityKind, Mention
from newsparse.model.events import Event, EventCluster, Modality, Zone
from newsparse.model.labels import Group, Label
from newsparse.model.quotes import Quote
from newsparse.model.times import Timex
from newsparse.text.sentences import sentences
from newsparse.text.span import Span
from newsparse.text.words import plain, read_words

_ZONES = {
    Label.TITLE: Zone.HEADLINE,
    Label.KICKER: Zone.HEADLINE,
    Label.HEADING: Zone.HEADLINE,
    Label.LEDE: Zone.LEAD,
    Label.CAPTION: Zone.CAPTION,
}
_DOUBTED = frozenset({Modality.ALLEGED, Modality.HYPOTHETICAL, Modality.DENIED})
_LONG_AGO = dt.timedelta(days=300)  # what lies further back is told as background
_LONGEST_GROUP = 4  # words of a group without a name
_SENTENCES = 6  # before the last one, in which a pronoun finds what it means
_BACK = 60  # events before a place that are looked at; keeps the work linear
_LONGEST_SENTENCE = 1500  # code points; what runs on without a stop is read in parts
_FEWEST = 3  # words of a sentence that can tell an event


@attrs.frozen
class Coded:
    """What `find_events` found."""

    events: tuple[Event, ...]
    clusters: tuple[EventCluster, ...]
    entities: tuple[Entity, ...]
    """The table that was given, and groups without a name that take part: "manifestants"."""


def find_events(
    document: Document,
    languages: Iterable[Language],
    entities: Sequence[Entity],
    mentions: Sequence[Mention],
    times: Sequence[Timex],
    *,
    quotes: Sequence[Quote] = (),
    anchor: dt.date | None = None,
    candidates: Sequence[Event] = (),
) -> Coded:
    """Return the events that an article tells, in order of the text.

    Args:
        document: a page whose blocks are labelled; titles, body and captions are read.
        languages: the languages to choose from.
        entities: the entity table of the article.
        mentions: where the article mentions them.
        times: its time expressions.
        quotes: its quotes; an event that somebody tells has that speaker as its source.
        anchor: the day of publication; it tells background from news and dates nothing.
        candidates: events that plugins propose; one with the trigger and type of an own one takes its place.

    Example:
        >>> from newsparse.model.document import Block, Document
        >>> from newsparse.model.labels import Label
        >>> from newsparse.annotation.entities import find_entities
        >>> from newsparse.languages import LANGUAGES
        >>> text = "France praised Poland."
        >>> page = Document(text=text, blocks=(Block(0, len(text), Label.PARAGRAPH),), language="en")
        >>> event = find_events(page, LANGUAGES, *find_entities(page, LANGUAGES), times=()).events[0]
        >>> event.type, event.actors[0].name, event.recipients[0].name
        ('plover:SUPPORT', 'France', 'Poland')
    """
    known = {language.code: language for language in languages if language.events and lexica_of(language)}
    cast = cast_of(entities, mentions)
    coder = _Coder(
        text=plain(document.text),
        mentions=mentions,
        times=[time for time in times if dates.dates_events(time)],
        quotes=sorted(quotes, key=lambda quote: quote.span),
        anchor=anchor,
        cast=cast,
        sides={entity.id: cast.side(entity) for entity in entities},
    )
    for block in document.blocks:
        language = known.get((block.language or document.language or "").partition("-")[0])
        if language is not None and (block.group is Group.BODY or block.label in _ZONES):
            coder.read(block, language)
    united = {(event.trigger, event.type): event for event in (*coder.events, *candidates)}
    told = sorted(united.values(), key=lambda event: (event.trigger, event.type))
    events, clusters = clustered(told, coder.sides, anchor)
    used = {entity.id for event in events for entity in (*event.actors, *event.recipients, *event.sources)}
    return Coded(events, clusters, (*entities, *(e for e in cast.groups.values() if e.id in used)))


@attrs.define(eq=False)
class _Coder:
    """Reads block after block and keeps what was told."""

    text: str
    mentions: Sequence[Mention]
    times: Sequence[Timex]
    quotes: Sequence[Quote]
    anchor: dt.date | None
    cast: Cast
    sides: Mapping[str, str]
    memory: Memory = attrs.field(factory=Memory)
    events: list[Event] = attrs.field(factory=list)

    def read(self, block: Block, language: Language) -> None:
        """Add the events of a block."""
        spans = (part for span in sentences(block.text, language.abbreviations) for part in _parts(block.text, span))
        for span in spans:
            told = self._told(span.shifted(block.start), block, language)
            if len(told.words) >= _FEWEST:
                self.events.extend(_once(self._events(told), self.sides))
                self.memory.before = (told, *self.memory.before[:_SENTENCES])

    def _told(self, span: Span, block: Block, language: Language) -> Told:
        table, lexica = language.events, lexica_of(language)
        assert table is not None and lexica is not None  # noqa: PT018, S101 - `known` holds no other languages
        words = read_words(self.text, span.start, span.end, lexica.grammar.elisions)
        times = within(self.times, span)
        mentions = [
            mention
            for mention in within(self.mentions, span)
            if _can_act(mention.entity, language) and not any(time.span.overlaps(mention.span) for time in times)
        ]
        return Told(span, block, words, tuple(mentions), tuple(times), table, lexica, self.cast)

    def _events(self, told: Told) -> Iterator[Event]:
        governing: Event | None = None
        all_of_them = tellings(told)
        for telling in all_of_them:
            if (event := self._event(telling, all_of_them, governing)) is not None:
                governing = event
                yield event

    def _event(self, telling: Telling, others: Sequence[Telling], governing: Event | None) -> Event | None:
        """Return the event that a trigger tells, None where too little stands around it to be sure that it does."""
        told = telling.told
        trigger = Span(told.words.start[telling.at], told.words.end[telling.last])
        self.memory.voice = speaker(self.quotes, trigger)
        found = self._lent(roles(telling, self.memory), telling)
        kind, cue = self._modality(telling, governing)
        if not is_borne_out(telling, found, doubted=kind is not Modality.ASSERTED):
            return None
        when = dates.when(telling, others)
        ahead = when and self.anchor and when.start > self.anchor
        if kind is Modality.ASSERTED and (ahead or _is_promised(telling, governing)):
            kind = Modality.PLANNED
        return Event(
            type=f"plover:{_class(telling, kind)}",
            trigger=trigger,
            sentence=told.span,
            zone=_ZONES.get(told.block.label, Zone.BODY),
            modality=kind,
            mode=_mode(telling),
            context=contexts(telling),
            actors=found.actors,
            recipients=found.recipients,
            place=found.place,
            when=when,
            denied_by=_denier(told, cue) if kind is Modality.DENIED else (),
            sources=self._sources(telling, found, kind, governing),
            historical=self._is_long_ago(when.end if when else None) or _looks_back(telling),
        )

    def _modality(self, telling: Telling, governing: Event | None) -> tuple[Modality, int]:
        """Return the modality; an infinitive shares that of what governs it: "aurait été conclu pour livrer"."""
        kind, cue = modality(telling, reported=bool(self.memory.voice))
        if telling.shape is Shape.INFINITIVE and kind is Modality.ASSERTED and governing:
            kind = governing.modality
        return kind, telling.at if cue is None else cue

    def _lent(self, found: Roles, telling: Telling) -> Roles:
        """Fill the roles of a noun that points back ("cette visite") from the last event of its class."""
        points_back = telling.is_noun and telling.told.table.definite.intersection(telling.before(1))
        if found.somebody or not points_back:
            return found
        kind = (f"plover:{telling.event}", _mode(telling))
        last = next((e for e in self.events[: -_BACK - 1 : -1] if (e.type, e.mode) == kind and e.actors), None)
        return Roles(last.actors, last.recipients, found.place) if last else found

    def _sources(self, telling: Telling, found: Roles, kind: Modality, governing: Event | None) -> tuple[Entity, ...]:
        """Return who vouches for an event: the speaker, whom the sentence names as its source, or the accuser."""
        sources = self.memory.voice or according(telling.told, self.mentions, self.text)
        if telling.event == "ACCUSE":
            return tuple(entity for entity in sources if entity not in found.actors)
        if not sources and kind in _DOUBTED and governing and governing.type == "plover:ACCUSE":
            return governing.actors
        return sources

    def _is_long_ago(self, day: dt.date | None) -> bool:
        return bool(self.anchor and day and self.anchor - day > _LONG_AGO)


def _is_promised(telling: Telling, governing: Event | None) -> bool:
    """Tell whether an infinitive is what somebody promises: "a promis d'aider"."""
    return telling.shape is Shape.INFINITIVE and governing is not None and governing.type == "plover:AGREE"


def _mode(telling: Telling) -> tuple[str, ...]:
    mode = telling.form.trigger.mode
    return (mode,) if mode else ()


def _class(telling: Telling, kind: Modality) -> str:
    """Return the class of an event; some classes have another for what is still to come."""
    ahead = telling.shape in {Shape.FUTURE, Shape.CONDITIONAL} or kind is Modality.PLANNED
    return (ahead and telling.form.trigger.future) or telling.event


def _looks_back(telling: Telling) -> bool:
    near = telling.told.near(telling.at, 3)
    return any(f" {words} " in near for words in telling.told.table.background)


def _denier(told: Told, cue: int) -> tuple[Entity, ...]:
    return people(first([party for party in told.parties if party.last < cue][::-1], ""))


def _can_act(entity: Entity, language: Language) -> bool:
    """Tell whether an entity can take part in an event: agencies report, and descriptions have to be of people."""
    table, lexica = language.events, lexica_of(language)
    if entity.kind is EntityKind.AGENCY or is_common(entity):
        return False
    if entity.kind is not EntityKind.ROLE or table is None or lexica is None:
        return True
    words = entity.name.lower().split()
    nouns = (lexica.names.roles, lexica.names.groups, lexica.names.bodies, table.people)
    return len(words) <= _LONGEST_GROUP and any(word in group for word in words for group in nouns)


def _once(events: Iterable[Event], sides: Mapping[str, str]) -> Iterator[Event]:
    """Yield the events of a sentence; of several that say the same of the same people, the first."""
    told: list[tuple[tuple[str, ...], frozenset[str], frozenset[str]]] = []
    for event in events:
        actors = frozenset(entity.id for entity in event.actors)
        recipients = frozenset(sides.get(entity.id, entity.id) for entity in event.recipients)
        kind = (event.type, *event.mode)
        if not any(kind == k and _same(actors, a) and _same(recipients, r) for k, a, r in told):
            told.append((kind, actors, recipients))
            yield event


def _same(one: frozenset[str], other: frozenset[str]) -> bool:
    return one <= other or other <= one


def _parts(text: str, span: Span) -> Iterator[Span]:
    """Yield a sentence whole, or an endless one in parts that end at spaces."""
    start = span.start
    while span.end - start > _LONGEST_SENTENCE:
        cut = text.rfind(" ", start + 1, start + _LONGEST_SENTENCE)
        end = cut if cut > 0 else start + _LONGEST_SENTENCE
        yield Span(start, end)
        start = end
    yield Span(start, span.end)
