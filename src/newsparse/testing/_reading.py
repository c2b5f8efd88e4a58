"""Reading clean text as an article's body, for the tests of quotes and of language tables."""

from __future__ import annotations

from newsparse.annotation.entities import find_entities
from newsparse.annotation.quotes.find import QuoteExtraction, find_quotes
from newsparse.languages import LANGUAGES
from newsparse.model.document import Block, Document
from newsparse.model.labels import Label


def body_of(text: str, language: str) -> Document:
    """Return `text` as a page whose lines are the paragraphs of its body."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(at, at + len(line), Label.PARAGRAPH))
        at += len(line) + 1
    return Document(text=text, blocks=tuple(blocks), kind="body", language=language)


def speech_in(text: str, language: str) -> QuoteExtraction:
    """Return what is said in clean text, each line a paragraph.

    Example:
        >>> [quote.speaker.name for quote in speech_in("Selon Jean Modèle, il pleut trop.", "fr").quotes]
        ['Jean Modèle']
    """
    page = body_of(text, language)
    entities, mentions = find_entities(page, LANGUAGES)
    return find_quotes(page, entities, mentions, LANGUAGES)
