"""Candidates: quotes that plugins propose, united with those of the core."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from newsparse.annotation.quotes.confidence import inside_another
from newsparse.annotation.quotes.keys import statement_key
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.model.document import Document
from newsparse.model.labels import Group
from newsparse.model.quotes import Quote, QuoteKind
from newsparse.text.span import Span


def unite(own: Sequence[Quote], candidates: Iterable[Quote], document: Document, speakers: Speakers) -> list[Quote]:
    """Return the quotes of the core and the candidates that stand, in order of the text.

    A candidate outside the body is dropped. Equal spans of one sort (marked or indirect) merge: the candidate says
    what it knows, the core the rest. Of two that cross the candidate stays, of two candidates the longer; one inside
    another stays.
    """
    kept: dict[tuple[bool, Span], Quote] = {}
    for candidate in sorted(candidates, key=_preference):
        completed = _completed(candidate, document, speakers)
        if completed is not None and not _crosses(completed, kept.values()):
            kept.setdefault(_place(completed), completed)
    for quote in own:
        place = _place(quote)
        if place in kept:
            kept[place] = _merged(kept[place], quote)
        elif not _crosses(quote, kept.values() if candidates else ()):
            kept[place] = quote
    return _nested(sorted(kept.values(), key=lambda quote: (quote.span.start, -quote.span.end, quote.kind)))


def _nested(quotes: Sequence[Quote]) -> list[Quote]:
    """Tell each quote the smallest other one that holds it, in one pass over quotes in order of the text."""
    around: list[Quote] = []
    done: list[Quote] = []
    for quote in quotes:
        while around and around[-1].span.end <= quote.span.start:
            around.pop()
        holder = next((outer.span for outer in reversed(around) if _holds(outer.span, quote.span)), None)
        done.append(_inside(quote, holder) if holder != quote.within else quote)
        around.append(quote)
        del around[:-_DEPTH]
    return done


def _inside(quote: Quote, holder: Span | None) -> Quote:
    own = holder is not None and quote.by == "newsparse"
    sure = inside_another(quote) if own else quote.confidence
    return attrs.evolve(quote, within=holder, confidence=sure)


def _holds(outer: Span, inner: Span) -> bool:
    return inner in outer and inner != outer


_DEPTH = 16  # quotes around one; deeper nesting is noise


def _preference(quote: Quote) -> tuple[int, int, str, str]:
    return -len(quote.span), quote.span.start, quote.kind, quote.by


def _place(quote: Quote) -> tuple[bool, Span]:
    return quote.kind is QuoteKind.INDIRECT, quote.span


def _crosses(quote: Quote, others: Iterable[Quote]) -> bool:
    indirect, span = _place(quote)
    return any(
        (other.kind is QuoteKind.INDIRECT) == indirect
        and span.overlaps(other.span)
        and span not in other.span
        and other.span not in span
        for other in others
    )


def _completed(candidate: Quote, document: Document, speakers: Speakers) -> Quote | None:
    """Give a candidate its speaker, text and key; None if it does not lie in one block of the body."""
    inside = any(block.group is Group.BODY and candidate.span in block.span for block in document.blocks)
    if not inside:
        return None
    speaker = candidate.speaker
    if candidate.speaker_mention is not None and candidate.speaker_mention.end <= len(document.text):
        speaker = speakers.named(document.text, candidate.speaker_mention)
    words = document.of(candidate.span)
    return attrs.evolve(candidate, text=words, speaker=speaker, key=candidate.key or statement_key(words))


def _merged(candidate: Quote, own: Quote) -> Quote:
    blank = attrs.evolve(
        candidate,
        speaker=candidate.speaker or own.speaker,
        speaker_mention=candidate.speaker_mention or own.speaker_mention,
        cue=candidate.cue or own.cue,
        clause=candidate.clause or own.clause,
        reported_by=candidate.reported_by or own.reported_by,
        addressee=candidate.addressee or own.addressee,
        parts=candidate.parts or own.parts,
        malformed=candidate.malformed or own.malformed,
    )
    return attrs.evolve(blank, confidence=max(candidate.confidence, own.confidence))
