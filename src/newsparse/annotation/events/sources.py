"""Sources of an event: the speaker of its quote, whom its sentence names, or the accuser."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate
from typing import Self

from newsparse._classes import frozen
from newsparse.annotation.events.article_index import is_common
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.annotation.grammar.in_order import InOrder
from newsparse.languages.schema.names import NameLexicon
from newsparse.model.entities import Entity, EntityKind
from newsparse.model.quotes import Quote
from newsparse.text.span import Span

_BACK = 60  # quotes before a place that are looked at; keeps the work linear
_SOURCE = 8  # words behind "selon" within which the source is named


@frozen(eq=False)
class QuoteIndex:
    """The quotes of an article, found by what they hold."""

    quotes: InOrder[Quote]
    reaches: tuple[int, ...]
    """For each quote how far it and those before it reach."""

    @classmethod
    def of(cls, quotes: Iterable[Quote]) -> Self:
        """Put quotes in order."""
        ordered = sorted(quotes, key=lambda quote: quote.span)
        return cls(InOrder(ordered), tuple(accumulate((quote.span.end for quote in ordered), max)))

    def speaker(self, trigger: Span) -> tuple[Entity, ...]:
        """Return the speaker of the innermost quote that holds the trigger."""
        last = bisect_left(self.quotes.starts, trigger.start + 1)
        first = max(bisect_left(self.reaches, trigger.end, 0, last), last - _BACK)
        around = [quote for quote in self.quotes.things[first:last] if quote.speaker and trigger in quote.span]
        inner = min(around, key=lambda quote: len(quote.span), default=None)
        return (inner.speaker,) if inner and inner.speaker else ()


def according(sentence: EventSentence) -> tuple[Entity, ...]:
    """Return whom the sentence names behind "selon": by name, or by the words that describe it."""
    table, low = sentence.table, sentence.low
    if table.source_prepositions.isdisjoint(low):
        return ()
    begin = next(index for index, word in enumerate(low) if word in table.source_prepositions) + 1
    while begin < len(low) and (low[begin] in table.determiners or low[begin] in table.to):
        begin += 1
    end = begin
    while end < min(len(low), begin + _SOURCE) and low[end].replace("-", "").removesuffix("'").isalpha():
        end += 1
    if end <= begin:
        return ()
    reach = Span(sentence.words.start[begin], sentence.words.end[end - 1])
    mentions = sentence.article.mentions.within(reach)
    names = [mention.entity for mention in mentions if _is_name(mention.entity, sentence.lexica.names)]
    return (names[0] if names else sentence.entity_index.source(reach.of(sentence.article.text)),)


def _is_name(entity: Entity, names: NameLexicon) -> bool:
    """Tell whether an entity has a name of its own."""
    return entity.kind is not EntityKind.ROLE and not is_common(entity, names)
