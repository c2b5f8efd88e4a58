"""A paragraph as sentences in which each stretch between marks is one word."""

from __future__ import annotations

from collections.abc import Sequence, Set

from newsparse.quotes.clauses import Sentence
from newsparse.quotes.cues import Lexicon, find_cues
from newsparse.quotes.marks import Marked
from newsparse.reading.sentences import sentences
from newsparse.reading.words import FILL, Words, read_words

_OPEN_ENDS = frozenset("?!…")
_LOOK_AHEAD = 80  # code points in which `" Trump said.` shows


def read_sentences(
    text: str, start: int, end: int, marks: Sequence[Marked], lex: Lexicon, abbreviations: Set[str], block: int
) -> tuple[Sentence, ...]:
    """Return the sentences of a paragraph.

    Args:
        text: the page, with plain apostrophes and spaces.
        start: where the paragraph begins.
        end: where it ends.
        marks: its outermost stretches between marks.
        lex: the language.
        abbreviations: what ends no sentence.
        block: the number of the paragraph.
    """
    masked = _masked(text, start, end, marks, lex)
    words = read_words(masked, 0, len(masked), lex.words.elisions)
    at, made = 0, []
    by_start = {mark.outer_start - start: mark for mark in marks}
    for span in sentences(masked, abbreviations):
        first = at
        while at < len(words) and words.start[at] < span.end:
            at += 1
        if at > first:
            made.append(_sentence(words, first, at, start, by_start, lex, block))
    return tuple(made)


def _sentence(
    words: Words, first: int, end: int, shift: int, by_start: dict[int, Marked], lex: Lexicon, block: int
) -> Sentence:
    found: dict[int, Marked] = {}
    kept = []
    covered = -1
    for index in range(first, end):
        place = words.start[index]
        if place < covered:
            continue
        if words.low[index][0] == FILL and (mark := by_start.get(place)) is not None:
            found[len(kept)] = mark
            covered = mark.outer_end - shift
        kept.append(index)
    part = Words(
        tuple([words.text[index] for index in kept]),
        tuple([words.low[index] for index in kept]),
        tuple([words.start[index] + shift for index in kept]),
        tuple([words.end[index] + shift for index in kept]),
    )
    return Sentence(part, lex, found, find_cues(part, lex), block)


def _masked(text: str, start: int, end: int, marks: Sequence[Marked], lex: Lexicon) -> str:
    """Return the paragraph with fill for each marked stretch; a full stop that ends the sentence stays visible."""
    if not marks:
        return text[start:end]
    pieces, at = [], start
    for mark in marks:
        pieces.append(text[at : mark.outer_start])
        length = mark.outer_end - mark.outer_start
        last = text[mark.end - 1]
        closing = mark.outer_end - mark.end
        if closing >= length:
            closing = 0
        if _ends_there(text, mark, end, last, lex):
            pieces.append(FILL * (length - closing - 1) + "." + FILL * max(0, closing - 1) + '"' * min(1, closing))
        else:
            pieces.append(FILL * length)
        at = mark.outer_end
    pieces.append(text[at:end])
    return "".join(pieces)


def _ends_there(text: str, mark: Marked, end: int, last: str, lex: Lexicon) -> bool:
    if mark.end - mark.start < 2:  # noqa: PLR2004 - a mark and nothing else
        return False
    rest = text[mark.outer_end : min(end, mark.outer_end + _LOOK_AHEAD)]
    if last not in ".?!…" or not rest[:1].isspace() or not rest.lstrip()[:1]:
        return False
    if last == ".":
        return True
    return not _cue_follows(rest, lex)


def _cue_follows(rest: str, lex: Lexicon) -> bool:
    """`"Why?" Trump asked.`: a verb of saying among the next words."""
    words = read_words(rest, 0, len(rest), lex.words.elisions)
    for index, low in enumerate(words.low[:7]):
        if low in {".", ",", ";", ":", "!", "?"}:
            return False
        form = lex.forms.get(low)
        if form is not None and form.speech and "finite" in form.shapes and index:
            return words.low[index + 1 : index + 2] != (":",) and not (words.low[index + 1 : index + 2] == (",",))
    return False
