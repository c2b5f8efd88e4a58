"""From an article with entities, times and quotes to its events."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

import attrs

from newsparse._classes import define, frozen
from newsparse.annotation.block_words import BlockWords
from newsparse.annotation.events import dates
from newsparse.annotation.events.arguments import find_arguments
from newsparse.annotation.events.article_index import ArticleIndex
from newsparse.annotation.events.clusters import cluster
from newsparse.annotation.events.confidence import confidence_of
from newsparse.annotation.events.contexts import contexts
from newsparse.annotation.events.control import controlled
from newsparse.annotation.events.deeds import add_doers, is_cause_of_harm, is_criticised, is_criticised_in_passive
from newsparse.annotation.events.draft import Draft
from newsparse.annotation.events.entity_index import index_entities
from newsparse.annotation.events.institutions import add_institutions
from newsparse.annotation.events.modality import modality
from newsparse.annotation.events.plover import DECIDED, DENYING, OF_HARM, RECIPROCAL
from newsparse.annotation.events.requirements import has_required_arguments, is_only_named
from newsparse.annotation.events.roles import Arguments
from newsparse.annotation.events.slots import call_in_full, fill
from newsparse.annotation.events.sources import QuoteIndex, according
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.events.triggers import match_triggers
from newsparse.annotation.grammar.discourse import DiscourseContext, People
from newsparse.annotation.grammar.event_sentence import EventSentence, Paragraph
from newsparse.annotation.grammar.event_subjects import first, people
from newsparse.annotation.grammar.event_tables import EventTables, event_tables_of
from newsparse.annotation.grammar.in_order import InOrder
from newsparse.languages import Language
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.document import Block, Document
from newsparse.model.entities import Entity, Mention
from newsparse.model.events import Event, EventCluster, EventTime, Modality, Zone
from newsparse.model.labels import Group, Label
from newsparse.model.quotes import Quote
from newsparse.model.times import Timex
from newsparse.text.span import Span
from newsparse.text.words import Words, read_words

_ZONES = {
    Label.TITLE: Zone.HEADLINE,
    Label.KICKER: Zone.HEADLINE,
    Label.HEADING: Zone.HEADLINE,
    Label.LEDE: Zone.LEAD,
    Label.CAPTION: Zone.CAPTION,
}
_READ = frozenset(label for label in Label if label.group is Group.BODY).union(_ZONES)
_DOUBTED = frozenset({Modality.ALLEGED, Modality.HYPOTHETICAL, Modality.DENIED})
_LONG_AGO = dt.timedelta(days=300)  # what lies further back is background
_BACK = 60  # events before a place that are looked at; keeps the work linear
_LONGEST_SENTENCE = 1500  # code points; what runs on without a stop is read in parts
_HARM = frozenset(f"plover:{event}" for event in OF_HARM)
_DECIDED = frozenset(f"plover:{event}" for event in DECIDED)
_BESIDE = 3  # words from a trigger to those that make it background
_FEWEST = 3  # words of a sentence that can report an event


@frozen
class EventExtraction:
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
    block_words: BlockWords | None = None,
) -> EventExtraction:
    """Return the events that an article reports, in order of the text.

    Args:
        document: a page whose blocks are labelled; titles, body and captions are read.
        languages: the languages to choose from.
        entities: the entity table of the article.
        mentions: where the article mentions them.
        times: its time expressions.
        quotes: its quotes; an event inside a quote has its speaker as its source.
        anchor: the day of publication; it separates background from news and dates nothing.
        candidates: events that plugins propose; one with the trigger and type of an own one takes its place.
        block_words: the words of its blocks, where they were read before.

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
    known = {language.code: (language, own) for language in languages if (own := event_tables_of(language))}
    entity_index = index_entities(entities, mentions)
    block_words = block_words or BlockWords(document)
    article = ArticleIndex(block_words.text, InOrder(mentions), InOrder(times), entity_index, anchor)
    extractor = _Extractor(
        block_words=block_words,
        article=article,
        quotes=QuoteIndex.of(quotes),
        sides={entity.id: entity_index.country_or_id(entity) for entity in entities},
    )
    for block in (block for block in document.blocks if block.label in _READ):
        spoken = known.get((block.language or document.language or "").partition("-")[0])
        if spoken is not None:
            extractor.read(block, *spoken)
    united = {_place_and_type(draft): draft for draft in (*extractor.drafts, *map(Draft.of, candidates))}
    drafts = [united[key] for key in sorted(united)]
    fill(drafts, extractor.sides)
    add_doers(drafts, extractor.means, "actors")
    add_doers(drafts, extractor.deeds, "recipients")
    call_in_full(drafts, entity_index)
    if (spoken := known.get((document.language or "").partition("-")[0])) is not None:
        add_institutions(drafts, spoken[1].events, entities)
    if day := dates.story_day(document, article.times.things, anchor):
        _date_by_story(drafts, day, extractor.of_the_story)
    clusters = cluster(drafts, extractor.sides, anchor)
    events = tuple([draft.done() for draft in drafts])
    used = {entity.id for event in events for entity in (*event.actors, *event.recipients, *event.sources)}
    return EventExtraction(events, clusters, (*entities, *(e for e in entity_index.groups.values() if e.id in used)))


def _place_and_type(draft: Draft) -> tuple[int, int, str]:
    return draft.trigger.start, draft.trigger.end, draft.type


def _date_by_story(drafts: Iterable[Draft], day: EventTime, candidates: AbstractSet[Span]) -> None:
    """Give candidates the day of the story: never background, plans or what is denied."""
    for draft in drafts:
        if not (draft.when or draft.historical) and draft.modality is Modality.ASSERTED and draft.trigger in candidates:
            draft.when = day


@define(eq=False)
class _Extractor:
    """Read block after block and collect the events."""

    block_words: BlockWords
    article: ArticleIndex
    quotes: QuoteIndex
    sides: Mapping[str, str]
    discourse: DiscourseContext = attrs.field(factory=DiscourseContext)
    drafts: list[Draft] = attrs.field(factory=list)
    of_the_story: set[Span] = attrs.field(factory=set)
    """Triggers of events that can inherit the day of the story."""
    deeds: dict[Span, Span] = attrs.field(factory=dict)
    """Triggers of what somebody criticises or condemns by those of criticism without a recipient."""

    means: dict[Span, Span] = attrs.field(factory=dict)
    """Triggers of what somebody was harmed in by those of the harm, where nobody is said to have done it."""

    def read(self, block: Block, language: Language, tables: EventTables) -> None:
        """Add the events of a block."""
        whole = self.block_words.of(block, tables.lexica.grammar.elisions)
        paragraph = Paragraph(block, whole, tables)
        for span, words in self._sentence_words(paragraph, language.abbreviations):
            if len(words) >= _FEWEST:
                sentence = EventSentence(span, paragraph, words, self.article)
                matches = match_triggers(sentence)
                self.discourse.add(sentence, self._add(matches) if matches else ())

    def _sentence_words(self, paragraph: Paragraph, abbreviations: frozenset[str]) -> Iterator[tuple[Span, Words]]:
        """Yield the sentences of a paragraph with their words, endless ones in parts."""
        block, elisions = paragraph.block, paragraph.tables.lexica.grammar.elisions
        spans, parts = (
            self.block_words.sentences(block, abbreviations),
            self.block_words.parts(block, elisions, abbreviations),
        )
        for span, words in zip(spans, parts, strict=True):
            if len(span) <= _LONGEST_SENTENCE:
                yield span, words
                continue
            for part in _parts(self.article.text, span):
                yield part, read_words(self.article.text, part.start, part.end, elisions)

    def _add(self, matches: Sequence[TriggerMatch]) -> People:
        """Add the events of a sentence, and return who decided something in it."""
        found = _once(self._events(matches), self.sides)
        self.drafts.extend(found)
        decided = [event.actors for event in found if event.actors and event.type in _DECIDED]
        return decided[-1] if decided else ()

    def _events(self, matches: Sequence[TriggerMatch]) -> Iterator[Draft]:
        governing: Draft | None = None
        accuser: TriggerMatch | None = None
        for match in matches:
            if (event := self._event(match, matches, governing, accuser)) is not None:
                if governing is not None and is_criticised(governing, accuser, match):
                    self.deeds[governing.trigger] = event.trigger
                elif governing is not None and is_criticised_in_passive(accuser, match, event):
                    self.deeds[event.trigger] = governing.trigger
                if governing is not None and is_cause_of_harm(governing, accuser, match):
                    self.means[governing.trigger] = event.trigger
                if event.modality is Modality.DENIED and accuser is not None and governing is not None:
                    _leave_out_denied(governing, accuser, event)
                if match.attribute is None:
                    governing, accuser = event, match
                yield event

    def _event(
        self, match: TriggerMatch, others: Sequence[TriggerMatch], governing: Draft | None, verb: TriggerMatch | None
    ) -> Draft | None:
        """Return the event of a trigger; None where it lacks the arguments that its class requires."""
        sentence = match.sentence
        trigger = Span(sentence.words.start[match.at], sentence.words.end[match.last])
        self.discourse.speaker = self.quotes.speaker(trigger)
        kind, cue = self._modality(match, governing, verb)
        if is_only_named(match, doubted=kind is not Modality.ASSERTED):
            return None
        denier = _denier(sentence, cue) if kind is Modality.DENIED else ()
        if denier and (match.shape is VerbForm.GERUND or match.is_past_infinitive):
            match.subject = denier  # "denied having attacked Norland"
        found = find_arguments(match, self.discourse)
        if verb is not None and governing is not None and not match.is_noun:
            found = controlled(found, match, verb, governing)
        back = self._inherit_roles(found, match) if match.points_back else found
        required = found if match.is_definite else back
        if not has_required_arguments(match, required):
            return None
        found = back
        when = dates.when(match, others)
        event_class = _class(match, kind)
        if dates.is_of_the_story(match):
            self.of_the_story.add(trigger)
        if kind is Modality.NEGATED and match.form.trigger.refusal:  # what is not accepted is rejected
            event_class, kind = match.form.trigger.refusal, Modality.ASSERTED
        ahead = when and self.article.anchor and when.start > self.article.anchor
        if kind is Modality.ASSERTED and (ahead or _is_promised(match, governing)):
            kind = Modality.PLANNED
        return Draft(
            type=f"plover:{event_class}",
            trigger=trigger,
            sentence=sentence.span,
            zone=_ZONES.get(sentence.block.label, Zone.BODY),
            modality=kind,
            mode=_mode(match),
            context=contexts(match),
            actors=found.actors,
            recipients=found.recipients,
            place=found.place,
            when=when,
            denied_by=denier,
            sources=self._sources(match, found, kind, governing),
            cluster=None,
            confidence=confidence_of(event_class),
            historical=self._is_long_ago(when.end if when else None) or _looks_back(match),
        )

    def _modality(
        self, match: TriggerMatch, governing: Draft | None, verb: TriggerMatch | None
    ) -> tuple[Modality, int]:
        """Return the modality; an infinitive shares that of what governs it: "aurait été conclu pour livrer".

        Who rejects to have done something denies it.
        """
        if match.attribute is not None:
            return Modality.ASSERTED, match.at
        kind, cue = modality(match, reported=bool(self.discourse.speaker))
        if kind is Modality.ASSERTED and verb is not None and verb.event in DENYING and match.is_past_infinitive:
            return (kind, match.at) if match.sentence.stops_between(verb.at, match.at) else (Modality.DENIED, verb.at)
        if match.shape is VerbForm.INFINITIVE and kind is Modality.ASSERTED and governing:
            kind = governing.modality
        return kind, match.at if cue is None else cue

    def _inherit_roles(self, found: Arguments, match: TriggerMatch) -> Arguments:
        """Fill the roles of a noun that points back ("cette visite", "the attack") from the last event of its class."""
        if (found.actors and found.recipients) or (found.somebody and match.event in RECIPROCAL):
            return found
        kind = f"plover:{match.event}"
        mode, strict = _mode(match), match.event in RECIPROCAL  # a visit is no meeting
        recent = (e for e in self.drafts[: -_BACK - 1 : -1] if e.type == kind)
        before = (e for e in recent if e.mode == mode or not (strict or (e.mode and mode)))
        last = next((e for e in before if e.actors or e.recipients), None)
        if last is None or not _can_be(found.actors, last.actors) or not _can_be(found.recipients, last.recipients):
            return found
        return Arguments(found.actors or last.actors, found.recipients or last.recipients, found.place)

    def _sources(
        self, match: TriggerMatch, found: Arguments, kind: Modality, governing: Draft | None
    ) -> tuple[Entity, ...]:
        """Return the sources of an event: the speaker, whom the sentence names as its source, or the accuser."""
        sources = self.discourse.speaker or according(match.sentence)
        if match.event == "ACCUSE":
            return tuple(entity for entity in sources if entity not in found.actors)
        if not sources and kind in _DOUBTED and governing and governing.type == "plover:ACCUSE":
            return governing.actors
        return sources

    def _is_long_ago(self, day: dt.date | None) -> bool:
        return bool(self.article.anchor and day and self.article.anchor - day > _LONG_AGO)


def _leave_out_denied(denial: Draft, verb: TriggerMatch, deed: Draft) -> None:
    """Leave out of a denial that is an event of its own who only takes part in the deed: "denies to have hit Ormuk"."""
    if verb.sentence.low[verb.at] in verb.sentence.table.denials or verb.event in DENYING:
        part = {*deed.actors, *deed.recipients}
        denial.recipients = tuple([entity for entity in denial.recipients if entity not in part])


def _can_be(some: tuple[Entity, ...], others: tuple[Entity, ...]) -> bool:
    return not some or not others or not set(some).isdisjoint(others)


def _is_promised(match: TriggerMatch, governing: Draft | None) -> bool:
    """Tell whether an infinitive is what somebody promises: "a promis d'aider"."""
    return match.shape is VerbForm.INFINITIVE and governing is not None and governing.type == "plover:AGREE"


def _mode(match: TriggerMatch) -> tuple[str, ...]:
    mode = match.form.trigger.mode
    return (mode,) if mode else ()


def _class(match: TriggerMatch, kind: Modality) -> str:
    """Return the class of an event; some classes have another for what is still to come."""
    ahead = match.shape in {VerbForm.FUTURE, VerbForm.CONDITIONAL} or kind is Modality.PLANNED
    return (ahead and match.form.trigger.future) or match.event


def _looks_back(match: TriggerMatch) -> bool:
    sentence, at = match.sentence, match.at
    if sentence.tables.background_openers.isdisjoint(sentence.low[max(0, at - _BESIDE) : at + _BESIDE + 1]):
        return False
    near = sentence.near(at, _BESIDE)
    return any(f" {words} " in near for words in sentence.table.background)


def _denier(sentence: EventSentence, cue: int) -> tuple[Entity, ...]:
    """Return who denies: the subject of the word that does, the first in its sentence where it is joined to another."""
    before = [one for one in sentence.participants if one.last < cue and not one.relation]
    behind = first([one for one in sentence.participants if one.first > cue], "by")
    if cue and sentence.low[cue - 1] == "," and sentence.lexica.grammar.verb_second:  # "Dass ..., bestreitet Norland"
        return people(first([one for one in sentence.participants if one.first > cue], "")) or people(behind)
    joined = sentence.joint_before(cue, -1) is not None
    return people(before[0 if joined else -1] if before else behind)


def _once(events: Iterable[Draft], sides: Mapping[str, str]) -> list[Draft]:
    """Return the events of a sentence; of several that say the same of the same people, the first.

    One that names who did it takes the place of one that does not: "cadeaux offerts à X, ... que X avait reçu de Y".
    """
    kept: list[tuple[Draft, tuple[str, ...], frozenset[str], frozenset[str]]] = []
    for event in events:
        actors = frozenset(entity.id for entity in event.actors)
        recipients = frozenset(sides.get(entity.id, entity.id) for entity in event.recipients)
        kind = (event.type, *event.mode)
        alike = (i for i, (_, k, a, r) in enumerate(kept) if k == kind and _same(actors, a) and _same(recipients, r))
        same = next(alike, None)
        adds = event.type in _HARM and bool(recipients) and not any(r for _, k, _, r in kept if k == kind)
        if same is None or adds:  # "fired, killing a guard"
            kept.append((event, kind, actors, recipients))
        elif actors and recipients and not kept[same][2]:
            kept[same] = (event, kind, actors, recipients)
    return [event for event, *_ in kept]


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
