"""The grammar of one language: its small words, and how its verbs are inflected."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.languages.schema.table import Table
from newsparse.languages.schema.verbs import Verbs


@frozen(eq=False)
class Grammar(Table):
    """The small words of one language and its inflection. All words are lower case, with straight apostrophes."""

    articles: frozenset[str] = frozenset()
    """Articles, possessives, demonstratives and other words that open a noun phrase."""
    indefinite_determiners: frozenset[str] = frozenset()
    """Those of them that bring somebody new: `a`, `des`."""
    possessives: frozenset[str] = frozenset()
    """Those of them that say whose something is: `its`, `sa`."""
    dative_determiners: frozenset[str] = frozenset()
    """Those of them that stand before the addressee without a preposition: `sagte NAME der Zeitung`."""
    plural_determiners: frozenset[str] = frozenset()
    """Those of them that only stand before several."""
    pronouns: Mapping[str, str] = attrs.field(factory=dict)
    """Subject pronouns of the third person, with gender (m, f) and number (s, p): `elle` is `fs`."""
    pronouns_mean_people: bool = False
    """Pronouns with a gender mean people, and no bodies or things: English `he`."""
    plural_verb_endings: tuple[str, ...] = ()
    """Endings of a verb that tell a pronoun of either number to mean several: `sie sagten`."""
    oblique_pronouns: Mapping[str, str] = attrs.field(factory=dict)
    """The same after a preposition: `lui`."""
    nearest_pronouns: frozenset[str] = frozenset()
    """Those of either kind that mean who was named last, and no subject: `celui-ci`, `ce dernier`, `the latter`."""
    dummy_predicates: tuple[str, ...] = ()
    """What follows a pronoun that means nobody, in the forms that occur: `s'agit` in `il s'agit de`."""
    object_determiners: frozenset[str] = frozenset()
    """Articles that open no subject: German `den` and `dem`."""
    non_third_person: frozenset[str] = frozenset()
    """Pronouns that are no third person: who speaks is not among those spoken of."""
    prepositions: frozenset[str] = frozenset()
    """Prepositions: an adjunct begins."""
    genitives: frozenset[str] = frozenset()
    """Prepositions and articles that tie a complement to the noun before: `de`, `of`."""
    genitive_ending: str = ""
    """What a name ends with beside what is its own: `s` of `Norlands`; empty where names take no such ending."""
    and_words: frozenset[str] = frozenset()
    """Conjunctions that join phrases or clauses: `et`, `but`."""
    subordinators: frozenset[str] = frozenset()
    """Conjunctions and relative pronouns: a clause of its own begins."""
    relatives: frozenset[str] = frozenset()
    """Those whose subject is the noun before: `who`."""
    complementizers: frozenset[str] = frozenset()
    """Complementisers: `que`, `that`, `dass`."""
    auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries and modals, in the forms that occur."""
    passive_auxiliaries: frozenset[str] = frozenset()
    """Those of them that make a passive: `was`, `wurde`."""
    modals: frozenset[str] = frozenset()
    """Those of them that say that nothing happened yet: `would`, `may`."""
    fillers: frozenset[str] = frozenset()
    """Adverbs and clitics that may stand between a subject and its verb."""
    manner_adverbs: frozenset[str] = frozenset()
    """More such adverbs, where nouns end as they do: `seulement` beside `gouvernement`."""
    adverb_endings: tuple[str, ...] = ()
    """Endings of more such adverbs: `ly` in `forcefully`."""
    not_adverbs: frozenset[str] = frozenset()
    """Words with such an ending that are none: `family`."""
    negations: frozenset[str] = frozenset()
    """Words that negate a verb: `ne`, `not`."""
    negative_words: frozenset[str] = frozenset()
    """Other words that make a clause negative: `nobody`, `keinen`, `won't`."""
    negative_subjects: frozenset[str] = frozenset()
    """Words that negate a verb from any distance before it, as its subject or the head of that: `nobody`, `aucun`."""
    affirmative: frozenset[str] = frozenset()
    """Phrases with a negation that negate no verb: `not only`, `no fewer than`, `nicht erst`."""
    time_words: frozenset[str] = frozenset()
    """Names of days and months, and words for parts of the day."""
    verbs: Verbs = attrs.field(factory=Verbs)
    """How verbs are inflected, for quotes and events alike."""
    spellings: Mapping[str, str] = attrs.field(factory=dict)
    """Letters of verb forms that some countries write otherwise, and those of the table: Swiss `ss` for `ß`."""
    noun_verb_homographs: frozenset[str] = frozenset()
    """Verb forms that are nouns as well: `claims`, `reports`."""
    bare_clause: bool = False
    """A content clause may follow the verb at once, without complementiser or comma: `she said it was late`."""
    clause_openers: frozenset[str] = frozenset()
    """Words that open such a clause: subject pronouns, `there`."""
    reflexives: frozenset[str] = frozenset()
    """Pronouns before a verb that mean its subject: `s'` in `s'emporte`."""
    clause_final_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries that can end a clause after a participle: `hatte`."""
    capitalises_nouns: bool = False
    """Common nouns begin with a capital: `die Stadt`."""
    compounds_nouns: bool = False
    """Nouns are written as one word, whose last part tells what it is: `Landesregierung`."""
    verb_second: bool = False
    """The finite verb stands second in a main clause, so a subject follows it when something else comes first."""
    verb_final: bool = False
    """Participles, infinitives and the verbs of subordinate clauses close their clause; objects stand before them."""
    subject_first: bool = False
    """The subject stands before its verb but for right after quoted words, as in English: `"…," said NAME`."""
    syncretic_past: bool = False
    """Past and participle of regular verbs are one form, as in English: `said`."""
    quote_styles: tuple[str, ...] = ()
    """Pairs of quotation marks, opening and closing: `„“`, `»«`."""
    joined_pronouns: bool = False
    """A pronoun that follows its verb is joined to it: `dit-elle`; one that stands apart only stresses."""
    comma_clause: bool = False
    """A comma stands before each content clause."""
    second_person_endings: tuple[str, ...] = ()
    """Endings that no finite form of the third person has, where a participle has them: `s` of `mis`, `saisis`."""
    infinitive_endings: tuple[str, ...] = ()
    """Endings of an infinitive that can follow a verb of saying at once: `dit voir`."""
    participle_endings: tuple[str, ...] = ()
    """Endings of a participle that can open a sentence before its subject: `Speaking`, `Interrogé`."""
    content_endings: tuple[str, ...] = ()
    """Endings of the verb in a content that a preposition announces: `accused of hiding`, `promis de réparer`."""
    gerund_endings: tuple[str, ...] = ()
    """Endings of a present participle that, after a comma, leads back from reported speech to the reporter: `ant`."""
    case_endings: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """What cases put behind a noun, by the endings of the nouns that take it: `n` behind `e`, in `Angriffen`."""
    plural_endings: tuple[str, ...] = ()
    """Endings that make a noun plural: `s`."""
    ordinal_endings: tuple[str, ...] = ()
    """What stands behind a numeral to make it ordinal: `e` in `XXe`."""
    possessive_marker: str = ""
    """What stands behind a name to say that something is its own: `'s`."""
    pronoun_link: str = ""
    """What stands between a verb and the pronoun that is joined to it: `-t` in `a-t-il`."""
    infinitive_marker: str = ""
    """The word before an infinitive clause: `to`."""
    gerund_markers: frozenset[str] = frozenset()
    """Words before a gerund that leans on the subject of its sentence: `en soulignant`."""
    blame_markers: frozenset[str] = frozenset()
    """Those of them after which it leans on the person right before: `blamed NAME for saying`."""
    article_genders: Mapping[str, str] = attrs.field(factory=dict)
    """Articles that tell the gender of a role: `la porte-parole`."""
    locatives: frozenset[str] = frozenset()
    """Prepositions that stand before the name of a place without an article: `à`, `in`."""
    country_prepositions: frozenset[str] = frozenset()
    """Those of them that stand before the name of a country: `en`."""
    person_relatives: frozenset[str] = frozenset()
    """Relative pronouns that only mean people: `who`."""
    capital_adjectives: bool = False
    """Adjectives of states have a capital letter, so that one alone names nobody: `Korean`."""
    elisions: tuple[str, ...] = ()
    """What loses its vowel before another word: `l`, `qu`."""
    agent_prepositions: frozenset[str] = frozenset()
    """Prepositions before the speaker of a passive: `by`."""


show_as_public(__name__)
