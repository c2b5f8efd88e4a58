"""Event triggers in all their forms: inflected once for each language, then looked up."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import attrs

from newsparse.languages.schema.events import EventLexicon, Trigger
from newsparse.languages.schema.grammar import Grammar
from newsparse.languages.schema.verbs import VerbForm
from newsparse.text.words import read_words


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
    marks = tuple(word if word.endswith("'") else f"{word} " for word in sorted(grammar.reflexives))
    reflexive = phrase.startswith(marks)
    for mark in marks:
        phrase = phrase.removeprefix(mark)
    lemma, *rest = read_words(phrase, 0, len(phrase), grammar.elisions).low
    forms = [form for form in grammar.verbs.forms(lemma) if form.word not in table.homographs]
    if not grammar.verb_final:  # where an object follows, the bare form is read as an infinitive
        forms = [form for form in forms if form.form is not VerbForm.FINITE or form.word != lemma]
    if trigger.only:
        forms = [form for form in forms if form.form == trigger.only]
    both = {one.word for one in forms if one.form is VerbForm.FINITE}
    both &= {one.word for one in forms if one.form is VerbForm.PARTICIPLE}
    for form, word, particle in forms:
        plural = grammar.verb_final and word == lemma and not particle
        yield word, TriggerForm(trigger, form, tuple(rest), reflexive, word in both, particle, plural)
