"""A paragraph as sentences in which each stretch between marks is one word."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from newsparse.annotation.grammar.phrases import Sentence
from newsparse.annotation.quotes.cues import find_cues
from newsparse.annotation.quotes.lexicon import CueLexicon
from newsparse.annotation.quotes.marks import OPENING, Marked
from newsparse.text.sentences import sentences
from newsparse.text.span import Span
from newsparse.text.words import FILL, Words, read_within, read_words

_LOOK_AHEAD = 80  # code points in which `" Trump said.` shows
_DASHES = frozenset("–—―")  # before a signature
_NEXT = 7  # words in which it does


def read_sentences(
    text: str,
    words: Words,
    span: Span,
    marks: Sequence[Marked],
    lex: CueLexicon,
    *,
    abbreviations: AbstractSet[str],
    people: Sequence[Span],
    block: int,
) -> tuple[Sentence, ...]:
    """Return the sentences of a paragraph.

    Args:
        text: the page, with plain apostrophes and spaces.
        words: those of the block that holds the paragraph.
        span: the paragraph.
        marks: its outermost stretches between marks.
        lex: the language.
        abbreviations: what ends no sentence.
        people: where the names of people stand, in order.
        block: the number of the paragraph.
    """
    masked = _masked(text, span, marks, lex)
    words, marked = _filled(text, words, span, marks, lex.grammar.elisions)
    places, at, passed, parts = list(marked), 0, 0, []
    for part in sentences(masked, abbreviations):
        first, at = at, bisect.bisect_left(words.start, part.end + span.start, at)
        before, passed = passed, bisect.bisect_left(places, at, passed)
        parts.append((words.part(first, at), {index - first: marked[index] for index in places[before:passed]}))
    return sentences_of(parts, lex, people=people, block=block)


def sentences_of(
    parts: Iterable[tuple[Words, dict[int, Marked]]], lex: CueLexicon, *, people: Sequence[Span], block: int
) -> tuple[Sentence, ...]:
    """Return sentences from their words, of which some stand for marked stretches; the rest as in `read_sentences`."""
    return tuple(
        [
            Sentence(words, lex, found, find_cues(words, lex, marked=bool(found)), block, _people_in(words, people))
            for words, found in parts
            if words.low
        ]
    )


_START = attrgetter("start")


def _people_in(words: Words, people: Sequence[Span]) -> dict[int, int]:
    """Return the words at which the names of people begin in a sentence, each with the word after the name."""
    if not people:
        return {}
    first = bisect.bisect_left(people, words.start[0], key=_START)
    found: dict[int, int] = {}
    for number in range(first, len(people)):  # a slice would be copied for each sentence
        span = people[number]
        if span.end > words.end[-1]:
            break
        at = bisect.bisect_left(words.start, span.start)
        if at < len(words.low) and words.start[at] == span.start:
            found[at] = bisect.bisect_left(words.start, span.end, at)
    return found


def _filled(
    text: str, words: Words, span: Span, marks: Sequence[Marked], elisions: tuple[str, ...]
) -> tuple[Words, dict[int, Marked]]:
    """Return the words of a paragraph with one in the place of each marked stretch, and these by its index.

    Stretches with nothing between them are one, and what stands in it is read as the first.
    """
    texts: list[str] = []
    low: list[str] = []
    start: list[int] = []
    end: list[int] = []
    found: dict[int, Marked] = {}
    at = span.start
    for mark in marks:
        fill = FILL * (mark.outer_end - mark.outer_start)
        if found and mark.outer_start == at:
            texts[-1] += fill
            low[-1] += fill
            end[-1] = mark.outer_end
        else:
            before = read_within(words, text, at, mark.outer_start, elisions)
            texts += (*before.text, fill)
            low += (*before.low, fill)
            start += (*before.start, mark.outer_start)
            end += (*before.end, mark.outer_end)
            found[len(low) - 1] = mark
        at = mark.outer_end
    rest = read_within(words, text, at, span.end, elisions)
    columns = (*texts, *rest.text), (*low, *rest.low), (*start, *rest.start), (*end, *rest.end)
    return Words(*columns), found


def _masked(text: str, span: Span, marks: Sequence[Marked], lex: CueLexicon) -> str:
    """Return the paragraph with fill for each marked stretch; a full stop that ends the sentence stays visible."""
    pieces, at = [], span.start
    for mark in marks:
        pieces.append(text[at : mark.outer_start])
        length, closing = mark.outer_end - mark.outer_start, min(1, mark.outer_end - mark.end)
        if _ends_there(text, mark, span.end, lex):
            pieces.append(FILL * (length - closing - 1) + "." + '"' * closing)
        else:
            pieces.append(FILL * length)
        at = mark.outer_end
    pieces.append(text[at : span.end])
    return "".join(pieces)


def _ends_there(text: str, mark: Marked, end: int, lex: CueLexicon) -> bool:
    """Tell whether a sentence ends with the closing mark."""
    last = text[mark.end - 1]
    rest = text[mark.outer_end : min(end, mark.outer_end + _LOOK_AHEAD)]
    if mark.end - mark.start < 2 or last not in ".?!…" or not rest[:1].isspace():  # noqa: PLR2004 - a mark alone
        return False
    signed = rest.lstrip()
    if signed[:1] in _DASHES or (signed[:1] == "-" and signed[1:2].isupper()):
        return False
    return last == "." or not _cue_follows(rest, lex)


def _cue_follows(rest: str, lex: CueLexicon) -> bool:
    """Tell whether a verb of saying is among the next words, and nothing that it announces: `"Why?" NAME asked.`."""
    words = read_words(rest, 0, len(rest), lex.grammar.elisions)
    for index, low in enumerate(words.low[:_NEXT]):
        if low in {".", ",", ";", ":", "!", "?"}:
            return False
        form = lex.forms.get(low)
        if index and form is not None and form.speech and "finite" in form.shapes:
            after, beyond = words.low[index + 1 : index + 2], words.low[index + 2 : index + 3]
            return after != (":",) and not (after == (",",) and beyond and beyond[0][0] in OPENING)
    return False
