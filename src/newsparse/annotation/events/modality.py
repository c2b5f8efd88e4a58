"""Factuality of an event: asserted as fact, alleged, denied, planned, possible only, or negated."""

from __future__ import annotations

from collections.abc import Callable

from newsparse.annotation.events.plover import ABOUT_THE_FUTURE, ANNOUNCED, FELT, SPOKEN
from newsparse.annotation.events.trigger_match import TriggerMatch
from newsparse.annotation.grammar.denials import is_denied_by
from newsparse.annotation.grammar.event_forms import TriggerForm
from newsparse.annotation.grammar.event_sentence import EventSentence
from newsparse.annotation.grammar.negation import is_affirmative
from newsparse.annotation.quotes.lexicon import cue_lexicon
from newsparse.languages.schema.verbs import VerbForm
from newsparse.model.events import Modality

_MOODS = frozenset({VerbForm.CONDITIONAL, VerbForm.FUTURE})
"""Forms that tell a modality without any other word."""
_NON_FINITE = frozenset({VerbForm.INFINITIVE, VerbForm.GERUND})
_AVOIDED = 4  # words from a verb of leaving undone to what it governs, twice as many where that closes its clause
_GOVERNED = _NON_FINITE | {VerbForm.PARTICIPLE}  # "to avoid being arrested"
_PREVENTED = 8  # words from a verb of preventing to what it governs: who is kept from it between
_COPULA = 2  # words from a predicate adjective back to its auxiliary: an adverb may stand between
_FRAME = 6  # words before a content clause that say whether it is so: "it is not at all true", "trifft nicht zu"
_ANNOUNCED = 4  # words from a noun back to what announces it: an article and two adjectives between
_HEARSAY = 3  # words from "said" to the participle of "said to have attacked"
_NEGATED, _NOUN_NEGATED, _DOUBTED, _PLANNED, _ACCUSED = 4, 3, 6, 5, 14  # words that a cue reaches


def modality(match: TriggerMatch, *, reported: bool) -> tuple[Modality, int | None]:
    """Return the modality of the event at a word, and where the cue for it stands.

    In reported speech a conditional is the future of the past: "il a dit qu'il viendrait".
    """
    sentence, at, form = match.sentence, match.at, match.form
    if reported and form.shape is VerbForm.CONDITIONAL and form.trigger.event not in ABOUT_THE_FUTURE:
        return (Modality.ASSERTED if form.trigger.future else Modality.PLANNED), at
    words, by_kind, by_form = sentence.modal_words, sentence.tables.modal_words, form.shape in _MOODS
    if not (words or by_form):
        return Modality.ASSERTED, None
    for kind, find in _CUES:
        may_be = by_form or not by_kind[kind].isdisjoint(words)
        if may_be and (cue := find(sentence, at, form)) is not None:
            return kind, cue
    return Modality.ASSERTED, None


def _last(sentence: EventSentence, at: int, reach: int, cues: frozenset[str]) -> int | None:
    """Return the nearest cue to the left, within the reach and the clause; a name or a time is none: "on 3 May"."""
    for index in range(at - 1, max(-1, at - reach - 1), -1):
        is_cue = sentence.low[index] in cues and not sentence.is_in_name_or_time(index)
        if (
            is_cue
            and not sentence.stops_between(index, at)
            and not is_affirmative(sentence.low, index, sentence.lexica.grammar)
        ):
            return index
    return None


def _denied(sentence: EventSentence, at: int, form: TriggerForm) -> int | None:
    if form.trigger.event in SPOKEN or sentence.table.denials.isdisjoint(sentence.low):
        return None
    cues = (index for index, word in enumerate(sentence.low) if word in sentence.table.denials and index != at)
    return next((cue for cue in cues if is_denied_by(sentence, at, form.shape, cue)), None)


def _negated(sentence: EventSentence, at: int, form: TriggerForm) -> int | None:
    table, grammar = sentence.table, sentence.lexica.grammar
    if form.shape is VerbForm.NOUN or form.shape in _NON_FINITE:
        cue = _last(sentence, at, _NOUN_NEGATED, table.negating)
        if cue is None:
            cue = _avoided(sentence, at) if form.shape in _NON_FINITE else _object_of(sentence, at, table.thwarting)
        if cue is not None or form.shape is VerbForm.NOUN:
            return cue
    if at > 1 and sentence.low[at - 1] in table.perfect and sentence.low[at - 2] in table.negating:
        return at - 2  # "without having attacked"
    reach = table.verb_group if sentence.verb_final else _NEGATED
    window = range(max(0, at - reach), min(len(sentence.low), at + _NEGATED))
    for index in window:
        of_idiom = at < index <= at + len(form.rest)  # "n'hésitera pas à"
        if of_idiom or sentence.low[index] not in table.negations or sentence.stops_between(index, at):
            continue
        if is_affirmative(sentence.low, index, grammar) or _is_of_another(sentence, index, at):
            continue
        if not table.negation_partners or any(
            word in table.negation_partners for word in sentence.low[max(0, min(index, at) - _NEGATED - 1) : index]
        ):
            return index
    return _negated_by_subject(sentence, at)


def _is_of_another(sentence: EventSentence, index: int, at: int) -> bool:
    """Tell whether a negation is of something beside a verb: "attacked Norland, not Estmark", "nicht A, sondern B"."""
    low, last = sentence.low, len(sentence.low) if index > at else at
    put = next((i for i in range(index + 1, last) if low[i] in sentence.table.corrections), None)
    if index < at:
        return put is not None or _is_answer(sentence, index)
    return low[index - 1] == "," or (put is not None and not any(map(sentence.is_verb, range(put + 1, last))))


def _is_answer(sentence: EventSentence, at: int) -> bool:
    """Tell whether a negation stands alone before its sentence: "No, the police arrested him"."""
    opens = at == 0 or not sentence.low[at - 1][:1].isalnum()
    return opens and sentence.low[at + 1] == "," and not sentence.is_relative(at + 2)


def _called_untrue(sentence: EventSentence, at: int, _: TriggerForm) -> int | None:
    """Return the predicate that calls a content clause untrue: "It is not true that ...", "That ... is untrue"."""
    low, grammar, table = sentence.low, sentence.lexica.grammar, sentence.table
    frame = _frame(sentence, at)
    if frame is None:
        return None
    if frame and low[frame[-1]] in table.untrue:  # "it is false that ..."
        return frame[-1]
    if (called := _negated_in(sentence, frame, table.true)) is not None:
        return called
    behind = (i for i in range(at + 1, len(low)) if low[i] in table.untrue)
    return next((i for i in behind if not grammar.auxiliaries.isdisjoint(low[max(at, i - _COPULA) : i])), None)


def _frame(sentence: EventSentence, at: int) -> range | None:
    """Return the words before a content clause that say whether it is so: "It is not at all true" of "that ...".

    None where a word stands in no content clause.
    """
    low, (start, _) = sentence.low, sentence.clause(at)
    if not start or low[start - 1] not in sentence.lexica.grammar.complementizers:
        return None
    end = start - 1 - (start > 1 and low[start - 2] == ",")
    return range(max(0, end - _FRAME), end)


def _negated_in(sentence: EventSentence, frame: range, words: frozenset[str]) -> int | None:
    """Return the last of some words in a frame with a negation."""
    low, negative = sentence.low, sentence.tables.negative
    if not any(low[i] in negative and not is_affirmative(low, i, sentence.lexica.grammar) for i in frame):
        return None
    return next((i for i in reversed(frame) if low[i] in words), None)


def _avoided(sentence: EventSentence, at: int) -> int | None:
    """Return the verb of leaving undone that governs an infinitive or gerund: "refrained from attacking"."""
    reach = _AVOIDED * (1 + sentence.verb_final)
    return next(
        (i for i in range(at - 1, max(-1, at - reach - 1), -1) if sentence.low[i] in sentence.table.avoiding), None
    )


def _object_of(sentence: EventSentence, at: int, verbs: frozenset[str]) -> int | None:
    """Return which of some verbs a noun is the object of, or the subject in the passive: "foiled an attack"."""
    if verbs.isdisjoint(sentence.modal_words):
        return None
    low, grammar = sentence.low, sentence.lexica.grammar
    cue = _last(sentence, at, _ANNOUNCED, verbs)
    if cue is not None and grammar.prepositions.isdisjoint(low[cue + 2 : at]):  # "éviter de nouvelles attaques"
        return cue
    _, end = sentence.clause(at)
    last = end if sentence.verb_final else min(end, at + _NEGATED)
    behind = (i for i in range(at + 1, last + 1) if low[i] in verbs)
    if sentence.verb_final:  # "um einen Streik zu vermeiden"
        return next(behind, None)
    return next((i for i in behind if not sentence.table.passive.isdisjoint(low[at + 1 : i])), None)


def _prevented(sentence: EventSentence, at: int, form: TriggerForm) -> int | None:
    """Return the infinitive of what shall not happen: "to avoid a strike", "to prevent rebels from attacking"."""
    preventing = sentence.table.preventing
    if form.shape is VerbForm.NOUN:
        return _object_of(sentence, at, preventing)
    return _last(sentence, at, _PREVENTED, preventing) if form.shape in _GOVERNED else None


def _negated_by_subject(sentence: EventSentence, at: int) -> int | None:
    """Return the word that makes nobody the subject of a verb: "None of the miners of the town was arrested".

    Where a negation has a partner, the subject ends before that: "aucun accord avec la ville n'a été trouvé".
    """
    table, grammar, low = sentence.table, sentence.lexica.grammar, sentence.low
    if table.negation_partners:
        partner = _last(sentence, at, _NEGATED + 1, table.negation_partners)
        if partner is None:
            return None
        at = partner
    place = sentence.place_of_subject(at)
    nobody = (i for i in place if low[i] in grammar.negative_subjects and not is_affirmative(low, i, grammar))
    found = next(nobody, None)
    if found is None or _is_answer(sentence, found) or sentence.is_in_name_or_time(found):
        return None
    end = sentence.start_of_verb_group(place.stop, found)
    begins = found if sentence.lexica.grammar.bare_clause and _is_said(sentence, found - 1) else place.start
    verbs = (sentence.is_verb(i) or _is_said(sentence, i) for i in range(begins, end))
    return None if any(verbs) else found


def _is_said(sentence: EventSentence, at: int) -> bool:
    """Tell whether a word is a verb of saying: "Police said none of the men was arrested"."""
    return at >= 0 and sentence.low[at] in cue_lexicon(sentence.lexica).forms


def _alleged(sentence: EventSentence, at: int, form: TriggerForm) -> int | None:
    if form.shape is VerbForm.PARTICIPLE and (said := _said_to_have(sentence, at)) is not None:
        return said
    if form.trigger.event in SPOKEN:
        return None
    cue = next(
        (i for i in range(at - 1, max(-1, at - _ACCUSED - 1), -1) if sentence.low[i] in sentence.table.accusations),
        None,
    )
    if cue is not None and not _is_done(sentence, cue, at):
        return cue
    table = sentence.table
    if form.shape is VerbForm.PARTICIPLE or (form.shape is VerbForm.FINITE and not table.negation_partners):
        awaited = sentence.verb_final and any(word in table.passive for word in sentence.low[at + 1 : at + 2])
        return None if awaited else _last(sentence, at, table.verb_group, table.hearsay)
    return None


def _said_to_have(sentence: EventSentence, at: int) -> int | None:
    """Return the word of hearsay that governs an infinitive of the past: "is said to have attacked"."""
    low, table = sentence.low, sentence.table
    if (
        at < _HEARSAY
        or low[at - 1] not in table.perfect
        or not (low[at - 2] in table.to or low[at - 2] in table.verbal)
    ):
        return None
    return at - _HEARSAY if low[at - _HEARSAY] in table.hearsay_verbs else None


def _is_done(sentence: EventSentence, cue: int, at: int) -> bool:
    """Tell whether the main verb stands behind an accusation set off by commas: "accusé de vol, a été condamné".

    Or the whole main clause does: "Accused of theft, the minister resigned".
    """
    low, helpers = sentence.low, sentence.tables.helpers
    commas = [i for i in range(cue + 1, at) if low[i] == ","]
    if any(low[i + 1] in helpers for i in commas if i + 1 < at):
        return True
    return cue == 0 and bool(commas) and any(commas[0] < p.first and p.last < at for p in sentence.participants)


def _doubted(sentence: EventSentence, at: int, form: TriggerForm) -> int | None:
    if form.shape is VerbForm.CONDITIONAL and form.trigger.event not in ABOUT_THE_FUTURE:
        return at
    if form.shape is VerbForm.PARTICIPLE and (unreal := _unreal(sentence, at)) is not None:
        return unreal
    if (condition := sentence.condition) is not None:
        return condition
    if form.trigger.event in FELT:
        return None
    frame = _frame(sentence, at)
    if frame and (unproven := _negated_in(sentence, frame, sentence.table.evidence)) is not None:
        return unproven  # "there is no evidence that ..."
    doubt = _last(sentence, at, _DOUBTED, sentence.table.doubts)
    if doubt is None and form.shape is VerbForm.NOUN:
        doubt = _threatened(sentence, at)
    return _prevented(sentence, at, form) if doubt is None else doubt


def _threatened(sentence: EventSentence, at: int) -> int | None:
    """Return the verb of threatening with something new, or of warning of it: "threatened Norland with an attack"."""
    table, low, (start, end) = sentence.table, sentence.low, sentence.clause(at)
    if table.threatening.isdisjoint(low):
        return None
    known = sentence.lexica.grammar.articles - table.indefinite
    tie = next((i for i in range(at - 1, start, -1) if low[i] in table.threat_prepositions or low[i] in known), start)
    if low[tie] not in table.threat_prepositions or at - tie > _ANNOUNCED:
        return None
    behind = range(at + 1, end + 1) if sentence.verb_final else ()  # "hat mit einem Angriff gedroht"
    return next((i for i in (*range(tie - 1, start - 1, -1), *behind) if low[i] in table.threatening), None)


def _unreal(sentence: EventSentence, at: int) -> int | None:
    """Return the auxiliary of what would have been: "would have attacked"."""
    cue = _last(sentence, at, sentence.table.verb_group, sentence.table.counterfactual)
    helped = cue is not None and (
        sentence.verb_final or any(word in sentence.table.perfect for word in sentence.low[cue + 1 : at])
    )
    return cue if helped else None


def _planned(sentence: EventSentence, at: int, form: TriggerForm) -> int | None:
    if form.trigger.event in ABOUT_THE_FUTURE:
        return None
    if form.shape is VerbForm.FUTURE:
        return at
    if form.shape is VerbForm.NOUN:
        around = [*range(at - 1, max(-1, at - 3), -1), at + len(form.rest) + 1]
        plans = sentence.tables.nominal_plans
        planned = next((i for i in around if i < len(sentence.low) and sentence.low[i] in plans), None)
        return _announced(sentence, at, form) if planned is None else planned
    if form.shape in {VerbForm.INFINITIVE, VerbForm.PARTICIPLE}:
        reach = sentence.table.verb_group if sentence.verb_final else _PLANNED
        planned = _last(sentence, at, reach, sentence.tables.verbal_plans)
        return _decided(sentence, at) if planned is None and form.shape is VerbForm.INFINITIVE else planned
    return None


def _decided(sentence: EventSentence, at: int) -> int | None:
    """Return the word whose infinitive is still to come: "a décidé d'interdire", "beschloss, ... zu verbieten"."""
    end = at
    if sentence.verb_final:
        end = next((i for i in range(at - 1, 0, -1) if sentence.low[i] == ","), 0)
    return _last(sentence, end, _PLANNED, sentence.table.deciding)


def _announced(sentence: EventSentence, at: int, form: TriggerForm) -> int | None:
    """Return the verb that announces something new that is still to come: "announced a two-day strike"."""
    cue = _last(sentence, at, _ANNOUNCED, sentence.table.announcing)
    if cue is None or form.trigger.event not in ANNOUNCED:
        return None
    between = sentence.low[cue + 1 : at]
    known = sentence.lexica.grammar.articles - sentence.table.indefinite
    return cue if known.isdisjoint(between) and sentence.table.definite.isdisjoint(between) else None


_CUES: tuple[tuple[Modality, Callable[[EventSentence, int, TriggerForm], int | None]], ...] = (
    (Modality.DENIED, _denied),
    (Modality.NEGATED, _negated),
    (Modality.NEGATED, _called_untrue),
    (Modality.ALLEGED, _alleged),
    (Modality.HYPOTHETICAL, _doubted),
    (Modality.PLANNED, _planned),
)
"""What finds the cue of each modality, the strongest first; its words are in `EventTables.modal_words`."""
