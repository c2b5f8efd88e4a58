"""The words of events in one language: triggers, relations of participants, and cues of modality."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

import attrs

from newsparse._classes import frozen
from newsparse._lazy_imports import show_as_public
from newsparse.languages.schema.nouns import NounLexicon
from newsparse.languages.schema.table import Table


class Frame(StrEnum):
    """Where the actors and recipients of an event stand around its trigger."""

    ACT = "act"
    """Actor and recipient: subject and object, or noun, `de`/`of` and `contre`/`against`."""
    TO = "to"
    """The recipient stands behind `à`/`to`."""
    ALONE = "alone"
    """There is an actor only; who follows is no recipient."""
    MEET = "meet"
    """All are actors."""
    HOST = "host"
    """The subject is the host or the cause, hence the recipient; the object is the visitor or feels it."""
    GO = "go"
    """The recipient is where the actor goes."""
    JOINT = "joint"
    """Subjects are actors, who stands behind `avec`/`with` is the recipient."""
    FEEL = "feel"
    """A noun: who it is `of` or `at` feels it about somebody else."""
    UNDERGO = "undergo"
    """A verb: the subject is the recipient, the actor stands behind `by`: `écoper`, `stand trial`."""
    SUFFER = "suffer"
    """The subject, or who stands behind `de`/`of`, is the recipient; the actor stands behind `par`/`by`."""


@frozen(cache_hash=True)
class Trigger:
    """Words that trigger an event of one class.

    Example:
        >>> Trigger("CONSULT-visit", "visit tour", Frame.GO).event
        'CONSULT'
    """

    code: str
    """Class and mode of PLOVER: `COERCE-arrest`."""
    words: str
    """Lemmas of verbs, or nouns in all their forms, separated by spaces; `_` joins a phrase."""
    frame: Frame = Frame.ACT
    """Where its participants stand."""
    needs: str = ""
    """Stems of words one of which has to stand near: `accord trait` for `signer`."""
    bars: str = ""
    """Stems of words that give the trigger another sense."""
    only: str = ""
    """The one form in which a verb counts: `participle` for `attendu`."""
    future: str = ""
    """The class of what is still to come: `AGREE` for a cooperation."""
    refusal: str = ""
    """The class of what is negated: `REJECT` for an acceptance."""
    objects: str = ""
    """Kinds of noun one of which its object has to be, separated by spaces: `weapon vehicle`."""

    event: str = attrs.field(init=False)
    """The class alone."""
    mode: str = attrs.field(init=False)
    """The mode, empty without one."""

    def __attrs_post_init__(self) -> None:
        event, _, mode = self.code.partition("-")
        object.__setattr__(self, "event", event)
        object.__setattr__(self, "mode", mode)


def triggers(table: str) -> tuple[Trigger, ...]:
    """Return the triggers of a table, one a line: `CODE frame [option=value] : words`; an indented line goes on.

    Options with values separated by commas are `of` (objects), `near` (needs) and `unless` (bars), those with one
    value `not` (refusal), `future` and `only`.

    Example:
        >>> give, meet = triggers("AID to of=sum,product : give\\nCONSULT meet near=minister\\n    unless=goal : meet")
        >>> give.words, give.objects, meet.needs, meet.bars
        ('give', 'sum product', 'minister', 'goal')

    Raises:
        ValueError: if a line has an option or a frame that there is not.
    """
    entries = _CONTINUED.sub(" ", table).replace(", ", ",").strip().splitlines()
    return tuple(_trigger(entry) for entry in entries)


_CONTINUED = re.compile(r"\n +")
_OPTIONS = {
    "of": "objects",
    "near": "needs",
    "unless": "bars",
    "not": "refusal",
    "future": "future",
    "only": "only",
}


def _trigger(entry: str) -> Trigger:
    head, _, words = entry.partition(" : ")
    code, frame, *options = head.split()
    return Trigger(code, words.strip(), Frame(frame), **dict(map(_option, options)))


def _option(option: str) -> tuple[str, str]:
    name, _, value = option.partition("=")
    if name not in _OPTIONS:
        msg = f"no option of a trigger is {name!r}: there are {', '.join(_OPTIONS)}"
        raise ValueError(msg)
    return _OPTIONS[name], value.replace(",", " ")


@frozen(eq=False)
class EventLexicon(Table):
    """The words of one language that report events. All words are lower case, with straight apostrophes."""

    verbs: tuple[Trigger, ...]
    """Verbs by class, as lemmas; all their forms are found."""
    nouns: tuple[Trigger, ...]
    """Nouns by class, in all the forms that occur."""
    homographs: frozenset[str] = frozenset()
    """Forms of verbs that are nearly always another word: `sommes`, of `sommer`."""
    by: frozenset[str] = frozenset()
    """Prepositions before the actor of a passive."""
    to: frozenset[str] = frozenset()
    """Prepositions before the recipient: `à`, `to`."""
    addressing: frozenset[str] = frozenset()
    """Prepositions before whom one turns to: `auprès`, `bei`."""
    with_: frozenset[str] = frozenset()
    """Prepositions before whom something is done together with: `avec`."""
    together: frozenset[str] = frozenset()
    """Words before such a preposition that make it join somebody to the subject: `along`, `gemeinsam`."""
    beside: frozenset[str] = frozenset()
    """Words before a genitive or an agent that do so: `côtés` in `aux côtés de`, `accompanied`."""
    alongside: frozenset[str] = frozenset()
    """Prepositions that do so by themselves: `alongside`."""
    against: frozenset[str] = frozenset()
    """Prepositions before whom something is directed at: `contre`."""
    for_: frozenset[str] = frozenset()
    """Prepositions before who is helped or praised: `pour`."""
    purposes: frozenset[str] = frozenset()
    """Words that open what something is done for: `afin`, `um`."""
    possessive_marks: frozenset[str] = frozenset()
    """What stands between a name and what is its own: `'s`."""
    from_: frozenset[str] = frozenset()
    """Prepositions before whom something is asked of: `from`."""
    accusative: frozenset[str] = frozenset()
    """Articles before an object: `den`, `einen`."""
    dative: frozenset[str] = frozenset()
    """Articles before a dative: `dem`, `einem`."""
    of: frozenset[str] = frozenset()
    """Prepositions and articles before whose something is: `de`, `der`."""
    between: frozenset[str] = frozenset()
    """Prepositions before all who take part: `entre`."""
    place: frozenset[str] = frozenset()
    """Prepositions before a place."""
    source_prepositions: frozenset[str] = frozenset()
    """Prepositions before a source: `selon`."""
    and_: frozenset[str] = frozenset()
    """Conjunctions that join participants."""
    other_prepositions: frozenset[str] = frozenset()
    """Prepositions after which nobody is a subject."""
    passive: frozenset[str] = frozenset()
    """Auxiliaries before the participle of a passive."""
    passive_marks: frozenset[str] = frozenset()
    """Words that make a past passive: `été`, `been`."""
    always_transitive: frozenset[str] = frozenset()
    """Forms that are past and participle of verbs that always take an object: without one, `arrested` is passive."""
    not_passive: frozenset[str] = frozenset()
    """Verbs of motion and the like, whose participle with that auxiliary is a plain past."""
    perfect: frozenset[str] = frozenset()
    """Auxiliaries before the participle of a past."""
    pluperfect: frozenset[str] = frozenset()
    """Auxiliaries of what was past already: `avait`, `had`."""
    relatives: frozenset[str] = frozenset()
    """Relative pronouns, whose antecedent is the subject of the clause."""
    object_relatives: frozenset[str] = frozenset()
    """Relative pronouns that can be the object of their clause, where a noun stands before them: `que`, `whom`."""
    clause_conjunctions: frozenset[str] = frozenset()
    """Conjunctions at which another clause begins."""
    corrections: frozenset[str] = frozenset()
    """Conjunctions that put somebody or something in the place of what is negated: `sondern`."""
    contrasts: frozenset[str] = frozenset()
    """Adverbs behind a verb that goes on with the clause before: `jedoch` in `kritisierte A, lobte jedoch B`."""
    subjects: Mapping[str, str] = attrs.field(factory=dict)
    """Subject pronouns, with number: `il` is `s`, `they` is `p`."""
    object_pronouns: Mapping[str, str] = attrs.field(factory=dict)
    """Pronouns that are objects, with number: `him` is `s`, `les` is `p`."""
    possessives: Mapping[str, str] = attrs.field(factory=dict)
    """Possessives, with the number of their owner: `leur` is `p`."""
    pair_phrases: frozenset[str] = frozenset()
    """Phrases for the two that the article is about: `les deux hommes`."""
    quantifiers: frozenset[str] = frozenset()
    """Quantifiers that belong to the name of a group: `plusieurs gouvernements`."""
    approximators: frozenset[str] = frozenset()
    """Phrases before a number that only say how exact it is, most with a preposition: `more than`, `plus de`."""
    title_words: frozenset[str] = frozenset()
    """Words inside a title that are no title themselves: `affaires`, `étrangères`."""
    adjective_endings: tuple[str, ...] = ()
    """Endings of adjectives of states and the like, which may stand between a title and a name."""
    group_nouns: frozenset[str] = frozenset()
    """Groups and bodies that act without a name: `manifestants`, `police`."""
    officials: frozenset[str] = frozenset()
    """Nouns for those whose journeys are visits: `minister`, `ambassadeur`."""
    authorities: frozenset[str] = frozenset()
    """Nouns for those who arrest and punish: `police`, `prosecutors`."""
    institutions: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """Nouns for the bodies that do what a passive leaves open: `courts`, `police_forces` and `prosecutors`."""
    negations: frozenset[str] = frozenset()
    """Words that negate the verb of their clause."""
    negating: frozenset[str] = frozenset()
    """Words before a noun or infinitive that negate it: `sans`, `aucun`."""
    avoiding: frozenset[str] = frozenset()
    """Words whose infinitive or gerund did not happen: `refrained`, `failed`, `verzichtete`."""
    preventing: frozenset[str] = frozenset()
    """Infinitives and gerunds whose object shall not happen: `avoid` in `to avoid a strike`, `vermeiden`."""
    thwarting: frozenset[str] = frozenset()
    """Forms of verbs whose object did not happen: `foiled`, `déjoué`."""
    hearsay_verbs: frozenset[str] = frozenset()
    """Participles before an infinitive of the past that only repeat what others say: `said` in `is said to have`."""
    counterfactual: frozenset[str] = frozenset()
    """Auxiliaries of what would have been: `would` in `would have attacked`."""
    resuming: frozenset[str] = frozenset()
    """Words that open a clause about all that stands before its comma: `which`, `ce` of `ce que`, `was`."""
    denials: frozenset[str] = frozenset()
    """Words that deny what they govern: `nie`, `dementierte`."""
    untrue: frozenset[str] = frozenset()
    """Predicates that call what a clause says untrue: `false`, `unfounded`."""
    true: frozenset[str] = frozenset()
    """Predicates that call it so with a negation: `true`, `the case`, `stimmt`."""
    evidence: frozenset[str] = frozenset()
    """Nouns and verbs of showing: with a negation they leave open what a clause says: `no evidence that`."""
    accusations: frozenset[str] = frozenset()
    """Words that make what they govern an allegation."""
    doubts: frozenset[str] = frozenset()
    """Words that make what they govern possible only: `pourrait`, `crainte`."""
    plans: frozenset[str] = frozenset()
    """Words that make what they govern a plan: `doit`, `expected`."""
    deciding: frozenset[str] = frozenset()
    """Words whose infinitive is still to come: `décidé`, `décision`, `beschloss`."""
    announcing: frozenset[str] = frozenset()
    """Forms of verbs whose object is still to come if it is something new: `announced`, `kündigte`."""
    threatening: frozenset[str] = frozenset()
    """Forms of verbs of threatening and warning: `threatened`, `warnte`."""
    threat_prepositions: frozenset[str] = frozenset()
    """Prepositions between those and what is not yet so: `with`, `vor`."""
    background: frozenset[str] = frozenset()
    """Words of looking back: `dernière fois`, `former`."""
    determiners: frozenset[str] = frozenset()
    """Words that may stand between a preposition and a noun."""
    during: frozenset[str] = frozenset()
    """Words before an event that is the time of another: `lors`."""
    definite: frozenset[str] = frozenset()
    """Those of them that point back: `cette`."""
    premodifiers: frozenset[str] = frozenset()
    """Words that may stand between a preposition and a name: `deux`, `ancien`."""
    state_nouns: frozenset[str] = frozenset()
    """Nouns for states within `pair_phrases`: `pays`."""
    adverbs: frozenset[str] = frozenset()
    """Words that may stand between an auxiliary and its participle."""
    adverb_phrases: frozenset[str] = frozenset()
    """Phrases that stand where an adverb may: `de nouveau`, `time and again`."""
    nominal: frozenset[str] = frozenset()
    """Words before which a finite form is a noun after all: `une attaque`."""
    verbal: frozenset[str] = frozenset()
    """Words before which a noun is a verb after all: `to attack`."""
    causing: frozenset[str] = frozenset()
    """Finite forms and participles of a verb that makes a passive of the infinitive behind it: `s'est fait arrêter`."""
    measures: frozenset[str] = frozenset()
    """Nouns that only say how much or how long, so that what stands behind "of" happened: `days`, `vague`."""
    occurring: frozenset[str] = frozenset()
    """Words that say of a meeting that it was held, began or ended: `lieu`, `resumed`."""
    indefinite: frozenset[str] = frozenset()
    """Those of them that bring something new: `un`."""
    attending_stems: tuple[str, ...] = ()
    """Beginnings of verbs whose subject takes part in what they govern: `particip`."""
    decreeing_stems: tuple[str, ...] = ()
    """Beginnings of verbs whose subject does by them what they govern: `ordonn`, `impos`."""
    plurals: frozenset[str] = frozenset()
    """Nouns for several people without the ending of a plural: `police`, `women`."""
    giving: frozenset[str] = frozenset()
    """Forms of verbs that have whom something is given right behind them: `gave`, `handed`."""
    owning: Mapping[str, str] = attrs.field(factory=dict)
    """Adjectives, nouns before a noun, and first parts of compounds that say whose a measure is, by the body:
    `gouvernementale` is `gouvernement`, `regierungs` is `Regierung`."""
    decisions: frozenset[str] = frozenset()
    """Nouns that take up with an article what somebody did: `décision`, `ruling`."""
    opposing: frozenset[str] = frozenset()
    """Forms of verbs that set two sides of a trial against each other: `opposant`, `pitting`."""
    negation_partners: frozenset[str] = frozenset()
    """What has to stand before a negation: `ne`; empty where a negation stands alone."""
    hearsay: frozenset[str] = frozenset()
    """Auxiliaries of hearsay: `aurait`."""
    future_auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries before an infinitive or participle of what is still to come: `sera`."""
    verb_group: int = 4
    """Words to the left of a participle within which its auxiliary stands."""
    reflexives: frozenset[str] = frozenset()
    """Pronouns that may mean the subject of their verb: `se`, `me`."""
    own_reflexives: frozenset[str] = frozenset()
    """Those of them that are nothing else: `se`; a verb behind them is another verb."""
    articles_are_pronouns: bool = False
    """Before an infinitive, an article is its object: `le rencontrer`."""
    suffering: frozenset[str] = frozenset()
    """Words that make their subject the recipient of the noun behind them: `victime`, `hit`."""
    contexts: Mapping[str, str] = attrs.field(factory=dict)
    """Contexts of PLOVER by words that state them."""
    adjective_before: tuple[str, ...] = ()
    """Endings of adjectives that stand between an article and its noun: `iranische`."""
    nominatives: Mapping[str, str] = attrs.field(factory=dict)
    """What an adjective ends with where its noun stands alone as a subject, with `/` before that of neuter nouns, by
    the determiner before it, if any, and its ending: `dem en` is `er/es`."""
    case_endings: tuple[str, ...] = ()
    """Endings that cases put behind a noun, that of the dative plural first: the `n` of `Helfern`."""
    datives_before: tuple[str, ...] = ()
    """What stands before that ending in a plural: `er` in `Helfern`."""
    neuter_nouns: tuple[str, ...] = ()
    """Neuter nouns for people and bodies, which compounds may end with: `parlament`."""
    adjective_after: tuple[str, ...] = ()
    """Endings of adjectives that follow their noun; empty where the head of a phrase comes last."""
    participles_after: tuple[str, ...] = ()
    """Endings of participles that stand behind their noun as adjectives do: `é` in `hommes armés`."""
    kinds: NounLexicon = attrs.field(factory=NounLexicon)
    """Common nouns by what they mean."""
    off_topic_words: frozenset[str] = frozenset()
    """Words of sport and the arts, near which no trigger counts: `finale`."""


show_as_public(__name__)
