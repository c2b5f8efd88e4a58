"""Quote extraction: reads an article paragraph by paragraph and keeps who spoke last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from newsparse._classes import frozen
from newsparse.annotation.block_words import BlockWords
from newsparse.annotation.grammar.lexica import Lexica, lexica_of
from newsparse.annotation.grammar.phrases import Sentence
from newsparse.annotation.quotes.block_quotations import block_quotation_at, who_signs
from newsparse.annotation.quotes.confidence import ANNOUNCED, SIGNED
from newsparse.annotation.quotes.found import FoundQuotes
from newsparse.annotation.quotes.lexicon import CueLexicon, cue_lexicon
from newsparse.annotation.quotes.marks import OPENING, Marked, pair_marks
from newsparse.annotation.quotes.memory import LastSpeaker, SpeakerMemory
from newsparse.annotation.quotes.paragraphs import read_sentences, sentences_of
from newsparse.annotation.quotes.sentence_quotes import SentenceQuotes
from newsparse.annotation.quotes.shape import with_inside
from newsparse.annotation.quotes.signatures import signature_behind, signature_in
from newsparse.annotation.quotes.speaker_turns import is_transcript, labelled_answer, labels_of_turns, turn_at
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.languages import Language
from newsparse.model.document import Block, Document
from newsparse.model.entities import Mention
from newsparse.model.labels import Group, Label
from newsparse.model.quotes import NonQuoteReason, QuoteKind
from newsparse.text.span import Span
from newsparse.text.words import Words

_HEADLINES = frozenset({Label.TITLE, Label.TITLE_DUP, Label.KICKER, Label.HEADING})
_BODY = frozenset({label for label in Label if label.group is Group.BODY})
_READ = _BODY | _HEADLINES


@frozen(eq=False)
class _Paragraph:
    """A block whose marks are paired, with the words of its language."""

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
        self.found = FoundQuotes(document)
        self.memory = SpeakerMemory(speakers)
        self.sentence_quotes = SentenceQuotes(self.text, speakers, self.memory, self.found)
        self._interviewee: Mention | None = None  # who answers, once a question was labelled as one
        self._unsigned: list[int] = []  # quotes of the paragraph before whose speaker no cue tells
        body = [block for block in document.blocks if block.label in _BODY]
        self._read_to = 0  # the first block that no block quotation holds
        self._labels = labels_of_turns(self.text, body)
        self._is_transcript = is_transcript(self.text, body, speakers, self._labels)

    def read(self) -> None:
        """Read all blocks in order."""
        for number, block in enumerate(self.document.blocks):
            if block.label not in _READ:
                continue
            code = (block.language or self.document.language or "").partition("-")[0]
            if code not in self._tables:
                language = self.languages.get(code)
                reports = language is not None and language.quotes is not None
                self._tables[code] = lexica_of(language) if language is not None and reports else None
            if (lexica := self._tables[code]) is not None:
                self._block(number, block, self.languages[code], lexica)

    def _block(self, number: int, block: Block, language: Language, table: Lexica) -> None:
        if number < self._read_to or (
            block.label is Label.BLOCKQUOTE and self._block_quotation(number, language, table)
        ):
            return
        marks = pair_marks(self.document.text, block.start, block.end, styles=table.grammar.quote_styles)
        if block.label in _HEADLINES:
            self.found.refuse([mark for mark in marks if not mark.depth], NonQuoteReason.HEADLINE)
            return
        if self._unsigned and (signed := signature_in(self.text, block, self.speakers)) is not None:
            self.found.sign(self._unsigned, signed)
            self._unsigned = []
            return
        marks = self._closed_later(number, marks)
        first = len(self.found.quotes)
        paragraph = _Paragraph(number, block, cue_lexicon(table), language.abbreviations, marks)
        if not (self._answer(paragraph) or (self._is_transcript and self._turn(paragraph))):
            outermost = [mark for mark in marks if not mark.depth]
            self.sentence_quotes.read(
                self._sentences(paragraph, block.span, outermost) if outermost else self._unmarked(paragraph),
                self._words(paragraph),
            )
        self._unsigned = self.found.without_cue(first)
        if marks and marks[0].outer_start == block.start and self._unsigned:
            signed = signature_behind(self.text, block, max(mark.outer_end for mark in marks), self.speakers)
            if signed is not None:
                self.found.sign(self._unsigned, signed)
        for outer, inside in with_inside(marks):
            self._nested(paragraph, outer, inside)

    def _words(self, paragraph: _Paragraph) -> Words:
        return self.block_words.of(paragraph.block, paragraph.lex.grammar.elisions)

    def _unmarked(self, paragraph: _Paragraph) -> tuple[Sentence, ...]:
        """Return the sentences of a paragraph without marks, whose words are those that everybody reads."""
        block, lex = paragraph.block, paragraph.lex
        parts = self.block_words.parts(block, lex.grammar.elisions, paragraph.abbreviations)
        people = self.speakers.people_within(block.start, block.end)
        return sentences_of([(words, {}) for words in parts], lex, people=people, block=paragraph.number)

    def _sentences(self, paragraph: _Paragraph, span: Span, marks: Sequence[Marked]) -> tuple[Sentence, ...]:
        return read_sentences(
            self.text, self._words(paragraph), span, marks, paragraph.lex, abbreviations=paragraph.abbreviations,
            people=self.speakers.people_within(span.start, span.end), block=paragraph.number,
        )  # fmt: skip

    def _closed_later(self, number: int, marks: tuple[Marked, ...]) -> tuple[Marked, ...]:
        """Return the marks of a paragraph, sound ones where the last quotation opens again in the next paragraph."""
        blocks = self.document.blocks
        if not marks or marks[-1].end != marks[-1].outer_end or number + 1 >= len(blocks):
            return marks
        goes_on = self.text[blocks[number + 1].start] in OPENING
        return (*marks[:-1], attrs.evolve(marks[-1], malformed=False)) if goes_on else marks

    def _nested(self, paragraph: _Paragraph, outer: Marked, inside: Sequence[Marked]) -> None:
        """Read the quotations inside a quotation: only those with a cue there are somebody else's words."""
        self.found.refuse([mark for mark in inside if mark.depth > 1], NonQuoteReason.LABEL)
        first = [mark for mark in inside if mark.depth == 1]
        for sentence in self._sentences(paragraph, Span(outer.start, outer.end), first):
            self.sentence_quotes.nested(sentence, self._words(paragraph))

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
            self.found.add(said, QuoteKind.DIRECT, last.speaker, last.mention, confidence=confidence)
            inside = [attrs.evolve(mark, depth=mark.depth + (around is None)) for mark in marks if mark is not around]
            paragraph = _Paragraph(number + at, block, cue_lexicon(table), language.abbreviations, marks)
            self._nested(paragraph, Marked(said.start, said.end, said.start, said.end), inside)
        return True

    def _turn(self, paragraph: _Paragraph) -> bool:
        """Keep the words of a line of a transcript, `NAME: …`, and tell whether the paragraph is one."""
        turn = turn_at(self.text, paragraph.block, self.speakers, self._labels)
        if turn is None or labelled_answer(self.text, paragraph.block, paragraph.lex.quotes)[0]:
            return False
        mention = turn.name
        speaker = self.speakers.named(self.text, mention)
        around = [mark for mark in paragraph.marks if mark.outer_start < mention.start and not mark.depth]
        end = around[0].end if around else paragraph.block.end
        self.found.add(Span(turn.start, end), QuoteKind.DIRECT, speaker, mention, confidence=SIGNED)
        self.memory.last = self.memory.last_direct = LastSpeaker(speaker, mention, paragraph.number)
        return True

    def _answer(self, paragraph: _Paragraph) -> bool:
        """Keep the words of an answer, `A: …`, behind a question, `Q: …`; tell whether the paragraph is one."""
        block, lexicon = paragraph.block, paragraph.lex.quotes
        label, start = labelled_answer(self.text, block, lexicon)
        if label in lexicon.question_labels and self._interviewee is None:
            self._interviewee = self.speakers.person_before(block.start)
        if self._interviewee is None or label not in lexicon.answer_labels:
            return False
        speaker, mention = self._interviewee.entity, self._interviewee.span
        self.found.add(Span(start, block.end), QuoteKind.DIRECT, speaker, mention, confidence=ANNOUNCED)
        self.memory.last = self.memory.last_direct = LastSpeaker(speaker, mention, paragraph.number)
        return True
