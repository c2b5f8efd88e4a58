"""Marked text that is no quotation: titles, names, terms and scare quotes."""

from __future__ import annotations

from newsparse._quote import NonQuoteReason
from newsparse.languages._quotes import QuoteWords
from newsparse.quotes.clauses import Sentence
from newsparse.reading.words import read_words

_SHORT = 4  # words; what names things is seldom longer
_NAME = 9  # words of a long title


def reject(sentence: Sentence, index: int, text: str, *, voiced: bool, close: bool = False) -> NonQuoteReason | None:
    """Return why the marked text at word `index` is no quotation; None if it is one.

    Args:
        sentence: the sentence around it.
        index: the word that stands for it.
        text: the page with plain apostrophes and spaces.
        voiced: a cue of the sentence governs it.
        close: the mark is what a verb of saying takes.
    """
    mark = sentence.marks[index]
    inner = read_words(text, mark.start, mark.end, sentence.lex.words.elisions)
    table = sentence.lex.words
    if not any(word.isalnum() for word in "".join(inner.low[:20])):
        return NonQuoteReason.LABEL
    if "." in text[mark.start : mark.end - 1] and not any(sign.isspace() for sign in text[mark.start : mark.end]):
        return NonQuoteReason.NAME  # an address of the web
    count = len([word for word in inner.low if word[0].isalnum()])
    if count > _NAME:
        return None
    if text[mark.start] == "(" and text[mark.end - 1] == ")":
        return NonQuoteReason.LABEL  # (APPLAUSE)
    if (reason := _by_word_before(sentence, index)) is not None:
        return reason
    named = _looks_like_name(inner.text, table)
    if named and not (voiced and ((close and table.inverts) or _after_colon_or_verb(sentence, index))):
        return NonQuoteReason.NAME
    if text[mark.end - 1] in ".,!?" and count > 2:  # noqa: PLR2004
        return None
    if not voiced and count <= _SHORT:
        return NonQuoteReason.SCARE
    return None


def _by_word_before(sentence: Sentence, index: int) -> NonQuoteReason | None:
    low, table = sentence.words.low, sentence.lex.words
    if index == 0:
        return None
    before = low[index - 1]
    if before in table.titled or (
        sentence.words.is_capital(index - 1)
        and any(before.endswith(word) for word in table.titled if table.inverts and len(word) > 4)
    ):  # noqa: PLR2004
        return NonQuoteReason.TITLE
    if before in table.called and not _is_cue(sentence, index - 1):
        return NonQuoteReason.NAME
    if (
        index > 1
        and low[index - 2] in table.titled
        and (table.inverts or before in table.bodies)
        and before not in table.prepositions
    ):
        return NonQuoteReason.TITLE
    if (
        index > 1
        and low[index - 2] in table.called
        and before not in table.prepositions
        and not _is_cue(sentence, index - 2)
    ):
        return NonQuoteReason.NAME
    return None


def _is_cue(sentence: Sentence, index: int) -> bool:
    return any(cue.first <= index < cue.end for cue in sentence.cues)


def _after_colon_or_verb(sentence: Sentence, index: int) -> bool:
    if index == 0:
        return True
    return sentence.words.low[index - 1] == ":" or any(cue.end == index for cue in sentence.cues)


def _looks_like_name(texts: tuple[str, ...], table: QuoteWords) -> bool:
    """Tell whether all words that bear meaning are capitals, or figures."""
    bearing = [
        text
        for text in texts
        if text[0].isalnum()
        and len(text) > 1
        and text.lower() not in table.articles | table.prepositions | table.and_words
    ]
    if table.inverts:
        bearing = [text for text in bearing if len(text) > 3 or text[0].isupper()]  # noqa: PLR2004 - foreign particles
    if not bearing or not all(text[0].isupper() or text[0].isdigit() for text in bearing):
        return False
    if table.inverts:
        return True
    return len(bearing) > 1 or len(texts) == 1
