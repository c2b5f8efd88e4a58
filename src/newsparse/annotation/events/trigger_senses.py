"""Whether a word is the trigger that it looks like: its form, its particle, its neighbours and its object tell."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from newsparse.annotation.events import plover
from newsparse.annotation.events.noun_phrases import PhraseReader
from newsparse.annotation.events.objects import object_kinds
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.grammar.adverbs import is_filler
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.languages.schema.events import Frame
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.entities import EntityKind
from newsparse.text.stops import STOPS

_NEAR = 9  # words on each side of a trigger within which the words that it needs or bars stand
_WHOLE = 3  # letters: a stem this short is a whole word
_CLAUSE = 30  # words from a verb to its particle
_CLITIC = 2  # words from a verb back to what stands before the pronoun that is its object
_VERBAL = frozenset({VerbForm.FINITE, VerbForm.PARTICIPLE, VerbForm.GERUND})
_WITHOUT_MARK = frozenset({VerbForm.FINITE, VerbForm.INFINITIVE})
_PARTS = frozenset({",", ";", ":"})
_FINITE = frozenset({VerbForm.FINITE, VerbForm.FUTURE, VerbForm.CONDITIONAL})


def fits(match: TriggerMatch) -> bool:
    """Tell whether a form stands here with all that its trigger asks for."""
    form = match.form
    if not _has_its_words(match) or (form.also_noun and _reads_as_noun(match) is not match.is_noun):
        return False
    if match.is_noun:
        return not (_is_inside_a_name(match) or _is_on_a_value(match)) and _passes_context_filter(match)
    is_other = _means_people_here(match) or (match.attribute is None and _is_another_word(match))
    return not is_other and _passes_context_filter(match)


def _has_its_words(match: TriggerMatch) -> bool:
    """Tell whether the words stand around a form without which it says something else."""
    form = match.form
    if form.particle and not _closes_with(match, frozenset({form.particle})):
        return False
    if form.other_particles and match.shape in _FINITE and _closes_with(match, form.other_particles):
        return False
    if form.companions and not _has_companions(match):
        return False
    return not form.trigger.needs or _has_required_word(match)


def _means_people_here(match: TriggerMatch) -> bool:
    """Tell whether a verb form is a noun for people here: "thanked volunteers", "by guards"."""
    sentence, at = match.sentence, match.at
    if match.form.rest or match.edge < at or not sentence.tables.means_people(sentence.low[at]):
        return False
    bare = at > 0 and sentence.low[at - 1] not in sentence.tables.determiners
    if bare and match.shape is VerbForm.PARTICIPLE and _is_followed_by_preposition(sentence, at):
        return False  # "a politician, accused of theft"
    return any(p.first <= at <= p.last and p.entities[0].kind is EntityKind.ROLE for p in sentence.participants)


def _is_followed_by_preposition(sentence: EventSentence, at: int) -> bool:
    following = sentence.low[at + 1 : at + 2]
    return any(word in sentence.lexica.grammar.prepositions for word in following)


def _closes_with(match: TriggerMatch, particles: AbstractSet[str]) -> bool:
    """Tell whether a particle of separable verbs closes the clause of a verb: "wies ... als Fälschung zurück"."""
    sentence, low = match.sentence, match.sentence.low
    for index in range(match.at + 1, min(len(low), match.at + _CLAUSE)):
        if sentence.is_reporting(index):
            continue
        if low[index] in particles and _closes(match, index):
            return True
        if low[index] in _PARTS:
            return False
    return False


def _has_companions(match: TriggerMatch) -> bool:
    """Tell whether the words that make a phrase with a verb stand together in its clause: "in Gewahrsam"."""
    low, wanted = match.sentence.low, match.form.companions
    start, end = match.clause
    return any(low[i : i + len(wanted)] == wanted for i in range(start, end + 2 - len(wanted)) if low[i] == wanted[0])


def _closes(match: TriggerMatch, at: int) -> bool:
    """Tell whether a word closes its clause, or stands before the auxiliary that does."""
    ends, following = match.sentence.tables.clause_ends, match.sentence.low[at + 1 : at + 2]
    return not any(word[0].isalpha() and word not in ends for word in following)


def _is_inside_a_name(match: TriggerMatch) -> bool:
    """Tell whether a noun is part of a name ("rue de la Libération") or date ("5 March"), or somebody's business."""
    sentence, at = match.sentence, match.at
    if sentence.is_in_name_or_time(at):
        return True
    if (
        at
        and sentence.low[at - 1] in sentence.table.verbal
        and not _is_owned(sentence, at)
        and not sentence.tables.is_plural(sentence.low[at])
    ):
        return True
    if _is_modifier(match):
        return True
    if match.frame is Frame.GO and at and sentence.low[at - 1] in sentence.table.to:
        return True
    return (
        at > 0
        and sentence.words.is_capital(at)
        and not sentence.lexica.grammar.capitalises_nouns
        and sentence.low[at - 1][0].isalpha()
    )


def _is_on_a_value(match: TriggerMatch) -> bool:
    """Tell whether a noun of harm is said of what nobody can hit: "an attack on press freedom", "on the right to"."""
    if match.event not in plover.OF_HARM:
        return False
    sentence, low, at = match.sentence, match.sentence.low, match.last + 1
    if at >= len(low) or low[at] not in sentence.table.against:
        return False
    at += 1
    while at < len(low) and (low[at] in sentence.tables.determiners or low[at] in sentence.table.premodifiers):
        at += 1
    if sentence.lexica.grammar.subject_first and not sentence.table.adjective_after:  # "press freedom"
        at += at + 1 < len(low) and low[at + 1].isalpha() and low[at + 1] not in sentence.tables.function_words
    return at < len(low) and "value" in sentence.tables.kinds_of(low[at])


def _reads_as_noun(match: TriggerMatch) -> bool:
    """Tell whether a word that is a noun and a verb form is the noun here: "its attacks", but "it attacks the port"."""
    sentence, at = match.sentence, match.at
    table, grammar, low = sentence.table, sentence.lexica.grammar, sentence.low
    if grammar.capitalises_nouns:
        return sentence.words.is_capital(at)
    previous, following = low[at - 1] if at else "", low[match.last + 1] if match.last + 1 < len(low) else ""
    if previous in table.nominal or previous in table.possessives or _is_owned(sentence, at):
        return True
    led = _past_adverbs(sentence, at - 1)  # "will soon attack"
    is_verb = low[led] in table.verbal or previous in table.subjects or previous in table.relatives
    if is_verb or (following in grammar.articles and following not in table.of):
        return False
    if table.adjective_after:  # "la cour, déjà saisie par ..."
        return not (at and (previous in table.adverbs or _is_somebody(sentence, at - 1)))
    if following in table.possessives or following in table.to:
        return not (at and _is_somebody(sentence, at - 1))
    object_follows = (
        bool(sentence.tables.kinds_of(following))
        or (at + 1 < len(low) and sentence.words.is_capital(at + 1))
        or (following.isalpha() and following not in sentence.tables.function_words and _is_only_verb(sentence, at))
    )
    lists = at > 0 and sentence.is_joint(led)  # "did not attack Norland, arrest Estmark or ...", "but now attacks ..."
    return not (object_follows and at and (lists or _is_somebody(sentence, at - 1)))


def _past_adverbs(sentence: EventSentence, at: int) -> int:
    """Return the last word up to a place that is no adverb: "will" of "will soon"; the first word if all are."""
    low, table, grammar = sentence.low, sentence.table, sentence.lexica.grammar
    return next((i for i in range(at, 0, -1) if low[i] in table.verbal or not is_filler(grammar, low[i])), 0)


def _is_owned(sentence: EventSentence, at: int) -> bool:
    """Tell whether the mark of a possessor stands before a word: "France's attack", but "he's ..."."""
    low, table = sentence.low, sentence.table
    return at > 1 and low[at - 1] in table.possessive_marks and low[at - 2] not in table.subjects


def _is_only_verb(sentence: EventSentence, at: int) -> bool:
    """Tell whether no other word behind a place in its clause can be its verb: "EU fines chemical firm"."""
    _, end = sentence.clause(at)
    auxiliaries = sentence.lexica.grammar.auxiliaries
    return not any(
        word in auxiliaries or any(form.shape in _VERBAL for form in sentence.tables.triggers_of(word))
        for word in sentence.low[at + 1 : end + 1]
    )


def _is_somebody(sentence: EventSentence, at: int) -> bool:
    return sentence.words.is_capital(at) or sentence.tables.means_people(sentence.low[at])


def _is_modifier(match: TriggerMatch) -> bool:
    """Tell whether a noun is an adjective behind another, or stands before it: "grenade offensive", "raid sirens"."""
    sentence, last = match.sentence, match.last
    table, low = sentence.table, sentence.low
    if sentence.lexica.grammar.capitalises_nouns:
        return False
    if table.adjective_after:
        return (
            match.at > 0
            and bool(sentence.tables.kinds_of(low[match.at - 1]))
            and low[match.at - 1] not in table.determiners
        )
    following = low[last + 1] if last + 1 < len(low) else ""
    if sentence.tables.is_plural(low[last]) or not following.isalpha():
        return False
    if following in sentence.tables.function_words:  # "on" opens "on trial" as well as "attack on"
        return False
    forms = sentence.tables.triggers_of(following)
    if any(form.shape is not VerbForm.NOUN for form in forms):
        return False
    return bool(forms or sentence.tables.kinds_of(following))


def _is_another_word(match: TriggerMatch) -> bool:
    """Tell whether a verb form is another form, another verb or a noun: "craint", "s'arrêter", "l'armée"."""
    sentence, at, table = match.sentence, match.edge, match.sentence.table
    previous = sentence.low[at - 1] if at else ""
    if _is_capital_inside(match) or _is_bare_noun(match):
        return True
    if match.shape in _FINITE and not match.sentence.verb_final and previous in sentence.lexica.grammar.prepositions:
        return True
    may_be_noun = match.shape in _VERBAL or (match.shape is VerbForm.INFINITIVE and not table.articles_are_pronouns)
    if may_be_noun and previous in table.nominal and not _is_verb_behind_article(match):
        return True
    if match.form.reflexive:
        behind = sentence.low[match.at + 1 : match.at + 3] if sentence.verb_final else ()
        return not table.reflexives.intersection((*match.group, *behind))
    own = previous in table.own_reflexives or (
        at > 1 and previous in table.passive and sentence.low[at - 2] in table.own_reflexives
    )
    if match.form.also_infinitive and _is_finite(match) is not (match.shape is VerbForm.FINITE):
        return True
    return (own and match.frame is not Frame.MEET) or _is_other_form(match)


def _is_bare_noun(match: TriggerMatch) -> bool:
    """Tell whether a word that is a noun as well stands where no verb can: "Good question", "fundamental challenge"."""
    sentence, low, grammar = match.sentence, match.sentence.low, match.sentence.lexica.grammar
    if not grammar.subject_first or match.shape not in _WITHOUT_MARK or match.form.rest or match.form.also_finite:
        return False
    following = low[match.at + 1 : match.at + 2]
    governs = any(word in grammar.articles and word not in sentence.table.object_relatives for word in following)
    if governs or low[match.at] not in grammar.noun_verb_homographs:  # "The letters urge the mayor"
        return False
    at = _past_adverbs(sentence, match.at - 1)
    if not match.at or not low[at].isalpha() or sentence.words.is_capital(at):
        return False
    small = low[at] in sentence.tables.function_words or low[at] in sentence.table.object_pronouns
    return not small and not any(at in {p.last, p.end} for p in sentence.participants)


def _is_verb_behind_article(match: TriggerMatch) -> bool:
    """Tell whether what looks like an article before a verb is an object, a number or a relative: ", die streiken"."""
    relative = match.at - 1 in match.sentence.relative_clauses or _is_behind_relative(match)
    return relative or _has_object_before(match) or _is_told_of_number(match)


def _is_behind_relative(match: TriggerMatch) -> bool:
    """Tell whether what looks like an article is a relative pronoun behind somebody: "Norland that attacked ..."."""
    sentence, before = match.sentence, match.at - 2
    if not sentence.lexica.grammar.subject_first or match.shape is not VerbForm.FINITE:
        return False
    behind = any(before in {p.last, p.end} for p in sentence.participants)
    return behind and sentence.low[match.at - 1] in sentence.table.object_relatives


def _has_object_before(match: TriggerMatch) -> bool:
    """Tell whether what looks like an article before a verb is its object: "il le condamne", ", le tuant"."""
    table, low, at = match.sentence.table, match.sentence.low, match.at
    if not table.adjective_after or at < _CLITIC or low[at - 1] not in table.object_pronouns:
        return False
    before = low[at - _CLITIC]
    if match.shape is VerbForm.GERUND:
        return before == ","
    return before in table.subjects or before in table.relatives or before in table.negation_partners


def _is_told_of_number(match: TriggerMatch) -> bool:
    """Tell whether a number right before a verb stands for people: "Three arrested"."""
    sentence, before = match.sentence, match.at - 1
    counts = sentence.low[before] in sentence.tables.cardinals
    return counts and any(p.first == before == p.last for p in sentence.participants)


def _is_finite(match: TriggerMatch) -> bool:
    """Tell whether a form that is an infinitive as well is finite: unless it closes a main clause or follows "zu"."""
    sentence, at = match.sentence, match.at
    if not _closes(match, at):
        return True
    start, _ = match.clause
    opens = start > 0 and (
        sentence.is_relative(start - 1) or sentence.low[start - 1] in sentence.lexica.grammar.subordinators
    )
    following = sentence.low[at + 1 : at + 2]
    helped = any(word in sentence.lexica.grammar.auxiliaries for word in following)
    table, previous = sentence.table, sentence.low[at - 1]
    return opens and not helped and not (previous in table.verbal or previous in table.to)


def _is_capital_inside(match: TriggerMatch) -> bool:
    """Tell whether a word has a capital within a sentence that is no title case, so that it is no verb."""
    words, at = match.sentence.words, match.at
    if not at or not words.is_capital(at):
        return False
    if match.sentence.verb_final:
        return words.low[at - 1][0].isalpha()
    if not words.low[at - 1][0].isalnum():
        return False
    capitals = sum(1 for i in range(len(words)) if words.is_capital(i))
    return capitals * 2 < len(words)


def _is_other_form(match: TriggerMatch) -> bool:
    """Tell whether a word that is finite and a participle is here what the form is not: its auxiliary decides."""
    if match.sentence.lexica.grammar.subject_first:
        governed = (match.shape is VerbForm.INFINITIVE) is _is_behind_modal(match)
        if not governed and _is_unchanged(match):
            return True
    if not match.form.also_finite or match.shape not in {VerbForm.FINITE, VerbForm.PARTICIPLE}:
        return False
    table, following = match.sentence.table, match.sentence.low[match.at + 1 : match.at + 2]
    helped = not match.sentence.tables.helpers.isdisjoint(match.group)
    helped = helped or match.helped_like is not None
    helped = helped or bool(match.sentence.verb_final and match.closing_auxiliary)  # "erschossen hatte"
    opens = match.at == 0 and match.sentence.lexica.grammar.subject_first  # "Charged with fraud, the manager ..."
    is_participle = helped or opens or any(word in table.by for word in following) or _is_of_no_third_person(match)
    is_participle = is_participle or _lacks_its_object(match)
    return is_participle is (match.shape is VerbForm.FINITE)


def _lacks_its_object(match: TriggerMatch) -> bool:
    """Tell whether a verb that always takes an object stands before none in a headline: "Two men arrested after ...".

    A headline ends without a full stop; a sentence that ends with one names its auxiliary, or leaves the object out.
    """
    table, grammar, low = match.sentence.table, match.sentence.lexica.grammar, match.sentence.low
    if low[match.at] not in table.always_transitive:
        return False
    after = match.last + 1
    if after < len(low) and low[after] in table.of - table.possessive_marks:
        return True  # "a politician accused of theft"
    if low[-1] in STOPS:
        return False
    while after < len(low) and low[after] in table.adverbs:
        after += 1
    if after >= len(low) or not low[after][0].isalnum():
        return True
    ties = (grammar.prepositions, grammar.subordinators, match.sentence.tables.relations)
    if not any(low[after] in words for words in ties):
        return False
    return not PhraseReader(match.sentence.words, match.sentence.tables).is_approximate(after)  # "arrested about 300"


def _is_unchanged(match: TriggerMatch) -> bool:
    """Tell whether infinitive, past and participle of a verb are one word: `cut`."""
    shapes = {form.shape for form in match.sentence.tables.triggers_of(match.sentence.low[match.at])}
    return VerbForm.INFINITIVE in shapes and VerbForm.PARTICIPLE in shapes


def _is_behind_modal(match: TriggerMatch) -> bool:
    """Tell whether a verb stands before a word that takes an infinitive, adverbs left aside: "will not cut"."""
    table, low, at = match.sentence.table, match.sentence.low, match.at - 1
    while at > 0 and (low[at] in table.negations or low[at] in table.adverbs):
        at -= 1
    return at >= 0 and low[at] in table.verbal and low[at] not in table.negations


def _is_of_no_third_person(match: TriggerMatch) -> bool:
    """Tell whether a form is finite only beside the pronoun of a speaker or addressee, who is not there: "mis"."""
    grammar = match.sentence.lexica.grammar
    ends_so = match.sentence.low[match.at].endswith(grammar.second_person_endings)
    return ends_so and grammar.non_third_person.isdisjoint(match.group)


def _passes_context_filter(match: TriggerMatch) -> bool:
    """Tell whether what stands around is what the trigger is about, and no word near bars it."""
    trigger, sentence = match.form.trigger, match.sentence
    if match.event not in plover.ALSO_IN_SPORT and sentence.is_off_topic(match.at):
        return False
    if match.event in plover.OF_HARM and not match.is_noun and _is_by_nature(match):
        return False
    if trigger.objects:
        kinds = object_kinds(sentence, match.at, match.last, passive=match.is_passive)
        if kinds.isdisjoint(_wanted(trigger.objects)):
            return False
    return not (match.form.bars and _is_barred(match))


def _is_by_nature(match: TriggerMatch) -> bool:
    """Tell whether a clause names a force of nature or an accident, so that nobody does harm: "tué par l'avalanche"."""
    start, end = match.clause
    return any(
        "accident" in kinds for kinds in map(match.sentence.tables.kinds_of, match.sentence.low[start : end + 1])
    )


def _is_barred(match: TriggerMatch) -> bool:
    """Tell whether a word stands near that gives the trigger another sense."""
    sentence = match.sentence
    words, phrases = _barring(match.form.bars, sentence.lexica.grammar.plural_endings)
    if not words.isdisjoint(sentence.low[max(0, match.at - _NEAR) : match.at + _NEAR + 1]):
        return True
    near = sentence.near(match.at, _NEAR) if phrases else ""
    return any(map(near.__contains__, phrases))


def _has_required_word(match: TriggerMatch) -> bool:
    """Tell whether a word stands near that the trigger needs."""
    near = match.sentence.near(match.at, _NEAR)
    return any(map(near.__contains__, _stems(match.form.trigger.needs)))


@lru_cache(maxsize=1024)
def _barring(bars: str, endings: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words that give a trigger another sense, with their plurals, and those of them that are phrases."""
    spelt = [f"{bar}{ending}" for bar in _spelt(bars) for ending in ("", *endings)]
    return frozenset(spelt), tuple(f" {bar} " for bar in spelt if " " in bar)


@lru_cache(maxsize=1024)
def _stems(needs: str) -> tuple[str, ...]:
    """Return the stems that a trigger needs as they stand in a text with a space before each word."""
    return tuple([f" {stem} " if len(stem) <= _WHOLE else f" {stem}" for stem in _spelt(needs)])


@lru_cache(maxsize=256)
def _wanted(kinds: str) -> frozenset[str]:
    return frozenset(kinds.split())


@lru_cache(maxsize=1024)
def _spelt(words: str) -> tuple[str, ...]:
    """Return the words of a table entry as they stand in a text whose elided words are apart."""
    return tuple(_entries(words))


def _entries(words: str) -> Iterator[str]:
    for word in words.split():
        yield word.replace("_", " ").replace("'", "' ").strip()
