"""From a labelled page to its quotes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter

from newsparse._classes import frozen
from newsparse.annotation.block_words import BlockWords
from newsparse.annotation.quotes.candidates import unite
from newsparse.annotation.quotes.extract import QuoteExtractor
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.languages import Language
from newsparse.model.document import Document
from newsparse.model.entities import Entity, Mention
from newsparse.model.quotes import NonQuote, Quote


@frozen
class QuoteExtraction:
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
    *,
    block_words: BlockWords | None = None,
) -> QuoteExtraction:
    """Return the quotes of an article in order of the text, each with who speaks.

    Only blocks of the body speak; marked text in headlines is kept as no quotation.

    Args:
        document: a page whose blocks are labelled.
        entities: the entity table of the article.
        mentions: where the article mentions them.
        languages: the languages to choose from.
        candidates: quotes that plugins propose; a speaker's mention is resolved here.
        block_words: the words of its blocks, where they were read before.

    Example:
        >>> from newsparse.model.document import Block, Document
        >>> from newsparse.model.labels import Label
            >>> from newsparse.annotation.entities import find_entities
        >>> from newsparse.languages import LANGUAGES
        >>> text = '"It is late," Mayor Ann Example said.'
        >>> page = Document(text=text, blocks=(Block(0, len(text), Label.PARAGRAPH),), language="en")
        >>> entities, mentions = find_entities(page, LANGUAGES)
        >>> [(quote.text, quote.speaker.name) for quote in find_quotes(page, entities, mentions, LANGUAGES).quotes]
        [('It is late,', 'Ann Example')]
    """
    block_words = block_words or BlockWords(document)
    speakers = Speakers(entities, mentions, block_words.text)
    extractor = QuoteExtractor(document, block_words, speakers, {language.code: language for language in languages})
    extractor.read()
    quotes = unite(extractor.found.quotes, candidates, document, speakers)
    return QuoteExtraction(
        quotes=tuple(quotes),
        non_quotes=tuple(sorted(extractor.found.non_quotes, key=lambda other: (other.span.start, other.span.end))),
        entities=(*entities, *speakers.added),
        mentions=tuple(sorted([*mentions, *dict.fromkeys(speakers.added_mentions)], key=_PLACE)),
    )


_PLACE = attrgetter("span.start", "span.end", "entity.id")
