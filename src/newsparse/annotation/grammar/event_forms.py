"""Event triggers in all their forms, which are made as the words of a page ask for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

import attrs

from newsparse._classes import frozen
from newsparse.annotation.grammar.remembered import Remembered
from newsparse.annotation.grammar.verb_index import VerbIndex, WordTable
from newsparse.languages.schema.events import EventLexicon, Trigger
from newsparse.languages.schema.grammar import Grammar
from newsparse.languages.schema.verbs import VerbForm
from newsparse.text.words import read_words


@frozen
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
    other_particles: frozenset[str] = frozenset()
    """What makes another verb of it there: `an` for `kündigt`."""
    also_infinitive: bool = False
    """The same word is a finite form and the infinitive: `fordern`."""
    also_noun: bool = False
    """The same word is a noun and a verb form, each a trigger: `attacks`."""
    bars: str = ""
    """Stems of words that give it another sense, those of all entries of its lemma and class."""
    companions: tuple[str, ...] = ()
    """Words that stand together in the clause of a verb that closes it: `in gewahrsam` of `nehmen`."""
    needed: frozenset[str] = attrs.field(init=False, repr=False, eq=False)
    """The last word of a phrase or the particle of a verb, without which no sentence has this form."""

    def __attrs_post_init__(self) -> None:
        needed = self.rest[-1:] or (*((self.particle,) if self.particle else ()), *self.companions[-1:])
        object.__setattr__(self, "needed", frozenset(needed))


@frozen
class _Phrase:
    """An entry of a table: its verb, and the words that make a phrase with it."""

    trigger: Trigger
    rest: tuple[str, ...]
    reflexive: bool
    companions: tuple[str, ...]
    bars: str


_SHORTEST_PART = 5  # letters of the last part of a compound: shorter ones end other words
_Inflections = list[tuple[str, VerbForm, str]]


@frozen(eq=False)
class TriggerLexicon:
    """The triggers of a language by the words of their forms; the forms of a word are made when it is first met."""

    grammar: Grammar
    nouns: Mapping[str, Sequence[Trigger]]
    """Triggers with an entry that begins with a word."""
    cases: Mapping[str, str]
    """Nouns that are entries of one word, by what they are with an ending of case."""
    verbs: Mapping[str, Sequence[Trigger]]
    """Triggers with an entry of a verb, by the lemma."""
    bars: Mapping[tuple[str, str], str]
    """The bars of each entry in each class."""
    inflections: Mapping[str, _Inflections]
    """Lemma, form and particle by each word that verbs are inflected to."""
    of: Callable[[str], tuple[TriggerForm, ...]] = attrs.field(init=False, repr=False)
    """The forms that begin with a word, those with the most words first; empty for another word."""
    of_compound: Callable[[str], tuple[TriggerForm, ...]] = attrs.field(init=False, repr=False)
    """The forms of the longest noun that a compound ends with; empty for another word."""
    may_begin: Callable[[str], bool] = attrs.field(init=False, repr=False)
    """Whether a form begins with a word, or a noun ends it."""
    needed_by: Callable[[str], frozenset[str]] = attrs.field(init=False, repr=False)
    """The words one of which every form of a word needs; empty where a form needs none."""
    _parts: frozenset[str] = attrs.field(init=False, repr=False)
    """The nouns that compounds can end with."""
    _longest: int = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        nouns = self.lone_nouns() if self.grammar.compounds_nouns else ()
        parts = frozenset(noun for noun in nouns if len(noun) >= _SHORTEST_PART)
        own = {
            "of": Remembered(self._forms).__getitem__,
            "of_compound": Remembered(self._ending).__getitem__,
            "may_begin": Remembered(lambda word: bool(self.of(word) or self.of_compound(word))).__getitem__,
            "needed_by": Remembered(self._needed_by).__getitem__,
            "_parts": parts,
            "_longest": max(map(len, parts), default=0),
        }
        for name, value in own.items():
            object.__setattr__(self, name, value)

    def __contains__(self, word: object) -> bool:
        return word in self.nouns or word in self.inflections or word in self.cases

    def _forms(self, word: str) -> tuple[TriggerForm, ...]:
        if word not in self:
            return ()
        forms = [*self._nouns(word), *self._verbs(word)]
        return tuple(sorted(_distinct(_paired(forms, self.grammar)), key=_specific))

    def _needed_by(self, word: str) -> frozenset[str]:
        needed = [form.needed for form in self.of(word)]
        return frozenset().union(*needed) if all(needed) else frozenset()

    def _ending(self, word: str) -> tuple[TriggerForm, ...]:
        sizes = range(min(len(word) - 2, self._longest), _SHORTEST_PART - 1, -1)
        ending = next((part for size in sizes if (part := word[len(word) - size :]) in self._parts), None)
        return self.lone_noun(ending) if ending else ()

    def is_past(self, word: str) -> bool:
        """Tell whether a word can be a finite form of a verb in the past."""
        finite = (lemma for lemma, form, _ in self.inflections.get(word, ()) if form is VerbForm.FINITE)
        return any(self.grammar.verbs.is_past(lemma, word) for lemma in finite)

    def lone_nouns(self) -> Iterator[str]:
        """Yield the nouns that are entries of one word, and what they are with an ending of case."""
        yield from _lone(self.nouns)
        yield from self.cases

    def lone_noun(self, word: str) -> tuple[TriggerForm, ...]:
        """Return the forms of a noun that is an entry of one word; none for another."""
        return tuple([form for form in self._nouns(word) if not form.rest])

    def _nouns(self, word: str) -> Sequence[TriggerForm]:
        if word in self.cases:
            return self.lone_noun(self.cases[word])
        return [
            TriggerForm(trigger, VerbForm.NOUN, parts[1:], bars=self._bars_of(entry, trigger))
            for trigger in self.nouns.get(word, ())
            for entry in trigger.words.split()
            if (parts := _parts(entry, self.grammar))[0] == word
        ]

    def _verbs(self, word: str) -> Iterator[TriggerForm]:
        for lemma, shape, particle in self.inflections.get(word, ()):
            same = {form for other, form, _ in self.inflections[word] if other == lemma}
            both = VerbForm.FINITE in same and VerbForm.PARTICIPLE in same
            plural = self.grammar.verb_final and word == lemma and not particle
            others = frozenset[str]() if particle else self.grammar.verbs.particles(lemma)
            for one in self._phrases(lemma):
                if one.trigger.only and shape != one.trigger.only:
                    continue
                yield TriggerForm(
                    one.trigger, shape, one.rest, one.reflexive, both and not one.trigger.only, particle, others,
                    plural, bars=one.bars, companions=one.companions,
                )  # fmt: skip

    def _phrases(self, lemma: str) -> Iterator[_Phrase]:
        for trigger in self.verbs[lemma]:
            for entry in trigger.words.split():
                found, rest, reflexive, companions = _phrase(entry, self.grammar)
                if found == lemma:
                    yield _Phrase(trigger, rest, reflexive, companions, self._bars_of(entry, trigger))

    def _bars_of(self, entry: str, trigger: Trigger) -> str:
        return self.bars.get((entry, trigger.event), "")


@lru_cache(maxsize=32)
def trigger_lexicon(table: EventLexicon, grammar: Grammar) -> TriggerLexicon:
    """Return the triggers of a language; made once for each."""
    nouns = _by_word(table.nouns, lambda entry: _parts(entry, grammar)[0])
    verbs = _by_word(table.verbs, lambda entry: _phrase(entry, grammar)[0])
    index = VerbIndex(grammar.verbs, verbs)
    inflections = WordTable(lambda word: _inflections(word, index, table, grammar), index.words)
    return TriggerLexicon(grammar, nouns, _cases(nouns, grammar), verbs, _bars(table), inflections)


def _by_word(triggers: Iterable[Trigger], word_of: Callable[[str], str]) -> dict[str, list[Trigger]]:
    """Return triggers by a word of their entries, each once."""
    found: dict[str, list[Trigger]] = {}
    for trigger in triggers:
        for entry in trigger.words.split():
            same = found.setdefault(entry if entry.isalpha() else word_of(entry), [])
            if not same or same[-1] is not trigger:
                same.append(trigger)
    return found


def _lone(nouns: Mapping[str, Sequence[Trigger]]) -> Iterator[str]:
    return (noun for noun, triggers in nouns.items() if any(noun in trigger.words.split() for trigger in triggers))


def _cases(nouns: Mapping[str, Sequence[Trigger]], grammar: Grammar) -> dict[str, str]:
    """Return the nouns of one word by what cases make of them, where that begins no entry of its own."""
    found: dict[str, str] = {}
    for noun in _lone(nouns) if grammar.case_endings else ():
        for ending, before in grammar.case_endings.items():
            form = f"{noun}{ending}"
            if noun.endswith(before) and form not in nouns:
                found.setdefault(form, noun)
    return found


def _inflections(word: str, index: VerbIndex, table: EventLexicon, grammar: Grammar) -> _Inflections | None:
    """Return what forms of which verbs a word is, None for one that is no form of a verb or nearly always another."""
    if word in table.homographs:
        return None
    return [
        (lemma, one.form, one.particle)
        for lemma in index.lemmas(word)
        for one in index.forms(lemma, word)
        if grammar.verb_final or one.form is not VerbForm.FINITE or word != lemma or _is_unchanged(index, lemma)
    ] or None


def _is_unchanged(index: VerbIndex, lemma: str) -> bool:
    """Tell whether the past of a verb is its infinitive: `cut`; of others that is read as an infinitive only."""
    return any(one.form is VerbForm.PARTICIPLE for one in index.forms(lemma, lemma))


def _phrase(entry: str, grammar: Grammar) -> tuple[str, tuple[str, ...], bool, tuple[str, ...]]:
    """Return the lemma of an entry, what follows, whether it is reflexive, and what stands with it in the clause.

    Of a language whose verbs close the clause, the verb comes last: "in Gewahrsam nehmen".
    """
    lemma, *rest = _parts(entry, grammar)
    reflexive = lemma in grammar.reflexives and bool(rest)
    if reflexive:
        lemma, *rest = rest
    if grammar.verb_final and rest:
        return rest[-1], (), reflexive, (lemma, *rest[:-1])
    return lemma, tuple(rest), reflexive, ()


def _parts(entry: str, grammar: Grammar) -> tuple[str, ...]:
    """Return the words of an entry as a text has them."""
    if "'" not in entry:
        return tuple(entry.split("_"))
    return read_words(entry.replace("_", " "), 0, len(entry), grammar.elisions).low


def _distinct(forms: list[TriggerForm]) -> list[TriggerForm]:
    """Return the forms without those of other entries that say the same."""
    alike = {attrs.evolve(form, trigger=attrs.evolve(form.trigger, words="")): form for form in forms[::-1]}
    return list(alike.values())[::-1]


def _paired(forms: list[TriggerForm], grammar: Grammar) -> list[TriggerForm]:
    """Return the forms of one word, marked where it is a noun and a verb form, of phrases in English: `call for`."""
    shapes: dict[tuple[str, ...], set[bool]] = {}
    for form in forms:
        if not form.companions and (not form.rest or grammar.subject_first):
            shapes.setdefault(form.rest, set()).add(form.shape is VerbForm.NOUN)
    both = {rest for rest, kinds in shapes.items() if len(kinds) > 1}
    return [attrs.evolve(form, also_noun=not form.companions and form.rest in both) for form in forms]


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
