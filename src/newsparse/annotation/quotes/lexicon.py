"""The cue tables of a language, inflected and indexed for looking words up."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, Self

from newsparse._classes import frozen
from newsparse.annotation.grammar.lexica import Lexica
from newsparse.annotation.grammar.verb_index import VerbIndex, WordTable
from newsparse.languages.schema.grammar import Grammar
from newsparse.languages.schema.names import NameLexicon
from newsparse.languages.schema.quotes import QuoteLexicon
from newsparse.languages.schema.verbs import Inflected, VerbForm

_NOUN = 5  # letters of the shortest noun that is known as the end of a compound


class CueForm(NamedTuple):
    """What one word can be as a cue."""

    lemma: str
    shapes: frozenset[str]
    speech: bool = False
    frame: bool = False
    thought: bool = False
    particle: str = ""
    """The particle of a separable verb, at the end of the clause."""
    reflexive: bool = False
    """It reports after a reflexive pronoun, `se réjouit`, and without one only as its other flags say."""


Opening = Literal[True] | frozenset[str]
"""That a cue can begin with a word: always, or only where one of some words follows."""


@frozen(eq=False)
class CueLexicon:
    """The cue tables of a language, inflected and indexed."""

    tables: Lexica
    grammar: Grammar
    names: NameLexicon
    quotes: QuoteLexicon
    forms: WordTable[CueForm]
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    phrasal: WordTable[tuple[tuple[tuple[str, ...], CueForm], ...]]
    """Verbs of several words, by the form of the first: what follows it, and the cue that they are together."""
    framing: WordTable[CueForm]
    """Verbs that report only what a preposition frames: `sees it as “…”`."""
    sources: dict[str, tuple[tuple[str, ...], ...]]
    openings: WordTable[Opening]
    """Every word with which a cue can begin."""
    openings_beside_marks: WordTable[Opening]
    """The same in a sentence that has marks, where more words and verbs report."""
    role_gender: Callable[[str], str | None]
    """What returns the gender of a noun for an office, empty where it has both, and None of any other word."""
    title_endings: tuple[str, ...]
    """Nouns before titles that are long enough to be known as the end of a compound."""
    light: frozenset[str]
    """Words that no noun phrase holds after its noun: prepositions, conjunctions, auxiliaries, pronouns, adverbs."""

    def tells_speech(self, word: str) -> bool:
        """Tell whether a word is a form of a verb of saying."""
        form = self.forms.get(word)
        return form is not None and form.speech


@functools.lru_cache(maxsize=32)
def cue_lexicon(tables: Lexica) -> CueLexicon:
    """Return the tables of a language in the form in which they are looked up."""
    grammar, quotes = tables.grammar, tables.quotes
    small = (
        grammar.articles | grammar.prepositions | grammar.non_third_person | grammar.time_words
    )  # `meine` is no form of `meinen` here
    lemmas = quotes.speech_verbs | quotes.fragment_verbs | quotes.thought_verbs | quotes.object_verbs
    lemmas |= quotes.reflexive_verbs
    single = VerbIndex(grammar.verbs, sorted(lemma for lemma in lemmas if " " not in lemma))
    by_verb: dict[str, list[str]] = {}
    for lemma in sorted(lemma for lemma in lemmas if " " in lemma):
        by_verb.setdefault(lemma.split()[0], []).append(lemma)
    several = VerbIndex(grammar.verbs, by_verb)

    def form(word: str) -> CueForm | None:
        if word in small:
            return None
        variants = (word.replace(*pair) for pair in grammar.spellings.items() if pair[0] in word)
        return next((found for each in (word, *variants) if (found := _form(single, quotes, each)) is not None), None)

    def phrasal(word: str) -> tuple[tuple[tuple[str, ...], CueForm], ...] | None:
        return _phrasal(several, by_verb, quotes, word)

    framed = VerbIndex(grammar.verbs, sorted(quotes.framing_verbs - lemmas))
    framing = WordTable(lambda word: None if word in small else _framing(framed, word), framed.words)
    phrases, sources = _by_first(quotes.phrases), _by_first(quotes.sources + quotes.weak_sources + quotes.comma_sources)
    forms, verbs = WordTable(form, single.words), WordTable(phrasal, several.words)
    only_marked = frozenset(quotes.marked_sources)  # only in a sentence that has marks, as verbs that frame
    followers = _seconds(phrases, sources)
    fixed = frozenset((*phrases, *sources, *quotes.source_adverbs, *quotes.after_sources)) - only_marked

    def opening(word: str) -> Opening | None:
        if "-" in word or word in forms or word in verbs:
            return True
        return followers.get(word, True) if word in fixed else None

    def opening_beside_marks(word: str) -> Opening | None:
        if (found := openings.row(word)) is True or word in framing:
            return True
        return found or (followers.get(word, True) if word in only_marked else None)

    openings: WordTable[Opening] = WordTable(opening, lambda: (*fixed, *forms, *verbs))
    openings_beside_marks: WordTable[Opening] = WordTable(
        opening_beside_marks, lambda: (*openings, *only_marked, *framing)
    )
    light = (
        grammar.prepositions | grammar.subordinators | grammar.complementizers | grammar.auxiliaries | grammar.negations
    )
    light |= grammar.time_words | grammar.pronouns.keys() | grammar.non_third_person | grammar.fillers
    return CueLexicon(
        tables,
        grammar,
        tables.names,
        quotes,
        forms,
        phrases,
        verbs,
        framing,
        sources,
        openings,
        openings_beside_marks,
        tables.role_gender,
        tuple(noun for noun in quotes.title_nouns if len(noun) >= _NOUN),
        light,
    )


def _form(index: VerbIndex, quotes: QuoteLexicon, word: str) -> CueForm | None:
    """Return what a word can be as a form of verbs of one word."""
    found: CueForm | None = None
    for lemma in index.lemmas(word):
        known = _Kinds.of(quotes, lemma)
        for form in index.forms(lemma, word):
            found = _merged(found, known, _shape(form), form.particle)
    return found


def _framing(index: VerbIndex, word: str) -> CueForm | None:
    """Return what a word can be as a form of a verb that reports only what a preposition frames."""
    found = [
        (lemma, _shape(form)) for lemma in index.lemmas(word) for form in index.forms(lemma, word) if not form.particle
    ]
    return CueForm(found[0][0], frozenset(shape for _, shape in found), frame=True) if found else None


def _phrasal(
    index: VerbIndex, by_verb: Mapping[str, list[str]], quotes: QuoteLexicon, word: str
) -> tuple[tuple[tuple[str, ...], CueForm], ...] | None:
    """Return the verbs of several words, `call on`, of whose first a word is a form, the longest first."""
    found: list[tuple[tuple[str, ...], CueForm]] = []
    for lemma in sorted(lemma for verb in index.lemmas(word) for lemma in by_verb[verb]):
        verb, *rest = lemma.split()
        merged: CueForm | None = None
        for form in index.forms(verb, word):
            merged = _merged(merged, _Kinds.of(quotes, lemma), _shape(form), "")
        if merged is not None:
            found.append((tuple(rest), merged))
    return tuple(sorted(found, key=lambda other: -len(other[0]))) or None


def _shape(form: Inflected) -> str:
    return "finite" if form.form in {VerbForm.FUTURE, VerbForm.CONDITIONAL} else form.form.value


class _Kinds(NamedTuple):
    """What a lemma can be as a cue."""

    lemma: str
    speech: bool
    fragment: bool
    thought: bool
    reflexive: bool

    @classmethod
    def of(cls, quotes: QuoteLexicon, lemma: str) -> Self:
        """Look a lemma up in all tables of cue verbs."""
        return cls(
            lemma,
            lemma in quotes.speech_verbs,
            lemma in quotes.fragment_verbs or lemma in quotes.object_verbs,
            lemma in quotes.thought_verbs,
            lemma in quotes.reflexive_verbs,
        )


def _merged(old: CueForm | None, known: _Kinds, shape: str, particle: str) -> CueForm:
    lemma, thought, reflexive = known.lemma, known.thought, known.reflexive
    speech, frame = not particle and known.speech, not particle and known.fragment  # else a cue only with its particle
    thought = not particle and thought
    if old is None:
        return CueForm(lemma, frozenset({shape}), speech, frame, thought, particle, reflexive)
    if particle:
        particles = old.particle + " " + particle if old.particle else particle
        return old._replace(particle=particles)
    return old._replace(
        lemma=lemma if speech else old.lemma,
        shapes=old.shapes | {shape},
        speech=old.speech or speech,
        frame=old.frame or frame,
        thought=old.thought or thought,
        reflexive=old.reflexive or reflexive,
    )


def _seconds(*tables: Mapping[str, tuple[tuple[str, ...], ...]]) -> dict[str, frozenset[str]]:
    """Return the first words of phrases that are never one word, each with the second words."""
    known: dict[str, set[str]] = {}
    for table in tables:
        for first, phrases in table.items():
            known.setdefault(first, set()).update(phrase[1] if len(phrase) > 1 else "" for phrase in phrases)
    return {first: frozenset(seconds) for first, seconds in known.items() if "" not in seconds}


def _by_first(phrases: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        parts = tuple(phrase.replace("'", "' ").split())
        found[parts[0]] = (*found.get(parts[0], ()), parts)
    return found
