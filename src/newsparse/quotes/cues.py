"""Cues: the verbs and phrases of a sentence that say "here somebody's words are given"."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from enum import StrEnum

import attrs

from newsparse.languages._quotes import QuoteWords, inflect
from newsparse.reading.words import Words

_REACH = 30  # words over which a verb and its auxiliary or particle belong together


class Shape(StrEnum):
    """The grammatical shape in which a cue stands."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    GERUND = "gerund"
    INFINITIVE = "infinitive"
    PASSIVE = "passive"
    SOURCE = "source"
    """No verb: `according to`, `selon`."""


@attrs.frozen
class Form:
    """What one word can be as a cue."""

    lemma: str
    shapes: frozenset[str]
    speech: bool = False
    frame: bool = False
    thought: bool = False
    particle: str = ""
    """German: stands at the end of the clause."""


@attrs.frozen
class Cue:
    """A cue in a sentence: words `first` up to `end`, the verb itself at `verb`."""

    first: int
    end: int
    verb: int
    form: Form
    shape: Shape
    pronoun: int | None = None
    """The word that holds an inverted pronoun: `a-t-il`."""
    negated: bool = False
    after: bool = False
    """A source that follows its name: `zufolge`."""


@attrs.frozen(eq=False)
class Lexicon:
    """The cue tables of a language, inflected and indexed."""

    words: QuoteWords
    forms: dict[str, Form]
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    sources: dict[str, tuple[tuple[str, ...], ...]]


@functools.lru_cache(maxsize=32)
def lexicon(words: QuoteWords) -> Lexicon:
    """Return the tables of a language in the form in which they are looked up."""
    forms: dict[str, Form] = {}
    for lemma in sorted(words.speech | words.frames | words.thought | frozenset(words.separable)):
        for word, shape, particle in _inflected(words, lemma):
            forms[word] = _merged(forms.get(word), words, lemma, shape, particle)
    for word in words.nouny & forms.keys():
        forms[word] = attrs.evolve(forms[word])
    return Lexicon(words, forms, _by_first(words.phrases), _by_first(words.sources + words.weak_sources))


def _inflected(words: QuoteWords, lemma: str) -> Iterator[tuple[str, str, str]]:
    particle, _, base = words.separable.get(lemma, "").partition(" ")
    for shape, found in inflect(words, base or lemma).items():
        for word in found:
            if not particle:
                yield word, shape, ""
            elif shape == "finite":
                yield word, shape, particle
                yield particle + word, shape, ""
            else:
                yield particle + word, shape, ""


def _merged(old: Form | None, words: QuoteWords, lemma: str, shape: str, particle: str) -> Form:
    separate = bool(particle)  # a cue only with its particle
    speech = not separate and (lemma in words.speech or (lemma in words.separable and lemma not in words.frames))
    frame, thought = not separate and lemma in words.frames, lemma in words.thought
    if old is None:
        return Form(lemma, frozenset({shape}), speech, frame, thought, particle)
    if particle:
        particles = old.particle + " " + particle if old.particle else particle
        return attrs.evolve(old, particle=particles)
    return attrs.evolve(
        old,
        lemma=lemma if speech else old.lemma,
        shapes=old.shapes | {shape},
        speech=old.speech or speech,
        frame=old.frame or frame,
        thought=old.thought or thought,
    )


def _by_first(phrases: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        parts = tuple(phrase.replace("'", "' ").split())
        found[parts[0]] = (*found.get(parts[0], ()), parts)
    return found


_PHRASE = Form("", frozenset({"finite"}), speech=True, frame=True)
_SOURCE = Form("", frozenset({"source"}), speech=True)


def find_cues(words: Words, lex: Lexicon) -> tuple[Cue, ...]:
    """Return the cues of a sentence in order."""
    low, found, table = words.low, [], lex.words
    done = 0
    for index, word in enumerate(low):
        if index < done:
            continue
        cue = None
        if word in lex.sources:
            cue = _source(words, lex, index)
        if cue is None and word in lex.phrases:
            cue = _phrase(words, lex, index)
        if cue is None and word in lex.forms:
            cue = _verb(words, lex, index, lex.forms[word])
        if cue is None and "-" in word:
            cue = _inverted(words, lex, index)
        if cue is None and word in table.so_words:
            cue = _so(words, index)
        if cue is None and word in table.after_sources:
            cue = Cue(index, index + 1, index, _SOURCE, Shape.SOURCE, after=True)
        if cue is not None:
            found.append(cue)
            done = cue.end
    return tuple(found)


def _phrase(words: Words, lex: Lexicon, index: int) -> Cue | None:
    for parts in lex.phrases[words.low[index]]:
        end = index + len(parts)
        if words.low[index:end] == parts:
            first = _auxiliary_before(words, lex.words, index) or index
            return Cue(first, end, index, _PHRASE, Shape.FINITE, _pronoun_in(words, lex.words, first))
    return None


def _source(words: Words, lex: Lexicon, index: int) -> Cue | None:
    for parts in lex.sources[words.low[index]]:
        end = index + len(parts)
        if words.low[index:end] != parts:
            continue
        weak = " ".join(parts) in lex.words.weak_sources
        leads = all(
            word in lex.words.fillers or word in lex.words.and_words or word == "," for word in words.low[:index]
        )
        if weak and not (leads and _names_person(words, lex.words, end)):
            continue
        if end < len(words) and words.low[end] not in lex.words.that:
            return Cue(index, end, index, _SOURCE, Shape.SOURCE)
    return None


def _names_person(words: Words, table: QuoteWords, index: int) -> bool:
    """Tell whether a name or the noun of a person follows."""
    while index < len(words) and words.low[index] in table.articles:
        index += 1
    if index >= len(words):
        return False
    low = words.low[index]
    return (
        low in table.roles
        or low in table.groups
        or low in table.honorifics
        or low in table.first_names
        or (words.is_capital(index) and index + 1 < len(words) and words.is_capital(index + 1))
    )


def _so(words: Words, index: int) -> Cue | None:
    """`", so Wieland`: after a comma or closing mark, before a name or an article."""
    if index == 0 or index + 1 >= len(words):
        return None
    before_is_end = words.low[index - 1] in {",", "”", "“"} or not words.low[index - 1].isalnum()
    follows = words.is_capital(index + 1) or words.low[index + 1] in {"der", "die", "das", "ein", "eine"}
    return Cue(index, index + 1, index, _SOURCE, Shape.SOURCE) if before_is_end and follows else None


def _inverted(words: Words, lex: Lexicon, index: int) -> Cue | None:
    """`dit-elle`, or `a-t-il` with a participle after it."""
    stem, _, pronoun = words.low[index].rpartition("-")
    if pronoun not in lex.words.pronouns:
        return None
    stem = stem.removesuffix("-t")
    if (form := lex.forms.get(stem)) and "finite" in form.shapes:
        return Cue(index, index + 1, index, form, Shape.FINITE, index)
    if stem not in lex.words.auxiliaries:
        return None
    for ahead in range(index + 1, min(index + 5, len(words))):
        if (form := lex.forms.get(words.low[ahead])) and "participle" in form.shapes:
            return Cue(index, ahead + 1, ahead, form, Shape.FINITE, index)
        if words.low[ahead] not in lex.words.fillers:
            break
    return None


def _verb(words: Words, lex: Lexicon, index: int, form: Form) -> Cue | None:
    table = lex.words
    if words.is_capital(index) and index > 0:
        return None
    if form.particle and _particle_follows(words, index, form):
        form = attrs.evolve(form, speech=True)
    elif not (form.speech or form.frame or form.thought):
        return None
    before = _word_before(words, table, index)
    if "finite" in form.shapes and not _is_noun(words, table, index, form):
        passive = _is_passive(words, table, index, form)
        if passive is None and ("participle" not in form.shapes or not before[1] or table.bare_clause):
            return _finite(words, lex, index, form)
        if passive is not None:
            return passive
    if "participle" in form.shapes and (cue := _compound(words, lex, index, form)):
        return cue
    if "gerund" in form.shapes and not _is_noun(words, table, index, form):
        return Cue(index, index + 1, index, form, Shape.GERUND)
    if form.shapes == {"infinitive"} and table.infinitive_marker == "" and form.lemma == "savoir":
        return None
    return None


def _word_before(words: Words, table: QuoteWords, index: int) -> tuple[int, bool]:
    """Return the place of the last word before `index` that is no adverb, and whether it is an auxiliary."""
    at = index - 1
    while at >= 0 and words.low[at] in table.fillers and words.low[at] not in table.auxiliaries:
        at -= 1
    return at, at >= 0 and words.low[at] in table.auxiliaries


def _finite(words: Words, lex: Lexicon, index: int, form: Form) -> Cue:
    at, auxiliary = _word_before(words, lex.words, index)
    first = at if auxiliary and lex.words.bare_clause and not lex.words.inverts else index
    while first > 0 and words.low[first - 1] in lex.words.auxiliaries:
        first -= 1
    return Cue(first, index + 1, index, form, Shape.FINITE, negated=_negated(words, lex.words, first, index))


def _is_noun(words: Words, table: QuoteWords, index: int, form: Form) -> bool:
    """Tell whether the word is rather a noun: after an article or a preposition, or where a noun must stand."""
    if index == 0:
        return words.low[0] in table.nouny and not form.shapes & {"gerund"}
    before = words.low[index - 1]
    if form.shapes == {"gerund"} and before in table.fillers:
        return False
    if before in table.articles and before not in table.pronouns:
        at = index - 2
        return not (at >= 0 and words.low[at] in (table.pronouns.keys() | table.relatives | table.negations))
    if before in table.prepositions and before not in table.fillers:
        return "gerund" not in form.shapes or before in table.genitives
    if before == "'s":
        return True
    return words.low[index] in table.nouny and before.isalpha() and before in table.subordinators


def _is_passive(words: Words, table: QuoteWords, index: int, form: Form) -> Cue | None:
    """`was described by X`: only where the language has one form for past and participle."""
    if "participle" not in form.shapes or not table.bare_clause or table.inverts:
        return None
    at, _ = _word_before(words, table, index)
    being = index - 1
    while being > at and words.low[being] not in _BE:
        being -= 1
    if being < 0 or words.low[being] not in _BE:
        return None
    return Cue(being, index + 1, index, form, Shape.PASSIVE)


_PASSIVE = frozenset("est sont était étaient sera seront serait fut furent soit wird wurde werden wurden".split())
_BE = frozenset({"is", "are", "was", "were", "been", "be", "being", "été", "est", "sont"})


def _compound(words: Words, lex: Lexicon, index: int, form: Form) -> Cue | None:
    """A participle with its auxiliary, next to it or, in German, at the beginning of the clause."""
    table = lex.words
    first = _auxiliary_before(words, table, index)
    if first is None and table.inverts:
        first = _distant_auxiliary(words, table, index)
    if first is None:
        if index and words.low[index - 1] in table.and_words:
            return Cue(index, index + 1, index, form, Shape.PARTICIPLE)
        return None
    if words.low[index - 1] == "été" or words.low[first] in _PASSIVE:
        return Cue(first, index + 1, index, form, Shape.PASSIVE)
    pronoun = _pronoun_in(words, table, first)
    return Cue(first, index + 1, index, form, Shape.FINITE, pronoun, _negated(words, table, first, index))


def _auxiliary_before(words: Words, table: QuoteWords, index: int) -> int | None:
    at = index - 1
    while at >= 0 and index - at < 6:
        if words.low[at] in table.auxiliaries:
            while at > 0 and words.low[at - 1] in table.auxiliaries:
                at -= 1
            return at
        if words.low[at] not in table.fillers:
            return None
        at -= 1
    return None


def _distant_auxiliary(words: Words, table: QuoteWords, index: int) -> int | None:
    for at in range(index - 1, max(-1, index - _REACH), -1):
        if words.low[at] in {",", ";", ":"}:
            return None
        if words.low[at] in table.auxiliaries:
            return at
    return None


def _particle_follows(words: Words, index: int, form: Form) -> bool:
    particles = form.particle.split()
    for at in range(index + 1, min(index + _REACH, len(words))):
        if words.low[at] in particles or words.low[at] in {"dar" + particle for particle in particles}:
            return True
        if words.low[at] in {";", ":"}:
            return False
    return False


def _pronoun_in(words: Words, table: QuoteWords, index: int) -> int | None:
    _, hyphen, pronoun = words.low[index].rpartition("-")
    return index if hyphen and pronoun in table.pronouns else None


def _negated(words: Words, table: QuoteWords, first: int, index: int) -> bool:
    around = words.low[max(0, first - 2) : index + 1] if not table.inverts else words.low[first : index + 3]
    return any(word in table.negations for word in around)
