"""Event triggers in all their forms: inflected once for each language, then looked up."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

import attrs

from newsparse.languages.schema.events import EventLexicon, Inflection, Trigger
from newsparse.languages.schema.grammar import Grammar
from newsparse.text.words import read_words


class VerbForm(StrEnum):
    """What form of a word was found."""

    NOUN = "noun"
    INFINITIVE = "infinitive"
    FINITE = "finite"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    PARTICIPLE = "participle"
    GERUND = "gerund"


@attrs.frozen
class TriggerForm:
    """One form of a trigger, and the words that have to follow it."""

    trigger: Trigger
    shape: VerbForm
    rest: tuple[str, ...] = ()
    reflexive: bool = False
    also_finite: bool = False
    """The same word is a finite form and a participle: `craint`."""
    particle: str = ""
    """What has to stand at the end of the clause: `an` for `greift`."""
    also_infinitive: bool = False
    """The same word is a finite form and the infinitive: `fordern`."""


_REFLEXIVE = ("se ", "s'", "sich ")


@lru_cache(maxsize=32)
def trigger_lexicon(table: EventLexicon, grammar: Grammar) -> dict[str, tuple[TriggerForm, ...]]:
    """Return the forms by their first word, those with the most words first."""
    found: dict[str, list[TriggerForm]] = {}
    for trigger in table.nouns:
        for phrase in trigger.words.split():
            first, *rest = read_words(phrase.replace("_", " "), 0, len(phrase), grammar.elisions).low
            found.setdefault(first, []).append(TriggerForm(trigger, VerbForm.NOUN, tuple(rest)))
    for trigger in table.verbs:
        for phrase in trigger.words.split():
            for first, form in _verb(trigger, phrase.replace("_", " "), table, grammar):
                found.setdefault(first, []).append(form)
    return {first: tuple(sorted(dict.fromkeys(forms), key=_specific)) for first, forms in found.items()}


def _specific(form: TriggerForm) -> tuple[int, bool, bool, bool]:
    return -len(form.rest), not form.reflexive, not form.trigger.needs, form.shape is not VerbForm.PARTICIPLE


def _verb(trigger: Trigger, phrase: str, table: EventLexicon, grammar: Grammar) -> Iterator[tuple[str, TriggerForm]]:
    reflexive = phrase.startswith(_REFLEXIVE)
    for mark in _REFLEXIVE:
        phrase = phrase.removeprefix(mark)
    lemma, *rest = read_words(phrase, 0, len(phrase), grammar.elisions).low
    shapes = list(inflected(lemma, table, grammar))
    both = {w for s, w in shapes if s is VerbForm.FINITE} & {w for s, w in shapes if s is VerbForm.PARTICIPLE}
    for shape, word in shapes:
        particle = _particle(lemma, table) if shape is VerbForm.FINITE else ""
        plural = grammar.verb_final and word == lemma and not particle
        yield word, TriggerForm(trigger, shape, tuple(rest), reflexive, word in both, particle, plural)


def inflected(lemma: str, table: EventLexicon, grammar: Grammar) -> Iterator[tuple[VerbForm, str]]:
    """Yield the forms of a verb.

    Example:
        >>> from newsparse.languages.fr.events import EVENTS
        >>> from newsparse.languages.fr.grammar import GRAMMAR
        >>> sorted(word for shape, word in inflected("exiger", EVENTS, GRAMMAR) if shape is VerbForm.GERUND)
        ['exigeant']
    """
    yield VerbForm.INFINITIVE, lemma
    if grammar.verb_final:
        particle = _particle(lemma, table)
        yield VerbForm.FINITE, lemma.removeprefix(particle)
        yield VerbForm.INFINITIVE, f"{particle}zu{lemma.removeprefix(particle)}"
    inflection = table.irregular.get(lemma) or _regular(lemma, table)
    if inflection is None:
        return
    stem = "" if lemma in table.irregular else lemma.removesuffix(inflection.ending)
    for shape, suffixes in (
        (VerbForm.FINITE, inflection.finite),
        (VerbForm.FUTURE, inflection.future),
        (VerbForm.CONDITIONAL, inflection.conditional),
        (VerbForm.PARTICIPLE, inflection.participle),
        (VerbForm.GERUND, inflection.gerund),
    ):
        for suffix in suffixes.split(" ") if suffixes else ():
            yield shape, stem + suffix


def _particle(lemma: str, table: EventLexicon) -> str:
    return table.irregular[lemma].particle if lemma in table.irregular else ""


def _regular(lemma: str, table: EventLexicon) -> Inflection | None:
    fitting = [inflection for inflection in table.inflections if lemma.endswith(inflection.ending)]
    return max(fitting, key=lambda inflection: len(inflection.ending), default=None)
