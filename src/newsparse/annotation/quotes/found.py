"""Found quotes: what one reading of an article has collected so far, and the quotes whose speaker stands further on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsparse.annotation.quotes.confidence import NEXT, SIGNED, confidence_of
from newsparse.annotation.quotes.keys import statement_key
from newsparse.annotation.quotes.marks import Marked
from newsparse.model.document import Document
from newsparse.model.entities import Entity, Mention
from newsparse.model.quotes import NonQuote, NonQuoteReason, Quote, QuoteKind
from newsparse.text.span import Span

_RECENT = 40  # quotes back in which a quote without a speaker stands


class FoundQuotes:
    """The quotes and non-quotes of one article, in the order in which they were found."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.quotes: list[Quote] = []
        self.non_quotes: list[NonQuote] = []
        self._speakerless: list[tuple[int, Quote]] = []  # and the last paragraph that may tell

    def add(
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
        """Keep a quote, sure by `confidence` where it has a speaker, else as quotes of its kind are."""
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

    def refuse(self, marks: Iterable[Marked], reason: NonQuoteReason) -> None:
        """Keep marked stretches as no quotations."""
        self.non_quotes += [NonQuote(Span(mark.start, mark.end), reason) for mark in marks]

    def without_cue(self, first: int) -> list[int]:
        """Return which of the quotes from the `first` on have no cue."""
        return [at for at in range(first, len(self.quotes)) if self.quotes[at].cue is None]

    def sign(self, unsigned: Sequence[int], signed: Mention) -> None:
        """Give quotes the speaker who signs them: `“…”` and below it `— NAME, harbour master`."""
        for at in unsigned:
            self.quotes[at] = attrs.evolve(
                self.quotes[at], speaker=signed.entity, speaker_mention=signed.span, confidence=SIGNED
            )

    def await_speaker(self, last: int) -> None:
        """Remember that nobody said the quote that was added last; a paragraph up to `last` may tell who did."""
        self._speakerless.append((last, self.quotes[-1]))

    def awaits(self, block: int) -> bool:
        """Tell whether nobody said yet what a paragraph quotes."""
        return bool(self._speakerless) and self._speakerless[-1][0] >= block

    def said_by_next(self, block: int, speaker: Entity | None, mention: Span | None) -> None:
        """Give what nobody said yet to the next speaker of its paragraph, if any: `“…” “…,” said NAME`."""
        if speaker is None:
            return
        for last, quote in self._speakerless:
            recent = range(len(self.quotes) - 1, max(-1, len(self.quotes) - _RECENT), -1)
            at = next((at for at in recent if self.quotes[at] is quote), None) if block <= last else None
            if at is not None:
                self.quotes[at] = attrs.evolve(quote, speaker=speaker, speaker_mention=mention, confidence=NEXT)
        self._speakerless = []

    def join(self, left: Quote, right: Quote, begun: int) -> None:
        """Put one quotation with two parts in the place of two, behind the first `begun`: `"…," he said, "…"`."""
        self.quotes[begun:] = [quote for quote in self.quotes[begun:] if quote not in {left, right}]
        self.add(
            Span(left.span.start, right.span.end),
            left.kind,
            left.speaker,
            left.speaker_mention,
            parts=(left.span, right.span),
            cue=left.cue,
            reported_by=left.reported_by,
            malformed=left.malformed or right.malformed,
        )
