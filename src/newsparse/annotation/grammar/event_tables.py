"""What events of one language are read with: its tables, and the sets of words that follow from them, made once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from newsparse._classes import frozen
from newsparse.annotation.grammar.event_forms import TriggerForm, TriggerLexicon, trigger_lexicon
from newsparse.annotation.grammar.lexica import Lexica, lexica_of
from newsparse.annotation.grammar.remembered import Remembered
from newsparse.gazetteers.countries import adjectives
from newsparse.languages import Language
from newsparse.languages.schema.events import EventLexicon
from newsparse.languages.schema.nouns import PEOPLE
from newsparse.languages.schema.times import TimeLexicon
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.events import Modality


@frozen(eq=False)
class EventTables:
    """The tables of one language; what they say of a word is remembered."""

    events: EventLexicon
    lexica: Lexica
    triggers: TriggerLexicon
    triggers_of: Callable[[str], tuple[TriggerForm, ...]]
    """The forms of triggers that begin with a word."""
    kinds_of: Callable[[str], frozenset[str]]
    """The kinds of a noun."""
    means_people: Callable[[str], bool]
    """Whether a word is a noun for persons or bodies."""
    may_describe: Callable[[str], bool]
    """Whether a word can mean people, or a description of people can begin with it."""
    opens_description: Callable[[str], bool]
    """Whether a description of people can begin with a word."""
    times: TimeLexicon
    relations: Mapping[str, str]
    """The relation of each preposition."""
    titles: frozenset[str]
    """The words that stand in titles."""
    roles: frozenset[str]
    """The nouns for offices, in singular and plural."""
    somebodies: frozenset[str]
    """The nouns that adjectives of states make somebody."""
    of_states: Mapping[str, str]
    """The adjectives of states, with their codes."""
    determiners: frozenset[str]
    cardinals: frozenset[str]
    """The words for numbers: `thirty`."""
    appointing: frozenset[str]
    """The prepositions before the day that something is set for, which is no day of the verb: `moved it to Friday`."""
    day_names: frozenset[str]
    """The names of days, which say nothing about people: `Beschäftigte am Freitag`."""
    function_words: frozenset[str]
    """The words that no phrase goes across."""
    between_coordinated: frozenset[str]
    """The words that may stand between coordinated participants besides the conjunction."""
    before_articles: frozenset[str]
    """The words behind which a genitive is an article."""
    other_than_genitives: frozenset[str]
    """The prepositions that make of what stands behind a noun no possessor."""
    finite_helpers: frozenset[str]
    """The auxiliaries, and the words of plans and doubts that stand before an infinitive as they do."""
    helpers: frozenset[str]
    """The auxiliaries of the perfect and the passive."""
    clause_ends: frozenset[str]
    """The words that can stand behind a clause closed by its verb."""
    clause_parts: frozenset[str]
    """The conjunctions, relatives and strong marks that part clauses."""
    negative: frozenset[str]
    """All words that negate."""
    of_approximators: frozenset[str]
    """The words of the phrases that say how exact a number is."""
    longest_approximator: int
    """How many words the longest of these phrases has."""
    beside_verbs: frozenset[str]
    """The auxiliaries, adverbs, negations and pronouns that can stand between a comma and its verb."""
    adverb_phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    """Adverbs of several words, by their last."""
    background_openers: frozenset[str]
    """The words that phrases of background begin with."""
    nominal_plans: frozenset[str]
    """The words beside a noun that make a plan of it; no "to", as in "visit to"."""
    modal_words: Mapping[Modality, frozenset[str]]
    """By each modality the words one of which stands in each sentence that tells it, if no form of a verb does."""
    all_modal_words: frozenset[str]
    """All of them."""
    verbal_plans: frozenset[str]
    """The words before an infinitive or participle that make a plan of it."""

    def is_verb(self, word: str) -> bool:
        """Tell whether a word can be a form of a verb that is a trigger."""
        return any(form.shape is not VerbForm.NOUN for form in self.triggers_of(word))

    def is_finite(self, word: str) -> bool:
        """Tell whether a word can be a finite form of a verb that is a trigger."""
        return any(form.shape is VerbForm.FINITE for form in self.triggers_of(word))

    def is_plural(self, noun: str) -> bool | None:
        """Tell whether a noun in lower case is a plural, by its ending: not "witness"; None where no ending tells."""
        endings = self.lexica.grammar.plural_endings
        return noun.endswith(endings) and noun not in self.lexica.names.roles if endings else None


def event_tables_of(language: Language) -> EventTables | None:
    """Return what events of a language are read with; None if it lacks a table that they need."""
    lexica = lexica_of(language)
    if language.events is None or lexica is None:
        return None
    return _event_tables(language.events, lexica, language.times or _TIMELESS)


_MARKS = frozenset({";", ":", "(", ")", "–"})
_TIMELESS = TimeLexicon(months={})


@lru_cache(maxsize=32)
def _event_tables(events: EventLexicon, lexica: Lexica, times: TimeLexicon) -> EventTables:
    grammar, names = lexica.grammar, lexica.names
    roles, nouns_for_states = frozenset(names.roles), adjectives()
    plurals = frozenset(f"{role}{end}" for role in roles for end in grammar.plural_endings[:1])
    peoples = (  # "Russians"
        frozenset(f"{word}{end}" for word in nouns_for_states for end in grammar.plural_endings)
        if grammar.capital_adjectives
        else frozenset()
    )
    pairs = frozenset(phrase.partition(" ")[0] for phrase in events.pair_phrases)
    openers = events.group_nouns | events.state_nouns | roles | pairs

    def means_people(word: str) -> bool:
        if not PEOPLE.isdisjoint(events.kinds.of(word)) or word in events.group_nouns:
            return True
        return word in peoples or (word in roles and word not in grammar.articles)

    cardinals = frozenset(times.words.get("number", ()))

    def opens_description(word: str) -> bool:
        return word in openers or word in nouns_for_states

    def may_describe(word: str) -> bool:
        counts = word in events.quantifiers or word in cardinals or word.isdigit()
        return counts or opens_description(word) or means_people(word)

    negative = events.negations | events.negating | grammar.negative_subjects
    triggers, modal_words = trigger_lexicon(events, grammar), _modal_words(events, negative)
    return EventTables(
        events=events,
        lexica=lexica,
        triggers=triggers,
        triggers_of=triggers.of,
        kinds_of=Remembered(events.kinds.of).__getitem__,
        means_people=Remembered(means_people).__getitem__,
        may_describe=Remembered(may_describe).__getitem__,
        opens_description=opens_description,
        times=times,
        relations=_relations(events),
        titles=roles | plurals | frozenset(names.honorifics) | names.groups | names.bodies,
        roles=roles | plurals,
        somebodies=roles | events.group_nouns | names.bodies | events.state_nouns,
        of_states=nouns_for_states,
        determiners=events.determiners | grammar.articles,
        cardinals=cardinals,
        appointing=times.appointing,
        day_names=frozenset(times.words.get("weekday", ())),
        function_words=_function_words(events, lexica),
        between_coordinated=events.determiners | events.to | events.of | grammar.articles,
        before_articles=events.and_ | events.clause_conjunctions | events.relatives | events.by,
        other_than_genitives=(
            events.with_ | events.against | events.place | events.other_prepositions | events.between
        ),
        finite_helpers=(grammar.auxiliaries | events.plans | events.doubts) - events.to - grammar.prepositions,
        helpers=events.perfect | events.passive,
        clause_ends=(
            events.clause_conjunctions | events.and_ | events.perfect | events.passive | events.plans | events.doubts
        ),
        clause_parts=events.clause_conjunctions | events.relatives | _MARKS,
        negative=negative,
        of_approximators=frozenset().union(*map(str.split, events.approximators)),
        longest_approximator=max((len(phrase.split()) for phrase in events.approximators), default=0),
        beside_verbs=frozenset().union(
            grammar.auxiliaries,
            events.adverbs,
            events.negations,
            events.negation_partners,
            events.reflexives,
            events.object_pronouns,
        ),
        adverb_phrases=_by_last_word(events.adverb_phrases),
        background_openers=frozenset(phrase.split(" ")[0] for phrase in events.background),
        nominal_plans=events.plans - events.to,
        modal_words=modal_words,
        all_modal_words=frozenset().union(*modal_words.values()),
        verbal_plans=events.plans | events.future_auxiliaries,
    )


def _by_last_word(phrases: Iterable[str]) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(phrases):
        words = tuple(phrase.split())
        found[words[-1]] = (*found.get(words[-1], ()), words)
    return found


def _modal_words(table: EventLexicon, negative: frozenset[str]) -> Mapping[Modality, frozenset[str]]:
    return {
        Modality.DENIED: table.denials,
        Modality.NEGATED: negative | table.avoiding | table.untrue | table.true | table.thwarting,
        Modality.ALLEGED: table.accusations | table.hearsay | table.hearsay_verbs,
        Modality.HYPOTHETICAL: table.doubts
        | table.evidence
        | table.counterfactual
        | table.preventing
        | table.threatening,
        Modality.PLANNED: table.plans | table.deciding | table.announcing | table.future_auxiliaries,
    }


def _relations(table: EventLexicon) -> Mapping[str, str]:
    groups = (
        ("together", table.alongside), ("other", table.other_prepositions), ("addressed", table.addressing),
        ("for", table.for_), ("place", table.place), ("to", table.to),
        ("of", table.of), ("between", table.between), ("against", table.against), ("with", table.with_),
        ("from", table.from_), ("by", table.by),
    )  # fmt: skip
    return {word: name for name, group in groups for word in group}


def _function_words(table: EventLexicon, lexica: Lexica) -> frozenset[str]:
    grammar = lexica.grammar
    groups = (
        table.by, table.to, table.with_, table.against, table.for_, table.of, table.between, table.place, table.and_,
        table.other_prepositions, table.passive, table.perfect, table.relatives, table.clause_conjunctions,
        table.negations, table.plans, table.verbal, table.adverbs, table.doubts, frozenset(table.subjects),
        grammar.prepositions, grammar.subordinators, grammar.auxiliaries, grammar.fillers,
    )  # fmt: skip
    return frozenset().union(*groups)
