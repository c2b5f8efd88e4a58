"""How verbs are inflected: paradigms by the ending of the infinitive, from which quotes and events take all forms."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.languages.schema.table import Table
from newsparse.text.patterns import late_pattern


class VerbForm(StrEnum):
    """What form of a word was found."""

    NOUN = "noun"
    """No form of a verb."""
    INFINITIVE = "infinitive"
    FINITE = "finite"
    """Of the present and the past, in any mood and person."""
    FUTURE = "future"
    CONDITIONAL = "conditional"
    PARTICIPLE = "participle"
    """Of the past."""
    GERUND = "gerund"
    """And the participle of the present."""


class Inflected(NamedTuple):
    """One form of a verb."""

    form: VerbForm
    """Which form it is."""
    word: str
    """The word, in lower case."""
    particle: str = ""
    """What has to close the clause: `an` for `greift`."""


@frozen
class Paradigm:
    """How the verbs with one ending are inflected: each suffix takes the place of the ending, `-` stands for none.

    Example:
        >>> Paradigm("er", finite="e ent", participle="é", gerund="ant").words("juger", VerbForm.FINITE)
        ('juge', 'jugent')
    """

    ending: str
    """Of the infinitive: `er`; the longest that fits counts. `=essen` is one verb, and covers none with a prefix."""
    finite: str
    """Suffixes of present and past, in all persons and moods."""
    future: str = ""
    """Suffixes of the future."""
    conditional: str = ""
    """Suffixes of the conditional."""
    participle: str = ""
    """Suffixes of the past participle."""
    gerund: str = ""
    """Suffixes of the gerund or present participle."""
    prefix: str = ""
    """Stands before a participle: `ge` of `gesagt`."""
    past: str = ""
    """Those of the suffixes of `finite` that tell the past: `te` of `lobte`."""

    def words(self, lemma: str, form: VerbForm) -> tuple[str, ...]:
        """Return the words of one form of a verb."""
        stem = lemma.removesuffix(self.ending.removeprefix("="))
        before = self.prefix if form is VerbForm.PARTICIPLE else ""
        return tuple(f"{before}{stem}{suffix.replace('-', '')}" for suffix in getattr(self, form.value).split())

    def shared(self) -> str:
        """Return what the ending and all suffixes begin with: `gr` of `greifen`, `griff`; empty for regular verbs."""
        suffixes = " ".join(getattr(self, form.value) for form in _INFLECTED).split()
        return _common([self.ending.removeprefix("="), *(suffix.replace("-", "") for suffix in suffixes)])


_INFLECTED = (VerbForm.FINITE, VerbForm.FUTURE, VerbForm.CONDITIONAL, VerbForm.PARTICIPLE, VerbForm.GERUND)


@frozen(eq=False)
class Verbs(Table):
    """The inflection of the verbs of one language.

    Example:
        >>> from newsparse.languages.de.verbs import VERBS
        >>> [(word, particle) for form, word, particle in VERBS.forms("angeben") if "gab" in word][:2]
        [('gab', 'an'), ('angab', '')]
    """

    paradigms: tuple[Paradigm, ...] = ()
    """Of the regular verbs, and of the irregular ones by the whole verb."""
    separable: frozenset[str] = frozenset()
    """Separable verbs, with a bar after the particle: `an|geben`."""
    inseparable_prefixes: tuple[str, ...] = ()
    """Prefixes of verbs whose participle takes none: `be` in `berichtet`."""
    joined_marker: str = ""
    """What joins particle and verb of an infinitive: `zu` in `anzugeben`."""

    def forms(self, lemma: str) -> tuple[Inflected, ...]:
        """Return the forms of a verb, each with the particle that it leaves to the end of the clause.

        Raises:
            ValueError: if no paradigm fits.
        """
        if (known := self._made.get(lemma)) is None:
            known = self._made[lemma] = tuple(self._inflected(lemma))
        return known

    @cached_property
    def _made(self) -> dict[str, tuple[Inflected, ...]]:
        """The forms of the verbs that were asked for: quotes and events share many, and triggers list one often."""
        return {}

    def beginnings(self, lemma: str) -> tuple[str, ...]:
        """Return beginnings of which every form of a verb has one, without making the forms where a stem tells.

        Example:
            >>> from newsparse.languages.de.verbs import VERBS
            >>> VERBS.beginnings("sagen"), VERBS.beginnings("angeben")
            (('sag', 'gesag'), ('g', 'geg', 'ang', 'angeg', 'anzugeben'))

        Raises:
            ValueError: if no paradigm fits.
        """
        if (known := self._beginnings_by_lemma.get(lemma)) is None:
            known = self._beginnings_by_lemma[lemma] = self._beginnings(lemma)
        return known

    @cached_property
    def _beginnings_by_lemma(self) -> dict[str, tuple[str, ...]]:
        """The beginnings of the verbs that were asked for: quotes and events share many."""
        return {}

    def _beginnings(self, lemma: str) -> tuple[str, ...]:
        particle = self._particle(lemma)
        base = lemma.removeprefix(particle)
        paradigm = self._paradigm(base)
        stem = base.removesuffix(paradigm.ending.removeprefix("=")) + self._shared(paradigm)
        if not stem:  # the forms have nothing in common: `go`, `went`
            return tuple(dict.fromkeys(one.word for one in self.forms(lemma)))
        own = tuple(dict.fromkeys((stem, f"{paradigm.prefix}{stem}")))
        if not particle:
            return own
        return (*own, *(f"{particle}{beginning}" for beginning in own), f"{particle}{self.joined_marker}{base}")

    def _shared(self, paradigm: Paradigm) -> str:
        if (known := self._shared_by_ending.get(paradigm.ending)) is None:
            known = self._shared_by_ending[paradigm.ending] = paradigm.shared()
        return known

    @cached_property
    def _shared_by_ending(self) -> dict[str, str]:
        return {}

    def _inflected(self, lemma: str) -> Iterator[Inflected]:
        particle = self._particle(lemma)
        if not particle:
            yield Inflected(VerbForm.INFINITIVE, lemma)
            yield from (Inflected(form, word) for form, word in self._simple(lemma))
            return
        base = lemma.removeprefix(particle)
        yield Inflected(VerbForm.INFINITIVE, lemma)
        yield Inflected(VerbForm.INFINITIVE, f"{particle}{self.joined_marker}{base}")
        for form, word in self._simple(base):
            if form is not VerbForm.PARTICIPLE and form is not VerbForm.GERUND:
                yield Inflected(form, word, particle)
            yield Inflected(form, particle + word)

    def _particle(self, lemma: str) -> str:
        if not self.separable:
            return ""
        return next((lemma[:at] for at in range(1, len(lemma)) if f"{lemma[:at]}|{lemma[at:]}" in self.separable), "")

    def is_past(self, lemma: str, word: str) -> bool:
        """Tell whether a finite form of a verb is one of the past.

        Example:
            >>> from newsparse.languages.de.verbs import VERBS
            >>> [VERBS.is_past(*one) for one in (("loben", "lobte"), ("loben", "lobe"), ("angreifen", "griff"))]
            [True, False, True]
        """
        base = lemma.removeprefix(self._particle(lemma))
        paradigm = self._paradigm(base)
        stem = base.removesuffix(paradigm.ending.removeprefix("="))
        return any(f"{stem}{suffix.replace('-', '')}" == word for suffix in paradigm.past.split())

    def particles(self, base: str) -> frozenset[str]:
        """Return the particles that make another verb of a verb, at the end of its clause.

        Example:
            >>> from newsparse.languages.de.verbs import VERBS
            >>> sorted(VERBS.particles("kündigen"))
            ['an', 'auf']
        """
        return self._particles.get(base, _NONE)

    @cached_property
    def _particles(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for verb in self.separable:
            particle, _, base = verb.partition("|")
            found.setdefault(base, set()).add(particle)
        return {base: frozenset(particles) for base, particles in found.items()}

    def _is_prefixed(self, lemma: str) -> bool:
        """Tell whether a verb begins with a prefix that a stem follows: `ver-handeln`, but not `er-nten`."""
        stems = (lemma.removeprefix(prefix) for prefix in self.inseparable_prefixes if lemma.startswith(prefix))
        return any(not _VOWELS.isdisjoint(_LAST.sub("", stem)) for stem in stems)

    @cached_property
    def _by_ending(self) -> dict[str, Paradigm]:
        return {paradigm.ending: paradigm for paradigm in reversed(self.paradigms)}

    def _paradigm(self, lemma: str) -> Paradigm:
        """Return the paradigm of a verb: its own, or the one with the longest ending that fits."""
        own = self._by_ending.get(f"={lemma}")
        if own is not None:
            return own
        for at in range(len(lemma) + 1):
            if (paradigm := self._by_ending.get(lemma[at:])) is not None:
                return paradigm
        msg = f"no paradigm fits the verb {lemma!r}: add one for its ending"
        raise ValueError(msg)

    def _simple(self, lemma: str) -> Iterator[tuple[VerbForm, str]]:
        paradigm = self._paradigm(lemma)
        if paradigm.prefix and lemma != paradigm.ending and self._is_prefixed(lemma):
            paradigm = attrs.evolve(paradigm, prefix="")
        for form in _INFLECTED:
            for word in dict.fromkeys(paradigm.words(lemma, form)):
                yield form, word


def _common(texts: list[str]) -> str:
    """Return what all of some texts begin with: it is what the first and the last of them in order begin with."""
    first, last = min(texts), max(texts)
    return next((first[:at] for at, (one, other) in enumerate(zip(first, last, strict=False)) if one != other), first)


_NONE = frozenset[str]()
_VOWELS = frozenset("aeiouyäöü")
_LAST = late_pattern(r"e?[lr]?n\Z")


show_as_public(__name__)
