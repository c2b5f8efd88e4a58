"""Marked text that is no quotation: titles, names, terms and scare quotes."""

from __future__ import annotations

from newsparse.annotation.grammar.lexica import Lexica
from newsparse.annotation.grammar.phrases import Sentence
from newsparse.model.quotes import NonQuoteReason
from newsparse.text.words import Words

_SHORT = 4  # words; what names things is seldom longer
_NICKNAME = 3  # words of the longest nickname
_NAME = 9  # words of a long title
_CALLED = 5  # words of somebody who is called something
_UTTERANCE = 3  # words that with their own full stop are no name
_PARTICLE = 4  # letters that are not yet a noun


def non_quote_reason(
    sentence: Sentence, index: int, text: str, inner: Words, *, attributed: bool, close: bool = False
) -> NonQuoteReason | None:
    """Return why the marked text at word `index` is no quotation; None if it is one.

    Args:
        sentence: the sentence around it.
        index: the word that stands for it.
        text: the page with plain apostrophes and spaces.
        inner: the words between the marks.
        attributed: a cue of the sentence governs it.
        close: the mark is what a verb of saying takes.
    """
    mark = sentence.marks[index]
    count = len([word for word in inner.low if word[0].isalnum()])
    if count > _NAME:
        return None
    if sentence.is_alone and _is_heading(text[mark.start : mark.end], inner.text, count):
        return NonQuoteReason.HEADLINE
    if _is_nickname(sentence, index, inner.text):
        return NonQuoteReason.NAME
    shape = NonQuoteReason.LABEL if _is_term(sentence, index, inner.low) else _by_shape(text[mark.start : mark.end])
    reason = shape or _by_word_before(sentence, index)
    goes_on = attributed and text[mark.start].islower() and not sentence.lex.grammar.capitalises_nouns
    # `la loi « ôte … »`: a title begins with a capital letter, but for names such as „die Linke“
    if reason is not None and not (reason is NonQuoteReason.TITLE and goes_on):
        return reason
    as_object = close and sentence.lex.grammar.capitalises_nouns and not (count > 1 and _is_definite(sentence, index))
    as_object = as_object or (attributed and _calls_somebody(sentence, index))
    taken = _after_colon_or_verb(sentence, index) or as_object
    if _looks_like_name(inner.text, sentence.lex.tables) and not (attributed and taken):
        return NonQuoteReason.NAME
    utterance = (text[mark.end - 1] in ".,!?" or (mark.punctuated and not index)) and count >= _UTTERANCE
    utterance = utterance or _is_announced(sentence, index, text)
    return NonQuoteReason.SCARE if not (attributed or utterance) and count <= _SHORT else None


def _is_announced(sentence: Sentence, index: int, text: str) -> bool:
    """Tell whether speech is announced: a colon before, a capital letter, and punctuation of its own at the end.

    As in `NAME turned to NAME: “You lied.”`.
    """
    mark = sentence.marks[index]
    announced = index > 0 and sentence.words.low[index - 1] == ":"
    closes = text[mark.end - 1] in ".!?…" or (
        sentence.words.low[index + 1 :] == (".",) and text.count(" ", mark.start, mark.end) >= _UTTERANCE - 1
    )
    return announced and text[mark.start].isupper() and closes


def _is_term(sentence: Sentence, index: int, low: tuple[str, ...]) -> bool:
    """Tell whether a notion is given by its full name, after a genitive.

    As in `l'application du « principe de précaution »`.
    """
    grammar, before = sentence.lex.grammar, sentence.words.low[index - 1] if index else ""
    opens = len(low) > 1 and low[0] in sentence.lex.quotes.term_nouns and low[1] in grammar.genitives
    return opens and before in grammar.genitives


def _calls_somebody(sentence: Sentence, index: int) -> bool:
    """Tell whether marks behind a verb and a person say what the person is called: `called her “Miss Example”`."""
    words, grammar = sentence.words, sentence.lex.grammar
    cue = next((one for one in reversed(sentence.cues) if one.end <= index), None)
    if cue is None or not cue.form.frame or not 0 < index - cue.end <= _CALLED:
        return False
    called = words.low[cue.end : index]
    if any(not low[0].isalnum() or low in grammar.prepositions or low in grammar.genitives for low in called):
        return False
    person = any(low in grammar.oblique_pronouns or sentence.lex.role_gender(low) is not None for low in called)
    return person or any(cue.end <= at < index for at in sentence.people)


def _is_definite(sentence: Sentence, index: int) -> bool:
    """Tell whether a definite article before marks goes with a name: `im Gespräch mit der „Neuen Presse“`."""
    return index > 0 and sentence.words.low[index - 1] in sentence.lex.tables.determiners


def _is_heading(words: str, texts: tuple[str, ...], count: int) -> bool:
    """Tell whether marked text that is a paragraph by itself is rather a heading: short and without a full stop."""
    if words[-1] in ".!?…,":
        return False
    return count <= _SHORT or (words.isupper() and len(texts) > 1)


def _is_nickname(sentence: Sentence, index: int, texts: tuple[str, ...]) -> bool:
    """Tell whether marked words with capitals stand between a given name and a surname: `Petra “Splinter” NAME`."""
    words = sentence.words
    if len(texts) > _NICKNAME or not 0 < index < len(words.low) - 1 or not texts[0][0].isupper():
        return False
    joined = words.is_capital(index - 1) and words.is_capital(index + 1)
    return joined and index > 0 and words.text[index - 1][0].isalpha() and words.text[index + 1][0].isalpha()


def _by_shape(words: str) -> NonQuoteReason | None:
    """Tell a stage direction, an address of the web, or no words at all by their shape."""
    if not any(sign.isalnum() for sign in words) or (words[0] == "(" and words[-1] == ")"):
        return NonQuoteReason.LABEL
    address = "." in words[:-1] and not any(sign.isspace() for sign in words)
    return NonQuoteReason.NAME if address else None


def _by_word_before(sentence: Sentence, index: int) -> NonQuoteReason | None:
    """Tell a title or a name by what stands before it: `journal « … »`, `baptisé « … »`."""
    low, grammar, names, quotes = sentence.words.low, sentence.lex.grammar, sentence.lex.names, sentence.lex.quotes
    for back, at in ((1, index - 1), (2, index - 2)):
        if at < 0:
            break
        if back > 1 and low[index - 1] in grammar.prepositions:
            term = low[index - 1] in grammar.genitives and low[at] in quotes.term_nouns
            return NonQuoteReason.LABEL if term else None
        named = grammar.capitalises_nouns and low[index - 1] not in sentence.lex.light
        if _is_titled(sentence, at) and (back == 1 or named or low[index - 1] in names.bodies):
            return NonQuoteReason.TITLE
        if low[at] in quotes.naming_words and not any(cue.first <= at < cue.end for cue in sentence.cues):
            return NonQuoteReason.NAME
    return None


def _is_titled(sentence: Sentence, at: int) -> bool:
    """Tell whether a noun goes before titles; where nouns are compounded also as the end of one."""
    word, grammar, quotes = sentence.words.low[at], sentence.lex.grammar, sentence.lex.quotes
    if at and sentence.words.low[at - 1] in grammar.auxiliaries:
        return False  # `est parti « … »`
    if word in quotes.title_nouns or not (grammar.compounds_nouns and sentence.words.is_capital(at)):
        return word in quotes.title_nouns
    return word.endswith(sentence.lex.title_endings)


def _after_colon_or_verb(sentence: Sentence, index: int) -> bool:
    if index == 0:
        return True
    return sentence.words.low[index - 1] == ":" or any(cue.end == index for cue in sentence.cues)


def _looks_like_name(texts: tuple[str, ...], table: Lexica) -> bool:
    """Tell whether all words that bear meaning are capitals, or figures."""
    if not (texts[0][0].isupper() or texts[0][0].isdigit()):
        return False
    bearing = [text for text in texts if len(text) > 1 and text[0].isalnum() and not _is_light(text, table)]
    if not bearing or not all(text[0].isupper() or text[0].isdigit() for text in bearing):
        return False
    return table.grammar.capitalises_nouns or len(bearing) > 1 or len(texts) == 1


def _is_light(text: str, table: Lexica) -> bool:
    grammar = table.grammar
    low = text.lower()
    if grammar.capitalises_nouns and len(text) < _PARTICLE and text[0].islower():
        return True  # a particle of another language
    return low in grammar.articles or low in grammar.prepositions or low in grammar.and_words
