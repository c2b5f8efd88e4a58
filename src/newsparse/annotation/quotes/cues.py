"""Cues: the verbs and phrases of a sentence that introduce reported speech."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import compress, count
from typing import NamedTuple

from newsparse.annotation.grammar.lexica import Lexica
from newsparse.annotation.quotes.lexicon import CueForm, CueLexicon, Opening
from newsparse.annotation.quotes.source_phrases import is_source
from newsparse.annotation.quotes.verb_or_noun import is_noun
from newsparse.annotation.quotes.verb_parts import (
    REACH,
    auxiliary_before,
    distant_auxiliary,
    is_negated,
    particle_follows,
    pronoun_in,
    word_before,
)
from newsparse.languages.schema.grammar import Grammar
from newsparse.text.words import FILL, Words

_MOST = 40  # cues of one sentence; more of them is noise
_BESIDE = 3  # words from a verb to its reflexive pronoun, with a subject or an adverb between
_NEAR = 12  # words after a participle in which its agent stands
_LEAST = 12  # code points of marked text that an unknown verb can follow
_FINITE_SHAPE = frozenset({"finite"})
_PHRASE = CueForm("", frozenset({"finite"}), speech=True, frame=True)
_SOURCE = CueForm("", frozenset({"source"}), speech=True)


class CueShape(StrEnum):
    """The grammatical shape in which a cue stands."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    PASSIVE = "passive"
    NOUN = "noun"
    """`the claim that`"""
    SOURCE = "source"
    """No verb: `according to`, `selon`."""


class Cue(NamedTuple):
    """A cue in a sentence: words `first` up to `end`, the verb itself at `verb`."""

    first: int
    end: int
    verb: int
    form: CueForm
    shape: CueShape
    pronoun: int | None = None
    """The word that holds an inverted pronoun: `a-t-il`."""
    negated: bool = False
    after: bool = False
    """A source that follows its name: `zufolge`."""


def find_cues(words: Words, lex: CueLexicon, *, marked: bool = False) -> tuple[Cue, ...]:
    """Return the cues of a sentence in order; `marked`: it holds text between marks."""
    found: list[Cue] = []
    done, low = 0, words.low
    openings = [*map((lex.openings_beside_marks if marked else lex.openings).row, low)]
    for index in _places(words, lex, openings) if marked else compress(count(), openings):
        opening = openings[index]
        if index < done or (opening and opening is not True and opening.isdisjoint(low[index + 1 : index + 2])):
            continue
        if (cue := _cue_at(words, lex, index) if opening else _unknown(words, lex, index)) is not None:
            found.append(cue)
            done = cue.end
            if len(found) == _MOST:
                break
    return tuple(found)


def _places(words: Words, lex: CueLexicon, openings: Sequence[Opening | None]) -> Iterator[int]:
    """Yield the words of a sentence with marks at which a cue can begin: an opening, and any after a comma."""
    reflexives, before = lex.grammar.reflexives, ""
    for index, (word, opening) in enumerate(zip(words.low, openings, strict=True)):
        if opening or before == "," or before in reflexives:
            yield index
        before = word


def _unknown(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    """Return any verb of one word, after marks and a comma, as a verb of saying: `« … », VERB NAME`."""
    low, grammar, names = words.low, lex.grammar, lex.names
    if not _after_marks(words, lex, index) or index + 1 >= len(words.low):
        return None
    word, after = low[index], low[index + 1]
    if (
        not word.isalpha()
        or words.is_capital(index)
        or word in lex.light
        or word in grammar.articles
        or word in grammar.and_words
    ):
        return None
    named = after in grammar.articles and after not in grammar.genitives
    if not (named or words.is_capital(index + 1) or after in names.roles or after in names.groups):
        return None
    return Cue(index, index + 1, index, CueForm(word, _FINITE_SHAPE, speech=True), CueShape.FINITE)


def _after_marks(words: Words, lex: CueLexicon, index: int) -> bool:
    """Tell whether an utterance between marks and a comma stand before a word: `« … », VERB`, `« … », s'VERB`."""
    at = index - 1
    if at > 0 and words.low[at] in lex.grammar.reflexives:
        at -= 1
    return at > 0 and words.low[at] == "," and words.low[at - 1][0] == FILL and len(words.low[at - 1]) >= _LEAST


def _cue_at(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    word = words.low[index]
    if word in lex.sources and (cue := _source(words, lex, index)) is not None:
        return cue
    if word in lex.phrases and (cue := _phrase(words, lex, index)) is not None:
        return cue
    if lex.phrasal.row(word) is not None and (cue := _phrasal(words, lex, index)) is not None:
        return cue
    form, framing = lex.forms.row(word), lex.framing.row(word)
    if form is not None or framing is not None:
        cue = _verb(words, lex, index, form) if form is not None else None
        frames = cue is None and framing is not None and _frames(words, lex, index)
        return _verb(words, lex, index, framing) if frames and framing is not None else cue
    return _inverted(words, lex, index) if "-" in word else _postposed(words, lex, index)


def _postposed(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    """Return a source after the words or after its name: `…, so NAME`, `NAME zufolge`."""
    if words.low[index] in lex.quotes.source_adverbs:
        return _so(words, lex.tables, index)
    if words.low[index] in lex.quotes.after_sources:
        return Cue(index, index + 1, index, _SOURCE, CueShape.SOURCE, after=True)
    return None


def _phrase(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    for parts in lex.phrases[words.low[index]]:
        end = index + len(parts)
        if words.low[index:end] == parts:
            first = auxiliary_before(words, lex.tables, index) or index
            pronoun, negated = pronoun_in(words, lex.tables, first), " ".join(parts) in lex.quotes.withheld
            return Cue(first, end, index, _PHRASE, CueShape.FINITE, pronoun, negated)
    return None


def _phrasal(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    """Return a verb of several words: `called on`, `points out`."""
    for rest, form in lex.phrasal[words.low[index]]:
        end = index + 1 + len(rest)
        if words.low[index + 1 : end] == rest and (cue := _verb(words, lex, index, form)) is not None:
            return cue._replace(end=end)
    return None


def _source(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    if index and words.low[index - 1] in lex.grammar.negations:
        return None  # `not according to NAME`
    for parts in lex.sources[words.low[index]]:
        end = index + len(parts)
        if (
            words.low[index:end] == parts
            and end < len(words.low)
            and is_source(words, lex.tables, " ".join(parts), index, end)
        ):
            return Cue(index, end, index, _SOURCE, CueShape.SOURCE)
    return None


def _so(words: Words, table: Lexica, index: int) -> Cue | None:
    """Return a source after a comma or closing mark, before a name or an article: `…, so NAME`."""
    if index == 0 or index + 1 >= len(words.low) or words.low[index - 1].isalnum():
        return None
    named = words.is_capital(index + 1) or words.low[index + 1] in table.grammar.articles
    return Cue(index, index + 1, index, _SOURCE, CueShape.SOURCE) if named else None


def _inverted(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    """Return a verb with its pronoun behind it: `dit-elle`, or `a-t-il` with a participle after it."""
    stem, _, pronoun = words.low[index].rpartition("-")
    if pronoun not in lex.grammar.pronouns:
        return None
    stem = stem.removesuffix(lex.grammar.pronoun_link)
    if (form := lex.forms.get(stem)) and "finite" in form.shapes:
        return Cue(index, index + 1, index, form, CueShape.FINITE, index)
    if stem not in lex.grammar.auxiliaries and _after_marks(words, lex, index):
        return Cue(index, index + 1, index, CueForm(stem, _FINITE_SHAPE, speech=True), CueShape.FINITE, index)
    return _with_participle(words, lex, index) if stem in lex.grammar.auxiliaries else None


def _with_participle(words: Words, lex: CueLexicon, index: int) -> Cue | None:
    """Return an inverted auxiliary with its participle: `a-t-il dit`, any participle after marks."""
    for ahead in range(index + 1, min(index + 5, len(words.low))):
        if (form := lex.forms.get(words.low[ahead])) and "participle" in form.shapes:
            return Cue(index, ahead + 1, ahead, form, CueShape.FINITE, index)
        if _after_marks(words, lex, index) and words.low[ahead].endswith(lex.grammar.participle_endings or ("\0",)):
            form = CueForm(words.low[ahead], _FINITE_SHAPE, speech=True)
            return Cue(index, ahead + 1, ahead, form, CueShape.FINITE, index)
        if words.low[ahead] not in lex.grammar.fillers:
            break
    return None


def _verb(words: Words, lex: CueLexicon, index: int, form: CueForm) -> Cue | None:
    if (words.is_capital(index) and index > 0) or _is_another_with_reflexive(words, lex, index, form):
        return None
    if form.reflexive and (cue := _reflexive(words, lex.grammar, index, form)) is not None:
        return cue
    if form.particle and particle_follows(words, lex.grammar, index, form):
        form = form._replace(speech=True)
    elif not (form.speech or form.frame or form.thought):
        return None
    if lex.grammar.verb_final and (cue := _compound(words, lex.tables, index, form)):
        return cue  # where participles close the clause, the form may be finite as well
    if not is_noun(words, lex.tables, index, form) and (cue := _simple(words, lex.tables, index, form)):
        return cue
    return _compound(words, lex.tables, index, form)


def _is_another_with_reflexive(words: Words, lex: CueLexicon, index: int, form: CueForm) -> bool:
    """Tell whether a reflexive pronoun makes another verb of one that reports without it: `befindet sich`."""
    if form.lemma not in lex.quotes.silent_reflexives:
        return False
    return not lex.grammar.reflexives.isdisjoint(words.low[max(0, index - _BESIDE) : index + _BESIDE])


def _frames(words: Words, lex: CueLexicon, index: int) -> bool:
    """Tell whether a preposition that frames stands before marks, an article at most between: `sees it as a “…”`."""
    for at in range(index + 2, min(index + REACH, len(words.low))):
        if words.low[at] in {";", ":"}:
            return False
        if words.low[at][0] == FILL:
            before = at - 1 - (words.low[at - 1] in lex.grammar.articles)
            if words.low[before] in lex.quotes.framing_prepositions:
                return True
    return False


def _reflexive(words: Words, grammar: Grammar, index: int, form: CueForm) -> Cue | None:
    """Return the place of a pronoun before the verb or before its auxiliary: `se réjouit`, `s'est aussi réjoui`."""
    form = form._replace(speech=True, frame=True)
    at = index - 1
    while at >= 0 and words.low[at] in grammar.fillers and words.low[at] not in grammar.reflexives:
        at -= 1
    if at > 0 and words.low[at] in grammar.auxiliaries and "participle" in form.shapes:
        at -= 1
    elif "finite" not in form.shapes and "gerund" not in form.shapes:
        return None
    if at < 0 or words.low[at] not in grammar.reflexives:
        return None
    shape = CueShape.FINITE if index - at > 1 or "finite" in form.shapes else CueShape.GERUND
    return Cue(at, index + 1, index, form, shape)


def _simple(words: Words, table: Lexica, index: int, form: CueForm) -> Cue | None:
    """Return a verb of one word, or one that is both past and participle: `said`, `was said by`."""
    grammar = table.grammar
    if "finite" in form.shapes:
        if (passive := _passive(words, table, index, form)) is not None:
            return passive
        unambiguous = "participle" not in form.shapes or grammar.syncretic_past or grammar.verb_final
        if unambiguous or not word_before(words, table, index)[1]:
            return _finite(words, table, index, form)
    if "gerund" in form.shapes:
        if grammar.syncretic_past and words.low[word_before(words, table, index)[0]] in grammar.passive_auxiliaries:
            return _finite(words, table, index, form)  # `has been saying`
        return Cue(index, index + 1, index, form, CueShape.GERUND)
    return None


def _finite(words: Words, table: Lexica, index: int, form: CueForm) -> Cue:
    grammar = table.grammar
    at, auxiliary = word_before(words, table, index)
    first = at if auxiliary and grammar.syncretic_past else index
    while first > 0 and words.low[first - 1] in grammar.auxiliaries:
        first -= 1
    return Cue(first, index + 1, index, form, CueShape.FINITE, negated=is_negated(words, table, first, index))


def _passive(words: Words, table: Lexica, index: int, form: CueForm) -> Cue | None:
    """Return a passive, where the language has one form for past and participle: `was described by X`."""
    grammar = table.grammar
    if "participle" not in form.shapes or not grammar.syncretic_past:
        return None
    last, _ = word_before(words, table, index)
    for being in range(index - 1, last - 1, -1):
        if being >= 0 and words.low[being] in grammar.passive_auxiliaries:
            return Cue(being, index + 1, index, form, CueShape.PASSIVE)
    return None


def _compound(words: Words, table: Lexica, index: int, form: CueForm) -> Cue | None:
    """Return a participle with its auxiliary: next to it or, where verbs close the clause, far before it or behind."""
    grammar = table.grammar
    if "participle" not in form.shapes:
        return None
    first = auxiliary_before(words, table, index)
    if first is None and grammar.verb_final:
        if words.low[index + 1 : index + 2] and words.low[index + 1] in grammar.clause_final_auxiliaries:
            return Cue(index, index + 2, index, form, CueShape.FINITE)
        first = distant_auxiliary(words, table, index)
    if first is None:
        if form.frame and not grammar.agent_prepositions.isdisjoint(words.low[index + 1 : index + _NEAR]):
            return Cue(index, index + 1, index, form, CueShape.PASSIVE)  # `un texte qualifié de « … » par`
        joined = index > 0 and words.low[index - 1] in grammar.and_words and "finite" not in form.shapes
        return Cue(index, index + 1, index, form, CueShape.PARTICIPLE) if joined else None
    if words.low[first] in grammar.passive_auxiliaries or words.low[index - 1] in grammar.passive_auxiliaries:
        return Cue(first, index + 1, index, form, CueShape.PASSIVE)
    pronoun = pronoun_in(words, table, first)
    return Cue(first, index + 1, index, form, CueShape.FINITE, pronoun, is_negated(words, table, first, index))
