"""Parentheticals: an attribution interposed inside the marks, `« …, explique NAME. … »`, as French prints them."""

from __future__ import annotations

from newsparse._classes import frozen
from newsparse.annotation.grammar.phrases import Phrase, Sentence
from newsparse.annotation.grammar.subject_after import subject_after
from newsparse.annotation.grammar.subjects import can_talk
from newsparse.annotation.quotes.cues import Cue, CueShape, find_cues
from newsparse.annotation.quotes.lexicon import CueLexicon
from newsparse.annotation.quotes.marks import Marked
from newsparse.annotation.quotes.speakers import Speakers
from newsparse.model.entities import Entity
from newsparse.text.span import Span
from newsparse.text.words import Words

_SHORTEST = 40  # code points of a quotation that can hold a parenthetical
_REACH = 14  # words of a parenthetical after its subject
_SET_OFF = frozenset(",–—-?!…")


@frozen
class Parenthetical:
    """An attribution inside marks, and what is left of the quotation."""

    speaker: Entity | None
    mention: Span
    cue: Span
    parts: tuple[Span, ...]


def find_parenthetical(
    text: str, mark: Marked, words: Words, lex: CueLexicon, speakers: Speakers
) -> Parenthetical | None:
    """Return the first parenthetical between two marks; None if there is none.

    Args:
        text: the page with plain apostrophes and spaces.
        mark: the quotation.
        words: those between the marks.
        lex: the language.
        speakers: who can speak.
    """
    if mark.end - mark.start < _SHORTEST or not lex.quotes.parentheticals_inside_marks:
        return None
    sentence = Sentence(words, lex, {}, find_cues(words, lex), 0)
    for cue in sentence.cues:
        phrase = _subject(sentence, cue, speakers)
        if phrase is not None:
            return _parenthetical(text, mark, sentence, (cue, phrase), speakers)
    return None


def _subject(sentence: Sentence, cue: Cue, speakers: Speakers) -> Phrase | None:
    words = sentence.words
    if (
        cue.shape is not CueShape.FINITE
        or cue.first == 0
        or words.low[cue.first - 1] not in _SET_OFF
        or not cue.form.speech
    ):
        return None
    if cue.pronoun is not None:
        return Phrase(
            cue.pronoun,
            cue.pronoun + 1,
            pronoun=sentence.lex.grammar.pronouns[words.low[cue.pronoun].rpartition("-")[2]],
        )
    phrase = subject_after(sentence, cue.end)
    if phrase is None or phrase.pronoun is not None:
        return None
    named = speakers.within(words.start[phrase.first], words.end[phrase.end - 1]) or can_talk(sentence, phrase)
    after = words.low[phrase.end] if phrase.end < len(words.low) else "."
    return phrase if named and after in _SET_OFF | {"."} else None


def _parenthetical(
    text: str, mark: Marked, sentence: Sentence, said: tuple[Cue, Phrase], speakers: Speakers
) -> Parenthetical:
    cue, phrase = said
    words = sentence.words
    speaker, mention = speakers.resolve(sentence, phrase)
    plain = "," not in words.low[phrase.first : phrase.end]
    end = _end(sentence, max(cue.end, phrase.end), plain=plain)
    parts = [
        part
        for start, stop in ((mark.start, words.start[cue.first - 1]), (words.end[end - 1], mark.end))
        if (part := _bare(text, start, stop)) is not None
    ]
    cue_span = Span(words.start[cue.first], words.end[cue.end - 1])
    return Parenthetical(speaker, mention or cue_span, cue_span, tuple(parts))


def _end(sentence: Sentence, at: int, *, plain: bool) -> int:
    """Return the word after a parenthetical: at a full stop soon after it, else at the next comma or dash."""
    low = sentence.words.low
    stop = min(len(low), at + _REACH)
    if plain and low[at : at + 1] == (",",) and not _explains(sentence, at + 1):
        return at + 1
    for index in range(at, stop):
        if low[index] == "." and not (index and len(low[index - 1]) == 1):
            return index + 1
        if low[index] in {"–", "—"}:
            return index + 1
        if low[index] in sentence.lex.grammar.auxiliaries:
            break
    for index in range(at, stop):
        if low[index] == ",":
            return index + 1
    return at


def _explains(sentence: Sentence, at: int) -> bool:
    """Tell whether an apposition follows the name of who speaks: `, juriste,`, `, qui …`."""
    lex, words = sentence.lex, sentence.words.low[at : at + 3]
    return any(lex.role_gender(word) is not None or word in lex.grammar.relatives for word in words)


def _bare(text: str, start: int, stop: int) -> Span | None:
    words = text[start:stop]
    bare = words.strip(" \t,–—-")
    if not any(sign.isalnum() for sign in bare):
        return None
    first = start + words.index(bare)
    return Span(first, first + len(bare))
