"""Text whose lines are the text nodes of a page: paragraphs that are broken at each link are joined again.

A line that begins with a comma or a full stop, as nothing but the rest of a sentence behind a link does, shows that the
text is so. It belongs to the line above, as do, where there is more to show it, lines that begin without a capital, and
what stands behind an article or a preposition.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from operator import add

from newsparse.languages import LANGUAGES
from newsparse.languages.many.function_words import PARTICLES
from newsparse.text.patterns import late_pattern
from newsparse.text.stops import STOPS

_ENOUGH = 4  # lines that begin without a capital, and twice those that begin with a mark, to show what the lines are
_FEW_WORDS = 5  # of lines that go on with each other one has as many; sections in menus have fewer
_WORDS_OF_REST = 4  # with its mark, of what goes on with a line before any sentence; no ", 12 May" below a headline
_MAX_LINK = 80  # code points of a link that the sentence goes on behind
_SENTENCE = 100  # code points of a line that is no headline
_REST = late_pattern(r"[,.;:!?)\]、。，；：！？）」』،؛؟।](?![.)\w/])|['’]s\b")
_BEGINNINGS = PARTICLES.union(",.;:!?)]、。，；：！？）」』،؛؟।'’")
_MARK_OF_IDEOGRAMS = late_pattern(r"[。、]")
_STOP_WITHIN = late_pattern(r"[^\W\d_]{3}[.!?,] \w|[。、]")
_WIDE = late_pattern("[\u3001-\U0010ffff]")
_CLOSERS = "\"'»”’)]」』）"
_OPENERS = tuple(",([«“„（「『、，،")

Range = tuple[int, int]


def join_text_nodes(text: str, lines: list[Range]) -> list[Range]:
    r"""Join the lines of each paragraph, if lines are text nodes; else return the lines as they are.

    Example:
        >>> text = "It was put off by\nthe council\n, led by Ada Roy."
        >>> join_text_nodes(text, [(0, 17), (18, 29), (30, 46)])
        [(0, 17), (18, 46)]
    """
    rests = [text[start] in _BEGINNINGS and _is_rest(text, (start, end)) for start, end in lines]
    if True not in rests:
        return lines
    open_ends = [not _ends_sentence(text, line) for line in lines]
    rests = [False, *[is_open and is_rest for is_open, is_rest in zip(open_ends, rests[1:], strict=False)]]
    if True not in rests:
        return lines
    words = _word_counts(text, lines)
    if not any(rests := _rests_of_text(text, lines, rests, words)):
        return lines
    goes_on = _goes_on(text, lines, open_ends, rests, words)
    runs = _text_runs(goes_on, words, rests)
    joined: list[Range] = []
    for line, is_joined in zip(lines, runs, strict=True):
        if is_joined:
            joined[-1] = (joined[-1][0], line[1])
        else:
            joined.append(line)
    return joined


def _rests_of_text(text: str, lines: Sequence[Range], rests: Sequence[bool], words: Sequence[int]) -> list[bool]:
    """Return which lines are the rest of a sentence; short ones are not before any sentence: no ":" by a headline."""
    begun = next((i for i, line in enumerate(lines) if _is_sentence(text, line) or _leads_on(text, line)), len(lines))
    return [
        is_rest and (i > begun or count >= _WORDS_OF_REST)
        for i, (is_rest, count) in enumerate(zip(rests, words, strict=True))
    ]


def _goes_on(
    text: str, lines: Sequence[Range], open_ends: Sequence[bool], rests: Sequence[bool], words: Sequence[int]
) -> list[bool]:
    """Return which lines go on with the sentence of the one above."""
    count = len(lines)
    found = [False, *[open_ends[i - 1] and (rests[i] or text[lines[i][0]].islower()) for i in range(1, count)]]
    if sum(rests) + sum(_text_runs(found, words)) < _ENOUGH:
        found = [here and rest for here, rest in zip(found, rests, strict=True)]
    else:
        found = [here or (i > 0 and open_ends[i - 1] and _leads_on(text, lines[i - 1])) for i, here in enumerate(found)]
    for i in range(1, count - 1):  # a link that the sentence goes on behind
        if found[i + 1] and open_ends[i - 1] and not found[i]:
            found[i] = (found[i - 1] or _is_sentence(text, lines[i - 1])) and _is_link(text, lines[i])
    return found


def _text_runs(goes_on: Sequence[bool], words: Sequence[int], rests: Sequence[bool] = ()) -> list[bool]:
    """Return which lines go on with the one above in runs of which a line has some words, or begins with a mark."""
    kept = [False] * len(goes_on)
    first = 0
    for i in range(1, len(goes_on) + 1):
        if i < len(goes_on) and goes_on[i]:
            continue
        if i - first > 1 and (max(words[first:i]) >= _FEW_WORDS or True in rests[first + 1 : i]):
            kept[first + 1 : i] = [True] * (i - first - 1)
        first = i
    return kept


def _is_rest(text: str, line: Range) -> bool:
    """Tell whether a line begins as the rest of a sentence does: with a mark, or with a particle of Japanese."""
    start, end = line
    return _REST.match(text, start) is not None or (
        text[start] in PARTICLES and _MARK_OF_IDEOGRAMS.search(text, start, end) is not None
    )


def _is_sentence(text: str, line: Range) -> bool:
    """Tell whether a line is longer than a headline, or of several parts: a link in it may follow."""
    return line[1] - line[0] >= _SENTENCE or _STOP_WITHIN.search(text, *line) is not None


def _is_link(text: str, line: Range) -> bool:
    """Tell whether a line in the middle of a sentence may be a link: it is short, and more than an article."""
    return line[1] - line[0] <= _MAX_LINK and not _leads_on(text, line)


def _leads_on(text: str, line: Range) -> bool:
    """Tell whether a line ends with what a word has to follow: an opening mark, a comma, an article, a preposition."""
    start, end = line
    space = text.rfind(" ", start, end)
    last = text[start:end].lower() if space < 0 else text[space + 1 : end]
    return last in _leading_words() or last.endswith(_OPENERS)


@cache
def _leading_words() -> frozenset[str]:
    """Return the articles and prepositions of all languages of the core: which one the text is in is not known yet."""
    grammars = [language.grammar for language in LANGUAGES if language.grammar is not None]
    return frozenset([word for grammar in grammars for word in (*grammar.articles, *grammar.prepositions)])


def _ends_sentence(text: str, line: Range) -> bool:
    return text[max(line[0], line[1] - 8) : line[1]].rstrip(_CLOSERS)[-1:] in STOPS


def _word_counts(text: str, lines: Sequence[Range]) -> list[int]:
    """Return how many words each line has; in scripts without spaces two signs count as one."""
    counts = [text.count(" ", start, end) + 1 for start, end in lines]
    if _WIDE.search(text) is None:
        return counts
    wide = [len(_WIDE.findall(text, start, end)) // 2 for start, end in lines]
    return list(map(add, counts, wide))
