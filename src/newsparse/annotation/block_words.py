"""Words and sentences of the blocks of an article: cut once, read by entities, quotes and events."""

from __future__ import annotations

from newsparse.model.document import Block, Document
from newsparse.text.sentences import sentences_between
from newsparse.text.span import Span
from newsparse.text.words import Words, plain, read_words


class BlockWords:
    """The words and sentences of each block of a document; a block is cut when somebody first asks for it.

    Example:
        >>> from newsparse.model.labels import Label
        >>> page = Document(text="Il part. Il revient.", blocks=(Block(0, 20, Label.PARAGRAPH),))
        >>> read = BlockWords(page)
        >>> read.of(page.blocks[0], ()) is read.of(page.blocks[0], ())
        True
        >>> [span.of(read.text) for span in read.sentences(page.blocks[0], frozenset())]
        ['Il part.', 'Il revient.']
    """

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = plain(document.text)
        """The text of the document with plain apostrophes and spaces."""
        self._words: dict[tuple[int, int, tuple[str, ...]], Words] = {}
        self._parts: dict[tuple[int, int, tuple[str, ...], frozenset[str]], tuple[Words, ...]] = {}
        self._sentences: dict[tuple[int, int, frozenset[str]], tuple[Span, ...]] = {}

    def of(self, block: Block, elisions: tuple[str, ...]) -> Words:
        """Return the words of a block in a language with these elided articles."""
        key = block.start, block.end, elisions
        if (words := self._words.get(key)) is None:
            words = self._words[key] = read_words(self.text, block.start, block.end, elisions)
        return words

    def sentences(self, block: Block, abbreviations: frozenset[str]) -> tuple[Span, ...]:
        """Return the sentences of a block in a language with these abbreviations."""
        key = block.start, block.end, abbreviations
        if (spans := self._sentences.get(key)) is None:
            spans = self._sentences[key] = sentences_between(self.text, block.start, block.end, abbreviations)
        return spans

    def parts(self, block: Block, elisions: tuple[str, ...], abbreviations: frozenset[str]) -> tuple[Words, ...]:
        """Return the words of each sentence of a block, in the order of `sentences`."""
        key = block.start, block.end, elisions, abbreviations
        if (parts := self._parts.get(key)) is None:
            words, spans = self.of(block, elisions), self.sentences(block, abbreviations)
            parts = self._parts[key] = tuple([words.between(span.start, span.end) for span in spans])
        return parts
