"""Where a cue with its subject stands: inside of what it reports, or behind it."""

from __future__ import annotations

from newsparse.annotation.grammar.adjuncts import opens_adjunct
from newsparse.annotation.grammar.phrases import STOPS, Sentence
from newsparse.annotation.grammar.subjects import is_time_when
from newsparse.annotation.quotes.contents import Content

_INTERPOSED = frozenset(",–—")
_ADJUNCT_AFTER = 8  # words that say when and where, after a verb inside what it reports
_TITLE = 40  # code points of a long title
_CLAUSE = 5  # words that are one without an auxiliary


def is_interposed(sentence: Sentence, first: int, end: int, *, inverted: bool = False) -> bool:
    """Tell whether words between commas stand inside what they report: `The quay, NAME said, is rotten`.

    Args:
        sentence: the sentence.
        first: the first of these words.
        end: the word after them.
        inverted: the subject follows its verb, so that after a comma an apposition is likelier than the rest.
    """
    low, grammar = sentence.words.low, sentence.lex.grammar
    if first < 1 or low[first - 1] not in _INTERPOSED or sentence.is_marked(first - 2 if first > 1 else 0):
        return False
    at = end
    while at < len(low) and at - end < _ADJUNCT_AFTER and low[at] not in STOPS:
        if not (at > end or low[at] in grammar.time_words or low[at] in grammar.prepositions):
            return False
        at += 1
    if at + 1 >= len(low) or low[at] != low[first - 1] or sentence.is_marked(at + 1):
        return False
    return not inverted or low[at + 1] in grammar.auxiliaries or low[at + 1] in grammar.negations


def follows_content(sentence: Sentence, first: int, end: int, content: Content | None) -> bool:
    """Tell whether the reported words stand before a subject at word `first`: `…, NAME said`."""
    if first == 0:
        return False
    interposes = sentence.lex.grammar.bare_clause and is_interposed(sentence, first, end)
    if interposes and not _resumes_at_complementiser(sentence, content):
        return True
    after_marks = first > 1 and sentence.words.low[first - 1] == "," and sentence.is_marked(first - 2)
    if after_marks and _opens_with_adjunct(sentence) and not _is_long(sentence, first - 2):
        return False  # `Dans son roman « … », l'auteur raconte`
    if content is not None and (content.clause or sentence.is_marked(content.start)):
        return after_marks or _is_long(sentence, first - 1) or _is_closed(sentence, first - 1)
    if sentence.is_marked(first - 1) or after_marks:
        return True
    set_off = sentence.words.low[first - 1] == ","
    grammar = sentence.lex.grammar
    return set_off and grammar.bare_clause and _has_clause(sentence, first - 1)


def _resumes_at_complementiser(sentence: Sentence, content: Content | None) -> bool:
    """Tell whether what stands behind a comma goes on with what a verb announced, and not the verb.

    As in `NAME a indiqué, selon l'agence, que`.
    """
    if content is None or not content.clause:
        return False
    comma, word = ("", "", *sentence.words.low[: content.start])[-2:]
    return comma == "," and word in sentence.lex.grammar.complementizers


def _is_long(sentence: Sentence, index: int) -> bool:
    """Tell whether marked text opens the sentence or is more than a title in it."""
    mark = sentence.marks.get(index)
    return mark is not None and (index == 0 or mark.end - mark.start > _TITLE)


def _is_closed(sentence: Sentence, index: int) -> bool:
    """Tell whether marked text ends with a comma, as before who says it: `NAME is “ready,” NAME said`."""
    mark = sentence.marks.get(index)
    return mark is not None and mark.punctuated and not _opens_with_adjunct(sentence)


def _opens_with_adjunct(sentence: Sentence) -> bool:
    """Tell whether what opens a sentence says when or where: `After …`, `A day after …`."""
    return opens_adjunct(sentence, _past_time(sentence))


def _past_time(sentence: Sentence) -> int:
    """Return the word behind the time that an article opens a sentence with: `A day`, before `after …`."""
    return 2 if sentence.words.low[0] in sentence.lex.grammar.articles and is_time_when(sentence, 0) else 0


def _has_clause(sentence: Sentence, end: int) -> bool:
    """Tell whether the words before are a clause and no mere adjunct."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    start = _past_time(sentence)
    while start < end and (low[start] in grammar.and_words or not low[start][0].isalnum()):
        start += 1
    if opens_adjunct(sentence, start):
        if "," not in low[start:end]:
            return False
        start = low.index(",", start) + 1
    return end - start >= _CLAUSE or not grammar.auxiliaries.isdisjoint(low[start:end])
