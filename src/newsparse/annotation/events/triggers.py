"""Words that tell events, at their places in a sentence: found by their forms, kept if their company fits."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import attrs

from newsparse.annotation.grammar.event_forms import Form, Shape, lexicon
from newsparse.annotation.grammar.event_sentence import Told
from newsparse.languages.schema.events import Frame

_NEAR = 9  # words on each side of a trigger within which the words that it needs or bars stand
_WHOLE = 3  # letters: a stem this short is a whole word
_CLAUSE = 30  # words from a verb to its particle
_NEXT = 3  # words from a refusal to the infinitive of what is refused
_OBJECT = 4  # words from a verb to the word that completes it
_NAMES = frozenset({Shape.NOUN, Shape.FINITE})  # what can be an object: "lifted sanctions"
_ALSO_IN_SPORT = frozenset({"PROTEST", "COERCE", "SANCTION"})  # can befall a footballer as such
_VERBAL = frozenset({Shape.FINITE, Shape.PARTICIPLE, Shape.GERUND})
_UNMAKES = frozenset({"REQUEST", "REJECT", "THREATEN", "CONCEDE"})  # what is asked for, refused or lifted is not done
_ABOUT_EVENTS = frozenset({"ACCUSE", "THREATEN"})  # one is worried about other events and threatens with them


@attrs.frozen(eq=False)
class Telling:
    """A trigger at its place."""

    told: Told
    at: int
    """Index of its first word."""
    form: Form
    limit: int = 0
    """Index of the next trigger, beyond which its complements do not stand."""

    @property
    def last(self) -> int:
        """Index of its last word."""
        return self.at + len(self.form.rest)

    @property
    def event(self) -> str:
        """The class that it tells."""
        return self.form.trigger.event

    @property
    def frame(self) -> Frame:
        """Where its people stand."""
        return self.form.trigger.frame

    @property
    def shape(self) -> Shape:
        """Its form."""
        return self.form.shape

    @property
    def is_noun(self) -> bool:
        """It is no form of a verb."""
        return self.form.shape is Shape.NOUN

    @property
    def closes(self) -> bool:
        """It is a verb form that stands at the end of its clause."""
        return self.told.table.verb_last and self.form.shape in {Shape.PARTICIPLE, Shape.INFINITIVE}

    def before(self, count: int) -> tuple[str, ...]:
        """Return the words before it, at most `count`."""
        return tuple(self.told.low[max(0, self.at - count) : self.at])

    @property
    def group(self) -> tuple[str, ...]:
        """The words before a verb among which its auxiliary stands."""
        return self.before(self.told.table.verb_group)

    @property
    def is_passive(self) -> bool:
        """It is a participle that is passive: by its auxiliary, or because it has none."""
        if self.shape is not Shape.PARTICIPLE or self.form.reflexive:
            return False
        table, group = self.told.table, self.group
        for word in reversed(group):
            if word in table.perfect:
                return any(mark in table.passive_marks for mark in group)
            if word in table.passive:
                return self.told.low[self.at] not in table.not_passive and not table.reflexives.intersection(group)
            if not table.verb_last and word not in table.adverbs and word not in table.negations:
                break
        return True


def tellings(told: Told) -> list[Telling]:
    """Return the triggers of a sentence that fit where they stand, in order."""
    forms = lexicon(told.table, told.lexica.grammar.elisions)
    found: list[Telling] = []
    for at, word in enumerate(told.low):
        if word not in forms or (found and at <= found[-1].last):
            continue
        telling = next((t for form in forms[word] if _fits(t := Telling(told, at, form))), None)
        if telling is None or (found and _completes(telling, found[-1])):
            continue
        if found and telling.closes and _takes(telling, found[-1]):
            found.pop()
        found.append(telling)
    ends = [*(telling.at for telling in found[1:]), len(told.low)]
    return [
        Telling(told, telling.at, telling.form, len(told.low) if telling.event in _ABOUT_EVENTS else end)
        for telling, end in zip(found, ends, strict=False)
    ]


def _completes(telling: Telling, verb: Telling) -> bool:
    """Tell whether a word only completes the verb before it: "a opposé son veto"."""
    if verb.is_noun:
        return False
    near = telling.at - verb.last <= _OBJECT
    if near and telling.shape in _NAMES and telling.event == verb.event:
        return True
    return (near or telling.shape is Shape.INFINITIVE) and _unmakes(verb, telling)


def _takes(verb: Telling, noun: Telling) -> bool:
    """Tell whether a verb that closes its clause takes the noun before it as its object: "den Streik beendet"."""
    return noun.is_noun and verb.at - noun.last <= _OBJECT and (noun.event == verb.event or _unmakes(verb, noun))


def _unmakes(verb: Telling, telling: Telling) -> bool:
    banned = verb.form.trigger.code == "COERCE-restrict" and telling.event == "PROTEST"
    if telling.shape is Shape.INFINITIVE:
        reach = _CLAUSE if verb.told.table.verb_last else _NEXT
        return verb.event == "REJECT" and telling.at - verb.last <= reach
    return telling.shape in _NAMES and (banned or verb.event in _UNMAKES)


def _fits(telling: Telling) -> bool:
    """Tell whether a form stands here with all that its trigger asks for."""
    rest = telling.form.rest
    if rest and tuple(telling.told.low[telling.at + 1 : telling.last + 1]) != rest:
        return False
    if telling.form.particle and not _has_particle(telling):
        return False
    refused = _is_inside_a_name if telling.is_noun else _is_another_word
    return not refused(telling) and _has_company(telling)


def _has_particle(telling: Telling) -> bool:
    """Tell whether the particle of a separable verb closes its clause: "greift ... an"."""
    low, (_, end) = telling.told.low, telling.told.clause(telling.at)
    reach = range(telling.at + 1, min(end, telling.at + _CLAUSE) + 1)
    return any(low[i] == telling.form.particle and _closes(telling, i) for i in reach)


def _closes(telling: Telling, at: int) -> bool:
    """Tell whether a word closes its clause, or stands before the auxiliary that does."""
    table, following = telling.told.table, telling.told.low[at + 1 : at + 2]
    ends = table.stops | table.and_ | table.perfect | table.passive | table.plans | table.doubts
    return not any(word[0].isalpha() and word not in ends for word in following)


def _is_inside_a_name(telling: Telling) -> bool:
    """Tell whether a noun is part of a name ("rue de la Libération") or somebody's business ("à la visite")."""
    told, at = telling.told, telling.at
    start = told.words.start[at]
    if any(mention.span.start <= start < mention.span.end for mention in told.mentions):
        return True
    if at and told.low[at - 1] in told.table.verbal and not told.low[at].endswith("s"):
        return True
    if telling.frame is Frame.GO and at and told.low[at - 1] in told.table.to:
        return True
    return at > 0 and told.words.is_capital(at) and not told.lexica.grammar.inverts and told.low[at - 1].isalpha()


def _is_another_word(telling: Telling) -> bool:
    """Tell whether a verb form is another form, another verb or a noun: "craint", "s'arrêter", "l'armée"."""
    told, at, table = telling.told, telling.at, telling.told.table
    previous = told.low[at - 1] if at else ""
    may_be_noun = telling.shape in _VERBAL or (telling.shape is Shape.INFINITIVE and not table.articles_are_pronouns)
    if may_be_noun and previous in table.nominal:
        return True
    if telling.form.reflexive:
        behind = told.low[at + 1 : at + 3] if table.verb_last else ()
        return not table.reflexives.intersection((*telling.group, *behind))
    own = previous in table.own_reflexives or (
        at > 1 and previous in table.passive and told.low[at - 2] in table.own_reflexives
    )
    if telling.form.also_infinitive and _closes(telling, at) is (telling.shape is Shape.FINITE):
        return True
    return (own and telling.frame is not Frame.MEET) or _is_other_form(telling)


def _is_other_form(telling: Telling) -> bool:
    """Tell whether a word that is finite and a participle is here what the form is not: its auxiliary decides."""
    if not telling.form.also_finite or telling.shape not in {Shape.FINITE, Shape.PARTICIPLE}:
        return False
    table, following = telling.told.table, telling.told.low[telling.at + 1 : telling.at + 2]
    helped = any(word in table.perfect or word in table.passive for word in telling.group)
    is_participle = helped or any(word in table.by for word in following)
    return is_participle is (telling.shape is Shape.FINITE)


def _has_company(telling: Telling) -> bool:
    """Tell whether one of the words that the trigger needs stands near, and none that bars it."""
    trigger, told = telling.form.trigger, telling.told
    if telling.event not in _ALSO_IN_SPORT and told.is_elsewhere(telling.at):
        return False
    if not trigger.needs and not trigger.bars:
        return True
    near = told.near(telling.at, _NEAR)
    if any(f" {bar} " in near or f" {bar}s " in near for bar in _spelt(trigger.bars)):
        return False
    stems = (f" {stem} " if len(stem) <= _WHOLE else f" {stem}" for stem in _spelt(trigger.needs))
    return not trigger.needs or any(stem in near for stem in stems)


@lru_cache(maxsize=1024)
def _spelt(words: str) -> tuple[str, ...]:
    """Return the words of a table entry as they stand in a text whose elided words are apart."""
    return tuple(_entries(words))


def _entries(words: str) -> Iterator[str]:
    for word in words.split():
        yield word.replace("_", " ").replace("'", "' ").strip()
