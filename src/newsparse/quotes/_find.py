"""From a labelled page to its quotes: paragraph by paragraph, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsparse._document import Block, Document, Group, Label
from newsparse._entity import Entity, EntityKind, Mention
from newsparse._quote import NonQuote, NonQuoteReason, Quote, QuoteKind
from newsparse._span import Span
from newsparse.languages import Language
from newsparse.quotes.clauses import Sentence
from newsparse.quotes.cues import Shape, lexicon
from newsparse.quotes.incises import Incise, find_incise
from newsparse.quotes.indirect import reported_clause
from newsparse.quotes.keys import statement_key
from newsparse.quotes.marks import Marked, pair_marks
from newsparse.quotes.paragraphs import read_sentences
from newsparse.quotes.rejects import reject
from newsparse.quotes.speakers import Speakers
from newsparse.quotes.voices import Voice, main_subject, read_voices
from newsparse.reading.words import plain, read_words

_HEADLINES = frozenset({Label.TITLE, Label.TITLE_DUP, Label.KICKER, Label.HEADING})
_SCARE = 16  # code points of a scare quote
_VOUCHED = 18  # words after a cue within which a word or two between marks are somebody's
_FAR = 4  # paragraphs over which a quotation without a cue goes on
_FULL = 6  # words of a fragment that can stand for a whole utterance


@attrs.frozen
class Speech:
    """What `find_quotes` found."""

    quotes: tuple[Quote, ...]
    non_quotes: tuple[NonQuote, ...]
    entities: tuple[Entity, ...]
    """The table that was given, and speakers that have no name: "a senior official"."""
    mentions: tuple[Mention, ...]


def find_quotes(
    document: Document,
    entities: Sequence[Entity],
    mentions: Sequence[Mention],
    languages: Iterable[Language],
    candidates: Sequence[Quote] = (),
) -> Speech:
    """Return the quotes of an article in order of the text, each with who speaks.

    Only blocks of the body speak; marked text in headlines is kept as no quotation.

    Args:
        document: a page whose blocks are labelled.
        entities: the entity table of the article.
        mentions: where the article mentions them.
        languages: the languages to choose from.
        candidates: quotes that plugins propose; one with a speaker's mention but no speaker is resolved here.

    Example:
        >>> from newsparse._document import Block, Document, Label
        >>> from newsparse.entities import find_entities
        >>> from newsparse.languages import LANGUAGES
        >>> text = '"It is late," Mayor Ann Example said.'
        >>> page = Document(text=text, blocks=(Block(0, len(text), Label.PARAGRAPH),), language="en")
        >>> entities, mentions = find_entities(page, LANGUAGES)
        >>> [(quote.text, quote.speaker.name) for quote in find_quotes(page, entities, mentions, LANGUAGES).quotes]
        [('It is late,', 'Ann Example')]
    """
    known = {language.code: language for language in languages if language.quotes is not None}
    article = _Article(document, Speakers(entities, mentions))
    for number, block in enumerate(document.blocks):
        code = (block.language or document.language or "").partition("-")[0]
        if (language := known.get(code)) is not None:
            article.read(number, block, language)
    return article.done(entities, mentions, candidates)


@attrs.frozen(eq=False)
class _Last:
    """Who spoke last, and where."""

    speaker: Entity | None
    mention: Span | None
    block: int
    opens: bool = False
    """The sentence ended with a colon."""
    source: bool = False
    """It was no verb that named the speaker."""


class _Article:
    """The state of one reading."""

    def __init__(self, document: Document, speakers: Speakers) -> None:
        self.document, self.speakers = document, speakers
        self.text = plain(document.text)
        self.quotes: list[Quote] = []
        self.non_quotes: list[NonQuote] = []
        self.last: _Last | None = None
        self.last_direct: _Last | None = None

    def read(self, number: int, block: Block, language: Language) -> None:
        table = language.quotes
        if table is None:
            return
        headline = block.label in _HEADLINES
        if not headline and block.group is not Group.BODY:
            return
        marks = pair_marks(self.text_with_marks, block.start, block.end, german=table.inverts)
        outer = [mark for mark in marks if mark.depth == 0]
        if headline:
            self.non_quotes += [NonQuote(Span(mark.start, mark.end), NonQuoteReason.HEADLINE) for mark in outer]
            return
        self.non_quotes += [NonQuote(Span(mark.start, mark.end), NonQuoteReason.LABEL) for mark in marks if mark.depth]
        lex = lexicon(table)
        for sentence in read_sentences(self.text, block.start, block.end, outer, lex, language.abbreviations, number):
            self._sentence(sentence)

    @property
    def text_with_marks(self) -> str:
        return self.document.text

    def _sentence(self, sentence: Sentence) -> None:
        if not sentence.marks and not sentence.cues:
            if self._goes_on(sentence):
                self._go_on(sentence)
            else:
                self._see_subject(sentence)
            return
        voices = read_voices(sentence, self.speakers)
        if not any(voice.speaker for voice in voices) and self._goes_on(sentence):
            self._go_on(sentence)
        clauses = self._clauses(sentence, voices)
        heard = [voice for _, voice in clauses]
        for index in sentence.marks:
            if (voice := self._marked(sentence, index, voices, clauses)) is not None:
                heard.append(voice)
        self._remember(sentence, sorted(heard, key=lambda voice: voice.first), voices)

    def _goes_on(self, sentence: Sentence) -> bool:
        """Tell whether the mood of the verb alone shows that somebody's words go on."""
        moods = sentence.lex.words.reported_moods
        last = self.last
        return (
            last is not None
            and last.speaker is not None
            and last.block == sentence.block
            and not moods.isdisjoint(sentence.words.low)
        )

    def _go_on(self, sentence: Sentence) -> None:
        end = sentence.end - (sentence.words.low[-1] in ".!?")
        if self.last is not None and end > sentence.start:
            self._add(
                Span(sentence.start, end), QuoteKind.INDIRECT, self.last.speaker, self.last.mention, confidence=0.5
            )

    def _see_subject(self, sentence: Sentence) -> None:
        phrase = main_subject(sentence)
        if phrase is None or phrase.pronoun is not None or phrase.foreign:
            return
        entity = self.speakers.subject(sentence, phrase)
        if entity is not None:
            self.speakers.saw(entity, sentence.words.start[phrase.first])

    def _clauses(self, sentence: Sentence, voices: Sequence[Voice]) -> list[tuple[Span, Voice]]:
        clauses = []
        for voice in voices:
            if voice.cue.first and sentence.words.low[voice.cue.first - 1] in sentence.lex.words.as_words:
                continue
            if voice.cue.form.frame and not voice.cue.form.speech and not voice.cue.form.thought:
                continue
            if voice.speaker is None and voice.phrase is not None and voice.phrase.pronoun == "":
                continue
            parts = reported_clause(sentence, voice, voices)
            if parts and not (
                voice.cue.shape is Shape.SOURCE
                and voice.speaker is None
                and voice.phrase is not None
                and voice.phrase.pronoun is None
            ):
                span = Span(parts[0].start, parts[-1].end)
                clauses.append((span, voice))
                if self._is_only_marks(sentence, span):
                    continue
                self._add(
                    span,
                    QuoteKind.INDIRECT,
                    voice.speaker,
                    voice.mention,
                    parts=parts if len(parts) > 1 else (),
                    cue=_cue_span(sentence, voice),
                    reported_by=_carrier(voice, voices),
                )
        return clauses

    def _is_only_marks(self, sentence: Sentence, span: Span) -> bool:
        return any(mark.outer_start <= span.start and span.end <= mark.outer_end for mark in sentence.marks.values())

    def _marked(
        self, sentence: Sentence, index: int, voices: Sequence[Voice], clauses: Sequence[tuple[Span, Voice]]
    ) -> Voice | None:
        mark = sentence.marks[index]
        incise = find_incise(self.text, mark, sentence.lex, self.speakers, sentence.block)
        if incise is not None and incise.parts:
            self._interrupted(sentence, mark, incise)
            return None
        voice = _governing(sentence, index, voices)
        reporting = voice is None and self._goes_on(sentence)
        close = voice is not None and voice.content == index and voice.cue.shape is not Shape.SOURCE
        voiced = reporting or (voice is not None and not _is_far(sentence, index, voice))
        if (reason := reject(sentence, index, self.text, voiced=voiced, close=close)) is not None and not self._alone(
            sentence
        ):
            self.non_quotes.append(NonQuote(Span(mark.start, mark.end), reason))
            return None
        span = Span(mark.start, mark.end)
        clause = next((around for around, _ in clauses if span in around and around != span), None)
        kind = self._kind(sentence, index, mark, clause)
        if voice is not None:
            speaker, mention, cue = voice.speaker, voice.mention, _cue_span(sentence, voice)
        elif reporting and self.last is not None:
            speaker, mention, cue = self.last.speaker, self.last.mention, None
        else:
            (speaker, mention), cue = self._unvoiced(sentence, index), None
        self._add(
            span,
            kind,
            speaker,
            mention,
            cue=cue,
            clause=clause,
            malformed=mark.malformed,
            reported_by=_carrier(voice, voices),
        )
        return voice

    def _interrupted(self, sentence: Sentence, mark: Marked, incise: Incise) -> None:
        span = Span(incise.parts[0].start, incise.parts[-1].end)
        self._add(
            span,
            QuoteKind.DIRECT,
            incise.speaker,
            incise.mention,
            parts=incise.parts,
            cue=incise.cue,
            malformed=mark.malformed,
        )
        self.last = self.last_direct = _Last(incise.speaker, incise.mention, sentence.block)
        if incise.speaker is not None:
            self.speakers.saw(incise.speaker, incise.mention.start)

    def _alone(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is nothing but marked text."""
        return all(sentence.is_marked(index) or not word[0].isalnum() for index, word in enumerate(sentence.words.low))

    def _unvoiced(self, sentence: Sentence, index: int) -> tuple[Entity | None, Span | None]:
        """Who speaks where no cue of the sentence tells: who was announced, who spoke last, or the subject."""
        last = self.last
        alone = self._alone(sentence)
        if alone and last is not None and not last.opens and (last.source or last.block != sentence.block):
            last = self.last_direct or last
        if (
            last is not None
            and last.speaker is not None
            and (last.opens or (alone and sentence.block - last.block <= _FAR))
        ):
            return last.speaker, last.mention
        if not alone:
            phrase = main_subject(sentence)
            if phrase is not None and not phrase.foreign:
                speaker, mention = self.speakers.resolve(sentence, phrase)
                if speaker is not None and speaker.kind is EntityKind.PERSON:
                    return speaker, mention
        if last is not None and last.block == sentence.block:
            return last.speaker, last.mention
        del index
        return None, None

    def _kind(self, sentence: Sentence, index: int, mark: Marked, clause: Span | None) -> QuoteKind:
        words = self.text[mark.start : mark.end].split()
        opens = self.text[mark.start].isupper() or not self.text[mark.start].isalpha()
        before = sentence.words.low[index - 1] if index else ":"
        free = not before[0].isalnum() or any(cue.end == index for cue in sentence.cues)
        whole = self.text[mark.end - 1] in ".!?,…" or len(words) >= _FULL
        return (
            QuoteKind.DIRECT
            if opens and whole and (free or len(words) >= 2 * _FULL) and clause is None
            else QuoteKind.PARTIAL
        )

    def _remember(self, sentence: Sentence, voices: Sequence[Voice], every: Sequence[Voice]) -> None:
        speaking = [voice for voice in voices if voice.speaker is not None and not voice.cue.negated]
        opens = sentence.words.low[-1] == ":"
        if speaking:
            verbs = [voice for voice in speaking if voice.cue.shape is not Shape.SOURCE] or speaking
            voice = verbs[-1] if opens else verbs[0]
            self.last = _Last(voice.speaker, voice.mention, sentence.block, opens, voice.cue.shape is Shape.SOURCE)
            if sentence.marks:
                self.last_direct = self.last
            return
        people = [voice for voice in every if voice.speaker is not None and voice.speaker.kind is EntityKind.PERSON]
        if people and not opens and not (self.last is not None and self.last.opens):
            self.last = _Last(people[0].speaker, people[0].mention, sentence.block)
            return
        if opens:
            phrase = main_subject(sentence)
            if phrase is not None and not phrase.foreign:
                speaker, mention = self.speakers.resolve(sentence, phrase)
                if speaker is not None:
                    self.last = _Last(speaker, mention, sentence.block, opens=True)
                    return
        if self.last is not None and self.last.opens:
            self.last = attrs.evolve(self.last, opens=False, block=sentence.block)
        elif self.last is not None and self._alone(sentence):
            self.last = attrs.evolve(self.last, block=sentence.block)
        self._see_subject(sentence)

    def _add(
        self, span: Span, kind: QuoteKind, speaker: Entity | None, mention: Span | None, *,
        parts: tuple[Span, ...] = (), cue: Span | None = None, clause: Span | None = None,
        reported_by: Entity | None = None, malformed: bool = False, confidence: float = 1.0,
    ) -> None:  # fmt: skip
        words = self.document.of(span)
        self.quotes.append(
            Quote(
                span=span,
                text=words,
                kind=kind,
                parts=parts,
                speaker=speaker,
                speaker_mention=mention,
                cue=cue,
                clause=clause,
                reported_by=reported_by if reported_by != speaker else None,
                key=statement_key(words),
                malformed=malformed,
                confidence=confidence if speaker is not None else confidence / 2,
            )  # fmt: skip
        )

    def done(self, entities: Sequence[Entity], mentions: Sequence[Mention], candidates: Sequence[Quote]) -> Speech:
        del candidates
        quotes = {(quote.span, quote.kind is QuoteKind.INDIRECT): quote for quote in reversed(self.quotes)}
        return Speech(
            tuple(sorted(quotes.values(), key=lambda quote: (quote.span.start, -quote.span.end))),
            tuple(sorted(self.non_quotes, key=lambda other: other.span)),
            (*entities, *self.speakers.added),
            tuple(sorted((*mentions, *self.speakers.added_mentions), key=lambda mention: mention.span)),
        )


def _is_far(sentence: Sentence, index: int, voice: Voice) -> bool:
    """Tell whether a cue stands too far before a word or two between marks to vouch for them."""
    mark = sentence.marks[index]
    if mark.end - mark.start > _SCARE or voice.inserted or voice.content == index:
        return False
    if index and sentence.words.low[index - 1] not in sentence.lex.words.articles | sentence.lex.words.genitives:
        return False
    between = sentence.words.low[voice.end : index]
    return len(between) > _VOUCHED or not {"–", "—", ";"}.isdisjoint(between)


def _cue_span(sentence: Sentence, voice: Voice) -> Span:
    cue = voice.cue
    return Span(sentence.words.start[cue.first], sentence.words.end[cue.end - 1])


def _carrier(voice: Voice | None, voices: Sequence[Voice]) -> Entity | None:
    """The agency or medium that a sentence names as its source while somebody else speaks."""
    for other in voices:
        if (
            other is not voice
            and other.cue.shape is Shape.SOURCE
            and other.speaker is not None
            and other.speaker.kind is EntityKind.AGENCY
        ):
            return other.speaker
    return None


def _governing(sentence: Sentence, index: int, voices: Sequence[Voice]) -> Voice | None:
    """Return the voice that marked text belongs to.

    A voice inserted right after it; else the nearest verb before it; else a voice inserted later, or a source.
    """
    low = sentence.words.low
    verbs = [voice for voice in voices if voice.cue.shape is not Shape.SOURCE]
    for voice in voices:
        agency = voice.cue.shape is Shape.SOURCE and (voice.speaker is None or voice.speaker.kind is EntityKind.AGENCY)
        if (
            not agency
            and voice.inserted
            and index < voice.first <= index + 2
            and all(word in {",", "–", "—", "-"} for word in low[index + 1 : voice.first])
        ):
            return voice
    before = [voice for voice in verbs if voice.end <= index and not voice.inserted]
    if before:
        return before[-1]
    after = [voice for voice in verbs if voice.inserted and voice.first > index]
    if after:
        return after[0]
    earlier = [voice for voice in verbs if voice.inserted and voice.end <= index]
    if earlier:
        return earlier[-1]
    sources = [voice for voice in voices if voice.cue.shape is Shape.SOURCE and voice.speaker is not None]
    return sources[0] if sources else None


__all__ = ["Speech", "find_quotes", "read_words"]
