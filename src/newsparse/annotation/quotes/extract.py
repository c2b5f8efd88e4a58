"""Quote extraction: reads an article paragraph by paragraph and keeps who spoke last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from newsparse.annotation.block_words import BlockWords
from newsparse.annotation.grammar.lexica import Lexica, lexica_of
from newsparse.annotation.grammar.phrases import Sentence
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
from newsparse.annotation.quotes.block_quotations import block_quotation_at, who_signs
from newsparse.annotation.quotes.confidence import ANNOUNCED, MOOD, NEXT, OBJECT, SIGNED, confidence_of
from newsparse.annotation.quotes.indirect import reported_clause, resumes_sentence_before
from newsparse.annotation.quotes.keys import statement_key
from newsparse.annotation.quotes.lexicon import CueLexicon, cue_lexicon
from newsparse.annotation.quotes.marks import OPENING, Marked, pair_marks
from newsparse.annotation.quotes.memory import LastSpeaker, SpeakerMemory
from newsparse.annotation.quotes.non_quotes import non_quote_reason
from newsparse.annotation.quotes.paragraphs import read_sentences, sentences_of
from newsparse.annotation.quotes.parentheticals import Parenthetical, find_parenthetical
from newsparse.annotation.quotes.shape import can_report, clause_around, left_of, quote_kind, right_of, with_inside
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.annotation.quotes.turns import is_transcript, signature_in, signed_by, turn_at
from newsparse.languages import Language
from newsparse.model.document import Block, Document
from newsparse.model.entities import Entity, Mention
from newsparse.model.labels import Group, Label
from newsparse.model.quotes import NonQuote, NonQuoteReason, Quote, QuoteKind
from newsparse.text.span import Span

_HEADLINES = frozenset({Label.TITLE, Label.TITLE_DUP, Label.KICKER, Label.HEADING})
_RECENT = 40  # quotes back in which such a quote stands
_SIGNED = 3  # words of a quotation with its signature: the marked text, a dash, a name


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

    def __init__(
        self, document: Document, block_words: BlockWords, speakers: Speakers, languages: Mapping[str, Language]
    ) -> None:
        self.document, self.speakers, self.languages = document, speakers, languages
        self.block_words, self.text = block_words, block_words.text
        self._tables: dict[str, Lexica | None] = {}
        self.quotes: list[Quote] = []
        self.non_quotes: list[NonQuote] = []
        self._before: Span | None = None  # the sentence before, in the same paragraph, if nobody said it yet
        self.memory = SpeakerMemory(speakers)
        self._speakerless: list[tuple[int, Quote]] = []  # and the last paragraph that may tell
        self._unsigned: list[int] = []  # quotes of the paragraph before whose speaker no cue tells
        body = (block for block in document.blocks if block.group is Group.BODY)
        self._read_to = 0  # the first block that no block quotation holds
        self._is_transcript = is_transcript(self.text, body, speakers)

    def read(self) -> None:
        """Read all blocks in order."""
        for number, block in enumerate(self.document.blocks):
            code = (block.language or self.document.language or "").partition("-")[0]
            if code not in self._tables:
                language = self.languages.get(code)
                reports = language is not None and language.quotes is not None
                self._tables[code] = lexica_of(language) if language is not None and reports else None
            if (lexica := self._tables[code]) is not None:
                self._block(number, block, self.languages[code], lexica)

    def _block(self, number: int, block: Block, language: Language, table: Lexica) -> None:
        headline = block.label in _HEADLINES
        if number < self._read_to or (
            block.label is Label.BLOCKQUOTE and self._block_quotation(number, language, table)
        ):
            return
        if not headline and block.group is not Group.BODY:
            return
        marks = pair_marks(self.document.text, block.start, block.end, styles=table.grammar.quote_styles)
        if headline:
            self._refuse([mark for mark in marks if not mark.depth], NonQuoteReason.HEADLINE)
            return
        if self._unsigned and (signed := signature_in(self.text, block, self.speakers)) is not None:
            self._sign(signed)
            return
        marks = self._closed_later(number, marks)
        first = len(self.quotes)
        paragraph = _Paragraph(number, block, cue_lexicon(table), language.abbreviations, marks)
        if not (self._is_transcript and self._turn(paragraph)):
            self._before = None
            outermost = [mark for mark in marks if not mark.depth]
            of_block = self._sentences(paragraph, block.span, outermost) if outermost else self._unmarked(paragraph)
            for sentence in of_block:
                begun, before = len(self.quotes), self.memory.subject_before
                self._sentence(sentence)
                if self.memory.subject_before is before and not sentence.is_alone:
                    self.memory.subject_before = None
                end = sentence.end - (sentence.words.low[-1] in ".!?")
                unsaid = len(self.quotes) == begun and end > sentence.start
                self._before = Span(sentence.start, end) if unsaid else None
        self._unsigned = [at for at in range(first, len(self.quotes)) if self.quotes[at].cue is None]
        for outer, inside in with_inside(marks):
            self._nested(paragraph, outer, inside)

    def _sign(self, signed: Mention) -> None:
        """`“…”` and below it `— NAME, harbour master`: give the words their speaker."""
        for at in self._unsigned:
            self.quotes[at] = attrs.evolve(
                self.quotes[at], speaker=signed.entity, speaker_mention=signed.span, confidence=SIGNED
            )
        self._unsigned = []

    def _unmarked(self, paragraph: _Paragraph) -> tuple[Sentence, ...]:
        """Return the sentences of a paragraph without marks, whose words are those that everybody reads."""
        block, lex = paragraph.block, paragraph.lex
        words = self.block_words.of(block, lex.grammar.elisions)
        spans = self.block_words.sentences(block, paragraph.abbreviations)
        people = self.speakers.people_within(block.start, block.end)
        return sentences_of(words, spans, (), lex, people=people, block=paragraph.number)

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

    def _block_quotation(self, number: int, language: Language, table: Lexica) -> bool:
        """Keep the words of a block quotation whose speaker is told: who signs it, or was announced before."""
        found = block_quotation_at(self.text, self.document.blocks, number, self.speakers)
        last, confidence = self.memory.last, ANNOUNCED
        if found.signature is not None:
            signer = who_signs(found.signature, self.text, self.speakers, cue_lexicon(table))
            last, confidence = LastSpeaker(*signer, number), SIGNED
        elif last is None or not last.opens or number - last.block > 1:
            return False
        if last.speaker is None:
            return False
        self.memory.last = self.memory.last_direct = attrs.evolve(last, block=found.end - 1, opens=False)
        self._read_to, self._unsigned = found.end, []
        for at, span in enumerate(found.words):
            block = self.document.blocks[number + at]
            marks = pair_marks(self.document.text, span.start, span.end, styles=table.grammar.quote_styles)
            around = next((mark for mark in marks if span in Span(mark.outer_start, mark.outer_end)), None)
            said = Span(around.start, around.end) if around is not None else span
            self._add(said, QuoteKind.DIRECT, last.speaker, last.mention, confidence=confidence)
            inside = [attrs.evolve(mark, depth=mark.depth + (around is None)) for mark in marks if mark is not around]
            paragraph = _Paragraph(number + at, block, cue_lexicon(table), language.abbreviations, marks)
            self._nested(paragraph, Marked(said.start, said.end, said.start, said.end), inside)
        return True

    def _turn(self, paragraph: _Paragraph) -> bool:
        """A line of a transcript, `NAME: …`: say whether the paragraph is one, and keep its words."""
        turn = turn_at(self.text, paragraph.block, self.speakers)
        if turn is None:
            return False
        mention = turn.name
        speaker = self.speakers.named(self.text, mention)
        around = [mark for mark in paragraph.marks if mark.outer_start < mention.start and not mark.depth]
        end = around[0].end if around else paragraph.block.end
        self._add(Span(turn.start, end), QuoteKind.DIRECT, speaker, mention, confidence=SIGNED)
        self.memory.last = self.memory.last_direct = LastSpeaker(speaker, mention, paragraph.number)
        return True

    def _sentence(self, sentence: Sentence) -> None:
        self.speakers.record_names(sentence)
        if (
            not sentence.marks
            and not sentence.cues
            and sentence.lex.quotes.content_nouns.isdisjoint(sentence.words.low)
        ):
            self._without_cue(sentence)
            return
        begun = len(self.quotes)
        attributions = read_attributions(sentence, self.speakers)
        if not any(attribution.speaker for attribution in attributions) and self.memory.goes_on(sentence):
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
        self.memory.record_speaker(sentence, sorted(reporting, key=lambda attribution: attribution.first), attributions)

    def _without_cue(self, sentence: Sentence) -> None:
        if self.memory.goes_on(sentence):
            self._go_on(sentence)
        elif sentence.words.low[-1] == ":" and (announced := self.memory.announced(sentence))[0] is not None:
            self.memory.last = LastSpeaker(*announced, sentence.block, opens=True)
        else:
            self.memory.record_subject(sentence)

    def _go_on(self, sentence: Sentence) -> None:
        end = sentence.end - (sentence.words.low[-1] in ".!?")
        if self.memory.last is not None and end > sentence.start:
            last, span = self.memory.last, Span(sentence.start, end)
            self._add(span, QuoteKind.INDIRECT, last.speaker, last.mention, confidence=MOOD)

    def _clauses(self, sentence: Sentence, attributions: Sequence[Attribution]) -> list[tuple[Span, Attribution]]:
        clauses: list[tuple[Span, Attribution]] = []
        for attribution in attributions:
            if not can_report(sentence, attribution) or is_inside_own_clause(sentence, attribution, clauses):
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
                    negated=_denies(attribution, sentence),
                    confidence=OBJECT if attribution.content is not None and attribution.content.is_object else None,
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
            self._add(span, QuoteKind.DIRECT, signed.entity, signed.span, malformed=mark.malformed, confidence=SIGNED)
            return None
        attribution = governing(sentence, index, attributions)
        attributed = (
            may_attribute_fragment(sentence, index, attribution)
            if attribution is not None
            else self.memory.goes_on(sentence)
        )
        reason = non_quote_reason(
            sentence, index, self.text, attributed=attributed, close=is_object_of_cue(attribution, index)
        )
        always = {NonQuoteReason.LABEL, NonQuoteReason.HEADLINE}
        if reason in always or (reason is not None and not sentence.is_alone):
            self._refuse([mark], reason)
            return None
        attribution = who_says(sentence, attribution, attributions)
        self._attribute(sentence, index, attributions, attribution, clause_around(Span(mark.start, mark.end), clauses))
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
        elif self.memory.goes_on(sentence) and self.memory.last is not None:
            speaker, mention = self.memory.last.speaker, self.memory.last.mention
        else:
            speaker, mention = self.memory.speaker_without_cue(sentence, index)
        self._add(
            Span(mark.start, mark.end),
            quote_kind(sentence, index, self.text, in_clause=clause is not None),
            speaker,
            mention,
            cue=cue,
            clause=clause,
            malformed=mark.malformed,
            reported_by=relaying_agency(attribution, attributions),
            addressee=attribution.addressee if attribution is not None else None,
        )
        if speaker is None:
            self._speakerless.append((sentence.block + sentence.is_alone, self.quotes[-1]))
        elif cue is not None:
            self._said_by_next(sentence.block, speaker, mention)

    def _said_by_next(self, block: int, speaker: Entity, mention: Span | None) -> None:
        """`“…” “…,” said NAME.`: the next speaker of a paragraph said what nobody said yet."""
        for last, quote in self._speakerless:
            recent = range(len(self.quotes) - 1, max(-1, len(self.quotes) - _RECENT), -1)
            at = next((at for at in recent if self.quotes[at] is quote), None) if block <= last else None
            if at is not None:
                self.quotes[at] = attrs.evolve(quote, speaker=speaker, speaker_mention=mention, confidence=NEXT)
        self._speakerless = []

    def _signature(self, sentence: Sentence, index: int) -> Mention | None:
        """`"…" — NAME`: who signs a quotation that stands alone."""
        words = sentence.words
        if index or len(words) < _SIGNED or words.low[1] not in {"―", "—", "–", "-"}:
            return None
        return signed_by(self.speakers, words.start[2], words.end[-1])

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
        self.memory.last = self.memory.last_direct = LastSpeaker(
            parenthetical.speaker, parenthetical.mention, sentence.block
        )
        if parenthetical.speaker is not None:
            self.speakers.antecedents.record_subject(parenthetical.speaker, parenthetical.mention.start)

    def _join(
        self, sentence: Sentence, attributions: Sequence[Attribution], found: Mapping[int, Quote], begun: int
    ) -> None:
        """`"…," he said, "…"` is one quotation with two parts."""
        for attribution in attributions:
            left, right = found.get(left_of(sentence, attribution)), found.get(right_of(sentence, attribution))
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
        negated: bool = False,
        confidence: float | None = None,
    ) -> None:
        words = self.document.of(span)
        said = " ".join([self.document.of(part) for part in parts]) or words
        sure = confidence_of(
            self.document.text, span, kind, speaker=speaker, mention=mention, cue=cue, malformed=malformed
        )
        if confidence is not None and speaker is not None:
            sure = confidence
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
            negated=negated,
            confidence=sure,
        )
        self.quotes.append(quote)


def _denies(attribution: Attribution, sentence: Sentence) -> bool:
    return attribution.cue.negated or attribution.cue.form.lemma in sentence.lex.quotes.denying_verbs
