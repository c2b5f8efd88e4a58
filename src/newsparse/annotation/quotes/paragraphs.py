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
from newsparse.text.words import FILL, Words, read_words

_LOOK_AHEAD = 80  # code points in which `" Trump said.` shows
_DASHES = frozenset("–—―")  # before a signature
_NEXT = 7  # words in which it does


def read_sentences(
    text: str,
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
        span: the paragraph.
        marks: its outermost stretches between marks.
        lex: the language.
        abbreviations: what ends no sentence.
        people: where the names of people stand, in order.
        block: the number of the paragraph.
    """
    if marks:
        masked = _masked(text, span, marks, lex)
        words = _shifted(read_words(masked, 0, len(masked), lex.grammar.elisions), span.start)
    else:
        masked = text[span.start : span.end]
        words = read_words(text, span.start, span.end, lex.grammar.elisions)
    ends = [part.end + span.start for part in sentences(masked, abbreviations)]
    return sentences_of(words, ends, marks, lex, people=people, block=block)


def sentences_of(
    words: Words, ends: Iterable[int], marks: Sequence[Marked], lex: CueLexicon, *, people: Sequence[Span], block: int
) -> tuple[Sentence, ...]:
    """Return the sentences that end at places of a paragraph whose words were read; the rest as in `read_sentences`."""
    by_start = {mark.outer_start: mark for mark in marks}
    at, made = 0, []
    for end in ends:
        first, at = at, bisect.bisect_left(words.start, end, at)
        if at > first:
            kept, found = _kept(words, range(first, at), by_start)
            made.append(
                Sentence(kept, lex, found, find_cues(kept, lex, marked=bool(found)), block, _people_in(kept, people))
            )
    return tuple(made)


_START = attrgetter("start")


def _people_in(words: Words, people: Sequence[Span]) -> dict[int, int]:
    """Return the words at which the names of people begin in a sentence, each with the word after the name."""
    if not people:
        return {}
    first = bisect.bisect_left(people, words.start[0], key=_START)
    found: dict[int, int] = {}
    for span in people[first:]:
        if span.end > words.end[-1]:
            break
        at = bisect.bisect_left(words.start, span.start)
        if at < len(words.low) and words.start[at] == span.start:
            found[at] = bisect.bisect_left(words.start, span.end, at)
    return found


def _shifted(words: Words, shift: int) -> Words:
    starts, ends = [start + shift for start in words.start], [end + shift for end in words.end]
    return Words(words.text, words.low, tuple(starts), tuple(ends))


def _kept(words: Words, places: range, by_start: dict[int, Marked]) -> tuple[Words, dict[int, Marked]]:
    """Return the words of a sentence without what is left of a marked stretch after its one word."""
    if not by_start:
        return words.part(places.start, places.stop), {}
    found: dict[int, Marked] = {}
    kept: list[int] = []
    covered = -1
    for index in places:
        place = words.start[index]
        if place < covered:
            continue
        if words.low[index][0] == FILL and (mark := by_start.get(place)) is not None:
            found[len(kept)] = mark
            covered = mark.outer_end
        kept.append(index)
    if len(kept) == len(places):
        return words.part(places.start, places.stop), found
    columns = (words.text, words.low, words.start, words.end)
    text, low, start, end_ = (tuple([column[index] for index in kept]) for column in columns)
    return Words(text, low, start, end_), found  # type: ignore[arg-type]


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
