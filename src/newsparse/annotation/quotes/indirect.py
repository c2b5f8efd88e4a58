"""Indirect speech: where a reported clause without marks begins and ends."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.annotation.grammar.datelines import length_of_dateline
from newsparse.annotation.grammar.insertions import is_interposed
from newsparse.annotation.grammar.negation import is_affirmative
from newsparse.annotation.grammar.phrases import STOPS, Sentence, is_dot_in_name, length_of_any, noun_phrase
from newsparse.annotation.grammar.subjects import length_of_anaphor
from newsparse.annotation.quotes.attribution import Attribution
from newsparse.annotation.quotes.cues import CueShape
from newsparse.text.span import Span
from newsparse.text.words import FILL

_EXPLAINED = 7  # words back from a subject to the comma before the noun that its clause explains
_FRAMED = 10  # words of an object before what frames what was said of it
_LEAST = 3  # words of a clause
_FRONT = 12  # words before the subject of a clause that is still the first of its sentence
_JOINTS = frozenset('"-–')  # what may stand before an attribution that leads
_TRAILING = frozenset(',;:.!?…–—-"')
_PARTICIPLE = 5  # letters: no present participle is shorter


def reported_clause(
    sentence: Sentence, attribution: Attribution, attributions: Sequence[Attribution]
) -> tuple[Span, ...]:
    """Return the clause that an attribution reports, in parts where the attribution is interposed; empty if none."""
    if (attribution.cue.shape is CueShape.PASSIVE and attribution.phrase is not None) or (
        (attribution.cue.negated or _is_unsaid(sentence, attribution)) and not _leaves_open(sentence, attribution)
    ):
        return ()
    if attribution.cue.shape is CueShape.SOURCE and any(_reports_before(other, attribution) for other in attributions):
        return ()  # a verb speaks already: the source only carried it
    if attribution.inserted:
        return _around(sentence, attribution, attributions)
    content = attribution.content
    if content is None or not content.clause or (content.is_object and _is_framed(sentence, content.start)):
        return ()
    return _from(sentence, content.start, attributions, attribution)


def _is_unsaid(sentence: Sentence, attribution: Attribution) -> bool:
    """Tell whether nobody is the subject of a verb of speech: "None of the ministers said that ..."."""
    phrase, grammar, low = attribution.phrase, sentence.lex.grammar, sentence.words.low
    if phrase is None:
        return False
    negative = (i for i in range(max(0, phrase.first - 1), phrase.end) if low[i] in grammar.negative_subjects)
    return any(not is_affirmative(low, i, grammar) for i in negative)


def _is_framed(sentence: Sentence, at: int) -> bool:
    """Tell whether the object says of what, and marks behind it what was said: `praised the plan as “smart”`."""
    low, framing = sentence.words.low, sentence.lex.quotes.framing_prepositions
    first = next((index for index in sentence.marks if index > at), None)
    return first is not None and first - at <= _FRAMED and low[first - 1] in framing


def resumes_sentence_before(sentence: Sentence, attribution: Attribution) -> bool:
    """Tell whether a cue reports the sentence before its own: `Das teilte NAME mit.`, `C'est ce qu'a annoncé NAME.`."""
    if attribution.cue.shape is not CueShape.FINITE or attribution.cue.negated or not attribution.cue.form.speech:
        return False
    return attribution.content is None and attribution.cue.first == (length_of_anaphor(sentence) or None)


def _leaves_open(sentence: Sentence, attribution: Attribution) -> bool:
    """Tell whether a question was left open, which is reported all the same: `did not say whether`."""
    content = attribution.content
    quotes = sentence.lex.quotes
    if content is None or not content.clause or content.start >= len(sentence.words.low):
        return False
    opening = sentence.words.low[content.start]
    return opening in quotes.question_words or opening in quotes.asked_words


def _from(sentence: Sentence, start: int, attributions: Sequence[Attribution], own: Attribution) -> tuple[Span, ...]:
    return _span(sentence, start, clause_end(sentence, start, attributions, own), _least(sentence, start))


def _least(sentence: Sentence, start: int) -> int:
    """Return of how many words a clause has to be: of two, `he lied`, behind a complementiser or with a pronoun."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if start >= len(low) or low[start] in grammar.articles:
        return _LEAST
    opened = low[start] in grammar.pronouns or (start > 0 and low[start - 1] in grammar.complementizers)
    return _LEAST - opened


def _around(sentence: Sentence, attribution: Attribution, attributions: Sequence[Attribution]) -> tuple[Span, ...]:
    """Return the words before an inserted attribution, and those after it where it leads or stands in the middle."""
    if attribution.content is not None and attribution.content.clause and attribution.first == 0:
        return _from(sentence, attribution.content.start, attributions, attribution)
    if _leads(sentence, attribution):
        source = (
            attribution.cue.shape is CueShape.SOURCE or attribution.cue.pronoun is not None or attribution.as_clause
        )
        return _from(sentence, _after_comma(sentence, attribution.end), attributions, attribution) if source else ()
    start = _left_border(sentence, attribution, attributions)
    if _is_adjunct(sentence, attribution, start):
        content = attribution.content
        behind = content is not None and content.clause and content.start >= attribution.end
        return _from(sentence, content.start, attributions, attribution) if content is not None and behind else ()
    if all(
        sentence.is_marked(index) or sentence.words.low[index] in _TRAILING for index in range(start, attribution.first)
    ):
        return ()
    if attribution.end < len(sentence.words.low) and _goes_on(sentence, attribution):
        at = _after_comma(sentence, attribution.end)
        right = _span(sentence, at, clause_end(sentence, at, attributions, attribution), least=1)
        if right:
            return (*_span(sentence, start, attribution.first, least=1), *right)
    room = _has_verb_room(sentence, start, attribution.first) and not _is_subject_of_mark(sentence, start, attribution)
    return _span(sentence, start, attribution.first) if room else ()


def _is_subject_of_mark(sentence: Sentence, start: int, attribution: Attribution) -> bool:
    """Tell whether what stands before is the subject of marked text: `Les promesses, dit-il, « s'envolent »`."""
    at = _after_comma(sentence, attribution.end)
    follows = attribution.end < at < len(sentence.words.low) and sentence.is_marked(at)
    return follows and noun_phrase(sentence, start) >= attribution.first - 1


def _is_adjunct(sentence: Sentence, attribution: Attribution, start: int) -> bool:
    """Tell whether it is no report: `Auf die Frage, ob …, antwortete NAME: „…“`, `Gefragt nach …, lachte er`."""
    words, lex = sentence.words, sentence.lex
    if not lex.grammar.verb_second or start >= len(words.low):
        return False
    form, after = lex.forms.get(words.low[start]), words.low[start + 1 : start + 2]
    asked = form is not None and "participle" in form.shapes and bool(after) and after[0] in lex.grammar.prepositions
    return asked or (attribution.content is not None and words.low[start] in lex.grammar.prepositions)


def _leads(sentence: Sentence, attribution: Attribution) -> bool:
    """Tell whether nothing but light words stands before an attribution."""
    lead_in = sentence.lex.tables.lead_in
    return all(word in lead_in or word in _JOINTS for word in sentence.words.low[: attribution.first])


def _has_verb_room(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether the words before an inserted attribution are more than a marked quote and a conjunction."""
    plain = [word for word in sentence.words.low[start:end] if word[0] != FILL and word not in _TRAILING]
    return len(plain) >= _LEAST


def _left_border(sentence: Sentence, attribution: Attribution, attributions: Sequence[Attribution]) -> int:
    """Return where what is reported begins: with the sentence, or after another attribution whose words end before."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    dateline = length_of_dateline(sentence.words, grammar.time_words)
    start = max(dateline if dateline <= attribution.first else 0, _after_colon(sentence, attribution.first))
    for other in attributions:
        if other is not attribution and other.end <= attribution.first and other.inserted:
            start = max(start, other.end)
    while start < attribution.first and (low[start] in _TRAILING or low[start] in grammar.and_words):
        start += 1
    return start


def _after_colon(sentence: Sentence, stop: int) -> int:
    """Return where the words begin behind the last colon before a word: `Le maire tient bon : le quai, dit-il, …`."""
    words = sentence.words
    colons = (at for at in range(stop - 1, 0, -1) if words.low[at] == ":" and words.start[at + 1] > words.end[at])
    return next(colons, -1) + 1


def _reports_before(other: Attribution, source: Attribution) -> bool:
    speaks = other.content is not None and other.content.clause and not other.inserted
    return speaks and other.cue.end <= source.first


def _goes_on(sentence: Sentence, attribution: Attribution) -> bool:
    """Tell whether what follows an inserted attribution belongs to what stands before.

    As in `une tendance qui, selon lui, a été`.
    """
    low, grammar = sentence.words.low, sentence.lex.grammar
    if attribution.cue.shape is not CueShape.SOURCE:
        inverted = attribution.phrase is not None and attribution.phrase.first > attribution.cue.verb
        may_stand_inside = inverted or grammar.bare_clause
        return may_stand_inside and is_interposed(sentence, attribution.first, attribution.end, inverted=inverted)
    after = low[attribution.end]
    before = low[max(0, attribution.first - 1 - (low[attribution.first - 1] == ","))]
    if before in grammar.auxiliaries and after == "," and attribution.end + 1 < len(low):
        return True  # `Le quai est, selon lui, « … »`
    if grammar.verb_second:
        return (after not in _TRAILING and not sentence.is_marked(attribution.end)) or (
            after == "," and low[attribution.first - 1] != ","
        )
    if after == "," and attribution.end + 1 < len(low):
        return low[attribution.end + 1] not in grammar.and_words and not sentence.is_marked(attribution.end + 1)
    return attribution.phrase is not None and attribution.phrase.pronoun is not None


def _after_comma(sentence: Sentence, at: int) -> int:
    low = sentence.words.low
    while at < len(low) and low[at] in _TRAILING:
        at += 1
    return at


def clause_end(sentence: Sentence, start: int, attributions: Sequence[Attribution], own: Attribution) -> int:
    """Return where reported words that begin at word `start` end."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    end = _own_end(sentence, start, own)
    for other in attributions:
        if other is own or other.first <= start:
            continue
        comma = other.first - 1
        while other.cue.shape is CueShape.GERUND and comma > start and low[comma] in grammar.fillers:
            comma -= 1  # `, tout en excluant`
        if (
            (other.inserted and low[comma] in {",", "–", "—"} and _closes(sentence, other))
            or (other.cue.shape is CueShape.GERUND and low[comma] == ",")
            or _opens_own_sentence(sentence, other, own)
            or (comma := _before_apposition(sentence, other, start) or comma) < other.first - 1
            or (low[comma] == "," and _is_fronted(sentence, own) and other.phrase is not None)
            or (
                other.phrase is None
                and low[comma] in grammar.and_words
                and other.cue.shape in {CueShape.FINITE, CueShape.PARTICIPLE, CueShape.GERUND}
                and (other.cue.form.speech or other.cue.form.frame)
            )
        ):
            end = min(end, comma)
    for index in range(start + _LEAST, end):
        if low[index] == "," and _returns(sentence, index + 1, own):
            return index
        closed = sentence.marks.get(index - 1)
        if closed is not None and closed.punctuated and low[index] in grammar.and_words:
            return index  # `said it was “late,” and left`
        if low[index] in {"–", "—"} or (low[index] == "." and not is_dot_in_name(sentence, index)):
            return index
    return end


def _opens_own_sentence(sentence: Sentence, other: Attribution, own: Attribution) -> bool:
    """Tell whether another voice begins behind a conjunction: `…, though one warned that`, `…, but NAME said that`."""
    low, grammar, phrase = sentence.words.low, sentence.lex.grammar, other.phrase
    unsaid = other.cue.negated and phrase is not None
    if phrase is None or other.inserted or not (unsaid or other.speaker not in {None, own.speaker}):
        return False
    if phrase.pronoun is not None and not unsaid:
        return False
    at = phrase.first - 1
    joins = low[at] in grammar.and_words or (
        low[at] in grammar.subordinators and low[at] not in grammar.complementizers
    )
    return joins and low[at - 1] == "," and low[at] not in grammar.relatives and other.cue.shape is CueShape.FINITE


def _before_apposition(sentence: Sentence, other: Attribution, start: int) -> int:
    """Return the comma before what another voice says of it; 0 if none: `…, a figure the ministry disputes`."""
    low, grammar, phrase = sentence.words.low, sentence.lex.grammar, other.phrase
    if phrase is None or other.inserted or phrase.pronoun is not None:
        return 0
    for at in range(phrase.first - 2, max(start, phrase.first - _EXPLAINED), -1):
        if low[at] == "," and not is_dot_in_name(sentence, at):
            return at if low[at + 1] in grammar.indefinite_determiners and at + 2 < phrase.first else 0
        if low[at] in grammar.auxiliaries:
            return 0
    return 0


def _own_end(sentence: Sentence, start: int, own: Attribution) -> int:
    """Return where reported words end by the kind of their cue alone: a noun, a verb with an object, another verb."""
    if own.cue.shape is CueShape.NOUN:
        return _noun_clause_end(sentence, own, start)
    if own.content is not None and own.content.is_object:
        return _object_end(sentence, start)
    low = sentence.words.low
    return low.index(";", start + 1) if ";" in low[start + 1 :] else len(low)


def _noun_clause_end(sentence: Sentence, own: Attribution, start: int) -> int:
    """Return where the clause of a noun that is the subject ends: `NAME's claim that it is late was rejected`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if own.first > _LEAST and not grammar.comma_clause:
        return len(low)
    verbs = 0
    for index in range(start + 1, len(low)):
        word, before = low[index], low[index - 1]
        if word == "," and grammar.comma_clause:
            return index
        if word in grammar.subordinators or word in grammar.and_words:
            verbs = -1
        elif word in grammar.auxiliaries and before not in grammar.auxiliaries and before not in grammar.pronouns:
            verbs += 1
            if verbs > 1 and not (before in grammar.fillers or before == ","):
                return index
    return len(low)


def _is_fronted(sentence: Sentence, attribution: Attribution) -> bool:
    """Tell whether an attribution stands in a clause before the main one: `When NAME said that …, NAME left`."""
    first, grammar = attribution.first, sentence.lex.grammar
    if not 0 < first <= _FRONT or attribution.inserted:
        return False
    before = sentence.words.low[first - 1]
    return before in grammar.subordinators or before in grammar.prepositions


def _object_end(sentence: Sentence, start: int) -> int:
    """Return where an object with its complements ends: at punctuation, a date, or a clause of its own."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for index in range(start + 1, len(low)):
        word = low[index]
        if word in STOPS and not is_dot_in_name(sentence, index):
            return index
        if word in grammar.subordinators and word not in grammar.relatives:
            return index
        if word in grammar.prepositions and index + 1 < len(low) and low[index + 1] in grammar.time_words:
            return index
    return len(low)


def _closes(sentence: Sentence, attribution: Attribution) -> bool:
    """Tell whether an inserted attribution ends what is reported: only if little follows it."""
    return attribution.end >= len(sentence.words.low) - 1 or sentence.words.low[attribution.end] in {
        ".",
        ",",
        "–",
        "—",
        ";",
    }


def _returns(sentence: Sentence, at: int, own: Attribution) -> bool:
    """Tell whether words after a comma lead back from what is reported.

    `did not say whether …, but` does; a gerund means who reports, but after a source, `Selon NAME, …`, nobody does.

    Args:
        sentence: the sentence.
        at: the word after the comma.
        own: what reports.
    """
    to_reporter = own.cue.shape is not CueShape.SOURCE
    low, grammar, quotes = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes
    if own.cue.negated and at < len(low) and low[at] in grammar.and_words:
        return True
    if length_of_any(sentence, at, quotes.clause_ends):
        return True
    word = low[at] if at < len(low) and to_reporter else ""
    return word.endswith(grammar.gerund_endings) and len(word) > _PARTICIPLE and word not in grammar.fillers


def _span(sentence: Sentence, start: int, end: int, least: int = _LEAST) -> tuple[Span, ...]:
    """Return the words from `start` to `end` without marks of punctuation around them."""
    low, words = sentence.words.low, sentence.words
    while end > start and low[end - 1] in _TRAILING:
        end -= 1
    while start < end and low[start] in _TRAILING:
        start += 1
    marked = sum(start <= at < end for at in sentence.marks)
    if end - start < least and marked in {0, end - start}:
        return ()
    first = sentence.marks[start].outer_start if start in sentence.marks else words.start[start]
    last = sentence.marks[end - 1].outer_end if end - 1 in sentence.marks else words.end[end - 1]
    return (Span(first, last),)
