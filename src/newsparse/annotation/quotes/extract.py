"""Quote extraction: reads an article paragraph by paragraph and keeps who spoke last."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from newsparse.annotation.grammar.lexica import Lexica, lexica_of
from newsparse.annotation.grammar.phrases import Sentence
from newsparse.annotation.grammar.subjects import main_subject
from newsparse.annotation.quotes.assignment import (
    cue_span,
    governing,
    is_inside_own_clause,
    is_object_of_cue,
    may_attribute_fragment,
    relaying_agency,
    who_says,
)
from newsparse.annotation.quotes.attribution import Attribution, read_attributions
from newsparse.annotation.quotes.cues import CueShape
from newsparse.annotation.quotes.indirect import reported_clause, resumes_sentence_before
from newsparse.annotation.quotes.keys import statement_key
from newsparse.annotation.quotes.lexicon import CueLexicon, cue_lexicon
from newsparse.annotation.quotes.marks import OPENING, Marked, pair_marks
from newsparse.annotation.quotes.non_quotes import non_quote_reason
from newsparse.annotation.quotes.paragraphs import read_sentences
from newsparse.annotation.quotes.parentheticals import Parenthetical, find_parenthetical
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.languages import Language
from newsparse.model.document import Block, Document
from newsparse.model.entities import Entity, EntityKind, Mention
from newsparse.model.labels import Group, Label
from newsparse.model.quotes import NonQuote, NonQuoteReason, Quote, QuoteKind
from newsparse.text.span import Span
from newsparse.text.words import plain

_TURN = re.compile(r"[«“„\"]?(?P<name>(?:[^\W\d_a-zß-ÿ]{2,20}+[ .'-]{0,2}+){1,4}+):\s++")  # PENCE: Well, look
_HEADLINES = frozenset({Label.TITLE, Label.TITLE_DUP, Label.KICKER, Label.HEADING})
_OBJECT = 0.5  # how sure the object of a verb is to be what was said
_FAR = 4  # paragraphs over which a quotation without a cue goes on
_FULL = 6  # words of a fragment that can stand for a whole utterance
_SIGNED = 3  # words of a quotation with its signature: the marked text, a dash, a name


@attrs.frozen(eq=False)
class _LastSpeaker:
    """Who spoke last, and where."""

    speaker: Entity | None
    mention: Span | None
    block: int
    opens: bool = False
    """The sentence ended with a colon."""
    source: bool = False
    """It was no verb that named the speaker."""


@attrs.frozen(eq=False)
class _Paragraph:
    """A block in the making."""

    number: int
    block: Block
    lex: CueLexicon
    abbreviations: frozenset[str]
    marks: tuple[Marked, ...]


class QuoteExtractor:
    """Extracts the quotes of one article; holds what was found so far and who spoke last."""

    def __init__(self, document: Document, speakers: Speakers, languages: Mapping[str, Language]) -> None:
        self.document, self.speakers, self.languages = document, speakers, languages
        self.text = plain(document.text)
        self.quotes: list[Quote] = []
        self.non_quotes: list[NonQuote] = []
        self._before: Span | None = None  # the sentence before, in the same paragraph, if nobody said it yet
        self._last: _LastSpeaker | None = None
        self._last_direct: _LastSpeaker | None = None
        turns = [block for block in document.blocks if block.group is Group.BODY and self._turn_at(block)]
        self._is_transcript = len(turns) > 1

    def read(self) -> None:
        """Read all blocks in order."""
        for number, block in enumerate(self.document.blocks):
            code = (block.language or self.document.language or "").partition("-")[0]
            language = self.languages.get(code)
            if language is not None and language.quotes is not None and (lexica := lexica_of(language)) is not None:
                self._block(number, block, language, lexica)

    def _block(self, number: int, block: Block, language: Language, table: Lexica) -> None:
        headline = block.label in _HEADLINES
        if not headline and block.group is not Group.BODY:
            return
        marks = pair_marks(self.document.text, block.start, block.end, styles=table.grammar.quote_styles)
        if headline:
            self._refuse([mark for mark in marks if not mark.depth], NonQuoteReason.HEADLINE)
            return
        marks = self._closed_later(number, marks)
        paragraph = _Paragraph(number, block, cue_lexicon(table), language.abbreviations, marks)
        if not (self._is_transcript and self._turn(paragraph)):
            self._before = None
            for sentence in self._sentences(paragraph, block.span, [mark for mark in marks if not mark.depth]):
                begun = len(self.quotes)
                self._sentence(sentence)
                end = sentence.end - (sentence.words.low[-1] in ".!?")
                unsaid = len(self.quotes) == begun and end > sentence.start
                self._before = Span(sentence.start, end) if unsaid else None
        for outer, inside in _with_inside(marks):
            self._nested(paragraph, outer, inside)

    def _sentences(self, paragraph: _Paragraph, span: Span, marks: Sequence[Marked]) -> tuple[Sentence, ...]:
        return read_sentences(
            self.text, span, marks, paragraph.lex, abbreviations=paragraph.abbreviations,
            people=self.speakers.people_within(span.start, span.end), block=paragraph.number,
        )  # fmt: skip

    def _refuse(self, marks: Sequence[Marked], reason: NonQuoteReason) -> None:
        self.non_quotes += [NonQuote(Span(mark.start, mark.end), reason) for mark in marks]

    def _closed_later(self, number: int, marks: tuple[Marked, ...]) -> tuple[Marked, ...]:
        """A quotation of several paragraphs opens in each of them and closes in the last: nothing is wrong with it."""
        blocks = self.document.blocks
        if not marks or marks[-1].end != marks[-1].outer_end or number + 1 >= len(blocks):
            return marks
        goes_on = self.text[blocks[number + 1].start] in OPENING
        return (*marks[:-1], attrs.evolve(marks[-1], malformed=False)) if goes_on else marks

    def _nested(self, paragraph: _Paragraph, outer: Marked, inside: Sequence[Marked]) -> None:
        """Quotations inside a quotation: only those with a cue there are somebody else's words."""
        self._refuse([mark for mark in inside if mark.depth > 1], NonQuoteReason.LABEL)
        first = [mark for mark in inside if mark.depth == 1]
        for sentence in self._sentences(paragraph, Span(outer.start, outer.end), first):
            attributions = read_attributions(sentence, self.speakers) if sentence.marks else ()
            for index, mark in sentence.marks.items():
                attribution = governing(sentence, index, attributions)
                attributed = attribution is not None and attribution.speaker is not None
                if not attributed or non_quote_reason(sentence, index, self.text, attributed=attributed):
                    self._refuse([mark], NonQuoteReason.LABEL)
                else:
                    self._attribute(sentence, index, attributions, attribution, None)

    def _turn_at(self, block: Block) -> re.Match[str] | None:
        turn = _TURN.match(self.text, block.start, block.end)
        return turn if turn is not None and turn.end() < block.end else None

    def _turn(self, paragraph: _Paragraph) -> bool:
        """A line of a transcript, `NAME: …`: say whether the paragraph is one, and keep its words."""
        turn = self._turn_at(paragraph.block)
        if turn is None:
            return False
        mention = Span(turn.start("name"), turn.end("name"))
        speaker = self.speakers.named(self.text, mention)
        around = [mark for mark in paragraph.marks if mark.outer_start < mention.start and not mark.depth]
        self._add(
            Span(turn.end(), around[0].end if around else paragraph.block.end), QuoteKind.DIRECT, speaker, mention
        )
        self._last = self._last_direct = _LastSpeaker(speaker, mention, paragraph.number)
        return True

    def _sentence(self, sentence: Sentence) -> None:
        if (
            not sentence.marks
            and not sentence.cues
            and sentence.lex.quotes.content_nouns.isdisjoint(sentence.words.low)
        ):
            self._without_cue(sentence)
            return
        begun = len(self.quotes)
        attributions = read_attributions(sentence, self.speakers)
        if not any(attribution.speaker for attribution in attributions) and self._goes_on(sentence):
            self._go_on(sentence)
        clauses = self._clauses(sentence, attributions)
        reporting = [attribution for _, attribution in clauses]
        found: dict[int, Quote] = {}
        for index in sentence.marks:
            before = len(self.quotes)
            if (attribution := self._marked(sentence, index, attributions, clauses)) is not None:
                reporting.append(attribution)
            if len(self.quotes) > before:
                found[index] = self.quotes[-1]
        self._join(sentence, attributions, found, begun)
        self._record_speaker(sentence, sorted(reporting, key=lambda attribution: attribution.first), attributions)

    def _without_cue(self, sentence: Sentence) -> None:
        if self._goes_on(sentence):
            self._go_on(sentence)
        else:
            self._record_subject(sentence)

    def _goes_on(self, sentence: Sentence) -> bool:
        """Tell whether the mood of the verb alone shows that somebody's words go on."""
        last = self._last
        return last is not None and last.speaker is not None and last.block == sentence.block and sentence.is_reported

    def _go_on(self, sentence: Sentence) -> None:
        end = sentence.end - (sentence.words.low[-1] in ".!?")
        if self._last is not None and end > sentence.start:
            last, span = self._last, Span(sentence.start, end)
            self._add(span, QuoteKind.INDIRECT, last.speaker, last.mention, confidence=0.5)

    def _record_subject(self, sentence: Sentence) -> None:
        phrase = main_subject(sentence)
        if phrase is None or phrase.pronoun is not None or phrase.foreign:
            return
        entity = self.speakers.subject(sentence, phrase)
        if entity is not None:
            self.speakers.record_mention(entity, sentence.words.start[phrase.first])

    def _clauses(self, sentence: Sentence, attributions: Sequence[Attribution]) -> list[tuple[Span, Attribution]]:
        clauses: list[tuple[Span, Attribution]] = []
        for attribution in attributions:
            if not _can_report(sentence, attribution) or is_inside_own_clause(sentence, attribution, clauses):
                continue
            parts = reported_clause(sentence, attribution, attributions)
            if not parts and self._before is not None and resumes_sentence_before(sentence, attribution):
                parts = (self._before,)
            if not parts:
                continue
            span = Span(parts[0].start, parts[-1].end)
            if any(span.start == other.start for other, _ in clauses):
                continue
            clauses.append((span, attribution))
            if not any(span in Span(mark.outer_start, mark.outer_end) for mark in sentence.marks.values()):
                self._add(
                    span,
                    QuoteKind.INDIRECT,
                    attribution.speaker,
                    attribution.mention,
                    parts=parts if len(parts) > 1 else (),
                    cue=cue_span(sentence, attribution),
                    reported_by=relaying_agency(attribution, attributions),
                    addressee=attribution.addressee,
                    confidence=_OBJECT if attribution.content is not None and attribution.content.is_object else 1.0,
                )
        return clauses

    def _marked(
        self,
        sentence: Sentence,
        index: int,
        attributions: Sequence[Attribution],
        clauses: Sequence[tuple[Span, Attribution]],
    ) -> Attribution | None:
        """Keep marked text as a quote or a non-quote; return its attribution."""
        mark = sentence.marks[index]
        parenthetical = find_parenthetical(self.text, mark, sentence.lex, self.speakers, sentence.block)
        if parenthetical is not None and parenthetical.parts:
            self._interrupted(sentence, mark, parenthetical)
            return None
        if (signed := self._signature(sentence, index)) is not None:
            span = Span(mark.start, mark.end)
            self._add(span, QuoteKind.DIRECT, signed.entity, signed.span, malformed=mark.malformed)
            return None
        attribution = governing(sentence, index, attributions)
        attributed = (
            may_attribute_fragment(sentence, index, attribution) if attribution is not None else self._goes_on(sentence)
        )
        reason = non_quote_reason(
            sentence, index, self.text, attributed=attributed, close=is_object_of_cue(attribution, index)
        )
        always = {NonQuoteReason.LABEL, NonQuoteReason.HEADLINE}
        if reason in always or (reason is not None and not sentence.is_alone):
            self._refuse([mark], reason)
            return None
        attribution = who_says(sentence, attribution, attributions)
        self._attribute(sentence, index, attributions, attribution, _around(Span(mark.start, mark.end), clauses))
        return attribution

    def _attribute(
        self,
        sentence: Sentence,
        index: int,
        attributions: Sequence[Attribution],
        attribution: Attribution | None,
        clause: Span | None,
    ) -> None:
        mark = sentence.marks[index]
        cue = None
        if attribution is not None:
            speaker, mention, cue = attribution.speaker, attribution.mention, cue_span(sentence, attribution)
        elif self._goes_on(sentence) and self._last is not None:
            speaker, mention = self._last.speaker, self._last.mention
        else:
            speaker, mention = self._speaker_without_cue(sentence, index)
        self._add(
            Span(mark.start, mark.end),
            self._kind(sentence, index, clause),
            speaker,
            mention,
            cue=cue,
            clause=clause,
            malformed=mark.malformed,
            reported_by=relaying_agency(attribution, attributions),
            addressee=attribution.addressee if attribution is not None else None,
        )

    def _signature(self, sentence: Sentence, index: int) -> Mention | None:
        """`"…" — NAME`: who signs a quotation that stands alone."""
        words = sentence.words
        if index or len(words) < _SIGNED or words.low[1] not in {"―", "—", "–", "-"}:
            return None
        named = self.speakers.within(words.start[2], words.end[-1])
        return named[0] if named and named[0].span.start == words.start[2] else None

    def _interrupted(self, sentence: Sentence, mark: Marked, parenthetical: Parenthetical) -> None:
        span = Span(parenthetical.parts[0].start, parenthetical.parts[-1].end)
        self._add(
            span,
            QuoteKind.DIRECT,
            parenthetical.speaker,
            parenthetical.mention,
            parts=parenthetical.parts if len(parenthetical.parts) > 1 else (),
            cue=parenthetical.cue,
            malformed=mark.malformed,
        )
        self._last = self._last_direct = _LastSpeaker(parenthetical.speaker, parenthetical.mention, sentence.block)
        if parenthetical.speaker is not None:
            self.speakers.record_mention(parenthetical.speaker, parenthetical.mention.start)

    def _join(
        self, sentence: Sentence, attributions: Sequence[Attribution], found: Mapping[int, Quote], begun: int
    ) -> None:
        """`"…," he said, "…"` is one quotation with two parts."""
        for attribution in attributions:
            left, right = found.get(_left_of(sentence, attribution)), found.get(_right_of(sentence, attribution))
            if left is None or right is None or left.parts or left.text[-1:] in {".", "!", "?"}:
                continue
            if left.speaker == right.speaker and not right.parts:
                self.quotes[begun:] = [quote for quote in self.quotes[begun:] if quote not in {left, right}]
                self._add(
                    Span(left.span.start, right.span.end),
                    left.kind,
                    left.speaker,
                    left.speaker_mention,
                    parts=(left.span, right.span),
                    cue=left.cue,
                    reported_by=left.reported_by,
                    malformed=left.malformed or right.malformed,
                )
                return

    def _speaker_without_cue(self, sentence: Sentence, index: int) -> tuple[Entity | None, Span | None]:
        """Return the speaker where no cue governs: who was announced, who spoke last, or the subject."""
        last, alone = self._last, sentence.is_alone
        if alone and last is not None and not last.opens and (last.source or last.block != sentence.block):
            last = self._last_direct or last
        follows = last is not None and (last.opens or (alone and sentence.block - last.block <= _FAR))
        if last is not None and last.speaker is not None and follows:
            return last.speaker, last.mention
        if not alone:
            speaker, mention = self._subject(sentence)
            announced = index > 0 and sentence.words.low[index - 1] == ":"
            if speaker is not None and (announced or speaker.kind is EntityKind.PERSON):
                return speaker, mention
        if last is not None and last.block == sentence.block:
            return last.speaker, last.mention
        return None, None

    def _subject(self, sentence: Sentence) -> tuple[Entity | None, Span | None]:
        phrase = main_subject(sentence)
        return self.speakers.resolve(sentence, phrase) if phrase is not None and not phrase.foreign else (None, None)

    def _kind(self, sentence: Sentence, index: int, clause: Span | None) -> QuoteKind:
        """A whole utterance, or a fragment in the reporter's sentence."""
        mark = sentence.marks[index]
        words = self.text[mark.start : mark.end].split()
        opens = self.text[mark.start].isupper() or not self.text[mark.start].isalpha()
        whole = mark.punctuated or len(words) >= _FULL
        before = sentence.words.low[index - 1] if index else ":"
        free = not before[0].isalnum() or any(cue.end == index for cue in sentence.cues) or len(words) >= 2 * _FULL
        return QuoteKind.DIRECT if opens and whole and free and clause is None else QuoteKind.PARTIAL

    def _record_speaker(
        self, sentence: Sentence, reporting: Sequence[Attribution], attributions: Sequence[Attribution]
    ) -> None:
        """Note who spoke: with marks or a clause, else a person whose verb shows no words, else who is announced."""
        opens = sentence.words.low[-1] == ":"
        speaking = [
            attribution for attribution in reporting if attribution.speaker is not None and not attribution.cue.negated
        ]
        if speaking:
            verbs = [
                attribution for attribution in speaking if attribution.cue.shape is not CueShape.SOURCE
            ] or speaking
            attribution = verbs[-1] if opens else verbs[0]
            source = attribution.cue.shape is CueShape.SOURCE
            self._last = _LastSpeaker(
                attribution.speaker, attribution.mention, sentence.block, opens=opens, source=source
            )
            if sentence.marks:
                self._last_direct = self._last
            return
        people = [
            attribution
            for attribution in attributions
            if attribution.speaker and attribution.speaker.kind is EntityKind.PERSON
        ]
        announced = self._last is not None and self._last.opens
        if people and not opens and not announced:
            self._last = _LastSpeaker(people[0].speaker, people[0].mention, sentence.block)
        elif opens and (subject := self._subject(sentence))[0] is not None:
            self._last = _LastSpeaker(*subject, sentence.block, opens=True)
        elif self._last is not None and (announced or sentence.is_alone):
            self._last = attrs.evolve(self._last, opens=False, block=sentence.block)
        else:
            self._record_subject(sentence)

    def _add(
        self,
        span: Span,
        kind: QuoteKind,
        speaker: Entity | None,
        mention: Span | None,
        *,
        parts: tuple[Span, ...] = (),
        cue: Span | None = None,
        clause: Span | None = None,
        reported_by: Entity | None = None,
        addressee: Entity | None = None,
        malformed: bool = False,
        confidence: float = 1.0,
    ) -> None:
        words = self.document.of(span)
        said = " ".join([self.document.of(part) for part in parts]) or words
        quote = Quote(
            span=span,
            text=words,
            kind=kind,
            parts=parts,
            speaker=speaker,
            speaker_mention=mention,
            cue=cue,
            clause=clause,
            reported_by=reported_by if reported_by != speaker else None,
            key=statement_key(said),
            addressee=addressee,
            malformed=malformed,
            confidence=confidence if speaker is not None else confidence / 2,
        )
        self.quotes.append(quote)


def _can_report(sentence: Sentence, attribution: Attribution) -> bool:
    """Tell whether an attribution can have a content clause: no fragment verb, no `as she said`."""
    form, first = attribution.cue.form, attribution.cue.first
    content = attribution.content
    by_object = content is not None and (content.is_object or content.announced)
    if form.frame and not form.speech and not form.thought and not by_object:
        return False
    if (
        first
        and sentence.words.low[first - 1] in sentence.lex.quotes.parenthetical_conjunctions
        and not attribution.as_clause
    ):
        return False
    if attribution.speaker is not None or attribution.phrase is None:
        return True
    return attribution.phrase.pronoun not in ({""} if attribution.cue.shape is not CueShape.SOURCE else {"", None})


def _around(span: Span, clauses: Sequence[tuple[Span, Attribution]]) -> Span | None:
    return next((around for around, _ in clauses if span in around and around != span), None)


def _left_of(sentence: Sentence, attribution: Attribution) -> int:
    """Return the word before an attribution, a comma between passed over."""
    at = attribution.first - 1
    return at - 1 if at > 0 and sentence.words.low[at] == "," else at


def _right_of(sentence: Sentence, attribution: Attribution) -> int:
    at = attribution.end
    return at + 1 if at < len(sentence.words) and sentence.words.low[at] in {",", ":"} else at


def _with_inside(marks: Sequence[Marked]) -> list[tuple[Marked, list[Marked]]]:
    """Return each outermost stretch that holds others, with those."""
    groups: list[tuple[Marked, list[Marked]]] = []
    for mark in marks:
        if not mark.depth:
            groups.append((mark, []))
        elif groups:
            groups[-1][1].append(mark)
    return [(outer, inside) for outer, inside in groups if inside]
