"""Event triggers in all their forms: inflected once for each language, then looked up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

import attrs

from newsparse.languages.schema.events import EventLexicon, Trigger
from newsparse.languages.schema.grammar import Grammar
from newsparse.languages.schema.verbs import VerbForm
from newsparse.text.words import read_words


@attrs.frozen(cache_hash=True)
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
    also_noun: bool = False
    """The same word is a noun and a verb form, each a trigger: `attacks`."""
    bars: str = ""
    """Stems of words that give it another sense, those of all entries of its lemma and class."""
    companions: tuple[str, ...] = ()
    """Words that stand together in the clause of a verb that closes it: `in gewahrsam` of `nehmen`."""


class TriggerForms(Mapping[str, tuple[TriggerForm, ...]]):
    """The forms of triggers by their first word; those of a word are put in order when it is first looked up.

    A language has some 25,000 of these words, and a page shows a few hundred.
    """

    def __init__(self, found: Mapping[str, list[TriggerForm]]) -> None:
        self._found = found
        self._ordered: dict[str, tuple[TriggerForm, ...]] = {}

    def __contains__(self, word: object) -> bool:
        return word in self._found

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, word: str) -> tuple[TriggerForm, ...]:
        if (forms := self._ordered.get(word)) is None:
            forms = tuple(sorted(dict.fromkeys(_paired(self._found[word])), key=_specific))
            self._ordered[word] = forms
        return forms

    def get(self, word: str, default: tuple[TriggerForm, ...] = ()) -> tuple[TriggerForm, ...]:  # type: ignore[override]
        """Return the forms that begin with a word, none for most words; no exception is raised on the way."""
        return self[word] if word in self._found else default


@lru_cache(maxsize=32)
def trigger_lexicon(table: EventLexicon, grammar: Grammar) -> TriggerForms:
    """Return the forms of all triggers by their first word."""
    found: dict[str, list[TriggerForm]] = {}
    bars = _bars(table)
    for trigger in table.nouns:
        for phrase in trigger.words.split():
            first, *rest = read_words(phrase.replace("_", " "), 0, len(phrase), grammar.elisions).low
            found.setdefault(first, []).append(
                TriggerForm(trigger, VerbForm.NOUN, tuple(rest), bars=bars.get((phrase, trigger.event), ""))
            )
    for trigger in table.verbs:
        for phrase in trigger.words.split():
            barred = bars.get((phrase, trigger.event), "")
            for first, form in _verb(trigger, phrase.replace("_", " "), table, grammar, bars=barred):
                found.setdefault(first, []).append(form)
    return TriggerForms(found)


def _paired(forms: list[TriggerForm]) -> list[TriggerForm]:
    """Return the forms of one word, marked where it is a noun and a verb form."""
    shapes = {form.shape is VerbForm.NOUN for form in forms if not form.rest and not form.companions}
    if len(shapes) == 1:
        return forms
    return [form if form.rest or form.companions else attrs.evolve(form, also_noun=True) for form in forms]


def _bars(table: EventLexicon) -> dict[tuple[str, str], str]:
    """Return the bars of each phrase in each class, whichever entry states them."""
    found: dict[tuple[str, str], str] = {}
    for trigger in (*table.verbs, *table.nouns):
        for phrase in trigger.words.split() if trigger.bars else ():
            key = (phrase, trigger.event)
            found[key] = f"{found.get(key, '')} {trigger.bars}".strip()
    return found


def _specific(form: TriggerForm) -> tuple[int, bool, bool, bool]:
    needs = bool(form.trigger.needs or form.trigger.objects)
    words = len(form.rest) + len(form.companions)
    return -words, not form.reflexive, not needs, form.shape is not VerbForm.PARTICIPLE


def _verb(
    trigger: Trigger, phrase: str, table: EventLexicon, grammar: Grammar, *, bars: str
) -> Iterator[tuple[str, TriggerForm]]:
    marks = tuple(word if word.endswith("'") else f"{word} " for word in sorted(grammar.reflexives))
    reflexive = phrase.startswith(marks)
    for mark in marks:
        phrase = phrase.removeprefix(mark)
    lemma, *rest = read_words(phrase, 0, len(phrase), grammar.elisions).low
    companions: tuple[str, ...] = ()
    if grammar.verb_final and rest:  # "in Gewahrsam nehmen"
        companions, lemma, rest = (lemma, *rest[:-1]), rest[-1], []
    forms = [form for form in grammar.verbs.forms(lemma) if form.word not in table.homographs]
    if not grammar.verb_final:  # where an object follows, the bare form is read as an infinitive
        forms = [form for form in forms if form.form is not VerbForm.FINITE or form.word != lemma]
    if trigger.only:
        forms = [form for form in forms if form.form == trigger.only]
    both = {one.word for one in forms if one.form is VerbForm.FINITE}
    both &= {one.word for one in forms if one.form is VerbForm.PARTICIPLE}
    following = tuple(rest)
    alike: dict[tuple[VerbForm, bool, str, bool], TriggerForm] = {}  # a lemma has hundreds of forms, and few kinds
    for form, word, particle in forms:
        kind = form, word in both, particle, grammar.verb_final and word == lemma and not particle
        if kind not in alike:
            shape, twofold, apart, plural = kind
            alike[kind] = TriggerForm(
                trigger, shape, following, reflexive, twofold, apart, plural, bars=bars, companions=companions
            )
        yield word, alike[kind]
