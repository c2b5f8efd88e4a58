"""The cue tables of a language, inflected and indexed for looking words up."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import NamedTuple, Self

import attrs

from newsparse.annotation.grammar.lexica import Lexica
from newsparse.languages.schema.grammar import Grammar
from newsparse.languages.schema.names import NameLexicon
from newsparse.languages.schema.quotes import QuoteLexicon
from newsparse.languages.schema.verbs import VerbForm


@attrs.frozen
class CueForm:
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


@attrs.frozen(eq=False)
class CueLexicon:
    """The cue tables of a language, inflected and indexed."""

    tables: Lexica
    grammar: Grammar
    names: NameLexicon
    quotes: QuoteLexicon
    forms: dict[str, CueForm]
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    phrasal: dict[str, tuple[tuple[tuple[str, ...], CueForm], ...]]
    """Verbs of several words, by the form of the first: what follows it, and the cue that they are together."""
    sources: dict[str, tuple[tuple[str, ...], ...]]
    openings: frozenset[str]
    """Every word with which a cue can begin."""
    light: frozenset[str]
    """Words that no noun phrase holds after its noun: prepositions, conjunctions, auxiliaries, pronouns, adverbs."""


@functools.lru_cache(maxsize=32)
def cue_lexicon(tables: Lexica) -> CueLexicon:
    """Return the tables of a language in the form in which they are looked up."""
    grammar, quotes = tables.grammar, tables.quotes
    small = (
        grammar.articles | grammar.prepositions | grammar.non_third_person | grammar.time_words
    )  # `meine` is no form of `meinen` here
    forms: dict[str, CueForm] = {}
    phrasal: dict[str, tuple[tuple[tuple[str, ...], CueForm], ...]] = {}
    lemmas = quotes.speech_verbs | quotes.fragment_verbs | quotes.thought_verbs | quotes.object_verbs
    for lemma in sorted(lemmas | quotes.reflexive_verbs):
        if " " in lemma:
            _add_phrasal(phrasal, grammar, quotes, lemma)
            continue
        known = _Kinds.of(quotes, lemma)
        for word, shape, particle in _inflected(grammar, lemma):
            if word not in small:
                forms[word] = _merged(forms.get(word), known, shape, particle)
    phrases, sources = _by_first(quotes.phrases), _by_first(quotes.sources + quotes.weak_sources)
    openings = frozenset((*forms, *phrases, *phrasal, *sources, *quotes.source_adverbs, *quotes.after_sources))
    light = (
        grammar.prepositions | grammar.subordinators | grammar.complementizers | grammar.auxiliaries | grammar.negations
    )
    light |= grammar.time_words | grammar.pronouns.keys() | grammar.non_third_person | grammar.fillers
    return CueLexicon(tables, grammar, tables.names, quotes, forms, phrases, phrasal, sources, openings, light)


def _add_phrasal(
    phrasal: dict[str, tuple[tuple[tuple[str, ...], CueForm], ...]], grammar: Grammar, quotes: QuoteLexicon, lemma: str
) -> None:
    """Enter the forms of a verb of several words, `call on`, under those of its first."""
    verb, *rest = lemma.split()
    found: dict[str, CueForm] = {}
    known = _Kinds.of(quotes, lemma)
    for word, shape, _ in _inflected(grammar, verb):
        found[word] = _merged(found.get(word), known, shape, "")
    for word, form in found.items():
        others = (*phrasal.get(word, ()), (tuple(rest), form))
        phrasal[word] = tuple(sorted(others, key=lambda other: -len(other[0])))


def _inflected(grammar: Grammar, lemma: str) -> Iterator[tuple[str, str, str]]:
    for form, word, particle in grammar.verbs.forms(lemma):
        shape = "finite" if form in {VerbForm.FUTURE, VerbForm.CONDITIONAL} else form.value
        yield word, shape, particle


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
        return attrs.evolve(old, particle=particles)
    return attrs.evolve(
        old,
        lemma=lemma if speech else old.lemma,
        shapes=old.shapes | {shape},
        speech=old.speech or speech,
        frame=old.frame or frame,
        thought=old.thought or thought,
        reflexive=old.reflexive or reflexive,
    )


def _by_first(phrases: tuple[str, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        parts = tuple(phrase.replace("'", "' ").split())
        found[parts[0]] = (*found.get(parts[0], ()), parts)
    return found
