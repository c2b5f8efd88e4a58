"""What newsparse knows about reported speech in one language: word tables, and how its verbs are inflected."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

import attrs


def words(*tables: str) -> frozenset[str]:
    """Return the words of tables written as text.

    Example:
        >>> sorted(words("say add", "tell"))
        ['add', 'say', 'tell']
    """
    return frozenset(word for table in tables for word in table.split())


def lines(table: str) -> tuple[str, ...]:
    """Return the phrases of a table, separated by commas.

    Example:
        >>> lines("according to, in the words of")
        ('according to', 'in the words of')
    """
    return tuple(" ".join(phrase.split()) for phrase in table.split(",") if phrase.strip())


@attrs.frozen
class Paradigm:
    """How the regular verbs with one ending are inflected: each suffix takes the place of the ending.

    Example:
        >>> Paradigm(ending="er", finite=("e", "ent"), participle=("é",), gerund=("ant",)).forms("juger")["finite"]
        ('juge', 'jugent')
    """

    ending: str
    finite: tuple[str, ...]
    participle: tuple[str, ...]
    gerund: tuple[str, ...]
    prefix: str = ""
    """Stands before a participle: `ge` in German."""

    def forms(self, lemma: str) -> dict[str, tuple[str, ...]]:
        """Return the forms of a regular verb by shape."""
        stem = lemma.removesuffix(self.ending)
        return {
            "infinitive": (lemma,),
            "finite": tuple(stem + suffix for suffix in self.finite),
            "participle": tuple(self.prefix + stem + suffix for suffix in self.participle),
            "gerund": tuple(stem + suffix for suffix in self.gerund),
        }


@attrs.frozen
class Irregular:
    """The forms of a verb that follows no paradigm, as text."""

    finite: str
    participle: str = ""
    gerund: str = ""


@attrs.frozen(eq=False)
class QuoteWords:
    """The tables of one language that tell who said what. All words are lower case, with straight apostrophes."""

    articles: frozenset[str]
    """Articles, possessives, demonstratives and other words that open a noun phrase."""
    indefinite: frozenset[str]
    """Those of them that bring somebody new: `a`, `des`."""
    plurals: frozenset[str]
    """Those of them that only stand before several."""
    pronouns: Mapping[str, str]
    """Subject pronouns of the third person, with gender (m, f) and number (s, p): `elle` is `fs`."""
    oblique: Mapping[str, str]
    """The same after a preposition: `lui`."""
    others: frozenset[str]
    """Pronouns that are no third person: who speaks is not among those spoken of."""
    prepositions: frozenset[str]
    genitives: frozenset[str]
    """Prepositions and articles that tie a complement to the noun before: `de`, `of`."""
    and_words: frozenset[str]
    subordinators: frozenset[str]
    """Conjunctions and relative pronouns: a clause of its own begins."""
    relatives: frozenset[str]
    """Those whose subject is the noun before: `who`."""
    that: frozenset[str]
    """Complementisers: `que`, `that`, `dass`."""
    auxiliaries: frozenset[str]
    passive: frozenset[str]
    """Those of them that make a passive: `was`, `wurde`."""
    fillers: frozenset[str]
    """Adverbs and clitics that may stand between a subject and its verb."""
    negations: frozenset[str]
    times: frozenset[str]
    """Names of days and months, and words for parts of the day."""
    paradigms: tuple[Paradigm, ...]
    irregular: Mapping[str, Irregular]
    speech: frozenset[str]
    """Verbs of saying: marks, a clause, or a clause with the verb inserted."""
    frames: frozenset[str]
    """Verbs that take words of somebody between marks, but no clause: `hail`, `qualifier`."""
    thought: frozenset[str]
    """Verbs of thinking and wishing: a clause after a complementiser."""
    inseparable: tuple[str, ...] = ()
    """Prefixes of verbs whose participle takes none: `be` in `berichtet`."""
    phrases: tuple[str, ...] = ()
    """Cues of several words, in the forms that occur: `fait savoir`."""
    separable: Mapping[str, str] = attrs.field(factory=dict)
    """German: particle and verb, by lemma: `hinzufügen` is `hinzu` and `fügen`."""
    nouny: frozenset[str] = frozenset()
    """Verb forms that are nouns as well: `claims`, `reports`."""
    bare_clause: bool = False
    """A content clause may follow the verb without a complementiser: `she said it was late`."""
    bare_verbs: frozenset[str] = frozenset()
    """Verbs after which any noun phrase opens such a clause: `say`."""
    openers: frozenset[str] = frozenset()
    """Words that open such a clause: subject pronouns, `there`."""
    reflexives: frozenset[str] = frozenset()
    """Pronouns before a verb that mean its subject: `s'` in `s'emporte`."""
    having: frozenset[str] = frozenset()
    """German: auxiliaries that can end a clause after a participle: `hatte`."""
    inverts: bool = False
    """The verb stands second, so a subject follows it when something else comes first."""
    joined_pronouns: bool = False
    """A pronoun that follows its verb is joined to it: `dit-elle`; one that stands apart only stresses."""
    incise_inside: bool = False
    """The reporter's words may stand inside the marks: `« Oui, dit-elle, je viens. »`."""
    comma_clause: bool = False
    """A comma stands before each content clause."""
    infinitive_endings: tuple[str, ...] = ()
    """Endings of an infinitive that can follow a verb of saying at once: `dit voir`."""
    infinitive_marker: str = ""
    """The word before an infinitive clause: `to`."""
    sources: tuple[str, ...] = ()
    """Prepositions that name a source: `selon`, `according to`."""
    weak_sources: tuple[str, ...] = ()
    """The same, but only at the beginning of a sentence and before a person: `pour`."""
    noun_sources: frozenset[str] = frozenset()
    """Those of the weak ones that need the noun of something said or written: `nach`."""
    after_sources: frozenset[str] = frozenset()
    """Postpositions that name a source: `zufolge`."""
    so_words: frozenset[str] = frozenset()
    """Words before the source after a clause: `so`."""
    gerund_markers: frozenset[str] = frozenset()
    """Words before a gerund that leans on the subject of its sentence: `en soulignant`."""
    as_words: frozenset[str] = frozenset()
    """Words before an inserted cue: `comme`, `as`, `wie`."""
    source_nouns: frozenset[str] = frozenset()
    """What is written or said: a text or an utterance that has no mouth, such as `report`."""
    reported_moods: frozenset[str] = frozenset()
    """Verb forms that alone tell of reported speech: `sei`."""
    clause_ends: tuple[str, ...] = ()
    """Words after a comma that lead back from reported speech to the reporter."""
    honorifics: Mapping[str, str] = attrs.field(factory=dict)
    """With gender: `mme` is `f`."""
    roles: Mapping[str, str] = attrs.field(factory=dict)
    """Nouns for offices and functions, with gender m, f or empty."""
    role_endings: Mapping[str, str] = attrs.field(factory=dict)
    """Endings of compound roles: `minister`."""
    leaders: frozenset[str] = frozenset()
    """Those of them that lead a state, so that with its adjective they are one person: `dirigeant russe`."""
    article_genders: Mapping[str, str] = attrs.field(factory=dict)
    """Articles that tell the gender of a role: `la porte-parole`."""
    groups: frozenset[str] = frozenset()
    """Nouns for several people: `officials`."""
    bodies: frozenset[str] = frozenset()
    """Nouns for bodies: `ministry`, `gouvernement`."""
    generic: frozenset[str] = frozenset()
    """Those of them that name no body when they stand alone: `agency`, `Stadt`."""
    locatives: frozenset[str] = frozenset()
    """Prepositions that stand before the name of a place without an article: `à`, `in`."""
    place_nouns: frozenset[str] = frozenset()
    """Nouns for places, beside a name or in it: `lake`, `ville`."""
    place_openers: frozenset[str] = frozenset()
    """Words that begin the name of a place: `mount`, `stade`."""
    things: frozenset[str] = frozenset()
    """Nouns at the head of names that are nobody's: `car`, `world`, `service`."""
    labels: frozenset[str] = frozenset()
    """Words of captions, credits and controls: `photo`, `next`."""
    particles: frozenset[str] = frozenset()
    """Words inside a name: `de`, `von`."""
    first_names: Mapping[str, str] = attrs.field(factory=dict)
    capital_adjectives: bool = False
    """Adjectives of states have a capital letter, so that one alone names nobody: `Korean`."""
    titled: frozenset[str] = frozenset()
    """Nouns before the title of a work or the name of a thing: `journal`, `film`."""
    terms: frozenset[str] = frozenset()
    """Nouns for a notion, before its name: `concept de`, `principle of`."""
    called: frozenset[str] = frozenset()
    """Words before a name or a term: `baptisé`, `so-called`."""
    not_names: frozenset[str] = frozenset()
    """Words with a capital letter that begin no name."""
    elisions: tuple[str, ...] = ()
    """What loses its vowel before another word: `l`, `qu`."""
    impersonal: frozenset[str] = frozenset()
    """Verbs whose subject is only `it`: `es heißt`."""
    places: frozenset[str] = frozenset()
    """Prepositions before the source of such a verb: `in einem Papier`."""
    relays: frozenset[str] = frozenset()
    """Verbs whose object speaks: `the paper quotes a witness`."""
    addressed: frozenset[str] = frozenset()
    """Verbs whose object is the hearer, so that the clause follows it: `tell`."""
    hearer_prepositions: frozenset[str] = frozenset()
    """Prepositions before the hearer: `à`, `to`."""
    agent: frozenset[str] = frozenset()
    """Prepositions before the speaker of a passive: `by`."""
    agencies: frozenset[str] = frozenset()
    """Nouns for a news agency or another medium: `agence`."""

    @cached_property
    def trailing(self) -> frozenset[str]:
        """The words after a name that belong to what follows: labels, and articles that nobody is called."""
        return self.labels | (self.articles - self.indefinite)

    @cached_property
    def starters(self) -> frozenset[str]:
        """The words that can stand before a name at the beginning of a sentence and are none."""
        light = (self.prepositions, self.subordinators, self.that, self.and_words, self.auxiliaries, self.others)
        rest = (self.fillers, self.not_names, self.pronouns.keys(), self.articles)
        return frozenset().union(*light, *rest) - self.particles


def inflect(table: QuoteWords, lemma: str) -> dict[str, tuple[str, ...]]:
    """Return the forms of a cue verb by shape: infinitive, finite, participle, gerund.

    Example:
        >>> from newsparse.languages.en.quotes import QUOTES
        >>> inflect(QUOTES, "deny")["finite"]
        ('denies', 'denied')
    """
    if irregular := table.irregular.get(lemma):
        return {
            "infinitive": (lemma,),
            "finite": tuple(irregular.finite.split()),
            "participle": tuple(irregular.participle.split()),
            "gerund": tuple(irregular.gerund.split()),
        }
    paradigm = _paradigm(table.paradigms, lemma)
    if lemma.startswith(table.inseparable):
        paradigm = attrs.evolve(paradigm, prefix="")
    return paradigm.forms(lemma)


def _paradigm(paradigms: Iterable[Paradigm], lemma: str) -> Paradigm:
    fitting = [paradigm for paradigm in paradigms if lemma.endswith(paradigm.ending)]
    if not fitting:
        msg = f"no paradigm fits the verb {lemma!r}: add one for its ending, or its forms to `irregular`"
        raise ValueError(msg)
    return max(fitting, key=lambda paradigm: len(paradigm.ending))
