"""From an article with entities, times and quotes to its events."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

import attrs

from newsparse._document import Block, Document, Group, Label
from newsparse._entity import Entity, EntityKind, Mention
from newsparse._event import Event, EventCluster, Modality, Zone
from newsparse._quote import Quote
from newsparse._span import Span
from newsparse._timex import Timex
from newsparse.entities.countries import adjectives
from newsparse.events import dates, forms
from newsparse.events._told import Cast, Told
from newsparse.events.clusters import clustered
from newsparse.events.modality import modality
from newsparse.events.roles import Memory, Roles, is_passive, roles
from newsparse.languages import Language
from newsparse.languages._events import Frame
from newsparse.reading.sentences import sentences
from newsparse.reading.words import plain, read_words

_ZONES = {
    Label.TITLE: Zone.HEADLINE,
    Label.KICKER: Zone.HEADLINE,
    Label.HEADING: Zone.HEADLINE,
    Label.LEDE: Zone.LEAD,
    Label.CAPTION: Zone.CAPTION,
}
_NEAR = 9  # words on each side of a trigger within which the words that it needs or bars stand
_WORD = 3  # letters: a stem this short is a whole word
_LONG_AGO = dt.timedelta(days=300)  # what lies further back is told as background
_LONGEST_GROUP = 4  # words of a group without a name
_COMMON = frozenset("état états etat etats pays union conseil dirigeants rapport".split())
_SENTENCES = 6  # before the last one, in which a pronoun finds what it means
_ABOUT_EVENTS = frozenset({"ACCUSE", "THREATEN"})  # one is worried about other events and threatens with them
_BACK = 60  # events or quotes before a place that are looked at; keeps the work linear
_LONGEST_SENTENCE = 1500  # code points; what runs on without a stop is read in parts
_SOURCE = 8  # words behind "selon" within which the source is named
_VERBAL = frozenset({forms.Shape.FINITE, forms.Shape.PARTICIPLE, forms.Shape.GERUND})
_OBJECT = 4  # words from a verb to the noun that completes it
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
    """
    known = {language.code: language for language in languages if language.events and language.quotes}
    cast = _cast(document, entities, mentions, known)
    sides = {entity.id: _side(entity, cast) for entity in entities}
    quotes = sorted(quotes, key=lambda quote: quote.span)
    dating = [time for time in times if dates.dates_events(time)]
    coder = _Coder(plain(document.text), mentions, dating, quotes, anchor, cast, sides)
    for block in document.blocks:
        language = known.get((block.language or document.language or "").partition("-")[0])
        if language is not None and (block.group is Group.BODY or block.label in _ZONES):
            coder.read(block, language)
    united = {(event.trigger, event.type): event for event in (*coder.events, *candidates)}
    told = sorted(united.values(), key=lambda event: (event.trigger, event.type))
    events, clusters = clustered(told, sides, anchor)
    used = {entity.id for event in events for entity in (*event.actors, *event.recipients)}
    return Coded(events, clusters, (*entities, *(e for e in cast.groups.values() if e.id in used)))


def _side(entity: Entity, cast: Cast) -> str:
    return entity.country or cast.roles.get(entity.id) or entity.id


def _cast(
    document: Document, entities: Sequence[Entity], mentions: Sequence[Mention], known: Mapping[str, Language]
) -> Cast:
    del document, known
    counts = Counter(mention.entity.id for mention in mentions)
    ranked = sorted(entities, key=lambda entity: -counts[entity.id])
    of_states = adjectives()
    by_country: dict[str, Entity] = {}
    weight: Counter[str] = Counter()
    for entity in ranked:
        if entity.country and entity.kind in {EntityKind.STATE, EntityKind.PLACE}:
            weight[entity.country] += counts[entity.id]
            if entity.country not in by_country or entity.kind is EntityKind.STATE:
                by_country[entity.country] = entity
    roles_of = {
        entity.id: code
        for entity in entities
        for role in entity.roles
        for code in [entity.country or next((of_states[w] for w in role.lower().split() if w in of_states), None)]
        if code
    }
    return Cast(
        people=tuple(entity for entity in ranked if entity.kind is EntityKind.PERSON),
        states=tuple(by_country[code] for code, _ in weight.most_common()),
        by_country=by_country,
        adjectives=of_states,
        roles=roles_of,
        groups={},
    )


@attrs.define(eq=False)
class _Coder:
    """Reads block after block and keeps what was told."""

    text: str
    mentions: Sequence[Mention]
    times: Sequence[Timex]
    quotes: Sequence[Quote]
    anchor: dt.date | None
    cast: Cast
    sides: dict[str, str]
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
        table, names = language.events, language.quotes
        assert table is not None and names is not None  # noqa: PT018, S101 - `known` holds no other languages
        words = read_words(self.text, span.start, span.end, names.elisions)
        times = _within(self.times, span)
        mentions = [
            mention
            for mention in _within(self.mentions, span)
            if _can_act(mention, language) and not any(time.span.overlaps(mention.span) for time in times)
        ]
        return Told(span, block, words, tuple(mentions), tuple(times), table, names, self.cast)

    def _events(self, told: Told) -> Iterator[Event]:
        lexicon = forms.lexicon(told.table, told.names.elisions)
        found: list[tuple[int, forms.Form]] = []
        for index, word in enumerate(told.low):
            if word in lexicon and (not found or index > found[-1][0] + len(found[-1][1].rest)):
                form = next((form for form in lexicon[word] if _tells(told, index, form)), None)
                if form is not None and not (found and _is_object(index, form, *found[-1])):
                    found.append((index, form))
        governing: Event | None = None
        ends = [*(index for index, _ in found[1:]), len(told.low)]
        for (index, form), limit in zip(found, ends, strict=False):
            if (event := self._event(told, index, limit, form, governing)) is not None:
                governing = event
                yield event

    def _event(self, told: Told, at: int, limit: int, form: forms.Form, governing: Event | None) -> Event | None:
        """Return the event that a form tells, None where too little stands around it to be sure that it does.

        An infinitive shares the modality of what governs it: "un accord aurait été conclu pour livrer ...".
        """
        last = at + len(form.rest)
        trigger = Span(told.words.start[at], told.words.end[last])
        self.memory.voice = _speaker(self.quotes, trigger)
        reach = len(told.low) if form.trigger.event in _ABOUT_EVENTS else limit
        found = self._lent(roles(told, at, reach, form, self.memory, self.cast), told, at, form)
        kind, cue = modality(told, at, form, reported=bool(self.memory.voice))
        if form.shape is forms.Shape.INFINITIVE and kind is Modality.ASSERTED:
            kind = governing.modality if governing else kind
        if not _is_borne_out(told, at, form, found, kind):
            return None
        when = dates.when(told, at)
        if kind is Modality.ASSERTED and when and self.anchor and when.start > self.anchor:
            kind = Modality.PLANNED
        return Event(
            type=f"plover:{_class(form, kind)}",
            trigger=trigger,
            sentence=told.span,
            zone=_ZONES.get(told.block.label, Zone.BODY),
            modality=kind,
            mode=(form.trigger.mode,) if form.trigger.mode else (),
            actors=found.actors,
            recipients=found.recipients,
            place=found.place,
            when=when,
            denied_by=_denier(told, cue) if kind is Modality.DENIED and cue is not None else (),
            sources=self._sources(told, form, found, kind, governing),
            historical=self._is_background(told, at, when is not None and self._long_ago(when.end)),
        )

    def _lent(self, found: Roles, told: Told, at: int, form: forms.Form) -> Roles:
        """Fill the roles of a noun that points back ("cette visite") from the last event of its class."""
        points_back = form.shape is forms.Shape.NOUN and at > 0 and told.low[at - 1] in told.table.definite
        if found.actors or found.recipients or not points_back:
            return found
        code = f"plover:{form.trigger.event}"
        mode = (form.trigger.mode,) if form.trigger.mode else ()
        last = next((e for e in reversed(self.events[-_BACK:]) if e.type == code and e.mode == mode and e.actors), None)
        return Roles(last.actors, last.recipients, found.place) if last else found

    def _sources(
        self, told: Told, form: forms.Form, found: Roles, kind: Modality, governing: Event | None
    ) -> tuple[Entity, ...]:
        """Return who vouches for an event: the speaker, whom the sentence names as its source, or the accuser."""
        sources = self.memory.voice or self._according(told)
        if form.trigger.event == "ACCUSE":
            return tuple(entity for entity in sources if entity not in found.actors)
        doubtful = kind in {Modality.ALLEGED, Modality.HYPOTHETICAL, Modality.DENIED}
        if not sources and doubtful and governing and governing.type == "plover:ACCUSE":
            return governing.actors
        return sources

    def _according(self, told: Told) -> tuple[Entity, ...]:
        """Return whom the sentence names behind "selon"."""
        at = next((index for index, word in enumerate(told.low) if word in told.table.according), None)
        if at is None:
            return ()
        first = at + 1
        while first < len(told.low) and (told.low[first] in told.table.determiners or told.low[first] in told.table.to):
            first += 1
        last = first
        while last < min(len(told.low), first + _SOURCE) and _is_word(told.low[last]):
            last += 1
        if last == first:
            return ()
        reach = Span(told.words.start[first], told.words.end[last - 1])
        names = [mention.entity for mention in _within(self.mentions, reach) if _is_name(mention.entity)]
        return (names[0] if names else told.cast.source(self.text[reach.start : reach.end]),)

    def _long_ago(self, day: dt.date) -> bool:
        return self.anchor is not None and self.anchor - day > _LONG_AGO

    def _is_background(self, told: Told, at: int, long_ago: bool) -> bool:  # noqa: FBT001 - one of two reasons
        return long_ago or any(f" {word} " in told.near(at, 3) for word in told.table.background)


def _is_word(text: str) -> bool:
    return text.replace("-", "").removesuffix("'").isalpha()


def _is_name(entity: Entity) -> bool:
    return entity.kind is not EntityKind.ROLE and entity.name.lower() not in _COMMON


def _can_act(mention: Mention, language: Language) -> bool:
    """Tell whether a mention can take part in an event: agencies report, and descriptions have to be of people."""
    entity, table, names = mention.entity, language.events, language.quotes
    if entity.kind is EntityKind.AGENCY or entity.name.lower() in _COMMON:
        return False
    if entity.kind is not EntityKind.ROLE or table is None or names is None:
        return True
    words = entity.name.lower().split()
    people = any(w in names.roles or w in names.groups or w in names.bodies or w in table.people for w in words)
    return people and len(words) <= _LONGEST_GROUP


def _is_object(index: int, form: forms.Form, before: int, verb: forms.Form) -> bool:
    """Tell whether a word only completes the verb before it: "a opposé son veto"."""
    behind_verb = verb.shape is not forms.Shape.NOUN and form.shape in {forms.Shape.NOUN, forms.Shape.FINITE}
    return behind_verb and form.trigger.event == verb.trigger.event and index - before - len(verb.rest) <= _OBJECT


def _class(form: forms.Form, kind: Modality) -> str:
    """Return the class of an event; some classes have another for what is still to come."""
    ahead = form.shape in {forms.Shape.FUTURE, forms.Shape.CONDITIONAL} or kind is Modality.PLANNED
    return form.trigger.future if ahead and form.trigger.future else form.trigger.event


def _is_borne_out(told: Told, at: int, form: forms.Form, found: Roles, kind: Modality) -> bool:
    """Tell whether a trigger tells an event here: nouns need somebody, infinitives a verb that makes them real."""
    frame, shape = form.trigger.frame, form.shape
    somebody = bool(found.actors or found.recipients)
    if shape is forms.Shape.NOUN and form.trigger.event == "ASSAULT" and frame is Frame.ACT:
        return bool(found.recipients) or found.place is not None
    if shape is forms.Shape.NOUN:
        return somebody or (frame in {Frame.ALONE, Frame.SUFFER} and form.trigger.event != "ACCUSE")
    if frame is Frame.HOST and form.trigger.event == "CONSULT":
        return bool(found.actors)
    if form.trigger.event == "AID" and not form.trigger.needs:
        return bool(found.recipients)
    if frame is Frame.MEET and shape is not forms.Shape.PARTICIPLE and shape is not forms.Shape.INFINITIVE:
        return len(found.actors) > 1
    if frame is Frame.GO:
        return bool(found.actors) and (found.place is not None or bool(found.recipients))
    if shape is forms.Shape.INFINITIVE:
        return kind is not Modality.ASSERTED and somebody
    if shape is forms.Shape.PARTICIPLE and is_passive(told, at, form):
        return somebody or frame in {Frame.JOINT, Frame.SUFFER}
    return bool(found.actors) or (frame is Frame.HOST and somebody)


def _once(events: Iterable[Event], sides: Mapping[str, str]) -> Iterator[Event]:
    """Yield the events of a sentence; of several that say the same of the same people, the first."""
    told: list[tuple[tuple[str, ...], frozenset[str], frozenset[str]]] = []
    for event in events:
        actors = frozenset(entity.id for entity in event.actors)
        recipients = frozenset(sides.get(entity.id, entity.id) for entity in event.recipients)
        kind = (event.type, *event.mode)
        if any(kind == k and _same(actors, a) and _same(recipients, r) for k, a, r in told):
            continue
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


def _within(things: Sequence[Mention] | Sequence[Timex], span: Span) -> list:  # type: ignore[type-arg]
    first = bisect_left(things, span.start, key=lambda thing: thing.span.start)
    last = bisect_left(things, span.end, key=lambda thing: thing.span.start)
    return list(things[first:last])


def _tells(told: Told, at: int, form: forms.Form) -> bool:
    """Tell whether a form stands here with all that its trigger asks for."""
    low, trigger = told.low, form.trigger
    if form.rest and tuple(low[at + 1 : at + 1 + len(form.rest)]) != form.rest:
        return False
    before = low[max(0, at - told.table.verb_group) : at]
    if form.also_finite and form.shape in {forms.Shape.FINITE, forms.Shape.PARTICIPLE}:
        auxiliary = any(word in told.table.perfect or word in told.table.passive for word in before)
        by = at + 1 < len(low) and low[at + 1] in told.table.by
        if (auxiliary or by) is (form.shape is forms.Shape.FINITE):
            return False
    if not form.reflexive and trigger.frame is not Frame.MEET and _is_reflexive(told, at):
        return False  # "s'arrêter" is not "arrêter"
    if form.shape is forms.Shape.NOUN and _is_named(told, at):
        return False
    if form.reflexive and not any(word in told.table.reflexives for word in before):
        return False
    if form.shape is forms.Shape.NOUN and trigger.frame is Frame.GO and at and low[at - 1] in told.table.to:
        return False  # "à la visite" is somebody's, "à visiter" is none
    if form.shape in _VERBAL and at and low[at - 1] in told.table.nominal:
        return False  # "l'armée", "une attaque"
    if not trigger.needs and not trigger.bars:
        return True
    near = told.near(at, _NEAR)
    if any(f" {bar} " in near or f" {bar}s " in near for bar in _spelt(trigger.bars)):
        return False
    return not trigger.needs or any((f" {s} " if len(s) <= _WORD else f" {s}") in near for s in _spelt(trigger.needs))


def _is_reflexive(told: Told, at: int) -> bool:
    if at and told.low[at - 1] in told.table.own_reflexives:
        return True
    return at > 1 and told.low[at - 1] in told.table.passive and told.low[at - 2] in told.table.own_reflexives


def _is_named(told: Told, at: int) -> bool:
    """Tell whether a noun is part of a name: "Organisation de libération", "rue de la Libération"."""
    start = told.words.start[at]
    if any(mention.span.start <= start < mention.span.end for mention in told.mentions):
        return True
    return at > 0 and told.words.is_capital(at) and not told.names.inverts and told.low[at - 1].isalpha()


@lru_cache(maxsize=1024)
def _spelt(words: str) -> tuple[str, ...]:
    """Return the words of a table entry as they stand in a text whose elided words are apart."""
    return tuple(word.replace("_", " ").replace("'", "' ").strip() for word in words.split())


def _speaker(quotes: Sequence[Quote], trigger: Span) -> tuple[Entity, ...]:
    """Return the speaker of the innermost quote that holds the trigger."""
    last = bisect_left(quotes, trigger.start + 1, key=lambda quote: quote.span.start)
    around = [quote for quote in quotes[max(0, last - _BACK) : last] if quote.speaker and trigger in quote.span]
    inner = min(around, key=lambda quote: len(quote.span), default=None)
    return (inner.speaker,) if inner and inner.speaker else ()


def _denier(told: Told, cue: int) -> tuple[Entity, ...]:
    left = [party for party in told.parties if party.last < cue and not party.relation]
    return left[-1].entities if left else ()
