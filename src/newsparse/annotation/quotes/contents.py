"""Content spans: where the words begin that a cue before them reports."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.annotation.grammar.phrases import Sentence, is_date_at, noun_phrase
from newsparse.annotation.quotes.cues import Cue, CueShape
from newsparse.text.words import FILL

_REACH = 30  # words after a verb within which its clause begins
_CLOSE = 3  # the same after an inverted subject
_OBJECT = 10  # words of an object before what is said of it
_CLITICS = 3  # words between a verb and its infinitive
_INFINITIVE = 3  # letters that no infinitive is as short as
_ASKED = 5  # words of `when asked about it` before the complementiser
_ADJUNCTS = 3  # between a verb and its clause
_OPENING = frozenset(":,")  # what a clause may stand behind, besides complementisers
_NO_CLAUSE = frozenset('.,;:()!?"')


class Content(NamedTuple):
    """What a cue reports: words of the sentence from `start` on."""

    start: int
    clause: bool = False
    """True if a content clause; False if quoted text or undetermined."""
    announced: bool = False
    """A preposition announces it: `accused the council of hiding it`."""
    is_object: bool = False
    """It is the object of a verb that tells what was said by its object alone: `rejected the plan`."""


def content_after(sentence: Sentence, cue: Cue, *, near: bool = False) -> Content | None:
    """Return what a cue reports after it; None if nothing shows.

    Args:
        sentence: the sentence.
        cue: the cue, with its `end` after an inverted subject.
        near: look only at the next words: a subject stands between.
    """
    if not near and (content := _at_once(sentence, cue)) is not None:
        return content
    behind = (other for other in sentence.cues if other.shape is not CueShape.SOURCE and other.first > cue.end)
    others = {other.first for other in behind if not is_heard(sentence, other)}
    nouns, complementizers = sentence.lex.quotes.content_nouns, sentence.lex.grammar.complementizers
    near_words = sentence.words.low[cue.end : cue.end + (_CLOSE if near else _REACH)]
    for index, word in enumerate(near_words, cue.end):
        if word[0] == FILL:
            if _is_title_of_addressee(sentence, index):
                continue
            return Content(index)
        may_open = word in _OPENING or word in complementizers
        if may_open and (start := _clause_opens(sentence, cue, index, near=near)) is not None:
            return Content(start, clause=True)
        if index in others or word == ";" or (word in nouns and _is_owned_noun(sentence, index)):
            return None
    return None


def is_heard(sentence: Sentence, cue: Cue) -> bool:
    """Tell whether somebody else speaks, to the subject of the sentence: `NAME said when asked whether …`."""
    lex, before = sentence.lex, sentence.words.low[cue.first - 1] if cue.first else ""
    passive = lex.grammar.syncretic_past and {"finite", "participle"} <= cue.form.shapes
    heard = passive and cue.form.lemma in lex.quotes.addressing_verbs
    return heard and before in lex.grammar.subordinators and before not in lex.grammar.relatives


def _is_title_of_addressee(sentence: Sentence, index: int) -> bool:
    """Tell whether marks hold the name of whom somebody told it: `sagte der „Neuen Post“, er …`."""
    low, grammar, mark = sentence.words.low, sentence.lex.grammar, sentence.marks.get(index)
    to_whom = (
        low[index - 1] in grammar.dative_determiners or low[index - 1] in sentence.lex.quotes.addressee_prepositions
    )
    if mark is None or not to_whom:
        return False
    after = low[index + 1 : index + 2]
    return bool(after) and (after[0] in grammar.complementizers or (after[0] == "," and grammar.comma_clause))


def _is_owned_noun(sentence: Sentence, index: int) -> bool:
    """Tell whether an owned noun reports what follows, and no verb before it: `laughed at NAME's claim that`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    return low[index - 1] == grammar.possessive_marker or (
        low[index - 1] in grammar.possessives and low[index - 2] not in grammar.prepositions
    )


def _at_once(sentence: Sentence, cue: Cue) -> Content | None:
    """Return the content that begins right after a verb or its object, without a complementiser."""
    reports = cue.form.speech or cue.form.thought
    if reports and (start := _question(sentence, cue)) is not None:
        return Content(start, clause=True)
    if (start := _after_preposition(sentence, cue)) is not None:
        return Content(start, clause=True, announced=True)
    if reports:
        start = _infinitive(sentence, cue)
        if start is None:
            start = _bare_clause(sentence, cue)
        if start is not None:
            return Content(start, clause=True)
    start = _object(sentence, cue)
    return Content(start, clause=True, is_object=True) if start is not None else None


def _question(sentence: Sentence, cue: Cue) -> int | None:
    """Return where an indirect question begins: `did not say whether`, `asked him when`, `a demandé pourquoi`."""
    low, grammar, quotes = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes
    at = _after_addressee(sentence, cue)
    while at < len(low) and (low[at] in grammar.time_words or (low[at] == "," and grammar.comma_clause)):
        at += 1
    if at >= len(low):
        return None
    asks = cue.negated or cue.form.lemma in quotes.asking_verbs
    return at if low[at] in quotes.question_words or (asks and low[at] in quotes.asked_words) else None


def _after_preposition(sentence: Sentence, cue: Cue) -> int | None:
    """Return where the words begin that a preposition announces.

    As in `accused the council of hiding`, `a promis de réparer`.
    """
    low, grammar, quotes = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes
    before_infinitive = quotes.infinitive_prepositions.get(cue.form.lemma)
    preposition = quotes.content_prepositions.get(cue.form.lemma) or before_infinitive
    if preposition is None:
        return None
    variants = preposition.split()
    for at in range(cue.end, min(cue.end + _OBJECT, len(low) - 1)):
        if low[at] in _NO_CLAUSE or low[at] in grammar.complementizers or sentence.is_marked(at):
            return None
        if low[at] not in variants:
            continue
        after = at + 1
        while before_infinitive and after < len(low) - 1 and low[after] in grammar.fillers:
            after += 1
        if low[after].endswith(grammar.content_endings) and len(low[after]) > _INFINITIVE:
            return at + 1
    return None


def _object(sentence: Sentence, cue: Cue) -> int | None:
    """Return where the object begins of a verb that reports by its object: `called for a vote`, `rejected the plan`."""
    low, grammar, lex = sentence.words.low, sentence.lex.grammar, sentence.lex
    if cue.form.lemma not in lex.quotes.object_verbs or not grammar.modals.isdisjoint(low[cue.first : cue.verb]):
        return None
    at = cue.end
    while at < len(low) and low[at] in grammar.time_words:
        at += 1
    if at + 1 >= len(low) or not low[at][0].isalnum() or sentence.is_marked(at):
        return None
    light = low[at] in lex.light or low[at] in grammar.and_words or low[at] in grammar.negative_words
    opens = low[at] in grammar.articles or not light
    return at if opens else None


def _clause_opens(sentence: Sentence, cue: Cue, index: int, *, near: bool) -> int | None:
    """Return where a clause begins if word `index` opens one: a complementiser, a colon, in some languages a comma."""
    words, grammar = sentence.words, sentence.lex.grammar
    word, reports = words.low[index], cue.form.speech or cue.form.thought
    if word == ":" and (index + 1 >= len(words.low) or words.start[index + 1] > words.end[index]):
        return index + 1
    if reports and word in grammar.complementizers and _is_complementiser(sentence, cue, index):
        return index + 1
    if (
        reports
        and word == ","
        and grammar.comma_clause
        and not near
        and _reported_ahead(sentence, index + 1, near=index - cue.end <= _CLOSE)
    ):
        return index + 2 if words.low[index + 1] in grammar.complementizers else index + 1
    return None


def _has_object(sentence: Sentence, cue: Cue) -> bool:
    low, grammar = sentence.words.low, sentence.lex.grammar
    if cue.end >= len(low) or is_date_at(sentence, cue.end):
        return False
    after = low[cue.end + 1 : cue.end + 2]
    if low[cue.end] in sentence.lex.quotes.addressee_prepositions and after and after[0] in grammar.articles:
        return False  # `declarou a este jornal que`
    return low[cue.end] in grammar.articles and low[cue.end] not in grammar.complementizers


def _is_complementiser(sentence: Sentence, cue: Cue, index: int) -> bool:
    """Tell whether `que` opens a clause of the verb and not one of its object: `la mesure que`, `a note that said`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if grammar.bare_clause and index > cue.end and any(other.first == index + 1 for other in sentence.cues):
        return low[index] not in grammar.relatives
    return (
        not _has_object(sentence, cue)
        or cue.form.lemma in sentence.lex.quotes.addressing_verbs
        or index <= cue.end + 1  # the article is a pronoun here
    )


def _infinitive(sentence: Sentence, cue: Cue) -> int | None:
    """Return where an infinitive begins right after the verb or its clitics: `dit voir des progrès`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    if not grammar.infinitive_endings or _has_object(sentence, cue):
        return None
    at = cue.end
    if at < len(low) and low[at] in sentence.lex.quotes.addressee_prepositions:
        at = max(at, noun_phrase(sentence, at if low[at] in grammar.articles else at + 1))  # `a dit aux élus avoir vu`
    start = at
    while at < len(low) and at <= start + _CLITICS and (low[at] in grammar.fillers or low[at] in grammar.time_words):
        at += 1
    if at >= len(low) or sentence.words.is_capital(at) or not low[at].isalpha() or low[at] in grammar.prepositions:
        return None  # `met en garde contre`
    if len(low[at]) <= _INFINITIVE and low[at] not in grammar.infinitive_endings:
        return None
    if not low[at].endswith(grammar.infinitive_endings):
        return None
    opening = (word in grammar.negations or word in grammar.reflexives for word in low[start:at])
    return next((start + ahead for ahead, opens in enumerate(opening) if opens), at)  # `dit ne plus le savoir`


def _bare_clause(sentence: Sentence, cue: Cue) -> int | None:
    """Return where a clause without a complementiser begins.

    As in `she said it was late`, `told them he left`, `vowed to win`.
    """
    low, grammar, count = sentence.words.low, sentence.lex.grammar, len(sentence.words.low)
    if not grammar.bare_clause:
        return None
    at = _past_adjuncts(sentence, cue, _after_addressee(sentence, cue))
    if at >= count or low[at] in _NO_CLAUSE or low[at] in grammar.complementizers or sentence.is_marked(at):
        return None
    if low[at] == grammar.infinitive_marker:
        silent = cue.form.lemma in sentence.lex.quotes.silent_before_infinitive
        return at if not silent and may_be_infinitive(sentence, at + 1) else None
    if low[at] in grammar.clause_openers:
        return None if at + 1 < count and (low[at + 1] in _NO_CLAUSE or low[at + 1] in grammar.prepositions) else at
    return at if _is_clause(sentence, cue, at) else None


def may_be_infinitive(sentence: Sentence, at: int) -> bool:
    """Tell whether the word behind `to` may be an infinitive: small letters, and no word that opens a noun phrase."""
    words, grammar = sentence.words, sentence.lex.grammar
    if at >= len(words.low) or sentence.is_marked(at):
        return at < len(words.low)
    nominal = (grammar.articles, grammar.prepositions, grammar.pronouns, grammar.oblique_pronouns)
    word = words.low[at]
    return word.isalpha() and not words.is_capital(at) and not any(word in kind for kind in nominal)


def _past_adjuncts(sentence: Sentence, cue: Cue, at: int) -> int:
    """Pass over when and where something was said: `on Monday`, and `after the meeting` where a clause follows."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    for _ in range(_ADJUNCTS):
        while at < len(low) and (
            low[at] in grammar.time_words
            or (low[at] in grammar.prepositions and low[at + 1 : at + 2] and low[at + 1] in grammar.time_words)
        ):
            at += 1
        adjunct = (
            at + 1 < len(low)
            and low[at] in grammar.prepositions
            and low[at] not in grammar.genitives
            and cue.form.lemma in sentence.lex.quotes.bare_verbs
        )
        end = noun_phrase(sentence, at + 1) if adjunct else at
        if end <= at + 1 or end >= len(low) or low[end] in _NO_CLAUSE:
            return at
        goes_on = low[end] in grammar.clause_openers or low[end] in grammar.prepositions
        if not (goes_on or _has_verb(sentence, end)):
            return at
        at = end
    return at


def _after_addressee(sentence: Sentence, cue: Cue) -> int:
    low, grammar, quotes = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes
    if cue.form.lemma not in quotes.addressing_verbs or cue.end >= len(low):
        return cue.end
    opening = (grammar.complementizers, quotes.question_words, quotes.asked_words)
    if any(low[cue.end] in words for words in opening):
        return cue.end
    if low[cue.end] == grammar.infinitive_marker and not (cue.first and low[cue.first - 1] in grammar.subordinators):
        return cue.end  # `promised to go`, and not `when asked to go`
    return cue.end + 1 if low[cue.end] in grammar.oblique_pronouns else noun_phrase(sentence, cue.end)


def _is_clause(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Tell whether a noun phrase and a verb after it begin at word `at`."""
    low, grammar, quotes = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes
    if low[at] in grammar.prepositions or low[at] in grammar.and_words:
        return False
    if low[at] in grammar.subordinators and not grammar.complementizers.isdisjoint(low[at : at + _ASKED]):
        return False  # `said when asked that`
    if _has_verb(sentence, at):
        return True
    end = noun_phrase(sentence, at)
    return at < end < len(low) and cue.form.lemma in quotes.bare_verbs and low[end] not in _NO_CLAUSE


def _has_verb(sentence: Sentence, at: int) -> bool:
    """Tell whether a verb that tables know follows the noun phrase at word `at`."""
    low, grammar = sentence.words.low, sentence.lex.grammar
    end = noun_phrase(sentence, at)
    if end <= at or end >= len(low):
        return False
    return low[end] in grammar.auxiliaries or low[end] in grammar.fillers or low[end] in sentence.lex.forms


def _reported_ahead(sentence: Sentence, at: int, *, near: bool) -> bool:
    """Tell whether a clause after a comma is reported: its conjunction, its mood, or `zu` and an infinitive."""
    low, grammar, quotes, count = sentence.words.low, sentence.lex.grammar, sentence.lex.quotes, len(sentence.words.low)
    if at < count and low[at] in grammar.complementizers:
        return True
    if near and at + 1 < count and low[at] in grammar.articles and sentence.words.is_capital(at + 1):
        return True
    for word in low[at : at + _REACH]:
        if word in quotes.reported_moods or word == grammar.infinitive_marker:
            return True
        if word in {";", ":"}:
            return False
    return False
