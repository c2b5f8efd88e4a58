"""Quotes of a sentence: the clauses that its cues report, its marked text, and words that go on without a cue."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

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
from newsparse.annotation.quotes.attribution import Attribution, is_first_person
from newsparse.annotation.quotes.attribution_reader import read_attributions
from newsparse.annotation.quotes.confidence import MOOD, OBJECT, SIGNED
from newsparse.annotation.quotes.found import FoundQuotes
from newsparse.annotation.quotes.indirect import reported_clause, resumes_sentence_before
from newsparse.annotation.quotes.marks import Marked
from newsparse.annotation.quotes.memory import LastSpeaker, SpeakerMemory
from newsparse.annotation.quotes.non_quotes import non_quote_reason
from newsparse.annotation.quotes.parentheticals import Parenthetical, find_parenthetical
from newsparse.annotation.quotes.shape import can_report, clause_around, left_of, quote_kind, right_of
from newsparse.annotation.quotes.signatures import signed_by
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.annotation.quotes.taken_up import is_manner, owner_before, owner_behind, takes_up
from newsparse.model.entities import Mention
from newsparse.model.quotes import NonQuoteReason, Quote, QuoteKind
from newsparse.text.span import Span
from newsparse.text.words import NO_WORDS, Words, read_within


class SentenceQuotes:
    """Finds the quotes of sentences, read in order of the text."""

    def __init__(self, text: str, speakers: Speakers, memory: SpeakerMemory, found: FoundQuotes) -> None:
        self.text, self.speakers, self.memory, self.found = text, speakers, memory, found
        self._words = NO_WORDS  # of the paragraph, with those between its marks
        self._before: Span | None = None  # the sentence before, in the same paragraph, if nobody said it yet

    def read(self, paragraph: Iterable[Sentence], words: Words) -> None:
        """Add the quotes of the sentences of a paragraph, and remember who spoke; `words`: all that it has."""
        self._before, self._words = None, words
        for sentence in paragraph:
            begun, before = len(self.found.quotes), self.memory.subject_before
            self._sentence(sentence)
            if before is not None and self.memory.subject_before is before and not sentence.is_alone:
                self.memory.subject_before = None
            end = sentence.end - (sentence.words.low[-1] in ".!?")
            unsaid = len(self.found.quotes) == begun and end > sentence.start
            self._before = Span(sentence.start, end) if unsaid else None

    def nested(self, sentence: Sentence, words: Words) -> None:
        """Add what a sentence inside a quotation has between marks: only with a cue there is it somebody else's."""
        self._words = words
        attributions = read_attributions(sentence, self.speakers) if sentence.marks else ()
        for index, mark in sentence.marks.items():
            attribution = governing(sentence, index, attributions)
            attributed = attribution is not None and attribution.speaker is not None
            inner = self._inside(mark, sentence)
            if not attributed or non_quote_reason(sentence, index, self.text, inner, attributed=attributed):
                self.found.refuse([mark], NonQuoteReason.LABEL)
            else:
                self._attribute(sentence, index, attributions, attribution, None)

    def _sentence(self, sentence: Sentence) -> None:
        self.speakers.record_names(sentence)
        if (
            not sentence.marks
            and not sentence.cues
            and sentence.lex.quotes.content_nouns.isdisjoint(sentence.words.low)
        ):
            self._without_cue(sentence)
            return
        begun = len(self.found.quotes)
        self.memory.record_topic(sentence)
        attributions = read_attributions(sentence, self.speakers)
        moods = sentence.lex.quotes.reported_moods
        outer = self.memory.last if moods and self._is_reported(sentence, attributions) else None
        if outer is not None:
            self._go_on(sentence)
        clauses = [] if is_manner(sentence) else self._clauses(sentence, attributions)
        reporting = [attribution for _, attribution in clauses]
        found: dict[int, Quote] = {}
        for index in sentence.marks:
            before = len(self.found.quotes)
            if (attribution := self._marked(sentence, index, attributions, clauses)) is not None:
                reporting.append(attribution)
            if len(self.found.quotes) > before:
                found[index] = self.found.quotes[-1]
        self._join(sentence, attributions, found, begun)
        if len(self.found.quotes) == begun and self.found.awaits(sentence.block) and takes_up(sentence):
            named = next((one for one in attributions if one.speaker is not None), None)
            said_by = (named.speaker, named.mention) if named else self.memory.announced(sentence)
            self.found.said_by_next(sentence.block, *said_by)
        if len(reporting) > 1:
            reporting.sort(key=lambda attribution: attribution.first)
        self.memory.record_speaker(sentence, reporting, attributions)
        if outer is not None and any(attribution.speaker for attribution in attributions):
            self.memory.last = outer

    def _is_reported(self, sentence: Sentence, attributions: Sequence[Attribution]) -> bool:
        """Tell whether somebody's words go on: `Er habe gesagt, …`, without a cue that is the reporter's own."""
        if not self.memory.goes_on(sentence):
            return False
        moods, words = sentence.lex.quotes.reported_moods, sentence.words
        said = (one.cue for one in attributions if one.speaker is not None)
        return all(not moods.isdisjoint(words.low[cue.first : cue.end]) for cue in said)

    def _without_cue(self, sentence: Sentence) -> None:
        if self.memory.goes_on(sentence):
            self._go_on(sentence)
        elif self.found.awaits(sentence.block) and takes_up(sentence):
            self.found.said_by_next(sentence.block, *self.memory.announced(sentence))
        elif sentence.words.low[-1] == ":" and (announced := self.memory.announced(sentence))[0] is not None:
            self.memory.last = LastSpeaker(*announced, sentence.block, opens=True)
        else:
            self.memory.record_subject(sentence)

    def _go_on(self, sentence: Sentence) -> None:
        end = sentence.end - (sentence.words.low[-1] in ".!?")
        if self.memory.last is not None and end > sentence.start:
            last, span = self.memory.last, Span(sentence.start, end)
            self.found.add(span, QuoteKind.INDIRECT, last.speaker, last.mention, confidence=MOOD)

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
                self.found.add(
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
        inner = self._inside(mark, sentence)
        parenthetical = find_parenthetical(self.text, mark, inner, sentence.lex, self.speakers)
        if parenthetical is not None and parenthetical.parts:
            self._interrupted(sentence, mark, parenthetical)
            return None
        if (signed := self._signature(sentence, index)) is not None:
            span = Span(mark.start, mark.end)
            self.found.add(
                span, QuoteKind.DIRECT, signed.entity, signed.span, malformed=mark.malformed, confidence=SIGNED
            )
            return None
        attribution = governing(sentence, index, attributions)
        owner = None
        if attribution is None or attribution.cue.form.lemma not in sentence.lex.forms:
            owner = owner_behind(sentence, index) or owner_before(sentence, index)
        attributed = (
            may_attribute_fragment(sentence, index, attribution)
            if attribution is not None
            else owner is not None or self.memory.goes_on(sentence)
        )
        reason = non_quote_reason(
            sentence, index, self.text, inner, attributed=attributed, close=is_object_of_cue(attribution, index)
        )
        always = {NonQuoteReason.LABEL, NonQuoteReason.HEADLINE}
        if reason in always or (reason is not None and not sentence.is_alone):
            self.found.refuse([mark], reason)
            return None
        if owner is not None:
            speaker, mention = self.speakers.resolve(sentence, owner)
            kind = quote_kind(sentence, index, self.text, in_clause=False)
            self.found.add(Span(mark.start, mark.end), kind, speaker, mention, malformed=mark.malformed)
            return None
        attribution = who_says(sentence, attribution, attributions)
        self._attribute(sentence, index, attributions, attribution, clause_around(Span(mark.start, mark.end), clauses))
        return attribution

    def _inside(self, mark: Marked, sentence: Sentence) -> Words:
        """Return the words between two marks."""
        return read_within(self._words, self.text, mark.start, mark.end, sentence.lex.grammar.elisions)

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
        self.found.add(
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
        if attribution is not None and is_first_person(attribution):
            return
        if speaker is None:
            self.found.await_speaker(sentence.block + sentence.is_alone)
        elif cue is not None:
            self.found.said_by_next(sentence.block, speaker, mention)

    def _signature(self, sentence: Sentence, index: int) -> Mention | None:
        """Return who signs a quotation that stands alone: `"…" — NAME`."""
        words = sentence.words
        dash, name = words.low[1:2], words.low[2:3]
        if index or not name or dash[0] not in {"―", "—", "–", "-"}:
            return None
        return signed_by(self.speakers, words.start[2], words.end[-1])

    def _interrupted(self, sentence: Sentence, mark: Marked, parenthetical: Parenthetical) -> None:
        span = Span(parenthetical.parts[0].start, parenthetical.parts[-1].end)
        self.found.add(
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
        """Join the quotations on both sides of an attribution to one with two parts: `"…," he said, "…"`."""
        for attribution in attributions if len(found) > 1 else ():
            left = found.get(left_of(sentence, attribution))
            if left is None or left.parts or left.text[-1:] in {".", "!", "?"}:
                continue
            right = found.get(right_of(sentence, attribution))
            if right is None:
                continue
            if left.speaker == right.speaker and not right.parts:
                self.found.join(left, right, begun)
                return


def _denies(attribution: Attribution, sentence: Sentence) -> bool:
    return attribution.cue.negated or attribution.cue.form.lemma in sentence.lex.quotes.denying_verbs
